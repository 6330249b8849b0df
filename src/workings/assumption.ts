import { assumptionById, assumptionRange, assumptionValue } from "../catalog/assumption";
import { claimOnDay } from "../catalog/as-of";
import { sourceById } from "../catalog/catalogue";
import { gradeOf, type GradedClaim } from "../catalog/claims";
import type { Assumption } from "../catalog/model";
import { isoFromSerial } from "../finance/serial-date";
import type { SerialDate } from "../finance/units";
import { precisionOf, sourceInWords } from "./sourced-term";
import { amountInWords, counted, dayInWords, numberInWords, percentInWords } from "./words";
import type { WorkingParts, WorkingUnit } from "./working";
import { WorkingBuilder } from "./working-builder";

/** The arguments of ASSUMPTION. */
export interface AssumptionCall {
  readonly id: string;
  readonly asOf?: SerialDate | undefined;
}

/** WHY of ASSUMPTION: the number in its unit, of when it is, how exact, and who says so. */
export function assumptionSentence({ id, asOf }: AssumptionCall): string {
  const value = assumptionValue(id, asOf);
  const assumption = assumptionById(id);
  const known = asOf === undefined ? "" : `, documented by ${dayInWords(asOf)}`;
  return `${assumption.name} (${assumption.id}) = ${inUnit(value, assumption.unit)} (${grounds(assumption, asOf)})${known}.`;
}

/** ASSUMPTION: a documented constant with its citation. */
export function assumptionWorking({ id, asOf }: AssumptionCall): WorkingParts {
  const value = assumptionValue(id, asOf);
  const assumption = assumptionById(id);
  const builder = new WorkingBuilder();
  const label = `${assumption.name}, ${assumption.unit}`;
  builder.input({ key: "assumption", label, unit: workingUnit(assumption.unit) }, value, grounds(assumption, asOf));
  return { blocks: builder.blocks, result: { kind: "step", step: "assumption" } };
}

/** As of a day only the sources published by then. */
function grounds(assumption: Assumption, asOf: SerialDate | undefined): string {
  const known = asOf === undefined ? assumption.claim : claimOnDay(assumption.claim, isoFromSerial(asOf));
  const claim: GradedClaim = { ...known, grade: gradeOf(known, sourceById) };
  const others = claim.sources.length - 1;
  const range = claim.low === null && claim.high === null ? [] : [`sources range from ${assumptionRange(assumption)}`];
  return [
    ...precisionOf(claim),
    ...range,
    assumption.asOf === null ? "of no stated date" : `as of ${assumption.asOf}`,
    // No source states what was worked out: each gives one of the numbers in it.
    ...(claim.derivation === null
      ? [sourceInWords(claim) + (others === 0 ? "" : ` and ${counted(others, "more source")}`)]
      : [`computed: ${claim.derivation}`, ...claim.sources.map((id) => sourceInWords({ ...claim, sources: [id] }))]),
  ].join("; ");
}

function inUnit(value: number, unit: string): string {
  if (unit.startsWith("USD")) return amountInWords(value) + unit.slice("USD".length);
  if (unit === "percent") return percentInWords(value);
  if (unit === "percentage points") return `${percentInWords(value).replace(" %", "")} ${unit}`;
  return unit === "ratio" ? numberInWords(value) : `${numberInWords(value)} ${unit}`;
}

function workingUnit(unit: string): WorkingUnit {
  if (unit.startsWith("USD")) return "money";
  if (unit.startsWith("percent")) return "share";
  return unit === "years" || unit === "months" ? unit : "number";
}
