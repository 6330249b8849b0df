// Readers of the arguments that are one of a few words.
import { BOUNDS, type Bound } from "../catalog/bounds";
import { PERIODS, type Period } from "../finance/period";
import { PROFILES, type Profile } from "../finance/profile";
import { CONVENTIONS, type Convention } from "../finance/term";
import { wordArgument } from "./optional-arguments";

export function boundArgument(argument: unknown): Bound {
  return wordArgument("bound", argument, BOUNDS, "base");
}

/** undefined when omitted: the first convention that the deal's documents allow is used then. */
export function conventionArgument(argument: unknown): Convention | undefined {
  return wordArgument("convention", argument, CONVENTIONS, undefined);
}

export function periodArgument(argument: unknown): Period {
  return wordArgument("period", argument, PERIODS, "year");
}

export function profileArgument(argument: unknown): Profile {
  return wordArgument("profile", argument, PROFILES, "level");
}
