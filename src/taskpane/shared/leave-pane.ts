/** Legacy codes of keys, which Office’s script in the pane reads. */
const ESCAPE = 27;
const F6 = 117;

/**
 * Gives the keyboard to the sheet, as Esc does: Excel on the web hears of that key from its script in the pane. Where nobody
 * listens the keyboard stays in the pane.
 */
export function leavePane(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  press({ key: "Escape", keyCode: ESCAPE });
}

/** Lets F6 do what Office’s script has for Ctrl+F6: lead the keyboard on to the next part of Excel’s window. */
export function followF6(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    press({ key: "F6", keyCode: F6, ctrlKey: true, shiftKey: event.shiftKey });
  });
}

function press(keys: KeyboardEventInit): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { ...keys, bubbles: true, cancelable: true }));
}
