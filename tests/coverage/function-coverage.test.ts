/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";
import { loadRealCustomFunctions } from "../functions/real-office";
import { coverageDocument, coverageRows, emptyFields } from "./coverage-table";
import { asRanges } from "./formula-text";
import { FUNCTION_EVIDENCE, SAMPLE_FORMULAS, type SampleFormula } from "./function-evidence";

beforeAll(loadRealCustomFunctions);

const ROOT = join(__dirname, "..", "..");
const tagged = [
  ...readFileSync(join(ROOT, "src/functions/functions.ts"), "utf8").matchAll(/@customfunction\s+(\S+)/g),
].map(([, id]) => id);
const explained = ({ name, args }: SampleFormula): boolean => {
  const sentence = functions.whyCell(name, asRanges(args));
  return /^.{30,}\.$/s.test(sentence) && !sentence.includes(" gives #");
};

test("every function of the add-in has its row and its sample call, and no other has", () => {
  expect(tagged.length).toBeGreaterThanOrEqual(30);
  expect(FUNCTION_EVIDENCE.map(({ name }) => name).sort()).toEqual([...tagged].sort());
  expect(SAMPLE_FORMULAS.map(({ name }) => name).sort()).toEqual([...tagged].sort());
});

test("no field of the table is empty, and docs/function-coverage.md is this table (npx tsx tests/coverage/write-coverage.ts)", () => {
  const rows = coverageRows(explained);
  expect(emptyFields(rows)).toEqual([]);
  expect(readFileSync(join(ROOT, "docs/function-coverage.md"), "utf8")).toBe(coverageDocument(rows));
});

test("a function without evidence would be seen", () => {
  const rows = coverageRows(() => false);
  const others = rows.filter(([name]) => name !== "WHY");
  expect(emptyFields(rows)).toEqual(
    others.map(([name]) => expect.stringMatching(`^${name}, explains itself: needs a sentence of WHY`) as unknown),
  );
});
