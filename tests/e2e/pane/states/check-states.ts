import type { Page } from "playwright-core";
import { MESSAGE, type PaneState, UNFORESEEN } from "./pane-state";

const begin = (page: Page): Promise<void> => page.locator("fluent-button", { hasText: "Check this workbook" }).click();

export const CHECK_STATES: readonly PaneState[] = [
  {
    state: "before the check",
    shows: "none",
    reach: (page) => page.locator("fluent-button", { hasText: "Check this workbook" }).waitFor(),
  },
  {
    state: "nothing found",
    shows: "none",
    workbook: "empty",
    reach: async (page) => {
      await begin(page);
      await page.getByText("cells read: nothing found").waitFor();
    },
  },
  {
    state: "findings",
    shows: "some",
    reach: async (page) => {
      await begin(page);
      await page.waitForSelector(".check-findings");
    },
  },
  {
    state: "refresh",
    shows: "some",
    reach: async (page) => {
      await begin(page);
      await page.locator("#refresh-heading").scrollIntoViewIfNeeded();
    },
  },
  {
    state: "reading",
    shows: "work",
    workbook: "never",
    reach: async (page) => {
      await begin(page);
      await page.waitForSelector("progress");
    },
  },
  {
    state: "stopped",
    shows: "some",
    workbook: "never",
    reach: async (page) => {
      await begin(page);
      await page.locator("fluent-button", { hasText: "Stop" }).click();
      await page.getByText(/^Stopped: /).waitFor();
    },
  },
  {
    state: "failed",
    shows: "failure",
    workbook: "unexpected",
    complaints: UNFORESEEN,
    reach: async (page) => {
      await begin(page);
      await page.waitForSelector(MESSAGE);
    },
  },
];
