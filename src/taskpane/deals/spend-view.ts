import { capitalised } from "../../catalog/capitalised";
import { contractOf } from "../../catalog/contract-of";
import type { Deal } from "../../catalog/model";
import { spendContract } from "../../catalog/spend-contract";
import { annualSpend, isFeesAlone, isSpent } from "../../finance/annual-spend";
import type { Contract, Tranche } from "../../finance/contract";
import { hasFee } from "../../finance/fee-schedule";
import { isoFromSerial } from "../../finance/serial-date";
import { ifKnown } from "../../finance/errors";
import { contractTerm, type Convention } from "../../finance/term";
import { absenceWords } from "./deal-summary";
import type { Formats } from "../shared/formats";

/** Implied annual spend under one convention, or what is missing for it. */
export interface SpendRow {
  readonly convention: Convention;
  readonly label: string;
  /** The length it divides by: "5.97 years, 1 January 2027 to 20 December 2032"; null where it divides by none. */
  readonly length: string | null;
  /** null: no such bound is documented. */
  readonly low: number | null;
  readonly base: number | null;
  readonly high: number | null;
  /** Why there is no amount at all. */
  readonly missing: string | null;
}

const SHOWN_ORDER: readonly Convention[] = ["stated", "service", "signing"];
/** The words that the functions take as their convention. */
const LABELS: Record<Convention, string> = {
  stated: "Stated",
  service: "Service",
  signing: "Signing",
};
const NEEDS: Record<Convention, readonly (readonly [keyof Tranche, string])[]> = {
  stated: [["term", "stated length"]],
  service: [
    ["start", "start of service"],
    ["end", "end of service"],
  ],
  signing: [
    ["signed", "day of signing"],
    ["end", "end of service"],
  ],
};

/** A deal's implied annual spend, one row a convention. */
export function spendRows(deal: Deal, formats: Formats): readonly SpendRow[] {
  const isFee = isSpendOfFees(deal);
  return SHOWN_ORDER.map((convention) => {
    const [low, base, high] = (["low", "base", "high"] as const).map((bound) =>
      ifKnown(() => annualSpend(spendContract(deal, bound, { convention }), convention)),
    );
    const amounts = { low: low ?? null, base: base ?? null, high: high ?? null };
    const none = Object.values(amounts).every((amount) => amount === null);
    return {
      convention,
      label: LABELS[convention],
      length: none || isFee ? null : lengthWords(deal, convention, formats),
      ...amounts,
      missing: none ? missingWords(deal, convention) : null,
    };
  });
}

/** Whether a year's spend of a deal is 12 monthly fees and nothing else. */
export function isSpendOfFees(deal: Deal): boolean {
  return ifKnown(() => isFeesAlone(contractOf(deal))) ?? false;
}

/** From here on a percentage with one decimal is not 0. */
export const PERCENT_FROM = 0.0005;

/** What the amounts are and what moves them, in words. */
export function spendWords(deal: Deal): string {
  const tranches = ifKnown(() => contractOf(deal))?.tranches ?? [];
  const spent = tranches.filter(isSpent);
  const leftOut = spent.length < tranches.length ? " Options and contingent parts are left out." : "";
  if (isSpendOfFees(deal)) return `12 monthly fees, the same under every convention.${leftOut}`;
  const orFees = spent.some(hasFee) ? ", or 12 monthly fees" : "";
  return `The value divided by the length in years${orFees}. Low and high reflect how precisely value and dates are documented.${leftOut}`;
}

/** The convention a function uses unless told otherwise; null where the documents allow none. */
export function defaultConvention(deal: Deal): Convention | null {
  return ifKnown(() => contractTerm(contractOf(deal)).convention) ?? null;
}

/** What is missing where the same is missing under every convention; null where it is not so. */
export function missingThroughout(rows: readonly SpendRow[]): string | null {
  const [first] = rows;
  return first !== undefined && rows.every(({ missing }) => missing === first.missing) ? first.missing : null;
}

/** By how much the highest base is above the lowest, as a decimal; null where there are not two to compare. */
export function conventionSpread(rows: readonly SpendRow[]): number | null {
  const bases = rows.map(({ base }) => base).filter((base) => base !== null);
  return bases.length < 2 ? null : Math.max(...bases) / Math.min(...bases) - 1;
}

function lengthWords(deal: Deal, convention: Convention, formats: Formats): string | null {
  const term = ifKnown(() => contractTerm(contractOf(deal), convention));
  if (term === null) return null;
  const years = `${formats.number(term.years)} ${term.years === 1 ? "year" : "years"}`;
  if (term.firstDay === null || term.lastDay === null) return years;
  return `${years}, ${formats.date(isoFromSerial(term.firstDay))} to ${formats.date(isoFromSerial(term.lastDay))}`;
}

function missingWords(deal: Deal, convention: Convention): string {
  const contract = ifKnown(() => contractOf(deal));
  if (contract === null) return `Value ${absenceWords(deal, "value")}`;
  if (!contract.tranches.some(isSpent)) return "Nothing is owed, as all of it is optional or contingent";
  if (contract.tranches.some(({ value }) => value === null)) return "Value not documented";
  const missing = missingParts(contract, convention).join(" and ");
  return missing === "" ? "These terms do not give an amount" : `${capitalised(missing)} not documented`;
}

function missingParts({ tranches }: Contract, convention: Convention): readonly string[] {
  return NEEDS[convention]
    .filter(([part]) => tranches.some((tranche) => tranche[part] === null))
    .map(([, words]) => words);
}
