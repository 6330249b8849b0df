interface Question {
  readonly title: string;
  readonly text: string;
  /** The button that says yes. */
  readonly yes: string;
}

/** Asks whether an unsaved workbook may give way to another; Esc means no. */
export function mayReplace(shownName: string, fileName: string): Promise<boolean> {
  return isAgreed({
    title: `${shownName} has changes that are not saved`,
    text: `If ${fileName} is opened in its place they are lost. To keep them, cancel and save a copy first.`,
    yes: "Open without saving",
  });
}

/** Asks whether a file may be saved that is without something; Esc means no. */
export function maySave(fileName: string, without: string): Promise<boolean> {
  return isAgreed({ title: `Before ${fileName} is saved`, text: without, yes: "Save anyway" });
}

function isAgreed({ title, text, yes }: Question): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "question";
  dialog.setAttribute("aria-labelledby", "question-title");
  const heading = Object.assign(document.createElement("h2"), { id: "question-title", textContent: title });
  const words = Object.assign(document.createElement("p"), { textContent: text });
  const form = Object.assign(document.createElement("form"), { method: "dialog" });
  form.append(choice("Cancel", "no"), choice(yes, "yes"));
  dialog.append(heading, words, form);
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
