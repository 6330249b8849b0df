import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogueProblems } from "../../src/catalog/validate";
import { BASES, PRECISIONS } from "../../src/catalog/claim";
import {
  CAPACITY_KINDS,
  COMMITMENTS,
  CONFIDENCES,
  DEAL_TYPES,
  DESTINATIONS,
  GRADES,
  READINGS,
  RELATION_KINDS,
  SOURCE_KINDS,
  UNITS,
} from "../../src/catalog/model";
import { COMPANY_KINDS } from "../../src/catalog/company";
import { METRICS } from "../../src/catalog/metrics";
import { REPORTED_KINDS } from "../../src/catalog/reported-figure";
import { TRANCHE_KINDS, TRANCHE_TERMS } from "../../src/catalog/tranche";
import schema from "../../src/catalog/deals.schema.json";

const guide = readFileSync(path.join(__dirname, "../../docs/catalogue.md"), "utf8");

test("the example of the guide is a good catalogue", () => {
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  expect(catalogueProblems(JSON.parse(example))).toEqual([]);
});

test("the guide names every grade, kind, precision, basis, relation, commitment, confidence, reading and metric", () => {
  const words = [
    ...GRADES,
    ...SOURCE_KINDS,
    ...PRECISIONS,
    ...BASES,
    ...RELATION_KINDS,
    ...COMMITMENTS,
    ...CONFIDENCES,
    ...READINGS,
    ...DESTINATIONS,
    ...CAPACITY_KINDS,
    ...TRANCHE_KINDS,
    ...COMPANY_KINDS,
    ...REPORTED_KINDS,
    ...METRICS.map(({ name }) => name),
  ];
  expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});

test("schema and types know the same words", () => {
  const { claim, figure, relation, deal, source, tranche, company, reported } = schema.$defs;
  expect(claim.properties.precision.enum).toEqual([...PRECISIONS]);
  expect(claim.properties.basis.enum).toEqual([...BASES, null]);
  expect(figure.properties.unit.enum).toEqual([...UNITS]);
  expect(relation.properties.kind.enum).toEqual([...RELATION_KINDS]);
  expect(deal.properties.type.enum).toEqual([...DEAL_TYPES]);
  expect(deal.properties.commitment.enum).toEqual([...COMMITMENTS, null]);
  expect(deal.properties.confidence.enum).toEqual([...CONFIDENCES]);
  expect(source.properties.kind.enum).toEqual([...SOURCE_KINDS]);
  expect(source.properties.grade.enum).toEqual([...GRADES]);
  expect(source.properties.reading.enum).toEqual([...READINGS, null]);
  expect(source.properties.leadsTo.enum).toEqual([...DESTINATIONS]);
  expect(figure.properties.capacityKind.enum).toEqual([...CAPACITY_KINDS, null]);
  expect(tranche.properties.kind.enum).toEqual([...TRANCHE_KINDS, null]);
  expect(Object.keys(tranche.properties)).toEqual(expect.arrayContaining([...TRANCHE_TERMS]));
  expect(company.properties.kind.enum).toEqual([...COMPANY_KINDS]);
  expect(reported.properties.kind.enum).toEqual([...REPORTED_KINDS]);
});
