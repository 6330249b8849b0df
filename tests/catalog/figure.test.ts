import { allDeals, dealById } from "../../src/catalog/catalogue";
import { documentedFigure, figureValue } from "../../src/catalog/figure";
import { FinanceError } from "../../src/finance/errors";
import { serialFromIso } from "../../src/finance/serial-date";

// Read from the tables of the research dossier (deals.md) and typed in by hand.
const day = serialFromIso;
test.each<[deal: string, figure: string, bound: "base" | "low" | "high", expected: number | string]>([
  ["meta-coreweave-2026", "value", "base", 21e9],
  ["meta-coreweave-2026", "signed", "base", day("2026-03-31")],
  ["meta-coreweave-2026", "announced", "base", day("2026-04-09")],
  ["meta-coreweave-2026", "start", "base", day("2027-01-01")],
  ["meta-coreweave-2026", "start", "high", day("2027-12-31")],
  ["meta-coreweave-2026", "end", "base", day("2032-12-20")],
  ["meta-coreweave-2026", "option leg end", "base", day("2032-04-10")],
  ["meta-coreweave-2026", "term", "base", 6.5],
  ["meta-coreweave-2026", "combined commitment", "base", 35.2e9],
  ["meta-coreweave-2026", "loan closed same day", "base", 8.5e9],
  ["meta-coreweave-2026", "workloads", "base", "Inference"],
  ["meta-coreweave-2025", "value", "high", 14_200_000_000],
  ["meta-coreweave-2025", "announced", "base", day("2025-09-30")],
  ["meta-coreweave-2025", "end", "base", day("2031-12-14")],
  ["meta-coreweave-2025", "option end", "base", day("2032-12-31")],
  ["openai-oracle-2025", "value", "base", 300e9],
  ["openai-oracle-2025", "capacity", "base", 4_500],
  ["openai-oracle-2025", "term", "base", 5],
  ["openai-coreweave-2025", "value", "base", 22.4e9],
  ["openai-coreweave-2025", "tranche march 2025", "base", 11.9e9],
  ["microsoft-nebius-2025", "value", "base", 17_392.9e6],
  ["microsoft-nebius-2025", "value", "high", 17_392.9e6],
  ["microsoft-nebius-2025", "prepayment", "base", 6_958.1e6],
  ["meta-nebius-2025", "value", "base", 2_880.7e6],
  ["meta-nebius-2025", "start", "base", day("2025-12-01")],
  ["meta-nebius-2026", "value", "low", 12e9],
  ["meta-nebius-2026", "value", "high", 12e9],
  ["meta-nebius-2026", "ceiling", "high", 27e9],
  ["meta-nebius-2026", "start", "high", day("2027-06-30")],
  ["microsoft-iren-2025", "value", "base", 9.7e9],
  ["microsoft-iren-2025", "capacity", "base", 200],
  ["microsoft-iren-2025", "prepayment share", "base", 0.2],
  ["microsoft-nscale-2025", "gpus", "base", 200_000],
  ["openai-aws-2025", "value", "base", 38e9],
  ["openai-aws-2025", "term", "base", 7],
  ["openai-aws-2026", "value", "base", 100e9],
  ["openai-aws-2026", "term", "base", 8],
  ["openai-azure-2025", "value", "base", 250e9],
  ["anthropic-azure-2025", "capacity option", "high", 1_000],
  ["anthropic-aws-2026", "value", "low", 100e9],
  ["anthropic-google-2026", "capacity in broadcom filing", "base", 3_500],
  ["anthropic-spacex-2026", "value", "low", 40e9],
  ["anthropic-spacex-2026", "monthly fee", "base", 1.25e9],
  ["anthropic-spacex-2026", "end", "base", day("2029-05-31")],
  ["google-spacex-2026", "value", "high", 30.36e9],
  ["google-spacex-2026", "monthly fee", "base", 920e6],
  ["meta-google-2025", "term", "base", 6],
  ["openai-cerebras-2026", "value", "base", 20e9],
  ["openai-cerebras-2026", "capacity option", "high", 1_250],
  ["nvidia-iren-2026", "value", "base", 3.4e9],
  ["akamai-frontier-2026", "announced", "base", day("2026-05-07")],
  ["janestreet-coreweave-2026", "value", "base", 6e9],
  ["nvidia-coreweave-backstop-2025", "end", "base", day("2032-04-13")],
  ["nvidia-coreweave-backstop-2025", "value", "base", 6.3e9],
  ["corescientific-coreweave", "value", "base", 8.7e9],
  ["corescientific-coreweave", "value after denton addition", "low", 10e9],
  ["applieddigital-coreweave", "design pue", "base", 1.18],
  ["applieddigital-hyperscaler-2025", "first refusal capacity", "base", 800],
  ["terawulf-fluidstack-lakemariner", "value", "high", 6.7e9],
  ["terawulf-fluidstack-lakemariner", "ceiling with options", "base", 16e9],
  ["terawulf-fluidstack-lakemariner", "first stage ceiling with options", "high", 8.7e9],
  ["terawulf-fluidstack-lakemariner", "build cost", "low", 8e6],
  ["terawulf-fluidstack-abernathy", "term", "low", 25],
  ["terawulf-fluidstack-abernathy", "shortest term", "base", 15],
  ["cipher-fluidstack-2025", "first lease ceiling with options", "base", 7e9],
  ["hut8-fluidstack-riverbend", "ceiling with options", "base", 17.7e9],
  ["cipher-aws-2025", "start", "base", day("2026-08-01")],
  ["cipher-fluidstack-2025", "google backstop", "base", 1.4e9],
  ["galaxy-coreweave", "capacity", "base", 526],
  ["galaxy-coreweave", "approved power", "base", 800],
  ["hut8-fluidstack-riverbend", "escalator", "base", 0.03],
  ["hut8-fluidstack-riverbend", "average annual noi", "base", 454e6],
  ["hut8-beaconpoint", "value", "high", 9.8e9],
  ["hut8-beaconpoint", "ceiling with options", "base", 25.1e9],
  ["meta-amd-2026", "capacity", "high", 6_000],
  // Read from the second reading and typed in by hand.
  ["terawulf-anthropic-2026", "ceiling with options", "base", 33e9],
  ["hut8-beaconpoint-phase2", "ceiling with options", "base", 25.1e9],
  ["terawulf-anthropic-2026", "start", "base", day("2027-07-01")],
  ["hut8-beaconpoint-phase2", "escalator", "base", 0.03],
  ["hut8-beaconpoint-phase2", "start", "high", day("2028-06-30")],
  ["cleanspark-sandersville", "capacity", "base", 175],
  ["applieddigital-deltaforge2", "value", "base", 5.2e9],
  ["corescientific-amd-2026", "capacity option", "high", 1_925],
  ["reflection-spacex-2026", "monthly fee", "base", 150e6],
  ["reflection-spacex-2026", "notice from", "base", serialFromIso("2026-10-01")], // the first quarter from 1 July is over
  ["nvidia-openai-sbenergy-guarantee-2026", "value", "high", 105e9],
  ["anthropic-broadcom-lease-2026", "april 2026 lease", "base", 125.2e9],
])("%s: %s (%s) is %s", (deal, figure, bound, expected) => {
  expect(figureValue(dealById(deal), figure, bound)).toBe(expected);
});

