import type { LivingTranche } from "../finance/contract";
import { prepaymentDay, prepaymentEvent } from "../finance/prepayment";
import { trancheName } from "../finance/tranche";
import type { DealGiven } from "./deal-given";
import { dayInWords } from "./words";

/** In which months of service a prepayment is credited, where that is stated. */
export function creditRules({ prepayment, creditFrom, creditTo }: LivingTranche): string[] {
  const hasWindow = (creditFrom ?? creditTo ?? null) !== null;
  if (!((prepayment ?? 0) > 0) || !hasWindow) return [];
  return [`the prepayment is credited after month ${creditFrom ?? 0}${creditTo ? ` up to month ${creditTo}` : ""}`];
}

/** A payment up front without a documented day moves the number by the day that is taken for it. */
export function prepaidRules({ deal, contract }: DealGiven, index: number): string[] {
  const tranche = contract.tranches[index];
  if (tranche === undefined || !((tranche.prepayment ?? 0) > 0)) return [];
  const event = prepaymentEvent(tranche);
  if (event === null || tranche.start === null) return [];
  const day = prepaymentDay(tranche, tranche.start, trancheName(contract, index));
  const which = event === "the first day of service" ? event : `the day of ${event}`;
  const whose = contract.tranches.length === 1 ? "the prepayment" : `the prepayment of ${trancheName(contract, index)}`;
  return [
    `${whose} has no ${deal === null ? "stated" : "documented"} date and is taken as paid on ${dayInWords(day)}, ${which}`,
  ];
}
