import { type Count, isFirm } from "../finance/counted";
import { FinanceError } from "../finance/errors";
import { existsOn } from "../finance/inception";
import { deliveredWeight, type Profile } from "../finance/profile";
import { committedValue, servicePeriod, trancheName } from "../finance/tranche";
import type { Amount, SerialDate } from "../finance/units";
import type { Counted, DealGiven } from "./deal-given";
import { type DayOfTranches, DeliveredCells } from "./delivered-cells";
import { FirmUntil, chanceOf } from "./counted-cells";
import { LifeCells } from "./life-cells";
import { type Quantity, totalOf, trancheCells } from "./tranche-cells";
import { VALUES_ONLY, type WorkingFormula, type WorkingParts } from "./working";
import { type Cell, WorkingBuilder } from "./working-builder";

/** The arguments of RECOGNIZED and REMAINING. */
export interface RecognisedCall extends Counted {
  readonly asOf: SerialDate;
}

/** The days between which delivery counts: after the first, up to and with the second; null is where service begins and ends. */
type Edges = readonly [Cell | null, Cell | null];

/** Of what counts as owed the part that is delivered between two days. */
export function partWorking(
  call: RecognisedCall,
  { label, value: expected }: { readonly label: string; readonly value: Amount },
  edges: (asOf: Cell, builder: WorkingBuilder) => Edges,
): WorkingParts {
  const { deal: given, count = "firm", profile = "level" } = call;
  const builder = new WorkingBuilder();
  const day = Math.floor(call.asOf);
  const asOf = builder.argument({ key: "asOf", label: "As of the end of", unit: "date" }, day);
  const [after, upTo] = edges(asOf, builder);
  const indices = countedTranches(given, count, day, profile);
  const name = { key: "total", label: `${label}, all tranches`, unit: "money" } as const;
  if (indices.length === 0) {
    builder.step({ ...name, label: `${label}: nothing counts as owed` }, 0, "0");
    return { blocks: builder.blocks, result: { kind: "step", step: name.key } };
  }

  const life = new LifeCells(trancheCells(builder, given, indices));
  const weights = new DeliveredCells(life, profile);
  const value = weights.fees === null ? life.value : valueWithFees(life, weights.fees);
  const all = weights.all();
  const cells: PartCells = { life, weights, value, all };
  const isSplit = count !== "all" && indices.some((index) => !isFirm(life.tranche(index)));
  const firm = isSplit ? new FirmUntil(life, asOf) : null;
  const isExpected = count === "expected" && firm !== null;
  const firmPart = firm === null ? null : partOf(cells, isExpected ? FIRM : PLAIN, label, [after, upTo], firm);
  const whole = firmPart === null || isExpected ? partOf(cells, PLAIN, label, [after, upTo], null) : firmPart;

  const chance = chanceOf(life, asOf, count);
  const counted = (index: number): number => {
    const [firmly, wholly] = [(firmPart ?? whole).values[index] ?? NaN, whole.values[index] ?? NaN];
    if (!existsOn(life.tranche(index), day)) return 0;
    if (isExpected) return firmly + (chance?.values[index] ?? NaN) * (wholly - firmly);
    return chance === null ? wholly : wholly * (chance.values[index] ?? NaN);
  };
  if (
    !isSame(
      indices.reduce((sum, index) => sum + counted(index), 0),
      expected,
      value,
    )
  )
    return VALUES_ONLY;
  const { inception } = life;
  let formula: WorkingFormula = [whole.at];
  if (isExpected && chance !== null)
    formula = [firmPart?.at ?? whole.at, "+", chance.at, "*(", whole.at, "-", firmPart?.at ?? whole.at, ")"];
  else if (chance !== null) formula = [whole.at, "*", chance.at];
  if (inception !== null) formula = ["IF(", asOf.at, "<", inception.at, ",0,", ...formula, ")"];
  const result =
    formula.length === 1
      ? whole
      : life.sheet.step({ key: "counted", label: `${label}, as counted`, unit: "money" }, counted, ...formula);
  const step = totalOf(builder, name, result);
  return { blocks: builder.blocks, result: { kind: "step", step } };
}

/** Without those that never count, and those not signed yet of which not all is known. */
function countedTranches({ contract }: DealGiven, count: Count, day: SerialDate, profile: Profile): number[] {
  return contract.tranches.flatMap((tranche, index) => {
    if (count === "firm" && (tranche.kind === "option" || tranche.kind === "contingent")) return [];
    if (existsOn(tranche, day) && !isPast(tranche, day)) return [index];
    try {
      const name = trancheName(contract, index);
      const service = servicePeriod(tranche, name);
      committedValue(tranche, name);
      deliveredWeight(profile, tranche, service, name)(service.days);
      return tranche.kind === "cancellable" && count !== "all" && (tranche.noticeDays ?? null) === null ? [] : [index];
    } catch (error) {
      if (error instanceof FinanceError) return [];
      throw error;
    }
  });
}

function isPast({ kind, exerciseBy }: DealGiven["contract"]["tranches"][number], day: SerialDate): boolean {
  return kind === "option" && day > (exerciseBy ?? Infinity);
}

/** Of the values that it is a part of. */
const SAME = 1e-11;

/** Whether the cells come to what the function gives: else it is handed over as values. */
function isSame(sum: Amount, expected: Amount, { values }: Quantity): boolean {
  return Math.abs(sum - expected) <= SAME * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

interface PartCells {
  readonly life: LifeCells;
  readonly weights: DeliveredCells;
  readonly value: Quantity;
  readonly all: Quantity;
}

const PLAIN = { key: "", label: "" } as const;
const FIRM = { key: "Firm", label: " of the firm part" } as const;

function partOf(
  { life, weights, value, all }: PartCells,
  of: { readonly key: string; readonly label: string },
  label: string,
  [after, upTo]: Edges,
  firm: FirmUntil | null,
): Quantity {
  const until = (key: string, words: string, day: DayOfTranches): Quantity =>
    weights.until(key + of.key, words + of.label, day);
  const before = after === null ? null : until("before", "Delivered by the day before", dayOf(after, firm));
  const last = upTo === null ? (firm?.day ?? null) : dayOf(upTo, firm);
  const by = last === null ? all : until("until", "Delivered by then", last);
  const at = (quantity: Quantity | null, index: number): number =>
    quantity === null ? 0 : (quantity.values[index] ?? NaN);
  const delivered: WorkingFormula = before === null ? [by.at] : ["(", by.at, "-", before.at, ")"];
  return life.sheet.step(
    { key: `part${of.key}`, label: label + of.label, unit: "money" },
    (index) => at(value, index) * ((at(by, index) - at(before, index)) / at(all, index)),
    value.at,
    "*(",
    ...delivered,
    "/",
    all.at,
    ")",
  );
}

/** A day, but none on which nothing is firm any more. */
function dayOf({ at, value }: Cell, firm: FirmUntil | null): DayOfTranches {
  if (firm === null) return { formula: [at], value: () => value };
  return {
    formula: ["MIN(", at, ",", ...firm.day.formula, ")"],
    value: (index) => Math.min(value, firm.day.value(index)),
  };
}

function valueWithFees(life: LifeCells, fees: NonNullable<DeliveredCells["fees"]>): Quantity {
  const stated = life.value;
  return life.sheet.step(
    { key: "counts", label: "Value that counts", unit: "money" },
    (index) => (life.hasFee(index) ? fees.total.values : stated.values)[index] ?? NaN,
    ...["IF(", fees.fee.at, ">0,", fees.total.at, ",", stated.at, ")"],
  );
}
