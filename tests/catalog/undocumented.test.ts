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
    "Yearly increase",
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
