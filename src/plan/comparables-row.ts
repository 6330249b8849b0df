import { bestSource } from "../catalog/citation";
import { coarseDate } from "../catalog/claim-words";
import type { GradedClaim } from "../catalog/claims";
import { documentedFigure, findFigure } from "../catalog/figure";
import type { Deal, Source } from "../catalog/model";
import { otherScope } from "../catalog/ratio-scope";
import { typeWords } from "../catalog/type-words";
import { COLUMNS, MISSING, type Title } from "./comparables-columns";
import { inMediansFormula } from "./comparables-medians";
import { documentWords } from "./figure-notes";
import { calculation, input, text, words, type DraftCell, type DraftRow, wordsAside } from "./model/draft";
import { dealCapacity, dealTerms, hasDerivedDates } from "./model/deal-terms";
import { DATE, GENERAL, NUMBER, WHOLE, YEARS } from "./model/formats";
import type { ModelInput } from "./model/subject";
import { resultFormat } from "./page-look";

type SourceOf = (id: string) => Source | null;

const HOURS_A_YEAR = 8_760;
const MEGAWATT_DOLLARS = 1e6;
/** Of megawatts and GPUs that are of the same as the value, be that the whole deal or a stage of it. */
const AS_VALUE = "same as the value";
/** Of a value that sources disagree on: none says that the size is of the same. */
const SCOPE_MISSING = "not documented";
/** Keys of the cells that hold for the whole page. */
export const PAGE_KEYS = { scale: "scale", divisor: "divisor", convention: "convention" } as const;
/**
 * What the cell for the convention offers. The first holds until another is chosen: value over stated length is what most deals
 * document, and needs no day that is worked out. The last mixes them.
 */
export const CONVENTIONS = ["stated", "service", "signing", "each deal's own"] as const;
const OWN = CONVENTIONS[3];

/** A deal of the table: results from its own row and from settings that stay where they are, so that rows can be sorted. */
export function comparablesRow(deal: Deal, name: string, row: number, sourceOf: SourceOf): DraftRow {
  const terms = new Map(
    [...dealTerms(deal, sourceOf), ...dealCapacity(deal, sourceOf)].map((line) => [line.key, line]),
  );
  const contractDay = dayOfContract(terms);
  const constant = (key: string, numberFormat: string): DraftCell =>
    input(`${key}.${row}`, terms.get(key)?.base ?? null, numberFormat);
  const at = (key: string): string => `{${key}.${row}}`;
  const result = (key: string, formula: string, numberFormat: string): DraftCell =>
    calculation(`${key}.${row}`, `=${formula}`, numberFormat, "result");
  const known = (key: string, then: string): string => `IF(ISNUMBER(${at(key)}),${then},${MISSING})`;
  const over = (above: string, below: string): string =>
    known(below, `IF(${at(below)}>0,${above}/${at(below)},${MISSING})`);
  /** Of a spend in full dollars, where megawatts or GPUs are those of the value. */
  const perUnit = (below: "capacity" | "gpus", times: string): string =>
    `IF(OR(${at(`${below}Of`)}="${AS_VALUE}",LEN(${at(`${below}Of`)})=0),${known("spend", over(`${at("spend")}*{$${PAGE_KEYS.divisor}}${times}`, below))},${MISSING})`;
  const spend = `IF(ISNUMBER(${at("fee")}),12*${at("fee")}/{$${PAGE_KEYS.divisor}},${known("shown", over(at("shown"), "years"))})`;
  const cells: Readonly<Record<Title, DraftCell>> = {
    Deal: { kind: "text", key: `deal.${row}`, text: name, style: "line" },
    Type: { kind: "text", key: `type.${row}`, text: typeWords(deal.type), style: "line" },
    "In medians": words(
      inMediansFormula(row, isConflicted(deal) ? "sources disagree" : "not included"),
      "line",
      `inMedians.${row}`,
    ),
    Include: shownWord(`include.${row}`, isConflicted(deal) ? "no" : "yes"),
    "Committed value": result("shown", known("value", `${at("value")}/{$${PAGE_KEYS.divisor}}`), resultFormat(1)),
    Years: result("years", yearsFormula(row), resultFormat(2)),
    Convention: wordsAside(countedFormula(row), `counted.${row}`),
    "Annual spend": result("spend", spend, resultFormat(1)),
    "Per MW-year": result("perMegawatt", perUnit("capacity", `/${MEGAWATT_DOLLARS}`), resultFormat(2)),
    "Kind of MW": shownWord(`megawattsOf.${row}`, megawattsOf(deal, sourceOf)),
    "Per GPU-hour": result("perGpuHour", perUnit("gpus", `/${HOURS_A_YEAR}`), resultFormat(2)),
    Precision: shownWord(`precision.${row}`, valuePrecision(deal, sourceOf)),
    Commitment: shownWord(`kind.${row}`, kindOf(deal, sourceOf)),
    "Value in full": constant("value", "$#,##0_)"),
    Start: constant("start", DATE),
    End: constant("end", DATE),
    "Stated term": constant("term", YEARS),
    "Signed or announced": input(`signed.${row}`, contractDay?.base ?? null, DATE),
    "Deal's own convention": textInput(`own.${row}`, ownConvention(deal, terms, sourceOf)),
    Dates: textInput(`dates.${row}`, datesWords(deal, sourceOf)),
    "Monthly fee": input(`fee.${row}`, monthlyFee(deal, sourceOf), "$#,##0_)"),
    MW: constant("capacity", NUMBER),
    GPUs: constant("gpus", WHOLE),
    "Scope of MW": textInput(`capacityOf.${row}`, scopeOf(deal, "capacity")),
    "Scope of GPUs": textInput(`gpusOf.${row}`, scopeOf(deal, "gpus")),
    Provider: text(deal.provider, "line"),
    Customer: text(deal.customer, "line"),
    Evidence: text(terms.get("value")?.grade ?? "", "line"),
    Source: documentCell(terms.get("value")?.source ?? null),
  };
  return COLUMNS.map(({ title }) => cells[title]);
}

