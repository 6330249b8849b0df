import type { FUniver } from "@univerjs/core/facade";

export interface EditingWatch {
  /** True while the user may not change the active sheet. */
  isRefused(): boolean;
  onRefused(): void;
  /** The user closed the cell being edited, with or without a change. */
  onEnded(): void;
}

/** Commands of the user that change cells, rows, columns or their looks. */
const CHANGING =
  /^sheet\.command\.(set-(range|style|bold|italic|underline|stroke|border|text|background|font|vertical|horizontal|row|col|worksheet-(row|col))|clear-selection|delete-range|insert-(row|col|range|multi)|remove-(row|col)|append-row|move-(range|rows|cols)|auto-(fill|clear)|paste|cut|add-worksheet-merge|remove-worksheet-merge|numfmt|reorder|copy-(down|right)|delta-)/;

/** Keeps the user from changing a protected sheet, and says when an edit is over. */
export function watchEditing(univer: FUniver, watch: EditingWatch): void {
  const { Event } = univer;
  univer.addEvent(Event.BeforeSheetEditStart, (edit) => {
    if (!watch.isRefused()) return;
    edit.cancel = true;
    watch.onRefused();
  });
  univer.addEvent(Event.BeforeCommandExecute, (command) => {
    if (!CHANGING.test(command.id) || !watch.isRefused()) return;
    command.cancel = true;
    watch.onRefused();
  });
  univer.addEvent(Event.SheetEditEnded, () => setTimeout(() => watch.onEnded(), 0));
}
