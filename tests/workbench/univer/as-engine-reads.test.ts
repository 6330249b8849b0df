import { asEngineReads } from "../../../src/workbench/univer/as-engine-reads";

// Microsoft Support, “Enter data manually in worksheet cells”: negative numbers in parentheses.
test.each([
  ["(5)", "-5"],
  ["(38,000)", "-38,000"],
  ["( $5.50 )", "-$5.50"],
  ["(.5)", "-.5"],
  ["(12%)", "-12%"],
  ["(a)", "(a)"],
  ["(1)(2)", "(1)(2)"],
  ["0 1/2", "0.5"],
  ["-2 3/4", "-2.75"],
  ["1/2", "1/2"],
  ["3 1/0", "3 1/0"],
  ["5", "5"],
])("%j is read as %j", (entry, read) => expect(asEngineReads(entry)).toBe(read));
