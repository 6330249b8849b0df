import { generalText } from "../../../src/workbench/univer/general-text";

const RULE = "Excel, General format: what fits the column, 11 characters at most";

test.each<[number, number, string, string]>([
  [0, 8, "0", RULE],
  [2027, 8, "2027", RULE],
  [21_000_000_000, 11, "21000000000", RULE],
  [21_000_000_000, 10, "2.1E+10", RULE],
  [210_000_000_000, 20, "2.1E+11", RULE],
  [123_456_789_012, 20, "1.23457E+11", RULE],
  [3_516_279_069.7674417, 10, "3516279070", RULE],
  [3_516_279_069.7674417, 20, "3516279070", RULE],
  [5.972222222222222, 10, "5.97222222", RULE],
  [5.972222222222222, 20, "5.972222222", RULE],
  [1 / 3, 6, "0.3333", RULE],
  [-1234.5678, 6, "-1235", RULE],
  [0.1 + 0.2, 20, "0.3", RULE],
  [0.0000000000012, 20, "1.2E-12", RULE],
  [1e300, 8, "1E+300", RULE],
  [1_000_000, 3, "###", RULE],
])("%p in %p characters is %p", (value, characters, expected) => {
  expect(generalText(value, characters)).toBe(expected);
});
