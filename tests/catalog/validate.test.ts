import fc from "fast-check";
import { DEEPEST } from "../../src/catalog/hostile-shape";
import dealsFile from "../../src/catalog/deals.json";
import { problemLine } from "../../src/catalog/catalogue-problem";
import { catalogueProblems } from "../../src/catalog/validate";

type Json = Record<string, unknown>;

/** A small catalogue with nothing wrong in it, as fresh parsed JSON. */
function goodFile(): Json {
  const claim = { value: 21_000_000_000, precision: "approx", basis: "incremental", sources: ["wire"] };
  const deal = (id: string): Json => ({
    id,
    name: "A - B",
    provider: "B",
    customer: "A",
    type: "cloud-capacity",
    status: "signed",
    commitment: "firm",
    confidence: "safe",
    figures: [
      { name: "value", label: "Value", unit: "USD", claims: [claim] },
      {
        name: "start",
        label: "Start",
        unit: "date",
        claims: [{ value: "2027", precision: "exact", sources: ["wire"] }],
      },
      {
        name: "end",
        label: "End",
        unit: "date",
        claims: [{ value: "2032-12-20", precision: "exact", sources: ["wire"] }],
      },
      {
        name: "chips",
        label: "Chips",
        unit: "text",
        claims: [{ value: "GPU", precision: "stated", sources: ["wire"] }],
      },
    ],
  });
  return JSON.parse(
    JSON.stringify({
      title: "Test",
      version: "2026.1.0",
      compiled: "2026-11-23",
      deals: [deal("first"), deal("second")],
      assumptions: [
        {
          id: "price",
          category: "gpu",
          name: "Price",
          unit: "USD per GPU-hour",
          claim: { ...claim, value: 2.35, basis: null },
        },
      ],
      sources: [
        { id: "wire", publisher: "Wire", url: "https://wire.test/1", kind: "news", grade: "news", date: "2026-04" },
      ],
    }),
  ) as Json;
}

/** The file with one place changed; the path is written as the problems write it. */
function changed(path: string, value: unknown): Json {
  const file = goodFile();
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const last = steps.pop() ?? "";
  let place: Json = file;
  for (const step of steps) place = place[step] as Json;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return file;
}

const linesOf = (json: unknown): readonly string[] => catalogueProblems(json).map(problemLine);

test("our catalogue has no problem", () => expect(linesOf(JSON.parse(JSON.stringify(dealsFile)))).toEqual([]));
test("neither has a small one", () => expect(linesOf(goodFile())).toEqual([]));

