import { dateWriter } from "../../src/functions/spill";

const host = globalThis as { Office?: unknown };
afterEach(() => {
  delete host.Office;
});

test("without a host a date leaves as a plain serial", () => {
  expect(dateWriter()(46388)).toBe(46388);
});

test.each([{}, { context: {} }, { context: { requirements: { isSetSupported: () => false } } }])(
  "a host that cannot show formatted numbers (case %#) gets a plain serial",
  (office) => {
    host.Office = office;
    expect(dateWriter()(46388)).toBe(46388);
  },
);

test("a host with CustomFunctionsRuntime 1.4 gets a date with its format", () => {
  const isSetSupported = jest.fn(
    (name: string, version: string) => name === "CustomFunctionsRuntime" && version === "1.4",
  );
  host.Office = { context: { requirements: { isSetSupported } } };
  expect(dateWriter()(46388)).toEqual({
    type: "FormattedNumber",
    basicType: "Double",
    basicValue: 46388,
    numberFormat: "yyyy-mm-dd",
  });
});
