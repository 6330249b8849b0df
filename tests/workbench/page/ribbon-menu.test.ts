/** @jest-environment jsdom */
import type { ManifestButton, ManifestMenu } from "../../../src/workbench/page/manifest-controls";
import { withMenu } from "../../../src/workbench/page/ribbon-menu";

const item = (id: string): ManifestButton => ({
  kind: "button",
  id,
  label: id.toUpperCase(),
  tipTitle: id,
  tipText: id,
  icons: [],
  action: { kind: "runFunction", functionName: id },
});
const MENU: ManifestMenu = { ...item("menu"), kind: "menu", items: [item("a"), item("b"), item("c")] };

let chosen: string[];
let button: HTMLButtonElement;
let holder: HTMLElement;
beforeEach(() => {
  chosen = [];
  button = document.createElement("button");
  const elsewhere = document.createElement("button");
  elsewhere.id = "elsewhere";
  holder = withMenu(button, MENU, { keys: new Map(), onChoose: ({ id }) => chosen.push(id) });
  document.body.replaceChildren(holder, elsewhere);
});

const press = (key: string): void =>
  void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const isOpen = (): boolean =>
  button.getAttribute("aria-expanded") === "true" && holder.querySelector<HTMLElement>("[role=menu]")?.hidden === false;
const focusedLabel = (): string => document.activeElement?.querySelector("span")?.textContent ?? "";

test.each([
  ["down goes to the first", ["ArrowDown"], "A"],
  ["up goes to the last", ["ArrowUp"], "C"],
  ["down goes on, and from the last to the first", ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"], "A"],
  ["up from the first goes to the last", ["ArrowDown", "ArrowUp"], "C"],
  ["End and Home go to the ends", ["ArrowDown", "End", "Home"], "A"],
])("%s", (_title, keys, label) => {
  button.focus();
  for (const key of keys) press(key);
  expect(isOpen()).toBe(true);
  expect(focusedLabel()).toBe(label);
});

test("Esc closes the menu and gives the focus back to the button", () => {
  button.click();
  expect(isOpen()).toBe(true);
  press("Escape");
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
});

test("a second click and a focus elsewhere close it; nothing was chosen", () => {
  button.click();
  button.click();
  expect(isOpen()).toBe(false);
  button.click();
  document.getElementById("elsewhere")?.focus();
  expect(isOpen()).toBe(false);
  expect(chosen).toEqual([]);
});

test("choosing an item closes the menu and names the item", () => {
  button.click();
  holder.querySelectorAll<HTMLElement>("[role=menuitem]")[1]?.click();
  expect(chosen).toEqual(["b"]);
  expect(isOpen()).toBe(false);
});

test("a disabled item is passed over", () => {
  const [first] = holder.querySelectorAll<HTMLButtonElement>("[role=menuitem]");
  if (first) first.disabled = true;
  button.focus();
  press("ArrowDown");
  expect(focusedLabel()).toBe("B");
});
