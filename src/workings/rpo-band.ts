import { FinanceError } from "../finance/errors";
import { remaining } from "../finance/recognition";
import { type MonthBand, rpoBand } from "../finance/rpo-band";
import { LAST_SERIAL, addMonths, calendarDay, monthEnd } from "../finance/serial-date";
import { dealClause, deliveredClause, profileClause } from "./deal-clause";
import { type RecognisedCall, partWorking } from "./delivered-part";
import { nothingYet } from "./nothing-yet";
import { currencyOf } from "./sourced-term";
import { splitClause } from "./split-clause";
import { dayInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";
import type { Cell } from "./working-builder";

/** The arguments of RPOBAND. */
export interface RpoBandCall extends RecognisedCall {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/**
 * The band of a call: those of a month end run to month ends.
 *
 * Errors: "domain" for a band of no month: a blank cell comes as 0, and what is due within no time is nobody's question.
 * Source: contract-life §3.
 */
export function bandOf({ asOf, fromMonths, toMonths }: Omit<RpoBandCall, "deal">): MonthBand {
  if (fromMonths === toMonths)
    throw new FinanceError("domain", `a band needs its first month below its last: got ${fromMonths} to ${toMonths}`);
  return { asOf, fromMonths, toMonths, keepsMonthEnd: true };
}

/** WHY of RPOBAND: which days of service the band holds, and of what it is a part. */
export function rpoBandSentence(call: RpoBandCall): string {
  const { deal, asOf, fromMonths, toMonths, profile, count } = call;
  const due = rpoBand(deal.contract, bandOf(call), profile, count);
  const left = remaining(deal.contract, asOf, profile, count);
  const reason = nothingYet(deal.contract, asOf);
  if (reason !== null) return `${dealClause(deal)}: ${resultInWords(0, currencyOf(deal))}, ${reason}.`;
  const months = toMonths === fromMonths + 1 ? `month ${toMonths}` : `months ${fromMonths + 1} to ${toMonths}`;
  const band = `in ${months} after ${dayInWords(asOf)}`;
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: ${deliveredClause(deal, band, profile)} = ${resultInWords(due, currencyOf(deal))}`;
  return left === 0
    ? `${formula}.`
    : `${formula}, a part of the ${resultInWords(left, currencyOf(deal))} that remains, of which ${splitClause(call)}.`;
}

/** RPOBAND: of what counts as owed the part delivered between two days. */
export function rpoBandWorking(call: RpoBandCall): WorkingParts {
  const value = rpoBand(call.deal.contract, bandOf(call), call.profile, call.count);
  return partWorking(call, { label: "Due in the band", value }, (asOf, builder) => {
    const edge = (key: string, argument: string, label: string, months: number): Cell => {
      const shift = builder.argument(
        { key: argument, label: `${label}, months after the as-of date`, unit: "months" },
        months,
      );
      const moved = [
        ...["IF(EOMONTH(", asOf.at, ",0)=", asOf.at, ",EOMONTH(", asOf.at, ",", shift.at, "),EDATE("],
        ...[asOf.at, ",", shift.at, "))"],
      ];
      const formula = ["IF(YEAR(", asOf.at, ")*12+MONTH(", asOf.at, ")-1+", shift.at, "<120000,"];
      const last = [`,${LAST_SERIAL})`];
      return builder.step({ key, label, unit: "date" }, edgeOf(asOf.value, months), ...formula, ...moved, ...last);
    };
    return [
      edge("after", "fromMonths", "Band begins after", call.fromMonths),
      edge("upTo", "toMonths", "Band ends with", call.toMonths),
    ];
  });
}

function edgeOf(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  if (year * 12 + month - 1 + months >= 120_000) return LAST_SERIAL;
  return monthEnd(day) === day ? monthEnd(day, months) : addMonths(day, months);
}
