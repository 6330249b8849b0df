import type { InsertRequest } from "../../plan/insert-request";

/** What an insertion puts on the sheet, after "Inserted": "12 figures", "the deal model". */
export function insertedWords(request: InsertRequest): string {
  switch (request.kind) {
    case "figures":
      return counted(request.deal.figures.length, "figure");
    case "model":
      return "the deal model";
    case "comparables":
      return `comparables of ${counted(request.deals.length, "deal")}`;
    case "conventions":
      return `annual spend by two conventions for ${counted(request.deals.length, "deal")}`;
    case "company":
      return "the company page";
    case "blankModel":
      return "a blank model";
  }
}

/** What to do with it now; null where there is nothing to say. */
export function nextStep({ kind }: InsertRequest): string | null {
  switch (kind) {
    case "figures":
      return null;
    case "model":
      return "Blue cells are inputs: change one, such as the discount rate, and everything that follows from it changes.";
    case "comparables":
      return "Type yes or no under “Include” to choose which deals the medians count.";
    case "conventions":
      return "Choose another convention in a blue cell, and the columns follow.";
    case "company":
      return "Choose a counterparty to see what is lost if it leaves, type delay months to move a deal, or change the bands.";
    case "blankModel":
      return "Type what you know of your deal into the blue cells.";
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
