import { aside, asideHeading, calculation, heading, text, type DraftCell, type DraftRow, wordsAside } from "./draft";
import { DATE, GENERAL, MILLIONS, SHARE, YEARS } from "./formats";
import { SCENARIOS } from "./input-rows";
import { headedInScale, scaleHeading } from "./scaled-page";
import { missingWords } from "./missing-words";
import { over, SPEND_COLUMNS } from "./spend-workings";
import type { ModelInput, ModelTranche, Side } from "./subject";

interface Convention {
  readonly name: string;
  readonly label: string;
  /** What it counts, when it can; and what it needs: keys of `LACKING`. */
  readonly from: string;
  readonly needs: readonly (keyof typeof LACKING)[];
}

/** What the years of a tranche are counted from. */
const LACKING = {
  sValue: "a value",
  sStart: "a first day",
  sEnd: "a last day",
  stated: "a stated term",
  sSigned: "a day of signing or announcement",
} as const;

const CONVENTIONS: readonly Convention[] = [
  {
    name: "service",
    label: "Service",
    from: "from the first to the last day of service",
    needs: ["sValue", "sStart", "sEnd"],
  },
  { name: "stated", label: "Stated", from: "the term as stated", needs: ["sValue", "stated"] },
  {
    name: "signing",
    label: "Signing",
    from: "from signing, else announcement, to the last day",
    needs: ["sValue", "sSigned", "sEnd"],
  },
];

/** A fee is paid by the month, whatever the dates say: the years beside it are value over spend. */
const FEES = "12 monthly fees; years = value ÷ annual spend";

const NOTHING_OWED = "Nothing is firm or cancellable";

function whatItNeeds(needs: Convention["needs"]): string {
  const lacks = needs.map((key) => `{lacking.${key}}>0`);
  const missing = missingWords(needs.map((key) => [`{lacking.${key}}>0`, LACKING[key]]));
  // Nothing is missing where the last day lies before the first.
  return `IF(OR(${lacks.join(",")}),"Needs "&${missing},"n.d.: the days are in the wrong order")`;
}

function feeIn(tranches: readonly number[]): string {
  return `OR(${tranches.map((tranche) => `{t${tranche}.hasFee}=1`).join(",")})`;
}

/** Implied annual spend under each convention, and the one the rest of the page uses. */
export function annualSpendSection(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  return [
    asideHeading(["Annual spend", "", "Years", "How it is counted"], 2).map((cell, column) =>
      column === 1 ? scaleHeading() : cell,
    ),
    ...CONVENTIONS.map(({ name, label, from, needs }): DraftRow => {
      const each = all.map((tranche) => spendUnder(tranche, name));
      return [
        aside(label),
        calculation(
          `spend.${name}`,
          `=IF({owing}=0,"n.d.",IF(COUNT(${each.join(",")})=${tranches},${each.join("+")},"n.d."))`,
          MILLIONS,
        ),
        calculation(
          `years.${name}`,
          `=IF(ISNUMBER({spend.${name}}),IF({spend.${name}}>0,{committed}/{spend.${name}},"n.d."),"n.d.")`,
          YEARS,
        ),
        wordsAside(
          `=IF(ISNUMBER({spend.${name}}),IF(${feeIn(all)},"${FEES}","${from}"),IF({owing}=0,"${NOTHING_OWED}: no annual spend",${whatItNeeds(needs)}))`,
        ),
      ];
    }),
    [
      aside("Used here"),
      calculation("spend", shown("spendTotal.live"), MILLIONS, "resultTotal"),
      calculation(
        "years",
        `=IF(ISNUMBER({spend}),IF({spend}>0,{committed}/{spend},"n.d."),"n.d.")`,
        YEARS,
        "resultTotal",
      ),
      wordsAside(
        `=IF(ISNUMBER({spend}),${all.some((tranche) => tranche > 1) ? `"tranche by tranche"` : `IF(${feeIn(all)},"${FEES}",{t1.sConvention.live})`},IF({owing}=0,"n.d.: nothing is firm or cancellable",IF(COUNT({spend.service}:{spend.signing})>0,"n.d.: the convention used lacks a term","n.d.: each convention lacks a term")))`,
        "conventionUsed",
      ),
    ],
    [
      aside("Range of conventions"),
      calculation(
        "conventionSpread",
        `=IF(COUNT(${CONVENTIONS.map(({ name }) => `{spend.${name}}`).join(",")})>1,MAX({spend.service}:{spend.signing})/MIN({spend.service}:{spend.signing})-1,"n.d.")`,
        SHARE,
      ),
      null,
      aside("By convention alone: highest over lowest, less 1"),
    ],
  ];
}

function spendUnder(tranche: number, convention: string): string {
  return `{t${tranche}.${convention}Spend}`;
}

function shown(cell: string): string {
  return `=IF({owing}=0,"n.d.",IF(ISNUMBER({${cell}}),{${cell}},"n.d."))`;
}

