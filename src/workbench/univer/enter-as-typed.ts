import { CommandType, ICommandService } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { WORKBOOK_ID, type UniverWorkbook } from "./create-univer";

const COMMAND = "workbench.operation.enter-as-typed";
/** Above the list of functions, which takes the key at 1000. */
const PRIORITY = 2000;
const LIST = '[data-u-comp="sheets-formula-editor"]';
/** The list follows the typing after 300 milliseconds; until then it belongs to an older text. */
const LIST_DELAY_MILLISECONDS = 350;

/**
 * While functions are suggested, Enter takes the formula as it was typed unless the user has moved in the list, as in
 * Excel; as shipped it takes the suggestion. Tab takes the suggestion unless the text has gone on since it was made.
 */
export function enterAsTyped({ injector }: UniverWorkbook): void {
  let hasMoved = false;
  let lastTyped = 0;
  window.addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      if (key === "ArrowUp" || key === "ArrowDown") hasMoved = isListShown();
      else if (key.length === 1 || key === "Backspace") [hasMoved, lastTyped] = [false, timeStamp];
    },
    { capture: true },
  );
  injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.OPERATION,
    handler: (accessor, parameters) => {
      const { keycode } = parameters as { readonly keycode: KeyCode };
      accessor.get(IEditorBridgeService).disableForceKeepVisible();
      const commit = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode, unitId: WORKBOOK_ID };
      return accessor.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, commit);
    },
  });
  const shortcuts = injector.get(IShortcutService);
  const register = (keycode: KeyCode, isTaken: () => boolean): void => {
    shortcuts.registerShortcut({
      id: COMMAND,
      binding: keycode,
      priority: PRIORITY,
      preconditions: () => isListShown() && !isTaken(),
      staticParameters: { keycode },
    });
  };
  register(KeyCode.ENTER, () => hasMoved);
  register(KeyCode.TAB, () => hasMoved || performance.now() - lastTyped > LIST_DELAY_MILLISECONDS);
}

function isListShown(): boolean {
  return document.querySelector(LIST) !== null;
}
