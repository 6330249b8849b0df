import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogueProblems } from "../../src/catalog/validate";
import {
  BASES,
  COMMITMENTS,
  CONFIDENCES,
  DEAL_TYPES,
  GRADES,
  PRECISIONS,
  RELATION_KINDS,
  SOURCE_KINDS,
  UNITS,
} from "../../src/catalog/model";
import schema from "../../src/catalog/deals.schema.json";

const guide = readFileSync(path.join(__dirname, "../../docs/catalogue.md"), "utf8");

test("the example of the guide is a good catalogue", () => {
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  expect(catalogueProblems(JSON.parse(example))).toEqual([]);
});

test("the guide names every grade, kind, precision, basis, relation, commitment and confidence", () => {
  const words = [
    ...GRADES,
    ...SOURCE_KINDS,
    ...PRECISIONS,
    ...BASES,
    ...RELATION_KINDS,
    ...COMMITMENTS,
    ...CONFIDENCES,
  ];
  expect(words.filter((word) => !guide.includes(`\`${word}\``))).toEqual([]);
});

test("schema and types know the same words", () => {
  const { claim, figure, relation, deal, source } = schema.$defs;
  expect(claim.properties.precision.enum).toEqual([...PRECISIONS]);
  expect(claim.properties.basis.enum).toEqual([...BASES, null]);
  expect(figure.properties.unit.enum).toEqual([...UNITS]);
  expect(relation.properties.kind.enum).toEqual([...RELATION_KINDS]);
  expect(deal.properties.type.enum).toEqual([...DEAL_TYPES]);
  expect(deal.properties.commitment.enum).toEqual([...COMMITMENTS]);
  expect(deal.properties.confidence.enum).toEqual([...CONFIDENCES]);
  expect(source.properties.kind.enum).toEqual([...SOURCE_KINDS]);
  expect(source.properties.grade.enum).toEqual([...GRADES]);
});
