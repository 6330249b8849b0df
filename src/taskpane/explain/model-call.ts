import type { Deal } from "../../catalog/model";
import { argumentValues } from "../../formulas/argument-value";
import { callResult } from "../../formulas/call-result";
import { formulaCalls } from "../../formulas/formula-calls";
import { UnreadableArgument } from "../../formulas/unreadable-argument";
import { ErrorInCell } from "../../functions/cell-value";
import { FinanceError } from "../../finance/errors";
import { modelCellName } from "../../plan/deal-names";
import { sheetAddress } from "../../workbook/cell-address";
import type { ReadingPort, WorkbookName } from "../../workbook/reading-port";
import type { CellContent } from "../../workbook/scanning-port";
import { explainCall } from "./explain-call";
import type { ModelCall } from "./explanation";

/** Inputs of a model that stand in a call, by the end of their defined names. */
const INPUTS = ["convention", "rate", "as_of", "start", "profile"] as const;
type Inputs = Readonly<Record<(typeof INPUTS)[number], CellContent>>;

/** Results of a model, by the end of their defined names, as calls. A day that is not typed is the day before service. */
const CALLS: Readonly<Record<string, (id: string, inputs: Inputs) => string | null>> = {
  "annual spend": (id, { convention }) => `=OFFTAKE.ANNUALSPEND("${id}"${word(convention)})`,
  years: (id, { convention }) => `=OFFTAKE.TERM("${id}"${word(convention)})`,
  recognised: (id, inputs) => dated(inputs, (day) => `=OFFTAKE.RECOGNIZED("${id}",${day}${word(inputs.profile)})`),
  remaining: (id, inputs) => dated(inputs, (day) => `=OFFTAKE.REMAINING("${id}",${day}${word(inputs.profile)})`),
  "present value": (id, { rate, as_of: day }) =>
    typeof rate !== "number"
      ? null
      : `=OFFTAKE.PRESENTVALUE("${id}",${rate}${typeof day === "number" && day > 0 ? `,${day}` : ""})`,
};

/** Scales at which a model may show a result. */
const SCALES = [1, 1e6, 1e9];
const TOLERANCE = 1e-9;

/** The call that a model's named result stands for, compared with what the cell holds; null where there is none. */
export async function modelCall(
  { deal, key, value }: { readonly deal: Deal; readonly key: string; readonly value: CellContent },
  names: readonly WorkbookName[],
  reading: ReadingPort,
): Promise<ModelCall | null> {
  const formulaOf = CALLS[key];
  if (formulaOf === undefined || typeof value !== "number") return null;
  const formula = formulaOf(deal.id, await inputsOf(deal.id, names, reading));
  const [call] = formula === null ? [] : formulaCalls(formula);
  if (formula === null || call === undefined) return null;
  const result = resultOf(call);
  if (result === null) return null;
  const isEqual = SCALES.some((scale) => Math.abs(value * scale - result) <= TOLERANCE * Math.abs(result));
  return { call: explainCall(formula, call, new Map()), value: result, isEqual };
}

function resultOf(call: ReturnType<typeof formulaCalls>[number]): number | null {
  try {
    const result = callResult(
      call.name,
      argumentValues(call, () => undefined),
    )[0]?.[0];
    return typeof result === "number" ? result : null;
  } catch (error) {
    if (error instanceof FinanceError || error instanceof ErrorInCell || error instanceof UnreadableArgument)
      return null; // It gives an error: the model has its own reason on its sheet.
    throw error;
  }
}

async function inputsOf(dealId: string, names: readonly WorkbookName[], reading: ReadingPort): Promise<Inputs> {
  const references = new Map(
    INPUTS.flatMap((input) => {
      const wanted = modelCellName(dealId, input).toLowerCase();
      const found = names.find(({ name }) => name.toLowerCase() === wanted);
      return found === undefined || found.sheetName === null || found.address === null
        ? []
        : [[input, sheetAddress(found.sheetName, found.address)] as const];
    }),
  );
  const contents = await reading.readRanges([...references.values()], names[0]?.sheetName ?? "");
  const held = (input: (typeof INPUTS)[number]): CellContent =>
    contents.get(references.get(input) ?? "")?.values[0]?.[0] ?? "";
  return {
    convention: held("convention"),
    rate: held("rate"),
    as_of: held("as_of"),
    start: held("start"),
    profile: held("profile"),
  };
}

function dated({ as_of: asOf, start }: Inputs, formula: (day: number) => string): string | null {
  if (typeof asOf === "number" && asOf > 0) return formula(asOf);
  return typeof start === "number" ? formula(start - 1) : null;
}

function word(text: CellContent): string {
  return typeof text === "string" && /^[a-z]+$/i.test(text) ? `,"${text}"` : "";
}
