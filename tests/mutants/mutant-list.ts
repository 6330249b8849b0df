/** One place in the code broken on purpose, and the suite that must notice. */
export interface Mutant {
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  /** A folder of tests, without `tests/`. */
  readonly suite: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    what: "forgets GBP to KRW",
    file: "src/matching/stated-unit.ts",
    from: "|gbp|jpy|cny|rmb|sek|nok|inr|krw",
    to: "",
    suite: "matching",
  },
  {
    what: "forgets EUR to yen in words",
    file: "src/checking/text-features.ts",
    from: "|\\b(eur|gbp|jpy|cny|rmb|inr|euros?|pounds?|yen)\\b",
    to: "",
    suite: "checking",
  },
  {
    what: "money without a unit is full dollars from 1e9 on only",
    file: "src/checking/number-match.ts",
    from: "LEAST_FULL = 1e7",
    to: "LEAST_FULL = 1e9",
    suite: "checking",
  },
  {
    what: "no bound allows a number",
    file: "src/checking/number-match.ts",
    from: "amount >= least - rounding && amount <= most + rounding",
    to: "amount >= least - rounding && amount <= most + rounding && false",
    suite: "checking",
  },
  {
    what: "three digits prove as much as five",
    file: "src/matching/equal-numbers.ts",
    from: "hasUnit && digits >= 5",
    to: "hasUnit && digits >= 3",
    suite: "matching",
  },
  {
    what: "no number stands behind a cell",
    file: "src/handover/numbers-behind.ts",
    from: "return largest;",
    to: "return 0 * largest;",
    suite: "handover",
  },
  {
    what: "cells calculated from changed ones may differ by anything",
    file: "src/workbook/compared-sheets.ts",
    from: "SPREAD = 8",
    to: "SPREAD = 8e9",
    suite: "workbook",
  },
  {
    what: "deletes a name whose comment is not ours",
    file: "src/excel/take-back.ts",
    from: "&& item.comment === planned.comment",
    to: "",
    suite: "excel",
  },
];
