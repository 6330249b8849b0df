/** @jest-environment jsdom */
import { act } from "preact/test-utils";
import { dealById } from "../../../src/catalog/catalogue";
import { comparedRow } from "../../../src/taskpane/deals/CompareTable";
import { formatsFor } from "../../../src/taskpane/shared/formats";
import { fakeWorkbook, panePage } from "../pane-page";

const formats = formatsFor("en-GB");

beforeEach(() => {
  window.scrollTo = () => {};
});

// By hand, README: 3,516,279,069.77 by service, 3,230,769,230.77 as stated: 0.0812 lower.
test.each`
  first        | second       | amounts                     | apart
  ${"service"} | ${"stated"}  | ${["$3.52 bn", "$3.23 bn"]} | ${"−8.1%"}
  ${"stated"}  | ${"service"} | ${["$3.23 bn", "$3.52 bn"]} | ${"+8.8%"}
  ${"service"} | ${"service"} | ${["$3.52 bn", "$3.52 bn"]} | ${"0%"}
`("$first beside $second is $apart", ({ first, second, amounts, apart }) => {
  expect(comparedRow(dealById("meta-coreweave-2026"), first, second, formats)).toMatchObject({ amounts, apart });
});

// By hand: OpenAI – AWS divides by 7 years, from signing by a day of 360 less; Anthropic – AWS documents a stated length only.
test.each`
  id                      | first       | second       | apart
  ${"openai-aws-2025"}    | ${"stated"} | ${"service"} | ${"0%"}
  ${"openai-aws-2025"}    | ${"stated"} | ${"signing"} | ${"under 0.1%"}
  ${"anthropic-aws-2026"} | ${"stated"} | ${"service"} | ${""}
`("$first beside $second of $id is “$apart” apart", ({ id, first, second, apart }) => {
  expect(comparedRow(dealById(id), first, second, formats).apart).toBe(apart);
});

test("three chosen deals stand side by side in the pane, and another convention is one choice away", async () => {
  const page = await panePage(fakeWorkbook());
  const ids = ["meta-coreweave-2026", "microsoft-nebius-2025", "meta-coreweave-2025"];
  for (const id of ids) await act(async () => page.one(`[data-key="${id}"] .compare-toggle`).click());
  const details = page.one("details.list-insert") as HTMLDetailsElement;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await page.settled();
  const cells = () =>
    page.all(".compare-table tbody tr").map((row) => [...row.children].map((cell) => cell.textContent));
  expect(cells()).toHaveLength(3);
  expect(cells()[0]?.slice(1)).toEqual(["$3.52 bn", "$3.23 bn", "−8.1%"]);
  await page.choose("Second convention", "signing");
  expect(cells()[0]?.slice(1)).toEqual(["$3.52 bn", "$3.12 bn", "−11.2%"]);
});
