// Runs in the browser: the real pane on a workbook that answers as the address asks (?workbook=occupied), with as many
// deals as it asks for (&deals=10000), and that cell selected (&cell=B2).
import { allDeals } from "../../../src/catalog/catalogue";
import { olderWorkbook } from "../../checking/older-workbook";
import { tuningWorkbook } from "../../checking/tuning-workbook";
import { fakeRefreshing, fakeScanning } from "../../taskpane/fake-scanning";
import type { ScannedWorkbook } from "../../../src/workbook/scanning-port";
import { WorkbookError, type WorkbookPort, type WorkbookProblem } from "../../../src/workbook/workbook-port";
import { mountPane } from "../../../src/taskpane/mount-pane";
import { createSession } from "../../../src/taskpane/session";
import { standInHandOver } from "./stand-in-hand-over";
import { standInReading } from "./stand-in-reading";
import { manyDeals } from "../../bench/catalogue-sample";

const CELLS = Array.from({ length: 40 }, (_, row) => `B${row + 4}`);
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  occupied: { kind: "occupied", sheetName: "A sheet name of thirty-one chars", addresses: CELLS },
  protected: { kind: "protected", sheetName: "A sheet name of thirty-one chars" },
  editing: { kind: "editing" },
  "another workbook": { kind: "inactiveWorkbook" },
  "old Excel": { kind: "unsupported", requirement: "ExcelApi 1.9" },
  unexpected: { kind: "unexpected", code: "GeneralException", detail: "at Range.values\n" + "trace ".repeat(40) },
};

const asked = new URLSearchParams(location.search);
const answer = asked.get("workbook") ?? "takes all";
/** What reading comes upon, where it does. */
const failure =
  answer === "unexpected"
    ? new TypeError("cells is not iterable")
    : answer === "editing" || answer === "another workbook"
      ? new WorkbookError(PROBLEMS[answer] as WorkbookProblem)
      : null;
const deals = asked.has("deals") ? manyDeals(Number(asked.get("deals"))) : allDeals();
/** One with everything in it that Check finds, and a block to refresh. */
function checkedWorkbook(): ScannedWorkbook {
  const [one, older] = [tuningWorkbook().workbook(), olderWorkbook()];
  return {
    ...one,
    sheets: [...one.sheets, ...older.sheets],
    names: [...one.names, ...older.names],
    cellsRead: one.cellsRead + older.cellsRead,
    cellsTotal: one.cellsTotal + older.cellsTotal,
  };
}

const workbook: WorkbookPort = {
  writeFormula: () => Promise.resolve({ sheetName: "Sheet1", address: "B2", isUndoable: false }),
  reading: standInReading(asked.get("cell"), failure),
  scanning: fakeScanning(
    answer === "empty" ? undefined : checkedWorkbook,
    answer === "unexpected" ? failure : null,
    answer === "never",
  ),
  refreshing: fakeRefreshing(),
  handOver: standInHandOver(answer, failure),
  write: (plan, placement) => {
    const problem = PROBLEMS[answer];
    if (answer === "never") return new Promise(() => undefined);
    if (problem !== undefined && placement === "selection") return Promise.reject(new WorkbookError(problem));
    return Promise.resolve({
      address: `'${plan.sheetName}'!A1:H30`,
      sheetName: plan.sheetName,
      cellCount: 240,
      namesLeftAlone: [],
      isUndoable: true,
    });
  },
  previewPlacement: ({ sheetName }, placement) => {
    const problem = PROBLEMS[answer];
    if (problem === undefined || (placement === "newSheet" && problem.kind !== "unsupported"))
      return Promise.resolve({ sheetName, address: "A1:H30", inTheWay: [] });
    if (problem.kind === "occupied")
      return Promise.resolve({ sheetName: problem.sheetName, address: "B4:I33", inTheWay: CELLS });
    return Promise.reject(new WorkbookError(problem));
  },
};
const kept = new Map<string, string>(asked.has("first") ? [] : [["firstRun", "done"]]);

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no #pane");
mountPane(place, {
  deals,
  workbook: answer === "none" ? null : workbook,
  session: createSession(),
  kept: { read: (key) => kept.get(key) ?? null, keep: (key, value) => void kept.set(key, value) },
  locale: "en-US",
  hostTheme: () => undefined,
});
