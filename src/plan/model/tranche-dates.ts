import { DATE, GENERAL, WHOLE } from "./formats";
import type { Step } from "./tranche-step";

const NUMBER_OF = (cell: string, formula: string, other: string): string => `IF(ISNUMBER(${cell}),${formula},${other})`;

/** contract-life §1. */
export function datesOf(tranche: number): Step[] {
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
      label: "Commitment",
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
      label: "First day of service, before any delay",
      formula: `IF(ISNUMBER({.start}),INT({.start}),IF(ISNUMBER({.end}),IF(ISNUMBER({.months}),MAX(EDATE(INT({.end})+1,0-{.months})-{.moreDays},IF(ISNUMBER({.inception}),{.inception}+1,0)),""),""))`,
      numberFormat: DATE,
    },
    {
      key: "end0",
      label: "Last day of service, before any delay",
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
