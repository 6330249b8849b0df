import type { Deal } from "../catalog/model";
import type { LabelFacts } from "./label-facts";
import type { NumberLabels } from "./labels-around";
import type { MatcherIndex } from "./matcher-index";
import { inNamedYear, type Named, namedDeals } from "./named-deals";
import { type StatedUnit, unitInFormat } from "./stated-unit";

/** A number as it stands in a cell. */
export interface NumberToMatch {
  readonly value: number;
  /** In English codes: "$#,##0.0". */
  readonly numberFormat: string;
  readonly labels: NumberLabels;
}

/** A number with what its format and labels say of it. */
export interface NumberReading {
  readonly value: number;
  /** How many digits it has that carry something: 21,000 has two, 14.2 three. */
  readonly digits: number;
  readonly unit: StatedUnit;
  /** Labels beside it, nearest first. */
  readonly near: readonly LabelFacts[];
  readonly named: ReadonlyMap<Deal, Named>;
  /** Of the deals named best, those of a year that is named, where one is. */
  readonly meant: readonly Deal[];
}

/** null for what is no number to be compared: 0, and what is not finite. */
export function readNumber(
  { value, numberFormat, labels }: NumberToMatch,
  { factsOf }: MatcherIndex,
): NumberReading | null {
  if (!Number.isFinite(value) || value === 0) return null;
  const near = labels.near.map(factsOf);
  const titles = labels.titles.map(factsOf);
  const named = namedDeals(near, titles);
  const best = Math.max(0, ...named.values());
  const meant = inNamedYear(
    [...named].filter(([, count]) => count === best).map(([deal]) => deal),
    [...near, ...titles],
  );
  return { value, digits: significantDigits(value), unit: statedUnit(numberFormat, near, titles), near, named, meant };
}

/** The format says what a number is; words fill in what it leaves open. */
function statedUnit(numberFormat: string, near: readonly LabelFacts[], titles: readonly LabelFacts[]): StatedUnit {
  const format = unitInFormat(numberFormat);
  const [words] = [...near, ...titles.filter(({ isScale }) => isScale)]
    .map(({ unit }) => unit)
    .filter(({ kind }) => kind !== null);
  if (format.kind === null) return words ?? format;
  return format.scale === null && words?.kind === format.kind ? words : format;
}

function significantDigits(value: number): number {
  const [mantissa = ""] = Math.abs(value).toExponential(11).split("e");
  return mantissa.replace(".", "").replace(/0+$/, "").length;
}
