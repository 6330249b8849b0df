import type { Page } from "playwright-core";
import { MESSAGE, type PaneState, unfold } from "./pane-state";

const REFERENCE = "[data-deal=meta-coreweave-2026]";
/** Little is documented about it: axe is done with its page soon. */
const SHORT = "[data-deal=janestreet-coreweave-2026]";

/** Scrolls and waits for the picture after it. */
async function scrollTo(page: Page, y: number): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise((drawn) => {
        window.scrollTo(0, to);
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
    y,
  );
}

async function insertAtSelection(page: Page): Promise<void> {
  await page.click(SHORT);
  await page.click("input[value=selection]");
  await page.click(".insert fluent-button");
}

async function insertedWith(page: Page): Promise<void> {
  await insertAtSelection(page);
  await page.waitForSelector(MESSAGE);
}

async function openCompany(page: Page, query: string): Promise<void> {
  await page.fill("input[type=search]", query);
  await page.click(".found-companies button");
  await page.waitForSelector("[data-company] h1");
}

export const DEALS_STATES: readonly PaneState[] = [
  { state: "the list", shows: "some", reach: async () => undefined },
  {
    state: "an empty search with filters in force",
    shows: "none",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.selectOption(".filters select", "chip-purchase");
      await page.fill("input[type=search]", "zebra 2099");
    },
  },
  {
    state: "the list, filtered, sorted and as of a day",
    shows: "some",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.selectOption(".filters select", "cloud-capacity");
      await page.fill("input[type=date]", "2026-03-30");
      await page.selectOption(".list-tools select", "annualSpend");
    },
  },
  {
    state: "companies that a search names",
    shows: "some",
    reach: (page) => page.fill("input[type=search]", "azure"),
  },
  {
    state: "a company's page, its picture's table and a series open",
    shows: "some",
    reach: async (page) => {
      await openCompany(page, "CRWV");
      await unfold(page);
    },
  },
  {
    state: "a system without a value",
    shows: "some",
    reach: (page) => openCompany(page, "deepmind"),
  },
  {
    state: "what is new",
    shows: "some",
    reach: async (page) => {
      await page.click(".news summary");
      await page.waitForSelector(".news .figures > li");
    },
  },
  {
    state: "a deal as of a day",
    shows: "some",
    reach: async (page) => {
      await page.click(".filter-button");
      await page.fill("input[type=date]", "2026-03-30");
      await page.click("[data-deal=meta-coreweave-2025]");
    },
  },
  { state: "the middle of 10,000 deals", shows: "some", deals: 10_000, reach: (page) => scrollTo(page, 300_000) },
  {
    state: "a deal with everything unfolded",
    shows: "some",
    reach: async (page) => {
      await page.click(REFERENCE);
      await unfold(page);
    },
  },
  { state: "a deal whose value is withheld", shows: "some", reach: (page) => page.click("[data-deal=meta-amd-2026]") },
  {
    state: "an insertion under way",
    shows: "work",
    workbook: "never",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.waitForSelector("fluent-spinner");
    },
  },
  { state: "an insertion done", shows: "some", reach: insertedWith },
  { state: "cells in the way", shows: "failure", workbook: "occupied", reach: insertedWith },
  {
    state: "an unforeseen failure with its detail",
    shows: "failure",
    workbook: "unexpected",
    reach: async (page) => {
      await insertAtSelection(page);
      await page.click(`${MESSAGE} summary`);
    },
  },
  { state: "outside Excel", shows: "some", workbook: "none", reach: async () => undefined },
  {
    state: "the list on the first start",
    shows: "some",
    first: true,
    reach: (page) => page.waitForSelector(".first-run"),
  },
  {
    state: "three deals to compare",
    shows: "some",
    reach: async (page) => {
      for (const toggle of (await page.$$(".compare-toggle")).slice(0, 3)) await toggle.click();
      await page.click(".list-insert summary");
      await page.waitForSelector(".list-insert .preview .remark");
    },
  },
  {
    state: "a deal model, foreseen where cells are in the way",
    shows: "failure",
    workbook: "occupied",
    reach: async (page) => {
      await page.click(SHORT);
      await page.click("input[value=model]");
      await page.click("input[value=selection]");
      await page.waitForSelector(".against");
    },
  },
  {
    state: "an insertion that this Excel cannot do",
    shows: "failure",
    workbook: "old Excel",
    reach: async (page) => {
      await page.click(SHORT);
      await page.waitForSelector(".against");
    },
  },
  { state: "a protected sheet", shows: "failure", workbook: "protected", reach: insertedWith },
];
