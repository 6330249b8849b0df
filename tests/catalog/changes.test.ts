import { allDeals, dealById, sourceById } from "../../src/catalog/catalogue";
import { changesBetween, type FigureChange } from "../../src/catalog/changes";
import { searchDeals, searchEntries } from "../../src/catalog/search";

const changes = (from: string, to: string, contains = ""): readonly FigureChange[] =>
  changesBetween(from, to, searchDeals(searchEntries(allDeals()), contains), sourceById);

// By hand from the dates of the sources.
test.each<[deal: string, figure: string, on: string, was: unknown, now: unknown]>([
  ["meta-coreweave-2026", "value", "2026-05-08", [21e9, "approx"], [21e9, "upperBound"]],
  ["microsoft-nebius-2025", "value", "2026-04-30", [17.4e9, "range"], [17_392_900_000, "upperBound"]],
  ["microsoft-nebius-2025", "prepayment", "2026-04-30", null, [6_958_100_000, "approx"]],
  ["anthropic-google-2026", "value", "2026-09-29", [200e9, "approx"], null],
  [
    "terawulf-fluidstack-abernathy",
    "ownership",
    "2026-07-06",
    ["TeraWulf holds 51 percent of the joint venture", "stated"],
    ["TeraWulf sold its 50.1 percent interest to Fluidstack in July 2026", "stated"],
  ],
])("%s %s changed on %s", (id, figure, on, was, now) => {
  const [year, month, day] = on.split("-");
  const before = `${year}-${month}-${String(Number(day) - 1).padStart(2, "0")}`;
  const found = changesBetween(before, on, [dealById(id)], sourceById).find((each) => each.figure.name === figure);
  const said = (claim: FigureChange["was"]): unknown => (claim === null ? null : [claim.value, claim.precision]);
  expect([found?.on, said(found?.was ?? null), said(found?.now ?? null)]).toEqual([on, was, now]);
});

test("a deal that was announced in between is new with all its figures", () => {
  const found = changes("2026-07-05", "2026-07-06", "terawulf anthropic").filter(
    ({ deal }) => deal.id === "terawulf-anthropic-2026",
  );
  expect(found.map(({ figure }) => figure.name)).toEqual([
    "value",
    "ceiling with options",
    "announced",
    "start",
    "term",
    "capacity",
  ]);
  expect(found.every(({ was, on }) => was === null && on === "2026-07-06")).toBe(true);
});

test("a figure whose words are the same has not changed, whatever its source", () => {
  const found = changes("2026-07-01", "2026-09-30", "microsoft iren").map(({ figure }) => figure.name);
  expect(found).not.toContain("value");
  expect(found).toContain("credit from");
});

test("nothing changes within a day, and the days come in order", () => {
  expect(changes("2026-06-30", "2026-06-30")).toEqual([]);
  const days = changes("2026-01-01", "2026-11-28").map(({ on }) => on);
  expect(days).toEqual([...days].sort());
  expect(days.every((on) => on > "2026-01-01" && on <= "2026-11-28")).toBe(true);
});

test.each([
  ["2026-04", "2026-05-01", "changes need days"],
  ["2026-05-01", "soon", "changes need days"],
  ["2026-05-02", "2026-05-01", "changes need the earlier day first"],
])("from %s to %s is refused: %s", (from, to, why) => expect(() => changes(from, to)).toThrow(why));
