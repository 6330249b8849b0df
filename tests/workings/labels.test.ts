import { dealById } from "../../src/catalog/catalogue";
import { contractOf } from "../../src/catalog/contract-of";
import { serialFromIso } from "../../src/finance/serial-date";
import type { Working } from "../../src/workings/working";
import { workingOf } from "../../src/workings/workings";
import { contract, tranche } from "../finance/contracts";

const given = (id: string) => ({ deal: dealById(id), contract: contractOf(dealById(id)) });
const labelsOf = ({ blocks }: Working): string[] =>
  blocks.flatMap((block) => (block.kind === "step" ? [block.label] : []));

test("of a fee that can be left the firm part has labels of its own: two rows of one label had two numbers", () => {
  const labels = labelsOf(workingOf("SCHEDULE", { deal: given("google-spacex-2026") } as never));
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  expect(labels).toEqual(
    expect.arrayContaining([
      "Fees from the first day at the full fee",
      "Fees from the first day at the full fee, firm part",
      "All fees, firm part",
    ]),
  );
});

test("what the catalogue does not have is not the catalogue's", () => {
  const { blocks } = workingOf("SCHEDULE", { deal: given("google-spacex-2026") } as never);
  const day = blocks.find((block) => block.kind === "step" && block.label === "First day at the full fee");
  expect(day).toMatchObject({ value: 0, source: "not documented; full fee from the start" });
});

// What is counted in days, in weighted days and in fees says so.
test.each`
  id                       | profile    | label
  ${"google-spacex-2026"}  | ${"level"} | ${"Service in all, fees"}
  ${"meta-coreweave-2026"} | ${"level"} | ${"Days of service"}
`("REMAINING of $id counts in $label", ({ id, profile, label }: { id: string; profile: "level"; label: string }) => {
  const call = { deal: given(id), asOf: serialFromIso("2027-12-31"), profile, count: "all" } as const;
  expect(labelsOf(workingOf("REMAINING", call))).toContain(label);
});

test("an escalating service is counted weighted", () => {
  const terms = { value: 1e9, start: "2027-01-01", end: "2031-12-31", escalator: 0.03 };
  const deal = { deal: null, contract: contract(tranche(terms)) };
  const call = { deal, asOf: serialFromIso("2028-12-31"), profile: "escalating" } as const;
  expect(labelsOf(workingOf("REMAINING", call))).toContain("Service in all, weighted");
});
