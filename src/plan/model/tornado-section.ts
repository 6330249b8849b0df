import { calculation, heading, text, words, type DraftCell, type DraftRow, wordsAside } from "./draft";
import { DATE, GENERAL, MILLIONS, WHOLE } from "./formats";
import { headedInScale } from "./scaled-page";
import type { ModelTranche } from "./subject";
import { inTranche } from "./tranche-step";

const FIELDS = ["value", "start", "end", "term"] as const;
type Field = (typeof FIELDS)[number];
const LABELS: Readonly<Record<Field, string>> = {
  value: "Committed value",
  start: "Start of service",
  end: "End of service",
  term: "Stated term",
};
const SIDES = ["low", "high"] as const;
type Side = (typeof SIDES)[number] | "live";

interface Moved {
  readonly tranche: number;
  readonly field: Field;
  readonly label: string;
}

/** The terms that have a line with bounds. */
function movedTerms(tranches: readonly ModelTranche[]): Moved[] {
  return tranches.flatMap(({ name, lines }, index) =>
    FIELDS.filter((field) => lines.some(({ key }) => key === `t${index + 1}.${field}`)).map((field) => ({
      tranche: index + 1,
      field,
      label: tranches.length === 1 ? LABELS[field] : `${name}: ${LABELS[field].toLowerCase()}`,
    })),
  );
}

/** Each term alone at its low and its high, by how far the present value moves, the widest first. */
export function tornadoSection(tranches: readonly ModelTranche[]): DraftRow[] {
  const moved = movedTerms(tranches);
  const last = moved.length;
  const pick = (column: string, row: number): string =>
    `INDEX({tornado.${column}.1}:{tornado.${column}.${last}},MATCH(LARGE({tornado.order.1}:{tornado.order.${last}},${row}),{tornado.order.1}:{tornado.order.${last}},0))`;
  return [
    headedInScale(
      heading(["What moves the present value", "PV at its low", "PV at its high", "Range", "Reason, if blank"], 3),
    ),
    ...moved.map((_, index): DraftRow => [
      words(`=${pick("name", index + 1)}`, "label"),
      ...["low", "high", "width"].map((column) =>
        calculation(`sorted.${column}.${index + 1}`, `=${pick(column, index + 1)}`, MILLIONS),
      ),
      wordsAside(`=${pick("why", index + 1)}`),
    ]),
  ];
}

/**
 * Present value with one term of one tranche moved: what the tranche is worth so, less what it is worth as in use, by the
 * same formula. Level delivery only: for a ramp, steps and a fee the page says that it is not worked out.
 */
export function tornadoWorkings(tranches: readonly ModelTranche[]): DraftRow[] {
  const moved = movedTerms(tranches);
  return [
    heading(
      [
        "Workings: one term moved",
        "Low",
        "High",
        "Low: first day",
        "Last day",
        "Present value",
        "High: first day",
        "Last day",
        "Present value",
        "In use: present value",
      ],
      9,
    ),
    ...moved.map(({ tranche, field, label }, index): DraftRow => {
      const key = (side: string, what: string): string => `move.${index + 1}.${side}.${what}`;
      const bound = (side: string): string => `{t${tranche}.${field}.${side}}`;
      const daysOf = (side: Side): DraftCell[] => [
        calculation(
          key(side, "first"),
          `=${inTranche(movedDay("start", field, `{${key(side, "to")}}`), tranche)}`,
          DATE,
        ),
        calculation(key(side, "last"), `=${inTranche(movedDay("end", field, `{${key(side, "to")}}`), tranche)}`, DATE),
        calculation(
          key(side, "worth"),
          `=${inTranche(worth(`{${key(side, "first")}}`, `{${key(side, "last")}}`), tranche)}`,
          MILLIONS,
        ),
      ];
      return [
        text(label, "label", `tornado.name.${index + 1}`),
        ...SIDES.map((side) =>
          calculation(key(side, "to"), `=IF(ISNUMBER(${bound(side)}),${bound(side)},"")`, GENERAL),
        ),
        ...(field === "value" ? Array<DraftCell>(6).fill(null) : [...daysOf("low"), ...daysOf("high")]),
        calculation(
          key("live", "worth"),
          field === "value"
            ? `=IF({ready}=1,SUMPRODUCT({t${tranche}.charge.first}:{t${tranche}.charge.last},{discount.first}:{discount.last}),"")`
            : `=${inTranche(worth("{.firstDay}", "{.lastDay}"), tranche)}`,
          MILLIONS,
        ),
      ];
    }),
    ...movedValues(moved),
  ];
}

