/** @jest-environment jsdom */
import { allDeals, catalogue } from "../../src/catalog/catalogue";
import * as functions from "../../src/functions/functions";
import { loadRealCustomFunctions } from "./real-office";
import { errorFrom } from "./error-from";

beforeAll(loadRealCustomFunctions);

const DEAL = "meta-coreweave-2026";
const EARLIER = "meta-coreweave-2025";
const DAY_BEFORE_SIGNING = 46111; // 30 March 2026
const ANNOUNCED = 46121; // 9 April 2026
const id = (text: string): unknown[][] => [[text]];

describe("DEALS", () => {
  const HEADER = ["id", "provider", "customer", "type", "announced", "value", "end"];

  test("lists every deal when nothing is asked for, in the order of the catalogue", () => {
    const [header, ...rows] = functions.dealsCell();
    expect(header).toEqual(HEADER);
    expect(rows.map(([first]) => first)).toEqual(allDeals().map((deal) => deal.id));
  });

  test.each([null, undefined, "", 0])("takes %j as nothing asked for", (blank) => {
    expect(functions.dealsCell(blank as never, blank)).toHaveLength(1 + allDeals().length);
  });

  test("finds the deals that contain all words, in any case", () => {
    expect(functions.dealsCell("COREWEAVE meta")).toEqual([
      HEADER,
      [DEAL, "CoreWeave", "Meta Platforms", "cloud-capacity", ANNOUNCED, 21e9, 48568],
      [EARLIER, "CoreWeave", "Meta Platforms", "cloud-capacity", 45930, 14.2e9, 48196],
    ]);
  });

  test("shows a deal as it was documented then: the first order form's end was December 2031, by its month", () => {
    expect(functions.dealsCell("coreweave meta", DAY_BEFORE_SIGNING)).toEqual([
      HEADER,
      [EARLIER, "CoreWeave", "Meta Platforms", "cloud-capacity", 45930, 14.2e9, 48213],
    ]);
  });

  test("says #N/A with the reason in the cell of a figure that is not documented", () => {
    const [, row] = functions.dealsCell("openai-oracle");
    const end = row?.[6];
    expect(end).toBeInstanceOf(CustomFunctions.Error);
    expect(end).toMatchObject({ code: "#N/A", message: expect.stringMatching(/openai-oracle-2025 has no .*end/) });
  });

  test.each`
    case                             | call                                             | code         | message
    ${"no deal has the words"}       | ${() => functions.dealsCell("no such thing")}    | ${"#N/A"}    | ${/no deal of the catalogue contains "no such thing"/}
    ${"none was documented by then"} | ${() => functions.dealsCell("rubin", 40000)}     | ${"#N/A"}    | ${/none of these deals was documented on 2009-07-06: the first source is dated 20\d\d-\d\d-\d\d/}
    ${"a number for words"}          | ${() => functions.dealsCell(7 as never)}         | ${"#VALUE!"} | ${/contains must be text: got 7/}
    ${"a text for a date"}           | ${() => functions.dealsCell("meta", "30 March")} | ${"#VALUE!"} | ${/asOf must be a date: got "30 March"/}
  `(
    "$case: $code with a message",
    ({ call, code, message }: { call: () => unknown; code: string; message: RegExp }) => {
      expect(errorFrom(call)).toMatchObject({ code, message: expect.stringMatching(message) });
    },
  );
});

