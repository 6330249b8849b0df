import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import type { UniverWorkbook } from "./univer-workbook";
import { WORKBOOK_ID } from "./create-univer";

const COMMAND = "workbench.operation.enter-as-typed";
/** Above the list of functions, which takes the keys at 1000. */
const PRIORITY = 2000;
const SUGGESTIONS = '[data-u-comp="sheets-formula-editor"] > li';

/**
 * While functions are suggested, Enter takes the formula as it was typed, and Tab the first suggestion that fits, as in
 * Excel, unless the user has moved in the list. As shipped both take the first suggestion, even where the text has
 * gone on since: the list follows the typing after 300 milliseconds only.
 */
export function enterAsTyped({ injector }: UniverWorkbook): void {
  let hasMoved = false;
  window.addEventListener(
    "keydown",
    ({ key }) => {
      if (key === "ArrowUp" || key === "ArrowDown") hasMoved = suggestions().length > 0;
      else if (key.length === 1 || key === "Backspace") hasMoved = false;
    },
    { capture: true },
  );
  injector.get(ICommandService).registerCommand({
    id: COMMAND,
    type: CommandType.OPERATION,
    handler: (accessor, parameters) => {
      const { keycode } = parameters as { readonly keycode: KeyCode };
      const suggestion = keycode === KeyCode.TAB ? fittingSuggestion(injector) : undefined;
      if (suggestion !== undefined) {
        suggestion.click();
        return true;
      }
      accessor.get(IEditorBridgeService).disableForceKeepVisible();
      const commit = { visible: false, eventType: DeviceInputEventType.Keyboard, keycode, unitId: WORKBOOK_ID };
      return accessor.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, commit);
    },
  });
  for (const keycode of [KeyCode.ENTER, KeyCode.TAB]) {
    injector.get(IShortcutService).registerShortcut({
      id: COMMAND,
      binding: keycode,
      priority: PRIORITY,
      preconditions: () => suggestions().length > 0 && !hasMoved,
      staticParameters: { keycode },
    });
  }
}

function suggestions(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(SUGGESTIONS)];
}

/** The first suggestion that begins as the name before the cursor does; none where there is no name. */
function fittingSuggestion(injector: Injector): HTMLElement | undefined {
  const editor = injector.get(IEditorService).getFocusEditor();
  const text = editor?.getDocumentData().body?.dataStream ?? "";
  const cursor = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
  const [name] = /[\w.]+$/.exec(text.slice(0, cursor)) ?? [];
  return name === undefined
    ? undefined
    : suggestions().find(({ firstElementChild }) =>
        firstElementChild?.textContent?.toUpperCase().startsWith(name.toUpperCase()),
      );
}
