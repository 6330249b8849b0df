import { addMonths, calendarDay, LAST_SERIAL } from "../finance/serial-date";
import type { Calls } from "./calls";
import { DeliveredCells } from "./delivered-cells";
import { type Quantity, TrancheCells } from "./tranche-cells";
import type { WorkingFormula, WorkingParts } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

/** RECOGNIZED: of each committed value the part delivered by the end of a day. */
export function recognizedWorking(call: Calls["RECOGNIZED"]): WorkingParts {
  return partWorking(call, "Recognised", ({ asOf }) => [null, asOf]);
}

/** REMAINING: of each committed value the part delivered after a day. */
export function remainingWorking(call: Calls["REMAINING"]): WorkingParts {
  return partWorking(call, "Remaining", ({ asOf }) => [asOf, null]);
}

/** RPOBAND: of each committed value the part delivered between two days. */
export function rpoBandWorking(call: Calls["RPOBAND"]): WorkingParts {
  return partWorking(call, "Due in the band", ({ asOf, builder }) => {
    const edge = (key: string, argument: string, label: string, months: number): Cell => {
      const shift = builder.argument({ key: argument, label: `${label}, months after as-of`, unit: "months" }, months);
      const formula = [
        "IF(YEAR(",
        asOf.at,
        ")*12+MONTH(",
        asOf.at,
        ")-1+",
        shift.at,
        "<120000,EDATE(",
        asOf.at,
        ",",
        shift.at,
        `),${LAST_SERIAL})`,
      ];
      return builder.step({ key, label, unit: "date" }, edgeOf(asOf.value, months), ...formula);
    };
    return [
      edge("after", "fromMonths", "Band begins after", call.fromMonths),
      edge("upTo", "toMonths", "Band ends with", call.toMonths),
    ];
  });
}

/** The days between which delivery counts: after the first, up to and with the second; null is where service begins and ends. */
type Edges = readonly [Cell | null, Cell | null];

function partWorking(
  call: Calls["RECOGNIZED"],
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

function edgeOf(day: number, months: number): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1 + months < 120_000 ? addMonths(day, months) : LAST_SERIAL;
}
