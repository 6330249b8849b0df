import dealsFile from "../../src/catalog/deals.json";
import type { CatalogueFile } from "../../src/catalog/read-catalogue";
import { enumerations } from "../../src/functions/reference/enumerations";
import { completedMetadata } from "../../src/functions/reference/function-metadata";

const file = dealsFile as unknown as CatalogueFile;
const FUNCTIONS = [{ name: "WHY", description: "Explains." }, { name: "TERM", description: "Length." }, { name: "GPUS", description: "Number." }];
const words = new Map(enumerations(file, FUNCTIONS).map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));

test.each`
  id              | expected                                | source
  ${"BOUND"}      | ${["base", "low", "high"]}              | ${"design, worksheet functions"}
  ${"CONVENTION"} | ${["service", "stated", "signing"]}     | ${"design, conventions"}
  ${"PERIOD"}     | ${["month", "quarter", "year"]}         | ${"design, profiles and periods"}
  ${"PROFILE"}    | ${["level", "ramp", "escalating"]}      | ${"design, profiles and periods"}
  ${"SIDE"}       | ${["buyer", "seller"]}                  | ${"design, mark-to-market"}
`("$id offers $expected", ({ id, expected }: { id: string; expected: string[] }) => {
  expect(words.get(id)).toEqual(expected);
});

test("FIGURENAME offers every name of a figure in the catalogue once, the most common first", () => {
  const names = file.deals.flatMap((deal) => deal.figures.map(({ name }) => name));
  expect([...(words.get("FIGURENAME") ?? [])].sort()).toEqual([...new Set(names)].sort());
  expect(words.get("FIGURENAME")?.[0]).toBe("value"); // all 34 deals state one
});

test("FUNCTIONNAME offers every function but WHY, by name", () => {
  expect(words.get("FUNCTIONNAME")).toEqual(["GPUS", "TERM"]);
});

test("a parameter gets its enumeration by its name, and stays the plain text it was", () => {
  const parameter = { name: "bound", description: "Which end.", type: "string", optional: true };
  const other = { name: "contains", description: "Words.", type: "string" };
  const entry = { id: "F", name: "F", description: "F.", parameters: [parameter, other], result: { type: "number" } };
  const [completed] = completedMetadata({ functions: [entry] }, "https://add-in.example", []).functions;
  expect(completed?.parameters).toEqual([{ ...parameter, customEnumId: "BOUND" }, other]);
});
