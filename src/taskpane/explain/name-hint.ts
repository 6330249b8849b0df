import { nearestWords } from "../../catalog/nearest-words";
import { FUNCTION_NAMES, unknownCalls, unquotedId } from "../../formulas/unknown-calls";

const MOST_MEANT = 2;
/** What analysts call things that have another name here. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  RPO: ["REMAINING", "RPOBAND"],
  BACKLOG: ["REMAINING"],
  PV: ["PRESENTVALUE"],
  NPV: ["PRESENTVALUE"],
  MTM: ["MARKTOMARKET"],
  SPEND: ["ANNUALSPEND"],
  REVENUE: ["RECOGNIZED", "SCHEDULE"],
  RECOGNISED: ["RECOGNIZED"],
  HHI: ["CONCENTRATION"],
  VALUE: ["FIGURE"],
  MW: ["MEGAWATTS"],
};

/** Why a formula shows #NAME?, as far as its words tell; null where they do not. */
export function nameHint(formula: string): string | null {
  const [unknown] = unknownCalls(formula);
  if (unknown !== undefined)
    return `There is no function OFFTAKE.${unknown}. Did you mean ${meantBy(unknown).join(" or ")}?`;
  const id = unquotedId(formula);
  return id === null
    ? null
    : `The deal’s id needs quotes: "${id}". Without them Excel takes its words for names and subtracts them.`;
}

/** Our functions that a name of none may mean, the likeliest first. */
function meantBy(name: string): readonly string[] {
  const begun = FUNCTION_NAMES.filter((each) => each.startsWith(name));
  const meant = OTHER_WORDS[name] ?? [...new Set([...begun, ...nearestWords(name, FUNCTION_NAMES, MOST_MEANT)])];
  return meant.slice(0, MOST_MEANT);
}