const claim = "deals[0].figures[0].claims[0]";
test.each<[title: string, path: string, value: unknown, problem: string]>([
  ["a missing field", "deals[0].provider", undefined, "deals[0]: expected a field named provider"],
  ["an unknown field", "deals[1].price", 1, "deals[1]: expected no field named price"],
  ["a wrong kind of value", "deals", "none", 'deals: expected: must be array: got "none"'],
  ["a number for a name", "deals[0].name", 7, "deals[0].name: expected: must be string: got 7"],
  [
    "an unknown unit",
    "deals[0].figures[0].unit",
    "EUR",
    'deals[0].figures[0].unit: expected one of USD, USD per MW, date, years, months, days, MW, GPUs, percent, ratio, text: got "EUR"',
  ],
  [
    "an id with capitals",
    "deals[0].id",
    "First Deal",
    'deals[0].id: expected small letters and digits joined by hyphens: got "First Deal"',
  ],
  [
    "an address that runs a script",
    "sources[0].url",
    "javascript:alert(1)",
    'sources[0].url: expected an https address (http where a page has no other): got "javascript:alert(1)"',
  ],
  [
    "an address with a space",
    "sources[0].url",
    "https://wire.test/a b",
    'sources[0].url: expected an https address (http where a page has no other): got "https://wire.test/a b"',
  ],
  [
    "no source for a claim",
    `${claim}.sources`,
    [],
    `${claim}.sources: expected: must NOT have fewer than 1 items: got []`,
  ],
  ["an id used twice", "deals[1].id", "first", "deals[1].id: expected another id than deals[0] has: got the same"],
  [
    "a source that is not there",
    `${claim}.sources`,
    ["gone"],
    `${claim}.sources[0]: expected the id of a source of the file: got "gone"`,
  ],
  [
    "a day that does not exist",
    "deals[0].figures[2].claims[0].value",
    "2032-02-30",
    'deals[0].figures[2].claims[0].value: expected a date that exists, 2032-12-20, 2032-12, 2032-Q4, 2032-H2 or 2032: got "2032-02-30"',
  ],
  [
    "a compiled day that does not exist",
    "compiled",
    "2026-13-01",
    'compiled: expected a date that exists: got "2026-13-01"',
  ],
  [
    "an end before the start",
    "deals[0].figures[2].claims[0].value",
    "2026-12",
    "deals[0]: expected the end after the start: got 2026-12-31 and 2027-01-01",
  ],
  [
    "a text for an amount",
    `${claim}.value`,
    "21 bn",
    `${claim}.value: expected a number for the unit USD: got "21 bn"`,
  ],
  [
    "an amount in billions",
    `${claim}.value`,
    14.2,
    `${claim}.value: expected an amount in full US dollars, not in billions: got 14.2`,
  ],
  ["a negative amount", `${claim}.value`, -1, `${claim}.value: expected no negative number: got -1`],
  [
    "bounds the wrong way round",
    `${claim}.low`,
    22_000_000_000,
    `${claim}.value: expected at least the low bound 22000000000: got 21000000000`,
  ],
  ["a range without bounds", `${claim}.precision`, "range", `${claim}.low: expected a low bound for a range`],
  ["no value", `${claim}.value`, null, `${claim}.value: expected a value for the precision approx`],
  [
    "a bound where the value is one",
    "deals[0].figures[1].claims[0].low",
    "2026",
    "deals[0].figures[1].claims[0].low: expected no low bound for the precision exact: the value is the bound",
  ],
  ["money without a basis", `${claim}.basis`, null, `${claim}.basis: expected a basis for the contract value`],
  [
    "a unit that functions cannot use",
    "deals[0].figures[1].unit",
    "years",
    "deals[0].figures[1].unit: expected date for start: got years",
  ],
  [
    "nothing but rejected claims",
    `${claim}.rejected`,
    "wrong",
    "deals[0].figures[0].claims: expected one claim that is not rejected",
  ],
  [
    "a withheld figure without a disagreement",
    "deals[0].figures[0].withheld",
    "disputed",
    "deals[0].figures[0].withheld: expected two claims that disagree where a figure is withheld",
  ],
  [
    "a caveat that is not written",
    "deals[0].confidence",
    "caveat",
    "deals[0].caveat: expected a caveat, because confidence is caveat",
  ],
  [
    "a conflict about a figure that is not there",
    "deals[0].conflicts",
    [
      {
        about: "x",
        figure: "gpus",
        statements: [
          { text: "a", sources: [] },
          { text: "b", sources: [] },
        ],
        reading: "r",
      },
    ],
    'deals[0].conflicts[0].figure: expected the name of a figure of the deal: got "gpus"',
  ],
  [
    "a tranche of a figure that is not there",
    "deals[0].tranches",
    [{ name: "one", value: "part" }],
    'deals[0].tranches[0].value: expected the name of a figure in USD: got "part", the deal has no such figure',
  ],
  [
    "a relation that leads nowhere",
    "deals[0].relations",
    [{ kind: "expands", deal: "gone", note: "n" }],
    'deals[0].relations[0].deal: expected the id of a deal of the file: got "gone"',
  ],
  [
    "a relation to itself",
    "deals[0].relations",
    [{ kind: "overlaps", deal: "first", note: "n" }],
    "deals[0].relations[0].deal: expected another deal: got the deal itself",
  ],
  [
    "places in the article for a claim of another",
    "deals[0].figures[0].claims[0].locators",
    [{ section: 1, paragraph: 1 }],
    `${claim}.locators: expected places in the article for a claim of the article only`,
  ],
  [
    "a figure named twice",
    "deals[0].figures[1].name",
    "value",
    "deals[0].figures[1].name: expected another name than deals[0].figures[0] has: got the same",
  ],
])("refuses %s", (_title, path, value, problem) => expect(linesOf(changed(path, value))).toContain(problem));

