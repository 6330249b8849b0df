import type { LivingTranche } from "../finance/contract";
import { hasFee } from "../finance/fee-schedule";
import { FeeCells } from "./fee-cells";
import { type NumberTerm, type Quantity, statedTranche, type TrancheSheet } from "./tranche-cells";
import type { WorkingFormula } from "./working";
import type { CellName } from "./working-builder";

/**
 * The days and the value of tranches as they are calculated with: the date that the other and a stated length give, and what
 * a delay does. Cells are added when they are first asked for.
 */
export class LifeCells {
  private readonly known = new Map<string, Quantity>();

  constructor(readonly sheet: TrancheSheet) {}

  /** Whether any tranche states it. */
  has(field: keyof LivingTranche): boolean {
    return this.sheet.indices.some((index) => (statedTranche(this.sheet.given, index)[field] ?? null) !== null);
  }

  get hasFees(): boolean {
    return this.sheet.indices.some((index) => this.hasFee(index));
  }

  hasFee(index: number): boolean {
    return hasFee(this.tranche(index));
  }

  /** First day of the contract; 0 where it is not known. null where no tranche has one. */
  get inception(): Quantity | null {
    if (!this.has("inception")) return null;
    return this.once("inception", () => {
      const { sheet } = this;
      const name = { key: "inception", label: "Inception", unit: "date" } as const;
      const value = (index: number): number => statedTranche(sheet.given, index).inception ?? 0;
      if (sheet.given.deal !== null) return sheet.input(name, value, "day of signing, else of announcement");
      const signed = sheet.term("signed").at;
      const start = sheet.term("start", this.statedName("start")).at;
      return sheet.step(name, value, "IF(", start, ">0,MIN(", start, ",", signed, "),", signed, ")");
    });
  }

  /** As if it were on time. */
  get onTimeStart(): Quantity {
    return this.once("onTimeStart", () => this.derivedDate("start"));
  }

  get start(): Quantity {
    if (!this.isDelayed) return this.onTimeStart;
    return this.once("start", () => {
      const { sheet } = this;
      const [from, months] = [this.onTimeStart.at, sheet.term("delayMonths").at];
      return sheet.step(
        { key: "start", label: "First day of service, delayed", unit: "date" },
        (index) => this.tranche(index).start ?? 0,
        ...["IF(", from, ">0,EDATE(", from, ",", months, "),0)"],
      );
    });
  }

  get end(): Quantity {
    if (!this.isDelayed) return this.onTimeEnd;
    return this.once("end", () => {
      const { sheet } = this;
      const [end, months, what] = [this.onTimeEnd.at, sheet.term("delayMonths").at, sheet.word("delay").at];
      const shifted: WorkingFormula = ["IF(", end, ">0,EDATE(", end, "+1,", months, ")-1,0)"];
      return sheet.step(
        { key: "end", label: "Last day of service, delayed", unit: "date" },
        (index) => this.tranche(index).end ?? 0,
        ...["IF(", what, `="compress",`, end, ",IF(", what, `="forfeit",`, end, ",", ...shifted, "))"],
      );
    });
  }

  /** Of a tranche with a fee the total as stated. */
  get value(): Quantity {
    const stated = this.sheet.indices.some((index) => this.tranche(index).delay === "forfeit" && this.isLate(index));
    if (!stated) return this.sheet.term("value");
    return this.once("value", () => {
      const { sheet, onTimeStart, onTimeEnd, start } = this;
      const value = sheet.term("value", { key: "statedValue", label: "Committed value as stated", unit: "money" });
      const days: WorkingFormula = [onTimeEnd.at, "-", onTimeStart.at, "+1"];
      const byDays: WorkingFormula = [value.at, "*(", onTimeEnd.at, "-", start.at, "+1)/(", ...days, ")"];
      let left = byDays;
      if (this.hasFees) {
        const before = new FeeCells(sheet, { start: onTimeStart, end: onTimeEnd, value }, "onTime");
        const lost = before.charged([start.at, "-", onTimeStart.at]);
        const less: WorkingFormula = ["IF(", value.at, ">0,", value.at, "-(", ...lost, "),0)"];
        const byFees: WorkingFormula = ["IF(", before.isAtMost, "=1,", value.at, ",", ...less, ")"];
        left = ["IF(", before.fee.at, ">0,", ...byFees, ",", ...byDays, ")"];
      }
      return sheet.step(
        { key: "value", label: "Committed value, without the days lost", unit: "money" },
        (index) => this.tranche(index).value ?? 0,
        ...["IF(", sheet.word("delay").at, `="forfeit",`, ...left, ",", value.at, ")"],
      );
    });
  }

  tranche(index: number): LivingTranche {
    return this.sheet.given.contract.tranches[index] ?? statedTranche(this.sheet.given, index);
  }

  private get isDelayed(): boolean {
    return this.sheet.indices.some((index) => this.isLate(index));
  }

  private isLate(index: number): boolean {
    return (this.tranche(index).onTime ?? null) !== null;
  }

  private get onTimeEnd(): Quantity {
    return this.once("onTimeEnd", () => this.derivedDate("end"));
  }

  private derivedDate(field: "start" | "end"): Quantity {
    const { sheet } = this;
    const stated = (): Quantity => sheet.term(field, this.statedName(field));
    if (!this.isDerived(field)) return stated();
    const other = field === "end" ? this.onTimeStart : sheet.term("end", this.statedName("end"));
    const months = sheet.step(
      { key: `${field}Months`, label: "Length in months", unit: "number" },
      (index) => monthsOf(statedTranche(sheet.given, index).term),
      ...["ROUND(12*", sheet.term("term").at, ",3)"],
    ).at;
    const days: WorkingFormula = ["ROUND((", months, "-INT(", months, "))*365/12,0)"];
    const after: WorkingFormula = ["EDATE(", other.at, ",INT(", months, "))+", ...days, "-1"];
    const before: WorkingFormula = ["EDATE(", other.at, "+1,-INT(", months, "))-", ...days];
    const { inception } = this;
    const held: WorkingFormula = inception === null ? before : ["MAX(", ...before, ",", inception.at, "+1)"];
    const own = stated().at;
    const name = { key: this.isDelayed ? `onTime${field}` : field, ...WORKED_OUT[field], unit: "date" } as const;
    return sheet.step(
      name,
      (index) => statedTranche(sheet.given, index)[field] ?? 0,
      ...["IF(", own, ">0,", own, ",IF(", other.at, ">0,", ...(field === "end" ? after : held), ",0))"],
    );
  }

  private isDerived(field: "start" | "end"): boolean {
    const { given, indices } = this.sheet;
    return given.deal === null && indices.some((index) => statedTranche(given, index).derived === field);
  }

  /** The cell that is calculated with has the plain key. */
  private statedName(field: "start" | ("end" & NumberTerm)): CellName {
    const isOwn = !this.isDerived(field) && !this.isDelayed;
    const day = field === "start" ? "First" : "Last";
    return isOwn
      ? { key: field, label: `${day} day of service`, unit: "date" }
      : { key: `${field}Stated`, label: `${day} day of service as stated`, unit: "date" };
  }

  /** A quantity that is made once. */
  once(key: string, make: () => Quantity): Quantity {
    const known = this.known.get(key) ?? make();
    this.known.set(key, known);
    return known;
  }
}

const WORKED_OUT = {
  start: { label: "First day of service, from the last and the length" },
  end: { label: "Last day of service, from the first and the length" },
} as const;

function monthsOf(years: number | null): number {
  if (years === null) return 0;
  return Math.round(12 * years * 1000) / 1000;
}
