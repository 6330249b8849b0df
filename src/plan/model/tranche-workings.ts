import { calculation, heading, text, type DraftRow } from "./draft";
import { DATE, GENERAL, MILLIONS, NUMBER, WHOLE } from "./formats";
import { weightAt } from "./delivered-weight";

interface Step {
  readonly key: string;
  readonly label: string;
  readonly formula: string;
  readonly numberFormat: string;
}

/**
 * What follows from the terms of each tranche, a column for each: when it exists and serves, what of it counts, what a fee
 * charges, and what is delivered up to the days that the page asks for. As `resolved-contract`, `delayed-tranche`,
 * `fee-schedule` and `counted` of `finance`.
 */
export function trancheWorkings(count: number): DraftRow[] {
  const columns = Array.from({ length: count }, (_, index) => index + 1);
  const first = stepsOf(1);
  return [
    heading(["Workings: each tranche", ...columns.map((index) => `Tranche ${index}`)], count),
    ...first.map(({ label }, row) => [
      text(label, "label"),
      ...columns.map((index) => {
        const step = stepsOf(index)[row];
        if (step === undefined) throw new Error(`Tranche ${index} has no step "${label}"`);
        return calculation(step.key, `=${step.formula}`, step.numberFormat);
      }),
    ]),
  ];
}

function stepsOf(tranche: number): Step[] {
  return [
    ...datesOf(tranche),
    ...feesOf(tranche),
    ...profileOf(tranche),
    ...countsOf(tranche),
    ...stateOf(tranche),
    ...deliveredOf(tranche),
    ...creditsOf(tranche),
  ].map((step) => ({ ...step, key: `t${tranche}.${step.key}`, formula: inTranche(step.formula, tranche) }));
}

/** "{.start}" is the start of the tranche. */
export function inTranche(formula: string, tranche: number): string {
  return formula.replaceAll("{.", `{t${tranche}.`);
}

const NUMBER_OF = (cell: string, formula: string, other: string): string => `IF(ISNUMBER(${cell}),${formula},${other})`;

/** contract-life §1. */
function datesOf(tranche: number): Step[] {
  const used = "COUNT({.value},{.start},{.end},{.term},{.monthlyFee})>0";
  return [
    { key: "used", label: "Stated at all", formula: tranche === 1 ? "1" : `IF(${used},1,0)`, numberFormat: WHOLE },
    {
      key: "owing",
      label: "Firm or cancellable",
      formula: `IF({.used}=0,0,IF({.kindUsed}="firm",1,IF({.kindUsed}="cancellable",1,0)))`,
      numberFormat: WHOLE,
    },
    {
      key: "kindUsed",
      label: "Kind",
      formula: `IF(LEN({.kind})=0,"firm",LOWER({.kind}))`,
      numberFormat: GENERAL,
    },
    {
      key: "inception",
      label: "First day of the contract",
      formula: `IF(ISNUMBER({.signed}),INT({.signed}),IF(ISNUMBER({.announced}),IF(ISNUMBER({.start}),MIN(INT({.announced}),INT({.start})),INT({.announced})),""))`,
      numberFormat: DATE,
    },
    {
      key: "months",
      label: "Stated length, whole months",
      formula: NUMBER_OF("{.term}", `IF({.term}>0,INT(ROUND(12*{.term},3)),"")`, `""`),
      numberFormat: WHOLE,
    },
    {
      key: "moreDays",
      label: "Stated length, days beyond them",
      formula: NUMBER_OF("{.months}", "ROUND((ROUND(12*{.term},3)-{.months})*365/12,0)", `""`),
      numberFormat: WHOLE,
    },
    {
      key: "start0",
      label: "First day of service, on time",
      formula: `IF(ISNUMBER({.start}),INT({.start}),IF(ISNUMBER({.end}),IF(ISNUMBER({.months}),MAX(EDATE(INT({.end})+1,0-{.months})-{.moreDays},IF(ISNUMBER({.inception}),{.inception}+1,0)),""),""))`,
      numberFormat: DATE,
    },
    {
      key: "end0",
      label: "Last day of service, on time",
      formula: `IF(ISNUMBER({.end}),INT({.end}),IF(ISNUMBER({.start}),IF(ISNUMBER({.months}),EDATE(INT({.start}),{.months})+{.moreDays}-1,""),""))`,
      numberFormat: DATE,
    },
    {
      key: "firstDay",
      label: "First day of service",
      formula: NUMBER_OF("{.start0}", "EDATE({.start0},{delayUsed})", `""`),
      numberFormat: DATE,
    },
    {
      key: "lastDay",
      label: "Last day of service",
      formula: NUMBER_OF("{.end0}", `IF({delayModeUsed}="shift",EDATE({.end0}+1,{delayUsed})-1,{.end0})`, `""`),
      numberFormat: DATE,
    },
    {
      key: "days",
      label: "Days of service",
      formula: `IF(ISNUMBER({.firstDay}),IF(ISNUMBER({.lastDay}),MAX(0,{.lastDay}-{.firstDay}+1),0),0)`,
      numberFormat: WHOLE,
    },
  ];
}

