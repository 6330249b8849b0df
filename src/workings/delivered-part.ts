import type { SerialDate } from "../finance/units";
import type { Counted } from "./deal-given";
import { DeliveredCells } from "./delivered-cells";
import { type Quantity, TrancheCells } from "./tranche-cells";
import type { WorkingFormula, WorkingParts } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

/** The arguments of RECOGNIZED and REMAINING. */
export interface RecognisedCall extends Counted {
  readonly asOf: SerialDate;
}

/** The days between which delivery counts: after the first, up to and with the second; null is where service begins and ends. */
type Edges = readonly [Cell | null, Cell | null];

/** Of each committed value the part that is delivered between two days. */
export function partWorking(
  call: RecognisedCall,
  label: string,
  edges: (given: { asOf: Cell; builder: WorkingBuilder }) => Edges,
): WorkingParts {
  const builder = new WorkingBuilder();
  const asOf = builder.argument({ key: "asOf", label: "As of the end of", unit: "date" }, Math.floor(call.asOf));
  const [after, upTo] = edges({ asOf, builder });
  const cells = new TrancheCells(builder, call.deal);
  const value = cells.term("value");
  const weights = new DeliveredCells(cells, call.deal, call.profile ?? "level");
  const all = weights.all();
  const before = after === null ? null : weights.until("before", `Delivered by the day before`, after);
  const until = upTo === null ? all : weights.until("until", "Delivered by then", upTo);
  const at = (quantity: Quantity | null, index: number): number =>
    quantity === null ? 0 : (quantity.values[index] ?? NaN);
  const delivered: WorkingFormula = before === null ? [until.at] : ["(", until.at, "-", before.at, ")"];
  const part = cells.step(
    { key: "part", label, unit: "money" },
    (index) => at(value, index) * ((at(until, index) - at(before, index)) / at(all, index)),
    value.at,
    "*(",
    ...delivered,
    "/",
    all.at,
    ")",
  );
  const step = cells.total({ key: "total", label: `${label}, all tranches`, unit: "money" }, part);
  return { blocks: builder.blocks, result: { kind: "step", step } };
}
