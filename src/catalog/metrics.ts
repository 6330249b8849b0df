import type { ReportedKind } from "./reported-figure";
import type { Unit } from "./model";

/** What a reported figure counts. */
export interface Metric {
  readonly name: string;
  /** As sheets and pane print it. */
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
  /** A balance stands at a date; a flow runs over a quarter, half or year. */
  readonly kinds: readonly ReportedKind[];
  readonly aliases: readonly string[];
}

const BALANCE: readonly ReportedKind[] = ["date"];
const FLOW: readonly ReportedKind[] = ["quarter", "half", "year"];

type Row = readonly [
  name: string,
  label: string,
  unit: Unit,
  kinds: readonly ReportedKind[],
  definition: string,
  ...aliases: string[],
];

// Backlog and RPO are two metrics, and so are RPO of the company and of its commercial business: they are never mixed.
const ROWS: readonly Row[] = [
  [
    "backlog",
    "Backlog",
    "USD",
    BALANCE,
    "Revenue expected under contracts as the company itself measures it; may hold more than RPO",
    "revenue backlog",
  ],
  [
    "rpo",
    "Remaining performance obligations (RPO)",
    "USD",
    BALANCE,
    "Transaction price of the company's contracts allocated to performance obligations not yet satisfied (ASC 606-10-50-13)",
    "remaining performance obligations",
    "remaining performance obligation",
    "total rpo",
    "total remaining performance obligation",
  ],
  [
    "commercial rpo",
    "Commercial RPO",
    "USD",
    BALANCE,
    "RPO of the commercial business only, as Microsoft reports it",
    "commercial remaining performance obligation",
  ],
  [
    "unrecognised commitments",
    "Commitments not yet recognised",
    "USD",
    BALANCE,
    "Customer commitments for future services not yet recognised, as Amazon reports them",
    "commitments not yet recognised",
  ],
  [
    "contracted lease revenue",
    "Contracted lease revenue",
    "USD",
    BALANCE,
    "Base rent of all signed leases over their terms, as a landlord reports it",
  ],
  ["rpo band", "RPO due in a band of months", "USD", BALANCE, "RPO due within the months given"],
  ["rpo share", "Share of RPO due in a band of months", "percent", BALANCE, "Share of RPO due within the months given"],
  [
    "commercial rpo share",
    "Share of commercial RPO",
    "percent",
    BALANCE,
    "Share of commercial RPO from the customer given",
  ],
  ["revenue", "Revenue", "USD", FLOW, "Revenue of the period, of a segment where one is named", "sales"],
  [
    "revenue share",
    "Share of revenue",
    "percent",
    FLOW,
    "Share of revenue of the period from the customer given; “largest customer” is a rank: the filing gives no name",
    "customer share",
  ],
  [
    "run rate revenue",
    "Annual run-rate revenue",
    "USD",
    BALANCE,
    "A recent month or quarter scaled to a year by the company",
    "arr",
    "annual run rate revenue",
  ],
  ["deferred revenue", "Deferred revenue", "USD", BALANCE, "Paid by customers and not yet recognised"],
  [
    "customer prepayments",
    "Customer prepayments received",
    "USD",
    FLOW,
    "Cash received from customers ahead of service in the period; “net increase” where prepayments applied in the period are deducted",
    "prepayments received",
  ],
  [
    "new commitments",
    "New commitments after the period",
    "USD",
    BALANCE,
    "Contracts signed after the last reported balance and not in it",
  ],
  [
    "capex",
    "Capital expenditure",
    "USD",
    FLOW,
    "Capital expenditure of the period as the company measures it",
    "capital expenditure",
  ],
  [
    "capex guidance",
    "Capital expenditure outlook",
    "USD",
    FLOW,
    "The company's outlook for a period; “low” and “high” are the ends of its range",
    "capital expenditure guidance",
  ],
  ["capital commitments", "Capital commitments", "USD", BALANCE, "Capital expenditure contracted and not yet spent"],
  ["purchase commitments", "Purchase commitments", "USD", BALANCE, "Purchases committed to, including take-or-pay"],
  [
    "contractual commitments",
    "Non-cancelable contractual commitments",
    "USD",
    BALANCE,
    "All non-cancelable contractual commitments without leases, as Meta reports them",
    "non cancelable contractual commitments",
  ],
  [
    "leases not commenced",
    "Leases signed, not commenced",
    "USD",
    BALANCE,
    "Undiscounted payments of leases signed whose use has not begun",
    "leases signed, not commenced",
  ],
  [
    "backstops",
    "Backstops, maximum exposure",
    "USD",
    BALANCE,
    "Most that could be paid under guarantees and credit derivatives",
    "backstops, most that could be paid",
  ],
  ["debt", "Debt", "USD", BALANCE, "Debt at carrying amount without leases, of one kind where one is named"],
  [
    "net interest expense",
    "Net interest expense",
    "USD",
    FLOW,
    "Interest expense less interest income of the period",
    "interest expense",
  ],
  ["active power", "Active power", "MW", BALANCE, "Power that serves customers today, as the company measures it"],
  ["contracted power", "Contracted power", "MW", BALANCE, "Power under contract, active power included"],
  [
    "contracted power target",
    "Target for contracted power",
    "MW",
    BALANCE,
    "What the company aims to have under contract: a target, not a holding",
  ],
  ["operating capacity", "Operating capacity", "MW", BALANCE, "Capacity in operation, of the kind given"],
  [
    "leased power",
    "Leased customer power",
    "MW",
    BALANCE,
    "Power leased to customers, whether delivered or not",
    "leased customer power",
  ],
  [
    "contracted capacity",
    "Contracted IT capacity",
    "MW",
    BALANCE,
    "Critical IT load under signed leases",
    "contracted it capacity",
  ],
  [
    "billable power",
    "Billable customer power",
    "MW",
    BALANCE,
    "Power delivered to customers and billed",
    "billable customer power",
  ],
];

/** The controlled vocabulary of reported figures. */
export const METRICS: readonly Metric[] = ROWS.map(([name, label, unit, kinds, definition, ...aliases]) => ({
  name,
  label,
  definition,
  unit,
  kinds,
  aliases,
}));

const BY_WORD = new Map<string, Metric>(
  METRICS.flatMap((metric) =>
    [metric.name, metric.label, ...metric.aliases].map((word): [string, Metric] => [bareMetric(word), metric]),
  ),
);

/** The metric that a name, a printed label or another word for it means; null for any other text. */
export function metricNamed(text: string): Metric | null {
  return BY_WORD.get(bareMetric(text)) ?? null;
}

/** A metric's name without case, brackets and kinds of blanks. */
export function bareMetric(text: string): string {
  return text
    .toLowerCase()
    .replace(/[()]/g, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** A metric as a sentence names it: "RPO share". */
export function metricInWords(name: string): string {
  return name.replace(/^rpo\b/, "RPO");
}