function movedValues(moved: readonly Moved[]): DraftRow[] {
  return [
    heading(["Workings: present value moved", "Low", "High", "Range", "Order", "Reason, if blank"], 4),
    ...moved.map(({ tranche, field, label }, index): DraftRow => {
      const row = index + 1;
      const side = (which: string): string => {
        const to = `{move.${row}.${which}.to}`;
        const result =
          field === "value"
            ? `IF({t${tranche}.value}>0,{presentValue}+(${to}/{t${tranche}.value}-1)*{move.${row}.live.worth},"")`
            : `IF(ISNUMBER({move.${row}.${which}.worth}),{presentValue}+{move.${row}.${which}.worth}-{move.${row}.live.worth},"")`;
        return `=IF(ISNUMBER({presentValue}),IF(ISNUMBER(${to}),IF({t${tranche}.simple}=1,${result},""),""),"")`;
      };
      const known = (column: string): string => `{tornado.${column}.${row}}`;
      return [
        text(label, "label"),
        calculation(known("low").slice(1, -1), side("low"), MILLIONS),
        calculation(known("high").slice(1, -1), side("high"), MILLIONS),
        calculation(
          `tornado.width.${row}`,
          `=IF(COUNT(${known("low")},${known("high")})=0,"",MAX(${known("low")},${known("high")},{presentValue})-MIN(${known("low")},${known("high")},{presentValue}))`,
          MILLIONS,
        ),
        calculation(
          `tornado.order.${row}`,
          `=IF(ISNUMBER(${known("width")}),${known("width")},0-1)-${row}/1000`,
          GENERAL,
        ),
        words(
          `=IF(NOT(ISNUMBER({presentValue})),"no present value",IF({t${tranche}.simple}=0,IF(AND({t${tranche}.needed}=0,{t${tranche}.kindUsed}<>"firm"),"not counted: "&{t${tranche}.kindUsed},${whyNotMoved(tranche)}),IF(COUNT({move.${row}.low.to},{move.${row}.high.to})=0,"no low or high is documented",IF(ISNUMBER(${known("width")}),"","beyond the months of the workings"))))`,
          "line",
          `tornado.why.${row}`,
        ),
      ];
    }),
  ];
}

/** Of a tranche that is not `simple` the first reason. */
function whyNotMoved(tranche: number): string {
  const reasons = [
    ["{.hasFee}=1", `"not worked out for a monthly fee"`],
    [`{profileUsed}<>"level"`, `"not worked out for the profile "&{profileUsed}`],
    [`{delayModeUsed}="forfeit"`, `"not worked out for a delay that forfeits days"`],
  ] as const;
  const words = reasons.reduceRight<string>(
    (otherwise, [isSo, why]) => `IF(${isSo},${why},${otherwise})`,
    `"not worked out where only a part is counted"`,
  );
  return inTranche(words, tranche);
}

/** First or last day with one term moved; a day that is not stated follows from the other and the length. */
function movedDay(which: "start" | "end", field: Field, to: string): string {
  const term = field === "term" ? to : "{.term}";
  const start = field === "start" ? to : "{.start}";
  const end = field === "end" ? to : "{.end}";
  const months = `INT(ROUND(12*${term},3))`;
  const rest = `ROUND((ROUND(12*${term},3)-${months})*365/12,0)`;
  const first = `IF(ISNUMBER(${start}),INT(${start}),IF(ISNUMBER(${end}),IF(ISNUMBER(${term}),MAX(EDATE(INT(${end})+1,0-${months})-${rest},IF(ISNUMBER({.inception}),{.inception}+1,0)),""),""))`;
  const last = `IF(ISNUMBER(${end}),INT(${end}),IF(ISNUMBER(${start}),IF(ISNUMBER(${term}),EDATE(INT(${start}),${months})+${rest}-1,""),""))`;
  const late =
    which === "start"
      ? `EDATE(${first},{delayUsed})`
      : `IF({delayModeUsed}="shift",EDATE(${last}+1,{delayUsed})-1,${last})`;
  return `IF(ISNUMBER(${to}),IF({.simple}=1,${late},""),"")`;
}

/** What a tranche of these days is worth: charges less credits, discounted month by month, delivered evenly. */
function worth(first: string, last: string): string {
  const days = `(${last}-${first}+1)`;
  const servedAt = (ends: string): string =>
    `((${ends}>=${first})*(${ends}<${last})*(${ends}-${first}+1)+(${ends}>=${last})*${days})`;
  const months = servedAt("{month.first}:{month.last}");
  const before = servedAt("{month.zero}:{month.beforeLast}");
  const dues = "{due.first}:{due.last}";
  const discounts = "({discount.first}:{discount.last})";
  const level = `(${months}-${before})`;
  const after = `IF(ISNUMBER({.creditFrom}),EDATE(${first},{.creditFrom}),0)`;
  const until = `IF(ISNUMBER({.creditTo}),EDATE(${first},{.creditTo}),2958465)`;
  const flags = `(${dues}>={.paidOn})*(${dues}>=${after})*(${dues}<${until})`;
  const body = `{.amount}*SUMPRODUCT(${level}*${discounts})/${days}-IF({.prepaid}>0,{.prepaid}*SUMPRODUCT(${level}*${flags}*${discounts})/SUMPRODUCT(${level}*${flags}),0)`;
  return `IF({.simple}=1,IF(ISNUMBER(${first}),IF(ISNUMBER(${last}),IF(${last}<${first},"",IF(${first}<={month.zero},"",IF(${last}>{month.last},"",${body}))),""),""),"")`;
}

/** Whether a tranche counts whole and by days: only then are its terms moved alone. */
export function simpleWorkings(tranches: number): DraftRow {
  return [
    text("Its terms can be moved alone", "label"),
    ...Array.from({ length: tranches }, (_, index) =>
      calculation(
        `t${index + 1}.simple`,
        inTranche(
          `=IF({.active}=1,IF({.hasFee}=1,0,IF({profileUsed}<>"level",0,IF({delayModeUsed}="forfeit",0,IF({.shareAll}=1,{creditsFit},0)))),0)`,
          index + 1,
        ),
        WHOLE,
      ),
    ),
  ];
}
