import type { Deal, Source } from "../catalog/model";
import type { CellsAround } from "../workbook/reading-port";
import { knownDeals } from "./deal-finder";
import { labelReading, type LabelFinding } from "./label-findings";
import { numbersInContext } from "./number-context";
import { partyWords } from "./party-words";
import { textReader } from "./text-features";

/** A number of the user's with what stands around it. */
export interface JudgedNumber {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** In English codes. */
  readonly numberFormat: string;
  readonly around: CellsAround;
}

/** Says of one number what Check says of it in the whole workbook: there is one judge of what contradicts a documented figure. */
export interface NumberJudge {
  /** null where nothing speaks against it. */
  readonly contradiction: (number: JudgedNumber) => LabelFinding | null;
}

/** A judge by a catalogue's deals. Making it takes a few milliseconds. */
export function numberJudge(deals: readonly Deal[], sourceOf: (id: string) => Source | null): NumberJudge {
  const parties = partyWords(deals);
  const known = knownDeals(deals, parties, sourceOf);
  const read = textReader(parties);
  return {
    contradiction: ({ sheetName, row, column, numberFormat, around }) => {
      const { values } = around;
      const numberFormats = values.map((cells) => cells.map(() => numberFormat));
      const sheet = {
        name: sheetName,
        isVisible: true,
        blocks: [{ row: around.row, column: around.column, values, formulas: values, numberFormats }],
      };
      for (const number of numbersInContext(sheet, read)) {
        if (number?.row !== row || number.column !== column) continue;
        const finding = labelReading(number, known)?.finding ?? null;
        return finding?.kind === "contradiction" ? finding : null;
      }
      return null;
    },
  };
}
