import { weightAt } from "./delivered-weight";
import { DATE, NUMBER, WHOLE } from "./formats";
import type { Step } from "./tranche-step";

/** What the profile needs: contract-life §3. */
export function profileOf(): Step[] {
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
      label: "Escalation years are counted from",
      formula: growing("IF(ISNUMBER({.firstStep}),INT({.firstStep}),{.firstDay})", `""`),
      numberFormat: DATE,
    },
    {
      key: "stepShift",
      label: "Years between the start and the first increase, rounded up",
      formula: growing(
        "IF(ISNUMBER({.firstStep}),YEAR({.steps})-YEAR({.firstDay})+IF(EDATE({.steps},-12*(YEAR({.steps})-YEAR({.firstDay})))>{.firstDay},1,0),0)",
      ),
      numberFormat: WHOLE,
    },
    {
      key: "stepYear",
      label: "Calendar year in which the first escalation year begins",
      formula: growing("YEAR(EDATE({.steps},-12*{.stepShift}))"),
      numberFormat: WHOLE,
    },
    {
      key: "noRise",
      label: "Further escalation years at the first price",
      formula: growing("IF(ISNUMBER({.firstStep}),{.stepShift}-1,0)"),
      numberFormat: WHOLE,
    },
    {
      key: "served0",
      label: "Escalation years gone by on the first day",
      formula: growing(weightAt.position("{.firstDay}"), "0"),
      numberFormat: NUMBER,
    },
    {
      key: "weight0",
      label: "Weighted service before the first day",
      formula: growing(`IF(ISNUMBER({.growth}),${weightAt.stepped("{.served0}")},0)`),
      numberFormat: NUMBER,
    },
  ];
}
