import { catalogue, dealById, sourceById } from "../../src/catalog/catalogue";
import { documentedFigure } from "../../src/catalog/figure";
import { bestSource } from "../../src/catalog/citation";
import type { Catalogue, Deal, Source } from "../../src/catalog/model";
import { readCatalogue, type CatalogueFile } from "../../src/catalog/read-catalogue";
import { definedName } from "../../src/plan/deal-names";
import before from "./catalogue-2026.11.0.json";
import { checkWorkbook } from "../../src/checking/check-workbook";
import { compareVersions } from "../../src/checking/inserted-cells";
import { acceptedChange, refreshBlocks } from "../../src/checking/refresh";
import { planComparables } from "../../src/plan/comparables-plan";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { documentWords } from "../../src/plan/figure-notes";
import { planFigures } from "../../src/plan/figures-plan";
import { finished } from "./accuracy";
import { OLDER, olderCell, olderWorkbook } from "./older-workbook";
import { WorkbookBuilder } from "./sheet-builder";

const [block, ...others] = refreshBlocks(olderWorkbook(), catalogue);
const itemOf = (figure: string) => {
  const item = block?.items.find(({ cell }) => cell.name.name === `meta_coreweave_2026_${figure}`);
  if (item === undefined) throw new Error(`no item ${figure}`);
  return item;
};

test("an older block is compared figure by figure, a text among them", () => {
  expect(others).toEqual([]);
  expect(block?.block).toMatchObject({ kind: "figures", sheetName: "Meta", version: "2026.4.0" });
  expect(block?.gone).toEqual([]);
  expect(block?.items).toHaveLength(dealById("meta-coreweave-2026").figures.length);
  expect(itemOf("chips").state).toBe("same");
});

test.each`
  figure                    | state       | content      | recorded                                                      | why
  ${"value"}                | ${"update"} | ${21e9}      | ${"21000000000. Before: 2026.4.0, 20000000000, 20000000000."} | ${"only the catalogue has changed"}
  ${"signed"}               | ${"agreed"} | ${undefined} | ${"46112."}                                                   | ${"the user has typed what is documented now"}
  ${"loan_closed_same_day"} | ${"edited"} | ${undefined} | ${"8500000000."}                                              | ${"only the user has changed it"}
  ${"end"}                  | ${"same"}   | ${undefined} | ${"48568."}                                                   | ${"nothing has changed"}
`("$figure is $state: $why", ({ figure, state, content, recorded }) => {
  const item = itemOf(figure);
  expect(item.state).toBe(state);
  const change = acceptedChange(item, catalogue);
  expect(change?.content).toBe(content);
  expect(change).toMatchObject({ sheetName: "Meta", ...olderCell(figure), scope: null });
  expect(change?.comment.endsWith(`Offtake catalogue ${catalogue.version}. Inserted: ${recorded}`)).toBe(true);
});

test("a conflict needs a choice, and either choice notes what the catalogue has now", () => {
  const item = itemOf("announced");
  expect(item.state).toBe("conflict");
  expect(item.base).toEqual({ value: 46120 });
  expect([item.held.value, item.theirs]).toEqual([46130, 46121]);
  expect(acceptedChange(item, catalogue)).toBeNull();
  expect(acceptedChange(item, catalogue, "catalogue")).toMatchObject({
    held: 46130,
    content: 46121,
    comment: expect.stringContaining("Inserted: 46121."),
  });
  expect(acceptedChange(item, catalogue, "catalogue")?.comment).toMatch(/Before: 2026\.4\.0, 46120, 46130\.$/);
  expect(acceptedChange(item, catalogue, "mine")).toMatchObject({
    held: 46130,
    content: undefined,
    comment: expect.stringMatching(/Inserted: 46121\.$/),
  });
});

/** The catalogue before CoreWeave's filings were read: its figures rest on the other sources. */
const BEFORE_FILINGS: Catalogue = {
  ...catalogue,
  version: "2026.5.0",
  deals: catalogue.deals.map((deal) => ({
    ...deal,
    figures: deal.figures.map((figure) => ({
      ...figure,
      claims: figure.claims.map((claim) => ({
        ...claim,
        sources: claim.sources.length > 1 ? claim.sources.filter((id) => !id.startsWith("f_")) : claim.sources,
      })),
    })),
  })),
};
const beforeFilings = (change: (builder: ReturnType<WorkbookBuilder["sheet"]>) => void = () => undefined) => {
  const builder = new WorkbookBuilder();
  const plan = planFigures(
    BEFORE_FILINGS.deals.find(({ id }) => id === "meta-coreweave-2026")!,
    BEFORE_FILINGS,
  );
  const sheet = builder.sheet("Before");
  sheet.plan(plan, builder);
  change(sheet);
  return { plan, items: refreshBlocks(builder.workbook(), catalogue)[0]?.items ?? [] };
};

