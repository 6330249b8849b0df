import { dayBeforePayments, dayBeforeStart } from "../finance/day-it-begins";
import { isFirm } from "../finance/counted";
import type { LivingTranche } from "../finance/contract";
import { FinanceError } from "../finance/errors";
import { hasFee } from "../finance/fee-schedule";
import { monthEnd } from "../finance/serial-date";
import type { DealGiven } from "./deal-given";

interface RuledCall {
  readonly deal: DealGiven;
  readonly asOf?: number;
  readonly count?: string;
  readonly pricedOn?: number;
  readonly profile?: string;
}

const MARKET: ReadonlySet<string> = new Set(["MARKTOMARKET", "BREAKEVENDECLINE"]);
const ON_A_DAY: ReadonlySet<string> = new Set(["RECOGNIZED", "REMAINING", "RPOBAND"]);
const LENGTHS: ReadonlySet<string> = new Set(["TERM", "ANNUALSPEND"]);

/** Whether the cells of a working follow every rule of a contract's life that moves this call; else it is handed over as values. */
export function isFollowed(name: string, call: unknown): boolean {
  if (typeof call !== "object" || call === null || !("deal" in call)) return true;
  const { deal, asOf, count, pricedOn, profile } = call as RuledCall;
  const { tranches } = deal.contract;
  if (LENGTHS.has(name)) return tranches.every((tranche) => isPlain(tranche) && !tranche.convention);
  if (!ON_A_DAY.has(name) && !MARKET.has(name) && name !== "PRESENTVALUE" && name !== "SCHEDULE") return true;
  if (count !== undefined || !tranches.every(isPlain)) return false;
  const inceptions = tranches.flatMap(({ inception }) => (inception ? [inception] : []));
  if (MARKET.has(name)) return pricedOn === undefined && inceptions.length === 0 && (profile ?? "level") === "level";
  if (name === "PRESENTVALUE" && asOf === undefined) return isSeenFromStart(deal);
  if (!ON_A_DAY.has(name) || asOf === undefined) return true;
  return (
    !inceptions.some((day) => asOf < day) && !(name === "RPOBAND" && monthEnd(Math.floor(asOf)) === Math.floor(asOf))
  );
}

function isSeenFromStart({ contract }: DealGiven): boolean {
  try {
    return dayBeforePayments(contract) === dayBeforeStart(contract);
  } catch (error) {
    if (error instanceof FinanceError) return true; // The function says what is missing.
    throw error;
  }
}

function isPlain(tranche: LivingTranche): boolean {
  const { onTime, firstStep, prepaidOn, creditFrom, creditTo } = tranche;
  const odd = onTime ?? firstStep ?? prepaidOn ?? creditFrom ?? creditTo ?? null;
  return isFirm(tranche) && !hasFee(tranche) && odd === null;
}
