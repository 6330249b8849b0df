import { undocumented } from "../../src/catalog/undocumented";
import { claim, deal, figure } from "../taskpane/sample-deal";

test("names what is always asked for and not stated", () => {
  const stated = ["value", "announced", "signed", "start", "end", "term", "chips"].map((name) =>
    figure({ name, claims: [claim({ value: 1 })] }),
  );
  expect(undocumented(deal({ id: "x", figures: stated }))).toEqual([
    "Capacity",
    "Number of GPUs",
    "Prepayment",
    "Escalator",
  ]);
});

test("a figure listed without a claim is not documented, under the catalogue's own label", () => {
  const listed = deal({
    id: "x",
    figures: [figure({ name: "sites", label: "Sites" }), figure({ name: "value", label: "Commitment" })],
  });
  expect(undocumented(listed)).toEqual(expect.arrayContaining(["Sites", "Commitment"]));
  expect(undocumented(listed)).not.toContain("Contract value");
});

test("a prepayment documented as a share lacks its amount only", () => {
  const stated = [figure({ name: "prepayment share", claims: [claim({ value: 0.2 })] })];
  expect(undocumented(deal({ id: "x", figures: stated }))).toContain("Prepayment amount (documented as a share)");
});
