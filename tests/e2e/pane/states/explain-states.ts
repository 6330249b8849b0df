import type { Page } from "playwright-core";
import { type PaneState, unfold, UNFORESEEN } from "./pane-state";

const says = (text: string | RegExp) => (page: Page) => page.locator("#view-explain").getByText(text).first().waitFor();

export const EXPLAIN_STATES: readonly PaneState[] = [
  { state: "an empty cell", shows: "none", reach: says(/This cell is empty/) },
  {
    state: "a number of which nothing is known",
    shows: "none",
    cell: "I24",
    reach: says(/Offtake does not recognise this number/),
  },
  {
    state: "one function in another, step by step",
    shows: "some",
    cell: "B2",
    reach: async (page) => {
      await says("Step by step")(page);
      await unfold(page);
    },
  },
  {
    state: "the cells that a function reads",
    shows: "some",
    cell: "B5",
    reach: async (page) => {
      await page.locator("[role=treeitem]").first().focus();
      await page.keyboard.press("ArrowRight");
    },
  },
  { state: "an error with its reason", shows: "some", cell: "B3", reach: says(/gives #N\/A because/) },
  { state: "a call that only Excel can calculate", shows: "some", cell: "B4", reach: says("TERM") },
  { state: "an inserted figure that was edited", shows: "some", cell: "B7", reach: says(/The cell was edited/) },
  { state: "a number that equals a documented one", shows: "some", cell: "I22", reach: says(/Looks like/) },
  { state: "a number that differs from a documented one", shows: "some", cell: "I23", reach: says(/Differs from/) },
  {
    state: "another workbook in front",
    shows: "failure",
    workbook: "another workbook",
    reach: says(/Another workbook/),
  },
  {
    state: "an unforeseen failure with its detail",
    shows: "failure",
    workbook: "unexpected",
    complaints: UNFORESEEN,
    reach: async (page) => {
      await says(/could not be explained/)(page);
      await unfold(page);
    },
  },
  { state: "outside Excel", shows: "none", workbook: "none", reach: says(/There is no workbook here/) },
];
