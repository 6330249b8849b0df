import { argumentNames } from "../../src/functions/call-arguments";
import { termPlaces } from "../../src/functions/term-places";
import type { InputOrigin, Working } from "../../src/workings/working";
import { workingOf } from "../../src/workings/workings";
import { CONSTANTS, NATIVE_NAMES, sampleCalls, SEEDS } from "./some-calls";

// Hand over refers to the user's cells by these origins: each must name an argument that the function has, and no number
// of a typed deal may be without one.

interface Input {
  readonly key: string;
  readonly source: string | null;
  readonly origin: InputOrigin | null;
}

function inputs({ blocks }: Working): Input[] {
  return blocks.flatMap((block): Input[] => {
    if (block.kind === "step") return block.formula === null ? [block] : [];
    return block.columns.flatMap(({ key, formula, sources, origins }) =>
      formula === null ? sources.map((source, row) => ({ key, source, origin: origins[row] ?? null })) : [],
    );
  });
}

test.each(NATIVE_NAMES)("%s: every argument of an input is one of the function's", (name) => {
  for (const call of sampleCalls(name, 8, SEEDS[name])) {
    for (const { key, origin } of inputs(workingOf(name, call as never))) {
      if (origin?.kind === "argument" || origin?.kind === "item")
        expect([name, key, argumentNames(name)]).toEqual([name, key, expect.arrayContaining([origin.name])]);
    }
  }
});

/** What no cell of the user's holds, by its source. */
const OF_OUR_OWN = ["largest remainder", "row as on hand-over", "solved for", "known overlaps", "calendar year"];

test.each(NATIVE_NAMES.filter((name) => !CONSTANTS.has(name) && name !== "COMBINED"))(
  "%s: every number of a typed deal says where it was read",
  (name) => {
    for (const call of sampleCalls(name, 8, SEEDS[name])) {
      const withoutOrigin = inputs(workingOf(name, call as never)).filter(
        ({ origin, source }) => origin === null && !OF_OUR_OWN.includes(source ?? ""),
      );
      expect(withoutOrigin).toEqual([]);
    }
  },
);

test("a day of signing that was not typed has the day of announcement as its origin", () => {
  const tranche = {
    value: 1e9,
    start: 46000,
    end: 47000,
    term: null,
    signed: null,
    announced: 45900,
    prepayment: null,
    escalator: null,
    rampMonths: null,
  };
  const working = workingOf("TERM", {
    deal: { deal: null, contract: { name: "typed", tranches: [tranche] } },
    convention: "signing",
  });
  expect(inputs(working).find(({ key }) => key === "signed")?.origin).toEqual({
    kind: "term",
    tranche: 0,
    field: "announced",
  });
});

describe("places of terms in a range (by hand)", () => {
  const column = [
    ["value", 5e9, 0, 6e9],
    ["end", 47000, null, 48000],
    ["Ramp  Months", 3, "", 4],
  ];

  test.each`
    shape                            | cells                                           | tranche | field           | place
    ${"labels in the column"}        | ${column}                                       | ${0}    | ${"end"}        | ${{ row: 1, column: 1 }}
    ${"an empty tranche is passed"}  | ${column}                                       | ${1}    | ${"rampMonths"} | ${{ row: 2, column: 3 }}
    ${"labels in the row"}           | ${[["value", "start"], ["", ""], [5e9, 46000]]} | ${0}    | ${"start"}      | ${{ row: 2, column: 1 }}
    ${"a term without a label"}      | ${column}                                       | ${0}    | ${"start"}      | ${null}
    ${"a tranche that is not there"} | ${column}                                       | ${2}    | ${"value"}      | ${null}
  `(
    "$shape",
    ({ cells, tranche, field, place }: { cells: unknown[][]; tranche: number; field: "value"; place: unknown }) => {
      expect(termPlaces(cells)(tranche, field)).toEqual(place);
    },
  );

  test("every label has a place", () => {
    const cells = [
      ["value", 5e9],
      ["start", 46000],
      ["end", 47000],
      ["term", 2],
      ["signed", 45900],
      ["announced", 45910],
      ["prepayment", 1e9],
      ["escalator", 0.03],
      ["ramp months", 6],
    ];
    const fields = [
      "value",
      "start",
      "end",
      "term",
      "signed",
      "announced",
      "prepayment",
      "escalator",
      "rampMonths",
    ] as const;
    expect(fields.map((field) => termPlaces(cells)(0, field)?.row)).toEqual(fields.map((_, row) => row));
  });
});