describe("EVIDENCE", () => {
  const [HEADER, ...ALL] = functions.evidenceCell(id(DEAL));
  const column = (name: string): number => (HEADER ?? []).indexOf(name);

  test("has a row for every claim of every figure, and one shown claim for each figure at most", () => {
    const deal = allDeals().find((each) => each.id === DEAL);
    expect(ALL).toHaveLength(deal?.figures.reduce((sum, figure) => sum + figure.claims.length, 0) ?? 0);
    const shownFigures = ALL.filter((row) => row[column("standing")] === "shown").map((row) => row[column("figure")]);
    expect(new Set(shownFigures).size).toBe(shownFigures.length);
  });

  test("the shown claim of the value is 21 billion, about, on top of the earlier deal", () => {
    const [, first] = functions.evidenceCell(id(DEAL), "Value");
    expect(first?.[column("value")]).toBe(21e9);
    expect(first?.[column("standing")]).toBe("shown");
    expect(first?.[column("basis")]).toBe("this agreement alone");
    expect(first?.[column("address")]).toMatch(/^https:\/\//);
  });

  test("a month is its first to its last day, and a source dated by its month keeps the month", () => {
    const rows = functions.evidenceCell(id(DEAL), "end").slice(1);
    const december = rows.find((row) => row[column("low")] !== row[column("high")]);
    expect([december?.[column("value")], december?.[column("low")], december?.[column("high")]]).toEqual([
      48579, 48549, 48579,
    ]);
    expect(december?.[column("published")]).toMatch(/^\d{4}-\d{2}$/);
  });

  // By hand: the page says 2027; the 10-Q says 20 December 2032, a page and the article December 2032; the 10-Q March 2026.
  test("a coarse date says how coarse it is, and a day is exact", () => {
    const precisions = (figure: string): unknown[] =>
      functions
        .evidenceCell(id(DEAL), figure)
        .slice(1)
        .map((row) => row[column("precision")]);
    expect(precisions("start")[0]).toBe("year only");
    expect(precisions("end")).toEqual(["exact", "month only", "month only"]);
    expect(precisions("value")[0]).toBe("up to");
  });

  test("a claim known to be wrong is there, with the reason it is not used", () => {
    const rejected = ALL.filter((row) => row[column("standing")] === "rejected");
    expect(rejected.length).toBeGreaterThan(0);
    for (const row of rejected) expect(row[column("note")]).toMatch(/^not used: .{10}/);
  });

  test("a withheld figure shows every claim and says that sources disagree", () => {
    const deal = allDeals().find((each) => each.figures.some((figure) => figure.withheld !== null));
    const figure = deal?.figures.find((each) => each.withheld !== null);
    const rows = functions.evidenceCell(id(deal?.id ?? ""), figure?.name ?? "").slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row[column("note")]).toMatch(/^sources disagree: .{10}|^not used: /);
  });

  test.each(allDeals().map((deal) => [deal.id]))("%s spills a rectangle of plain cells", (deal) => {
    for (const row of functions.evidenceCell(id(deal))) {
      expect(row).toHaveLength(HEADER?.length ?? 0);
      for (const cell of row) expect(["string", "number"]).toContain(typeof cell);
    }
  });

  test("leaves out what was published later", () => {
    const then = functions.evidenceCell(id(EARLIER), undefined, DAY_BEFORE_SIGNING);
    expect(then.length).toBeGreaterThan(1);
    expect(then.length).toBeLessThan(functions.evidenceCell(id(EARLIER)).length);
  });

  test.each`
    case                            | call                                                                   | code         | message
    ${"a day before anything"}      | ${() => functions.evidenceCell(id(DEAL), "value", DAY_BEFORE_SIGNING)} | ${"#N/A"}    | ${/not documented on 2026-03-30: the first source is dated 2026-04-09/}
    ${"a figure that is not there"} | ${() => functions.evidenceCell(id(DEAL), "megawatts")}                 | ${"#N/A"}    | ${/no documented figure "megawatts": it has value/}
    ${"typed terms"}                | ${() => functions.evidenceCell([["value", 5e9]])}                      | ${"#N/A"}    | ${/the terms range has no evidence: its terms are typed in cells/}
    ${"an unknown id"}              | ${() => functions.evidenceCell(id("meta-coreweve-2026"))}              | ${"#N/A"}    | ${/no deal is called "meta-coreweve-2026"; the nearest are meta-coreweave-2026/}
    ${"a number for a figure"}      | ${() => functions.evidenceCell(id(DEAL), 5 as never)}                  | ${"#VALUE!"} | ${/figure must be text: got 5/}
    ${"no deal"}                    | ${() => functions.evidenceCell(null as never)}                         | ${"#VALUE!"} | ${/got nothing/}
  `(
    "$case: $code with a message",
    ({ call, code, message }: { call: () => unknown; code: string; message: RegExp }) => {
      expect(errorFrom(call)).toMatchObject({ code, message: expect.stringMatching(message) });
    },
  );
});

