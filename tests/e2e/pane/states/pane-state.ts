import type { Page } from "playwright-core";
import type { PaneGround } from "../open-pane";

/** A state that a user can find a view in. */
export interface PaneState extends PaneGround {
  readonly state: string;
  /** "none": there is nothing to show, "some": what the view is for, "work": it is under way, "failure": it went wrong. */
  readonly shows: "none" | "some" | "work" | "failure";
  /** From the view just opened. */
  readonly reach: (page: Page) => Promise<unknown>;
  /** Errors on the console that belong to it. */
  readonly complaints?: RegExp;
}

export const MESSAGE = "fluent-message-bar";
/** What a failure that nobody foresaw says on the console: it is told to the user and reported as well. */
export const UNFORESEEN = /cells is not iterable/;

/** Unfolds everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  for (const summary of await page.$$("[role=tabpanel]:not([hidden]) details:not([open]) > summary"))
    await summary.click();
}