/** Calendar months between a day and a day before which they end, months in part by their days. */
function monthsBetween(from: string, before: string): string {
  return `(12*(YEAR(${before})-YEAR(${from}))+MONTH(${before})-MONTH(${from})+((DAY(${before})-1)/DAY(EOMONTH(${before},0))-(DAY(${from})-1)/DAY(EOMONTH(${from},0))))`;
}

/** The value that is owed and what a monthly fee charges: contract-life §1 (delay) and §2 (fee). */
function feesOf(_tranche: number): Step[] {
  const withFee = (formula: string): string => `IF({.hasFee}=1,${formula},0)`;
  const lostFees = `IF({.fullFrom0}>{.start0},IF(ROUND(({.value}-{.fees0})*100,0)<0,0,IF({.firstDay}<={.fullFrom0},MAX({.value}-{.fees0},0)*({.firstDay}-{.start0})/({.fullFrom0}-{.start0}),MAX({.value}-{.fees0},0)+{.monthlyFee}*${monthsBetween("{.fullFrom0}", "{.firstDay}")})),0)`;
  return [
    {
      key: "hasFee",
      label: "Charges a monthly fee",
      formula: `IF({.days}>0,IF(ISNUMBER({.monthlyFee}),IF({.monthlyFee}>0,1,0),0),0)`,
      numberFormat: WHOLE,
    },
    {
      key: "fullFrom0",
      label: "Full fee from, on time",
      formula: withFee("MIN(IF(ISNUMBER({.feeFrom}),INT({.feeFrom}),{.start0}),{.end0}+1)"),
      numberFormat: DATE,
    },
    {
      key: "fees0",
      label: "Full fees, on time",
      formula: withFee(`IF({.fullFrom0}>{.start0},{.monthlyFee}*${monthsBetween("{.fullFrom0}", "({.end0}+1)")},0)`),
      numberFormat: MILLIONS,
    },
    {
      key: "owed",
      label: "Value after a delay that forfeits",
      formula: `IF(ISNUMBER({.value}),IF({delayModeUsed}<>"forfeit",{.value},IF({delayUsed}=0,{.value},IF({.days}=0,{.value},IF({.hasFee}=1,{.value}-${lostFees},{.value}*{.days}/({.end0}-{.start0}+1))))),"")`,
      numberFormat: MILLIONS,
    },
    {
      key: "fullFrom",
      label: "Full fee from",
      formula: withFee("MIN(IF(ISNUMBER({.feeFrom}),INT({.feeFrom}),{.firstDay}),{.lastDay}+1)"),
      numberFormat: DATE,
    },
    {
      key: "fees",
      label: "Full fees",
      formula: withFee(`IF({.fullFrom}>{.firstDay},{.monthlyFee}*${monthsBetween("{.fullFrom}", "({.lastDay}+1)")},0)`),
      numberFormat: MILLIONS,
    },
    {
      key: "atMost",
      label: "The value leaves too little before the full fee",
      formula: withFee(
        "IF({.fullFrom}<={.firstDay},0,IF(ISNUMBER({.owed}),IF(ROUND(({.owed}-{.fees})*100,0)<0,1,0),1))",
      ),
      numberFormat: WHOLE,
    },
    {
      key: "feeAnchor",
      label: "Months of fees are counted from",
      formula: withFee("IF({.fullFrom}<={.firstDay},{.firstDay},IF({.atMost}=1,{.firstDay},{.fullFrom}))"),
      numberFormat: DATE,
    },
    {
      key: "feeBefore",
      label: "Charged before",
      formula: withFee("IF({.feeAnchor}>{.firstDay},MAX({.owed}-{.fees},0),0)"),
      numberFormat: MILLIONS,
    },
    {
      key: "feeDays",
      label: "Days before",
      formula: withFee("{.feeAnchor}-{.firstDay}"),
      numberFormat: WHOLE,
    },
    {
      key: "feeMonth",
      label: "Month number of that day",
      formula: withFee("12*YEAR({.feeAnchor})+MONTH({.feeAnchor})"),
      numberFormat: WHOLE,
    },
    {
      key: "feePart",
      label: "Part of that month gone by",
      formula: withFee("(DAY({.feeAnchor})-1)/DAY(EOMONTH({.feeAnchor},0))"),
      numberFormat: NUMBER,
    },
    {
      key: "amount",
      label: "Value",
      formula: `IF({.hasFee}=1,{.feeBefore}+{.monthlyFee}*${monthsBetween("{.feeAnchor}", "({.lastDay}+1)")},{.owed})`,
      numberFormat: MILLIONS,
    },
  ];
}

