import { iconFor, type ManifestButton, type ManifestControl, type ManifestMenu } from "./manifest-controls";

const ICON_PIXELS = 16;

/** Shortcuts by the name of their action. */
export type KeysByAction = ReadonlyMap<string, string>;

/** The shortcut that does what a control does; null where there is none. */
export function keysOf(control: ManifestControl, keys: KeysByAction): string | null {
  if (control.kind !== "button" || control.action.kind !== "runFunction") return null;
  return keys.get(control.action.functionName) ?? null;
}

function keyWords(keys: string, className: string): HTMLElement {
  return Object.assign(document.createElement("kbd"), { className, textContent: keys });
}

/**
 * Gives a ribbon button its menu, as Excel draws it: a click or the arrow down opens it below the button; in it the arrow
 * keys, Home and End move, Esc closes and goes back to the button, and leaving it by any way closes it.
 */
export function withMenu(
  button: HTMLButtonElement,
  { label, items }: ManifestMenu,
  { keys, onChoose }: { readonly keys: KeysByAction; readonly onChoose: (item: ManifestButton) => void },
): HTMLElement {
  const wrapper = document.createElement("div");
  wrapper.className = "ribbon__menu-holder";
  const menu = document.createElement("div");
  menu.className = "ribbon__menu";
  menu.hidden = true;
  menu.tabIndex = -1;
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  let isShown = false;
  const show = (isOpen: boolean): void => {
    isShown = isOpen;
    menu.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
    button.classList.toggle("ribbon__button--clicked", isOpen); // No tip over an open menu.
  };
  const elements = items.map((item) =>
    menuItem(item, keysOf(item, keys), () => {
      show(false);
      onChoose(item);
    }),
  );
  menu.append(...elements);
  wrapper.append(button, menu);

  button.addEventListener("click", () => {
    show(!isShown);
    if (isShown) menu.focus();
  });
  wrapper.addEventListener("keydown", (event) => {
    if (!isShown && (event.target !== button || !/^Arrow(Down|Up)$/.test(event.key))) return;
    if (event.key === "Escape") {
      show(false);
      button.focus();
    } else {
      const next = followed(elements, event.key);
      if (next === undefined) return;
      show(true);
      next.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  });
  wrapper.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !wrapper.contains(relatedTarget)) show(false);
  });
  return wrapper;
}

/** The item a key leads to, from the one with the focus, if any; undefined for other keys. */
function followed(items: readonly HTMLButtonElement[], key: string): HTMLElement | undefined {
  const open = items.filter(({ disabled }) => !disabled);
  const index = open.findIndex((item) => item === document.activeElement);
  if (key === "ArrowDown") return open[(index + 1) % open.length];
  if (key === "ArrowUp") return open[(Math.max(index, 0) - 1 + open.length) % open.length];
  if (key === "Home") return open[0];
  if (key === "End") return open.at(-1);
  return undefined;
}

function menuItem(item: ManifestButton, keys: string | null, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon__menu-item";
  element.dataset.ribbonId = item.id;
  element.tabIndex = -1;
  element.setAttribute("role", "menuitem");
  const label = document.createElement("span");
  label.textContent = item.label;
  element.append(icon(item), label, ribbonTip(item, element, null));
  if (keys !== null) {
    const shown = keyWords(keys, "ribbon__menu-keys");
    shown.setAttribute("aria-hidden", "true"); // The item is called by its label; its shortcut is said apart.
    element.setAttribute("aria-keyshortcuts", keys.replaceAll("Ctrl", "Control"));
    element.append(shown);
  }
  element.addEventListener("click", onClick);
  return element;
}

/** An item without one leaves its place free, so that all labels begin at one line. */
function icon({ icons }: ManifestButton): HTMLElement {
  const source = iconFor(icons, ICON_PIXELS * devicePixelRatio);
  if (source === "") {
    const place = document.createElement("i");
    place.className = "ribbon__menu-icon";
    return place;
  }
  const image = document.createElement("img");
  image.src = source;
  image.className = "ribbon__menu-icon";
  image.alt = "";
  return image;
}

/** What a control says of itself while the pointer or the focus rests on it. */
export function ribbonTip(
  { id, tipTitle, tipText }: ManifestControl,
  described: HTMLElement,
  keys: string | null,
): HTMLElement {
  const element = document.createElement("span");
  element.className = "ribbon__tip";
  element.id = `tip-${id}`;
  element.setAttribute("role", "tooltip");
  const title = document.createElement("strong");
  title.textContent = tipTitle;
  element.append(title, tipText);
  if (keys !== null) element.append(keyWords(keys, "ribbon__keys"));
  described.setAttribute("aria-describedby", element.id);
  return element;
}
