import { allDeals, catalogue } from "../../src/catalog/catalogue";
import { labelInSentence, labelWithArticle } from "../../src/catalog/label-in-sentence";

// Source: labels of the catalogue. Check wrote "capacity: critical it load" and "gpus in texas", seen in the pane.
test.each([
  ["Capacity: critical IT load", "capacity: critical IT load"],
  ["GPUs in Texas", "GPUs in Texas"],
  ["Google's backstop", "Google's backstop"],
  ["Contract value", "contract value"],
  ["Design PUE", "design PUE"],
  ["Texas, phase 1", "Texas, phase 1"],
  ["Announced", "announcement"],
  ["Signed", "signing"],
])("%s: %s", (label, expected) => expect(labelInSentence(label)).toBe(expected));

// Source: Explain wrote "Looks like the gPUs of", "the amazon's equity investment in OpenAI of", seen in the pane.
test.each([
  ["GPUs", "the GPUs"],
  ["Contract value", "the contract value"],
  ["Broadcom loan", "the Broadcom loan"],
  ["Amazon's equity investment in OpenAI", "Amazon's equity investment in OpenAI"],
  ["Cerebras's remaining performance obligations", "Cerebras's remaining performance obligations"],
  ["Announced", "the announcement"],
])("%s: %s", (label, expected) => expect(labelWithArticle(label)).toBe(expected));

test("the name of a company keeps its capital in every label", () => {
  const names = new Set(catalogue.companies.map(({ name }) => name.split(/\W/)[0] ?? ""));
  const labels = allDeals().flatMap(({ figures }) => figures.map(({ label }) => label));
  const named = labels.filter((label) => names.has(label.split(/\W/)[0] ?? ""));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((label) => labelInSentence(label) !== label)).toEqual([]);
});
