import { remaining } from "../finance/recognition";
import { rpoBand } from "../finance/rpo-band";
import { LAST_SERIAL, addMonths, calendarDay } from "../finance/serial-date";
import { dealClause, profileClause } from "./deal-clause";
import { type RecognisedCall, partWorking } from "./delivered-part";
import { currencyOf } from "./sourced-term";
import { splitClause } from "./split-clause";
import { counted, dayInWords, resultInWords } from "./words";
import type { WorkingParts } from "./working";
import type { Cell } from "./working-builder";

/** The arguments of RPOBAND. */
export interface RpoBandCall extends RecognisedCall {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/** WHY of RPOBAND: which days of service the band holds, and of what it is a part. */
export function rpoBandSentence({ deal, asOf, fromMonths, toMonths, profile }: RpoBandCall): string {
  const due = rpoBand(deal.contract, { asOf, fromMonths, toMonths }, profile);
  const left = remaining(deal.contract, asOf, profile);
  const band = `more than ${fromMonths} and up to ${counted(toMonths, "month")} after ${dayInWords(asOf)}`;
  const formula = `${dealClause(deal)}, ${profileClause(deal, profile)}: value × delivery ${band} ÷ all delivery = ${resultInWords(due, currencyOf(deal))}`;
  return left === 0
    ? `${formula}.`
    : `${formula}, a part of the ${resultInWords(left, currencyOf(deal))} that remains, of which ${splitClause(deal, asOf, profile)}.`;
}

/** RPOBAND: of each committed value the part delivered between two days. */
export function rpoBandWorking(call: RpoBandCall): WorkingParts {
  return partWorking(call, "Due in the band", ({ asOf, builder }) => {
    const edge = (key: string, argument: string, label: string, months: number): Cell => {
      const shift = builder.argument({ key: argument, label: `${label}, months after as-of`, unit: "months" }, months);
      const formula = [
        "IF(YEAR(",
        asOf.at,
        ")*12+MONTH(",
        asOf.at,
        ")-1+",
        shift.at,
        "<120000,EDATE(",
        asOf.at,
        ",",
        shift.at,
        `),${LAST_SERIAL})`,
      ];
      return builder.step({ key, label, unit: "date" }, edgeOf(asOf.value, months), ...formula);
    };
    return [
      edge("after", "fromMonths", "Band begins after", call.fromMonths),
      edge("upTo", "toMonths", "Band ends with", call.toMonths),
    ];
  });
}

function edgeOf(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1 + months < 120_000 ? addMonths(day, months) : LAST_SERIAL;
}
