import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageFile from "../../package.json";
import { allDeals, catalogue, dealById } from "../../src/catalog/catalogue";
import { makeSheets } from "../../src/cli/make-sheets";
import { DONE, FAILED, NOT_UNDERSTOOD, runCommand } from "../../src/cli/run-command";
import { faultsOfFile } from "../xlsx/checker";
import { XlsxPackage } from "../xlsx/read-package";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const inOneThread = makeSheets(() => readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "offtake-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function offtake(line: string, isLive = false): Promise<Run> {
  let out = "";
  let err = "";
  const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text), isLive };
  const code = await runCommand(line.replaceAll("OUT", join(folder, "out.xlsx")).split(" "), {
    terminal,
    makeSheets: inOneThread,
  });
  return { code, out, err };
}

const writtenBytes = (): Uint8Array => readFileSync(join(folder, "out.xlsx"));
const written = (): XlsxPackage => new XlsxPackage(writtenBytes());

test("list prints every deal on a line, under headings", async () => {
  const { code, out, err } = await offtake("list");
  const lines = out.trimEnd().split("\n");
  expect([code, err, lines.length]).toEqual([DONE, "", allDeals().length + 1]);
  expect(lines.slice(1).map((line) => line.split(" ")[0])).toEqual(allDeals().map(({ id }) => id));
  expect(lines.find((line) => line.startsWith("meta-coreweave-2026 "))).toMatch(
    / CoreWeave +Meta Platforms +up to \$21 bn +20 Dec 2032 +filing +with a caveat$/,
  );
  expect(lines.find((line) => line.startsWith("microsoft-nscale-2025 "))).toMatch(/Microsoft +disputed +disputed$/);
});

test("list as of a day leaves out what was not documented yet", async () => {
  const { out } = await offtake("list --as-of 2026-04-08");
  expect(out).not.toContain("meta-coreweave-2026");
  expect(out).toContain("meta-coreweave-2025");
});

test("show prints every figure with its source and address, what is disputed and what is missing", async () => {
  const { code, out } = await offtake("show META_CoreWeave-2026");
  const deal = dealById("meta-coreweave-2026");
  expect(code).toBe(DONE);
  for (const { label } of deal.figures) expect(out).toMatch(new RegExp(`^${label} .*https://`, "m"));
  expect(out).toContain(deal.caveat ?? "no caveat");
  for (const { about } of deal.conflicts) expect(out).toContain(`  ${about}: `);
  expect(out).toMatch(/^Not documented\n(.*\n)*  Prepayment\n/m);
});

test("show tells why a figure is withheld", async () => {
  const { out } = await offtake("show microsoft-nscale-2025");
  expect(out).toMatch(/^Disputed: not shown\n  Contract value: /m);
});

