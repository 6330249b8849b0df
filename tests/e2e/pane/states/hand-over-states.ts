import type { Page } from "playwright-core";
import { MESSAGE, type PaneState, UNFORESEEN } from "./pane-state";

const press = (page: Page, label: string): Promise<void> =>
  page.locator(".hand-over-actions fluent-button", { hasText: label }).click();

async function find(page: Page): Promise<void> {
  await press(page, "Preview");
  await page.getByRole("heading", { name: "What changes" }).waitFor();
}

async function handOver(page: Page): Promise<void> {
  await find(page);
  await press(page, "Hand over");
  await page.waitForSelector(MESSAGE);
}

export const HAND_OVER_STATES: readonly PaneState[] = [
  {
    state: "before looking",
    shows: "none",
    reach: (page) => page.locator(".hand-over-actions fluent-button").waitFor(),
  },
  {
    state: "nothing found",
    shows: "none",
    workbook: "empty",
    reach: async (page) => {
      await press(page, "Preview");
      await page.locator(".nothing-found").waitFor();
    },
  },
  {
    state: "what changes and what stays",
    shows: "some",
    reach: async (page) => {
      await find(page);
      await page.getByRole("heading", { name: "What stays as it is" }).waitFor();
    },
  },
  {
    state: "handed over",
    shows: "some",
    reach: async (page) => {
      await handOver(page);
      await page.getByText("Cells with content, compared").waitFor();
    },
  },
  {
    state: "looking",
    shows: "work",
    workbook: "never",
    reach: async (page) => {
      await press(page, "Preview");
      await page.waitForSelector("progress");
    },
  },
  { state: "a cell that was not equal", shows: "failure", workbook: "occupied", reach: handOver },
  {
    state: "an unforeseen failure",
    shows: "failure",
    workbook: "unexpected",
    complaints: UNFORESEEN,
    reach: async (page) => {
      await press(page, "Preview");
      await page.waitForSelector(MESSAGE);
    },
  },
  {
    state: "outside Excel",
    shows: "none",
    workbook: "none",
    reach: (page) => page.getByText("This works where Offtake is open in Excel.").waitFor(),
  },
];
