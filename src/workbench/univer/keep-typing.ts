import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * What has been typed so far stays when cells change meanwhile. As shipped, a result in the same row and column, of any sheet,
 * puts the old content of the cell in its place, and the next key goes on from there.
 */
export function keepTyping({ univer, injector }: UniverWorkbook): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  let isLate = false;
  bridge.refreshEditCellState = () => {
    if (bridge.isVisible().visible) isLate = true;
    else refresh();
  };
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    if (!isLate) return;
    isLate = false;
    setTimeout(refresh, 0); // Once the editor has gone.
  });
}
