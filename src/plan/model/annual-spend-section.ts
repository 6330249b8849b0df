import { calculation, heading, text, words, type DraftRow } from "./draft";
import { GENERAL, MONEY, SHARE, YEARS } from "./formats";

const SIDES = ["", ".low", ".high"] as const;
type Side = (typeof SIDES)[number];

interface Convention {
  readonly name: string;
  readonly label: string;
  /** The inputs it needs besides the value, in the words of the page; the announcement stands in for the signing. */
  readonly needs: readonly string[];
  /** What it counts, when it can. */
  readonly from: string;
}

const CONVENTIONS: readonly Convention[] = [
  { name: "service", label: "Service", needs: ["start", "end"], from: "from the first to the last day of service" },
  { name: "stated", label: "Stated", needs: ["term"], from: "the length as stated" },
  {
    name: "signing",
    label: "Signing",
    needs: ["signed", "end"],
    from: "from signing, else announcement, to the last day",
  },
];

/** Implied annual spend under each convention, and the one the rest of the page uses. */
export function annualSpendSection(): DraftRow[] {
  return [
    heading(["Implied annual spend", "Base", "Low", "High", "Years", "What is counted"], 4),
    ...CONVENTIONS.map(conventionRow),
    [
      text("Used on this page", "label"),
      ...SIDES.map((side) =>
        calculation(
          `spend${side}`,
          chosen((name) => `{spend.${name}${side}}`),
          MONEY,
          "total",
        ),
      ),
      calculation(
        "years",
        chosen((name) => `{years.${name}}`),
        YEARS,
        "total",
      ),
      { kind: "formula", key: "conventionUsed", formula: USED, numberFormat: GENERAL, style: "line" },
    ],
    [
      text("Spread by convention alone", "label"),
      calculation(
        "spread",
        `=IF(AND(COUNT(${CONVENTIONS.map(({ name }) => `{spend.${name}}`).join(",")})>1,ISNUMBER({spend})),MAX(${each("{spend}")})/MIN(${each("{spend}")})-1,NA())`,
        SHARE,
      ),
      null,
      null,
      null,
      text("Highest over lowest of the base values, less 1; needs two of them", "line"),
    ],
  ];
}

function conventionRow({ name, label, needs, from }: Convention): DraftRow {
  const missing = ["value", ...needs].map((need) => `IF(ISNUMBER(${inputOf(need, "")}),"",", ${need}")`).join("&");
  return [
    text(label, "label"),
    ...SIDES.map((side) => calculation(`spend.${name}${side}`, spendOf(name, needs, side), MONEY)),
    calculation(`years.${name}`, `=${yearsOf(name, needs, "")}`, YEARS),
    words(
      `=IF(ISNUMBER({spend.${name}}),"${from}",IF(AND(${allNumbers(["value", ...needs])}),"the end lies before the start","not documented: "&MID(${missing},3,99)))`,
    ),
  ];
}

function spendOf(name: string, needs: readonly string[], side: Side): string {
  const years = yearsOf(name, needs, side);
  return `=IF(ISNUMBER({value${side}}),IF(ISNUMBER(${years}),{value${side}}/${years},NA()),NA())`;
}

/** Length in years; the lowest spend is over the longest time: from the earliest start to the latest end. */
function yearsOf(name: string, needs: readonly string[], side: Side): string {
  const opposite = { "": "", ".low": ".high", ".high": ".low" }[side];
  if (name === "stated") return `IF(ISNUMBER({term${opposite}}),IF({term${opposite}}>0,{term${opposite}},NA()),NA())`;
  const [from, to] = [inputOf(needs[0] ?? "", side), `{end${opposite}}`];
  return `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),IF(INT(${to})>=INT(${from}),YEARFRAC(INT(${from}),INT(${to})+1,{basis}),NA()),NA())`;
}

function allNumbers(keys: readonly string[]): string {
  return keys.map((key) => `ISNUMBER(${inputOf(key, "")})`).join(",");
}

function inputOf(key: string, side: Side): string {
  return key === "signed" ? `IF(ISNUMBER({signed${side}}),{signed${side}},{announced${side}})` : `{${key}${side}}`;
}

/** By the convention asked for, else the first that its inputs allow. */
function chosen(cell: (name: string) => string): string {
  const branches = CONVENTIONS.map(({ name }) => `IF({conventionUsed}="${name}",${cell(name)},`).join("");
  return `=${branches}NA()${")".repeat(CONVENTIONS.length)}`;
}

const USED = `=IF({convention}<>"",LOWER({convention}),IF(ISNUMBER({years.service}),"service",IF(ISNUMBER({years.stated}),"stated",IF(ISNUMBER({years.signing}),"signing","none is documented"))))`;

/** The base values that are known; `fallback`, one of them, stands for the others. */
function each(fallback: string): string {
  return CONVENTIONS.map(({ name }) => `IF(ISNUMBER({spend.${name}}),{spend.${name}},${fallback})`).join(",");
}
