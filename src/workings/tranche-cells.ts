import type { LivingTranche } from "../finance/contract";
import { signingDay } from "../finance/tranche";
import type { DealGiven } from "./deal-given";
import { termColumn, termInput } from "./term-input";
import type { WorkingFormula, WorkingReference, WorkingUnit } from "./working";
import { type CellName, sumOf, type TableBuilder, type WorkingBuilder } from "./working-builder";

/** The terms that are words. */
export type WordTerm = "kind" | "delay" | "convention";
/** The terms that are numbers as typed or documented. */
export type NumberTerm = Exclude<
  keyof LivingTranche,
  WordTerm | "valueIs" | "inception" | "derived" | "onTime" | "whole" | "calledBy"
>;

const TERMS: Readonly<Record<NumberTerm | WordTerm, { readonly label: string; readonly unit: WorkingUnit }>> = {
  value: { label: "Committed value", unit: "money" },
  start: { label: "First day of service", unit: "date" },
  end: { label: "Last day of service", unit: "date" },
  term: { label: "Length as stated", unit: "years" },
  signed: { label: "Day of signing, else of announcement", unit: "date" },
  announced: { label: "Day of announcement", unit: "date" },
  prepayment: { label: "Prepayment", unit: "money" },
  escalator: { label: "Escalator a year", unit: "share" },
  rampMonths: { label: "Ramp months", unit: "months" },
  kind: { label: "Kind", unit: "text" },
  noticeDays: { label: "Days of notice", unit: "days" },
  noticeFrom: { label: "First day on which notice can be given", unit: "date" },
  probability: { label: "Probability", unit: "share" },
  exerciseBy: { label: "Last day of the option", unit: "date" },
  delayMonths: { label: "Months of delay", unit: "months" },
  delay: { label: "What the delay does", unit: "text" },
  prepaidOn: { label: "Prepaid on", unit: "date" },
  creditFrom: { label: "Credited after so many months of service", unit: "months" },
  creditTo: { label: "Credited up to so many months of service", unit: "months" },
  firstStep: { label: "First step of the escalator", unit: "date" },
  monthlyFee: { label: "Monthly fee", unit: "money" },
  feeFrom: { label: "First day at the full fee", unit: "date" },
  price: { label: "Contract price per unit", unit: "money" },
  convention: { label: "Convention of the length", unit: "text" },
};

/** One quantity of every tranche: a cell where there is one tranche, a column where there are several. */
export interface Quantity {
  /** In a formula of the same tranche. */
  readonly at: WorkingReference;
  /** All of them, for SUM, MIN and MAX. */
  readonly all: WorkingReference;
  /** By the index of the tranche in its contract. */
  readonly values: readonly number[];
}

/** Where the cells of tranches stand; formulas are the same for all of them. */
export interface TrancheSheet {
  readonly given: DealGiven;
  readonly indices: readonly number[];
  /** A term as documented or typed; a blank one is 0. */
  readonly term: (field: NumberTerm, name?: CellName) => Quantity;
  /** A term in a word; a blank one is no text. */
  readonly word: (field: WordTerm) => Quantity;
  readonly step: (name: CellName, value: (index: number) => number, ...formula: WorkingFormula) => Quantity;
  /** A number that no cell of the user's holds. */
  readonly input: (name: CellName, value: (index: number) => number, source: string) => Quantity;
}

/** A tranche as it was stated: without what a delay made of it. */
export function statedTranche({ contract }: DealGiven, index: number): LivingTranche {
  const tranche = contract.tranches[index];
  if (tranche === undefined) throw new RangeError(`${contract.name} has no tranche ${index + 1}`);
  return tranche.onTime ?? tranche;
}

/** A date that typed terms leave to be worked out is blank; of a documented deal it is an input, marked as such. */
function statedNumber(given: DealGiven, index: number, field: NumberTerm): number {
  const stated = statedTranche(given, index);
  if (given.deal === null && stated.derived === field) return 0;
  return (field === "signed" ? signingDay(stated) : stated[field]) ?? 0;
}

abstract class Sheet implements TrancheSheet {
  private readonly terms = new Map<string, Quantity>();

  constructor(
    readonly given: DealGiven,
    readonly indices: readonly number[],
  ) {}

  term(field: NumberTerm, name: CellName = { key: field, ...TERMS[field] }): Quantity {
    return this.kept(name, field, (index) => statedNumber(this.given, index, field));
  }

