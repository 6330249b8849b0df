// Readers of the arguments that are one of a few words.
import { BOUNDS, type Bound } from "../catalog/bounds";
import { BACKLOG_SIDES, type BacklogSides } from "../catalog/company-backlog";
import { COUNTS, type Count } from "../finance/counted";
import { SIDES, type Side } from "../finance/mark-to-market";
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

/** A schedule is cut by year when nothing is said, a calculation that discounts by month. */
export function periodArgument(argument: unknown, omitted: Period): Period {
  return wordArgument("period", argument, PERIODS, omitted);
}

export function profileArgument(argument: unknown): Profile {
  return wordArgument("profile", argument, PROFILES, "level");
}

export function sideArgument(argument: unknown): Side {
  return wordArgument("side", argument, SIDES, "buyer");
}

/** undefined when omitted: what is firm counts then, and COMBINED refuses to add up what is and what is not. */
export function countArgument(argument: unknown): Count | undefined {
  return wordArgument("count", argument, COUNTS, undefined);
}

/** A party as provider when nothing is said. */
export function backlogSideArgument(argument: unknown): BacklogSides {
  return wordArgument("side", argument, BACKLOG_SIDES, "provider");
}
