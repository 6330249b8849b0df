import { type Count, isFirm } from "../finance/counted";
import type { DayOfTranches } from "./delivered-cells";
import type { LifeCells } from "./life-cells";
import type { Quantity } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import type { Cell } from "./working-builder";

/** Until when each tranche is firm: a cancellable one until a notice given as early as possible ends it. */
export class FirmUntil {
  private readonly quantity: Quantity;

  constructor(life: LifeCells, asOf: Cell) {
    const { sheet, end, start } = life;
    const kind = sheet.word("kind").at;
    const lastDay = lastFirmDay(life, asOf);
    const none: WorkingFormula = [start.at, "-1"];
    const other: WorkingFormula = [
      "IF(",
      kind,
      `="option",`,
      ...none,
      ",IF(",
      kind,
      `="contingent",`,
      ...none,
      ",",
      end.at,
    ];
    this.quantity = sheet.step(
      { key: "firmUntil", label: "Firm until", unit: "date" },
      (index) => {
        const tranche = life.tranche(index);
        if (tranche.kind === "cancellable") return lastDay.value(index);
        return isFirm(tranche) ? (end.values[index] ?? NaN) : (start.values[index] ?? NaN) - 1;
      },
      ...["IF(", kind, `="cancellable",`, ...lastDay.formula, ",", ...other, ")))"],
    );
  }

  get day(): DayOfTranches {
    return { formula: [this.quantity.at], value: (index) => this.quantity.values[index] ?? NaN };
  }
}

/** The last day of service after a notice given on as-of, or on the first day on which it can be given. */
export function lastFirmDay(life: LifeCells, asOf: Cell): DayOfTranches {
  const { sheet, end } = life;
  const days = sheet.term("noticeDays");
  const from = life.has("noticeFrom") ? sheet.term("noticeFrom") : null;
  const { inception } = life;
  const given = (index: number): number =>
    (from?.values[index] ?? 0) > 0 ? (from?.values[index] ?? NaN) : (inception?.values[index] ?? 0);
  const begin: WorkingFormula = inception === null ? ["0"] : [inception.at];
  const first: WorkingFormula = from === null ? begin : ["IF(", from.at, ">0,", from.at, ",", ...begin, ")"];
  return {
    formula: ["MIN(", end.at, ",MAX(", asOf.at, ",", ...first, ")+", days.at, ")"],
    value: (index) =>
      Math.min(end.values[index] ?? NaN, Math.max(asOf.value, given(index)) + (days.values[index] ?? NaN)),
  };
}

/** What the part that is not firm counts by; null where it is always 1. An option past its last day counts nothing. */
export function chanceOf(life: LifeCells, asOf: Cell, count: Count): Quantity | null {
  const { sheet } = life;
  const isOpen = sheet.indices.some((index) => !isFirm(life.tranche(index)));
  const mayLapse = life.has("exerciseBy");
  if (!isOpen || count === "firm" || (count === "all" && !mayLapse)) return null;
  const probability = count === "expected" ? sheet.term("probability") : null;
  const by = mayLapse ? sheet.term("exerciseBy") : null;
  const share: WorkingFormula = [probability?.at ?? "1"];
  if (by === null) return probability;
  const lapsed: WorkingFormula = ["IF(", by.at, ">0,IF(", asOf.at, ">", by.at, ",0,", ...share, "),", ...share, ")"];
  return sheet.step(
    { key: "countsBy", label: "Weight in the amount counted", unit: "share" },
    (index) => {
      const { kind, exerciseBy } = life.tranche(index);
      const isLapsed = kind === "option" && asOf.value > (exerciseBy ?? Infinity);
      return isLapsed ? 0 : (probability?.values[index] ?? 1);
    },
    ...["IF(", sheet.word("kind").at, `="option",`, ...lapsed, ",", ...share, ")"],
  );
}