/** Behind the printed page a place to type is shaded; on it nothing stands where nothing is documented. */
function textInput(key: string, word: string): DraftCell {
  return input(key, word === "" ? null : word, GENERAL);
}

function shownWord(key: string, word: string): DraftCell {
  return { kind: "text", key, text: word, style: "constant" };
}

function documentCell(source: Source | null): DraftCell {
  if (source === null) return text("", "line");
  const named = documentWords(source);
  return source.url.startsWith("https://")
    ? { kind: "text", text: named, link: source.url, style: "source" }
    : text(named, "line");
}

/** The page's convention, or where that says so the deal's own. */
function conventionIn(row: number): string {
  return `IF({$${PAGE_KEYS.convention}}="${OWN}",{own.${row}},{$${PAGE_KEYS.convention}})`;
}

function yearsFormula(row: number): string {
  const between = (from: string): string =>
    `IF(AND(ISNUMBER({${from}.${row}}),ISNUMBER({end.${row}})),IF({end.${row}}>={${from}.${row}},YEARFRAC({${from}.${row}},{end.${row}}+1,0),${MISSING}),${MISSING})`;
  const stated = `IF(ISNUMBER({term.${row}}),{term.${row}},${MISSING})`;
  const own = conventionIn(row);
  return `IF(${own}="service",${between("start")},IF(${own}="stated",${stated},IF(${own}="signing",${between("signed")},${MISSING})))`;
}

function countedFormula(row: number): string {
  return `=IF(ISNUMBER({fee.${row}}),"fee",IF(ISNUMBER({years.${row}}),${conventionIn(row)},""))`;
}

/** As OFFTAKE.TERM counts without one: the length as stated where the start is known to the year only, else days of service. */
function ownConvention(
  deal: Deal,
  terms: ReadonlyMap<string, { readonly base: number | string | null }>,
  sourceOf: SourceOf,
): string {
  const has = (key: string): boolean => typeof terms.get(key)?.base === "number";
  const shown = (name: string): ReturnType<typeof documentedFigure>["shown"] =>
    findFigure(deal, name) === null ? null : documentedFigure(deal, name, sourceOf).shown;
  const start = shown("start")?.value;
  const isCoarse = typeof start === "string" && start.length === 4;
  const isWellStated = has("term") && ["filing", "company"].includes(shown("term")?.grade ?? "");
  if (isCoarse && isWellStated) return "stated";
  if (has("start") && has("end")) return "service";
  if (has("term")) return "stated";
  return has("signed") && has("end") ? "signing" : "";
}

function monthlyFee(deal: Deal, sourceOf: SourceOf): number | null {
  if (findFigure(deal, "monthly fee") === null) return null;
  const value = documentedFigure(deal, "monthly fee", sourceOf).shown?.value;
  return typeof value === "number" ? value : null;
}

