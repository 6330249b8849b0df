import { liveResult } from "../../src/taskpane/functions-view/live-result";
import { resultFormat } from "../../src/taskpane/functions-view/result-format";

test.each`
  formula                                              | format        | why
  ${'=OFFTAKE.ANNUALSPEND("meta-coreweave-2026")'}     | ${"#,##0"}    | ${"billions need no cents"}
  ${"=OFFTAKE.GPUHOURPRICE(3516279070,131072)"}        | ${"#,##0.00"} | ${"a price of some dollars"}
  ${'=OFFTAKE.TERM("meta-coreweave-2026")'}            | ${"0.00"}     | ${"years"}
  ${"=OFFTAKE.RENTEDSHARE(1,3)"}                       | ${"0.0%"}     | ${"a share"}
  ${'=OFFTAKE.SCHEDULE("meta-coreweave-2026","year")'} | ${null}       | ${"a table has a format a column"}
  ${'=OFFTAKE.FIGURE("no-such-deal","value")'}         | ${null}       | ${"an error"}
`("$formula gets $format: $why", async ({ formula, format }: { formula: string; format: string | null }) => {
  expect(resultFormat(await liveResult(formula, null))).toBe(format);
});
