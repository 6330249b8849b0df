import type { LivingTranche } from "../finance/contract";
import type { DealGiven } from "./deal-given";
import { termSource } from "./sourced-term";
import type { InputOrigin } from "./working";
import {
  type Cell,
  type CellName,
  type Column,
  type TableBuilder,
  TYPED,
  type WorkingBuilder,
} from "./working-builder";

/** A term of a deal: which one, of which tranche. */
export interface GivenTerm {
  readonly given: DealGiven;
  readonly index: number;
  readonly field: keyof LivingTranche;
}

/** A term as an input cell, with its citation or, typed, the cell it was read from. */
export function termInput(builder: WorkingBuilder, name: CellName, value: number | string, term: GivenTerm): Cell {
  return builder.input(name, value, sourceOf(term), originOf(term));
}

/** A term of every tranche as a column. */
export function termColumn(
  table: TableBuilder,
  name: CellName,
  values: readonly (number | string)[],
  given: DealGiven,
  indices: readonly number[],
  field: keyof LivingTranche,
): Column {
  const terms = indices.map((index) => ({ given, index, field }));
  return table.input(name, values, terms.map(sourceOf), terms.map(originOf));
}

function sourceOf({ given, index, field }: GivenTerm): string {
  const source = termSource(given, index, field);
  if (source !== null) return source;
  if (given.deal === null) return TYPED;
  if ((given.contract.tranches[index]?.[field] ?? null) !== null) return "catalogue";
  return field === "feeFrom" ? "not documented; full fee from the start" : "not documented";
}

/** A blank day of signing was replaced by that of announcement. */
function originOf({ given, index, field }: GivenTerm): InputOrigin | null {
  if (given.deal !== null) return null;
  const isSubstituted = field === "signed" && given.contract.tranches[index]?.signed === null;
  return { kind: "term", tranche: index, field: isSubstituted ? "announced" : field };
}
