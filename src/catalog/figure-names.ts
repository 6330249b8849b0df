import type { Figure } from "./model";

/** Other words for figure names: those that our sheets print, and the terms of a contract. */
const ALIASES: Readonly<Record<string, string>> = {
  "contract value": "value",
  "total contract value": "value",
  tcv: "value",
  "committed value": "value",
  "deal value": "value",
  "day of announcement": "announced",
  "announcement date": "announced",
  "date announced": "announced",
  "day of signing": "signed",
  "signing date": "signed",
  "date signed": "signed",
  "start of service": "start",
  "start date": "start",
  "first day of service": "start",
  "first day": "start",
  "end of service": "end",
  "end date": "end",
  "last day of service": "end",
  "last day": "end",
  length: "term",
  "stated length": "term",
  "stated term": "term",
  "length as stated": "term",
  "contracted capacity": "capacity",
  megawatts: "capacity",
  mw: "capacity",
  "number of gpus": "gpus",
  gpu: "gpus",
  "yearly increase": "escalator",
  "yearly rent increase": "escalator",
  "annual escalator": "escalator",
  "notice days": "notice period",
  notice: "notice period",
};

/**
 * The figure of a list that a name means: its own name first, then the label that sheets print, then a known other word.
 *
 * Shape: any case; spaces, underscores and hyphens are the same; a colon after a label is ignored.
 */
export function figureNamed(figures: readonly Figure[], name: string): Figure | null {
  const wanted = bareName(name);
  const other = ALIASES[wanted];
  return (
    figures.find((figure) => figure.name === name) ??
    figures.find((figure) => bareOf(figure.name) === wanted) ??
    figures.find((figure) => bareOf(figure.label) === wanted) ??
    (other === undefined ? undefined : figures.find((figure) => figure.name === other)) ??
    null
  );
}

/** `bareName` of a name in a catalogue: they are few, and each is compared with many. */
function bareOf(name: string): string {
  const bare = bareNames.get(name) ?? bareName(name);
  bareNames.set(name, bare);
  return bare;
}

const bareNames = new Map<string, string>();

function bareName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/ ?:$/, "");
}
