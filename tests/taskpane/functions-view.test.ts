import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { dealById } from "../../src/catalog/catalogue";
import type { FunctionMetadata } from "../../src/functions/reference/function-metadata";
import { formulaCalls } from "../../src/formulas/formula-calls";
import { functionMetadata } from "../functions/metadata-file";
import { formatsFor } from "../../src/taskpane/shared/formats";
import { argumentKind, defaultIn, exampleIn } from "../../src/taskpane/functions-view/argument-kind";
import { argumentText } from "../../src/taskpane/functions-view/argument-text";
import { callDraft, type Draft, fieldsOf } from "../../src/taskpane/functions-view/call-draft";
import { groupedFunctions } from "../../src/taskpane/functions-view/function-groups";
import { liveResult } from "../../src/taskpane/functions-view/live-result";
import { prefilled } from "../../src/taskpane/functions-view/prefilled";

// The form of every function from the metadata that Excel itself gets.

const ENGLISH = formatsFor("en-GB");
const GERMAN = formatsFor("de-DE");
const REFERENCE = dealById("meta-coreweave-2026");
let metadata: FunctionMetadata;

beforeAll(async () => {
  metadata = await functionMetadata(join(__dirname, "../.."));
});

const entryOf = (name: string) => {
  const entry = metadata.functions.find((each) => each.name === name);
  if (entry === undefined) throw new Error(`the metadata has no ${name}`);
  return entry;
};
const draftOf = (name: string, draft: Draft, formats = ENGLISH) => {
  const entry = entryOf(name);
  return callDraft(entry, fieldsOf(entry, draft, metadata.functions), draft, formats);
};

test("every function stands in a group of its own kind, once", () => {
  const grouped = groupedFunctions(metadata.functions, "");
  expect(grouped.flatMap(({ functions }) => functions.map(({ name }) => name)).sort()).toEqual(
    metadata.functions.map(({ name }) => name).sort(),
  );
  expect(grouped.map(({ title }) => title)).not.toContain("More");
  expect(
    new Set(readFileSync(join(__dirname, "../../src/functions/functions.ts"), "utf8").match(/@customfunction \w+/g))
      .size,
  ).toBe(metadata.functions.length);
});

test.each`
  query             | found
  ${"annual spend"} | ${["ANNUALSPEND"]}
  ${"rpo"}          | ${["REMAINING", "RPOBAND"]}
  ${"NPV"}          | ${["PRESENTVALUE"]}
  ${"hhi"}          | ${["CONCENTRATION", "CONCENTRATIONRANGE"]}
  ${"monte carlo"}  | ${["SIMULATE"]}
  ${"zeppelin"}     | ${[]}
`(
  "the search for $query finds $found (words of analysts)",
  ({ query, found }: { query: string; found: readonly string[] }) => {
    expect(
      groupedFunctions(metadata.functions, query)
        .flatMap(({ functions }) => functions.map(({ name }) => name))
        .filter((name) => found.includes(name) || found.length === 0),
    ).toEqual(found);
  },
);

test.each`
  kind        | entry                    | formats    | text
  ${"number"} | ${"8%"}                  | ${ENGLISH} | ${"8%"}
  ${"number"} | ${" 0.08 "}              | ${ENGLISH} | ${"0.08"}
  ${"number"} | ${"1,234,567.5"}         | ${ENGLISH} | ${"1234567.5"}
  ${"number"} | ${"1.234.567,5"}         | ${GERMAN}  | ${"1234567.5"}
  ${"number"} | ${"8,5%"}                | ${GERMAN}  | ${"8.5%"}
  ${"number"} | ${"-20%"}                | ${ENGLISH} | ${"-20%"}
  ${"number"} | ${"76 000"}              | ${ENGLISH} | ${"76000"}
  ${"number"} | ${"B4"}                  | ${ENGLISH} | ${"B4"}
  ${"number"} | ${"'My Sheet'!$B$4"}     | ${ENGLISH} | ${"'My Sheet'!$B$4"}
  ${"number"} | ${"=B4/2"}               | ${ENGLISH} | ${"B4/2"}
  ${"date"}   | ${"2026-12-31"}          | ${ENGLISH} | ${"DATE(2026,12,31)"}
  ${"date"}   | ${"C7"}                  | ${ENGLISH} | ${"C7"}
  ${"range"}  | ${"Sheet1!B4:B12"}       | ${ENGLISH} | ${"Sheet1!B4:B12"}
  ${"range"}  | ${"{20,30,50}"}          | ${ENGLISH} | ${"{20,30,50}"}
  ${"deal"}   | ${"meta-coreweave-2026"} | ${ENGLISH} | ${'"meta-coreweave-2026"'}
  ${"deal"}   | ${"A4:B10"}              | ${ENGLISH} | ${"A4:B10"}
  ${"word"}   | ${"service"}             | ${ENGLISH} | ${'"service"'}
  ${"text"}   | ${'say "no"'}            | ${ENGLISH} | ${'"say ""no"""'}
  ${"text"}   | ${"B4"}                  | ${ENGLISH} | ${'"B4"'}
  ${"number"} | ${""}                    | ${ENGLISH} | ${""}
`("a $kind field with $entry becomes $text (by hand)", ({ kind, entry, formats, text }) => {
  expect(argumentText(kind, entry, formats)).toEqual({ ok: true, text });
});

