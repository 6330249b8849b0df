import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { allDeals } from "../../src/catalog/catalogue";
import type { Deal } from "../../src/catalog/model";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import {
  WorkbookError,
  type FilledShape,
  type Placement,
  type WorkbookPort,
  type WorkbookProblem,
  type WriteReceipt,
} from "../../src/workbook/workbook-port";
import { formatsFor } from "../../src/taskpane/shared/formats";
import type { KeptState } from "../../src/taskpane/shared/local-state";
import { Pane } from "../../src/taskpane/Pane";
import { planner } from "../../src/taskpane/shared/planner";
import { createSession, type Session } from "../../src/taskpane/session";
import { type FakeReading, fakeReading } from "./fake-reading";
import { fakeRefreshing, fakeScanning } from "./fake-scanning";
import { NO_HAND_OVER } from "./no-hand-over";

// The pane in a page, driven as a user does. Fluent's elements are not defined here: they are plain elements that can be pressed.

export interface PanePage {
  readonly session: Session;
  readonly text: () => string;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly one: (selector: string) => HTMLElement;
  /** The button or link whose whole text this is. */
  readonly control: (name: string) => HTMLElement;
  /** Waits until what was asked for has been answered. */
  readonly settled: () => Promise<void>;
  readonly press: (name: string) => Promise<void>;
  readonly openDeal: (id: string) => Promise<void>;
  readonly search: (query: string) => Promise<void>;
  /** Chooses in the select, or fills the field, that has this label. */
  readonly choose: (label: string, value: string) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  readonly focused: () => Element | null;
}

export async function panePage(
  workbook: WorkbookPort | null,
  deals: readonly Deal[] = allDeals(),
  kept: KeptState = knownUser(),
): Promise<PanePage> {
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  const session = createSession();
  await act(() => render(createElement(Pane, { deals, workbook, session, formats: formatsFor("en-GB"), kept }), place));

  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => only(all(selector), selector);
  const control = (name: string) =>
    only(
      all("button, fluent-button, a").filter((found) => wordsOf(found) === name),
      name,
    );
  return {
    session,
    text: () => wordsOf(place),
    all,
    one,
    control,
    settled,
    press: async (name) => {
      await act(async () => {
        const pressed = control(name);
        if (pressed.tagName.startsWith("FLUENT-")) pressed.tabIndex = 0; // as the defined element has
        pressed.focus();
        pressed.click();
      });
      await settled();
    },
    openDeal: async (id) => {
      await act(async () => {
        one(`[data-deal="${id}"]`).focus();
        one(`[data-deal="${id}"]`).click();
      });
      await settled();
    },
    search: (query) =>
      act(async () => {
        const field = one("input[type=search]") as HTMLInputElement;
        field.focus();
        field.value = query;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    choose: (label, value) =>
      act(async () => {
        const field = only(
          all("label").filter((found) => wordsOf(found.querySelector("span") ?? found) === label),
          label,
        ).querySelector<HTMLInputElement | HTMLSelectElement>("select, input");
        if (field === null) throw new Error(`the page needs a field beside “${label}”: it has none`);
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    key: (key) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    focused: () => document.activeElement,
  };
}

/** Until all is answered that is on its way: the builders' script, what it is asked for, and what that leads to. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      await planner();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    });
  }
}

/** One who has seen the card of the first start. */
function knownUser(): KeptState {
  return { read: () => "done", keep: () => undefined };
}

export interface FakeWorkbook extends WorkbookPort {
  readonly written: { readonly plan: SheetPlan; readonly placement: Placement }[];
  readonly formulas: { readonly formula: string; readonly fills: FilledShape }[];
  readonly reading: FakeReading;
}

/** A workbook that takes every plan, except where `refuses` names a problem for a placement. A plan would stand at B4 of "Model". */
export function fakeWorkbook(
  refuses: Partial<Record<Placement, WorkbookProblem | Error>> = {},
  reading: FakeReading = fakeReading(),
): FakeWorkbook {
  const written: FakeWorkbook["written"] = [];
  const formulas: FakeWorkbook["formulas"] = [];
  return {
    written,
    formulas,
    reading,
    scanning: fakeScanning(),
    refreshing: fakeRefreshing(),
    handOver: NO_HAND_OVER,
    writeFormula: async (formula, fills) => {
      const reason = refuses.selection;
      if (reason instanceof Error) throw reason;
      if (reason !== undefined) throw new WorkbookError(reason);
      formulas.push({ formula, fills });
      return { sheetName: "Sheet1", address: "B2", isUndoable: false };
    },
    write: async (plan, placement): Promise<WriteReceipt> => {
      const reason = refuses[placement];
      if (reason instanceof Error) throw reason;
      if (reason !== undefined) throw new WorkbookError(reason);
      written.push({ plan, placement });
      return {
        address: `'${plan.sheetName}'!A1:H9`,
        sheetName: plan.sheetName,
        cellCount: 72,
        namesLeftAlone: [],
        isUndoable: true,
      };
    },
    previewPlacement: async (plan, placement) => {
      const reason = refuses[placement];
      if (reason !== undefined && "kind" in reason && reason.kind === "occupied")
        return { sheetName: reason.sheetName, address: "B4:I20", inTheWay: reason.addresses };
      if (reason instanceof Error) throw reason;
      if (reason !== undefined) throw new WorkbookError(reason);
      return placement === "newSheet"
        ? { sheetName: plan.sheetName, address: "A1:H20", inTheWay: [] }
        : { sheetName: "Model", address: "B4:I20", inTheWay: [] };
    },
  };
}

/** Text as read aloud: parts apart, blanks single, what is hidden from readers left out. */
function wordsOf(element: Element): string {
  return textWithin(element).replace(/\s+/g, " ").trim();
}

function textWithin(element: Element): string {
  let text = "";
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && node.getAttribute("aria-hidden") !== "true") text += `${textWithin(node)} `;
  }
  return text;
}

function only(found: readonly HTMLElement[], what: string): HTMLElement {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`the page needs one “${what}”: it has ${found.length}`);
  return first;
}
