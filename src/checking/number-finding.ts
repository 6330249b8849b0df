import type { ContradictionReason, Judgement, NotCheckedReason } from "../matching/contradicts";
import type { ReportedJudgement } from "../matching/reported-numbers";
import type { CellContent } from "../workbook/scanning-port";
import type { Finding } from "./finding";
import { KIND_MESSAGES, nearWords } from "./finding-words";

/** What a number of the user's is found to be, without its place on a sheet. */
export type NumberFinding = Pick<Finding, "kind" | "message" | "remedy" | "documented" | "reported">;

const CORRECT = "Correct the number, or label what it measures.";
const NOT_CHECKED: Readonly<Record<NotCheckedReason, string>> = {
  foreignCurrency: "It is in another currency; documented amounts are in US dollars.",
  severalDeals: "Several contracts between these parties are documented: add the year of the one you mean.",
  unknownWords:
    "It differs from a documented figure, but its labels may name a part or another contract. Say next to it which one it is.",
  unsettled:
    "The sources disagree on this figure. Open the deal to see what each says, and name the source of the one you use.",
  bound: "It differs from a documented figure that is only a ceiling or a floor, so it need not be wrong.",
};

/** A judgement of what a cell holds, in words; null where a number is a documented one with its source, or needs none. */
export function numberFinding(judgement: Judgement | null, held: CellContent): NumberFinding | null {
  switch (judgement?.kind) {
    case "contradiction": {
      const { documented, reason } = judgement;
      return { kind: "contradiction", message: contradictionWords(reason), remedy: CORRECT, documented };
    }
    case "near":
      return {
        kind: "near",
        message: nearWords(held, judgement.documented),
        remedy: "Use a documented number, or name the source of yours.",
        documented: judgement.documented,
      };
    case "notChecked":
      return {
        kind: "notChecked",
        message: NOT_CHECKED[judgement.reason],
        remedy: "",
        documented: judgement.documented,
      };
    case "equal":
      return judgement.needsSource
        ? {
            kind: "unsourced",
            message: KIND_MESSAGES.unsourced ?? "",
            remedy: "Name the source beside it, or insert the figure with its sources.",
            documented: judgement.documented,
          }
        : null;
    case undefined:
      return null;
  }
}

/** A number that a company reported otherwise; null where it is the reported one. */
export function reportedFinding({ kind, reported }: ReportedJudgement): NumberFinding | null {
  if (kind === "equal") return null;
  const message = `The labels name what ${reported.company.name} reported, but the number is different.`;
  return { kind: "contradiction", message, remedy: CORRECT, documented: null, reported };
}

function contradictionWords(reason: ContradictionReason): string {
  switch (reason.kind) {
    case "differs":
      return KIND_MESSAGES.contradiction ?? "";
    case "proven":
      return "The label does not say which figure this is. Other numbers of its kind on this sheet are the documented ones of their deals; this one is not.";
    case "rejected":
      return `A source does state this number, but it is known to be wrong: ${reason.why.replace(/\.$/, "")}.`;
    case "unit": {
      const [times, size] = reason.factor > 1 ? [reason.factor, "small"] : [Math.round(1 / reason.factor), "large"];
      return `The digits are documented, but the unit makes the number ${times.toLocaleString("en-US")} times too ${size}.`;
    }
  }
}
