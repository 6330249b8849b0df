import { calculation, heading, text, type DraftRow, wordsAside } from "./draft";
import { GENERAL, MILLIONS } from "./formats";
import type { ModelSubject } from "./subject";

const RESULT = '"fails"_);"differs"_);"ok"_);@_)';
/** In place of a result where nothing was compared. */
const NOT_COMPARED = "–";
const COUNT = 9;

interface Check {
  readonly label: string;
  readonly one: string;
  readonly other: string;
  /** Whether the two may be compared at all, and what is said where not. */
  readonly when: string;
  readonly otherwise: string;
  readonly tolerance: string;
  readonly says: string;
  readonly numberFormat?: string;
  /** Told, and no failure of the page: a stated length may be counted from another day than the start. */
  readonly isRemark?: boolean;
}

/** Things that must be true whatever is typed; each can fail, and says what then. */
export function checksSection(subject: ModelSubject): DraftRow[] {
  return [
    heading(["Checks", "Calculated", "Expected", "Difference", "Result", "Comment"], 4),
    ...checksOf(subject).map(
      ({ label, one, other, when, otherwise, tolerance, says, numberFormat, isRemark }, index): DraftRow => {
        const key = (column: string): string => `check.${column}.${index + 1}`;
        const cell = (column: string): string => `{${key(column)}}`;
        return [
          text(label, "label"),
          calculation(key("one"), `=IF(${when},${one},"")`, numberFormat ?? MILLIONS),
          calculation(key("other"), `=IF(${when},${other},"")`, numberFormat ?? MILLIONS),
          calculation(
            key("difference"),
            // Less than the tolerance is none: it would show as 0 with a sign.
            `=IF(ISNUMBER(${cell("one")}),IF(ISNUMBER(${cell("other")}),IF(ABS(${cell("one")}-${cell("other")})>${tolerance},${cell("one")}-${cell("other")},0),""),"")`,
            numberFormat ?? MILLIONS,
          ),
          calculation(
            key("fails"),
            `=IF(ISNUMBER(${cell("difference")}),IF(${cell("difference")}<>0,${isRemark === true ? "0-1" : "1"},0),"${NOT_COMPARED}")`,
            RESULT,
          ),
          wordsAside(`=IF(ISNUMBER(${cell("difference")}),IF(${cell("fails")}<>0,"${says}",""),"${otherwise}")`),
        ];
      },
    ),
  ];
}

/** How many checks fail, and how many only remark. */
export function failedWorkings(): DraftRow {
  return [
    text("Failed checks", "label"),
    calculation("failed", `=COUNTIF({check.fails.1}:{check.fails.${COUNT}},1)`, GENERAL),
    text("Checks that differ", "label"),
    calculation("remarked", `=COUNTIF({check.fails.1}:{check.fails.${COUNT}},-1)`, GENERAL),
  ];
}

const CENTS = "MAX(0.05,1E-10*ABS({counted}))";
const READY = "{ready}=1";
const NOTHING = "nothing to compare yet";

const PLAIN = { when: READY, otherwise: NOTHING, tolerance: CENTS } as const;
const FACT = { ...PLAIN, tolerance: "0", numberFormat: GENERAL } as const;

function checksOf(subject: ModelSubject): Check[] {
  const all = subject.tranches.map((_, index) => index + 1);
  const past = "{due.first}:{due.last}<={asOfDay}";
  const prepaidBefore = all
    .map((tranche) => `IF({t${tranche}.paidOn}<={asOfDay},{t${tranche}.prepaidCounted},0)`)
    .join("+");
  return [
    {
      ...PLAIN,
      label: "Schedule = amount counted",
      one: "{amounts}",
      other: "{counted}",
      says: "amounts are missing from the schedule",
    },
    {
      ...PLAIN,
      label: "Bands = remaining",
      one: "{due12}+{due24}+{dueLater}",
      other: "{remaining}",
      says: "the bands do not add up",
    },
    {
      ...PLAIN,
      label: "Charges = amount counted",
      one: "SUM({charge.first}:{charge.last})",
      other: "{counted}",
      says: "charges fall outside the months",
    },
    {
      ...PLAIN,
      label: "Present value at 0 % = payments left",
      when: "ISNUMBER({payable})",
      one: "{payable}",
      other: `{counted}-SUMPRODUCT((${past})*({charge.first}:{charge.last}-{credit.first}:{credit.last}))-(${prepaidBefore})`,
      says: "payments are lost",
    },
    {
      ...PLAIN,
      label: "Cash flow = charges + prepayments − credits",
      when: "ISNUMBER({cash.net})",
      one: "{cash.net}",
      other: "SUM({net.first}:{net.last})",
      says: "a payment lies outside the years above",
    },
    ...termChecks(subject),
  ];
}

/** Whether the terms agree with each other, with the rows of the page and with the function. */
function termChecks({ tranches, scheduleRows, expected }: ModelSubject): Check[] {
  const all = tranches.map((_, index) => index + 1);
  const far = all
    .map((tranche) => {
      const t = `t${tranche}`;
      return `IF(COUNT({${t}.start},{${t}.end},{${t}.months})=3,IF(ABS(EDATE(INT({${t}.start}),{${t}.months})+{${t}.moreDays}-1-INT({${t}.end}))>31,1,0),0)`;
    })
    .join("+");
  const early = all
    .map(
      (tranche) =>
        `IF({t${tranche}.active}=1,IF(ISNUMBER({t${tranche}.inception}),IF({t${tranche}.firstDay}<{t${tranche}.inception},1,0),0),0)`,
    )
    .join("+");
  return [
    {
      ...FACT,
      label: "Tranches where start + term misses end",
      isRemark: true,
      one: far,
      other: "0",
      says: "start, end and stated length differ by over 31 days: the days are used; the length may be counted from another day",
    },
    {
      ...FACT,
      label: "Tranches served before the contract",
      one: early,
      other: "0",
      says: "service begins before the contract exists",
    },
    {
      ...FACT,
      label: "Service beyond schedule or workings",
      one: `IF({lastService}>{month.last},1,0)+IF({lastService}>MAX({rowEnd.1}:{rowEnd.${scheduleRows}}),1,0)`,
      other: "0",
      says: "the contract runs past the last row of the schedule or the last month of the workings: later amounts are missing",
    },
    {
      ...PLAIN,
      label: "Present value = OFFTAKE.PRESENTVALUE",
      when: expected === null ? "FALSE" : `IF(ISNUMBER({presentValue}),{edits.last}=0,FALSE)`,
      one: "{presentValue}",
      other: expected === null ? `""` : String(expected),
      // Of a blank model, and of a deal whose terms gave no present value, the function says nothing.
      otherwise: expected === null ? "nothing to compare with" : "compared only while all inputs are as inserted",
      says: "the page and the function differ",
    },
  ];
}