/** Sums over tranches that the sections above read. */
export function spendTotals(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const each = (key: string): string[] => all.map((tranche) => `{t${tranche}.${key}}`);
  return [
    [text("Firm or cancellable tranches", "label"), calculation("owing", `=SUM(${each("owing").join(",")})`, GENERAL)],
    ...Object.entries(LACKING).map(([key, what]): DraftRow => [
      text(`Tranches without ${what}`, "label"),
      calculation(
        `lacking.${key}`,
        `=${all.map((tranche) => `IF({t${tranche}.owing}=0,0,IF({t${tranche}.hasFee}=1,0,IF(ISNUMBER({t${tranche}.${key}.live}),0,1)))`).join("+")}`,
        GENERAL,
      ),
    ]),
    ...CONVENTIONS.map(({ name, label }): DraftRow => [
      text(`Spend, ${label.toLowerCase()}`, "label"),
      ...all.map((tranche) =>
        calculation(
          `t${tranche}.${name}Spend`,
          `=IF({t${tranche}.owing}=0,0,IF({t${tranche}.hasFee}=1,12*{t${tranche}.monthlyFee},${over(`{t${tranche}.sValue.live}`, `{t${tranche}.${name}.live}`)}))`,
          MILLIONS,
        ),
      ),
    ]),
    [
      text("Spend, all tranches", "label"),
      ...SPEND_COLUMNS.map((column): DraftCell => {
        const cells = each(`spend.${column}`);
        return calculation(
          `spendTotal.${column}`,
          `=IF({owing}=0,"",IF(COUNT(${cells.join(",")})=${tranches},SUM(${cells.join(",")}),""))`,
          MILLIONS,
        );
      }),
    ],
    [
      text("Value, all tranches", "label"),
      ...SPEND_COLUMNS.map((column): DraftCell => {
        const cells = all.map((tranche) => `IF({t${tranche}.owing}=0,0,{t${tranche}.sValue.${column}})`);
        return calculation(
          `valueTotal.${column}`,
          `=IF({owing}=0,"",IF(COUNT(${cells.join(",")})=${tranches},${cells.join("+")},""))`,
          MILLIONS,
        );
      }),
    ],
    [
      text("Committed value", "label"),
      calculation(
        "committed",
        `=IF({owing}=0,"n.d.",IF(ISNUMBER({valueTotal.live}),{valueTotal.live},"n.d."))`,
        MILLIONS,
      ),
    ],
  ];
}

/** The scenarios side by side, on time, and what is in use. */
export function scenarioSection(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  const days = (key: string, column: string, pick: string): string => {
    const cells = all.map((tranche) => `{t${tranche}.${key}.${column}}`).join(",");
    return `=IF(COUNT(${cells})>0,${pick}(${cells}),"n.d.")`;
  };
  const row = (label: string, formula: (column: string) => string, numberFormat: string): DraftRow => [
    text(label, "label"),
    ...SCENARIOS.map((column) => calculation(`scenario.${label}.${column}`, formula(column), numberFormat)),
    calculation(`scenario.${label}.live`, formula("live"), numberFormat),
  ];
  const total = (cell: string) => (column: string) =>
    `=IF({owing}=0,"n.d.",IF(ISNUMBER({${cell}.${column}}),{${cell}.${column}},"n.d."))`;
  return [
    headedInScale(heading(["Scenarios", "Base", "Low", "High", "Own", "In use"], 5)),
    row("Committed", total("valueTotal"), MILLIONS),
    row("From", (column) => days("sStart", column, "MIN"), DATE),
    row("To", (column) => days("sEnd", column, "MAX"), DATE),
    row("Annual spend, scenario", total("spendTotal"), MILLIONS),
  ];
}

/** How many terms have bounds, what stands where none are documented, and which end of the spend that leaves open. */
export function scenarioRemarks(tranches: readonly ModelTranche[]): DraftRow[] {
  const inputs = tranches.flatMap(({ lines }) => lines);
  const stated = (side: Side): number => inputs.filter(({ bounds }) => typeof bounds?.[side] === "number").length;
  const having = (side: Side): string =>
    stated(side) === 0 ? "none has" : stated(side) === 1 ? "1 has" : `${stated(side)} have`;
  const bounds =
    stated("low") + stated("high") === 0
      ? `None of the ${inputs.length} terms has a documented low or high: all stay at base.`
      : `Of ${inputs.length} terms, ${having("low")} a documented low and ${having("high")} a documented high; the others stay at base.`;
  const follows = inputs.some(({ key, bounds: ends }) => key.endsWith(".start") && typeof ends?.low === "number");
  const hasFees = inputs.some(({ key }) => key.endsWith(".monthlyFee"));
  const open = (["low", "high"] as const).flatMap((side) => openSpend(tranches, side));
  return [
    [text([bounds, ...open].join(" "), "remark")],
    [
      text(
        `Low and High are low and high annual spend: High takes the larger value and the shorter time.${follows ? " Where the end follows from the start, Low takes the later days." : ""}${hasFees ? " Where monthly fees exceed a value, the fees count." : ""} A delay changes "In use" only.`,
        "remark",
      ),
    ],
  ];
}

/** A spend without a low or a high, as inserted, and the value that leaves it open. */
function openSpend(tranches: readonly ModelTranche[], side: Side): string[] {
  const open = tranches.flatMap(({ lines }, index): string[] => {
    const of = (field: string): ModelInput | undefined => lines.find(({ key }) => key === `t${index + 1}.${field}`);
    const kind = of("kind")?.base;
    const counted = of("monthlyFee") ?? of("value");
    if (kind === "option" || kind === "contingent" || counted?.openEnds?.includes(side) !== true) return [];
    return [`"${counted.label}" has no ${side === "low" ? "lower" : "upper"} limit`];
  });
  return open.length === 0 ? [] : [`No ${side} annual spend is documented: ${open.join(", ")}.`];
}
