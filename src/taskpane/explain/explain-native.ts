import type { Deal } from "../../catalog/model";
import { formulaCalls } from "../../formulas/formula-calls";
import { formulaReferences } from "../../formulas/formula-references";
import type { CellPlace, RangeContent, ReadingPort, WorkbookName } from "../../workbook/reading-port";
import type { FormulaPlace, NativeExplanation, RangeRead } from "./explanation";
import { modelCall } from "./model-call";
import { namedFigure, type NamedFigure } from "./named-figure";

/** References of one formula that are read; the rest is on the sheet to see. */
const MOST_READ = 40;
/** Cells that only show another one are followed so far. */
const MOST_STEPS = 4;

/** A formula without a function of ours: the cells it reads, and the function that it equals where it is a result of a deal's model. */
export async function explainNative(
  from: FormulaPlace,
  value: NativeExplanation["value"],
  names: readonly WorkbookName[],
  { reading, deals }: { readonly reading: ReadingPort; readonly deals: readonly Deal[] },
): Promise<NativeExplanation> {
  const references = referencesOf(from.formula);
  const contents = await reading.readRanges(references, from.sheetName);
  const reads = references.map((reference): RangeRead => ({ reference, content: contents.get(reference) ?? null }));
  const scaled = scaledCell(from.formula);
  const followed = scaled === null ? reads : reads.filter(({ reference }) => reference === scaled);
  const result = await namedResult(from, followed, names, { reading, deals });
  return {
    kind: "native",
    from,
    value,
    result: result?.words ?? null,
    deal: result?.deal ?? null,
    equals: result === null ? null : await modelCall({ ...result, value }, names, reading),
    reads,
  };
}

/** The ranges that a formula refers to, each once. */
export function referencesOf(formula: string): readonly string[] {
  const all = formulaReferences(formula).map(({ text, isSpill }) => (isSpill ? `${text}#` : text));
  return [...new Set(all)].slice(0, MOST_READ);
}

type NamedResult = Pick<NamedFigure, "deal" | "key" | "words">;

/** What the cell is a model's result of: by its own name, or by that of the one cell that it only shows. */
async function namedResult(
  from: FormulaPlace,
  reads: readonly RangeRead[],
  names: readonly WorkbookName[],
  { reading, deals }: { readonly reading: ReadingPort; readonly deals: readonly Deal[] },
): Promise<NamedResult | null> {
  let place: CellPlace = from;
  let shown: RangeContent | null | undefined = onlyCell(reads);
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const found = nameAt(place, names, deals);
    if (found !== null) return found;
    if (shown === null || shown === undefined) return null;
    place = shown;
    const formula = shown.formulas[0]?.[0];
    const references = typeof formula === "string" && isOwn(formula) ? referencesOf(formula) : [];
    const contents: ReadonlyMap<string, RangeContent> =
      references.length === 1 ? await reading.readRanges(references, shown.sheetName) : new Map();
    shown = onlyCell(references.map((reference) => ({ reference, content: contents.get(reference) ?? null })));
  }
  return null;
}

/** The cell of an amount that the page of a model shows in its scale. */
function scaledCell(formula: string): string | null {
  return /^=IF\(ISNUMBER\((.+)\),\1\/[^,/]+,\1\)$/.exec(formula)?.[1] ?? null;
}

function isOwn(formula: string): boolean {
  return formula.startsWith("=") && formulaCalls(formula).length === 0;
}

function onlyCell(reads: readonly RangeRead[]): RangeContent | null {
  const [only] = reads;
  if (only === undefined || reads.length > 1 || only.content === null) return null;
  const { values } = only.content;
  return values.length === 1 && values[0]?.length === 1 ? only.content : null;
}

function nameAt(place: CellPlace, names: readonly WorkbookName[], deals: readonly Deal[]): NamedResult | null {
  for (const { name, comment, sheetName, address } of names) {
    if (sheetName !== place.sheetName || address !== place.address) continue;
    const known = namedFigure(name, comment, deals);
    if (known !== null) return known;
  }
  return null;
}
