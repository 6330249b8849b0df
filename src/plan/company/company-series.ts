import { bestSource } from "../../catalog/citation";
import { sourceWords } from "../../catalog/claim-words";
import type { ReportedValue } from "../../catalog/reported";
import { serialFromIso } from "../../finance/serial-date";
import type { SerialDate } from "../../finance/units";

/** RPO and backlog as a company reported them at the end of a period. */
export interface ReportedPeriod {
  readonly periodEnd: SerialDate;
  readonly rpo: number | null;
  readonly backlog: number | null;
  /** Where each of the two comes from: "RPO CoreWeave (SEC), …". */
  readonly sources: readonly string[];
}

/** By period end, the earliest first; a figure that sources disagree on is left out. */
export function seriesOf(history: readonly ReportedValue[]): readonly ReportedPeriod[] {
  const whole = history.filter(
    ({ metric, figure }) => (metric.name === "rpo" || metric.name === "backlog") && figure.part === null,
  );
  const settled = whole.filter(({ isConflicted, shown }) => !isConflicted && typeof shown.value === "number");
  const foundOn = (name: string, periodEnd: string): ReportedValue | undefined =>
    settled.find(({ metric, figure }) => metric.name === name && figure.periodEnd === periodEnd);
  const valueOf = (name: string, periodEnd: string): number | null => {
    const value = foundOn(name, periodEnd)?.shown.value;
    return typeof value === "number" ? value : null;
  };
  const sourceOf = (name: string, said: string, periodEnd: string): string[] => {
    const found = foundOn(name, periodEnd);
    const source = found === undefined ? null : bestSource(found.shown);
    return source === null ? [] : [`${said} ${sourceWords(source)}`];
  };
  return [...new Set(whole.map(({ figure }) => figure.periodEnd))].sort().map((day) => ({
    periodEnd: serialFromIso(day),
    rpo: valueOf("rpo", day),
    backlog: valueOf("backlog", day),
    sources: [...sourceOf("rpo", "RPO", day), ...sourceOf("backlog", "backlog", day)],
  }));
}
