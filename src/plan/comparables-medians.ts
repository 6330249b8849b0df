import type { DealType } from "../catalog/model";
import { typeWords } from "../catalog/type-words";
import { COLUMNS, columnOf, MEASURES, MISSING, TOLD } from "./comparables-columns";
import { SEVERAL } from "./model/deal-terms";
import { calculation, text, words, type DraftCell, type DraftRow, wordsAside } from "./model/draft";

/** Keys of the cells by which a page says what its medians take in. */
export const FILTERS = [
  { key: "takesBounds", label: "Medians include ceilings and floors?", remark: "" },
  { key: "takesLoose", label: "Medians include deals that are not firm?", remark: "" },
  { key: "takesDerived", label: "Medians include years from derived dates?", remark: "A stated term needs no dates" },
] as const;

/** A median of one or two deals is no level of a market, and says so. */
const DEALS_IN_IT = '[<1]"n = "0_);[<3]"n = "0" *"_);"n = "0_)';
/** Of deals that differ. */
const MIXED = '"mixed"';

/** Two rows a type: its medians, with what its deals have in common; and how many deals each median is of. */
export function medianRows(type: DealType, index: number, deals: number, told: ToldWords): DraftRow[] {
  const medians: DraftCell[] = blank();
  const counts: DraftCell[] = blank();
  medians[0] = text(`Median, ${typeWords(type).toLowerCase()}`, "total");
  counts[0] = text("Deals in the median (* = fewer than three)", "remark");
  for (const { key, title, numberFormat } of MEASURES) {
    const values = columnRange(`for.${index}.${key}`, deals);
    medians[columnOf(title)] = calculation(
      `median.${index}.${key}`,
      `=IF(COUNT(${values})=0,${MISSING},MEDIAN(${values}))`,
      numberFormat,
      "resultTotal",
    );
    counts[columnOf(title)] = calculation(`count.${index}.${key}`, `=COUNT(${values})`, DEALS_IN_IT, "resultNote");
  }
  for (const { key, title } of TOLD)
    medians[columnOf(title)] = (key === "counted" ? wordsAside : words)(
      commonWord(columnRange(`for.${index}.${key}`, deals), told[key]),
    );
  return [medians, counts];
}

export type ToldWords = Readonly<Record<(typeof TOLD)[number]["key"], readonly string[]>>;

/** The word that all cells of a range share; "mixed" where they differ. Empty cells are passed over. */
function commonWord(cells: string, possible: readonly string[]): string {
  const filled = `SUMPRODUCT((${cells}<>"")*1)`;
  const chosen = possible.reduceRight(
    (otherwise, word) => `IF(COUNTIF(${cells},"${word}")=${filled},"${word}",${otherwise})`,
    MIXED,
  );
  return `=IF(${filled}=0,"",${chosen})`;
}

function columnRange(key: string, deals: number): string {
  return `{${key}.0}:{${key}.${deals - 1}}`;
}

function blank(): DraftCell[] {
  return COLUMNS.map(() => null);
}

/** Headings of the second sheet's columns. */
export function helperHeadings(types: readonly DealType[]): DraftRow {
  return types.flatMap((type) =>
    [...MEASURES, ...TOLD].map(({ title }) => text(`${title}, ${typeWords(type).toLowerCase()}`, "heading")),
  );
}

/** Of the deal in a row of the table its part in the medians of each type. */
export function helperRow(types: readonly DealType[], row: number): DraftRow {
  const at = (key: string): string => `{${key}.${row}}`;
  return types.flatMap((type, index) => {
    const isOwn = `IF(LEFT(${at("inMedians")},2)="no",FALSE,${at("type")}="${typeWords(type)}")`;
    return [
      ...MEASURES.map(({ key, numberFormat }) => {
        const own = `IF(ISNUMBER(${at(key)}),${at(key)},"")`;
        return calculation(
          `for.${index}.${key}.${row}`,
          `=IF(${isOwn},${key === "perMegawatt" ? `IF(${capOfMegawatts(at)},"",${own})` : own},"")`,
          numberFormat,
        );
      }),
      ...TOLD.map(({ key }) => {
        const measure = key === "megawattsOf" ? "perMegawatt" : "spend";
        return calculation(
          `for.${index}.${key}.${row}`,
          `=IF(ISNUMBER({for.${index}.${measure}.${row}}),${at(key)},"")`,
          "General",
        );
      }),
    ];
  });
}

