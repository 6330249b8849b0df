import { capitalised } from "../../catalog/capitalised";
import { weightAt } from "./delivered-weight";
import { calculation, heading, text, words, type DraftCell, type DraftRow } from "./draft";
import { DATE, FACTOR, MILLIONS, MONTH, NUMBER } from "./formats";
import { inTranche } from "./tranche-step";

const SHARED = 9;
const OF_TRANCHE = 5;

/** Columns of the months: those of the cash flow, and five a tranche. */
export function monthColumns(tranches: number): number {
  return SHARED + OF_TRANCHE * tranches;
}

/**
 * Cash flow by month and what it is worked out from. A row "0" stands above the first month, so that what a month delivers
 * is its row less the one above.
 */
export function monthWorkings(tranches: number, months: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  return [
    [
      text("First month", "label"),
      calculation("firstMonth", `=IF({ready}=1,EOMONTH(MIN({firstService},{firstPrepaid}),0),"")`, DATE),
      words(
        `=IF({ready}=1,IF({lastService}>{month.last},"The terms run beyond the last month below","All months of the terms are below"),"")`,
      ),
    ],
    heading(
      [
        "Cash flow by month",
        "Due",
        "Charge",
        "Prepayment",
        "Credit",
        "Net",
        "Years from the as-of date",
        "Discount factor",
        "Market price",
        ...all.flatMap((tranche) =>
          ["first unserved day", "served", "weight", "charge", "at first price"].map((what) =>
            tranches === 1 ? capitalised(what) : `Tranche ${tranche}: ${what}`,
          ),
        ),
      ],
      monthColumns(tranches) - 1,
    ),
    [
      calculation("month.zero", `=IF({ready}=1,EOMONTH({firstMonth},0-1),"")`, MONTH, "rowNumber"),
      ...Array<DraftCell>(SHARED - 1).fill(null),
      ...all.flatMap((tranche): DraftCell[] => [
        null,
        calculation(`t${tranche}.served.zero`, inTranche("={.served0}", tranche), NUMBER),
        calculation(`t${tranche}.weight.zero`, "=0", NUMBER),
        null,
        null,
      ]),
    ],
    ...Array.from({ length: months }, (_, index) => monthRow(index + 1, months, all)),
  ];
}

function monthRow(month: number, months: number, tranches: readonly number[]): DraftRow {
  const at = (column: string, row = month): string => keyAt(column, row, months);
  const cell = (column: string): string => `{${at(column)}}`;
  const ready = (column: string, formula: string, numberFormat: string, otherwise = "0"): DraftCell =>
    calculation(at(column), `=IF({ready}=1,${formula},${otherwise})`, numberFormat);
  const [end, due] = [cell("month"), cell("due")];
  const charge = cell("charge");
  const sum = (formula: string): string => tranches.map((tranche) => inTranche(formula, tranche)).join("+");
  const ofTranche = (tranche: number, column: string): string => cell(`t${tranche}.${column}`);
  const credit = tranches
    .map((tranche) =>
      inTranche(
        `IF(${due}<{.paidOn},0,IF(${due}<{.creditAfter},0,IF(${due}<{.creditBefore},{.creditRate}*${ofTranche(tranche, "charge")},0)))`,
        tranche,
      ),
    )
    .join("+");
  return [
    ready("month", `EOMONTH({firstMonth},${month - 1})`, MONTH, `""`),
    ready("due", `EOMONTH(${end},IF({periodMonths}=1,0,MOD({fiscalMonth}-MONTH(${end}),{periodMonths})))`, DATE, `""`),
    calculation(at("charge"), `=${tranches.map((tranche) => ofTranche(tranche, "charge")).join("+")}`, MILLIONS),
    ready("prepayment", sum(`IF({.paidOn}>EOMONTH(${end},-1),IF({.paidOn}<=${end},{.prepaidCounted},0),0)`), MILLIONS),
    ready("credit", credit, MILLIONS),
    calculation(at("net"), `=${charge}+${cell("prepayment")}-${cell("credit")}`, MILLIONS),
    // Never 0, so that a price that falls to nothing at once is 0 to a power above 0; what is past has factor 0.
    ready("years", `MAX(1,${due}-{asOfDay})/365`, NUMBER),
    ready("discount", `IF(ISNUMBER({rateUsed}),IF(${due}>{asOfDay},(1+{rateUsed})^(0-${cell("years")}),0),0)`, FACTOR),
    ready("market", marketPrice(cell("years")), NUMBER),
    ...tranches.flatMap((tranche) => trancheCells(tranche, month, months)),
  ];
}

/** Of a curve: the price there, its logarithm a straight line between two points; 1 without a curve. */
function marketPrice(years: string): string {
  const place = `COUNTIF({curve.at.1}:{curve.at.last},"<="&${years})`;
  const at = (column: string, shift: string): string =>
    `INDEX({curve.${column}.1}:{curve.${column}.last},${place}${shift})`;
  const between = `EXP(LN(${at("price", "")})+(LN(${at("price", "+1")})-LN(${at("price", "")}))*(${years}-${at("at", "")})/(${at("at", "+1")}-${at("at", "")}))`;
  return `IF({curveUsed}=0,1,IF(${years}<={curve.at.1},{curve.price.1},IF(${years}>=MAX({curve.at.1}:{curve.at.last}),INDEX({curve.price.1}:{curve.price.last},{curvePoints}),${between})))`;
}

function trancheCells(tranche: number, month: number, months: number): DraftCell[] {
  const at = (column: string, row = month): string => keyAt(`t${tranche}.${column}`, row, months);
  const cell = (column: string, row = month): string => `{${at(column, row)}}`;
  const active = (column: string, formula: string, numberFormat: string): DraftCell =>
    calculation(
      at(column),
      inTranche(`=IF({.active}=1,${formula},${numberFormat === DATE ? '""' : "0"})`, tranche),
      numberFormat,
    );
  const before = (column: string): string => (month === 1 ? `{t${tranche}.${column}.zero}` : cell(column, month - 1));
  const [weight, weightBefore] = [cell("weight"), before("weight")];
  const month0 = `{${keyAt("month", month, months)}}`;
  return [
    active("next", `MAX({.firstDay},MIN({.lastDay},${month0})+1)`, DATE),
    active("served", weightAt.served(cell("next")), NUMBER),
    active("weight", weightAt.weight(cell("next"), cell("served")), NUMBER),
    active(
      "charge",
      `{.amount}*({.shareAll}*(${weight}-${weightBefore})+{.shareFirm}*(MIN(${weight},{.weightFirm})-MIN(${weightBefore},{.weightFirm})))/{.weightAll}`,
      MILLIONS,
    ),
    active(
      "volume",
      `IF({profileUsed}="escalating",IF({.hasFee}=1,${cell("charge")},IF(${weight}>${weightBefore},${cell("charge")}*(${cell("served")}-${before("served")})/(${weight}-${weightBefore}),0)),${cell("charge")})`,
      MILLIONS,
    ),
  ];
}

/** "t1.weight.3"; the first, the last and the one before it are called so. */
function keyAt(column: string, row: number, months: number): string {
  const place = row === 1 ? "first" : row === months ? "last" : row === months - 1 ? "beforeLast" : String(row);
  return `${column}.${place}`;
}
