import type { Report } from "./catalogue-problem";
import { isoPeriod } from "./iso-period";
import type { Article } from "./article";
import type { Claim } from "./claim";
import type { Catalogue, Conflict, Deal } from "./model";

/** Reports ids used twice, references that lead nowhere, dates that do not exist and relations that run in a circle. */
export function checkReferences(catalogue: Catalogue, report: Report): void {
  const sources = new Set(catalogue.sources.map((source) => source.id));
  const known = (path: string, ids: readonly string[]): void => {
    for (const [index, id] of ids.entries()) {
      if (!sources.has(id)) report(`${path}[${index}]`, `expected the id of a source of the file: got "${id}"`);
    }
  };
  checkUnique(
    catalogue.deals.map((deal) => deal.id.replaceAll("-", "")),
    "deals",
    "id",
    report,
  );
  checkUnique(
    catalogue.sources.map((source) => source.id),
    "sources",
    "id",
    report,
  );
  checkUnique(
    catalogue.assumptions.map((assumption) => assumption.id),
    "assumptions",
    "id",
    report,
  );
  checkDay(catalogue.compiled, "compiled", report);
  for (const [index, source] of catalogue.sources.entries()) {
    if (source.date !== null) checkDay(source.date, `sources[${index}].date`, report);
  }
  for (const [index, deal] of catalogue.deals.entries()) checkDealSources(deal, `deals[${index}]`, known);
  for (const [index, assumption] of catalogue.assumptions.entries()) {
    const path = `assumptions[${index}]`;
    if (assumption.asOf !== null) checkDay(assumption.asOf, `${path}.asOf`, report);
    checkClaimSources(assumption.claim, `${path}.claim`, known);
    checkConflictSources(assumption.conflicts, path, known);
  }
  for (const [index, figure] of catalogue.reported.entries()) {
    for (const [n, claim] of figure.claims.entries())
      checkClaimSources(claim, `reported[${index}].claims[${n}]`, known);
  }
  for (const [index, company] of catalogue.companies.entries()) {
    for (const [n, group] of company.groups.entries()) {
      known(`companies[${index}].groups[${n}].sources`, group.sources);
      if (group.sources.length === 0)
        report(
          `companies[${index}].groups[${n}].sources`,
          `expected a source that counts it among ${group.name}: got none`,
        );
    }
  }
  for (const [index, source] of catalogue.sources.entries()) {
    if (source.quotedBy !== null) known(`sources[${index}].quotedBy`, [source.quotedBy]);
  }
  for (const [index, leftOut] of catalogue.leftOut.entries()) known(`leftOut[${index}].sources`, leftOut.sources);
  if (catalogue.article !== null) checkArticle(catalogue, catalogue.article, known, report);
  checkRelations(catalogue.deals, report);
}

type Known = (path: string, ids: readonly string[]) => void;

/** Reports every value that stands in a list a second time. */
export function checkUnique(values: readonly string[], list: string, field: string, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else report(`${list}[${index}].${field}`, `expected another ${field} than ${list}[${before}] has: got the same`);
  }
}

function checkDay(date: string, path: string, report: Report): void {
  if (isoPeriod(date) === null) report(path, `expected a date that exists: got "${date}"`);
}

function checkDealSources(deal: Deal, path: string, known: Known): void {
  for (const [at, figure] of deal.figures.entries()) {
    for (const [n, claim] of figure.claims.entries())
      checkClaimSources(claim, `${path}.figures[${at}].claims[${n}]`, known);
    if (figure.withheldBy !== null) known(`${path}.figures[${at}].withheldBy`, [figure.withheldBy]);
  }
  checkConflictSources(deal.conflicts, path, known);
  for (const [at, relation] of deal.relations.entries()) known(`${path}.relations[${at}].sources`, relation.sources);
  for (const [at, entry] of deal.evidence.entries()) known(`${path}.evidence[${at}].source`, [entry.source]);
}

function checkClaimSources(claim: Claim, path: string, known: Known): void {
  known(`${path}.sources`, claim.sources);
  if (claim.rejectedBy !== null) known(`${path}.rejectedBy`, [claim.rejectedBy]);
}

function checkConflictSources(conflicts: readonly Conflict[], path: string, known: Known): void {
  for (const [at, conflict] of conflicts.entries()) {
    for (const [n, statement] of conflict.statements.entries()) {
      known(`${path}.conflicts[${at}].statements[${n}].sources`, statement.sources);
    }
    if (conflict.settled !== null) known(`${path}.conflicts[${at}].settled.by`, [conflict.settled.by]);
  }
}

function checkArticle(catalogue: Catalogue, article: Article, known: Known, report: Report): void {
  known("article.source", [article.source]);
  const assumptions = new Set(catalogue.assumptions.map((assumption) => assumption.id));
  for (const [at, risk] of article.risks.entries()) {
    for (const [n, id] of risk.assumptions.entries()) {
      if (!assumptions.has(id))
        report(`article.risks[${at}].assumptions[${n}]`, `expected the id of an assumption: got "${id}"`);
    }
  }
  for (const [at, entry] of article.inconsistencies.entries())
    known(`article.inconsistencies[${at}].sources`, entry.sources);
  const parts = [...article.remarks, ...article.risks];
  checkUnique(
    parts.map((part) => part.id),
    "article",
    "id",
    report,
  );
  for (const part of parts) {
    for (const locator of part.locators) {
      if (locator.section >= article.sections.length) {
        report(
          `article "${part.id}"`,
          `expected a section from 0 to ${article.sections.length - 1}: got ${locator.section}`,
        );
      }
    }
  }
}

function checkRelations(deals: readonly Deal[], report: Report): void {
  const order = new Map(deals.map((deal, index) => [deal.id, index]));
  const earlier = new Map(
    deals.map((deal) => [deal.id, deal.relations.filter((each) => each.kind !== "overlaps").map((each) => each.deal)]),
  );
  for (const [index, deal] of deals.entries()) {
    for (const [at, relation] of deal.relations.entries()) {
      const path = `deals[${index}].relations[${at}].deal`;
      if (relation.deal === deal.id) report(path, "expected another deal: got the deal itself");
      else if (!order.has(relation.deal)) report(path, `expected the id of a deal of the file: got "${relation.deal}"`);
      else if (relation.kind !== "overlaps" && leadsTo(relation.deal, deal.id, earlier)) {
        report(
          path,
          `expected no circle of expands, amends and supersedes: "${relation.deal}" leads back to "${deal.id}"`,
        );
      }
    }
  }
}

function leadsTo(from: string, target: string, earlier: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const pending = [from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === target) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    pending.push(...(earlier.get(id) ?? []));
  }
  return false;
}
