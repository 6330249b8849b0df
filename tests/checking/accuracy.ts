import { catalogue } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import type { Finding } from "../../src/checking/finding";
import type { Label, WorkbookBuilder } from "./sheet-builder";

/** Planted cells, those found as what they are, and findings that are wrong. */
export interface Counts {
  readonly planted: number;
  readonly found: number;
  readonly wrong: number;
}

export interface Score {
  readonly cells: number;
  readonly innocent: number;
  readonly correct: number;
  readonly contradictions: Counts;
  readonly bySheet: ReadonlyMap<string, Counts>;
  readonly nears: Counts;
  /** All kinds of findings that accuse: contradictions, double counts, missing sources and the rest. */
  readonly all: Counts;
  readonly notChecked: number;
  /** For whoever tunes: what went wrong, cell by cell. */
  readonly mistakes: readonly string[];
}

export interface Accuracy {
  readonly planted: number;
  readonly innocent: number;
  /** Findings that are right ÷ all findings. */
  readonly precision: number;
  /** Planted cells found as what they are ÷ all planted. */
  readonly recall: number;
  readonly mistakes: readonly string[];
}

/** How well the findings of a labelled workbook agree with its labels (README.md). */
export function scoreOf(builder: WorkbookBuilder): Score {
  const all = finished(checkWorkbook(builder.workbook(), catalogue));
  const findings = all.filter(({ kind }) => kind !== "notChecked");
  const labelOf = (finding: Finding): Label => builder.labels.get(keyOf(finding)) ?? "innocent";
  const countsOf = (isCounted: (label: Label | Finding["kind"]) => boolean, sheet?: string): Counts => {
    const planted = [...builder.labels].filter(
      ([key, label]) => isCounted(label) && (sheet === undefined || key.startsWith(`${sheet}!`)),
    );
    const told = findings.filter(
      ({ kind, place }) => isCounted(kind) && (sheet === undefined || place.sheetName === sheet),
    );
    return {
      planted: planted.length,
      found: told.filter((finding) => labelOf(finding) === finding.kind).length,
      wrong: told.filter((finding) => !isRight(finding.kind, labelOf(finding))).length,
    };
  };
  const right = new Set(findings.filter((finding) => labelOf(finding) === finding.kind).map(keyOf));
  const labels = [...builder.labels.values()];
  const sheets = [...new Set([...builder.labels.keys()].map((key) => key.slice(0, key.lastIndexOf("!"))))];
  return {
    cells: labels.length,
    innocent: labels.filter((label) => label === "innocent").length,
    correct: labels.filter((label) => label === "correct").length,
    contradictions: countsOf((kind) => kind === "contradiction"),
    bySheet: new Map(sheets.map((sheet) => [sheet, countsOf((kind) => kind === "contradiction", sheet)])),
    nears: countsOf((kind) => kind === "near"),
    all: countsOf((kind) => !["near", "correct", "innocent", "notChecked"].includes(kind)),
    notChecked: all.length - findings.length,
    mistakes: [
      ...findings
        .filter((finding) => !isRight(finding.kind, labelOf(finding)))
        .map(
          (finding) =>
            `false: ${keyOf(finding)} is ${labelOf(finding)}, found ${finding.kind}: ${String(finding.held.value)} (${finding.documented?.deal.id ?? ""} ${finding.documented?.figure ?? ""}) ${finding.message}`,
        ),
      ...[...builder.labels]
        .filter(([key, label]) => !["near", "correct", "innocent"].includes(label) && !right.has(key))
        .map(([key, label]) => `missed: ${key} ${label}`),
    ],
  };
}

/** A score as text: totals, a line a sheet, mistakes. */
export function scoreTable({ contradictions, bySheet, nears, all, mistakes, ...counts }: Score): string {
  const line = (what: string, { planted, found, wrong }: Counts): string =>
    `${what.padEnd(28)} planted ${String(planted).padStart(4)}  found ${String(found).padStart(4)}  false ${String(wrong).padStart(3)}  precision ${ratio(found, found + wrong)}  recall ${ratio(found, planted)}`;
  return [
    `${counts.cells} labelled cells: ${counts.innocent} innocent, ${counts.correct} correct; not checked ${counts.notChecked}`,
    line("contradictions", contradictions),
    line("near", nears),
    line("all kinds but near", all),
    "Contradictions by sheet",
    ...[...bySheet].map(([sheet, counts]) => line(`  ${sheet}`, counts)),
    "Mistakes",
    ...mistakes.map((mistake) => `  ${mistake}`),
  ].join("\n");
}

/** Precision and recall over all kinds of findings. */
export function accuracyOf(builder: WorkbookBuilder): Accuracy {
  const { all, nears, cells, mistakes } = scoreOf(builder);
  const wrong = all.wrong + nears.wrong;
  return {
    planted: all.planted,
    innocent: cells - all.planted,
    precision: all.found / (all.found + wrong),
    recall: all.found / all.planted,
    mistakes,
  };
}

/** A documented number may be told as one without a source; a number between two documented ones may be told as near. */
function isRight(kind: Finding["kind"], label: Label): boolean {
  return kind === label || (kind === "unsourced" && label === "correct");
}

function keyOf({ place: { sheetName, row, column } }: Finding): string {
  return `${sheetName}!${row},${column}`;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? "  -  " : (part / whole).toFixed(3);
}

export function finished(steps: Generator<void, readonly Finding[]>): readonly Finding[] {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
