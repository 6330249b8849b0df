import { timeOf } from "./draft-keeper";
import type { Draft, DraftStore } from "./draft-store";

export interface DraftOffer {
  readonly element: HTMLElement;
  readonly store: DraftStore;
  /** Shows the draft in place of the open workbook; false when it was not shown. */
  readonly restore: (draft: Draft) => Promise<boolean>;
  /** Gives the keyboard back to the cells. */
  readonly leave: () => void;
}

/** Offers the drafts of earlier visits, a line each with its buttons, until each is restored or discarded. */
export async function offerDrafts({ element, store, restore, leave }: DraftOffer): Promise<void> {
  const drafts = await store.all();
  const show = (line: HTMLElement, isShown: boolean): void => {
    line.hidden = !isShown;
    element.hidden = [...element.children].every((other) => other instanceof HTMLElement && other.hidden);
  };
  element.replaceChildren(
    ...drafts.map((draft) => {
      const line = document.createElement("p");
      const done = (): void => {
        line.remove();
        element.hidden = element.childElementCount === 0;
        leave();
      };
      const discard = async (): Promise<void> => {
        await store.discard(draft.id);
        done();
      };
      line.append(
        Object.assign(document.createElement("span"), { textContent: wordsFor(draft) }),
        button("Restore", async () => {
          show(line, false); // Before the cells are there, which would move under the mouse when the line goes.
          if (await restore(draft)) await discard();
          else show(line, true);
        }),
        button("Discard", discard),
      );
      return line;
    }),
  );
  element.hidden = drafts.length === 0;
}

function wordsFor({ fileName, keptAt, sheets }: Draft): string {
  const day = new Date(keptAt).toDateString() === new Date().toDateString() ? "" : `${dayOf(keptAt)}, `;
  return `${fileName.replace(/\.xls[xm]$/i, "")} was not saved: a draft of ${day}${timeOf(keptAt)} with ${sheets} ${sheets === 1 ? "sheet" : "sheets"} is kept in this browser.`;
}

function dayOf(moment: number): string {
  return new Date(moment).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}

function button(label: string, act: () => Promise<void>): HTMLButtonElement {
  const element = Object.assign(document.createElement("button"), { type: "button", textContent: label });
  element.addEventListener("click", () => {
    element.disabled = true;
    void act().finally(() => (element.disabled = false));
  });
  return element;
}
