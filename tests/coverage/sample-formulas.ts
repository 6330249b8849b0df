type Argument = string | number | readonly number[] | null;

/** A call of one worksheet function and what it must give: the first cell where it spills. */
export interface SampleFormula {
  readonly name: string;
  readonly args: readonly Argument[];
  /** A number, to 12 digits, or words in the text. */
  readonly gives: number | RegExp;
  readonly source: string;
}

const DEAL = "meta-coreweave-2026";
const END_OF_2026 = 46387;
const END_OF_2027 = 46752;

/** One call of every function, for the browser tests, the bench and the coverage table. */
export const SAMPLE_FORMULAS: readonly SampleFormula[] = [
  { name: "FIGURE", args: [DEAL, "value"], gives: 21e9, source: "CoreWeave's 10-Q, up to 21 billion" },
  { name: "SOURCE", args: [DEAL, "value"], gives: /^\w+, .+, 2026.*, https:/, source: "grade, publisher, date, address" },
  { name: "DEALS", args: ["meta coreweave"], gives: /^id$/, source: "its header" },
  { name: "EVIDENCE", args: [DEAL, "end"], gives: /^figure$/, source: "its header" },
  { name: "COMBINED", args: ["meta-coreweave-2025", DEAL], gives: 14.2e9 + 21e9, source: "14.2 and 21 billion, by hand" },
  { name: "TERMS", args: [DEAL], gives: /^value$/, source: "its first label" },
  { name: "TERM", args: [DEAL, "stated"], gives: 6.5, source: "six and a half years, article" },
  { name: "ANNUALSPEND", args: [DEAL, "stated"], gives: 21e9 / 6.5, source: "by hand" },
  { name: "SCHEDULE", args: [DEAL, "year"], gives: /^period$/, source: "its header" },
  { name: "RECOGNIZED", args: [DEAL, END_OF_2027], gives: (21e9 * 365) / 2181, source: "days of 2027 of all days, by hand" },
  { name: "REMAINING", args: [DEAL, END_OF_2027], gives: (21e9 * 1816) / 2181, source: "days after 2027 of all days, by hand" },
  { name: "RPOBAND", args: [DEAL, END_OF_2026, 0, 12], gives: (21e9 * 365) / 2181, source: "days of 2027 of all days, by hand" },
  { name: "PRESENTVALUE", args: [DEAL, 0], gives: 21e9, source: "at no rate the sum of the payments" },
  { name: "MARKTOMARKET", args: [DEAL, 0, 0, 0.1], gives: 2.1e9, source: "10 % of 21 billion, by hand" },
  { name: "BREAKEVENDECLINE", args: [DEAL, 0.08, 0], gives: 0, source: "without a premium no decline breaks even" },
  { name: "FORWARDPRICE", args: [1, 7.2, 3, 5.4], gives: (3 * 5.4 - 7.2) / 2, source: "published, W4" },
  { name: "SIMULATE", args: [DEAL, 0.08, -0.1, 0.4, 200], gives: /^5th percentile$/, source: "its first label" },
  { name: "GPUHOURPRICE", args: [8760, 1], gives: 1, source: "8,760 hours a year" },
  { name: "GPUS", args: [8760, 1, 0.5], gives: 2, source: "8,760 hours a year, half of them sold" },
  { name: "MEGAWATTS", args: [76_000, 2.632], gives: 200.032, source: "published, W1" },
  { name: "SPENDPERMW", args: [1.94e9, 200], gives: 9.7e6, source: "published, W1" },
  { name: "GPUHOURCOST", args: [8760, 0, 1], gives: 1, source: "one year at no rate, by hand" },
  { name: "COMPUTEGROWTH", args: [1, 6], gives: 4, source: "two doublings" },
  { name: "CONCENTRATION", args: [[20, 30, 50]], gives: 3800, source: "published, W9" },
  { name: "CONCENTRATIONRANGE", args: [[0.62, 0.15]], gives: /^low$/, source: "its first label" },
  { name: "TOPSHARE", args: [[20, 30, 50], 2], gives: 0.8, source: "80 of 100" },
  { name: "RENTEDSHARE", args: [300, 900], gives: 0.25, source: "300 of 1,200" },
  { name: "WHY", args: ["TERM", DEAL, "stated"], gives: /6\.5 years/, source: "six and a half years, article" },
  { name: "SELFTEST", args: [], gives: /^All \d+ published examples agree$/, source: "its overall line" },
  { name: "VERSION", args: [], gives: /^Offtake \d+\.\d+\.\d+, catalogue /, source: "package and catalogue" },
];

/** As a user types it; a name before the arguments where another function explains this one. */
export function formulaText(name: string, args: readonly Argument[]): string {
  return `=OFFTAKE.${name}(${args.map(argumentText).join(",")})`;
}

/** As a host hands it to a function whose parameters are all ranges. */
export function asRanges(args: readonly Argument[]): unknown[][][] {
  return args.map((argument) => [Array.isArray(argument) ? [...(argument as readonly number[])] : [argument]]);
}

function argumentText(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument}"`;
  return typeof argument === "number" ? String(argument) : `{${argument.join(",")}}`;
}
