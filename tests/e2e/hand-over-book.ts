import { cellAddress } from "../../src/workbook/cell-address";
import type { CellValue } from "../../src/workbench/grid";
import type { WorkbenchSession } from "./workbench-session";

/** Cells by sheet: address and what is typed. */
export type TypedCells = Readonly<Record<string, readonly (readonly [address: string, text: string])[]>>;

export const TERMS_SHEET = "It's my terms";
const TERMS = `'${TERMS_SHEET.replaceAll("'", "''")}'!$A$1:$B$9`;
const TWO = `'${TERMS_SHEET.replaceAll("'", "''")}'!D1:F4`;

/** A workbook that calls every function in every way that hand over must understand. */
export const EVERY_FUNCTION: TypedCells = {
  [TERMS_SHEET]: [
    ["A1", "value"],
    ["B1", "21000000000"],
    ["A2", "start"],
    ["B2", "46388"],
    ["A3", "end"],
    ["B3", "48568"],
    ["A4", "term"],
    ["B4", "6.5"],
    ["A5", "signed"],
    ["B5", "46112"],
    ["A6", "announced"],
    ["A7", "prepayment"],
    ["B7", "500000000"],
    ["A8", "escalator"],
    ["B8", "0.03"],
    ["A9", "ramp months"],
    ["B9", "6"],
    ["D1", "value"],
    ["E1", "5000000000"],
    ["F1", "2500000000.55"],
    ["D2", "start"],
    ["E2", "46388"],
    ["F2", "46600"],
    ["D3", "end"],
    ["E3", "47500"],
    ["F3", "47900"],
    ["D4", "term"],
    ["E4", "3"],
    ["F4", "3.5"],
    ["H1", "46500"],
    ["H2", "0.09"],
    ["H3", "meta-coreweave-2026"],
    ["H4", "quarter"],
    ["H6", "0.3"],
    ["J1", "40"],
    ["J2", "30"],
    ["J3", "0"],
    ["J4", "20"],
    ["J5", "10"],
  ],
  Model: [
    ["A1", `=1.1*OFFTAKE.ANNUALSPEND(${TERMS})+SUM(C:C)`],
    ["C1", "7"],
    ["C2", "=OFFTAKE.TERM(" + TERMS + ")"],
    ["A2", `=OFFTAKE.ANNUALSPEND(${TERMS},"signing")`],
    ["A3", `=OFFTAKE.ANNUALSPEND(${TWO})`],
    ["A4", '=OFFTAKE.FIGURE("meta-coreweave-2026","value")'],
    ["A5", '=OFFTAKE.FIGURE("meta-coreweave-2026","end")'],
    ["A6", `=OFFTAKE.FIGURE(${TERMS},"start")`],
    ["A7", '=OFFTAKE.SOURCE("meta-coreweave-2026","value")'],
    ["A8", '=OFFTAKE.COMBINED("meta-coreweave-2025","meta-coreweave-2026")'],
    ["A9", `=OFFTAKE.RECOGNIZED(${TERMS},'It''s my terms'!H1)`],
    ["A10", `=OFFTAKE.REMAINING(${TERMS},'It''s my terms'!H1+30,"ramp")`],
    ["A11", `=OFFTAKE.RPOBAND(${TWO},'It''s my terms'!H1,12,24)`],
    ["A12", `=OFFTAKE.PRESENTVALUE(${TERMS},'It''s my terms'!H2)`],
    ["A13", `=OFFTAKE.PRESENTVALUE(${TWO},9%,DATE(2027,6,30),"quarter")`],
    ["A14", `=OFFTAKE.MARKTOMARKET(${TERMS},'It''s my terms'!H2,'It''s my terms'!H6,,'It''s my terms'!H1,"seller")`],
    ["A15", `=OFFTAKE.BREAKEVENDECLINE(${TERMS},0.09,0.25)`],
    ["A16", "=OFFTAKE.FORWARDPRICE(1,2.5,3,2.2)"],
    ["A17", `=OFFTAKE.GPUHOURPRICE(OFFTAKE.ANNUALSPEND(${TERMS}),120000,90%)`],
    ["A18", "=OFFTAKE.GPUS(A2,2.5,B18)"],
    ["A19", "=OFFTAKE.MEGAWATTS(OFFTAKE.GPUS(A2,2.5),1.4)"],
    ["A20", "=OFFTAKE.SPENDPERMW(A2,A19)"],
    ["A21", "=OFFTAKE.GPUHOURCOST(30000,8%,5,1500,0.8)"],
    ["A22", "=OFFTAKE.COMPUTEGROWTH(3,9)"],
    ["A23", "=OFFTAKE.CONCENTRATION('It''s my terms'!J1:J5)"],
    ["A24", "=OFFTAKE.TOPSHARE('It''s my terms'!J:J,2)"],
    ["A25", "=OFFTAKE.RENTEDSHARE(3,'It''s my terms'!J5)"],
    ["A26", '=OFFTAKE.WHY("TERM",' + TERMS + ")"],
    ["A27", "=OFFTAKE.VERSION()"],
    ["A28", '="OFFTAKE.TERM(A1)"&" is "&TEXT(OFFTAKE.TERM(' + TERMS + '),"0.00")'],
    ["A29", '=IFERROR(OFFTAKE.FIGURE("no-such-deal","value"),-1)'],
    ["A30", '=OFFTAKE.FIGURE("meta-coreweave-2026","colour")'],
    ["A32", `=SUM(INDEX(OFFTAKE.SCHEDULE(${TERMS},"year"),0,2))`],
    ["A34", "=OFFTAKE.GPUHOURPRICE(IF(C1>5,1000000000,2000000000),40000)"],
    ["A35", `=LET(x,${TERMS},OFFTAKE.TERM(x))`],
    ["A36", "=A12-A13+A14"],
    ["A37", `=OFFTAKE.ANNUALSPEND('It''s my terms'!H3)`],
    ["A39", `=INDEX(OFFTAKE.SIMULATE(${TERMS},9%,0.25,0.2,500,7),5,2)`],
    ["E1", `=OFFTAKE.SCHEDULE(${TERMS},"year")`],
    ["J1", `=OFFTAKE.SCHEDULE(${TERMS},'It''s my terms'!H4,"ramp")`],
    ["O1", `=OFFTAKE.SIMULATE(${TERMS},9%,0.25,0.2,500,7)`],
    ["R1", "=OFFTAKE.CONCENTRATIONRANGE({0.4,0.3})"],
    ["O20", '=OFFTAKE.DEALS("meta coreweave")'],
    ["O30", '=OFFTAKE.EVIDENCE("meta-coreweave-2026","end")'],
    ["J35", `=OFFTAKE.SCHEDULE(${TWO},"year","level",6)`],
    ["E20", '=OFFTAKE.TERMS("meta-coreweave-2026")'],
  ],
};