test.each`
  kind        | entry           | formats    | problem
  ${"number"} | ${"eight"}      | ${ENGLISH} | ${/A number, for example 1234\.5/}
  ${"number"} | ${"8,5"}        | ${ENGLISH} | ${/A number/}
  ${"number"} | ${"1.5.2"}      | ${ENGLISH} | ${/A number/}
  ${"number"} | ${"0.08"}       | ${GERMAN}  | ${/1234,5/}
  ${"date"}   | ${"2026-02-30"} | ${ENGLISH} | ${/A date/}
  ${"date"}   | ${"31.12.2026"} | ${ENGLISH} | ${/A date/}
  ${"range"}  | ${"20,30"}      | ${ENGLISH} | ${/A range/}
  ${"number"} | ${"="}          | ${ENGLISH} | ${/after the equals sign/}
`("a $kind field with $entry is refused in words, never guessed at", ({ kind, entry, formats, problem }) => {
  expect(argumentText(kind, entry, formats)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
});

test("any number typed as the user writes it arrives as the same number", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => Number(value.toFixed(4))),
      fc.constantFrom("en-GB", "de-DE", "fr-FR", "sv-SE", "de-CH"),
      (value, locale) => {
        const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value).replace("\u2212", "-");
        const written = argumentText("number", typed, formatsFor(locale));
        expect(written.ok && Number(written.text)).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});

test.each`
  name               | draft                                                                           | formula
  ${"ANNUALSPEND"}   | ${{ deal: "meta-coreweave-2026", convention: "service" }}                       | ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","service")'}
  ${"ANNUALSPEND"}   | ${{ deal: "meta-coreweave-2026", basis: "3" }}                                  | ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026",,,3)'}
  ${"COMBINED"}      | ${{ deals0: "meta-coreweave-2025", deals1: "meta-coreweave-2026" }}             | ${'=OFFTAKE.COMBINED("meta-coreweave-2025","meta-coreweave-2026")'}
  ${"WHY"}           | ${{ functionName: "TERM", deal: "meta-coreweave-2025", convention: "service" }} | ${'=OFFTAKE.WHY("TERM","meta-coreweave-2025","service")'}
  ${"RECOGNIZED"}    | ${{ deal: "meta-coreweave-2026", asOf: "2028-06-30" }}                          | ${'=OFFTAKE.RECOGNIZED("meta-coreweave-2026",DATE(2028,6,30))'}
  ${"CONCENTRATION"} | ${{ amounts: "B4:B9" }}                                                         | ${"=OFFTAKE.CONCENTRATION(B4:B9)"}
  ${"SELFTEST"}      | ${{}}                                                                           | ${"=OFFTAKE.SELFTEST()"}
`("$name's form gives $formula (by hand)", ({ name, draft, formula }) => {
  expect(draftOf(name, draft).formula).toBe(formula);
});

test("a needed argument that is empty is named, and nothing stands in for it", () => {
  expect(draftOf("MARKTOMARKET", prefilled(entryOf("MARKTOMARKET"), REFERENCE))).toEqual({
    formula: null,
    problems: new Map(),
    missing: ["rate", "decline"],
  });
  expect(draftOf("SIMULATE", prefilled(entryOf("SIMULATE"), REFERENCE)).missing).toEqual([
    "rate",
    "drift",
    "volatility",
  ]);
});

test("each function filled for the reference deal gives a formula that is one call, or says what only the user can give", async () => {
  const results: string[] = [];
  for (const entry of metadata.functions) {
    const draft = prefilled(entry, REFERENCE);
    const { formula, missing, problems } = draftOf(entry.name, draft);
    expect(problems.size).toBe(0);
    if (formula === null) expect(missing.length).toBeGreaterThan(0);
    else {
      expect(formulaCalls(formula).filter(({ isWhole }) => isWhole)).toHaveLength(1);
      if (entry.name === "DEALS") continue; // its cells with #N/A need the host's error class
      results.push(`${entry.name} ${(await liveResult(formula, null)).kind}`);
    }
  }
  expect(results).toEqual(
    expect.arrayContaining([
      "ANNUALSPEND value",
      "SCHEDULE value",
      "FIGURE value",
      "WHY value",
      "TERMS value",
      "EVIDENCE value",
    ]),
  );
});

test("a result has the unit of its working, an error the words of the cell", async () => {
  expect(await liveResult('=OFFTAKE.ANNUALSPEND("meta-coreweave-2026","stated")', null)).toEqual({
    kind: "value",
    cells: [[21e9 / 6.5]],
    unit: "money",
  });
  expect(await liveResult('=OFFTAKE.TERM("meta-coreweave-2025","stated")', null)).toMatchObject({
    kind: "error",
    code: "#N/A",
    message: expect.stringContaining("states no length"),
  });
  expect(await liveResult("=OFFTAKE.TERM(VLOOKUP(A1,B:C,2))", null)).toMatchObject({ kind: "unreadable" });
});

test("kinds, examples and defaults come from the metadata alone", () => {
  const parameter = (name: string, argument: string) => {
    const found = entryOf(name).parameters.find((each) => each.name === argument);
    if (found === undefined) throw new Error(`${name} has no ${argument}`);
    return found;
  };
  expect(argumentKind(parameter("SCHEDULE", "profile"))).toBe("word");
  expect(argumentKind(parameter("CONCENTRATION", "amounts"))).toBe("range");
  expect(argumentKind(parameter("PRESENTVALUE", "rate"))).toBe("number");
  expect(exampleIn(parameter("PRESENTVALUE", "rate"))).toBe("8%");
  expect(exampleIn(parameter("SIMULATE", "volatility"))).toBe("40%");
  expect(defaultIn(parameter("SCHEDULE", "period"))).toBe("year");
  expect(defaultIn(parameter("PRESENTVALUE", "asOf"))).toBe(
    "the day before service, or before the first prepayment if earlier",
  );
});
