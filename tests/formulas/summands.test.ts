import { sumsIn } from "../../src/formulas/summands";

const cells = (address: string) => ({ kind: "cells", address });
const number = (value: number) => ({ kind: "number", value });

test.each`
  case                               | formula                         | sums
  ${"a SUM of a range"}              | ${"=SUM(B2:B4)"}                | ${[[cells("B2:B4")]]}
  ${"a SUM of several"}              | ${"=sum(B2, 'It''s'!C3, 14.2)"} | ${[[cells("B2"), cells("'It''s'!C3"), number(14.2)]]}
  ${"a chain"}                       | ${"=A1+A2+35.2"}                | ${[[cells("A1"), cells("A2"), number(35.2)]]}
  ${"sums in sums"}                  | ${"=SUM(A1:A3)+B1"}             | ${[[cells("A1:A3"), cells("B1")]]}
  ${"a difference is no part"}       | ${"=A1+(B1-C1)"}                | ${[[cells("A1")]]}
  ${"two sums in a quotient"}        | ${"=SUM(A1:A2)/(B1+B2)"}        | ${[[cells("A1:A2")], [cells("B1"), cells("B2")]]}
  ${"a sum inside another function"} | ${"=IF(A1>0,SUM(B1:B9),0)"}     | ${[[cells("B1:B9")]]}
  ${"nothing added"}                 | ${"=A1*2"}                      | ${[]}
  ${"a text"}                        | ${"A1+A2"}                      | ${[]}
  ${"what nobody can read"}          | ${"=SUM(A1,,(+"}                | ${[]}
`("of $case (by hand)", ({ formula, sums }) => {
  expect(sumsIn(formula)).toEqual(sums);
});
