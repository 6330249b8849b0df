import type { UniverGrid } from "../univer/univer-grid";
import type { StatusBar } from "./status-bar";

/** Marks the tabs of protected sheets, and says why a cell there cannot be edited. */
export function showLocks(grid: UniverGrid, status: StatusBar): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  grid.onProtection((sheetIds) => {
    const rules = sheetIds.map((id) => `[data-u-comp="slide-tab-item"][data-id="${CSS.escape(id)}"]::before { content: "\\1F512\\00A0"; }`);
    sheet.replaceSync(rules.join("\n"));
  });
  grid.onRefusedEdit(() => status.fail("This sheet is protected: the cell was not changed. Unprotect the sheet first."));
}
