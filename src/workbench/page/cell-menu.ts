import type { IMouseEvent } from "@univerjs/engine-render";
import { ComponentManager, ContextMenuGroup, ContextMenuPosition, IContextMenuService } from "@univerjs/ui";
import type { Grid } from "../grid";
import { placeOver } from "../model/chart-place";
import type { UniverWorkbook } from "../univer/univer-workbook";
import type { SheetView } from "../univer/sheet-view";
import { iconFor, type ManifestButton, type ManifestControl } from "./manifest-controls";

const ICON_PIXELS = 16;
/** After the grid's own entries. */
const ORDER = 100;

/** Shows an add-in's buttons and menus in the menu of a cell, after the grid's own entries, as Excel does. */
export function addToCellMenu(
  { univer, injector }: UniverWorkbook,
  controls: readonly ManifestControl[],
  onChoose: (button: ManifestButton) => void,
): void {
  const components = injector.get(ComponentManager);
  const icon = ({ id, icons }: ManifestControl): { icon?: string } => {
    const source = iconFor(icons, ICON_PIXELS * devicePixelRatio);
    if (source === "") return {};
    const name = `addin-icon-${id}`;
    components.register(name, () =>
      components.reactUtils.createElement("img", { src: source, alt: "", width: ICON_PIXELS, height: ICON_PIXELS }),
    );
    return { icon: name };
  };
  const entry = (button: ManifestButton) =>
    univer.createMenu({
      id: `addin-${button.id}`,
      title: button.label,
      tooltip: button.tipText,
      order: ORDER,
      action: () => onChoose(button),
      ...icon(button),
    });
  for (const control of controls) {
    const path = [ContextMenuPosition.MAIN_AREA, ContextMenuGroup.OTHERS];
    if (control.kind === "button") {
      entry(control).appendTo(path);
      continue;
    }
    const menu = univer.createSubmenu({
      id: `addin-${control.id}`,
      title: control.label,
      tooltip: control.tipText,
      order: ORDER,
      ...icon(control),
    });
    for (const item of control.items) menu.addSubmenu(entry(item));
    menu.appendTo(path);
  }
}

/** Opens the menu of the selected cell, at its lower edge, as Shift+F10 and the Menu key do in Excel. */
export function openCellMenu({ injector }: UniverWorkbook, grid: Grid, view: SheetView): void {
  const { sheetId, row, column } = grid.selection();
  const box = view.shown(sheetId, placeOver({ row, column, rows: 1, columns: 1 }))?.box;
  const canvas = view.canvas?.getBoundingClientRect();
  if (!box || !canvas) return;
  const place = { clientX: canvas.left + box.left + box.width / 2, clientY: canvas.top + box.top + box.height };
  const event = { ...place, preventDefault: () => undefined, stopPropagation: () => undefined } as IMouseEvent;
  injector.get(IContextMenuService).triggerContextMenu(event, ContextMenuPosition.MAIN_AREA);
}

export function closeCellMenu({ injector }: UniverWorkbook): void {
  injector.get(IContextMenuService).hideContextMenu();
}
