import { sourceById } from "../catalog/catalogue";
import { bestSource } from "../catalog/citation";
import { documentedFigure } from "../catalog/figure";
import type { Conflict, Deal } from "../catalog/model";
import { undocumented } from "../catalog/undocumented";
import { claimWords, precisionWords, sourceWords } from "../catalog/claim-words";
import { alignedTable } from "./aligned-table";

const COLUMNS = [
  { heading: "figure" },
  { heading: "value" },
  { heading: "precision" },
  { heading: "evidence" },
  { heading: "source" },
  { heading: "address" },
] as const;

/** A deal for reading in a terminal: who, its figures with their sources, what sources disagree on, what is missing. */
export function dealSheet(deal: Deal): string {
  const figures = deal.figures.map(({ name }) => documentedFigure(deal, name));
  const rows = figures.map(({ label, shown, unit }) => {
    if (shown === null) return [label, "disputed, see below"];
    const source = bestSource(shown, sourceById);
    return [
      label,
      claimWords(shown, unit),
      precisionWords(shown, unit),
      shown.grade,
      source === null ? "" : sourceWords(source),
      source?.url ?? "",
    ];
  });
  return [
    `${deal.name}\n${deal.id}. Provider: ${deal.provider}. Customer: ${deal.customer}.\n`,
    deal.caveat === null ? "" : `Caution: ${deal.caveat}\n`,
    alignedTable(COLUMNS, rows),
    list(
      "Disputed: not shown",
      figures
        .filter(({ shown }) => shown === null)
        .map(({ label, withheld }) => `${label}: ${withheld ?? "every published number is known to be wrong"}`),
    ),
    list("Where sources disagree", deal.conflicts.map(conflictWords)),
    list("Not documented", undocumented(deal)),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** What is said, and how we read it: "status: part was cancelled; no change to the agreed 4.5 GW. Our reading: …". */
function conflictWords({ about, statements, reading, settled }: Conflict): string {
  const said = statements.map(({ text }) => text).join("; ");
  return `${about}: ${said}. ${settled === null ? `Our reading: ${reading}` : `Settled: ${settled.reading}`}`;
}

function list(heading: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `${heading}\n${entries.map((entry) => `  ${entry}\n`).join("")}`;
}