/** What the profile needs: contract-life §3. */
function profileOf(_tranche: number): Step[] {
  const growing = (formula: string, other = "0"): string =>
    `IF({profileUsed}="escalating",IF({.hasFee}=1,${other},IF({.days}>0,${formula},${other})),${other})`;
  return [
    {
      key: "rampDays",
      label: "Ramp, in days",
      formula: `IF({profileUsed}="ramp",IF({.hasFee}=1,0,IF({.days}>0,IF(ISNUMBER({.rampMonths}),EDATE({.firstDay},{.rampMonths})-{.firstDay},""),"")),0)`,
      numberFormat: WHOLE,
    },
    {
      key: "growth",
      label: "Escalator",
      formula: growing(`IF(ISNUMBER({.escalator}),IF({.escalator}>-1,{.escalator},""),"")`),
      numberFormat: NUMBER,
    },
    {
      key: "steps",
      label: "Steps are counted from",
      formula: growing("IF(ISNUMBER({.firstStep}),INT({.firstStep}),{.firstDay})"),
      numberFormat: DATE,
    },
    {
      key: "stepShift",
      label: "Years from the step year of the start to that day",
      formula: growing(
        "IF(ISNUMBER({.firstStep}),YEAR({.steps})-YEAR({.firstDay})+IF(EDATE({.steps},-12*(YEAR({.steps})-YEAR({.firstDay})))>{.firstDay},1,0),0)",
      ),
      numberFormat: WHOLE,
    },
    {
      key: "stepYear",
      label: "Calendar year in which the first step year begins",
      formula: growing("YEAR(EDATE({.steps},-12*{.stepShift}))"),
      numberFormat: WHOLE,
    },
    {
      key: "noRise",
      label: "Step years at the first price, after the first one",
      formula: growing("IF(ISNUMBER({.firstStep}),{.stepShift}-1,0)"),
      numberFormat: WHOLE,
    },
    {
      key: "served0",
      label: "Step years gone by on the first day",
      formula: growing(weightAt.position("{.firstDay}"), "0"),
      numberFormat: NUMBER,
    },
    {
      key: "weight0",
      label: "Weight before the first day",
      formula: growing(`IF(ISNUMBER({.growth}),${weightAt.stepped("{.served0}")},0)`),
      numberFormat: NUMBER,
    },
  ];
}

/** contract-life §2: shares of the whole and of the firm part that count. */
function countsOf(_tranche: number): Step[] {
  return [
    {
      key: "expired",
      label: "Option that has lapsed",
      formula: `IF({.kindUsed}="option",IF(ISNUMBER({.exerciseBy}),IF({asOfDay}>INT({.exerciseBy}),1,0),0),0)`,
      numberFormat: WHOLE,
    },
    {
      key: "noticeEnd",
      label: "A notice can end it on",
      formula: `IF({.kindUsed}="cancellable",IF(ISNUMBER({.noticeDays}),IF(ISNUMBER({asOfDay}),MAX({asOfDay},IF(ISNUMBER({.noticeFrom}),INT({.noticeFrom}),IF(ISNUMBER({.inception}),{.inception},0)))+{.noticeDays},""),""),"")`,
      numberFormat: DATE,
    },
    {
      key: "shareAll",
      label: "Share of the whole that counts",
      formula: `IF({.expired}=1,0,IF({.kindUsed}="firm",1,IF({countUsed}="all",1,IF({countUsed}="firm",0,IF({.kindUsed}="cancellable",IF(ISNUMBER({.noticeEnd}),IF({.noticeEnd}>={.lastDay},1,IF(ISNUMBER({.probability}),{.probability},"")),""),IF(ISNUMBER({.probability}),{.probability},""))))))`,
      numberFormat: NUMBER,
    },
    {
      key: "shareFirm",
      label: "Share of the firm part that counts",
      formula: `IF({.kindUsed}<>"cancellable",0,IF({countUsed}="all",0,IF(ISNUMBER({.noticeEnd}),IF({countUsed}="firm",1,IF({.noticeEnd}>={.lastDay},0,IF(ISNUMBER({.probability}),1-{.probability},""))),"")))`,
      numberFormat: NUMBER,
    },
    {
      key: "needed",
      label: "Counts at all",
      formula: `IF({.used}=0,0,IF({.kindUsed}="firm",1,IF({.kindUsed}="cancellable",1,IF({countUsed}="firm",0,1-{.expired}))))`,
      numberFormat: WHOLE,
    },
  ];
}

