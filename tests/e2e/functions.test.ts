import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/workbench/grid";
import { formulaText } from "../coverage/formula-text";
import { SAMPLE_FORMULAS, type SampleFormula } from "../coverage/function-evidence";
import { ROOT } from "./setup";
import { WorkbenchSession } from "./workbench-session";

// Every function, as a user meets it: suggested while one types, calculated in a cell, explained in a cell.

const TYPING_PAUSE_MS = 15;
const DIGITS = 1e-12;

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());

afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});

const put = (address: string, text: string): Promise<void> =>
  session.page.evaluate(([cell, typed]) => window.workbench.setCell(cell as string, typed as string), [address, text]);

/** Every cell that must not hold an error, settled: formulas are calculated beside each other. */
async function results(addresses: readonly string[]): Promise<CellValue[]> {
  const values: CellValue[] = [];
  for (const address of addresses) values.push(await session.settled(address));
  return values;
}

function expectSample({ name, gives }: SampleFormula, value: CellValue): void {
  if (gives instanceof RegExp) expect([name, value]).toEqual([name, expect.stringMatching(gives)]);
  else
    expect([
      name,
      typeof value === "number" && Math.abs(value - gives) <= DIGITS * Math.abs(gives) ? gives : value,
    ]).toEqual([name, gives]);
}

test("every function calculates in a cell", async () => {
  const cells = SAMPLE_FORMULAS.map((sample, index) => ({ sample, address: `A${3 + index * 40}` })); // Room for what spills.
  for (const { sample, address } of cells) await put(address, formulaText(sample.name, sample.args));
  const values = await results(cells.map(({ address }) => address));
  cells.forEach(({ sample }, index) => expectSample(sample, values[index] ?? null));
}, 60_000);

