/** @jest-environment jsdom */
import fc from "fast-check";
import { allDeals } from "../../src/catalog/catalogue";
import { dealAsOf } from "../../src/catalog/as-of";
import { citation } from "../../src/catalog/citation";
import { combinedCommitment } from "../../src/catalog/combined";
import { evidenceRows } from "../../src/catalog/evidence";
import { figureValue } from "../../src/catalog/figure";
import { FinanceError } from "../../src/finance/errors";
import { gpuHourPrice } from "../../src/finance/gpu-hour-price";
import { impliedGpus } from "../../src/finance/implied-gpus";
import { isoFromSerial } from "../../src/finance/serial-date";
import { spendPerMegawatt } from "../../src/finance/spend-per-megawatt";
import { contractTerm } from "../../src/finance/term";
import * as functions from "../../src/functions/functions";
import { contract, tranche } from "../finance/contracts";
import { asRanges } from "../coverage/formula-text";
import { SAMPLE_FORMULAS } from "../coverage/function-evidence";
import { loadRealCustomFunctions } from "./real-office";

// Laws of the functions whose own tests are tables of documented or quoted numbers.

beforeAll(loadRealCustomFunctions);

const someDeal = fc.constantFrom(...allDeals());
const someFigure = fc.constantFrom(...allDeals().flatMap((deal) => deal.figures.map(({ name }) => ({ deal, name }))));
const someDay = fc.integer({ min: 45_000, max: 46_400 });
const amount = fc.double({ min: 1, max: 1e12, noNaN: true });

/** The result; null where it is refused. */
function orNull<Result>(result: () => Result): Result | null {
  try {
    return result();
  } catch (error) {
    if (error instanceof FinanceError || error instanceof CustomFunctions.Error) return null;
    throw error;
  }
}

test("FIGURE: what is at least documented is not above what is at most documented, and the base lies between", () => {
  let compared = 0;
  fc.assert(
    fc.property(someFigure, ({ deal, name }) => {
      const [low, base, high] = (["low", "base", "high"] as const).map((bound) =>
        orNull(() => figureValue(deal, name, bound)),
      );
      if (typeof low !== "number" || typeof base !== "number" || typeof high !== "number") return;
      compared += 1;
      expect([low <= base, base <= high]).toEqual([true, true]);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(50);
});

test("SOURCE and EVIDENCE: what was documented on a day stays so, and no claim has more sources than the file", () => {
  fc.assert(
    fc.property(someFigure, someDay, someDay, ({ deal, name }, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((day) =>
        orNull(() => dealAsOf(deal, isoFromSerial(day))),
      );
      const claims = (known: typeof earlier): number =>
        known === null || known === undefined ? 0 : evidenceRows(known).length;
      expect(claims(earlier)).toBeLessThanOrEqual(claims(later));
      expect(claims(later)).toBeLessThanOrEqual(evidenceRows(deal).length);
      if (earlier?.figures.some((figure) => figure.name === name))
        expect(orNull(() => citation(later ?? deal, name))).not.toBeNull();
    }),
  );
});

test("DEALS: another word never finds more, and the order of words does not matter", () => {
  const words = fc.constantFrom(
    "meta",
    "coreweave",
    "2026",
    "openai",
    "oracle",
    "cloud",
    "microsoft",
    "blackwell",
    "2032",
    "signed",
  );
  const found = (text: string): unknown[] =>
    orNull(() => functions.dealsCell(text))
      ?.slice(1)
      .map(([id]) => id) ?? [];
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(found(one)).toEqual(expect.arrayContaining(found(`${one} ${other}`)));
      expect(found(`${other} ${one}`)).toEqual(found(`${one} ${other}`));
    }),
  );
});

test("TERMS: the block in place of the id gives the same results", () => {
  fc.assert(
    fc.property(
      someDeal,
      fc.constantFrom("service", "stated", "signing", undefined),
      fc.integer({ min: 0, max: 4 }),
      ({ id }, convention, basis) => {
        const block = orNull(() => functions.termsCell([[id]]));
        if (block === null) return;
        const spend = (deal: unknown[][]): number | null =>
          orNull(() => functions.annualSpendCell(deal, convention, undefined, basis));
        expect(spend(block)).toBe(spend([[id]]));
      },
    ),
  );
});

test("COMBINED: the order of deals does not matter, and nothing is in the total but its parts", () => {
  const sets = fc.subarray(
    allDeals().filter(({ type, commitment }) => type === "cloud-capacity" && commitment === "firm"),
    { minLength: 1, maxLength: 5 },
  );
  let summed = 0;
  fc.assert(
    fc.property(sets, (deals) => {
      const forward = orNull(() => combinedCommitment(deals));
      const backward = orNull(() => combinedCommitment([...deals].reverse()));
      expect(backward?.total).toBe(forward?.total);
      if (forward === null) return;
      summed += 1;
      expect(forward.total).toBeLessThanOrEqual(forward.parts.reduce((sum, { value }) => sum + value, 0));
    }),
    { numRuns: 200 },
  );
  expect(summed).toBeGreaterThan(50);
});

test("TERM: in days ÷ 365 and in days ÷ 360, two services that follow each other are as long as both together", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 60_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.integer({ min: 1, max: 5_000 }),
      fc.constantFrom(2, 3),
      (start, first, second, basis) => {
        const years = (from: number, days: number): number =>
          contractTerm(contract(tranche({ value: 1, start: from, end: from + days - 1 })), "service", basis).years;
        expect(
          Math.abs(years(start, first) + years(start + first, second) - years(start, first + second)),
        ).toBeLessThan(1e-12);
      },
    ),
  );
});

test("GPUHOURPRICE undoes GPUS, and SPENDPERMW grows as spend and falls as megawatts", () => {
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (annualSpend, price, utilization) => {
        const gpus = impliedGpus({ annualSpend, gpuHourPrice: price, utilization });
        expect(Math.abs(gpuHourPrice({ annualSpend, gpus, utilization }) / price - 1)).toBeLessThan(1e-14);
        expect(Math.abs((spendPerMegawatt(2 * annualSpend, 2 * price) * price) / annualSpend - 1)).toBeLessThan(1e-14);
      },
    ),
  );
});

test("WHY: whatever a sample call's arguments become, it answers in a sentence and throws nothing but a refusal of itself", () => {
  const samples = SAMPLE_FORMULAS.filter(({ name }) => name !== "WHY");
  const odd = fc.oneof(
    fc.constant(null),
    fc.double(),
    fc.constant("never heard of"),
    fc.constant("#REF!"),
    fc.integer({ min: -5, max: 60_000 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...samples), fc.nat(), odd, ({ name, args }, place, other) => {
      const changed = [...args, ...(args.length === 0 ? [other] : [])].map((argument, index) =>
        index === place % Math.max(args.length, 1) ? other : argument,
      );
      expect(functions.whyCell(name, asRanges(changed))).toMatch(/^[A-Z0-9$(].{20,}\.$/s);
    }),
    { numRuns: 400 },
  );
});
