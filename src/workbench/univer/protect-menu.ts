import { ILayoutService } from "@univerjs/ui";
import type { UniverWorkbook } from "./create-univer";

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

const PROTECT = "Protect or unprotect sheet";

/** A locale in which the remaining two entries, on a sheet's tab and in the toolbar, say what they do here. */
export function withProtectWords<Locale extends object>(locale: Locale): Locale {
  const { "sheets-ui": words } = locale as SheetsLocale;
  return {
    ...locale,
    "sheets-ui": {
      ...words,
      sheetConfig: { ...words.sheetConfig, addProtectSheet: PROTECT },
      permission: { ...words.permission, toolbarMenu: PROTECT },
    },
  };
}

interface SheetsLocale {
  readonly "sheets-ui": { readonly sheetConfig: object; readonly permission: object };
}

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
