import { findFigure } from "../../catalog/figure";
import type { Deal } from "../../catalog/model";
import { NAMESPACE, type FunctionEntry } from "../../functions/reference/function-metadata";
import type { Draft } from "./call-draft";

/** The deal that is taken as long as the user has opened none. */
export const REFERENCE_DEAL = "meta-coreweave-2026";

/** The figure that most ask for first. */
const FIRST_FIGURE = "value";

/**
 * A function's form filled for a deal: the deal itself, and where a quantity of it is asked for, the function of ours that
 * gives it. What the function has no default for and no source states stays empty.
 */
export function prefilled({ name, parameters }: FunctionEntry, deal: Deal): Draft {
  const call = (fn: string, ...rest: readonly string[]): string =>
    `=${NAMESPACE}.${fn}(${[`"${deal.id}"`, ...rest].join(",")})`;
  const documented = (figure: string): string => (isStated(deal, figure) ? call("FIGURE", `"${figure}"`) : "");
  const filled: Readonly<Record<string, string>> = {
    deal: deal.id,
    deals: "",
    figure: FIRST_FIGURE,
    annualSpend: isStated(deal, "value") ? call("ANNUALSPEND") : "",
    gpus: documented("gpus"),
    megawatts: documented("capacity"),
    functionName: "ANNUALSPEND",
  };
  const entries = parameters.flatMap((parameter): readonly (readonly [string, string])[] => {
    if (parameter.name === "deals") return [["deals0", deal.id]];
    if (parameter.name === "args") return [["deal", deal.id]];
    if (parameter.optional === true && parameter.name !== "deal") return [];
    const value = filled[parameter.name];
    return value === undefined ? [] : [[parameter.name, value]];
  });
  return name === "COMPUTEGROWTH" && isStated(deal, "value") ? { years: call("TERM") } : Object.fromEntries(entries);
}

function isStated(deal: Deal, figure: string): boolean {
  const found = findFigure(deal, figure);
  return (
    found !== null &&
    found.withheld === null &&
    found.claims.some(({ value, rejected }) => value !== null && rejected === null)
  );
}
