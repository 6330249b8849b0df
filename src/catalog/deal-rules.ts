import type { Report } from "./catalogue-problem";
import { checkClaim } from "./claim-rules";
import { claimBound } from "./bounds";
import { rankedClaims } from "./claims";
import { type Catalogue, type Deal, type Figure, type Source, type Unit } from "./model";
import { checkUnique } from "./reference-rules";
import { TRANCHE_TERMS, type TrancheTerm } from "./tranche";

type SourceOf = (id: string) => Source | null;

// Figures that functions calculate with have one unit each.
const UNIT_OF = new Map<string, Unit>([
  ["value", "USD"],
  ["announced", "date"],
  ["signed", "date"],
  ["start", "date"],
  ["end", "date"],
  ["term", "years"],
  ["escalator", "percent"],
  ["prepayment", "USD"],
  ["ramp months", "months"],
  ["notice period", "days"],
  ["notice from", "date"],
  ["monthly fee", "USD"],
  ["fee from", "date"],
  ["prepayment share", "percent"],
  ["prepaid on", "date"],
  ["credit from", "months"],
  ["credit to", "months"],
  ["first step", "date"],
  ["exercise by", "date"],
]);

const TERM_UNITS: Readonly<Record<TrancheTerm, Unit>> = {
  value: "USD",
  start: "date",
  end: "date",
  term: "years",
  signed: "date",
  noticeDays: "days",
  noticeFrom: "date",
  monthlyFee: "USD",
  feeFrom: "date",
  prepayment: "USD",
  prepaymentShare: "percent",
  prepaidOn: "date",
  creditFrom: "months",
  creditTo: "months",
  escalator: "percent",
  firstStep: "date",
  rampMonths: "months",
  exerciseBy: "date",
  capacity: "MW",
};

/** Reports what is wrong inside the deals and the assumptions. */
export function checkDeals(catalogue: Catalogue, report: Report): void {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const sourceOf: SourceOf = (id) => sources.get(id) ?? null;
  const article = catalogue.article?.source ?? null;
  for (const [index, deal] of catalogue.deals.entries()) {
    const path = `deals[${index}]`;
    checkUnique(
      deal.figures.map((figure) => figure.name),
      `${path}.figures`,
      "name",
      report,
    );
    for (const [at, figure] of deal.figures.entries()) checkFigure(figure, `${path}.figures[${at}]`, article, report);
    checkDates(deal, sourceOf, path, report);
    checkConfidence(deal, path, report);
    checkTranches(deal, path, report);
    for (const [at, conflict] of deal.conflicts.entries()) {
      if (conflict.figure === null || deal.figures.some((figure) => figure.name === conflict.figure)) continue;
      report(`${path}.conflicts[${at}].figure`, `expected the name of a figure of the deal: got "${conflict.figure}"`);
    }
  }
  for (const [index, assumption] of catalogue.assumptions.entries()) {
    checkClaim(assumption.claim, assumption.unit, `assumptions[${index}].claim`, report);
  }
}

function checkFigure(figure: Figure, path: string, article: string | null, report: Report): void {
  const unit = UNIT_OF.get(figure.name);
  if (unit !== undefined && figure.unit !== unit)
    report(`${path}.unit`, `expected ${unit} for ${figure.name}: got ${figure.unit}`);
  for (const [at, claim] of figure.claims.entries()) {
    const claimPath = `${path}.claims[${at}]`;
    checkClaim(claim, figure.unit, claimPath, report);
    if (figure.name === "value" && claim.basis === null)
      report(`${claimPath}.basis`, "expected a basis for the contract value");
    if (claim.locators.length > 0 && !claim.sources.some((id) => id === article)) {
      report(`${claimPath}.locators`, "expected places in the article for a claim of the article only");
    }
  }
  const standing = figure.claims.filter((claim) => claim.rejected === null);
  if (standing.length === 0 && figure.withheld === null)
    report(`${path}.claims`, "expected one claim that is not rejected");
  if (figure.withheldBy !== null && figure.withheld === null)
    report(`${path}.withheld`, "expected the reason, because withheldBy names a source");
  if (figure.capacityKind !== null && figure.unit !== "MW")
    report(`${path}.capacityKind`, `expected a kind of capacity for MW only: got one for ${figure.unit}`);
  if (figure.withheld !== null && standing.length < 2)
    report(`${path}.withheld`, "expected two claims that disagree where a figure is withheld");
}

function checkDates(deal: Deal, sourceOf: SourceOf, path: string, report: Report): void {
  const last = shownDay(deal, "end", "high", sourceOf);
  if (last === null) return;
  for (const name of ["start", "signed", "announced"]) {
    const first = shownDay(deal, name, "low", sourceOf);
    if (first !== null && first > last) report(path, `expected the end after the ${name}: got ${last} and ${first}`);
  }
}

function shownDay(deal: Deal, name: string, bound: "low" | "high", sourceOf: SourceOf): string | null {
  const figure = deal.figures.find((each) => each.name === name);
  if (figure === undefined || figure.unit !== "date") return null;
  const { shown } = rankedClaims(figure, sourceOf);
  const open = shown?.precision === (bound === "low" ? "upperBound" : "lowerBound");
  return shown === null || open || shown.value === null ? null : String(claimBound(shown, bound, name, figure.unit));
}

function checkConfidence(deal: Deal, path: string, report: Report): void {
  const withheld = deal.figures.some((figure) => figure.withheld !== null);
  if (deal.confidence === "caveat" && deal.caveat === null)
    report(`${path}.caveat`, "expected a caveat, because confidence is caveat");
  if (deal.confidence === "conflicted" && !withheld)
    report(`${path}.confidence`, "expected a withheld figure, because confidence is conflicted");
}

function checkTranches(deal: Deal, path: string, report: Report): void {
  const units = new Map(deal.figures.map((figure) => [figure.name, figure.unit]));
  for (const [at, tranche] of deal.tranches.entries()) {
    for (const role of TRANCHE_TERMS) {
      const name = tranche[role];
      if (name === null || units.get(name) === TERM_UNITS[role]) continue;
      const found = units.get(name);
      const came = found === undefined ? "the deal has no such figure" : `its unit is ${found}`;
      report(
        `${path}.tranches[${at}].${role}`,
        `expected the name of a figure in ${TERM_UNITS[role]}: got "${name}", ${came}`,
      );
    }
  }
}
