const MENU = ".univer-popup";
const SUBMENU = "[data-u-context-menu-submenu]";
/** A menu stands in the page a few frames after it was asked for. */
const LONGEST_WAIT_FRAMES = 60;
const FRAMES_TO_APPEAR = 5;
const ROOM_AROUND_MENUS = 8;

export interface CellMenuActions {
  /** False while a cell is edited or the focus is outside the grid. */
  canOpen(): boolean;
  open(): void;
  /** Closes the menu and gives the keyboard back to the cells. */
  close(): void;
}

/**
 * The menu of a cell by keyboard: Shift+F10 or the Menu key opens it with the focus on its first entry, the arrow keys,
 * Home and End move, the right arrow opens a menu within, the left one leaves it, Esc goes back to the cells.
 */
export function listenForCellMenuKeys(actions: CellMenuActions): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!isHandled(event, actions)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
  // The browser's own menu follows the Menu key by this event.
  window.addEventListener("contextmenu", (event) => {
    if (document.activeElement?.closest(MENU)) event.preventDefault();
  });
}

function isHandled({ key, shiftKey }: KeyboardEvent, actions: CellMenuActions): boolean {
  const focused = document.activeElement;
  const menu = focused?.closest<HTMLElement>(`${MENU}, ${SUBMENU}`) ?? null;
  if (menu === null || !(focused instanceof HTMLElement)) {
    if ((key !== "ContextMenu" && !(key === "F10" && shiftKey)) || !actions.canOpen()) return false;
    actions.open();
    focusFirst(openMenu);
    return true;
  }
  const entries = entriesOf(menu);
  const index = entries.findIndex((entry) => entry === focused);
  const moves: Readonly<Record<string, number>> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 };
  const target = moves[key];
  if (target !== undefined) entries.at(target % entries.length)?.focus();
  else if (key === "Enter" || key === " " || key === "ArrowRight") choose(focused, key);
  else if (key === "ArrowLeft") leaveSubmenu(menu);
  else if (key === "Escape" || key === "Tab") actions.close();
  return true;
}

let owner: HTMLElement | null = null;

function choose(entry: HTMLElement, key: string): void {
  // An entry that opens a menu is one that ends with an arrow.
  const opens = entry.children.length > 1;
  if (key === "ArrowRight" && !opens) return;
  owner = opens ? entry : null;
  entry.click();
  if (!opens) return;
  let frames = 0;
  focusFirst(() => {
    frames += 1;
    // The engine places it where its entry is, also while that is still moving into place, and, where it was open already,
    // hides it for placing and forgets to: until the window changes.
    if (frames % FRAMES_TO_APPEAR === 0) window.dispatchEvent(new Event("resize"));
    return [...document.querySelectorAll<HTMLElement>(SUBMENU)].find((submenu) => standsBeside(submenu, entry)) ?? null;
  });
}

/** The pointer may have opened the menu of another entry meanwhile: an entry's own begins at its height, or ends at the window's. */
function standsBeside(submenu: HTMLElement, entry: HTMLElement): boolean {
  if (getComputedStyle(submenu).visibility === "hidden") return false;
  const { top, height } = submenu.getBoundingClientRect();
  const expected = Math.max(
    ROOM_AROUND_MENUS,
    Math.min(entry.getBoundingClientRect().top, innerHeight - ROOM_AROUND_MENUS - height),
  );
  return Math.abs(top - expected) < 2;
}

function leaveSubmenu(menu: HTMLElement): void {
  if (!menu.matches(SUBMENU)) return;
  const entries = entriesOf(openMenu() ?? menu);
  // By its words: the engine may have drawn the entry anew.
  const back = entries.find(({ textContent }) => textContent === owner?.textContent);
  back?.focus();
  back?.dispatchEvent(new MouseEvent("mouseout", { bubbles: true, relatedTarget: entries[0] ?? null })); // It closes as when the pointer goes to another entry.
}

function openMenu(): HTMLElement | null {
  return (
    [...document.querySelectorAll<HTMLElement>(MENU)].find(
      (menu) => menu.getBoundingClientRect().right > 0 && entriesOf(menu).length > 0,
    ) ?? null
  );
}

function entriesOf(menu: HTMLElement): readonly HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("button:not(:disabled)")];
}

function focusFirst(find: () => HTMLElement | null, frames = LONGEST_WAIT_FRAMES): void {
  requestAnimationFrame(() => {
    const menu = find();
    const first = menu === null ? undefined : entriesOf(menu)[0];
    if (first !== undefined) first.focus();
    else if (frames > 0) focusFirst(find, frames - 1);
  });
}