describe("COMBINED", () => {
  test.each`
    form                          | deals
    ${"two ids"}                  | ${[id(EARLIER), id(DEAL)]}
    ${"a column of ids"}          | ${[[[EARLIER], [DEAL]]]}
    ${"a row of ids"}             | ${[[[EARLIER, DEAL]]]}
    ${"a range with blank cells"} | ${[[[EARLIER, 0], [null, ""], ["", DEAL]]]}
    ${"a range and an id"}        | ${[[[EARLIER], [0]], id("Meta CoreWeave 2026")]}
  `("14.2 and 21 billion are 35.2 billion, given as $form", ({ deals }: { deals: unknown[][][] }) => {
    expect(functions.combinedCell(deals)).toBe(35.2e9);
  });

  test.each`
    case                       | deals                                               | code         | message
    ${"a deal given twice"}    | ${[id(DEAL), id(DEAL)]}                             | ${"#VALUE!"} | ${/each deal counts once: meta-coreweave-2026 was given twice/}
    ${"a contingent backstop"} | ${[id("nvidia-coreweave-backstop-2025"), id(DEAL)]} | ${"#VALUE!"} | ${/different types/}
    ${"nothing"}               | ${[]}                                               | ${"#VALUE!"} | ${/one deal or more/}
    ${"blank cells only"}      | ${[[[0, ""], [null, 0]]]}                           | ${"#VALUE!"} | ${/one deal or more/}
    ${"an unknown id"}         | ${[id("meta-coreweave-2027")]}                      | ${"#N/A"}    | ${/no deal is called "meta-coreweave-2027"; the nearest are/}
    ${"a number in a range"}   | ${[[[DEAL], [21e9]]]}                               | ${"#VALUE!"} | ${/row 2, column 1 of argument 1 holds 21000000000/}
    ${"an error in a range"}   | ${[id(DEAL), [["#DIV/0!"], [EARLIER]]]}             | ${"#VALUE!"} | ${/row 1, column 1 of argument 2 holds #DIV\/0!/}
  `(
    "$case: $code with a message",
    ({ deals, code, message }: { deals: unknown[][][]; code: string; message: RegExp }) => {
      expect(errorFrom(() => functions.combinedCell(deals))).toMatchObject({
        code,
        message: expect.stringMatching(message),
      });
    },
  );

  test("a deal that replaced another does not add to it", () => {
    const successor = allDeals().find((deal) =>
      deal.relations.some(({ kind }) => kind === "supersedes" || kind === "amends"),
    );
    const relation = successor?.relations.find(({ kind }) => kind === "supersedes" || kind === "amends");
    if (successor === undefined || relation === undefined) {
      expect(catalogue.deals.flatMap((deal) => deal.relations.map(({ kind }) => kind))).not.toContain("supersedes");
      return;
    }
    const failure = errorFrom(() => functions.combinedCell([id(relation.deal), id(successor.id)]));
    expect(failure).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/count one of the two|different types/),
    });
  });
});

describe("FIGURE and SOURCE as of a day", () => {
  test.each([null, undefined, "", 0])("%j as the day means everything documented", (blank) => {
    expect(functions.figureCell(id(DEAL), "value", undefined, blank)).toBe(21e9);
    expect(functions.sourceCell(id(DEAL), "value", blank)).toBe(functions.sourceCell(id(DEAL), "value"));
  });

  test("the last day of the first order form became known with the expansion", () => {
    expect(functions.figureCell(id(EARLIER), "end", "base", DAY_BEFORE_SIGNING)).toBe(48213); // 31 December 2031
    expect(functions.figureCell(id(EARLIER), "end", "base", 46142)).toBe(48196); // 14 December 2031
  });

  test("an as-of day has its time of day cut off", () => {
    expect(functions.figureCell(id(DEAL), "value", "base", ANNOUNCED + 0.9)).toBe(21e9);
  });

  test.each`
    case                                    | call                                                                              | code         | message
    ${"the expansion before it was known"}  | ${() => functions.figureCell(id(DEAL), "value", "base", DAY_BEFORE_SIGNING)}      | ${"#N/A"}    | ${/meta-coreweave-2026 was not documented on 2026-03-30: the first source is dated 2026-04-09/}
    ${"a figure known later than its deal"} | ${() => functions.figureCell(id("openai-cerebras-2026"), "value", "base", 46053)} | ${"#N/A"}    | ${/openai-cerebras-2026 had no documented value on 2026-01-31: the first source is dated 2026-04-30/}
    ${"its source then"}                    | ${() => functions.sourceCell(id("openai-cerebras-2026"), "value", 46053)}         | ${"#N/A"}    | ${/had no documented value on 2026-01-31/}
    ${"typed terms with a day"}             | ${() => functions.figureCell([["value", 5e9]], "value", "base", 46053)}           | ${"#N/A"}    | ${/the terms range has no past: its terms are typed in cells/}
    ${"a source of typed terms"}            | ${() => functions.sourceCell([["value", 5e9]], "value")}                          | ${"#N/A"}    | ${/the terms range has no source/}
    ${"text for the day"}                   | ${() => functions.figureCell(id(DEAL), "value", "base", "2026-03-30")}            | ${"#VALUE!"} | ${/asOf must be a date: got "2026-03-30"/}
  `(
    "$case: $code with a message",
    ({ call, code, message }: { call: () => unknown; code: string; message: RegExp }) => {
      expect(errorFrom(call)).toMatchObject({ code, message: expect.stringMatching(message) });
    },
  );
});
