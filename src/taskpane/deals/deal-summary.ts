import { typeWords } from "../../catalog/type-words";
import type { Deal } from "../../catalog/model";
import { shownClaim } from "../shared/figure-view";
import type { Formats } from "../shared/formats";
import type { Sort } from "./list-choice";
import { annualSpendOf } from "./sort-key";

/** A deal in one line, for the list. */
export interface DealSummary {
  readonly value: string;
  readonly facts: readonly string[];
}

/** In the list a month is enough to tell deals apart; the day is on the deal's page. */
const MONTH = "2026-04";

/** What stands where a figure has no shown claim: nobody states it, or those who do cannot be reconciled. */
export function absenceWords(deal: Deal, name: string): string {
  const withheld = deal.figures.find((figure) => figure.name === name)?.withheld ?? null;
  return withheld === null ? "not documented" : "disputed";
}

/**
 * How much, what kind, when announced and until when; what is not documented is left out, except the value, and the annual
 * spend in a list that is sorted by it.
 */
export function dealSummary(deal: Deal, formats: Formats, sort: Sort = "catalogue"): DealSummary {
  const short = { ...formats, date: (iso: string) => formats.date(iso.slice(0, MONTH.length)) };
  const shown = (name: string) => shownClaim(deal, name, short)?.text.text ?? null;
  const announced = shown("announced");
  const end = shown("end");
  return {
    value: shown("value") ?? `value ${absenceWords(deal, "value")}`,
    facts: [
      ...(sort === "annualSpend" ? [spendWords(deal, formats)] : []),
      typeWords(deal.type),
      ...(announced === null ? [] : [`announced ${announced}`]),
      ...(end === null ? [] : [`until ${end}`]),
    ],
  };
}

function spendWords(deal: Deal, formats: Formats): string {
  const spend = annualSpendOf(deal);
  return spend === null ? "annual spend cannot be worked out" : `${formats.money(spend)} a year`;
}
