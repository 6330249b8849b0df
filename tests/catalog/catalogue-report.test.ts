import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogue } from "../../src/catalog/catalogue";
import { alignedLines, catalogueReport } from "../../src/catalog/catalogue-report";
import { belowCompany, evidenceCounts } from "../../src/catalog/evidence-counts";

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
    "days old at least": "158", // 23 June to 28 November 2026
  });
});

test("a withheld figure is not counted as documented", () => {
  expect(cellsOf("meta-amd-2026")["withheld"]).toBe("1");
});

test("counts sources by grade and by how near they were read", () => {
  const [head = [], ...counts] = evidenceCounts(catalogue);
  expect(head).toEqual(["sources", "", "document", "quotation", "address", "page read", "all"]);
  const of = (name: string): readonly string[] => counts.find((row) => row[0] === name) ?? [];
  // By hand: 5 documents, 38 quotations, 15 addresses of the second reading, and the dossier's 4 filings, read in mirrors;
  // 2 of the news say who the neoclouds are.
  expect(of("all").slice(2)).toEqual(["9", "38", "15", "222", "284"]);
  expect(of("filing").slice(2)).toEqual(["9", "17", "0", "0", "26"]);
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
