import { capitalised } from "../catalog/capitalised";
import { feeSchedule, type FeeSchedule, hasFee } from "../finance/fee-schedule";
import { type Quantity, statedTranche, type TrancheSheet } from "./tranche-cells";
import type { WorkingFormula, WorkingReference } from "./working";

/** The days and the total of tranches with a monthly fee. */
export interface FeeTerms {
  readonly start: Quantity;
  readonly end: Quantity;
  /** As stated; 0 where it is not. */
  readonly value: Quantity;
}

/** What a monthly fee charges, as cells; of tranches without one they are 0 and mean nothing. See `feeSchedule`. */
export class FeeCells {
  readonly fee: Quantity;
  /** What the fees come to. */
  readonly total: Quantity;
  /** Of a formula: whether the value leaves nothing for the days before the full fee. */
  readonly isAtMost: WorkingReference;
  private readonly full: Quantity;
  private readonly before: Quantity;

  constructor(
    sheet: TrancheSheet,
    private readonly terms: FeeTerms,
    private readonly prefix = "",
  ) {
    const { start, end, value } = terms;
    this.fee = sheet.term("monthlyFee");
    const stated = sheet.term("feeFrom").at;
    const step = (key: string, label: string, unit: "date" | "money" | "whole", of: (index: number) => number) => ({
      name: { key: this.keyed(key), label: this.prefix === "" ? label : `${label}, ${this.prefix} part`, unit },
      of: (index: number): number => (hasFee(statedTranche(sheet.given, index)) ? of(index) : 0),
    });
    const fullName = step("feeFull", "Full fee from", "date", (index) => this.parts(sheet, index).full);
    const full = sheet.step(
      fullName.name,
      fullName.of,
      ...["IF(", this.fee.at, ">0,MIN(MAX(", stated, ",", start.at, "),", end.at, "+1),0)"],
    );
    const feesName = step(
      "fees",
      "Fees from the first day at the full fee",
      "money",
      (index) => this.parts(sheet, index).fees,
    );
    const fees = sheet.step(
      feesName.name,
      feesName.of,
      ...["IF(", this.fee.at, ">0,", this.fee.at, "*", ...months(full.at, [end.at, "+1"]), ",0)"],
    );
    const atMostName = step("feeAtMost", "Full fee also charged before that day? (1 = yes)", "whole", (index) =>
      this.parts(sheet, index).isAtMost ? 1 : 0,
    );
    const tooSmall: WorkingFormula = ["IF(", value.at, ">0,IF(ROUND((", value.at, "-", fees.at, ")*100,0)<0,1,0),1)"];
    this.isAtMost = sheet.step(
      atMostName.name,
      atMostName.of,
      ...["IF(", full.at, ">", start.at, ",", ...tooSmall, ",0)"],
    ).at;
    const fromName = step("byMonthsFrom", "Charged by month from", "date", (index) => this.parts(sheet, index).from);
    this.full = sheet.step(fromName.name, fromName.of, "IF(", this.isAtMost, "=1,", start.at, ",", full.at, ")");
    const beforeName = step(
      "feeBefore",
      "Charged before the full fee starts",
      "money",
      (index) => this.parts(sheet, index).before,
    );
    const rest: WorkingFormula = ["MAX(", value.at, "-", fees.at, ",0)"];
    this.before = sheet.step(beforeName.name, beforeName.of, "IF(", this.full.at, ">", start.at, ",", ...rest, ",0)");
    const totalName = step("feeTotal", "All fees", "money", (index) => this.schedule(sheet, index).value);
    const all = this.charged([end.at, "-", start.at, "+1"]);
    this.total = sheet.step(totalName.name, totalName.of, "IF(", this.fee.at, ">0,", ...all, ",0)");
  }

  /** Charged from the first day of service to the end of so many days. */
  charged(days: WorkingFormula): WorkingFormula {
    const { start } = this.terms;
    const next: WorkingFormula = ["(", start.at, "+(", ...days, "))"];
    const level: WorkingFormula = [this.before.at, "*(", ...days, ")/(", this.full.at, "-", start.at, ")"];
    const early: WorkingFormula = ["IF(", this.full.at, ">", start.at, ",", ...level, ",0)"];
    const late: WorkingFormula = [this.before.at, "+", this.fee.at, "*", ...months(this.full.at, next)];
    return ["IF(", ...next, "<=", this.full.at, ",", ...early, ",", ...late, ")"];
  }

  schedule(sheet: TrancheSheet, index: number): FeeSchedule {
    const { start, end, value } = this.terms;
    const { monthlyFee, feeFrom } = statedTranche(sheet.given, index);
    const service = { start: start.values[index] ?? NaN, end: end.values[index] ?? NaN };
    const total = value.values[index] ?? 0;
    return feeSchedule({ monthlyFee, feeFrom, value: total === 0 ? null : total }, service, "a tranche");
  }

  private parts(sheet: TrancheSheet, index: number): Parts {
    const { isAtMost, charged } = this.schedule(sheet, index);
    const [start, end] = [this.terms.start.values[index] ?? NaN, this.terms.end.values[index] ?? NaN];
    const full = Math.min(Math.max(statedTranche(sheet.given, index).feeFrom ?? 0, start), end + 1);
    const from = isAtMost ? start : full;
    const before = from > start ? charged(from - start) : 0;
    const fromFull = { monthlyFee: statedTranche(sheet.given, index).monthlyFee, feeFrom: null, value: null };
    const fees = feeSchedule(fromFull, { start: full, end }, "a tranche").value;
    return { full, fees, isAtMost, from, before };
  }

  private keyed(key: string): string {
    return this.prefix === "" ? key : this.prefix + capitalised(key);
  }
}

interface Parts {
  readonly full: number;
  readonly fees: number;
  readonly isAtMost: boolean;
  readonly from: number;
  readonly before: number;
}

/** Calendar months from one day to before another, months in part by their days. */
function months(from: WorkingReference, before: WorkingFormula): WorkingFormula {
  const number = (day: WorkingFormula): WorkingFormula => ["YEAR(", ...day, ")*12+MONTH(", ...day, ")"];
  const part = (day: WorkingFormula): WorkingFormula => ["(DAY(", ...day, ")-1)/DAY(EOMONTH(", ...day, ",0))"];
  const start: WorkingFormula = [from];
  const whole: WorkingFormula = ["(", ...number(before), ")-(", ...number(start), ")"];
  return ["(", ...whole, "+(", ...part(before), "-", ...part(start), "))"];
}
