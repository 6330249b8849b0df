/** Asks whether an unsaved workbook may give way to another; Esc means no. */
export function mayReplace(shownName: string, fileName: string): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  dialog.setAttribute("aria-labelledby", "question-title");
  const title = Object.assign(document.createElement("h2"), {
    id: "question-title",
    textContent: `${shownName} has changes that are not saved`,
  });
  const text = Object.assign(document.createElement("p"), {
    textContent: `If ${fileName} is opened in its place they are lost. To keep them, cancel and save a copy first.`,
  });
  const form = Object.assign(document.createElement("form"), { method: "dialog" });
  form.append(choice("Cancel", "no"), choice("Open without saving", "yes"));
  dialog.append(title, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "yes");
      dialog.remove();
    });
  });
}

function choice(label: string, value: string): HTMLButtonElement {
  return Object.assign(document.createElement("button"), { textContent: label, value });
}
