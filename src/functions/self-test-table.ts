import { selfTest, type SelfTest } from "../workings/self-test";
import type { CellOut } from "./spill";

const HEADER = ["example", "what", "expected", "got", "difference", "agrees", "source", "tolerance", "unit"] as const;

/**
 * The published examples recomputed here and now.
 * Shape: the verdict on all of them, a header, then a row an example. An example that cannot be calculated has the reason
 *        in place of a number.
 */
export function selfTestTable({ rows, overall }: SelfTest = selfTest()): CellOut[][] {
  const verdict = [overall, ...HEADER.slice(1).map(() => "")];
  const results = rows.map(({ example, what, expected, got, difference, ok, source, tolerance, unit }) => [
    example,
    what,
    expected,
    got,
    difference ?? "",
    ok ? "yes" : "no",
    source,
    tolerance,
    unit,
  ]);
  return [verdict, [...HEADER], ...results];
}
