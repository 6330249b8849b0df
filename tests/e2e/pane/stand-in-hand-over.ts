import { HandOverError, HandOverStopped, type HandOverPort } from "../../../src/workbook/hand-over-port";
import type { HandOverBook } from "../../../src/workbook/hand-over-port";
import { scannedBook, spill } from "../../handover/some-book";

const EMPTY = scannedBook({ Sheet1: [["Nothing of ours", 1]] });

/** Formulas that become references and values, and two that stay: of a name and of a rule. */
function handedOver(): HandOverBook {
  return scannedBook(
    {
      Deals: [
        ["Meta and CoreWeave", ['=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")', 3_516_279_069.767442]],
        ["Rounded", ['=ROUND(OFFTAKE.TERM("meta-coreweave-2026")*12,0)&" months"', "72 months"]],
        ["As a sentence", ['=OFFTAKE.WHY("TERM","meta-coreweave-2026")', "TERM is 5.97222222 years"]],
        ["Megawatts", ["=OFFTAKE.MEGAWATTS(C4,D4,1.2)", 168], 100_000, 1.4],
      ],
      "A sheet name of thirty-one chars": [[['=OFFTAKE.TERM("meta-coreweave-2026")', 5.972222222222222]]],
    },
    {
      spills: [spill("Deals", 2, 1, 1, 1)],
      names: [
        {
          name: "annual_spend_of_the_reference_deal",
          scope: null,
          formula: '=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service","base",0)',
        },
      ],
      unreadRules: ["data validation"],
    },
  );
}

/** Reads and hands over as the address asks: at once, never, or with a failure; "occupied": one cell is not equal afterwards. */
export function standInHandOver(answer: string, failure: Error | null): HandOverPort {
  return {
    read: async (_, { onProgress, signal }) => {
      if (failure !== null) throw failure;
      onProgress({ cellsDone: 1, cellsTotal: 3 });
      if (answer === "never")
        await new Promise<void>((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(new HandOverStopped())),
        );
      return answer === "empty" ? EMPTY : handedOver();
    },
    select: () => Promise.resolve(),
    write: ({ changes }) =>
      answer === "occupied"
        ? Promise.reject(
            new HandOverError({
              kind: "notEqual",
              address: "Deals!B1",
              before: "3516279069.77",
              after: "#NAME?",
              count: 3,
            }),
          )
        : Promise.resolve({
            sheetName: "Offtake workings",
            cellsChanged: changes.length,
            columnsWidened: 0,
            cellsCompared: 1_234,
            formulasCompared: 56,
            changing: [],
            remembering: [],
            largestDifference: 2e-16,
            isOneUndo: true,
          }),
  };
}
