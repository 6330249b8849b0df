import {
  ICommandService,
  IConfigService,
  IUndoRedoService,
  type Injector,
  LocaleType,
  LogLevel,
  Univer,
  type IWorkbookData,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import {
  UniverSheetsTablePlugin,
  UniverSheetsTablePreset,
  UniverSheetsTableUIPlugin,
} from "@univerjs/preset-sheets-table";
import { InsertSheetCommand } from "@univerjs/sheets";
import { greenTheme } from "@univerjs/themes";
import { unfollowedIn } from "./unfollowed";
import { WITHOUT_OWNERS } from "./protect-menu";
import { TABLE_THEMES } from "./table-themes";
import { GroupedUndo } from "./undo-groups";
import type { UniverWorkbook } from "./univer-workbook";
import { GRID_WORDS } from "./words";

export const WORKBOOK_ID = "workbook";
export const ROW_COUNT = 20_000;
export const COLUMN_COUNT = 60;
const DEFAULT_COLUMN_WIDTH = 96; // Pixels: room for eleven digits in the default font.
const DEFAULT_ROW_HEIGHT = 21;
/** Formulas that are calculated before the page may draw and take keys again: 500 as shipped, which typing can feel. */
const SLICE = 100;

/** Of references in a formula. Darker than shipped: readable on white, and, turned around, on the ground of the dark theme. */
const REFERENCE_COLOURS = {
  1: "purple.600",
  2: "green.600",
  3: "blue.600",
  4: "yellow.700",
  5: "pink.600",
  6: "jiqing.700",
  7: "orange.600",
  8: "gray.700",
  9: "indigo.600",
  10: "red.600",
  11: "green.700",
  12: "yellow.800",
};

/** Starts Univer in the element with the given id, with an empty workbook of one sheet. */
export function createUniverWorkbook(container: string, darkMode: boolean): UniverWorkbook {
  const engine = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: GRID_WORDS },
    theme: { ...greenTheme, "loop-color": REFERENCE_COLOURS },
    darkMode,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupedUndo }]],
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    menu: WITHOUT_OWNERS,
    footer: { addSheetButtonConfig: { defaultRowCount: ROW_COUNT, defaultColumnCount: COLUMN_COUNT } },
    disableTextFormatAlert: true,
    sheets: { disableForceStringAlert: true },
  });
  for (const entry of [...preset.plugins, ...UniverSheetsTablePreset().plugins]) {
    if (Array.isArray(entry)) engine.registerPlugin(entry[0], entry[1]);
    else if (entry === UniverSheetsTablePlugin)
      engine.registerPlugin(UniverSheetsTablePlugin, { userThemes: [...TABLE_THEMES] });
    // Without its name tab, for which the first row would move down as soon as a table begins there.
    else if (entry === UniverSheetsTableUIPlugin)
      engine.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
    else engine.registerPlugin(entry);
  }
  const univer = FUniver.newAPI(engine);
  const workbook = univer.createWorkbook(emptyWorkbook());
  univer.addEvent(univer.Event.BeforeCommandExecute, ({ id, params }) => {
    // A sheet added by the user starts like the first one.
    if (id === InsertSheetCommand.id && isObject(params))
      Object.assign(params, { sheet: { ...SHEET_SHAPE, ...params.sheet } });
  });
  const injector = engine.__getInjector();
  const configs = injector.get(IConfigService);
  configs.setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: SLICE }, { merge: true });
  const undo = injector.get(IUndoRedoService);
  if (!(undo instanceof GroupedUndo)) throw new Error("the grid needs its own undo service and got Univer's");
  return { univer, injector, workbook, undo, unfollowed: unfollowedIn(injector) };
}

function isObject(parameters: unknown): parameters is { readonly sheet?: object } {
  return typeof parameters === "object" && parameters !== null;
}

function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: WORKBOOK_ID,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    styles: {},
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", ...SHEET_SHAPE } },
  };
}

/** What a new sheet starts with, whoever adds it. */
export const SHEET_SHAPE = {
  rowCount: ROW_COUNT,
  columnCount: COLUMN_COUNT,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
} as const;

/** Adds an empty sheet at the end. */
export function insertSheet(injector: Injector, id: string, name: string): void {
  injector
    .get(ICommandService)
    .syncExecuteCommand(InsertSheetCommand.id, { unitId: WORKBOOK_ID, sheet: { ...SHEET_SHAPE, id, name } });
}

export function requireFreeName(sheets: readonly { readonly name: string }[], name: string): void {
  const isTaken = sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Error(`a new sheet needs a name of its own: "${name}" is taken; no sheet was added`);
}