test("a figure whose value stands, with a better source now, is listed with it, and accepting writes what stands beside the value", () => {
  const { plan, items } = beforeFilings();
  const resourced = items.filter(({ state }) => state === "resourced");
  expect(resourced.length).toBeGreaterThan(0);
  const now = planFigures(dealById("meta-coreweave-2026"));
  for (const item of resourced) {
    const change = acceptedChange(item, catalogue);
    expect(change?.content).toBeUndefined();
    expect(change?.beside).toEqual(item.beside);
    for (const { row, column, held, was, content, formula } of item.beside) {
      const text = (rows: typeof plan.rows, at: number) => {
        const cell = rows[at]?.[column];
        return cell?.kind === "text" ? cell.text : cell?.kind === "formula" ? cell.says : null;
      };
      expect(was ?? held).toBe(text(plan.rows, row));
      // What is a formula stays one, which compares with the value now.
      expect(formula === undefined).toBe(now.rows[row]?.[column]?.kind !== "formula");
      const planned = now.names.find(({ name }) => name === item.cell.name.name);
      expect(content).toBe(text(now.rows, planned?.row ?? -1));
    }
  }
  expect(resourced.flatMap(({ beside }) => beside).some(({ content }) => content === "filing")).toBe(true);
});

test("a block of the catalogue before the filings lists every figure that reads otherwise now, with its better source", () => {
  const old = readCatalogue(before as unknown as CatalogueFile);
  const sources = new Map(old.sources.map((source) => [source.id, source]));
  const said = (deal: Deal, name: string, sourceOf: (id: string) => Source | null) => {
    const { shown } = documentedFigure(deal, name, sourceOf);
    // What stands in the figure's line: of its sources the best; the others are in the notes, which a refresh does not write.
    const best = shown === null ? null : bestSource(shown, sourceOf);
    const source = best === null ? null : [documentWords(best), best.item, best.date];
    return JSON.stringify([shown?.value, shown?.precision, shown?.grade, source]);
  };
  let changed = 0;
  for (const deal of old.deals) {
    const builder = new WorkbookBuilder();
    builder.sheet("Then").plan(planFigures(deal, old), builder);
    const [found] = refreshBlocks(builder.workbook(), catalogue);
    const now = dealById(deal.id);
    for (const { name } of deal.figures) {
      const item = found?.items.find(({ cell }) => cell.name.name === definedName(deal.id, name));
      const isOther =
        said(deal, name, (id) => sources.get(id) ?? null) !== said(now, name, sourceById) && item !== undefined;
      // Words run across their row: their source stands among the notes, which a refresh does not write.
      if (!isOther || deal.figures.find((figure) => figure.name === name)?.unit === "text") continue;
      changed += 1;
      expect([deal.id, name, item.state]).not.toEqual([deal.id, name, "same"]);
      expect(item.beside.length + Number(item.state === "update")).toBeGreaterThan(0);
    }
    const names = new Set(deal.figures.map((figure) => figure.label));
    const added = now.figures.filter(({ label }) => !names.has(label)).map(({ label }) => label);
    expect([...(found?.added ?? [])].sort()).toEqual(added.sort());
  }
  expect(changed).toBeGreaterThan(5); // Eight whose line reads otherwise; words and further sources are not in the line.
  expect(items("microsoft-nebius-2025")).toMatchObject({
    state: "update",
    held: { value: 17.4e9 },
    theirs: 17_392_900_000,
  });

  function items(id: string) {
    const builder = new WorkbookBuilder();
    builder.sheet("Then").plan(
      planFigures(
        old.deals.find((deal) => deal.id === id)!,
        old,
      ),
      builder,
    );
    return refreshBlocks(builder.workbook(), catalogue)[0]?.items.find(({ label }) => label === "Contract value");
  }
});

test.each([
  ["a number", { value: 7 }],
  ["a formula", { value: "x", formula: "=A1" }],
  ["another text in place of the evidence", { value: "see my note" }],
])("where the user has put %s beside the value, nothing there is written over", (_, typed) => {
  const { items: before } = beforeFilings();
  const changed = before.find(({ state }) => state === "resourced")!;
  const { row, column } = changed.cell.name;
  const { items } = beforeFilings((sheet) => sheet.at(row, column + 3, { format: "General", ...typed }));
  expect(items.find(({ label }) => label === changed.label)).toMatchObject({ state: "same", beside: [] });
});

