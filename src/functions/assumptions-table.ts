import { assumptionsContaining } from "../catalog/assumption";
import { sourceById } from "../catalog/catalogue";
import { workedOutCitation } from "../catalog/citation";
import { precisionWord } from "../catalog/claim-words";
import { gradeOf } from "../catalog/claims";
import type { Assumption } from "../catalog/model";
import type { CellOut } from "./spill";

const HEADER = ["id", "category", "name", "value", "low", "high", "unit", "precision", "as of", "grade", "source"];

/**
 * The assumptions of the catalogue in which every word of a text occurs: a header row, then a row per assumption. What
 * sources do not give is empty text; a range has its ends and no value.
 * Units:  each in its own; a percentage is a decimal.
 * Errors: "missing-data" when none has these words, naming the nearest.
 */
export function assumptionsTable(contains: string | null): CellOut[][] {
  return [HEADER, ...assumptionsContaining(contains).map(rowOf)];
}

function rowOf({ id, category, name, unit, asOf, claim }: Assumption): CellOut[] {
  return [
    id,
    category,
    name,
    claim.value ?? "",
    claim.low ?? "",
    claim.high ?? "",
    unit,
    precisionWord(claim.precision),
    asOf ?? "",
    gradeOf(claim, sourceById),
    workedOutCitation(claim),
  ];
}
