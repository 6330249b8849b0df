import { DATE, GENERAL, NUMBER, WHOLE } from "./formats";
import type { Step } from "./tranche-step";

export const LACKS_RAMP = "the ramp profile needs ramp months";
export const LACKS_ESCALATOR = "the escalating profile needs an escalator";

/** contract-life §2: shares of the whole and of the firm part that count. */
export function countsOf(): Step[] {
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
      label: "Counted: share of the whole amount",
      formula: `IF({.expired}=1,0,IF({.kindUsed}="firm",1,IF({countUsed}="all",1,IF({countUsed}="firm",0,IF({.kindUsed}="cancellable",IF(ISNUMBER({.noticeEnd}),IF({.noticeEnd}>={.lastDay},1,IF(ISNUMBER({.probability}),{.probability},"")),""),IF(ISNUMBER({.probability}),{.probability},""))))))`,
      numberFormat: NUMBER,
    },
    {
      key: "shareFirm",
      label: "Counted: share owed before notice",
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

/** Whether a tranche can be calculated, in words where not: of a contract of the user’s own no document is meant. */
export function stateOf(isBlank: boolean): Step[] {
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
    [`NOT(ISNUMBER({asOfDay}))`, "no as-of date"],
    [
      `IF({.kindUsed}="cancellable",IF({countUsed}="all",FALSE,NOT(ISNUMBER({.noticeDays}))),FALSE)`,
      isBlank ? "it is cancellable and needs notice days" : "it is cancellable and no notice days are documented",
    ],
    [`NOT(ISNUMBER({.shareAll}))`, "no probability is given"],
    [`NOT(ISNUMBER({.shareFirm}))`, "no probability is given"],
    // Last, so that what a profile lacks is named only where nothing else is wrong.
    [`NOT(ISNUMBER({.rampDays}))`, LACKS_RAMP],
    [`NOT(ISNUMBER({.growth}))`, LACKS_ESCALATOR],
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
      formula: `IF({.needed}=0,"",IF({.missing}<>"","${isBlank ? "needs" : "no document gives"} "&MID({.missing},3,99),${found}""${")".repeat(problems.length)}))`,
      numberFormat: GENERAL,
    },
    {
      key: "active",
      label: "Is calculated",
      formula: `IF({ready}=1,{.needed},0)`,
      numberFormat: WHOLE,
    },
  ];
}
