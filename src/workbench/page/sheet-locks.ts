import type { UniverGrid } from "../univer/univer-grid";
import type { StatusBar } from "./status-bar";

const PICTURE =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 14'><path d='M3 6V4a3 3 0 0 1 6 0v2h1.5v7.5h-9V6zm1.4 0h3.2V4a1.6 1.6 0 0 0-3.2 0z' fill='%23808a86'/></svg>";
const LOCK = `content: ""; width: 10px; height: 12px; margin-right: 5px; background: url("data:image/svg+xml,${PICTURE}") center / contain no-repeat;`;

/** Marks the tabs of protected sheets, and says why a cell there cannot be edited. */
export function showLocks(grid: UniverGrid, status: StatusBar): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  grid.onProtection((sheetIds) => {
    const tabs = sheetIds.map((id) => `[data-u-comp="slide-tab-item"][data-id="${CSS.escape(id)}"]::before`);
    sheet.replaceSync(tabs.length === 0 ? "" : `${tabs.join(", ")} { ${LOCK} }`);
  });
  grid.onRefusedEdit(() =>
    status.warn("This sheet is protected: the cell was not changed. Unprotect the sheet first."),
  );
}
