import { figureView } from "../../../src/taskpane/shared/figure-view";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { claim, figure, source } from "../sample-deal";

const SOURCES = [source({ id: "daily", grade: "news" }), source({ id: "edgar", grade: "filing" })];
const sourceOf = (id: string) => SOURCES.find((candidate) => candidate.id === id) ?? null;
const formats = formatsFor("en-GB");

const STATED = claim({
  value: 21e9,
  precision: "approx",
  sources: ["edgar", "daily", "gone"],
  note: "Initial commitment",
});
const OTHER = claim({ value: 20e9, sources: ["daily"] });
const SLIP = claim({ value: 2.1e9, sources: ["daily"], rejected: "Decimal slip" });

test("shows the best claim with the grade and the known sources of its evidence", () => {
  const { shown } = figureView(figure({ name: "value", claims: [OTHER, STATED] }), formats, sourceOf);
  expect(shown?.text.text).toBe("about $21.0 bn");
  expect(shown?.grade).toBe("filing");
  expect(shown?.sources.map(({ id }) => id)).toEqual(["edgar", "daily"]);
  expect(shown?.notes).toEqual(["Initial commitment"]);
});

test("keeps the others, rejected ones last and with the reason", () => {
  const { alternatives } = figureView(figure({ name: "value", claims: [SLIP, OTHER, STATED] }), formats, sourceOf);
  expect(alternatives.map(({ text, rejected }) => [text.text, rejected])).toEqual([
    ["$20.0 bn", false],
    ["$2.1 bn", true],
  ]);
  expect(alternatives[1]?.notes).toEqual(["Rejected. Decimal slip"]);
});

test("a withheld figure shows nothing and keeps every claim", () => {
  const { shown, alternatives } = figureView(
    figure({ name: "value", claims: [OTHER, STATED], withheld: "they differ" }),
    formats,
    sourceOf,
  );
  expect(shown).toBeNull();
  expect(alternatives).toHaveLength(2);
});

test("a derived claim says how it was worked out", () => {
  const derived = claim({ value: 5.97, precision: "derived", derivation: "From 1 January 2027 to 20 December 2032" });
  const { shown } = figureView(figure({ name: "term", unit: "years", claims: [derived] }), formats, sourceOf);
  expect(shown?.text.remarks).toEqual(["worked out from other figures"]);
  expect(shown?.notes).toEqual(["From 1 January 2027 to 20 December 2032"]);
});
