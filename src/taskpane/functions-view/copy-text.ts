/** Puts a text on the clipboard; false where the page may not. Excel's pane is a frame, in which the modern way is often closed. */
export async function copyText(text: string): Promise<boolean> {
  const modern = (navigator as { readonly clipboard?: Clipboard }).clipboard;
  const isDone =
    modern === undefined
      ? false
      : await modern.writeText(text).then(
          () => true,
          () => false,
        );
  return isDone || copiedBySelection(text);
}

function copiedBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const isDone = typeof document.execCommand === "function" && document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isDone;
}
