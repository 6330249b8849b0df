import { backlogByKind, backlogLines, type BacklogLine, isInTotal } from "../../src/catalog/backlog";
import { companies, sourceById } from "../../src/catalog/catalogue";
import { type BacklogQuery, companyBacklog } from "../../src/catalog/company-backlog";
import { companyExposure } from "../../src/catalog/company-exposure";
import { companyNamed } from "../../src/catalog/company-names";
import { allDeals } from "../../src/catalog/catalogue";
import type { Deal } from "../../src/catalog/model";
import { partyDeals } from "../../src/catalog/party-deals";
import { unknownInWords } from "../../src/catalog/unknown-in-words";
import { periodGrid } from "../../src/finance/period";
import { remaining } from "../../src/finance/recognition";
import { schedule } from "../../src/finance/schedule";
import { serialFromIso } from "../../src/finance/serial-date";
import { financeError } from "../finance/expect-close";

const day = serialFromIso;
const JUNE_2026 = day("2026-06-30");
const QUERY: BacklogQuery = {
  party: "CoreWeave",
  asOf: JUNE_2026,
  side: "provider",
  count: "firm",
  period: "year",
  fiscalYearEndMonth: 12,
};

const sideOf = (query: Partial<BacklogQuery> = {}): ReturnType<typeof companyBacklog>["sides"][number] => {
  const [first] = companyBacklog({ ...QUERY, ...query }).sides;
  if (first === undefined) throw new Error("no side");
  return first;
};
const lineOf = (lines: readonly BacklogLine[], id: string): BacklogLine => {
  const line = lines.find(({ deal }) => deal.id === id);
  if (line === undefined) throw new Error(`no line of ${id}`);
  return line;
};

describe("CoreWeave as provider at 30 June 2026 (by hand from the documented values and days)", () => {
  const { lines, total, reported } = sideOf();

  test("calculated is Meta's 21 bn of 2026 alone; Meta 2025, OpenAI and Jane Street have no schedule: 42.6 bn at most", () => {
    expect(lines.map(({ deal, state, value }) => [deal.id, state, value])).toEqual([
      ["meta-coreweave-2026", "calculated", 21e9],
      ["openai-coreweave-2025", "without schedule", 22.4e9],
      ["meta-coreweave-2025", "without schedule", 14.2e9],
      ["janestreet-coreweave-2026", "without schedule", 6e9],
      ["anthropic-coreweave-2026", "left out", null],
      ["nvidia-coreweave-backstop-2025", expect.any(String), 6.3e9],
    ]);
    expect(total.calculated?.remainingCents).toBe(21e11);
    expect([total.withoutSchedule, total.withoutScheduleDeals]).toEqual([22.4e9 + 14.2e9 + 6e9, 3]);
    expect(total.withoutScheduleLimit).toBe("at most");
  });

  test("the backstop stands apart from the total", () => {
    expect(lines.filter(isInTotal).some(({ deal }) => deal.kind === "credit-backstop")).toBe(false);
    expect(backlogByKind(lines).map(({ sum }) => sum.kind)).toEqual(["cloud-capacity", "credit-backstop"]);
  });

  test("reported beside it: RPO 103.7 and backlog 104.2 bn at the same day, so 20.3 to 61.3 % of RPO is documented", () => {
    expect(reported.map(({ reported: { metric, figure }, value }) => [metric.name, figure.periodEnd, value])).toEqual([
      ["rpo", "2026-06-30", 103.7e9],
      ["backlog", "2026-06-30", 104.2e9],
    ]);
    expect(21 / 103.7).toBeCloseTo(0.2025, 4);
    expect((21 + 42.6) / 103.7).toBeCloseTo(0.6133, 4);
  });
});

test("sides are two lists: CoreWeave sells to Meta and rents from Galaxy", () => {
  const { sides } = companyBacklog({ ...QUERY, side: "both" });
  expect(sides.map(({ side }) => side)).toEqual(["provider", "customer"]);
  expect(sides[1]?.lines.every(({ deal }) => deal.kind === "colocation-lease")).toBe(true);
});

