import { ONLY_DEALS, type PlantedDeal } from "../checking/planted-deals";
import { INNOCENT_PROSE } from "./innocent-prose";
import { judged } from "./number-in-cell";

const DEALS = ONLY_DEALS.filter((_, index) => index % 7 === 0);
const ROWS = INNOCENT_PROSE.flatMap(([kind, ...texts]) =>
  DEALS.map((deal) => {
    const rows = texts.map((text) => text.replaceAll("{c}", deal.customer).replaceAll("{p}", deal.provider));
    return { kind, rows, number: nearby(rows.at(-1) ?? "", deal) };
  }),
);

/** Four fifths of what is documented, in the label's unit. */
function nearby(label: string, { value, capacity, term }: PlantedDeal): number {
  if (/MW/.test(label)) return (capacity ?? 300) * 0.8;
  if (/\$bn/.test(label)) return Number((value * 0.8e-9).toFixed(1));
  return /GPUs/.test(label) ? 110_000 : (term ?? 5) * 0.8;
}

test("at least 120 rows of prose", () => expect(ROWS.length).toBeGreaterThanOrEqual(120));

test.each(ROWS)("$kind: $rows, $number", ({ rows, number }) => {
  const label = rows.at(-1) ?? "";
  expect(judged([...rows.slice(0, -1).map((row) => [row]), [label, number]])).toMatch(/^(silence|not checked)/);
});

test.each(ROWS)("$kind as a column of its own: $rows, $number", ({ rows, number }) => {
  const deal = DEALS.find(({ customer }) => rows.at(-1)?.includes(customer)) ?? DEALS[0];
  if (deal === undefined) throw new Error("there is a deal");
  const heading = (rows.at(-1) ?? "").replaceAll(deal.customer, "").replaceAll(deal.provider, "");
  expect(
    judged([
      ["Customer", "Provider", heading],
      [deal.customer, deal.provider, number],
    ]),
  ).not.toMatch(/^contra/);
});

test.each(ROWS.filter(({ rows }) => rows.length === 1))(
  "$kind in a column for items: $rows, $number",
  ({ rows, number }) => {
    const deal = DEALS.find(({ customer }) => rows.at(-1)?.includes(customer)) ?? DEALS[0];
    if (deal === undefined) throw new Error("there is a deal");
    const item = (rows.at(-1) ?? "").replaceAll(deal.customer, "").replaceAll(deal.provider, "");
    const table = [
      ["Customer", "Provider", "Item", "Contract value ($bn)"],
      [deal.customer, deal.provider, item, number],
    ];
    expect(judged(table)).not.toMatch(/^contra/);
  },
);

const ITEMS = ROWS.filter(({ rows }) => rows.length === 1);

test.each(ITEMS)("$kind as a metric with its value: $rows, $number", ({ rows, number }) => {
  const deal = DEALS.find(({ customer }) => rows.at(-1)?.includes(customer)) ?? DEALS[0];
  if (deal === undefined) throw new Error("there is a deal");
  const metric = (rows.at(-1) ?? "").replaceAll(deal.customer, "").replaceAll(deal.provider, "");
  expect(
    judged([
      ["customer", "provider", "metric", "value"],
      [deal.customer, deal.provider, metric, number],
    ]),
  ).not.toMatch(/^contra/);
});

test.each(ITEMS)("$kind with a comment before its number: $rows, $number", ({ rows, number }) => {
  expect(
    judged([
      ["Statement", "Remark", "Figure printed"],
      [rows.at(-1) ?? "", "as announced", number],
    ]),
  ).not.toMatch(/^contra/);
});