/** Types the cells, sheet by sheet, and waits until nothing calculates any more. */
export async function fill(session: WorkbenchSession, cells: TypedCells): Promise<void> {
  await session.page.evaluate((sheets) => {
    const { grid } = window.workbench;
    for (const [name, entries] of sheets) {
      const sheetId = grid.sheets().find((sheet) => sheet.name === name)?.id ?? grid.addSheet(name);
      for (const [address, text] of entries)
        window.workbench.setCell(`'${name.replaceAll("'", "''")}'!${address}`, text);
      if (sheetId === "") throw new Error("no sheet");
    }
  }, Object.entries(cells));
  await calculated(session);
}

/** Waits until no cell shows `#BUSY!` and the engine rests. */
export async function calculated(session: WorkbenchSession): Promise<void> {
  await session.page.evaluate(() => window.workbench.grid.settled?.());
  await session.page.waitForFunction(
    () => {
      const { grid } = window.workbench;
      return grid.sheets().every(({ id }) => {
        const used = grid.usedArea(id);
        return (
          used === null ||
          grid.values(used).every((row) => row.every((value) => typeof value !== "object" || value?.error !== "#BUSY!"))
        );
      });
    },
    undefined,
    { polling: 100 },
  );
  await session.page.evaluate(() => window.workbench.grid.settled?.());
}

export interface FilledCell {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: CellValue;
  readonly value: CellValue;
}

/** Formula and value of every filled cell, by sheet and address. */
export async function everyCell(session: WorkbenchSession): Promise<Map<string, FilledCell>> {
  const cells = await session.page.evaluate(() => {
    const { grid } = window.workbench;
    return grid.sheets().flatMap(({ id, name }) => {
      const used = grid.usedArea(id);
      if (used === null) return [];
      const [formulas, values] = [grid.formulas(used), grid.values(used)];
      return values.flatMap((line, i) =>
        line.flatMap((value, j) => {
          const formula = formulas[i]?.[j] ?? null;
          return value === null && formula === null
            ? []
            : [{ sheetName: name, row: used.row + i, column: used.column + j, formula, value }];
        }),
      );
    });
  });
  return new Map(cells.map((cell) => [`${cell.sheetName}!${cellAddress(cell)}`, cell]));
}
