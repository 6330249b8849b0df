// Reads a number in a cell once, with what stands around it, and answers three questions: which documented figures it equals
// (proposals, for Explain), whether it contradicts one, and whether it contradicts a figure that a company reported (for
// Check, and for Explain, too).
//
//     const reader = numberReader(allDeals(), sourceById, reportedData());
//     for (const number of reader.numbersOf(sheet)) if (number !== null) reader.judgement(number);
//
// The questions share the reading and have thresholds of their own: docs/decisions/053-matching-layer.md.
import type { Deal } from "../catalog/model";
import type { ReportedData } from "../catalog/reported";
import type { CellsAround } from "../workbook/reading-port";
import type { ScannedSheet } from "../workbook/scanning-port";
import { judgement, type Judgement } from "./contradicts";
import { corroborated } from "./corroboration";
import type { Judged } from "./members";
import { derivedMatches, type DerivedMatch } from "./derived";
import type { SourceOf } from "./documented-numbers";
import { equals, type NumberMatch, numbersByDigits } from "./equals";
import { labelReader } from "./label";
import { dealFinder, knownDeals } from "./named-deals";
import { partyNames } from "./party-names";
import { type ReadNumber, readNumber } from "./read-number";
import { numbersInContext } from "./sheet-numbers";
import { reportedJudge, type ReportedJudgement } from "./reported-numbers";
import { unitInFormat } from "./stated-unit";
import { supposedDeals } from "./supposed-deals";

export interface NumberReader {
  /** The numbers of a sheet, row by row; null between rows, so that a caller may pause. */
  readonly numbersOf: (sheet: ScannedSheet, dateSystem: 1900 | 1904) => Generator<ReadNumber | null>;
  /** What is to be said otherwise of numbers of a sheet, as others of it prove. */
  readonly corroborated: (judged: readonly Judged[]) => Generator<void, ReadonlyMap<ReadNumber, Judgement | null>>;
  /** One number with the cells around it, and what is to be said of it; null where nothing there is a number. */
  readonly judgedAt: (place: PlacedNumber) => Judged | null;
  readonly equals: (number: ReadNumber) => readonly NumberMatch[];
  /** Annual spends that the number equals. */
  readonly derived: (number: ReadNumber) => readonly DerivedMatch[];
  readonly judgement: (number: ReadNumber) => Judgement | null;
  /** Against what companies report: null unless company, metric and period are all named. */
  readonly reported: (number: ReadNumber) => ReportedJudgement | null;
}

export interface PlacedNumber {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly around: CellsAround;
}

const DAYS_TO_1904 = 1462;

/** A reader for a catalogue's deals and what its companies report. Making it takes a few milliseconds; asking it, microseconds. */
export function numberReader(deals: readonly Deal[], sourceOf: SourceOf, reports: ReportedData): NumberReader {
  const parties = partyNames(deals);
  const known = knownDeals(deals, parties, sourceOf);
  const finder = dealFinder(known);
  const byDigits = numbersByDigits(known);
  const read = labelReader(deals, parties);
  function* numbersOf(sheet: ScannedSheet, dateSystem: 1900 | 1904): Generator<ReadNumber | null> {
    for (const number of numbersInContext(sheet, read)) {
      if (number === null) yield null;
      else {
        const isDate = dateSystem === 1904 && unitInFormat(number.numberFormat).kind === "date";
        yield readNumber(isDate ? { ...number, value: number.value + DAYS_TO_1904 } : number, finder);
      }
    }
  }
  const corroboratedIn = (judged: readonly Judged[]): Generator<void, ReadonlyMap<ReadNumber, Judgement | null>> =>
    corroborated(judged, ({ labels, context }) =>
      supposedDeals({ ...labels, heads: context.heads }, context.above, finder),
    );
  return {
    numbersOf,
    judgedAt: ({ sheetName, row, column, around }) => {
      const block = { ...around, formulas: around.values };
      const judged: Judged[] = [];
      for (const number of numbersOf({ name: sheetName, isVisible: true, blocks: [block] }, 1900))
        if (number !== null) judged.push({ number, judgement: judgement(number) });
      const asked = judged.find(({ number: { context } }) => context.row === row && context.column === column);
      if (asked === undefined) return null;
      const otherwise = whole(corroboratedIn(judged)).get(asked.number);
      return otherwise === undefined ? asked : { ...asked, judgement: otherwise };
    },
    equals: (number) => equals(number, byDigits, known),
    derived: (number) => derivedMatches(number, known),
    judgement,
    corroborated: corroboratedIn,
    reported: reportedJudge(reports),
  };
}

/** What comes of steps without the pauses between them. */
function whole<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
