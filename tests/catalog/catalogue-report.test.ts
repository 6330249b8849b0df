import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogue } from "../../src/catalog/catalogue";
import { alignedLines, catalogueReport } from "../../src/catalog/catalogue-report";
import { belowCompany, evidenceCounts } from "../../src/catalog/evidence-counts";
import { syntheticSource } from "./synthetic-deal";

const root = path.join(__dirname, "../..");
const rows = catalogueReport(catalogue);
const cellsOf = (deal: string): Record<string, string> => {
  const row = rows.find((each) => each[0] === deal) ?? [];
  return Object.fromEntries((rows[0] ?? []).map((heading, column) => [heading, row[column] ?? ""]));
};

test("has a row for each deal under the headings", () => {
  expect(rows.map((row) => row[0])).toEqual(["deal", ...catalogue.deals.map((deal) => deal.id)]);
});

test("counts figures, grades, claims and conflicts of a deal (by hand)", () => {
  expect(cellsOf("openai-azure-2025")).toEqual({
    deal: "openai-azure-2025",
    confidence: "safe",
    figures: "3", // value, announcement and signing
    withheld: "0",
    filing: "0",
    company: "3",
    news: "0",
    article: "0",
    aggregator: "0",
    claims: "3",
    conflicts: "1",
    "newest source": "2026-06-23",
    "days old at least": String((Date.parse(catalogue.compiled) - Date.parse("2026-06-23")) / 86_400_000),
  });
});

test("a withheld figure is not counted as documented", () => {
  expect(cellsOf("meta-amd-2026")["withheld"]).toBe("1");
});

test("counts sources by grade, by kind and by how near they were read (by hand)", () => {
  const sources = [
    { ...syntheticSource("filing_1"), kind: "filing", reading: "document" },
    { ...syntheticSource("filing_2"), kind: "filing", reading: "quotation" },
    { ...syntheticSource("company_1"), kind: "company release", reading: "address" },
    { ...syntheticSource("news_1"), reading: null },
    { ...syntheticSource("news_2"), reading: null },
  ] as const;
  expect(evidenceCounts({ ...catalogue, sources }).map(([name, , ...counts]) => [name, ...counts])).toEqual([
    ["sources", "document", "quotation", "address", "page read", "all"],
    ["filing", "1", "1", "0", "0", "2"],
    ["company", "0", "0", "1", "0", "1"],
    ["news", "0", "0", "0", "2", "2"],
    ["article", "0", "0", "0", "0", "0"],
    ["aggregator", "0", "0", "0", "0", "0"],
    ["all", "1", "1", "1", "2", "5"],
    ["of kind", "", "", "", "", ""],
    ["filing", "1", "1", "0", "0", "2"],
    ["company release", "0", "0", "1", "0", "1"],
  ]);
});

test("every source of the catalogue is counted", () => {
  expect(
    evidenceCounts(catalogue)
      .find(([name]) => name === "all")
      ?.at(-1),
  ).toBe(String(catalogue.sources.length));
});

test("lists the figures that rest on nothing better than news", () => {
  const below = belowCompany(catalogue);
  expect(below).toContain("openai-oracle-2025 value");
  expect(below).toContain("coreweave backlog 2026Q1"); // known by the release's address only
  expect(below).not.toContain("meta-coreweave-2026 value");
  expect(below).not.toContain("meta-coreweave-2026 signed"); // a day of the news within a month of the 10-Q
});

test("columns line up", () => {
  const lines = alignedLines(rows);
  expect(new Set(lines.map((line) => line.indexOf(line.trim().split(/\s+/)[1] ?? ""))).size).toBe(1);
});

test("the command prints our catalogue, and every problem of a bad one", () => {
  const command = (file: string[]) => ["--import", "tsx", path.join(root, "src/catalog/report.ts"), ...file];
  expect(execFileSync("node", command([]), { cwd: root, encoding: "utf8" })).toContain(
    `${catalogue.deals.length} deals,`,
  );
  const folder = mkdtempSync(path.join(tmpdir(), "report-"));
  const bad = path.join(folder, "bad.json");
  writeFileSync(bad, '{"deals": 1}');
  const result = spawnSync("node", command([bad]), { cwd: root, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(result.status).toBe(1);
  expect(result.stderr).toContain("deals: expected: must be array: got 1");
  expect(result.stderr).toContain("the file: expected a field named title");
});
