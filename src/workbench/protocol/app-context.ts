/** What the host can do, as `Office.context.requirements.isSetSupported` reads it. Texts, because 1.10 is not 1.1. */
export const REQUIREMENT_SETS = {
  // The newest the package's office.js knows.
  ExcelApi: "1.15",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  RibbonApi: "1.2",
  AddInCommands: "1.1",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  DocumentEvents: "1.1",
  // Internal ones: they choose the shape of messages.
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntimeInternal: "1.2",
  DelayForCellEdit: "1.1",
} as const;

export interface AppContextParts {
  readonly instanceId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly appDomains: readonly string[];
  /** Document settings: name and JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly windowSize: { readonly width: number; readonly height: number };
}

/** Number of "Excel on the web" among the library's applications. */
const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const TASK_PANE = 2;

/** The answer to the library's first question; it does not start without it. */
export function appContext(parts: AppContextParts): Record<string, unknown> {
  return {
    _id: parts.instanceId,
    _appName: EXCEL_WEB_APP,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: parts.locale,
    _dataLocale: parts.locale,
    _docUrl: parts.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...parts.settings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _appInstanceId: parts.instanceId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _hostFullVersion: "16.0.15407.10000",
    _clientWindowHeight: parts.windowSize.height,
    _clientWindowWidth: parts.windowSize.width,
    _addinName: parts.addinName,
    _appDomains: [...parts.appDomains],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
  };
}
