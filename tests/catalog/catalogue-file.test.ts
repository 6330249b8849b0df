import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { allDeals } from "../../src/catalog/catalogue";
import { LARGEST_FILE, readCatalogueFile } from "../../src/catalog/catalogue-file";

const folder = mkdtempSync(path.join(tmpdir(), "catalogue-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

function problemOf(at: string): string {
  const read = readCatalogueFile(at);
  if (read.ok) throw new Error("the file was accepted");
  return read.problems.map((problem) => problem.expected).join("; ");
}

test("our catalogue is read", () => {
  const read = readCatalogueFile(path.join(__dirname, "../../src/catalog/deals.json"));
  expect(read.ok && read.catalogue.deals.length).toBe(allDeals().length);
});

test("a file of 100 MB is refused before it is read", () => {
  const at = file("huge.json", "{");
  truncateSync(at, 100 * 1024 * 1024);
  expect(problemOf(at)).toBe(`expected at most ${LARGEST_FILE} bytes: got 104857600`);
});

test("no file, a folder and a pipe are problems like any other", () => {
  expect(problemOf(path.join(folder, "absent.json"))).toContain("expected a readable UTF-8 file");
  expect(problemOf(folder)).toContain("expected a plain file");
  const pipe = path.join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  expect(problemOf(pipe)).toContain("expected a plain file");
});

test("what is no JSON or no UTF-8 text is refused", () => {
  expect(problemOf(file("cut.json", '{"title": "T", '))).toContain("expected JSON");
  expect(problemOf(file("latin.json", Uint8Array.of(0x7b, 0xe9, 0x7d)))).toContain("UTF-8");
  expect(problemOf(file("empty.json", ""))).toContain("expected JSON");
});

test("a file with a byte order mark is read", () => {
  const read = readCatalogueFile(file("mark.json", "\uFEFF{}"));
  expect(read.ok ? [] : read.problems.map((problem) => problem.expected)).toContain("expected a field named title");
});
