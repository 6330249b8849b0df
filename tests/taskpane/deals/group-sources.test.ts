import { groupSources } from "../../../src/taskpane/deals/group-sources";
import { claim, deal, figure, source } from "../sample-deal";

const SOURCES = [
  source({ id: "old", grade: "news", date: "2026-04-09" }),
  source({ id: "new", grade: "news", date: "2026-05" }),
  source({ id: "undated", grade: "news" }),
  source({ id: "edgar", grade: "filing", date: "2025-09-30" }),
  source({ id: "uncited", grade: "company" }),
];
const byId = (id: string) => SOURCES.find((candidate) => candidate.id === id) ?? null;

test("sources come once each, best grade first, newest first within a grade, undated last", () => {
  const cited = deal({
    id: "x",
    figures: [
      figure({ name: "value", claims: [claim({ sources: ["undated", "old"] }), claim({ sources: ["old", "new"] })] }),
    ],
    conflicts: [
      {
        about: "value",
        figure: "value",
        statements: [{ text: "one", sources: ["edgar"] }],
        reading: "ours",
        settled: null,
      },
    ],
  });
  const groups = groupSources(cited, byId).map(({ grade, sources }) => [grade, sources.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["filing", ["edgar"]],
    ["news", ["new", "old", "undated"]],
  ]);
});

test("a source that the catalogue does not hold is left out", () => {
  const cited = deal({ id: "x", figures: [figure({ name: "value", claims: [claim({ sources: ["gone"] })] })] });
  expect(groupSources(cited, byId)).toEqual([]);
});
