import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import dealsFile from "../../src/catalog/deals.json";
import type { CatalogueFile } from "../../src/catalog/read-catalogue";
import { enumerations } from "../../src/functions/reference/enumerations";
import { completedMetadata } from "../../src/functions/reference/function-metadata";

const catalogueFile = dealsFile as unknown as CatalogueFile;
const FUNCTIONS = [
  { name: "WHY", description: "Explains." },
  { name: "TERM", description: "Length." },
  { name: "GPUS", description: "Number." },
];
const words = new Map(
  enumerations(catalogueFile, FUNCTIONS).map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
);

test.each`
  id              | expected                            | source
  ${"BOUND"}      | ${["base", "low", "high"]}          | ${"design, worksheet functions"}
  ${"CONVENTION"} | ${["service", "stated", "signing"]} | ${"design, conventions"}
  ${"PERIOD"}     | ${["month", "quarter", "year"]}     | ${"design, profiles and periods"}
  ${"PROFILE"}    | ${["level", "ramp", "escalating"]}  | ${"design, profiles and periods"}
  ${"SIDE"}       | ${["buyer", "seller"]}              | ${"design, mark-to-market"}
`("$id offers $expected", ({ id, expected }: { id: string; expected: string[] }) => {
  expect(words.get(id)).toEqual(expected);
});

test("FIGURENAME offers every name of a figure in the catalogue once, the most common first", () => {
  const names = catalogueFile.deals.flatMap((deal) => deal.figures.map(({ name }) => name));
  expect([...(words.get("FIGURENAME") ?? [])].sort()).toEqual([...new Set(names)].sort());
  expect(words.get("FIGURENAME")?.[0]).toBe("announced"); // four deals have no published value
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

// The generator knows enumerations only as TypeScript enums in functions.ts; ours come from the calculation and the catalogue.
test("what we add has the shape that custom-functions-metadata 2.2.3 writes for @customenum", async () => {
  const folder = mkdtempSync(join(tmpdir(), "offtake-enumeration-"));
  try {
    const file = join(folder, "sample.ts");
    writeFileSync(
      file,
      `/**
 * @customenum {string}
 */
enum SIDE {
  /** A market price above the contract price is a gain. */
  buyer = "buyer",
  /** A market price below the contract price is a gain. */
  seller = "seller",
}
/**
 * A sample.
 * @customfunction SAMPLE SAMPLE
 * @param [side] Whose gain is positive.
 * @returns The side.
 */
export function sample(side?: SIDE): string {
  return side ?? "";
}
`,
    );
    const { metadataJson = "" } = (await generateCustomFunctionsMetadata([file])) as { readonly metadataJson?: string };
    const generated = JSON.parse(metadataJson) as {
      enums: unknown[];
      functions: { parameters: { customEnumId?: string }[] }[];
    };
    expect(generated.enums).toEqual(enumerations(catalogueFile, FUNCTIONS).filter(({ id }) => id === "SIDE"));
    const plain = { name: "side", description: "Whose gain is positive.", type: "string", optional: true };
    const [ours] = completedMetadata(
      {
        functions: [
          { id: "SAMPLE", name: "SAMPLE", description: "A sample.", parameters: [plain], result: { type: "string" } },
        ],
      },
      "https://add-in.example",
      [],
    ).functions;
    expect(generated.functions[0]?.parameters).toEqual(ours?.parameters);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