test("workbook writes the figures of several deals, each once, and says what it wrote", async () => {
  const { code, out, err } = await offtake(
    "workbook meta-coreweave-2026 openai-oracle-2025 META-COREWEAVE-2026 --out OUT",
  );
  expect([code, err]).toEqual([DONE, ""]);
  expect(out).toMatch(/out\.xlsx: 2 sheets, \d+ kB\n$/);
  expect(written().sheetNames).toEqual(["Meta – CoreWeave 2026", "OpenAI – Oracle 2025"]);
  expect(faultsOfFile(writtenBytes())).toEqual([]);
  expect(written().text("docProps/core.xml")).toContain(`catalogue ${catalogue.version}<`);
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("workbook writes comparables of all deals on one sheet: a table, a chart, and results beside the formulas", async () => {
  const ids = allDeals()
    .map(({ id }) => id)
    .join(" ");
  expect((await offtake(`workbook ${ids} --comparables --out OUT`)).out).toMatch(/out\.xlsx: 1 sheet, /);
  const file = written();
  expect(faultsOfFile(writtenBytes())).toEqual([]);
  expect(file.names).toEqual(expect.arrayContaining(["xl/tables/table1.xml", "xl/charts/chart1.xml"]));
  const formulas = [...file.cells(1).values()].filter(({ formula }) => formula !== null);
  expect(formulas.length).toBeGreaterThan(100);
  expect(formulas.filter(({ type, content }) => type !== "str" && content === "")).toEqual([]);
});

test("what was documented by a day is what the workbook holds", async () => {
  await offtake("workbook meta-coreweave-2025 --as-of 2025-10-01 --out OUT");
  const texts = [...written().cells(1).values()].map(({ content }) => content);
  expect(texts).toContain("article");
  expect(texts.some((text) => text.includes("2026)"))).toBe(false);
});

test.each([
  [
    "workbook meta-coreweave-2062 --out OUT",
    FAILED,
    /^offtake: no deal is called "meta-coreweave-2062"; the nearest are meta-coreweave-2026, /,
  ],
  [
    "workbook meta-coreweave-2026 --as-of 2026-04-08 --out OUT",
    FAILED,
    /^offtake: meta-coreweave-2026 was not documented on 2026-04-08: the first source is dated 2026-04-09\n$/,
  ],
  ["show nothing", FAILED, /^offtake: no deal is called "nothing"; the nearest are /],
  [
    "workbook meta-coreweave-2026 --out OUT/x.xlsx",
    FAILED,
    /^offtake: cannot write .*: there is no folder .*; nothing was written\n$/,
  ],
  [
    "workbook",
    NOT_UNDERSTOOD,
    /^offtake: offtake workbook needs the id of a deal.*\nRun offtake --help for the commands and options\.\n$/,
  ],
])("offtake %s fails with code %i, in words, and writes nothing", async (line, code, words) => {
  const run = await offtake(line);
  expect([run.code, run.out]).toEqual([code, ""]);
  expect(run.err).toMatch(words);
  expect(readdirSync(folder)).toEqual([]);
});

test("an existing file is replaced only with --force", async () => {
  writeFileSync(join(folder, "out.xlsx"), "mine");
  const refused = await offtake("workbook openai-oracle-2025 --out OUT");
  expect([refused.code, refused.err]).toEqual([FAILED, expect.stringContaining("use --force to replace it")]);
  expect(readFileSync(join(folder, "out.xlsx"), "utf8")).toBe("mine");
  expect((await offtake("workbook openai-oracle-2025 --out OUT --force")).code).toBe(DONE);
  expect(written().sheetNames).toEqual(["OpenAI – Oracle 2025"]);
});

test.each(["--figures", "--model", "--comparables"])("%s of an earlier day say which day it is", async (content) => {
  const option = content === "--figures" ? "" : ` ${content}`;
  const { code } = await offtake(`workbook meta-coreweave-2025 --as-of 2026-06-30${option} --out OUT`);
  expect(code).toBe(DONE);
  const shown = [...written().cells(1).values()].map((cell) => cell.content);
  expect(shown.join("\n")).toContain("As documented on 30 Jun 2026: what was published later is left out.");
});

test("many deals are counted: on one line for a person, now and then in a log", async () => {
  const count = allDeals().length;
  const ids = allDeals()
    .map(({ id }) => id)
    .join(" ");
  expect((await offtake(`workbook ${ids} --out OUT`)).err).toBe(
    [10, 20, 30, 40, count].map((done) => `${done} of ${count} deals\n`).join(""),
  );
  expect((await offtake(`workbook ${ids} --out OUT --force`, true)).err).toMatch(
    new RegExp(`^(\\r\\d+ of ${count} deals){${count}}\\n$`),
  );
});

test("help and version go to the output", async () => {
  expect(await offtake("--help")).toMatchObject({
    code: DONE,
    err: "",
    out: expect.stringContaining("offtake workbook ID...") as string,
  });
  expect((await offtake("--version")).out).toBe(`Offtake ${packageFile.version}, catalogue ${catalogue.version}\n`);
});

test("a fault of ours is not passed off as the user's", async () => {
  const terminal = {
    out: () => {
      throw new TypeError("broken");
    },
    err: () => undefined,
    isLive: false,
  };
  await expect(runCommand(["list"], { terminal, makeSheets: inOneThread })).rejects.toThrow(new TypeError("broken"));
});
