import { calculation, heading, text, words, type DraftRow } from "./draft";
import { MILLIONS, PERCENT, SHARE } from "./formats";

export const DECLINES = 7;
export const PREMIUMS = 5;
const OWN_PREMIUM = 3;

/** What is needed to discount, in the words of the page; empty where nothing is missing. */
const MISSING = `IF({served}>0,"",", a value and days of service")&IF(ISNUMBER({rate}),"",", a discount rate")`;
const VALUED = `AND({served}>0,ISNUMBER({rate}))`;
const CHARGES = "{month.charge.first}:{month.charge.last}";
const PAYMENTS = "{month.payment.first}:{month.payment.last}";
const YEARS = "{month.years.first}:{month.years.last}";
const DISCOUNTS = "{month.discount.first}:{month.discount.last}";

/** Present value of what is still to be paid after the as-of date. */
export function presentValueSection(): DraftRow[] {
  const ahead = `IF(ISNUMBER({prepayment}),IF({prepaid}>{asOfDay},{prepayment}/(1+{rate})^(({prepaid}-{asOfDay})/365),0),0)`;
  const payable = `SUMIF({month.end.first}:{month.end.last},">"&{asOfDay},${PAYMENTS})+IF(ISNUMBER({prepayment}),IF({prepaid}>{asOfDay},{prepayment},0),0)`;
  return [
    heading(["Present value as of", "Amount", "Of payments"], 2),
    [
      text("Payments after the as-of date", "label"),
      calculation("payable", `=IF({served}>0,${payable},NA())`, MILLIONS),
      null,
      null,
      null,
      text("Monthly in arrears, less credits for a prepayment; a month under way counts in full", "line"),
    ],
    [
      text("Present value", "label"),
      calculation(
        "presentValue",
        `=IF(${VALUED},SUMPRODUCT(${PAYMENTS},${DISCOUNTS})+${ahead},NA())`,
        MILLIONS,
        "total",
      ),
      calculation("presentValue.share", `=IF(${VALUED},IF({payable}=0,NA(),{presentValue}/{payable}),NA())`, SHARE),
      null,
      null,
      words(`=IF(${VALUED},"Effective rate on days ÷ 365, from the as-of date",${needs()})`),
    ],
  ];
}

/** Value of the locked price against a moving market price, at the user's own assumptions and over a grid of them. */
export function marketSection(): DraftRow[] {
  const premium = (column: number): string => `{premium.${column}}`;
  const decline = (row: number): string => `{decline.${row}}`;
  return [
    heading(["Mark-to-market as of", "Amount"], 1),
    [
      text("At your price decline", "label"),
      calculation(
        "markToMarket",
        `=IF(AND(${VALUED},ISNUMBER({decline})),${valueAt("{decline}", "{premium}")},NA())`,
        MILLIONS,
        "total",
      ),
      null,
      null,
      null,
      words(
        `=IF(AND(${VALUED},ISNUMBER({decline})),"To the "&IF({side}="seller","seller","buyer")&", against the contract price",IF(${VALUED},"Type a price decline above: none is assumed",${needs()}))`,
      ),
    ],
    [
      text("Decline a year ↓   premium →", "heading"),
      ...Array.from({ length: PREMIUMS }, (_, index) =>
        calculation(
          `premium.${index + 1}`,
          `={premium}+${index + 1 - OWN_PREMIUM}*{premiumStep}`,
          PERCENT,
          "numberHeading",
        ),
      ),
      text("", "heading"),
      text("", "heading"),
      text("", "heading"),
    ],
    ...Array.from({ length: DECLINES }, (_, index) => [
      calculation(`decline.${index + 1}`, `={declineFrom}+${index}*{declineStep}`, PERCENT, "rowNumber"),
      ...Array.from({ length: PREMIUMS }, (_, column) =>
        calculation(
          `grid.${index + 1}.${column + 1}`,
          `=IF(${VALUED},${valueAt(decline(index + 1), premium(column + 1))},"")`,
          MILLIONS,
        ),
      ),
    ]),
  ];
}

function valueAt(decline: string, premium: string): string {
  return `IF({side}="seller",-1,1)*SUMPRODUCT((${CHARGES})*(${DISCOUNTS})*((1+${premium})*(1-${decline})^(${YEARS})-1))`;
}

function needs(): string {
  return `"Needs "&MID(${MISSING},3,99)`;
}
