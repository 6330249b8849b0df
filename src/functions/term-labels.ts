import { KINDS, DELAYS, CONVENTIONS, type Limit } from "../finance/tranche-life";
import type { LivingTranche } from "../finance/contract";

/** The labels of a terms range that state a term, in the order in which TERMS lists them. */
export const TERM_LABELS = [
  "value",
  "start",
  "end",
  "term",
  "signed",
  "announced",
  "prepayment",
  "escalator",
  "ramp months",
  "kind",
  "notice days",
  "notice from",
  "probability",
  "exercise by",
  "delay months",
  "delay",
  "prepaid on",
  "credit from",
  "credit to",
  "first step",
  "monthly fee",
  "fee from",
  "price",
  "value is",
  "convention",
] as const;
export type TermLabel = (typeof TERM_LABELS)[number];

/** Labels of what the amounts are in. */
export const UNIT_LABELS = ["unit", "currency"] as const;
/** Labels of what a contract is called: beside one of them columns that are none of ours are passed over. */
export const NAMING_LABELS = ["id", "name", "customer", "provider"] as const;

export type Label = TermLabel | (typeof UNIT_LABELS)[number] | (typeof NAMING_LABELS)[number];

/** How a term is written: an amount in the range's unit, a date, a number of a range, or one of some words. */
export type TermForm =
  | { readonly kind: "money" }
  | { readonly kind: "date" }
  | {
      readonly kind: "number";
      readonly from: number;
      readonly to: number;
      readonly isWhole?: boolean;
      readonly hint?: string;
    }
  | { readonly kind: "word"; readonly words: readonly string[] };

type Fields = Readonly<Record<TermLabel, { readonly field: keyof LivingTranche; readonly form: TermForm }>>;

const MONEY: TermForm = { kind: "money" };
const DATE: TermForm = { kind: "date" };
const LIMITS = ["exact", "at most", "at least"] as const satisfies readonly Limit[];
const MOST_MONTHS = 1_200;

function whole(hint?: string, to = MOST_MONTHS): TermForm {
  return { kind: "number", from: 0, to, isWhole: true, ...(hint === undefined ? {} : { hint }) };
}

/** The field of a tranche behind each label, and how it is written. */
export const TERM_FIELDS: Fields = {
  value: { field: "value", form: MONEY },
  start: { field: "start", form: DATE },
  end: { field: "end", form: DATE },
  term: { field: "term", form: { kind: "number", from: 0.002, to: 100, hint: "it is a length in years" } },
  signed: { field: "signed", form: DATE },
  announced: { field: "announced", form: DATE },
  prepayment: { field: "prepayment", form: MONEY },
  escalator: { field: "escalator", form: { kind: "number", from: -1, to: 1, hint: "for 3 per cent type 3% or 0.03" } },
  "ramp months": { field: "rampMonths", form: whole() },
  kind: { field: "kind", form: { kind: "word", words: KINDS } },
  "notice days": { field: "noticeDays", form: whole(undefined, 36_500) },
  "notice from": { field: "noticeFrom", form: DATE },
  probability: {
    field: "probability",
    form: { kind: "number", from: 0, to: 1, hint: "for 50 per cent type 50% or 0.5" },
  },
  "exercise by": { field: "exerciseBy", form: DATE },
  "delay months": { field: "delayMonths", form: whole() },
  delay: { field: "delay", form: { kind: "word", words: DELAYS } },
  "prepaid on": { field: "prepaidOn", form: DATE },
  "credit from": { field: "creditFrom", form: whole("it is months of service: years 3 to 5 are 24 to 60") },
  "credit to": { field: "creditTo", form: whole("it is months of service: years 3 to 5 are 24 to 60") },
  "first step": { field: "firstStep", form: DATE },
  "monthly fee": { field: "monthlyFee", form: MONEY },
  "fee from": { field: "feeFrom", form: DATE },
  price: { field: "price", form: { kind: "number", from: 1e-6, to: 1e15 } },
  "value is": { field: "valueIs", form: { kind: "word", words: LIMITS } },
  convention: { field: "convention", form: { kind: "word", words: CONVENTIONS } },
};

/** Other words for labels: those that our sheets print, and those of the trade. */
const SYNONYMS: Readonly<Record<string, Label>> = {
  "committed value": "value",
  "contract value": "value",
  "total contract value": "value",
  "deal value": "value",
  tcv: "value",
  "start of service": "start",
  "start date": "start",
  "first day of service": "start",
  "first day": "start",
  "end of service": "end",
  "end date": "end",
  "last day of service": "end",
  "last day": "end",
  length: "term",
  "length as stated": "term",
  "stated length": "term",
  "stated term": "term",
  "day of signing": "signed",
  "signing date": "signed",
  "date signed": "signed",
  "day of announcement": "announced",
  "announcement date": "announced",
  "date announced": "announced",
  "yearly increase": "escalator",
  "yearly rent increase": "escalator",
  "escalator a year": "escalator",
  "annual escalator": "escalator",
  ramp: "ramp months",
  commitment: "kind",
  notice: "notice days",
  "notice period": "notice days",
  chance: "probability",
  "option expiry": "exercise by",
  delayed: "delay months",
  "prepayment date": "prepaid on",
  "fee a month": "monthly fee",
  "full fee from": "fee from",
  "credit from month": "credit from",
  "prepayment credited from month": "credit from",
  "prepayment credited after month": "credit from",
  "credit to month": "credit to",
  "prepayment credited to month": "credit to",
  "first increase on": "first step",
  "contract price": "price",
  units: "unit",
  ccy: "currency",
  "deal id": "id",
  "contract id": "id",
  deal: "name",
  contract: "name",
};

const LABELS: ReadonlySet<string> = new Set([...TERM_LABELS, ...UNIT_LABELS, ...NAMING_LABELS]);
/** What may stand in brackets behind a label and says nothing new. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(["years", "months", "days", "date", "day", "%", "a year", "optional"]);

/** A label as it is written, and the unit in brackets behind it. */
export interface WrittenLabel {
  readonly label: Label;
  /** Of an amount: "$m" of "value ($m)". */
  readonly unit: string | null;
}

/** The label that a text means, in any case, with a printed or common word for it; null for any other text. */
export function labelNamed(text: string): WrittenLabel | null {
  const bare = normalised(text);
  const known = labelOf(bare);
  if (known !== null) return { label: known, unit: null };
  const [, name = "", unit = ""] = /^(.*?) ?[([](.+)[)\]]$/.exec(bare) ?? [];
  const label = labelOf(name);
  if (label === null) return null;
  if (isMoneyLabel(label)) return { label, unit };
  return PLAIN_UNITS.has(unit) ? { label, unit: null } : null;
}

/** Whether a label states an amount in the range's unit. */
export function isMoneyLabel(label: Label): boolean {
  return isTermLabel(label) && TERM_FIELDS[label].form.kind === "money";
}

export function isTermLabel(label: Label): label is TermLabel {
  return label in TERM_FIELDS;
}

export function isNamingLabel(label: Label): boolean {
  return (NAMING_LABELS as readonly string[]).includes(label);
}

function labelOf(bare: string): Label | null {
  return LABELS.has(bare) ? (bare as Label) : Object.hasOwn(SYNONYMS, bare) ? (SYNONYMS[bare] ?? null) : null;
}

function normalised(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/ ?:$/, "");
}
