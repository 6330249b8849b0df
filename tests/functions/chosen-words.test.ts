/** @jest-environment jsdom */
import { join } from "node:path";
import type { FunctionMetadata } from "../../src/functions/reference/function-metadata";
import { errorFrom } from "./error-from";
import { implementationOf } from "./implementation-of";
import { functionMetadata } from "./metadata-file";
import { loadRealCustomFunctions } from "./real-office";

// Every argument that is one of a few words, of every function that functions.json has: made from the metadata, so that a new
// function or argument is in it by itself.

const ROOT = join(__dirname, "../..");
/** A firm tranche and an option: they state what each convention, bound, profile and count needs. */
const STATES_ALL = [
  ["value", 21e9, 2e9],
  ["start", 46388, 46388],
  ["end", 48568, 48568],
  ["term", 6.5, 6.5],
  ["signed", 46112, 46112],
  ["escalator", 0.03, 0.03],
  ["ramp months", 12, 12],
  ["kind", "firm", "option"],
  ["probability", "", 0.5],
];
const CATALOGUED = [["meta-coreweave-2026"]];
/** A value for each argument that must be there. */
const NEEDED: Readonly<Record<string, unknown>> = {
  figure: "start", // the value is a ceiling and has no low
  asOf: 47_000,
  fromMonths: 0,
  toMonths: 12,
  rate: 0.08,
  decline: 0.2,
  premium: 0.1,
  drift: 0,
  volatility: 0.4,
  functionName: "VERSION",
  party: "CoreWeave", // sells and rents
};
/** Words are read before anything is simulated: the usual number of paths would only take time. */
const FEW_PATHS = 200;
const FIGURE_NAMES = "FIGURENAME";
const FUNCTION_NAMES = "FUNCTIONNAME";

let metadata: FunctionMetadata;
beforeAll(async () => {
  loadRealCustomFunctions();
  metadata = await functionMetadata(ROOT);
});

interface Choice {
  readonly id: string;
  readonly parameter: string;
  readonly enumeration: string;
  readonly words: readonly string[];
  readonly call: (word: unknown) => unknown;
}

function choices(): Choice[] {
  return metadata.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, customEnumId }, index): Choice[] => {
      if (customEnumId === undefined) return [];
      const words =
        metadata.enums?.find((each) => each.id === customEnumId)?.values.map(({ stringValue }) => stringValue) ?? [];
      const looksUp = parameters.some((each) => each.customEnumId === FIGURE_NAMES);
      const others = parameters.map((each) => {
        if (each.name === "deal") return looksUp ? CATALOGUED : STATES_ALL;
        if (each.name === "paths") return FEW_PATHS;
        if (each.optional === true || each.repeating === true) return null;
        if (!(each.name in NEEDED)) throw new Error(`a value is needed here for the argument ${each.name} of ${id}`);
        return NEEDED[each.name];
      });
      const implementation = implementationOf(id);
      return [
        {
          id,
          parameter: name,
          enumeration: customEnumId,
          words,
          call: (word) => implementation(...others.map((other, place) => (place === index ? word : other))),
        },
      ];
    }),
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

test("each of its words is taken in any letter case, with spaces around it, and gives the same", () => {
  for (const { id, parameter, enumeration, words, call } of choices()) {
    // Of the figures' names those that the deal asked about has; of functions those that need no argument.
    const taken =
      enumeration === FIGURE_NAMES
        ? ["value", "start", "end"]
        : enumeration === FUNCTION_NAMES
          ? ["VERSION", "SELFTEST"]
          : words;
    expect([id, parameter, taken.filter((word) => !words.includes(word))]).toEqual([id, parameter, []]);
    for (const word of taken) {
      const forms = [word, word.toLowerCase(), word.toUpperCase(), capitalised(word.toLowerCase()), ` ${word} `];
      const results = forms.map(call);
      expect([id, parameter, word, results]).toEqual([id, parameter, word, forms.map(() => results[0])]);
    }
  }
});

test("different words give different results somewhere, so that none is read as another", () => {
  const fixed = choices().filter(
    ({ enumeration }) => enumeration !== FIGURE_NAMES && enumeration !== FUNCTION_NAMES && enumeration !== "BOUND",
  ); // A typed term has no width.
  expect(fixed.length).toBeGreaterThan(5);
  for (const { id, parameter, words, call } of fixed)
    expect([id, parameter, new Set(words.map((word) => JSON.stringify(call(word)))).size]).toEqual([
      id,
      parameter,
      words.length,
    ]);
});

test("a wrong word is an error that lists the right ones", () => {
  for (const { id, parameter, enumeration, words, call } of choices()) {
    const { code, message = "" } = errorFrom(() => call("sideways"));
    expect([id, parameter, message]).toEqual([id, parameter, expect.stringContaining('"sideways"')]);
    if (enumeration === FIGURE_NAMES) {
      expect([id, code, message]).toEqual([id, "#N/A", expect.stringContaining("it has value, ")]); // Those of the deal asked about.
    } else {
      expect([id, parameter, code]).toEqual([id, parameter, "#VALUE!"]);
      expect(words.filter((word) => !message.includes(word))).toEqual([]);
    }
  }
});

test("an argument whose help offers several words in quotes has its enumeration", () => {
  const offering = metadata.functions.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ description }) => (description.match(/"[a-z]+"/g) ?? []).length > 1)
      .map((parameter) => ({ id, ...parameter })),
  );
  expect(offering.length).toBeGreaterThan(10);
  expect(offering.filter(({ customEnumId }) => customEnumId === undefined)).toEqual([]);
});
