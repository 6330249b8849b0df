import { asEngineReads, formatAsRead, isMisgrouped } from "../../../src/workbench/univer/as-engine-reads";

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

// Microsoft Support, 269370, “Last digits are changed to zeros when you type long numbers in cells of Excel”.
test.each([
  ["1111222233334444", "1111222233334440"],
  ["-12,345,678,901,234,567,890", "-12,345,678,901,234,500,000"],
  ["$0.00012345678901234567", "$0.00012345678901234500"],
  ["1.23456789012345678e-20", "1.23456789012345000e-20"],
  ["123456789012345", "123456789012345"],
  ["1111-2222-3333-4444", "1111-2222-3333-4444"],
  ["invoice 1111222233334444", "invoice 1111222233334444"],
])("of %j 15 digits are read: %j", (entry, read) => expect(asEngineReads(entry)).toBe(read));

// Excel takes a month and a number that can be its day for that day of this year, else for a month of a year.
test.each([
  ["Jan-20", "2026-01-20"],
  ["feb 3", "2026-02-03"],
  ["Jan-45", "Jan-45"],
  ["Jan 2028", "Jan 2028"],
  ["Mach-3", "Mach-3"],
])("in 2026 %j is read as %j", (entry, read) => expect(asEngineReads(entry, 2026)).toBe(read));

test.each([
  ["1/2", "m/d", "d-mmm"],
  ["Jan-20", "yyyy-mm-dd", "d-mmm"],
  ["1 1/2", undefined, "# ?/?"],
  ["5%", "0%", "0%"],
  ["5", undefined, undefined],
])("%j, which the engine formats %j, is shown as %j", (entry, format, shown) =>
  expect(formatAsRead(entry, format, 2026)).toBe(shown),
);

test.each([
  ["14,37", true],
  ["1,234,5", true],
  ["1,234,567.89", false],
  ["1,2345", false],
  ["a,b", false],
])("%j has a comma where Excel knows none: %j", (entry, misgrouped) => expect(isMisgrouped(entry)).toBe(misgrouped));
