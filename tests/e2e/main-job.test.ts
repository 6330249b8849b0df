import { WorkbenchSession } from "./workbench-session";

// The figures a user must read off the cells. 5.9722 years are Excel's YEARFRAC, basis 0, to 21 Dec 2032;
// the README's own formulas are in walk.test.ts.
const SERVICE = 21e9 / ((5 * 360 + 11 * 30 + 20) / 360);

let session: WorkbenchSession;

beforeAll(async () => {
  session = await WorkbenchSession.open();
});
afterAll(() => session.close());

afterEach(() => {
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});

test.each`
  formula                                                       | expected               | source
  ${'=OFFTAKE.FIGURE("meta-coreweave-2025","value")'}           | ${14_200_000_000}      | ${"issue: figures that must come out"}
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service")'}    | ${SERVICE}             | ${"YEARFRAC by hand"}
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026",,,3)'}          | ${(21e9 / 2181) * 365} | ${"2,181 days of service ÷ 365, by hand"}
  ${'=1.1*OFFTAKE.ANNUALSPEND("META-COREWEAVE-2026","stated")'} | ${(1.1 * 21e9) / 6.5}  | ${"letter case does not matter"}
`("$formula gives $expected ($source)", async ({ formula, expected }: { formula: string; expected: number }) => {
  await session.page.evaluate((text) => window.workbench.setCell("J2", text), "");
  await session.page.evaluate((text) => window.workbench.setCell("J2", text), formula);
  const value = await session.settled("J2");
  expect(typeof value).toBe("number");
  expect(Math.abs((value as number) / expected - 1)).toBeLessThan(1e-12);
});

test("terms typed by hand give the id's result, and a changed cell changes it", async () => {
  for (const [address, text] of [
    ["Q2", "value"],
    ["R2", "21000000000"],
    ["Q3", "start"],
    ["R3", "46388"], // 1 January 2027
    ["Q4", "end"],
    ["R4", "48568"], // 20 December 2032
  ] as const) {
    await session.typeInto(address, text);
  }
  await session.typeInto("R6", "=OFFTAKE.ANNUALSPEND(Q2:R4)");
  expect(await session.settled("R6")).toBeCloseTo(SERVICE, 2);
  await session.typeInto("R2", "10500000000");
  await session.page.waitForFunction(
    (was) => Math.abs((window.workbench.value("R6") as number) / was - 0.5) < 1e-12,
    SERVICE,
    { polling: 50 },
  );
});

test.each`
  formula                                                   | error        | words                         | why
  ${'=OFFTAKE.FIGURE("meta-corweave-2026","value")'}        | ${"#N/A"}    | ${/meta-coreweave-2026/}      | ${"names the nearest ids"}
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2025","stated")'} | ${"#N/A"}    | ${/states no length/}         | ${"names what is missing"}
  ${'=OFFTAKE.FIGURE("meta-coreweave-2026","colour")'}      | ${"#N/A"}    | ${/value/}                    | ${"lists the figures there are"}
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","ever")'}   | ${"#VALUE!"} | ${/service.*stated.*signing/} | ${"lists the words there are"}
  ${"=OFFTAKE.NOSUCH(1)"}                                   | ${"#NAME?"}  | ${null}                       | ${"no such function"}
`(
  "$formula answers $error and $why",
  async ({ formula, error, words }: { formula: string; error: string; words: RegExp | null }) => {
    await session.page.evaluate((text) => window.workbench.setCell("T2", text), "");
    await session.page.evaluate((text) => window.workbench.setCell("T2", text), formula);
    await session.settled("T2");
    expect(await session.value("T2")).toMatchObject({ error });
    if (words) expect(await session.page.evaluate(() => window.workbench.errorMessage("T2"))).toMatch(words);
  },
);

test("Insert, Figures on the ribbon puts the reference deal on a sheet of its own", async () => {
  const before = await session.page.evaluate(() => window.workbench.sheetNames());
  await session.insertFromRibbon("Figures");
  await session.page.waitForFunction((count) => window.workbench.sheetNames().length > count, before.length);
  const added = (await session.page.evaluate(() => window.workbench.sheetNames())).filter(
    (name) => !before.includes(name),
  );
  expect(added).toHaveLength(1);
  const sheet = `'${added[0]}'`;
  const table = await session.values(`${sheet}!A1:F20`);
  expect(table[0]?.[0]).toMatch(/^Meta . CoreWeave/);
  const value = table.find((row) => row[0] === "Contract value");
  expect(value?.[1]).toBe(21e9);
  await session
    .pane()
    .getByText(/^Inserted /)
    .first()
    .waitFor();
  await session.pane().locator('[data-deal="meta-coreweave-2026"]').click();
  await session
    .pane()
    .getByRole("heading", { level: 1, name: /expanded/ })
    .waitFor();
  await session.screenshot("workbench"); // The README's picture.
  await session.page.evaluate(() => window.workbench.setCell("I1", "=meta_coreweave_2026_value/14200000000"));
  expect(await session.settled("I1")).toBeCloseTo(21 / 14.2, 12);
});