export function isConflicted(deal: Deal): boolean {
  return deal.confidence === "conflicted" || (findFigure(deal, "value")?.withheld ?? null) !== null;
}

/** "exact", "about", "up to", "at least": in one word, by which a median leaves a deal out. */
function valuePrecision(deal: Deal, sourceOf: SourceOf): string {
  const shown = findFigure(deal, "value") === null ? null : documentedFigure(deal, "value", sourceOf).shown;
  if (shown === null) return "";
  if (shown.basis === "ceiling" || shown.precision === "upperBound") return "up to";
  if (shown.precision === "lowerBound") return "at least";
  return shown.precision === "approx" ? "about" : shown.precision;
}

function kindOf(deal: Deal, sourceOf: SourceOf): string {
  const shown = findFigure(deal, "value") === null ? null : documentedFigure(deal, "value", sourceOf).shown;
  return shown?.basis === "option" ? "option" : (deal.commitment ?? "");
}

/** Words for dates that are no days, the coarsest first. */
const COARSEST_FIRST = ["year only", "half-year only", "quarter only", "month only"] as const;

/** Whether a source states the days, one of them, a year or a month only or a length alone, or we worked them out. */
function datesWords(deal: Deal, sourceOf: SourceOf): string {
  const shown = (name: string): GradedClaim | null =>
    findFigure(deal, name) === null ? null : documentedFigure(deal, name, sourceOf).shown;
  const [start, end] = [shown("start"), shown("end")];
  const claims = [start, end, shown("term")].filter((claim) => claim !== null);
  if (claims.length === 0) return "";
  if (hasDerivedDates(deal, sourceOf)) return "derived";
  if (claims.some(({ precision, derivation }) => precision === "derived" || derivation !== null)) return "derived";
  const words = claims.map(coarseDate);
  const coarsest = COARSEST_FIRST.find((each) => words.includes(each));
  if (coarsest !== undefined) return coarsest;
  if (start === null && end === null) return "none";
  if (start === null || end === null) return start === null ? "end only" : "start only";
  return "documented";
}

/** The term that says since when there is a contract: signing, else announcement. */
function dayOfContract(terms: ReadonlyMap<string, ModelInput>): ModelInput | undefined {
  const signed = terms.get("signed");
  return (signed?.base ?? null) === null ? terms.get("announced") : signed;
}

/** Which days of a row are ours, because a month or a year alone is documented: "Announced: only the month is documented, …". */
export function daysOfOurs(deal: Deal, sourceOf: SourceOf): readonly string[] {
  const terms = new Map(dealTerms(deal, sourceOf).map((line) => [line.key, line]));
  const contractDay = dayOfContract(terms);
  const days = [
    ["Start", terms.get("start")],
    ["End", terms.get("end")],
    [contractDay?.key === "signed" ? "Signed" : "Announced", contractDay],
  ] as const;
  return days.flatMap(([label, line]) =>
    line?.dayUsed === undefined ? [] : [`${label}: ${line.dayUsed.replace("; ", ", ")}`],
  );
}

/** "critical IT", "gross; ceiling": the kind of megawatt, which no two of are compared without a word. */
function megawattsOf(deal: Deal, sourceOf: SourceOf): string {
  const figure = findFigure(deal, "capacity");
  if (figure === null) return "";
  const { shown } = documentedFigure(deal, "capacity", sourceOf);
  if (shown === null) return "";
  const kind = figure.capacityKind ?? "not stated";
  return shown.precision === "upperBound" || shown.basis === "ceiling" ? `${kind}; ceiling` : kind;
}

/** What megawatts or GPUs are of, where that is not what the value is of: a ratio needs the same. */
function scopeOf(deal: Deal, size: "capacity" | "gpus"): string {
  if (findFigure(deal, size) === null) return "";
  if ((findFigure(deal, "value")?.withheld ?? null) !== null) return SCOPE_MISSING;
  const other = otherScope(deal, "spend", size);
  return other === null ? AS_VALUE : (other.below ?? `value: ${other.above}`);
}

/** The best source of the value, for the notes. */
export function valueSource(deal: Deal, sourceOf: SourceOf): Source | null {
  if (findFigure(deal, "value") === null) return null;
  const { shown } = documentedFigure(deal, "value", sourceOf);
  return shown === null ? null : bestSource(shown, sourceOf);
}
