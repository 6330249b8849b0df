import { allDeals } from "../../src/catalog/catalogue";
import { FinanceError } from "../../src/finance/errors";
import { serialFromIso } from "../../src/finance/serial-date";
import { functionResult } from "../../src/functions/function-result";

const AS_OF = "2026-12-31";
const RATE = 0.09;

/** A calculation that is asked of every deal. */
interface Asked {
  readonly name: string;
  readonly call: (id: string) => unknown;
}

const ASKED: readonly Asked[] = [
  { name: "TERM", call: (id) => functionResult("TERM", [[[id]]]) },
  { name: "ANNUALSPEND", call: (id) => functionResult("ANNUALSPEND", [[[id]]]) },
  { name: "SCHEDULE", call: (id) => functionResult("SCHEDULE", [[[id]], "year", "level", null, "all"]) },
  {
    name: "REMAINING",
    call: (id) => functionResult("REMAINING", [[[id]], serialFromIso(AS_OF), "level", "all"]),
  },
  {
    name: "PRESENTVALUE",
    call: (id) => functionResult("PRESENTVALUE", [[[id]], RATE, null, "month", "level", "all"]),
  },
];

/** What a deal answers to each of `ASKED`: null, or why it does not. */
export interface Calculability {
  readonly id: string;
  readonly reasons: readonly (string | null)[];
}

/** Every deal of the catalogue. */
export function calculability(): readonly Calculability[] {
  return allDeals().map(({ id }) => ({ id, reasons: ASKED.map(({ call }) => reasonAgainst(() => call(id))) }));
}

/** Deals that answer SCHEDULE, REMAINING and PRESENTVALUE. */
export function calculable(): readonly string[] {
  return calculability()
    .filter(({ reasons }) => reasons.slice(2).every((reason) => reason === null))
    .map(({ id }) => id);
}

/** Deals that answer what is owed, count "firm", though not count "all": a tranche that may come has no documented dates. */
export function calculableIfFirm(): readonly string[] {
  const whole = calculable();
  const calls = [
    (id: string) => functionResult("SCHEDULE", [[[id]]]),
    (id: string) => functionResult("REMAINING", [[[id]], serialFromIso(AS_OF)]),
    (id: string) => functionResult("PRESENTVALUE", [[[id]], RATE]),
  ];
  return allDeals()
    .map(({ id }) => id)
    .filter((id) => !whole.includes(id) && calls.every((call) => reasonAgainst(() => call(id)) === null));
}

/** The page docs/calculability.md. */
export function calculabilityPage(): string {
  const rows = calculability();
  const count = calculable().length;
  const head = ["deal", ...ASKED.map(({ name }) => name), "what is missing"];
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const table = rows.map(({ id, reasons }) => {
    const missing = new Set(reasons.filter((reason) => reason !== null).map((reason) => shortened(reason, id)));
    return line([`\`${id}\``, ...reasons.map((reason) => (reason === null ? "yes" : "–")), [...missing].join("; ")]);
  });
  return [
    "# What can be calculated of each deal",
    "",
    "Written by `npx tsx tests/coverage/write-calculability.ts`; `tests/coverage/calculability.test.ts` fails when it is out of date.",
    `Asked with count "all", as of ${AS_OF}, at ${RATE * 100} %. Nothing is filled in: a dash says that a source does not publish what the function needs, and`,
    `\`WHY\` names it. ${count} of ${rows.length} deals answer SCHEDULE, REMAINING and PRESENTVALUE.`,
    `With count "firm", the default, these answer too: ${calculableIfFirm()
      .map((id) => `\`${id}\``)
      .join(", ")}.`,
    "",
    line(head),
    line(head.map(() => "---")),
    ...table,
    "",
  ].join("\n");
}

function reasonAgainst(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof FinanceError) return error.message;
    throw error;
  }
}

/** Without the deal, which stands beside it, and what a message adds for a single call. */
function shortened(reason: string, id: string): string {
  return reason
    .replaceAll(` of ${id} (`, " (")
    .replaceAll(`${id} (`, "(")
    .replaceAll(`${id} `, "")
    .replace(/: the first and the last day of service are needed$/, "")
    .replace(/, so its length in years is not known$/, "");
}