test("a contingent part without dates leaves the firm 12 bn of meta-nebius-2026 whole", () => {
  const line = lineOf(sideOf({ party: "Nebius" }).lines, "meta-nebius-2026");
  expect([line.state, line.value, line.runOff?.remainingCents]).toEqual(["calculated", 12e9, 12e11]);
});

test("before its day a deal is not signed: nothing remains and nothing is added", () => {
  const { lines, total } = sideOf({ party: "Nebius" });
  const line = lineOf(lines, "reflection-nebius-2026");
  expect([line.state, line.runOff?.remainingCents, line.reason]).toEqual([
    "left out",
    0,
    "not signed until 14 Jul 2026",
  ]);
  expect(total.value).toBe(
    lines.reduce((sum, { state, value }) => sum + (state === "calculated" ? (value ?? 0) : 0), 0),
  );
});

describe("each calculated line of every company", () => {
  const firms = ["CoreWeave", "Nebius", "IREN", "Oracle", "SpaceX", "Applied Digital", "Amazon", "Alphabet", "Hut 8"];
  test.each(firms)("%s: remaining as REMAINING; later years as SCHEDULE, within rounding", (party) => {
    const { lines } = sideOf({ party });
    for (const { deal, runOff: left, state } of lines) {
      if (state !== "calculated" || left === null || deal.contract === null) continue;
      expect(Math.abs(left.remainingCents / 100 - remaining(deal.contract, JUNE_2026))).toBeLessThanOrEqual(0.0051);
      const whole = left.cents.reduce((sum, each) => sum + each, left.laterCents);
      expect(whole).toBe(left.remainingCents);
      if (left.cents.length === 0) continue;
      const rows = schedule(deal.contract, "year", "level", 12, { count: "firm", asOf: JUNE_2026 });
      const grid = periodGrid("year", 12);
      left.cents.forEach((cents, row) => {
        const year = grid.label(left.first + row);
        if (year === 2026) return;
        const amount = rows.find(({ period }) => period === year)?.amount ?? 0;
        expect(Math.abs(cents / 100 - amount)).toBeLessThanOrEqual(0.021);
      });
    }
  });
});

describe("nothing twice", () => {
  const book = { names: companies(), sourceOf: sourceById };
  const coreweave = companyNamed("CoreWeave", book.names);
  const withRelation = (kind: "expands" | "supersedes" | "overlaps", basis: string, amount: number | null): Deal[] =>
    allDeals().map((deal) =>
      deal.id !== "meta-coreweave-2026"
        ? deal
        : {
            ...deal,
            relations: [{ kind, deal: "meta-coreweave-2025", amount, note: "", sources: [] }],
            figures: deal.figures.map((figure) =>
              figure.name !== "value"
                ? figure
                : {
                    ...figure,
                    claims: figure.claims.map((claim) => ({ ...claim, basis: basis as typeof claim.basis })),
                  },
            ),
          },
    );
  const linesOn = (asOf: number, deals: readonly Deal[]): readonly BacklogLine[] =>
    backlogLines(partyDeals(coreweave, "provider", asOf, { ...book, deals }), { ...QUERY, asOf });

  test.each([
    [
      "a cumulative expansion and its part",
      "expands",
      "cumulative",
      "included in Meta - CoreWeave expanded order form",
    ],
    ["a deal and what it supersedes", "supersedes", "incremental", "replaced by Meta - CoreWeave expanded order form"],
  ] as const)("%s are never both counted", (_, kind, basis, reason) => {
    const line = lineOf(linesOn(JUNE_2026, withRelation(kind, basis, null)), "meta-coreweave-2025");
    expect([line.state, line.value]).toEqual(["left out", null]);
    expect(line.reason).toMatch(reason);
  });

  test("before the later one is signed the earlier one counts", () => {
    const lines = linesOn(day("2026-01-31"), withRelation("expands", "cumulative", null));
    expect(lineOf(lines, "meta-coreweave-2025").value).toBe(14.2e9);
    expect(lineOf(lines, "meta-coreweave-2026").state).toBe("left out");
  });

  test("an incremental expansion stands beside what it expands", () => {
    expect(lineOf(linesOn(JUNE_2026, withRelation("expands", "incremental", null)), "meta-coreweave-2025").value).toBe(
      14.2e9,
    );
  });

  test("an amount documented in both is taken off once", () => {
    const line = lineOf(linesOn(JUNE_2026, withRelation("overlaps", "incremental", 1e9)), "meta-coreweave-2026");
    expect(line.runOff?.remainingCents).toBe(20e11);
  });
});

