import { undocumented } from "../../src/taskpane/undocumented";
import { claim, deal, figure } from "./sample-deal";

test("names what is always asked for and not stated", () => {
  const stated = ["value", "start", "end", "term", "signed", "chips"].map((name) => figure({ name, claims: [claim({ value: 1 })] }));
  expect(undocumented(deal({ id: "x", figures: stated }))).toEqual(["Prepayment", "Power", "Number of GPUs"]);
});

test("a figure listed without a claim is not documented, under the catalogue's own label", () => {
  const listed = deal({ id: "x", figures: [figure({ name: "sites", label: "Sites" }), figure({ name: "value", label: "Contract value" })] });
  expect(undocumented(listed)).toEqual(expect.arrayContaining(["Sites", "Contract value"]));
  expect(undocumented(listed)).not.toContain("Value");
});
