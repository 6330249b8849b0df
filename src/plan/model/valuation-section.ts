import { aside, calculation, heading, text, type DraftCell, type DraftRow, wordsAside } from "./draft";
import { MILLIONS, PERCENT, SHARE, WHOLE, YEARS as YEARS_FORMAT } from "./formats";
import { headedInScale } from "./scaled-page";
import { aheadOf } from "./schedule-section";

export const DECLINES = 7;
export const PREMIUMS = 5;
const OWN_PREMIUM = 3;

/** What is needed to discount, in the words of the page. */
const NO_RATE = `IF(ISNUMBER({rateUsed}),"","; no discount rate")`;
const NOT_READY = `IF(LEFT({problem},7)="Nothing",{problem},IF({problem}="","Needs a fiscal year-end month","Not calculated: "&{problem}&${NO_RATE}))`;
const NEEDS = `IF({ready}=0,${NOT_READY},IF(ISNUMBER({rateUsed}),"Needs charges that the prepayment can be credited against","Needs a discount rate"))`;
const FLOWS = "({charge.first}:{charge.last}-{credit.first}:{credit.last})";
const YEARS = "{years.first}:{years.last}";
const DISCOUNTS = "{discount.first}:{discount.last}";
const DUES = "({due.first}:{due.last}>{asOfDay})";

/** Whether discounting is possible: nested, because AND looks at all it is given. */
function valued(formula: string, otherwise = `"n.d."`): string {
  return `IF({ready}=1,IF(ISNUMBER({rateUsed}),IF({creditsFit}=1,${formula},${otherwise}),${otherwise}),${otherwise})`;
}

/** Present value of what is still to be paid after the as-of date. */
export function presentValueSection(tranches: number): DraftRow[] {
  const ahead = (rate: string): string =>
    Array.from({ length: tranches }, (_, index) => aheadOf(index + 1, rate)).join("+");
  const spreadRate = "({rateUsed}+{spread})";
  return [
    headedInScale(heading(["Present value", "Amount", "Of payments"], 2)),
    [
      text("Payments after the as-of date", "label"),
      calculation(
        "payable",
        `=IF({ready}=1,IF({creditsFit}=1,SUMPRODUCT(${FLOWS}*${DUES})+${ahead("0")},"n.d."),"n.d.")`,
        MILLIONS,
      ),
      null,
      aside("In arrears, less credits for a prepayment; the current period counts in full"),
    ],
    [
      text("Present value", "label"),
      calculation("presentValue", `=${valued(`SUMPRODUCT(${FLOWS}*(${DISCOUNTS}))+{ahead}`)}`, MILLIONS, "resultTotal"),
      calculation(
        "presentValue.share",
        `=IF(ISNUMBER({presentValue}),IF({payable}=0,0,{presentValue}/{payable}),"n.d.")`,
        SHARE,
      ),
      wordsAside(`=IF(ISNUMBER({presentValue}),"Effective rate on days ÷ 365, from the as-of date",${NEEDS})`),
    ],
    [
      text("With the customer's credit spread", "label"),
      calculation(
        "creditValue",
        `=IF(ISNUMBER({spread}),${valued(`SUMPRODUCT(${FLOWS}*${DUES}*(1+${spreadRate})^(0-(${YEARS})))+${ahead(spreadRate)}`)},"n.d.")`,
        MILLIONS,
      ),
      calculation(
        "creditValue.share",
        `=IF(ISNUMBER({creditValue}),IF({payable}=0,0,{creditValue}/{payable}),"n.d.")`,
        SHARE,
      ),
      wordsAside(
        `=IF(ISNUMBER({spread}),"Discount rate and spread added","Type a credit spread below: none is assumed")`,
      ),
    ],
  ];
}