test.each([
  ["an unknown party", { party: "CoreWaeve" }, /CoreWeave/],
  [
    "a day before the first deal",
    { party: "Nebius", asOf: day("2020-01-01") },
    /on 1 Jan 2020: the first is microsoft-nebius/,
  ],
  ["a side without deals", { party: "Jane Street" }, /no documented deal as provider; it has some as customer/],
])("refuses %s", (_, query, message) => {
  expect(() => companyBacklog({ ...QUERY, ...query })).toThrow(financeError("missing-data", message));
});

describe("own deals", () => {
  const own = (customer: string, value: number | null, start = "2027-01-01", provider = "We"): never =>
    ({
      provider,
      customer,
      row: 2,
      tranche: {
        value,
        start: value === null ? null : day(start),
        end: day("2027-12-31"),
        term: null,
        signed: null,
        announced: null,
        prepayment: null,
        escalator: null,
        rampMonths: null,
      },
    }) as never;
  const ask = (deals: readonly never[], party = "We"): ReturnType<typeof sideOf> => sideOf({ party, deals });

  test("are one line for each counterparty, names of one company together", () => {
    const { lines } = ask([
      own("Meta", 1e6),
      own("Meta Platforms", 2e6),
      own("Other", 4e6),
      own("x", 9e6, "2027-01-01", "Them"),
    ]);
    expect(lines.map(({ deal, runOff: left }) => [deal.counterparty, deal.id, left?.remainingCents])).toEqual([
      ["Other", "1 deal", 4e8],
      ["Meta", "2 deals", 3e8],
    ]);
  });

  test("without a value are in no sum, and none is stated: a range documents nothing", () => {
    const { lines } = ask([own("Meta", 1e6), own("Other", null as never)]);
    expect(lines.map(({ deal, reason }) => [deal.counterparty, reason])).toContainEqual(["Other", "no value stated"]);
    expect(unknownInWords(lines)).toBe("Other is not included: no value is stated");
  });

  test("need a day, two parties, and the party", () => {
    expect(() => sideOf({ deals: [own("Meta", 1e6)], asOf: undefined })).toThrow(financeError("shape", /asOf/));
    expect(() => ask([own("We", 1e6)])).toThrow(financeError("shape", /two parties/));
    expect(() => ask([own("Meta", 1e6)], "Wee")).toThrow(financeError("missing-data", /nearest are We/));
  });
});

describe("exposure of CoreWeave to its customers at 30 June 2026", () => {
  const ask = (spread?: number): ReturnType<typeof companyExposure> =>
    companyExposure({ party: "CoreWeave", rate: 0.09, asOf: JUNE_2026, spread, recovery: undefined, side: "provider" });

  test("Meta owes 21 bn by a schedule and at most 14.2 without one; NVIDIA's backstop has a column of its own", () => {
    const rows = ask().sides[0]?.exposures ?? [];
    const meta = rows.find(({ counterparty }) => counterparty === "Meta Platforms");
    expect([meta?.firm, meta?.withoutSchedule, meta?.backstops]).toEqual([21e9, 14.2e9, 0]);
    const nvidia = rows.find(({ counterparty }) => counterparty === "NVIDIA");
    expect([nvidia?.firm, nvidia?.withoutSchedule, nvidia?.backstops]).toEqual([null, 0, 6.3e9]);
  });

  test("no spread, no expected loss; with one a loss below the present value", () => {
    expect(ask().sides[0]?.total.expectedLoss).toBeNull();
    const total = ask(0.02).sides[0]?.total;
    expect(total?.expectedLoss).toBeGreaterThan(0);
    expect(total?.expectedLoss ?? NaN).toBeLessThan((total?.presentValue ?? NaN) * 0.6);
  });
});
