import { sourceById } from "../../catalog/catalogue";
import { bestSource } from "../../catalog/citation";
import type { Deal, Source } from "../../catalog/model";
import { sourceInWords } from "../../workings/sourced-term";
import { rankedClaims } from "../../catalog/claims";
import type { Working, WorkingReference, WorkingStep, WorkingTable } from "../../workings/working";
import type { Formats } from "../shared/formats";
import { argumentSource } from "./argument-source";
import type { CallExplanation } from "./explanation";
import { type FormulaPart, formulaParts, rowsText, valueText } from "./working-text";

/** A line of a working as the pane shows it. */
export interface StepView {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** null for an input. */
  readonly formula: readonly FormulaPart[] | null;
  /** Where an input comes from, in words; null for a formula. */
  readonly source: string | null;
  readonly link: Source | null;
  readonly isResult: boolean;
}

/** A table of a working: its columns with their formulas, and its rows, cut where there are many. */
export interface TableView {
  readonly key: string;
  readonly title: string;
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    readonly formula: readonly FormulaPart[] | null;
  }[];
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly isResult: boolean;
}

export type BlockView = ({ readonly kind: "step" } & StepView) | ({ readonly kind: "table" } & TableView);

const MOST_ROWS = 12;

/** A working made readable: labels in place of references, values in the workbook's locale, sources with their links. */
export function workingView(
  { blocks, result }: Working,
  { call, deal }: Pick<CallExplanation, "call" | "deal">,
  formats: Formats,
): readonly BlockView[] {
  const labels = new Map(
    blocks.flatMap(
      (block) =>
        (block.kind === "step"
          ? [[block.key, block.label]]
          : block.columns.map((column) => [`${block.key} ${column.key}`, column.header])) as [string, string][],
    ),
  );
  const labelOf = (reference: WorkingReference): string =>
    (labels.get("step" in reference ? reference.step : `${reference.table} ${reference.column}`) ?? "") +
    rowsText(reference);
  const currency = deal === null ? "" : "$";
  const links = deal === null ? new Map<string, Source>() : sourceLinks(deal);
  const resultKeys = new Set(
    result === null
      ? []
      : result.kind === "step"
        ? [result.step]
        : result.kind === "table"
          ? [result.table]
          : result.rows.map(({ step }) => step),
  );

  const stepView = ({ key, label, unit, formula, value, source, origin }: WorkingStep): StepView => ({
    key,
    label,
    value: valueText(value, unit, formats, currency),
    formula: formula === null ? null : formulaParts(formula, labelOf),
    source: origin?.kind === "argument" ? argumentSource(call, origin.name) : source,
    link: source === null ? null : linkIn(source, links),
    isResult: resultKeys.has(key),
  });
  const tableView = ({ key, title, rowCount, columns }: WorkingTable): TableView => ({
    key,
    title,
    rowCount,
    columns: columns.map(({ key: column, header, formula }) => ({
      key: column,
      header,
      formula: formula === null ? null : formulaParts(formula, labelOf),
    })),
    rows: Array.from({ length: Math.min(rowCount, MOST_ROWS) }, (_, row) =>
      columns.map(({ values, unit }) => valueText(values[row] ?? "", unit, formats, currency)),
    ),
    isResult: resultKeys.has(key),
  });
  return blocks.map((block) =>
    block.kind === "step" ? { kind: "step", ...stepView(block) } : { kind: "table", ...tableView(block) },
  );
}

/** The deal's sources by the words that a working cites them with; the first where two read alike. */
function sourceLinks(deal: Deal): ReadonlyMap<string, Source> {
  const links = new Map<string, Source>();
  for (const figure of deal.figures) {
    const { shown, alternatives } = rankedClaims(figure, sourceById);
    for (const claim of shown === null ? alternatives : [shown, ...alternatives]) {
      const source = bestSource(claim);
      const words = sourceInWords(claim);
      if (source !== null && !links.has(words)) links.set(words, source);
    }
  }
  return links;
}

/** The citation stands last in the words of a source. */
function linkIn(source: string, links: ReadonlyMap<string, Source>): Source | null {
  return [...links].find(([words]) => source.endsWith(words))?.[1] ?? null;
}