  word(field: WordTerm): Quantity {
    const name = { key: field, ...TERMS[field] };
    return this.kept(name, field, (index) => statedTranche(this.given, index)[field] ?? "");
  }

  step(name: CellName, value: (index: number) => number, ...formula: WorkingFormula): Quantity {
    return this.put(name, value, formula);
  }

  input(name: CellName, value: (index: number) => number, source: string): Quantity {
    return this.put(name, value, source);
  }

  private kept(name: CellName, field: NumberTerm | WordTerm, value: (index: number) => number | string): Quantity {
    const known = this.terms.get(name.key) ?? this.putTerm(name, field, value);
    this.terms.set(name.key, known);
    return known;
  }

  protected valuesOf(value: (index: number) => number | string): number[] {
    const values: number[] = [];
    for (const index of this.indices) values[index] = Number(value(index));
    return values;
  }

  protected abstract putTerm(
    name: CellName,
    field: NumberTerm | WordTerm,
    value: (index: number) => number | string,
  ): Quantity;

  /** A formula, or the source of an input. */
  protected abstract put(name: CellName, value: (index: number) => number, content: WorkingFormula | string): Quantity;
}

/** One tranche: a step for each quantity. What keeps the keys of several apart is the prefix, and the label says which it is. */
export class OneTranche extends Sheet {
  constructor(
    private readonly builder: WorkingBuilder,
    given: DealGiven,
    readonly index: number,
    private readonly of: { readonly prefix: string; readonly label: string } = { prefix: "", label: "" },
  ) {
    super(given, [index]);
  }

  /** A name of the same tranche. */
  named({ key, label, unit }: CellName): CellName {
    return { key: this.of.prefix + key, label: label + this.of.label, unit };
  }

  protected putTerm(name: CellName, field: NumberTerm | WordTerm, value: (index: number) => number | string): Quantity {
    const { given, index } = this;
    const { at } = termInput(this.builder, this.named(name), value(index), { given, index, field });
    return { at, all: at, values: this.valuesOf(value) };
  }

  protected put(name: CellName, value: (index: number) => number, content: WorkingFormula | string): Quantity {
    const { builder, index } = this;
    const { at } =
      typeof content === "string"
        ? builder.input(this.named(name), value(index), content)
        : builder.step(this.named(name), value(index), ...content);
    return { at, all: at, values: this.valuesOf(value) };
  }
}

/** Several tranches: a row of a table for each. */
class TrancheTable extends Sheet {
  private readonly table: TableBuilder;

  constructor(builder: WorkingBuilder, given: DealGiven, indices: readonly number[]) {
    super(given, indices);
    this.table = builder.table("tranches", "Tranches", indices.length);
  }

  protected putTerm(name: CellName, field: NumberTerm | WordTerm, value: (index: number) => number | string): Quantity {
    const { indices, given, table } = this;
    return this.quantity(name, value, termColumn(table, name, indices.map(value), given, indices, field).at);
  }

  protected put(name: CellName, value: (index: number) => number, content: WorkingFormula | string): Quantity {
    const { indices, table } = this;
    const values = indices.map(value);
    const { at } =
      typeof content === "string"
        ? table.input(
            name,
            values,
            values.map(() => content),
          )
        : table.column(name, (row) => values[row] ?? NaN, ...content);
    return this.quantity(name, value, at);
  }

  private quantity(name: CellName, value: (index: number) => number | string, at: WorkingReference): Quantity {
    return { at, all: { table: "tranches", column: name.key, rows: "all" }, values: this.valuesOf(value) };
  }
}

/** The cells of a working that are the same for every tranche: steps for one tranche, a table of them for several. */
export function trancheCells(
  builder: WorkingBuilder,
  given: DealGiven,
  indices: readonly number[] = given.contract.tranches.map((_, index) => index),
): TrancheSheet {
  const [only] = indices;
  return indices.length === 1 && only !== undefined
    ? new OneTranche(builder, given, only)
    : new TrancheTable(builder, given, indices);
}

/** The sum over tranches as a step; of one tranche, that step itself. */
export function totalOf(builder: WorkingBuilder, name: CellName, quantity: Quantity): string {
  if ("step" in quantity.at) return quantity.at.step;
  builder.step(name, sumOf(quantity.values.filter((value) => value !== undefined)), "SUM(", quantity.all, ")");
  return name.key;
}
