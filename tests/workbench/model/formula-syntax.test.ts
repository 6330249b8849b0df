import { formulaProblem } from "../../../src/workbench/model/formula-syntax";

test.each([
  "=1+1",
  '=SUM(A1:B2,"a""b")',
  "='It''s (1)'!A1",
  '="(" & A1',
  "={1,2;3,4}",
  "=A1%",
  "=-A1",
  '=IF(A1="","x","y")',
  "=A1 B2",
  '="a"&"b"',
  '=OFFTAKE.FIGURE("meta","value")',
  "- not documented",
])("Excel reads %s", (formula) => {
  expect(formulaProblem(formula)).toBeNull();
});

test.each(["=", "=SUM(1", "=1)", '="a', "={1,2", "=1+", "=(1}", '=F"x"', '="a""', '="a" B1'])(
  "Excel refuses %s",
  (formula) => {
    expect(formulaProblem(formula)).not.toBeNull();
  },
);