/**
 * Whether medians take a deal in, and if not, why: the user's word first, then caps and floors, what is not firm, days that we
 * worked out, and what is missing. Of the deal's own row and of settings, so that rows can be sorted.
 */
export function inMediansFormula(row: number, whyExcluded: string): string {
  const at = (key: string): string => `{${key}.${row}}`;
  const unless = (setting: string, isOut: string, why: string, otherwise: string): string =>
    `IF({$${setting}}="yes",FALSE,${isOut}),${why},${otherwise}`;
  const known = `IF(ISNUMBER(${at("spend")}),IF(ISNUMBER(${at("perMegawatt")}),IF(${capOfMegawatts(at)},"yes; MW is a ceiling","yes"),"yes"),IF(ISNUMBER(${at("years")}),"years only",${whyNoYears(at)}))`;
  const [bounds, loose, derived] = FILTERS;
  const reasons = [
    [bounds.key, `OR(${at("precision")}="up to",${at("precision")}="at least")`, `"no: "&${at("precision")}`],
    [loose.key, `${at("kind")}<>"firm"`, `"no: "&IF(LEN(${at("kind")})=0,"commitment n.d.",${at("kind")})`],
    // A length that is stated needs no days.
    [
      derived.key,
      `IF(${at("dates")}="derived",OR(${at("counted")}="service",${at("counted")}="signing"),FALSE)`,
      `"no: derived dates"`,
    ],
  ] as const;
  const taken = reasons.reduceRight(
    (otherwise, [setting, isOut, why]) => `IF(${unless(setting, isOut, why, otherwise)})`,
    known,
  );
  return `=IF(${at("include")}="yes",${taken},"no: ${whyExcluded}")`;
}

/** Tranches of several lengths have no one length; that of a deal of one is not documented. */
function whyNoYears(at: (key: string) => string): string {
  const differ = ["term", "start", "end"].map((key) => `${at(key)}="${SEVERAL}"`).join(",");
  return `IF(OR(${differ}),"no: tranches differ","no: "&IF(ISNUMBER(${at("value")}),"length","value")&" n.d.")`;
}

/** A ceiling of megawatts is one of the bounds that medians leave out. */
function capOfMegawatts(at: (key: string) => string): string {
  return `IF({$takesBounds}="yes",FALSE,RIGHT(${at("megawattsOf")},7)="ceiling")`;
}

/** The spends in order, the largest first, in US$ bn, with the deals' names: what the chart shows. */
export function rankedRows(deals: number, shown: number): DraftRow[] {
  const spends = columnRange("ranked", deals);
  const keys = Array.from({ length: deals }, (_, row): DraftRow => [
    // A ten-thousandth of a dollar a row tells equal spends apart.
    calculation(
      `ranked.${row}`,
      `=IF(ISNUMBER({spend.${row}}),{spend.${row}}*{divisor}+(${deals}-${row})/10000,"")`,
      "0.0000",
    ),
  ]);
  const ranks = Array.from({ length: shown }, (_, place): DraftRow => {
    const largest = `LARGE(${spends},${place + 1})`;
    return [
      calculation(
        `rankName.${place}`,
        `=IF(COUNT(${spends})>${place},INDEX({deal.0}:{deal.${deals - 1}},MATCH(${largest},${spends},0)),"")`,
        "General",
      ),
      calculation(`rankSpend.${place}`, `=IF(COUNT(${spends})>${place},ROUND(${largest}/1000000000,6),0)`, "#,##0.0"),
    ];
  });
  return [
    [text("To be ranked", "heading")],
    ...keys,
    [text("Ranked", "heading"), text("US$ bn a year", "heading")],
    ...ranks,
  ];
}
