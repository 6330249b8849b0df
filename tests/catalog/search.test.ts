import { allDeals } from "../../src/catalog/catalogue";
import { searchDeals, searchEntries } from "../../src/catalog/search";
import { syntheticDeal } from "./synthetic-deal";

const entries = searchEntries(allDeals());
const found = (query: string): readonly string[] => searchDeals(entries, query).map((deal) => deal.id);

test.each<[query: string, ids: readonly string[]]>([
  ["nebius", ["microsoft-nebius-2025", "meta-nebius-2025", "meta-nebius-2026"]],
  ["META rubin", ["meta-coreweave-2026", "meta-nebius-2026"]],
  ["rubin  meta", ["meta-coreweave-2026", "meta-nebius-2026"]],
  ["credit-backstop", ["nvidia-coreweave-backstop-2025"]],
  ["gb300 iren", ["microsoft-iren-2025"]],
  ["tpu", ["anthropic-google-2026"]],
  ["nothing like this", []],
])("%j finds %j", (query, ids) => expect(found(query)).toEqual(ids));

test("a year finds deals by name, announcement, start or end", () => {
  expect(found("2032")).toEqual(expect.arrayContaining(["meta-coreweave-2026", "nvidia-coreweave-backstop-2025"]));
});

test.each(["", "   "])("an empty query %j finds every deal", (query) => expect(found(query)).toHaveLength(34));

test("accents and case make no difference", () => {
  const deals = searchEntries([syntheticDeal({ provider: "Électricité" })]);
  expect(searchDeals(deals, "electricite")).toHaveLength(1);
});
