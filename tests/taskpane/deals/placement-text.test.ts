import { dealById } from "../../../src/catalog/catalogue";
import { planFigures } from "../../../src/plan/figures-plan";
import { WorkbookError } from "../../../src/workbook/workbook-port";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { placementText } from "../../../src/taskpane/deals/placement-text";

const plan = planFigures(dealById("meta-coreweave-2026"));
const formats = formatsFor("en-GB");
const NOWHERE = { sheetName: "Model", address: "B4:I20", inTheWay: [] };

test("says the size, and how many cells have content", () => {
  const { size } = placementText(plan, "newSheet", null, formats);
  expect(size).toMatch(new RegExp(`^${plan.rows.length} rows × 8 columns, \\d+ cells with content$`));
});

test.each([
  ["newSheet", null, "on a new sheet ‘Meta – CoreWeave 2026’"],
  ["newSheet", { ...NOWHERE, sheetName: "Meta – CoreWeave 2026 (2)" }, "on a new sheet ‘Meta – CoreWeave 2026 (2)’"],
  ["selection", null, "from the selected cell down and to the right"],
  ["selection", NOWHERE, "in B4:I20 of sheet ‘Model’"],
] as const)("at %s, with %j known of the place: %s", (placement, place, where) => {
  expect(placementText(plan, placement, place, formats)).toMatchObject({ where, against: null });
});

test("names three areas in the way and counts the rest", () => {
  const { against } = placementText(
    plan,
    "selection",
    { ...NOWHERE, inTheWay: ["B4", "C7:D9", "F1", "G1", "H1"] },
    formats,
  );
  expect(against).toContain("In the way: B4, C7:D9, F1 and 2 more.");
  expect(against).toContain("never overwritten");
});

test("says why the workbook would refuse, and what to do", () => {
  const { where, against } = placementText(
    plan,
    "selection",
    new WorkbookError({ kind: "protected", sheetName: "Model" }),
    formats,
  );
  expect(where).toBe("from the selected cell down and to the right");
  expect(against).toContain("Sheet ‘Model’ is protected.");
});

test("what was just inserted there is not in its own way", () => {
  const place = { ...NOWHERE, inTheWay: ["B4:I20"] };
  const text = placementText(plan, "selection", place, formats, { sheetName: "Model", address: "B4:I20" });
  expect(text).toMatchObject({ against: null, where: expect.stringContaining("select another cell") });
  const other = placementText(plan, "selection", place, formats, { sheetName: "Other", address: "B4:I20" });
  expect(other.against).toContain("In the way: B4:I20");
});
