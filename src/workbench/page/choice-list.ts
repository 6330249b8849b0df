import type { Area } from "../area";
import type { Grid } from "../grid";
import { placeOver } from "../model/chart-place";
import { choiceAt } from "../model/data-validation";
import type { UniverWorkbook } from "../univer/univer-workbook";
import type { SheetView } from "../univer/sheet-view";

/** Where Excel opens the list of the selected cell. */
const isOpening = ({ altKey, key }: KeyboardEvent): boolean => altKey && key === "ArrowDown";

/**
 * Offers the list of the selected cell: a button at its right edge, as in Excel, or Alt+Down. The arrow keys, Home and End move,
 * Enter takes, Esc leaves the cell as it is.
 */
export class ChoiceList {
  private readonly button = document.createElement("button");
  private readonly list = document.createElement("ul");
  private isScheduled = false;
  private cell: Area | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly view: SheetView,
    engine: UniverWorkbook,
    private readonly leave: () => void,
  ) {
    const { button, list } = this;
    button.type = "button";
    button.className = "choice-button";
    button.title = "Choose from a list (Alt+Down)";
    button.setAttribute("aria-label", button.title);
    button.setAttribute("aria-haspopup", "listbox");
    list.className = "choice-list";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Values of the cell");
    this.close();
    button.hidden = true;
    button.addEventListener("click", () => (list.hidden ? this.open() : this.close()));
    list.addEventListener("keydown", (event) => this.followKey(event));
    list.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== button && !(relatedTarget instanceof Node && list.contains(relatedTarget))) this.close();
    });
    addEventListener(
      "keydown",
      (event) => {
        if (!isOpening(event) || button.hidden || grid.isEditing()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        this.open();
      },
      { capture: true },
    );
    const schedule = (): void => this.schedule();
    grid.onEvent(schedule);
    view.onChange(schedule);
    engine.univer.addEvent(engine.univer.Event.SheetEditStarted, schedule);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.refresh();
    });
  }

  private refresh(): void {
    const { grid, view, button, list } = this;
    const selection = grid.selection();
    const choice =
      selection.rows * selection.columns > 1 || grid.isEditing()
        ? null
        : choiceAt(grid.objects?.choices(selection.sheetId) ?? [], selection);
    const shown = choice === null ? null : view.shown(selection.sheetId, placeOver(selection));
    const isSame = JSON.stringify(this.cell) === JSON.stringify(selection);
    this.cell = selection;
    button.hidden = shown === null;
    if (shown === null || !isSame) this.close();
    if (shown === null) return;
    if (!button.isConnected) view.canvas?.parentElement?.append(button, list);
    const { left, top, width, height } = shown.box;
    const isInView = left + width <= shown.clip.left + shown.clip.width && top >= shown.clip.top - 1;
    button.hidden = !isInView;
    button.style.left = `${left + width}px`;
    button.style.top = `${top}px`;
    button.style.height = `${Math.min(height, 24)}px`;
    list.style.left = `${left}px`;
    list.style.top = `${top + height}px`;
    list.style.minWidth = `${width}px`;
  }

  private open(): void {
    const { grid, list } = this;
    const selection = grid.selection();
    const choice = choiceAt(grid.objects?.choices(selection.sheetId) ?? [], selection);
    if (choice === null) return;
    const now = grid.texts(selection)[0]?.[0] ?? "";
    list.replaceChildren(...textsOf(grid, choice.from).map((text) => this.option(text, text === now)));
    list.hidden = false;
    this.button.setAttribute("aria-expanded", "true");
    (
      list.querySelector<HTMLElement>("[aria-selected=true]") ?? (list.firstElementChild as HTMLElement | null)
    )?.focus();
  }

  private close(): void {
    this.list.hidden = true;
    this.button.setAttribute("aria-expanded", "false");
  }

  private option(text: string, isSelected: boolean): HTMLElement {
    const option = document.createElement("li");
    option.className = "choice-list__option";
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(isSelected));
    option.tabIndex = -1;
    option.textContent = text;
    option.addEventListener("click", () => this.take(text));
    return option;
  }

  private take(text: string): void {
    this.close();
    const area = this.grid.selection();
    this.grid.beginUndoGroup();
    this.grid.write(area, [[text]]);
    this.grid.endUndoGroup();
    this.leave();
  }

  private followKey(event: KeyboardEvent): void {
    const options = [...this.list.children] as HTMLElement[];
    const place = options.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: options.length - 1 }[event.key];
    if (event.key === "Enter" || event.key === " ") options[place]?.click();
    else if (event.key === "Escape") {
      this.close();
      this.leave();
    } else if (next !== undefined) options[Math.max(0, Math.min(options.length - 1, next))]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** As the cells show them; empty ones are not offered. */
function textsOf(grid: Grid, from: readonly string[] | Area): readonly string[] {
  return "row" in from
    ? grid
        .texts(from)
        .flat()
        .filter((text) => text !== "")
    : from;
}