/** Value of the locked price against a moving market price, at the user's own assumptions and over a grid of them. */
export function marketSection(tranches: number): DraftRow[] {
  const own = `IF({curveUsed}=1,${atCurve(tranches)},IF(ISNUMBER({decline}),${valueAt(tranches, "{decline}", "{premium}")},"n.d."))`;
  return [
    headedInScale(heading(["Mark-to-market", "Amount"], 1)),
    [
      text("On the price path typed", "label"),
      calculation("markToMarket", `=${valued(own)}`, MILLIONS, "resultTotal"),
      null,
      wordsAside(
        `=IF(ISNUMBER({markToMarket}),"To the "&IF({side}="seller","seller","buyer")&IF({curveUsed}=1,", on the price curve",", at a constant decline"),IF(${valued("TRUE", "FALSE")},"Type a price decline or a curve: none is assumed",${NEEDS}))`,
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
      ...Array.from({ length: 5 }, () => text("", "heading")),
    ],
    ...Array.from({ length: DECLINES }, (_, index): DraftCell[] => [
      calculation(`decline.${index + 1}`, `={declineFrom}+${index}*{declineStep}`, PERCENT, "rowNumber"),
      ...Array.from({ length: PREMIUMS }, (_, column) =>
        calculation(
          `grid.${index + 1}.${column + 1}`,
          `=${valued(valueAt(tranches, `{decline.${index + 1}}`, `{premium.${column + 1}}`), `""`)}`,
          MILLIONS,
        ),
      ),
    ]),
  ];
}

const SIDE = `IF({side}="seller",-1,1)`;

/** Market prices start on the day on which a tranche was priced: typed, else its inception, else as-of. */
function valueAt(tranches: number, decline: string, premium: string): string {
  const each = Array.from({ length: tranches }, (_, index) => {
    const tranche = index + 1;
    const moved = `IF({t${tranche}.pricedYears}=0,1,(1-${decline})^{t${tranche}.pricedYears})`;
    return `${moved}*SUMPRODUCT(({t${tranche}.volume.first}:{t${tranche}.volume.last})*(${DISCOUNTS})*(1-${decline})^(${YEARS}))`;
  }).join("+");
  return `${SIDE}*((1+${premium})*(${each})-SUMPRODUCT(({charge.first}:{charge.last})*(${DISCOUNTS})))`;
}

function atCurve(tranches: number): string {
  const each = Array.from({ length: tranches }, (_, index) => {
    const price = `{t${index + 1}.price}`;
    return `SUMPRODUCT(({t${index + 1}.volume.first}:{t${index + 1}.volume.last})*(${DISCOUNTS})*({market.first}:{market.last}))/IF(SUM(${price})>0,SUM(${price}),1)`;
  }).join("+");
  return `${SIDE}*(${each}-SUMPRODUCT(({charge.first}:{charge.last})*(${DISCOUNTS})))`;
}

/** Years from the day a tranche was priced to as-of, and whether prepayments fit the charges they are credited against. */
export function valuationWorkings(tranches: number): DraftRow[] {
  const all = Array.from({ length: tranches }, (_, index) => index + 1);
  return [
    [
      text("Years from the market-price date to the as-of date", "label"),
      ...all.map((tranche) =>
        calculation(
          `t${tranche}.pricedYears`,
          `=IF(ISNUMBER({asOfDay}),IF(ISNUMBER({pricedOn}),MAX(0,{asOfDay}-INT({pricedOn})),IF(ISNUMBER({t${tranche}.inception}),MAX(0,{asOfDay}-{t${tranche}.inception}),0))/365,0)`,
          YEARS_FORMAT,
        ),
      ),
    ],
    [
      text("Prepayments fit the charges they are credited against? (1 = yes)", "label"),
      calculation(
        "creditsFit",
        `=IF({ready}=1,IF(${all.map((tranche) => `IF({t${tranche}.active}=1,IF({t${tranche}.prepaid}>{t${tranche}.creditable}+0.005,1,0),0)`).join("+")}=0,1,0),0)`,
        WHOLE,
      ),
    ],
  ];
}
