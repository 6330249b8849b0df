/** One line of the bench: what we take, and beside it what another way takes or what is allowed. */
export interface BenchRow {
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly beside?: { readonly name: string; readonly value: number };
  /** The most that is allowed, in the same unit. */
  readonly budget?: number;
  /** The least theirs ÷ ours that is wanted. */
  readonly leastRatio?: number;
  readonly remark?: string;
}

const HEADINGS = ["what", "ours", "beside", "theirs", "theirs ÷ ours", "budget", "within", "remark"];

/** The rows as a text table; a ratio above 1 means that we take less. */
export function benchTable(rows: readonly BenchRow[]): string {
  const lines = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join("  ")
      .trimEnd(),
  );
  return [text[0], widths.map((width) => "-".repeat(width)).join("  "), ...text.slice(1)].join("\n");
}

function cellsOf(row: BenchRow): string[] {
  const { what, ours, unit, beside, budget, remark } = row;
  return [
    what,
    `${figure(ours)} ${unit}`,
    beside?.name ?? "",
    beside === undefined ? "" : `${figure(beside.value)} ${unit}`,
    beside === undefined ? "" : `${figure(beside.value / ours)} ×`,
    budget === undefined ? "" : `${figure(budget)} ${unit}`,
    verdict(row),
    remark ?? "",
  ];
}

/** The rows that miss a budget or a wanted ratio by more than a factor: what a busy machine does not explain. */
export function rowsBeyond(rows: readonly BenchRow[], factor: number): BenchRow[] {
  return rows.filter((row) => excess(row) > factor);
}

function verdict(row: BenchRow): string {
  if (row.budget === undefined && row.leastRatio === undefined) return "";
  const missed = excess(row);
  const wanted = row.leastRatio === undefined ? "" : ` (${figure(row.leastRatio)} × wanted)`;
  return (missed <= 1 ? "yes" : `NO, by ${figure(missed)} ×`) + wanted;
}

/** How many times over what is allowed: 1 or less is within. */
function excess({ ours, beside, budget, leastRatio }: BenchRow): number {
  const overBudget = budget === undefined ? 0 : ours / budget;
  return leastRatio === undefined || beside === undefined
    ? overBudget
    : Math.max(overBudget, (leastRatio * ours) / beside.value);
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Numbers to the right, words to the left. */
function pad(cell: string, width: number, column: number): string {
  const isNumber = column === 1 || (column >= 3 && column <= 5);
  return isNumber ? cell.padStart(width) : cell.padEnd(width);
}
