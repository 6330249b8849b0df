import { divisorFormula, MONEY_SCALES, resultFormat, scaleWords, type MoneyScale } from "../page-look";
import { aside, calculation, text, type DraftCell, type DraftRow } from "./draft";
import { GENERAL, MILLIONS, WHOLE } from "./formats";
import type { ModelSubject } from "./subject";

const USUAL: MoneyScale = "US$ m";
const SCALED = resultFormat(1);
/** Of an amount above it full dollars do not fit their column. */
const MOST_DOLLARS = 1e9;

/** A page whose amounts are shown in the scale chosen, and the same amounts in full. */
export interface ScaledPage {
  readonly page: DraftRow[];
  /** Rows for the second sheet. */
  readonly amounts: DraftRow[];
}

/**
 * Each formula of an amount moves to the second sheet under its own key, in full dollars: formulas, names and charts read it there.
 * The page shows it divided by the scale; what is no number, such as "n.d.", as it is.
 */
export function scaledPage(drafts: readonly DraftRow[]): ScaledPage {
  const amounts = drafts.filter((cells) => cells.some(isAmount));
  return {
    page: drafts.map((cells) => cells.map((cell) => (isAmount(cell) ? shown(cell) : cell))),
    amounts: [
      [text("Workings: amounts of the page, US$", "heading")],
      [text("Dollars in one of the page", "label"), calculation("divisor", `=${divisorFormula("{scale}")}`, WHOLE)],
      ...amounts.map((cells) => cells.map(inFull)),
    ],
  };
}

type Formula = Extract<DraftCell, { readonly kind: "formula" }>;

function isAmount(cell: DraftCell): cell is Formula {
  return cell?.kind === "formula" && cell.numberFormat === MILLIONS;
}

function shown({ key = "", style }: Formula): DraftCell {
  return calculation(`shown.${key}`, `=IF(ISNUMBER({${key}}),{${key}}/{divisor},{${key}})`, SCALED, style);
}

/** The amount itself, and what its row is called. */
function inFull(cell: DraftCell, column: number): DraftCell {
  if (isAmount(cell)) return { ...cell, style: "calculation" };
  return column === 0 && cell?.kind === "text" ? text(cell.text, "label") : null;
}

/** A row of headings whose first one also says the scale: "Tranches, US$ m". */
export function headedInScale([first = null, ...others]: DraftRow): DraftRow {
  if (first?.kind !== "text") throw new Error("A heading in a scale needs words");
  const { text: words, style, numberFormat = "General" } = first;
  return [
    {
      kind: "formula",
      formula: `="${words}, "&${scaleWords("{divisor}")}`,
      numberFormat,
      style,
      says: `${words}, ${USUAL}`,
    },
    ...others,
  ];
}

/** A heading over amounts that says nothing but the scale, where there is no room for more. */
export function scaleHeading(): DraftCell {
  return {
    kind: "formula",
    formula: `=${scaleWords("{divisor}")}`,
    numberFormat: GENERAL,
    style: "numberHeading",
    says: USUAL,
  };
}

/** Where the scale is chosen. */
export function scaleRow(subject: ModelSubject): DraftRow {
  return [
    text("Amounts in", "label"),
    { kind: "text", key: "scale", text: USUAL, style: "setting" },
    aside(scalesOf(subject).join(", ")),
  ];
}

/** The scales in which the amounts of a page fit their columns. */
export function scalesOf({ tranches }: ModelSubject): readonly MoneyScale[] {
  const amounts = tranches.flatMap(({ lines }) =>
    lines.filter(({ key }) => key.endsWith(".value")).map(({ base }) => base),
  );
  const isLarge = amounts.some((amount) => typeof amount === "number" && amount > MOST_DOLLARS);
  return MONEY_SCALES.filter((scale) => scale !== "US$" || !isLarge);
}
