import { IUndoRedoService, LocaleType, LogLevel, Univer, type Injector, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import locale from "@univerjs/preset-sheets-core/locales/en-US";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { greenTheme } from "@univerjs/themes";
import { GroupedUndo } from "./undo-groups";

export const WORKBOOK_ID = "workbook";
export const ROW_COUNT = 2000;
export const COLUMN_COUNT = 60;
const DEFAULT_COLUMN_WIDTH = 96; // Pixels: room for eleven digits in the default font.
const DEFAULT_ROW_HEIGHT = 21;

/** The running engine: its public face, its services, its one workbook. */
export interface UniverWorkbook {
  readonly univer: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly undo: GroupedUndo;
}

/** Starts Univer in the element with the given id, with an empty workbook of one sheet. */
export function createUniverWorkbook(container: string, darkMode: boolean): UniverWorkbook {
  const engine = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: locale },
    theme: greenTheme,
    darkMode,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupedUndo }]],
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    footer: { addSheetButtonConfig: { defaultRowCount: ROW_COUNT, defaultColumnCount: COLUMN_COUNT } },
    disableTextFormatAlert: true,
    sheets: { disableForceStringAlert: true },
  });
  for (const entry of preset.plugins) {
    if (Array.isArray(entry)) engine.registerPlugin(entry[0], entry[1]);
    else engine.registerPlugin(entry);
  }
  const univer = FUniver.newAPI(engine);
  const workbook = univer.createWorkbook(emptyWorkbook());
  univer.addEvent(univer.Event.BeforeCommandExecute, ({ id, params }) => {
    // A sheet added by the user starts like the first one.
    if (id === InsertSheetCommand.id && isObject(params)) Object.assign(params, { sheet: { ...SHEET_SHAPE, ...params.sheet } });
  });
  const injector = engine.__getInjector();
  const undo = injector.get(IUndoRedoService);
  if (!(undo instanceof GroupedUndo)) throw new Error("the grid needs its own undo service and got Univer's");
  return { univer, injector, workbook, undo };
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