describe("a figure", () => {
  test.each(["VALUE", " Value ", "value", "Contract value", "contract value:", "TCV"])("is found as %j", (name) => {
    expect(figureValue(dealById("meta-coreweave-2026"), name)).toBe(21e9);
  });

  test.each(["option_leg_end", "Option-Leg End"])("with words in its name is found as %j", (name) => {
    expect(figureValue(dealById("meta-coreweave-2026"), name)).toBe(day("2032-04-10"));
  });

  test.each([
    ["Start of service", day("2027-01-01")],
    ["Day of signing", day("2026-03-31")],
    ["End of the option leg", day("2032-04-10")],
    ["First day of service", day("2027-01-01")],
    ["Last day of service", day("2032-12-20")],
    ["Stated length", 6.5],
    ["Committed value", 21e9],
  ])("is found by the label that sheets print, %j", (label, expected) => {
    expect(figureValue(dealById("meta-coreweave-2026"), label)).toBe(expected);
  });

  test("notice days are the notice period of a contract's terms", () => {
    expect(figureValue(dealById("google-spacex-2026"), "notice days")).toBe(90);
  });

  test("that is not documented is answered with those that are", () => {
    const ask = (): unknown => figureValue(dealById("openai-azure-2025"), "gpus");
    expect(ask).toThrow(
      new FinanceError(
        "missing-data",
        'openai-azure-2025 has no documented figure "gpus": it has value, announced, signed',
      ),
    );
  });

  test.each([
    ["microsoft-nscale-2025", "value", "up to 14, 23 and up to 24 billion"],
    ["meta-amd-2026", "value", "more than 100 and as much as 60 billion"],
    ["openai-oracle-2025", "annual revenue", "cannot both describe"],
    ["anthropic-google-2026", "value", "a reported prospectus has 111.1 billion"],
  ])("on which sources disagree has no value under any bound: %s %s", (deal, figure, why) => {
    for (const bound of ["base", "low", "high"] as const) {
      expect(() => figureValue(dealById(deal), figure, bound)).toThrow(why);
    }
    expect(documentedFigure(dealById(deal), figure).alternatives.length).toBeGreaterThan(1);
  });

  test("keeps what the article says beside what is shown", () => {
    const value = documentedFigure(dealById("meta-coreweave-2026"), "value");
    expect([value.shown?.grade, value.shown?.precision]).toEqual(["filing", "upperBound"]);
    expect(value.alternatives.map((claim) => [claim.grade, claim.precision, claim.locators.length])).toEqual([
      ["news", "approx", 0],
      ["article", "exact", 6],
    ]);
  });

  test("shows a slip of the decimal point as rejected, never as its value", () => {
    const value = documentedFigure(dealById("meta-coreweave-2026"), "value");
    expect(value.rejected.map((claim) => claim.value)).toEqual([2.1e9]);
    expect(value.conflicts.map((conflict) => conflict.about)).toContain("value");
  });

  test("carries the deal's caveat", () => {
    expect(documentedFigure(dealById("nvidia-coreweave-backstop-2025"), "value").caveat).toContain("last resort");
  });
});

test("every figure of every deal answers or says why not", () => {
  for (const deal of allDeals()) {
    for (const figure of deal.figures) {
      try {
        expect(["number", "string"]).toContain(typeof figureValue(deal, figure.name));
      } catch (error) {
        expect(error).toBeInstanceOf(FinanceError);
        expect(figure.withheld).not.toBeNull();
      }
    }
  }
});

test("no end of a value or a length rests on a choice of the customer", () => {
  const optional = /\b(extension|extend|option|renewal|shorten)/i;
  const found = allDeals().flatMap((deal) =>
    deal.figures.flatMap((figure) =>
      figure.claims
        .filter((claim) => claim.rejected === null && (claim.low !== null || claim.high !== null))
        .filter((claim) => optional.test(claim.note ?? ""))
        .map(() => `${deal.id} ${figure.name}`),
    ),
  );
  expect(found).toEqual([]);
});
