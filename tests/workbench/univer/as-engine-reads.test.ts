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
  ["5", "5"],
])("%j is read as %j", (entry, read) => expect(asEngineReads(entry)).toBe(read));
