import { DATE, MILLIONS, NUMBER, WHOLE } from "./formats";
import type { Step } from "./tranche-step";

/** Calendar months between a day and a day before which they end, months in part by their days. */
export function monthsBetween(from: string, before: string): string {
  return `(12*(YEAR(${before})-YEAR(${from}))+MONTH(${before})-MONTH(${from})+((DAY(${before})-1)/DAY(EOMONTH(${before},0))-(DAY(${from})-1)/DAY(EOMONTH(${from},0))))`;
}

/** The value that is owed and what a monthly fee charges: contract-life §1 (delay) and §2 (fee). */
export function feeDaysOf(): Step[] {
  const withFee = (formula: string, otherwise = "0"): string => `IF({.hasFee}=1,${formula},${otherwise})`;
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
      label: "Full fee from, before any delay",
      formula: withFee("MIN(IF(ISNUMBER({.feeFrom}),INT({.feeFrom}),{.start0}),{.end0}+1)", `""`),
      numberFormat: DATE,
    },
    {
      key: "fees0",
      label: "Full fees, before any delay",
      formula: withFee(`IF({.fullFrom0}>{.start0},{.monthlyFee}*${monthsBetween("{.fullFrom0}", "({.end0}+1)")},0)`),
      numberFormat: MILLIONS,
    },
    {
      key: "owed",
      label: "Value after a delay that forfeits",
      formula: `IF(ISNUMBER({.value}),IF({delayModeUsed}<>"forfeit",{.value},IF({delayUsed}=0,{.value},IF({.days}=0,{.value},IF({.hasFee}=1,{.value}-${lostFees},{.value}*{.days}/({.end0}-{.start0}+1))))),"")`,
      numberFormat: MILLIONS,
    },
  ];
}

/** What a fee charges after the delay. */
export function chargesOfFee(): Step[] {
  const withFee = (formula: string, otherwise = "0"): string => `IF({.hasFee}=1,${formula},${otherwise})`;
  return [
    {
      key: "fullFrom",
      label: "Full fee from",
      formula: withFee("MIN(IF(ISNUMBER({.feeFrom}),INT({.feeFrom}),{.firstDay}),{.lastDay}+1)", `""`),
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
      label: "Value missing or below the full fees? (1 = yes)",
      formula: withFee(
        "IF({.fullFrom}<={.firstDay},0,IF(ISNUMBER({.owed}),IF(ROUND(({.owed}-{.fees})*100,0)<0,1,0),1))",
      ),
      numberFormat: WHOLE,
    },
    {
      key: "feeAnchor",
      label: "Months of fees are counted from",
      formula: withFee("IF({.fullFrom}<={.firstDay},{.firstDay},IF({.atMost}=1,{.firstDay},{.fullFrom}))", `""`),
      numberFormat: DATE,
    },
    {
      key: "feeBefore",
      label: "Charged before the full fee starts",
      formula: withFee("IF({.feeAnchor}>{.firstDay},MAX({.owed}-{.fees},0),0)"),
      numberFormat: MILLIONS,
    },
    {
      key: "feeDays",
      label: "Days before the full fee starts",
      formula: withFee("{.feeAnchor}-{.firstDay}"),
      numberFormat: WHOLE,
    },
    {
      key: "feeMonth",
      label: "Month number of the day from which fees are counted",
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