/** Whether a tranche can be calculated, in words where not. */
function stateOf(tranche: number): Step[] {
  const missing = [
    [`ISNUMBER({.amount})`, "a value"],
    [`ISNUMBER({.firstDay})`, "a first day"],
    [`ISNUMBER({.lastDay})`, "a last day"],
  ]
    .map(([known, what]) => `IF(${known},"",", ${what}")`)
    .join("&");
  const checks: readonly (readonly [string, string])[] = [
    [`ISNUMBER({.lastDay})`, `IF(ISNUMBER({.firstDay}),{.days}=0,FALSE)`],
  ].map(([known, wrong]) => [`IF(${known},${wrong},FALSE)`, "the end lies before the start"] as const);
  const problems: readonly (readonly [string, string])[] = [
    ...checks,
    [`IF(ISNUMBER({.signed}),IF(ISNUMBER({.start0}),{.start0}<INT({.signed}),FALSE),FALSE)`, "service before signing"],
    [`IF(ISNUMBER({.amount}),{.amount}<0,FALSE)`, "the value is below 0"],
    [`NOT(ISNUMBER({.rampDays}))`, "the ramp profile needs ramp months"],
    [`NOT(ISNUMBER({.growth}))`, "the escalating profile needs an escalator"],
    [`NOT(ISNUMBER({asOfDay}))`, "no as-of date"],
    [
      `IF({.kindUsed}="cancellable",IF({countUsed}="all",FALSE,NOT(ISNUMBER({.noticeDays}))),FALSE)`,
      "it is cancellable and no notice days are documented",
    ],
    [`NOT(ISNUMBER({.shareAll}))`, "no probability is given"],
    [`NOT(ISNUMBER({.shareFirm}))`, "no probability is given"],
  ];
  const found = problems.map(([wrong, message]) => `IF(${wrong},"${message}",`).join("");
  return [
    {
      key: "missing",
      label: "What is missing",
      formula: `IF({.used}=0,"",${missing})`,
      numberFormat: GENERAL,
    },
    {
      key: "problem",
      label: "Why it cannot be calculated",
      formula: `IF({.needed}=0,"",IF({.missing}<>"","not documented: "&MID({.missing},3,99),${found}""${")".repeat(problems.length)}))`,
      numberFormat: GENERAL,
    },
    {
      key: "active",
      label: "Is calculated",
      formula: `IF({ready}=1,{.needed},0)`,
      numberFormat: WHOLE,
    },
  ].map((step) => (tranche > 0 ? step : step));
}

const DAYS: readonly (readonly [key: string, label: string, day: string])[] = [
  ["AsOf", "the as-of date", "{asOfDay}"],
  ["12", "12 months later", "{edge12}"],
  ["24", "24 months later", "{edge24}"],
];

function deliveredOf(_tranche: number): Step[] {
  const active = (formula: string): string => `IF({.active}=1,${formula},0)`;
  const at = (key: string, label: string, next: string): Step[] => [
    {
      key: `next${key}`,
      label: `Day after the last one served by ${label}`,
      formula: active(next),
      numberFormat: DATE,
    },
    {
      key: `position${key}`,
      label: `Served by ${label}`,
      formula: active(weightAt.served(`{.next${key}}`)),
      numberFormat: NUMBER,
    },
    {
      key: `weight${key}`,
      label: `Weight by ${label}`,
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
      label: `Counted, delivered by ${label}`,
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
function creditsOf(tranche: number): Step[] {
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
      label: "Prepayment due",
      formula: `IF({.prepaid}>0,IF(ISNUMBER({.prepaidOn}),INT({.prepaidOn}),IF(ISNUMBER({.inception}),{.inception},IF(ISNUMBER({.firstDay}),{.firstDay},0))),0)`,
      numberFormat: DATE,
    },
    {
      key: "creditAfter",
      label: "Credited from",
      formula: `IF(ISNUMBER({.creditFrom}),IF(ISNUMBER({.firstDay}),EDATE({.firstDay},{.creditFrom}),0),0)`,
      numberFormat: DATE,
    },
    {
      key: "creditBefore",
      label: "Credited before",
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
