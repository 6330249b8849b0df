import { FinanceError } from "../finance/errors";
import { isoFromSerial } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { claimKnownSince, NEVER_KNOWN } from "./as-of";
import { catalogue } from "./catalogue";
import type { Assumption } from "./model";
import { nearestInWords, nearestWords } from "./nearest-words";

// Made when first asked for, as the deals are.
let byId: ReadonlyMap<string, Assumption> | undefined;

/**
 * The assumption with an id; wrong case, spaces and hyphens are accepted.
 *
 * Errors: "missing-data" naming the ids that begin as the text does, else the nearest.
 */
export function assumptionById(id: string): Assumption {
  byId ??= new Map(catalogue.assumptions.map((assumption) => [bareId(assumption.id), assumption]));
  const wanted = bareId(id);
  const found = byId.get(wanted);
  if (found !== undefined) return found;
  const ids = catalogue.assumptions.map((assumption) => assumption.id);
  const begun = wanted === "" ? [] : ids.filter((each) => each.startsWith(wanted));
  const nearest = begun.length > 0 ? begun.slice(0, MOST_NAMED) : nearestWords(wanted, ids, 3);
  const hint = nearestInWords(nearest, "the catalogue has none");
  throw new FinanceError("missing-data", `no assumption is called "${id}": ${hint}`);
}

/**
 * The assumptions in which every word of a text occurs (id, name, category, unit), in the order of the catalogue; all for
 * no text.
 *
 * Errors: "missing-data" naming the nearest ids.
 */
export function assumptionsContaining(contains: string | null): readonly Assumption[] {
  const terms = bareWords(contains ?? "").split(" ");
  const found = catalogue.assumptions.filter(({ id, name, category, unit }) => {
    const words = bareWords([id, name, category, unit].join(" "));
    return terms.every((term) => words.includes(term));
  });
  if (found.length > 0) return found;
  const nearest = nearestWords(
    bareId(contains ?? ""),
    catalogue.assumptions.map(({ id }) => id),
    3,
  );
  const hint = nearestInWords(nearest, "the catalogue has none");
  throw new FinanceError(
    "missing-data",
    `no assumption of the catalogue contains ${JSON.stringify(contains)}; ${hint}`,
  );
}

/** The longest list of ids in one message. */
const MOST_NAMED = 6;

/**
 * The number that an assumption is documented to be.
 *
 * Units:  those of the assumption; a percentage is a decimal.
 * Errors: as `assumptionById`; "missing-data" where sources give a range only (naming its ends) or a text, and for a day
 *         before any source was published.
 */
export function assumptionValue(id: string, asOf?: SerialDate): number {
  const assumption = assumptionById(id);
  if (asOf !== undefined) requireDocumented(assumption, isoFromSerial(asOf));
  const { value } = assumption.claim;
  if (typeof value === "number") return value;
  throw new FinanceError(
    "missing-data",
    value === null
      ? `sources give ${assumption.id} as a range only, ${assumptionRange(assumption)}`
      : `${assumption.id} is documented as "${value}", which is not a number`,
  );
}

function requireDocumented({ id, claim }: Assumption, day: string): void {
  const since = claimKnownSince(claim);
  if (since <= day) return;
  const first = claim.derivation === null ? "the first source" : "the last number it is worked out from";
  const reason = since === NEVER_KNOWN ? "its sources are undated" : `${first} is dated ${since}`;
  throw new FinanceError("missing-data", `${id} was not documented on ${day}: ${reason}`);
}

/** Between what ends the sources of an assumption lie, in its unit. */
export function assumptionRange({ claim: { low, high }, unit }: Assumption): string {
  if (low === null || high === null)
    return low === null ? `at most ${inUnit(high, unit)}` : `at least ${inUnit(low, unit)}`;
  return `${inUnit(low, unit)} to ${inUnit(high, unit)}`;
}

/** As it is read: percentages are kept as decimals. */
function inUnit(bound: number | string | null, unit: string): string {
  if (typeof bound !== "number") return String(bound);
  if (!unit.startsWith("percent")) return `${bound.toLocaleString("en-US")} ${unit}`;
  return `${Number((100 * bound).toPrecision(12))} ${unit === "percent" ? "%" : unit}`;
}

function bareId(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_,;()/-]+/g, " ")
    .trim();
}
