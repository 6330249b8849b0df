import { lines } from "../../src/workbook/lines";

test("text is cut at spaces, and a word that is too long stands alone", () => {
  expect(lines("one two three", 7)).toEqual(["one two", "three"]);
  expect(lines("a incomprehensible b", 5)).toEqual(["a", "incomprehensible", "b"]);
});
