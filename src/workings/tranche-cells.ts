import type { Tranche } from "../finance/contract";
import type { DealGiven } from "./deal-given";
import { statedTerm } from "./sourced-term";
import { termColumn, termInput } from "./term-input";
import type { WorkingFormula, WorkingReference, WorkingUnit } from "./working";
import { type CellName, sumOf, type TableBuilder, type WorkingBuilder } from "./working-builder";

const TERMS: Readonly<Record<keyof Tranche, { readonly label: string; readonly unit: WorkingUnit }>> = {
  value: { label: "Committed value", unit: "money" },
  start: { label: "First day of service", unit: "date" },
  end: { label: "Last day of service", unit: "date" },
  term: { label: "Length as stated", unit: "years" },
  signed: { label: "Day of signing, else of announcement", unit: "date" },
  announced: { label: "Day of announcement", unit: "date" },
  prepayment: { label: "Prepayment", unit: "money" },
  escalator: { label: "Escalator a year", unit: "share" },
  rampMonths: { label: "Ramp months", unit: "months" },
};

/** One quantity of every tranche: a cell where there is one tranche, a column where there are several. */
export interface Quantity {
  /** In a formula of the same tranche. */
  readonly at: WorkingReference;
  /** All of them, for SUM, MIN and MAX. */
  readonly all: WorkingReference;
  readonly values: readonly number[];
}

/** The cells of a working that are the same for every tranche: steps for one tranche, a table of them for several. */
export class TrancheCells {
  private readonly table: TableBuilder | null;

  constructor(
    private readonly builder: WorkingBuilder,
    private readonly given: DealGiven,
  ) {
    const count = given.contract.tranches.length;
    this.table = count === 1 ? null : builder.table("tranches", "Tranches", count);
  }

  /** A term as documented or typed; a blank one is 0. */
  term(field: keyof Tranche): Quantity {
    const { contract } = this.given;
    const name = { key: field, ...TERMS[field] };
    const values = contract.tranches.map((tranche) => statedTerm(tranche, field) ?? 0);
    const asStep = (value: number): WorkingReference =>
      termInput(this.builder, name, value, { given: this.given, index: 0, field }).at;
    return this.put(name, values, asStep, (table) => termColumn(table, name, values, this.given, field).at);
  }

  step(name: CellName, value: (index: number) => number, ...formula: WorkingFormula): Quantity {
    const values = this.given.contract.tranches.map((_, index) => value(index));
    const asStep = (own: number): WorkingReference => this.builder.step(name, own, ...formula).at;
    return this.put(name, values, asStep, (table) => table.column(name, (row) => values[row] ?? NaN, ...formula).at);
  }

  /** The sum over tranches as a step; of one tranche, that step itself. */
  total(name: CellName, quantity: Quantity): string {
    if (this.table === null) return "step" in quantity.at ? quantity.at.step : name.key;
    this.builder.step(name, sumOf(quantity.values), "SUM(", quantity.all, ")");
    return name.key;
  }

  private put(
    name: CellName,
    values: readonly number[],
    asStep: (value: number) => WorkingReference,
    asColumn: (table: TableBuilder) => WorkingReference,
  ): Quantity {
    if (this.table === null) {
      const at = asStep(values[0] ?? NaN);
      return { at, all: at, values };
    }
    return { at: asColumn(this.table), all: { table: "tranches", column: name.key, rows: "all" }, values };
  }
}
