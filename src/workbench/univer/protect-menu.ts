import { ILayoutService } from "@univerjs/ui";
import type { UniverWorkbook } from "./univer-workbook";

/** What Univer's menus and its toolbar call to protect something; the last two take protection away or change it. */
const PROTECTING = new Set([
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.add-range-protection-from-context-menu",
]);

/** Entries of Univer's menus about protection that has owners and ranges, which Excel's worksheets do not know. */
export const WITHOUT_OWNERS = {
  "sheet.contextMenu.permission": { hidden: true },
  "sheet.command.delete-worksheet-protection-from-sheet-bar": { hidden: true },
  "sheet.command.change-sheet-protection-from-sheet-bar": { hidden: true },
  "sheet.command.view-sheet-permission-from-sheet-bar": { hidden: true },
} as const;

/**
 * Makes "Protect sheet" in Univer's menus do what it does in Excel: the whole active sheet, for everyone, add-ins
 * included. Univer's own protection leaves the owner and every script free to write.
 */
export function protectFromMenu({ univer, injector }: UniverWorkbook, toggle: () => void): void {
  univer.addEvent(univer.Event.BeforeCommandExecute, (command) => {
    if (!PROTECTING.has(command.id)) return;
    command.cancel = true;
    toggle();
    injector.get(ILayoutService).focus(); // else the keys would go to the menu's entry, which is gone
  });
}
