import { rowAfterKey } from "../../../src/taskpane/shared/list-keys";

test.each([
  { key: "ArrowDown", row: -1, count: 3, expected: 0, why: "from the search field into the list" },
  { key: "ArrowDown", row: 0, count: 3, expected: 1, why: "down" },
  { key: "ArrowDown", row: 2, count: 3, expected: 2, why: "stops at the end" },
  { key: "ArrowUp", row: 1, count: 3, expected: 0, why: "up" },
  { key: "ArrowUp", row: 0, count: 3, expected: -1, why: "back to the search field" },
  { key: "ArrowUp", row: -1, count: 3, expected: null, why: "nothing above the search field" },
  { key: "Home", row: 2, count: 3, expected: 0, why: "first row" },
  { key: "End", row: 0, count: 3, expected: 2, why: "last row" },
  { key: "Home", row: -1, count: 3, expected: null, why: "moves the caret in the search field" },
  { key: "End", row: -1, count: 3, expected: null, why: "moves the caret in the search field" },
  { key: "Escape", row: 2, count: 3, expected: -1, why: "leaves the list" },
  { key: "Escape", row: -1, count: 3, expected: null, why: "empties the search field" },
  { key: "Enter", row: 1, count: 3, expected: null, why: "presses the row" },
  { key: "ArrowDown", row: -1, count: 0, expected: null, why: "no rows" },
])("$key at row $row of $count: $why", ({ key, row, count, expected }) => {
  expect(rowAfterKey(key, row, count)).toBe(expected);
});
