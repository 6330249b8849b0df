/** @jest-environment jsdom */
import { allDeals, dealById } from "../../../src/catalog/catalogue";
import { fakeWorkbook, panePage } from "../pane-page";

const REFERENCE = "meta-coreweave-2026";

beforeEach(() => {
  window.scrollTo = () => {};
});

async function referencePage() {
  const page = await panePage(fakeWorkbook());
  await page.openDeal(REFERENCE);
  return page;
}

test("opens with the focus on its heading and remembers the deal for the ribbon", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal("meta-coreweave-2025");
  expect(page.focused()).toBe(page.one("h1"));
  expect(page.session.dealId()).toBe("meta-coreweave-2025");
});

test("says how much, from when to when, and that the start is known to the year only", async () => {
  const page = await referencePage();
  const headline = page.one(".headline").textContent;
  expect(headline).toContain("up to $21 bn");
  expect(headline).toContain("21,000,000,000 US dollars");
  expect(headline).toContain("20 Dec 2032");
  expect(page.one(".figures").textContent).toContain("year only");
});

test("says what is not documented instead of leaving it out", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal("meta-coreweave-2025");
  expect(page.one(".headline").textContent).toContain("Start of servicenot documented");
  expect(page.text()).toContain("What is not documented Day of signing Start of service");
});

test("shows the caveat that belongs to every figure of the deal", async () => {
  const page = await referencePage();
  expect(page.one(".caveat").textContent).toContain(dealById(REFERENCE).caveat);
});

test("gives every stated figure its precision in words and the grade of its evidence", async () => {
  const page = await referencePage();
  const stated = dealById(REFERENCE).figures.filter((figure) => figure.claims.length > 0);
  expect(page.all(".figures > li")).toHaveLength(stated.length);
  const value = page.all(".figures > li")[0]?.textContent;
  expect(value).toContain("up to $21 bn");
  expect(value).toContain("Filing");
});

test("keeps other claims beside the shown one, rejected ones struck out with the reason", async () => {
  const page = await referencePage();
  const value = page.all(".figures > li")[0];
  expect(value?.textContent).toContain("other claims");
  expect(value?.querySelector("s")?.textContent).toBe("$2.1 bn");
  expect(value?.textContent).toContain("Rejected.");
});

test("a withheld figure shows the reason and all claims, but no value", async () => {
  const page = await panePage(fakeWorkbook());
  const withheld = allDeals().find((deal) => deal.figures.find((figure) => figure.name === "value")?.withheld);
  await page.openDeal(withheld?.id ?? "none");
  const value = page.all(".figures > li")[0];
  expect(value?.querySelector(".absent")?.textContent).toBe(withheld?.figures[0]?.withheld);
  expect(value?.querySelector("details")?.open).toBe(true);
  expect(page.one(".headline-value").textContent).toBe("Valuedisputed");
});

test("puts conflicting statements side by side with our reading", async () => {
  const page = await referencePage();
  const [conflict] = dealById(REFERENCE).conflicts;
  const shown = page.all(".conflicts > li")[0]?.textContent;
  for (const statement of conflict?.statements ?? []) expect(shown).toContain(statement.text);
  expect(shown).toContain(`Our reading: ${conflict?.reading}`);
});

test("every source link leaves the pane alone and gives nothing away", async () => {
  const page = await referencePage();
  const links = page.all("a") as readonly HTMLAnchorElement[];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.target).toBe("_blank");
    expect(link.rel).toContain("noopener");
    expect(link.protocol).toMatch(/^https?:$/);
  }
});

test("opens a related deal from its page", async () => {
  const page = await referencePage();
  const related = dealById("meta-coreweave-2025");
  page
    .all(".relations button")
    .find((button) => button.textContent === related.name)
    ?.click();
  await page.key("Shift");
  expect(page.one("h1").textContent).toBe(related.name);
  expect(page.session.dealId()).toBe(related.id);
});

test("puts the annual spend of the three conventions side by side and says by how much they differ", async () => {
  const page = await referencePage();
  const spend = page.one(".spend");
  expect([...spend.querySelectorAll("th[scope=row]")].map((head) => head.textContent)).toEqual([
    "Stated",
    "Service",
    "Signing",
  ]);
  expect([...spend.querySelectorAll("strong")].map((base) => base.textContent)).toEqual([
    "$3.23 bn",
    "$3.52 bn",
    "$3.12 bn",
  ]);
  expect(page.text()).toContain("The convention alone changes the base by 12.6%.");
});

test.each`
  id                                         | said                                                                                | source
  ${"openai-aws-2025"}                       | ${"The convention hardly changes the base: by less than 0.1%."}                     | ${"by hand: 7 years, from signing a day of 360 less: 1 in 2,519"}
  ${"applieddigital-polarisforge3"}          | ${"The convention does not change the base."}                                       | ${"by hand: 15 years, stated or from start to end"}
  ${"nvidia-openai-sbenergy-guarantee-2026"} | ${"Cannot be worked out: nothing is owed, as all of it is optional or contingent."} | ${"a guarantee: value and length are documented"}
`("of the conventions of $id is said: $said", async ({ id, said }) => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal(id);
  expect(page.text()).toContain(said);
});

test("draws the schedule with a text alternative, the same amounts as a table, and no style attribute", async () => {
  const page = await referencePage();
  const picture = page.one(".schedule svg");
  expect(picture.getAttribute("aria-label")).toMatch(/^Bar chart: 2027 to 2032/);
  expect(picture.querySelectorAll("rect")).toHaveLength(6);
  expect(page.all(".schedule [style]")).toEqual([]);
  expect(page.all(".amounts tbody tr").map((row) => row.textContent)).toContain("20283,524,071,526.82");
});

test("says why no annual spend is given where the value is disputed, and draws no schedule", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal("meta-amd-2026");
  expect(page.text()).toContain("Cannot be worked out: value disputed.");
  expect(page.all(".schedule")).toEqual([]);
});

test("a source without encryption is shown and marked; no other is", async () => {
  const page = await panePage(fakeWorkbook());
  await page.openDeal("meta-coreweave-2025");
  const marked = page.all(".source-groups li").filter((source) => source.textContent?.includes("not encrypted (http)"));
  const plain = page
    .all(".source-groups li")
    .filter((source) => source.querySelector("a")?.getAttribute("href")?.startsWith("http:"));
  expect(plain.length).toBeGreaterThan(0);
  expect(marked).toEqual(plain);
});

test("as of a day the page and what it inserts hold what was documented then, and say so", async () => {
  const workbook = fakeWorkbook();
  const page = await panePage(workbook);
  await page.choose("As documented on", "2026-03-30");
  await page.openDeal("openai-cerebras-2026");
  expect(page.text()).toContain("As documented on 30 Mar 2026.");
  await page.press("Insert figures");
  expect(workbook.written[0]?.plan.rows[2]?.[0]).toMatchObject({
    text: "As documented on 30 Mar 2026: what was published later is left out.",
  });
  const then = page.all(".figures > li").length;

  await page.press("Show all that is documented");
  expect(page.text()).not.toContain("As documented on");
  expect(page.all(".figures > li").length).toBeGreaterThan(then);
  expect(page.focused()).toBe(page.one("h1"));
});
