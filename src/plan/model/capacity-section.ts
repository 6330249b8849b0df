import { aside, calculation, heading, words, text, type DraftRow } from "./draft";
import { MONEY, NUMBER, PRICE, THOUSANDS, WHOLE } from "./formats";
import { quoted } from "../quoted";
import { missingWords } from "./missing-words";
import type { ModelInput, RefusedRatios } from "./subject";

const SIDES = ["", ".low", ".high"] as const;
type Side = (typeof SIDES)[number];
const OPPOSITE: Readonly<Record<Side, Side>> = { "": "", ".low": ".high", ".high": ".low" };

interface Measure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  /** Cells that grow the result with them, and cells that shrink it: their low end makes its high end. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly formula: (cell: (key: string) => string) => string;
  readonly note: string;
}

const HOURS = "8760";

const MEASURES: readonly Measure[] = [
  {
    key: "perMegawatt",
    label: "Spend per MW and year",
    unit: "US$ per MW-year",
    numberFormat: MONEY,
    above: ["spend"],
    below: ["capacity"],
    formula: (cell) => `${cell("spend")}/${cell("capacity")}`,
    note: "Annual spend ÷ documented capacity",
  },
  {
    key: "perGpuHour",
    label: "Price per GPU-hour",
    unit: "US$",
    numberFormat: PRICE,
    above: ["spend"],
    below: ["gpus", "utilisation"],
    formula: (cell) => `${cell("spend")}/(${cell("gpus")}*${HOURS}*${cell("utilisation")})`,
    note: "Annual spend ÷ (documented GPUs × 8,760 × utilisation)",
  },
  {
    key: "kilowattsPerGpu",
    label: "Power per GPU",
    unit: "kW",
    numberFormat: NUMBER,
    above: ["capacity"],
    below: ["gpus"],
    formula: (cell) => `1000*${cell("capacity")}/${cell("gpus")}`,
    note: "Documented capacity ÷ documented GPUs",
  },
  {
    key: "impliedGpus",
    label: "Implied GPUs",
    unit: "GPUs, on assumptions",
    numberFormat: THOUSANDS,
    above: ["spend"],
    below: ["gpuPrice", "utilisation"],
    formula: (cell) => `${cell("spend")}/(${cell("gpuPrice")}*${HOURS}*${cell("utilisation")})`,
    note: "Annual spend ÷ (assumed price × 8,760 × utilisation)",
  },
  {
    key: "impliedIt",
    label: "Implied IT power",
    unit: "MW, on assumptions",
    numberFormat: WHOLE,
    above: ["impliedGpus", "kilowatts"],
    below: [],
    formula: (cell) => `${cell("impliedGpus")}*${cell("kilowatts")}/1000`,
    note: "Implied GPUs × assumed kW ÷ 1,000",
  },
  {
    key: "impliedSite",
    label: "Implied site power",
    unit: "MW, on assumptions",
    numberFormat: WHOLE,
    above: ["impliedIt", "pue"],
    below: [],
    formula: (cell) => `${cell("impliedIt")}*${cell("pue")}`,
    note: "Implied IT power × PUE",
  },
];

/** Inputs of one value only. */
const WITHOUT_BOUNDS: ReadonlySet<string> = new Set(["utilisation"]);

const WORDS: Readonly<Record<string, string>> = {
  spend: "an annual spend",
  capacity: "a capacity",
  gpus: "a number of GPUs",
  utilisation: "a utilisation",
  gpuPrice: "a price of a GPU-hour",
  impliedGpus: "implied GPUs",
  kilowatts: "a power per GPU",
  impliedIt: "implied IT power",
  pue: "a PUE",
};

/** Prices and power the annual spend implies: from what is documented, and as scenarios from the assumptions. */
export function capacitySection(noRatio: RefusedRatios, inputs: readonly ModelInput[]): DraftRow[] {
  return [
    heading(["Implied prices and capacity", "In use", "Low", "High", "Unit", "How"], 3),
    ...MEASURES.map((measure) => {
      const { key, label, unit, numberFormat, above, below, note } = measure;
      const refused = noRatio[key] ?? null;
      const missing = missingWords(
        [...above, ...below].map((each) => [`NOT(ISNUMBER({${each}}))`, WORDS[each] ?? each]),
      );
      return [
        text(label, "label"),
        ...SIDES.map((side) => calculation(`${key}${side}`, measured(measure, side, refused, inputs), numberFormat)),
        aside(unit),
        words(refused !== null ? `="${quoted(refused)}"` : `=IF(ISNUMBER({${key}}),"${note}","Needs "&${missing})`),
      ];
    }),
  ];
}

function measured(
  { above, below, formula }: Measure,
  side: Side,
  refused: string | null,
  inputs: readonly ModelInput[],
): string {
  const otherwise = side === "" ? `"n.d."` : `""`;
  if (refused !== null) return `=${otherwise}`;
  const cell = (name: string): string => {
    const end = below.includes(name) ? OPPOSITE[side] : side;
    const isOpen = inputs.some(({ key, openEnds }) => key === name && openEnds?.some((open) => `.${open}` === end));
    return cellOf(name, end, isOpen);
  };
  const known = [
    ...above.map((name) => `ISNUMBER(${cell(name)})`),
    ...below.map((name) => `IF(ISNUMBER(${cell(name)}),${cell(name)}>0,FALSE)`),
  ].join(",");
  return `=IF(AND(${known}),${formula(cell)},${otherwise})`;
}

/** A bound of spend is a scenario's, of a result that of its line; of an input its own, else what is in use, unless sources say "up to". */
function cellOf(name: string, side: Side, isOpen: boolean): string {
  if (WITHOUT_BOUNDS.has(name) || side === "") return `{${name}}`;
  if (name === "spend") return `{spendTotal${side}}`;
  const isResult = MEASURES.some(({ key }) => key === name);
  if (isResult) return `{${name}${side}}`;
  const otherwise = isOpen ? `IF({${name}.edited}=1,{${name}},"")` : `{${name}}`;
  return `IF(LEN({${name}${side}})>0,{${name}${side}},${otherwise})`;
}
