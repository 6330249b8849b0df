import { catalogue } from "../../src/catalog/catalogue";
import { checkWorkbook } from "../../src/checking/check-workbook";
import type { Finding } from "../../src/checking/finding";
import type { WorkbookBuilder } from "./sheet-builder";

export interface Accuracy {
  readonly planted: number;
  readonly innocent: number;
  /** Findings that are right ÷ all findings. */
  readonly precision: number;
  /** Planted cells found as what they are ÷ all planted. */
  readonly recall: number;
  /** For whoever tunes: what went wrong, cell by cell. */
  readonly mistakes: readonly string[];
}

/** How well the findings of a labelled workbook agree with what was planted. */
export function accuracyOf(builder: WorkbookBuilder): Accuracy {
  const findings = finished(checkWorkbook(builder.workbook(), catalogue));
  const right = new Set<string>();
  const mistakes: string[] = [];
  for (const finding of findings) {
    const key = `${finding.place.sheetName}!${finding.place.row},${finding.place.column}`;
    const label = builder.labels.get(key) ?? "innocent";
    if (label === finding.kind) right.add(key);
    else
      mistakes.push(
        `false: ${key} is ${label}, found ${finding.kind}: ${String(finding.held.value)} (${finding.documented?.deal.id ?? ""} ${finding.documented?.figure ?? ""}) ${finding.message}`,
      );
  }
  const planted = [...builder.labels].filter(([, label]) => label !== "innocent");
  for (const [key, label] of planted) if (!right.has(key)) mistakes.push(`missed: ${key} ${label}`);
  return {
    planted: planted.length,
    innocent: builder.labels.size - planted.length,
    precision: right.size / findings.length,
    recall: right.size / planted.length,
    mistakes,
  };
}

export function finished(steps: Generator<void, readonly Finding[]>): readonly Finding[] {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
