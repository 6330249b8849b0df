/**
 * Where a key takes the focus in a list of `count` rows. Row −1 is the search field above the list.
 * null: the key means nothing here and must be left to the browser.
 */
export function rowAfterKey(key: string, row: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return Math.min(row + 1, count - 1);
    case "ArrowUp":
      return row === -1 ? null : row - 1;
    case "Home":
      return row === -1 ? null : 0;
    case "End":
      return row === -1 ? null : count - 1;
    case "Escape":
      return row === -1 ? null : -1;
    default:
      return null;
  }
}