test("every function but WHY itself explains itself in a cell", async () => {
  const explained = SAMPLE_FORMULAS.filter(({ name }) => name !== "WHY");
  for (const [index, { name, args }] of explained.entries())
    await put(`AC${2 + index}`, formulaText("WHY", [name, ...args]));
  const sentences = await results(explained.map((_, index) => `AC${2 + index}`));
  explained.forEach(({ name }, index) =>
    expect([name, sentences[index]]).toEqual([name, expect.stringMatching(/^[^#].{30,}\.$/)]),
  );
  expect(new Set(sentences).size).toBe(explained.length);
}, 60_000);

// The three faults of a contract's life that would have reached a committee, as an analyst sees them mended.
test("a contract's life: what is owed before signing, under notice, and from a start known to the year, with WHY beside", async () => {
  const rows = [
    [
      "REMAINING",
      '"anthropic-spacex-2026",DATE(2026,9,30)',
      3_669_354_838.71,
      /90 days' notice .* and firm until 29 Dec 2026/,
    ],
    ["REMAINING", '"meta-coreweave-2026",DATE(2025,1,1)', 0, /because the contract was not signed until 31 Mar 2026/],
    [
      "ANNUALSPEND",
      '"microsoft-nebius-2025"',
      3_478_580_000,
      /÷ 5 years .*With this length the result is a maximum: a ceiling is counted in full/,
    ],
    ["RECOGNIZED", '"microsoft-nebius-2025",DATE(2025,9,8)', 0, /is set to the day after inception, 9 Sep 2025/],
  ] as const;
  for (const [index, [name, args, value, words]] of rows.entries()) {
    await put(`AG${2 + index}`, `=OFFTAKE.${name}(${args})`);
    await put(`AH${2 + index}`, `=OFFTAKE.WHY("${name}",${args})`);
    expect([name, Number(await session.settled(`AG${2 + index}`)).toFixed(2)]).toEqual([name, value.toFixed(2)]);
    expect(await session.settled(`AH${2 + index}`)).toEqual(expect.stringMatching(words));
  }
  await session.page.evaluate(() => window.workbench.select("AG2"));
  await session.screenshot("contract-life-in-workbench");
}, 60_000);

test.each`
  kind                    | formula                                                                     | error        | words                                                               | why
  ${"wrong word"}         | ${'=OFFTAKE.TERM("meta-coreweave-2026","ever")'}                            | ${"#VALUE!"} | ${/convention must be one of service, stated, signing: got "ever"/} | ${null}
  ${"text for a number"}  | ${'=OFFTAKE.GPUHOURPRICE(100,"many")'}                                      | ${"#VALUE!"} | ${null}                                                             | ${null}
  ${"an id nobody has"}   | ${'=OFFTAKE.FIGURE("meta-corweave-2026","value")'}                          | ${"#N/A"}    | ${/meta-coreweave-2026/}                                            | ${null}
  ${"nothing documented"} | ${'=OFFTAKE.TERM("meta-coreweave-2025","stated")'}                          | ${"#N/A"}    | ${/states no length/}                                               | ${null}
  ${"out of the domain"}  | ${'=OFFTAKE.PRESENTVALUE("meta-coreweave-2026",-2)'}                        | ${"#VALUE!"} | ${/a rate must be above -100 %/}                                    | ${null}
  ${"no solution"}        | ${'=OFFTAKE.BREAKEVENDECLINE("meta-coreweave-2026",8%,10%,DATE(2033,1,1))'} | ${"#NUM!"}   | ${null}                                                             | ${/gives #NUM! because .* has nothing left to pay after 2033-01-01/}
  ${"counted twice"}      | ${'=OFFTAKE.COMBINED("meta-coreweave-2026","meta-coreweave-2026")'}         | ${"#VALUE!"} | ${/counts once/}                                                    | ${null}
`(
  "an error of the kind $kind answers $error and says why",
  async ({
    formula,
    error,
    words,
    why,
  }: {
    formula: string;
    error: string;
    words: RegExp | null;
    why: RegExp | null;
  }) => {
    await put("AE2", "");
    await put("AE2", formula);
    await session.settled("AE2");
    expect(await session.value("AE2")).toMatchObject({ error });
    if (words !== null) expect(await session.page.evaluate(() => window.workbench.errorMessage("AE2"))).toMatch(words);
    if (why === null) return;
    await put("AE3", "");
    await put("AE3", formula.replace(/OFFTAKE\.(\w+)\(/, 'OFFTAKE.WHY("$1",'));
    expect(await session.settled("AE3")).toMatch(why);
  },
);

test("every function is suggested with its help while its name is typed, and Escape leaves the cell as it was", async () => {
  const { page } = session;
  const { functions } = JSON.parse(readFileSync(join(ROOT, "dist", "functions.json"), "utf8")) as {
    functions: { name: string; description: string }[];
  };
  expect(functions.map(({ name }) => name).sort()).toEqual(SAMPLE_FORMULAS.map(({ name }) => name).sort());
  await page.evaluate(() => window.workbench.select("AH1"));
  for (const { name, description } of functions) {
    await page.keyboard.type(`=OFFTAKE.${name}`, { delay: TYPING_PAUSE_MS });
    await page.getByText(description, { exact: false }).first().waitFor();
    await page.keyboard.press("Escape"); // The list.
    await page.keyboard.press("Escape"); // The entry.
  }
  expect(await session.value("AH1")).toBeNull();
}, 120_000);

test("the catalogue comes with the functions, not with the first formula; where it did not come a cell says so, and a later one asks again", async () => {
  const { page, servers } = session;
  const script = `${servers.addinOrigin}/functions-catalogue.js`;
  const asked = page.waitForRequest(script);
  await session.restart();
  await asked;

  await session.context.route(script, (route) => route.abort());
  await session.restart();
  await put("A1", '=OFFTAKE.FIGURE("meta-coreweave-2026","value")');
  expect(await session.settled("A1")).toMatchObject({ error: "#N/A" });
  expect(await page.evaluate(() => window.workbench.errorMessage("A1"))).toMatch(
    /the catalogue could not be loaded: check your connection/,
  );
  await put("A2", "=OFFTAKE.COMPUTEGROWTH(1,6)");
  expect(await session.settled("A2")).toBe(4); // Looks nothing up.

  await session.context.unroute(script);
  await put("A3", '=OFFTAKE.COMBINED("meta-coreweave-2025","meta-coreweave-2026")');
  expect(await session.settled("A3")).toBe(35.2e9);
  session.complaints.length = 0; // The browser's own, of the script that did not come.
}, 120_000);
