import { BLANK_ROW, calculation, heading, text, words, type DraftRow } from "./draft";
import { DATE, MILLIONS, SHARE, WHOLE, YEAR } from "./formats";

/** The days that deliver, where one of them is worked out from the length, and whether a schedule can be made at all. */
export function serviceSection(): DraftRow[] {
  return [
    heading(["Days of service", "Day", "", "", "", "How it is known"], 1),
    [
      text("First day", "label"),
      calculation(
        "firstDay",
        `=IF(ISNUMBER({start}),INT({start}),IF(AND(ISNUMBER({end}),ISNUMBER({term})),EDATE(INT({end})+1,-ROUND(12*{term},0)),NA()))`,
        DATE,
      ),
      null,
      null,
      null,
      words(dayWords("start", "end", "first")),
    ],
    [
      text("Last day", "label"),
      calculation(
        "lastDay",
        `=IF(ISNUMBER({end}),INT({end}),IF(AND(ISNUMBER({start}),ISNUMBER({term})),EDATE(INT({start}),ROUND(12*{term},0))-1,NA()))`,
        DATE,
      ),
      null,
      null,
      null,
      words(dayWords("end", "start", "last")),
    ],
    [
      text("As of", "label"),
      calculation("asOfDay", `=IF(ISNUMBER({asOf}),INT({asOf}),IF(ISNUMBER({firstDay}),{firstDay}-1,NA()))`, DATE),
      null,
      null,
      null,
      words(
        `=IF(ISNUMBER({asOf}),"as typed above",IF(ISNUMBER({firstDay}),"the day before service starts","not known: no first day"))`,
      ),
    ],
    [
      text("Days in all", "label"),
      calculation(
        "served",
        `=IF(AND(ISNUMBER({value}),ISNUMBER({days.all}),ISNUMBER({weight.all})),IF({days.all}>0,{days.all},0),0)`,
        WHOLE,
      ),
      null,
      null,
      null,
      words(
        `=IF({served}>0,"first and last day included","0: the parts below need a value, and a first and a last day or a length; what is missing is not documented")`,
      ),
    ],
    [
      text("Last fiscal year", "label"),
      calculation(
        "lastFiscalYear",
        `=IF({served}>0,YEAR({lastDay})+IF(MONTH({lastDay})>{fiscalMonth},1,0),NA())`,
        YEAR,
      ),
    ],
  ];
}

function dayWords(own: string, other: string, which: string): string {
  return `=IF(ISNUMBER({${own}}),"the ${which} day above",IF(ISNUMBER({${which}Day}),"worked out from the ${other} and the term; no source states it","not documented, and no ${other} with a term to work it out"))`;
}

/** Amounts by fiscal year with what is recognised and what remains at the as-of date. */
export function scheduleSection(years: number): DraftRow[] {
  return [
    heading(
      [
        "Schedule by fiscal year",
        "Last day",
        "Amount",
        "Cumulative",
        "Remaining after",
        "Recognised as of",
        "Remaining as of",
      ],
      6,
    ),
    ...Array.from({ length: years }, (_, index) => yearRow(index + 1)),
    [
      text("Later years", "label"),
      null,
      calculation(
        "later",
        `=IF({served}>0,IF({lastFiscalYear}>{year.1}+${years - 1},{value}-SUM({amount.1}:{amount.${years}}),0),0)`,
        MILLIONS,
      ),
      null,
      null,
      calculation("later.recognised", `=IF({served}>0,MAX(0,MIN({later},{recognised}-({value}-{later}))),0)`, MILLIONS),
      calculation("later.remaining", `={later}-{later.recognised}`, MILLIONS),
    ],
    [
      text("All years", "label"),
      null,
      calculation("amounts", sum("amount", "later"), MILLIONS, "total"),
      null,
      null,
      calculation("recognisedAmounts", sum("recognisedOf", "later.recognised"), MILLIONS, "total"),
      calculation("remainingAmounts", sum("remainingOf", "later.remaining"), MILLIONS, "total"),
    ],
  ];

  function sum(column: string, later: string): string {
    return `=IF({served}>0,SUM({${column}.1}:{${column}.${years}})+{${later}},NA())`;
  }
}

function yearRow(row: number): DraftRow {
  const year = `{year.${row}}`;
  const before = `{year.${row - 1}}`;
  const label =
    row === 1
      ? `=IF({served}>0,YEAR({firstDay})+IF(MONTH({firstDay})>{fiscalMonth},1,0),"")`
      : `=IF(ISNUMBER(${before}),IF(${before}<{lastFiscalYear},${before}+1,""),"")`;
  const inYear = (formula: string): string => `=IF(ISNUMBER(${year}),${formula},"")`;
  const amount = `{amount.${row}}`;
  return [
    calculation(`year.${row}`, label, YEAR, "rowNumber"),
    calculation(`yearEnd.${row}`, inYear(`DATE(${year},{fiscalMonth}+1,0)`), DATE),
    calculation(
      `amount.${row}`,
      inYear(`SUMIF({month.year.first}:{month.year.last},${year},{month.charge.first}:{month.charge.last})`),
      MILLIONS,
    ),
    calculation(`cumulative.${row}`, inYear(`SUM({amount.1}:${amount})`), MILLIONS),
    // To the cent: of billions taken from billions a last bit stays, which would show as 0 with a sign.
    calculation(`after.${row}`, inYear(`ROUND({value}-{cumulative.${row}},2)`), MILLIONS),
    calculation(
      `recognisedOf.${row}`,
      inYear(`MAX(0,MIN(${amount},{recognised}-({cumulative.${row}}-${amount})))`),
      MILLIONS,
    ),
    calculation(`remainingOf.${row}`, inYear(`${amount}-{recognisedOf.${row}}`), MILLIONS),
  ];
}

/** Recognised and remaining at the as-of date, and when what remains falls due. */
export function remainingSection(): DraftRow[] {
  const known = "AND({served}>0,ISNUMBER({asOfDay}))";
  const share = (weight: string): string => `{value}*(${weight})/{weight.all}`;
  const row = (key: string, label: string, weight: string, note: string): DraftRow => [
    text(label, "label"),
    calculation(key, `=IF(${known},${share(weight)},NA())`, MILLIONS),
    calculation(`${key}.share`, `=IF(${known},{${key}}/{value},NA())`, SHARE),
    null,
    null,
    text(note, "line"),
  ];
  return [
    heading(["Remaining obligation as of", "Amount", "Of the value"], 2),
    row("recognised", "Recognised to date", "{weight.asOf}", "By time elapsed on the delivery profile"),
    row("remaining", "Remaining", "{weight.all}-{weight.asOf}", "The value less what is recognised"),
    row("due12", "of which within 12 months", "{weight.12}-{weight.asOf}", ""),
    row("due24", "of which in months 13 to 24", "{weight.24}-{weight.12}", ""),
    row("dueLater", "of which later", "{weight.all}-{weight.24}", ""),
    BLANK_ROW,
  ];
}
