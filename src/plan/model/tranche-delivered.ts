import { weightAt } from "./delivered-weight";
import { DATE, DATE_OR_NONE, MILLIONS, NUMBER, WHOLE } from "./formats";
import { inTranche, type Step } from "./tranche-step";

const DAYS: readonly (readonly [key: string, label: string, day: string])[] = [
  ["AsOf", "the as-of date", "{asOfDay}"],
  ["12", "12 months after the as-of date", "{edge12}"],
  ["24", "24 months after the as-of date", "{edge24}"],
];

export function deliveredOf(): Step[] {
  const active = (formula: string, otherwise = "0"): string => `IF({.active}=1,${formula},${otherwise})`;
  const at = (key: string, label: string, next: string): Step[] => [
    {
      key: `next${key}`,
      label: `First unserved day, ${label}`,
      formula: active(next, `""`),
      numberFormat: DATE,
    },
    {
      key: `position${key}`,
      label: `Days or escalation years served up to ${label}`,
      formula: active(weightAt.served(`{.next${key}}`)),
      numberFormat: NUMBER,
    },
    {
      key: `weight${key}`,
      label: `Weighted service up to ${label}`,
      formula: active(weightAt.weight(`{.next${key}}`, `{.position${key}}`)),
      numberFormat: NUMBER,
    },
  ];
  const counted = (weight: string): string =>
    active(`{.amount}*({.shareAll}*${weight}+{.shareFirm}*MIN(${weight},{.weightFirm}))/{.weightAll}`);
  return [
    ...at("All", "the last day", "{.lastDay}+1"),
    ...at(
      "Firm",
      "the last day of the firm part",
      `IF(ISNUMBER({.noticeEnd}),MAX({.firstDay},MIN({.lastDay},{.noticeEnd})+1),{.lastDay}+1)`,
    ),
    ...DAYS.flatMap(([key, label, day]) => at(key, label, `MAX({.firstDay},MIN({.lastDay},${day})+1)`)),
    { key: "counted", label: "Counted value", formula: counted("{.weightAll}"), numberFormat: MILLIONS },
    ...DAYS.map(([key, label]) => ({
      key: `counted${key}`,
      label: `Counted, delivered up to ${label}`,
      formula: counted(`{.weight${key}}`),
      numberFormat: MILLIONS,
    })),
    {
      key: "exists",
      label: "Signed by the as-of date",
      formula: active(`IF(ISNUMBER({.inception}),IF({asOfDay}>={.inception},1,0),1)`),
      numberFormat: WHOLE,
    },
  ];
}

/** contract-life §3: a prepayment is credited in proportion to charges due. */
export function creditsOf(tranche: number): Step[] {
  const active = (formula: string): string => `IF({.active}=1,IF({.prepaid}>0,${formula},0),0)`;
  const flags =
    "({due.first}:{due.last}>={.paidOn})*({due.first}:{due.last}>={.creditAfter})*({due.first}:{due.last}<{.creditBefore})";
  const weights = `({.weight.first}:{.weight.last}-{.weight.zero}:{.weight.beforeLast})`;
  return [
    {
      key: "prepaid",
      label: "Prepayment",
      formula: `IF(ISNUMBER({.prepayment}),MAX(0,{.prepayment}),0)`,
      numberFormat: MILLIONS,
    },
    {
      key: "paidOn",
      label: "Prepayment paid on",
      formula: `IF({.prepaid}>0,IF(ISNUMBER({.prepaidOn}),INT({.prepaidOn}),IF(ISNUMBER({.inception}),{.inception},IF(ISNUMBER({.firstDay}),{.firstDay},0))),0)`,
      numberFormat: DATE_OR_NONE,
    },
    {
      key: "creditAfter",
      label: "Credited on due dates from",
      formula: `IF(ISNUMBER({.creditFrom}),IF(ISNUMBER({.firstDay}),EDATE({.firstDay},{.creditFrom}),0),0)`,
      numberFormat: DATE_OR_NONE,
    },
    {
      key: "creditBefore",
      label: "Credited on due dates before",
      formula: `IF(ISNUMBER({.creditTo}),IF(ISNUMBER({.firstDay}),EDATE({.firstDay},{.creditTo}),2958465),2958465)`,
      numberFormat: DATE,
    },
    {
      key: "creditable",
      label: "Charges it can be credited against",
      formula: active(`{.amount}/{.weightAll}*SUMPRODUCT(${flags}*${weights})`),
      numberFormat: MILLIONS,
    },
    {
      key: "creditRate",
      label: "Credited share of each of them",
      formula: active(`IF({.creditable}>0,{.prepaid}/{.creditable},0)`),
      numberFormat: NUMBER,
    },
    {
      key: "prepaidCounted",
      label: "Prepayment that counts",
      formula: active(`{.creditRate}*SUMPRODUCT(${flags}*${inTranche("{.charge.first}:{.charge.last}", tranche)})`),
      numberFormat: MILLIONS,
    },
  ];
}