test("refuses relations that run in a circle, and accepts an overlap in both directions", () => {
  const circle = goodFile();
  const [first, second] = circle["deals"] as [Json, Json];
  first["relations"] = [{ kind: "expands", deal: "second", note: "n" }];
  second["relations"] = [{ kind: "supersedes", deal: "first", note: "n" }];
  expect(linesOf(circle)).toContain(
    'deals[0].relations[0].deal: expected no circle of expands, amends and supersedes: "second" leads back to "first"',
  );
  first["relations"] = [{ kind: "overlaps", deal: "second", note: "n" }];
  second["relations"] = [{ kind: "overlaps", deal: "first", note: "n" }];
  expect(linesOf(circle)).toEqual([]);
});

test("names every problem, not only the first", () => {
  const file = goodFile();
  file["title"] = 1;
  file["extra"] = 2;
  (file["deals"] as Json[])[0] = {};
  expect(linesOf(file).length).toBeGreaterThanOrEqual(10);
});

describe("hostile files", () => {
  test.each(["__proto__", "constructor", "prototype"])("are refused for a key named %s, wherever it is", (key) => {
    const json: unknown = JSON.parse(`{"deals":[{"figures":[{"${key}":{"polluted":true}}]}]}`);
    expect(linesOf(json)).toEqual([`deals[0].figures[0].${key}: expected no key named ${key}`]);
    expect(({} as Json)["polluted"]).toBeUndefined();
  });

  test.each([
    ["a name that reads backwards", "\u202EateM", "U+202E"],
    ["a name with a character of no width", "Me\u200Bta", "U+200B"],
    ["a soft hyphen", "Me\u00ADta", "U+00AD"],
    ["a separator of lines", "Meta\u2028Platforms", "U+2028"],
  ])("are refused for %s", (_, customer, code) => {
    const file = goodFile();
    (file["deals"] as Json[])[0] = { ...(file["deals"] as Json[])[0], customer };
    expect(catalogueProblems(file).map(problemLine)).toEqual([
      `deals[0].customer: expected no invisible character: got ${code}`,
    ]);
  });

  test("are refused for one in an address", () => {
    const file = goodFile();
    (file["sources"] as Json[])[0] = { ...(file["sources"] as Json[])[0], url: "https://wire.test/\u202E1" };
    expect(catalogueProblems(file)[0]?.expected).toContain("U+202E");
  });

  test.each([
    ["wrong deals", { deals: Array.from({ length: 20_000 }, () => 1) }],
    ["deals without anything", { deals: Array.from({ length: 20_000 }, () => ({})) }],
    ["wrong sources", { sources: Array.from({ length: 50_000 }, () => "x") }],
    ["a deal with as many figures", { deals: [{ figures: Array.from({ length: 100_000 }, () => 1) }] }],
    [
      "figures with as many claims",
      {
        deals: [{ figures: Array.from({ length: 1_000 }, () => ({ claims: Array.from({ length: 1_000 }, () => 1) })) }],
      },
    ],
  ])("with thousands of %s are told their first problems only, in time by their length", (_, wrong) => {
    const problems = catalogueProblems({ ...goodFile(), ...wrong });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(220);
  });

  test("are refused for deep nesting, without exhausting the stack", () => {
    const depth = 200_000;
    const json: unknown = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
    expect(linesOf(json)[0]).toContain(`expected at most ${DEEPEST} levels of nesting`);
  });

  test.each([null, 0, "", [], true, {}])("%j is no catalogue", (json) =>
    expect(linesOf(json).length).toBeGreaterThan(0),
  );

  test("never break the check, whatever is in them", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("deals", "sources", "title", "assumptions", "article", "leftOut"),
        (json, key) => {
          const file = goodFile();
          file[key] = json;
          for (const problem of catalogueProblems(file)) expect(problem.expected).not.toBe("");
          expect(({} as Json)["polluted"]).toBeUndefined();
        },
      ),
    );
  });

  test("never break the check when one value of a good file is replaced by any other", () => {
    const paths = [
      claim,
      `${claim}.value`,
      `${claim}.sources`,
      "deals[0].figures[2].claims[0].value",
      "deals[0].relations",
      "deals[1].tranches",
      "sources[0].date",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.string(), fc.double()), (path, value) => {
        expect(Array.isArray(catalogueProblems(changed(path, value)))).toBe(true);
      }),
    );
  });
});
