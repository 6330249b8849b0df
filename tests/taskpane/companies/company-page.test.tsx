/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { planCompany } from "../../../src/plan/company/company-plan";
import { fakeWorkbook, panePage } from "../pane-page";

const deals = (found: readonly HTMLElement[]) => found.map((row) => row.dataset["deal"]);

beforeEach(() => {
  window.scrollTo = () => {};
});

// Every system that the press article names, and companies by ticker, short name and brand.
test.each([
  ["coreweave", "CoreWeave"],
  ["crwv", "CoreWeave"],
  ["meta", "Meta Platforms"],
  ["llama", "Llama"],
  ["facebook", "Facebook"],
  ["instagram", "Instagram"],
  ["whatsapp", "WhatsApp"],
  ["rubin", "NVIDIA Rubin"],
  ["blackwell", "NVIDIA Blackwell"],
  ["aws", "Amazon Web Services"],
  ["azure", "Microsoft Azure"],
  ["google cloud", "Google Cloud"],
  ["tpu", "Google TPU"],
  ["lambda", "Lambda"],
  ["crusoe", "Crusoe"],
  ["openai", "OpenAI"],
  ["anthropic", "Anthropic"],
  ["deepmind", "Google DeepMind"],
  ["apld", "Applied Digital"],
])("a search for %s offers the page of %s, which has figures or says that none is published", async (query, name) => {
  const page = await panePage(fakeWorkbook());
  await page.search(query);
  const offered = page.all(".found-companies button").map(({ textContent }) => textContent ?? "");
  expect(offered[0]).toBe(name);
  await page.press(name);
  expect(page.focused()?.textContent).toBe(name);
  const isDocumented = page.all("[data-deal]").length > 0 || page.text().includes("Reported figures");
  expect(isDocumented || page.text().includes("The catalogue has no")).toBe(true);
});

test("a page has the deals on both sides, the reported figures and the way back", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("CRWV");
  await page.press("CoreWeave");
  expect(page.text()).toContain("CoreWeave provides");
  expect(page.text()).toContain("CoreWeave buys");
  expect(deals(page.all("[data-deal]"))).toContain("meta-coreweave-2026");
  expect(page.text()).toContain("$103.7 bn");
  expect(page.text()).toContain("$104.2 bn");
  await page.openDeal("meta-coreweave-2026");
  expect(page.text()).toContain("Meta Platforms buys from CoreWeave");
  await page.press("Back to CoreWeave");
  expect(page.text()).toContain("CoreWeave provides");
  await page.press("All deals");
  expect(page.focused()).toBe(page.one("input[type=search]"));
  expect(page.one(".count").textContent).toContain("deals");
});

const OWED =
  "Firm amounts still owed, by calendar year: each value spread evenly over the days of service, or by monthly fee. For a deal with a right to leave, only what is owed before a notice could end it. An “up to” value is shown in full.";

test.each`
  company        | captions                                                                                                                                                                      | source
  ${"CoreWeave"} | ${[/^ Owed, but without a documented schedule and so not in the chart: .*Meta - CoreWeave first large order form; .*\.$/, /: Core Scientific - CoreWeave hosting leases\.$/]} | ${"8-K: 14.2 bn through 14 Dec 2031, and no first day; the hosting leases have no days"}
  ${"SpaceX"}    | ${[/^$/]}                                                                                                                                                                     | ${"its three contracts have their days"}
`(
  "below the run-off of $company stands what it shows, and what is not in it ($source)",
  async ({ company, captions }) => {
    const page = await panePage(fakeWorkbook());
    await page.search(company as string);
    await page.press(company as string);
    const texts = page.all("figcaption").map(({ textContent }) => textContent ?? "");
    expect(texts.map((text) => text.startsWith(OWED))).toEqual(texts.map(() => true));
    expect(texts.map((text) => text.slice(OWED.length))).toEqual(
      (captions as RegExp[]).map((words) => expect.stringMatching(words) as string),
    );
  },
);

test("a search for a group finds its companies, and their pages say who counts them in it", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("neocloud");
  const offered = page.all(".found-companies button").map(({ textContent }) => textContent ?? "");
  expect(offered).toEqual(["CoreWeave", "Nebius", "IREN", "Nscale", "Lambda", "Crusoe"]);
  await page.press("Lambda");
  expect(page.text()).toContain("Described as one of the neoclouds by TechReaderDaily and TradingKey .");
  expect(page.all(".remark a")[0]?.getAttribute("href")).toMatch(/^https:\/\/www\.techreaderdaily\.com\//);
});

test("on an earlier day a page names only who had counted the company in a group by then", async () => {
  const page = await panePage(fakeWorkbook());
  await page.choose("As documented on", "2025-12-01"); // TradingKey, 7 November 2025; TechReaderDaily, May 2026
  await page.search("Lambda");
  await page.press("Lambda");
  expect(page.text()).toContain("Described as one of the neoclouds by TradingKey .");
});

test("the parties of a deal lead to their pages", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal("meta-coreweave-2026");
  await page.press("Meta Platforms");
  expect(page.focused()?.textContent).toMatch(/^Meta Platforms/);
  expect(page.text()).toContain("Meta Platforms buys");
});

test("a page as of a day has only what was published by then", async () => {
  const page = await panePage(fakeWorkbook());
  await page.choose("As documented on", "2026-05-10");
  await page.search("CRWV");
  await page.press("CoreWeave");
  expect(page.text()).toContain("As documented on");
  expect(page.text()).toContain("$98.8 bn"); // RPO of the 10-Q of 8 May 2026
  expect(page.text()).not.toContain("$103.7 bn"); // that of 12 August
});

test("its contracts go on a sheet, those it sells and those it buys apart", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await page.search("CRWV");
  await page.press("CoreWeave");
  await page.press("Insert company page");
  await act(async () => page.one("input[value=customer]").click());
  await page.settled();
  await page.press("Insert company page");
  expect(workbook.written).toEqual([
    { plan: planCompany("coreweave", null, "provider"), placement: "newSheet" },
    { plan: planCompany("coreweave", null, "customer"), placement: "newSheet" },
  ]);
});

test("a system has no contracts of its own, so there is nothing to insert", async () => {
  const page = await panePage(fakeWorkbook());
  await page.search("deepmind");
  await page.press("Google DeepMind");
  expect(page.all(".insert")).toEqual([]);
});

test("between its announcement and its first day a deal has no page yet: the card says so, and its button does nothing", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await page.choose("As documented on", "2025-09-12");
  await page.search("ORCL");
  await page.press("Oracle");
  await page.settled();
  expect(page.one(".insert [role=alert]").textContent).toBe(
    "Oracle had no documented deal on 12 Sep 2025: the first is openai-oracle-2025 of 30 Sep 2025. Nothing in the workbook was changed.",
  );
  await page.press("Insert company page");
  expect(workbook.written).toEqual([]);
});
