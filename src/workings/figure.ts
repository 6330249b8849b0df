import { capitalised } from "../catalog/capitalised";
import { type Bound, boundOf, isLastDay } from "../catalog/bounds";
import type { GradedClaim } from "../catalog/claims";
import { refinedWords } from "../catalog/citation";
import { documentedFigure, figureValue } from "../catalog/figure";
import type { Deal } from "../catalog/model";
import type { LivingTranche } from "../finance/contract";
import type { DayUsed } from "../catalog/coarse-day";
import type { DealGiven, OnDeal } from "./deal-given";
import { isDay, precisionOf, sourceInWords, termInWords } from "./sourced-term";
import { statedTranche } from "./tranche-cells";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords } from "./words";
import type { WorkingParts, WorkingUnit } from "./working";
import { TYPED, WorkingBuilder } from "./working-builder";

/** A look-up of a figure; `deal` is as it was documented on the day that is asked for. */
export interface FigureCall extends OnDeal {
  readonly figure: string;
  readonly bound?: Bound | undefined;
}

const UNITS: Readonly<Record<string, WorkingUnit>> = {
  USD: "money",
  "USD per MW": "money",
  date: "date",
  years: "years",
  months: "months",
  days: "days",
  percent: "share",
  text: "text",
};

/** WHY of FIGURE: the claim that is shown, how exact it is, and its source. */
export function figureSentence(call: FigureCall): string {
  return call.deal.deal === null ? typedFigure(call) : documentedSentence(call.deal.deal, call);
}

/** FIGURE: a documented constant with its citation, or a term as typed. */
export function figureWorking({ deal: given, figure, bound = "base" }: FigureCall): WorkingParts {
  const builder = new WorkingBuilder();
  const result = { kind: "step", step: "figure" } as const;
  if (given.deal === null) {
    const field = fieldOf(figure);
    const term = statedTranche(given, 0)[field];
    const value = typeof term === "number" || typeof term === "string" ? term : NaN;
    const unit = typeof value === "string" ? "text" : isDay(field) ? "date" : "number";
    const origin = { kind: "term", tranche: 0, field } as const;
    builder.input({ key: "figure", label: figure, unit }, value, TYPED, origin);
    return { blocks: builder.blocks, result };
  }
  const { shown, unit, label } = documentedFigure(given.deal, figure);
  const value = figureValue(given.deal, figure, bound);
  const source = shown === null ? TYPED : [...precisionOf(shown, dayUsed(value)), sourceInWords(shown)].join("; ");
  builder.input({ key: "figure", label, unit: UNITS[unit] ?? "number" }, value, source);
  return { blocks: builder.blocks, result };
}

function documentedSentence(deal: Deal, { figure, bound = "base" }: FigureCall): string {
  const value = figureValue(deal, figure, bound);
  const { name, shown, refined, unit, label, alternatives } = documentedFigure(deal, figure);
  if (shown === null) return "";
  const grounds = [
    ...precisionOf(shown, dayUsed(value), (end) => inUnit(end, unit)),
    sourceInWords(shown),
    ...(refined === null ? [] : [`${refinedWords(refined)}: ${sourceInWords(refined)}`]),
    ...(shown.derivation === null ? [] : [`computed: ${shown.derivation}`]),
  ];
  const ofClaim = (claim: GradedClaim): number | string | null => boundOf(claim, bound, isLastDay(figure));
  const different = alternatives.filter((claim) => claim !== refined && ofClaim(claim) !== ofClaim(shown)).length;
  const others = different === 0 ? "" : `, preferred to ${counted(different, "other statement")} ${ORDER}`;
  const side = bound === "base" ? "" : `, ${bound} end`;
  return `${DAYS[name] ?? label} of ${deal.id}${side} = ${inUnit(value, unit)} (${grounds.join("; ")})${others}.`;
}

/** Labels that are no nouns: "Signed of a deal" is not English. */
const DAYS: Readonly<Record<string, string>> = { signed: "Day of signing", announced: "Day of announcement" };

/** As `rankedClaims` sorts. */
const ORDER =
  "(stated before computed, then by grade of evidence, precision and number of sources; EVIDENCE lists them all)";

function dayUsed(value: number | string): DayUsed | null {
  return typeof value === "number" ? { day: value } : null;
}

function typedFigure({ deal, figure }: FigureCall): string {
  const field = fieldOf(figure);
  const stated = statedTranche(deal, 0);
  const term = stated[field];
  const words = typeof term === "string" ? term : termInWords(asStated(deal, stated), 0, field);
  return `${figure} = ${words}, as typed in the terms range.`;
}

function asStated({ contract: { name }, currency = null }: DealGiven, tranche: LivingTranche): DealGiven {
  return { deal: null, contract: { name, tranches: [tranche] }, currency };
}

/** The field behind a label: "ramp months" is rampMonths. */
function fieldOf(label: string): keyof LivingTranche {
  const words = label.trim().toLowerCase().split(/\s+/);
  return words.map((word, index) => (index === 0 ? word : capitalised(word))).join("") as keyof LivingTranche;
}

function inUnit(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  if (unit === "date") return dayInWords(value);
  if (unit.startsWith("USD")) return amountInWords(value) + unit.slice(3);
  return unit === "percent" ? percentInWords(value) : `${numberInWords(value)} ${unit}`;
}
