import { dealById, sourceById } from "../../src/catalog/catalogue";
import { documentedFigure } from "../../src/catalog/figure";
import { figureNotes, sourceList } from "../../src/plan/figure-notes";

const notesOf = (id: string, name: string): string =>
  figureNotes(documentedFigure(dealById(id), name, sourceById), sourceById).join("\n");

test.each`
  id                         | said                                     | source
  ${"meta-nebius-2026"}      | ${"Rejected: $12 bn to $27 bn (NAI 500"} | ${"$12 bn is shown: only the range was wrong"}
  ${"microsoft-nebius-2025"} | ${"Rejected: $17.4 bn to $19.4 bn ("}    | ${"the value is up to $17.4 bn"}
  ${"meta-nebius-2026"}      | ${"Rejected: $27 bn ("}                  | ${"one number"}
`("the value of $id: $said ($source)", ({ id, said }: { id: string; said: string }) => {
  expect(notesOf(id, "value")).toContain(said);
});

test("the press article is listed with what it is about: it is on another deal than this one", () => {
  const deal = dealById("meta-coreweave-2025");
  const listed = sourceList([documentedFigure(deal, "value", sourceById)], [], sourceById);
  expect(listed.flatMap(({ texts }) => texts)).toContain(
    "SmartChunks, an undated press article (analysis of Meta's 21-billion CoreWeave contract); ranks below news",
  );
});
