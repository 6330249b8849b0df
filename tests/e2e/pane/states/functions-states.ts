import type { PaneState } from "./pane-state";

const gallery = "[data-function]";

/** The page of a function with its live result, or what it still needs. */
function pageOf(name: string): PaneState {
  return {
    state: `the page of ${name}`,
    shows: "some",
    reach: async (page) => {
      await page.click(`[data-function=${name}]`);
      await page.locator(".live :is(.result, table, .caveat), .live .formula").first().waitFor();
    },
  };
}

export const FUNCTIONS_STATES: readonly PaneState[] = [
  { state: "the gallery", shows: "some", reach: (page) => page.locator(gallery).first().waitFor() },
  {
    state: "an empty search",
    shows: "none",
    reach: async (page) => {
      await page.locator(gallery).first().waitFor();
      await page.fill("#view-functions input[type=search]", "zebra");
      await page.locator(gallery).first().waitFor({ state: "detached" });
    },
  },
  ...["ANNUALSPEND", "SCHEDULE", "MARKTOMARKET", "COMBINED", "WHY", "RECOGNIZED"].map(pageOf),
  {
    state: "entries that are none, and an error as result",
    shows: "failure",
    reach: async (page) => {
      await page.click("[data-function=MARKTOMARKET]");
      await page.getByLabel("decline", { exact: true }).fill("twenty");
      await page.getByText("A number, for example").first().waitFor();
      await page.getByLabel("decline", { exact: true }).fill("20%");
      await page.getByLabel("rate", { exact: true }).fill("-200%");
      await page.locator(".live .caveat", { hasText: "#VALUE!" }).waitFor();
    },
  },
  {
    state: "the functions could not be loaded",
    shows: "failure",
    complaints: /503|functions\.json/,
    reach: async (page) => {
      const metadata = "**/functions.json"; // The answer to the view's first question may be on its way already.
      await page.route(metadata, (route) => route.fulfill({ status: 503 }));
      await page.reload();
      await page.getByRole("tab", { name: "Functions" }).click();
      await page.locator("#view-functions [role=alert]").waitFor();
      await page.unroute(metadata);
    },
  },
];