test("comparables of an older catalogue are told with the reason why they are not refreshed; those of today are not", () => {
  const found = (from: Pick<Catalogue, "version" | "sources">) => {
    const builder = new WorkbookBuilder();
    builder
      .sheet("Comparables")
      .plan(planComparables([dealById("meta-coreweave-2026"), dealById("openai-oracle-2025")], from), builder);
    return finished(checkWorkbook(builder.workbook(), catalogue)).filter(({ kind }) => kind === "olderCatalogue");
  };
  expect(found(OLDER)).toMatchObject([
    {
      place: { sheetName: "Comparables", row: 1, column: 0 },
      message: `These comparables are from catalogue 2026.4.0; this add-in has ${catalogue.version}.`,
      remedy: expect.stringContaining("can be sorted"),
    },
  ]);
  expect(found(catalogue)).toEqual([]);
});

test("a block without recorded values asks where the cell differs, and has nothing to ask where it does not", () => {
  const old = olderWorkbook();
  const bare = {
    ...old,
    names: old.names.map((name) => ({ ...name, comment: name.comment.replace(/ Inserted:.*$/, "") })),
  };
  const states = refreshBlocks(bare, catalogue)[0]?.items.map(({ cell, state }) => [
    cell.name.name.replace("meta_coreweave_2026_", ""),
    state,
  ]);
  expect(Object.fromEntries(states ?? [])).toMatchObject({ value: "conflict", signed: "agreed", end: "agreed" });
});

test("a figure that the catalogue no longer has is left alone", () => {
  const old = olderWorkbook();
  const [first, ...rest] = old.names;
  const renamed = { ...old, names: [{ ...first!, name: "meta_coreweave_2026_gone" }, ...rest] };
  const found = refreshBlocks(renamed, catalogue)[0];
  expect(found?.gone.map(({ name }) => name.name)).toEqual(["meta_coreweave_2026_gone"]);
  expect(found?.items).toHaveLength(rest.length);
});

test("a current block has nothing to refresh; a model of an older catalogue has its inputs, not its results", () => {
  const builder = new WorkbookBuilder();
  builder.sheet("Now").plan(planFigures(dealById("openai-aws-2025")), builder);
  expect(refreshBlocks(builder.workbook(), catalogue)).toEqual([]);
  const older = OLDER.deals.find(({ id }) => id === "meta-coreweave-2026");
  builder.sheet("Model").plan(planDealModel(older!, {}, OLDER), builder);
  const [model] = refreshBlocks(builder.workbook(), catalogue);
  expect(model?.items.find(({ label }) => label === "Committed value")).toMatchObject({
    state: "update",
    base: { value: 20e9 },
    theirs: 21e9,
  });
  expect(model?.items.some(({ label }) => label === "annual spend")).toBe(false);
  // What follows the value's edits follows the new value: else a refreshed number would be called the user's.
  const value = model?.items.find(({ label }) => label === "Committed value");
  const formulas = value?.beside.flatMap(({ formula }) => formula ?? []) ?? [];
  expect(formulas.filter((formula) => formula.includes("=21000000000,FALSE)"))).toHaveLength(2);
  expect(formulas.some((formula) => formula.includes("20000000000"))).toBe(false);
});

test("the check says of an older block where it is from, and of an edited cell that it was edited", () => {
  const findings = finished(checkWorkbook(olderWorkbook(), catalogue));
  expect(findings.filter(({ kind }) => kind === "olderCatalogue").map(({ message }) => message)).toEqual([
    expect.stringContaining(`from catalogue 2026.4.0; this add-in has ${catalogue.version}`),
  ]);
  expect(
    findings
      .filter(({ kind }) => kind === "hardCoded")
      .map(({ place }) => place.row)
      .sort(),
  ).toEqual([olderCell("announced").row, olderCell("signed").row, olderCell("loan_closed_same_day").row].sort());
});

test.each([
  ["2025.12.0", "2026.2.0"],
  ["2026.2.0", "2026.11.0"],
  ["2026.11", "2026.11.1"],
])("%s is older than %s", (one, other) => {
  expect(compareVersions(one, other)).toBeLessThan(0);
  expect(compareVersions(other, one)).toBeGreaterThan(0);
  expect(compareVersions(one, one)).toBe(0);
});
