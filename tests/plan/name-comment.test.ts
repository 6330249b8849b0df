import fc from "fast-check";
import { allDeals, catalogue } from "../../src/catalog/catalogue";
import { planDealModel } from "../../src/plan/deal-model-plan";
import { planFigures } from "../../src/plan/figures-plan";
import {
  commentInForce,
  isAsInserted,
  nameComment,
  recordedContent,
  readNameComment,
  renewedComment,
} from "../../src/plan/name-comment";

const LONG = "Includes some of the first deployments; ".repeat(12);

test.each`
  case                     | words                       | inserted             | asOf            | comment
  ${"a number"}            | ${"Contract value: A - B."} | ${21e9}              | ${null}         | ${"Contract value: A - B. Offtake catalogue 2026.11.0. Inserted: 21000000000."}
  ${"as of a day"}         | ${"Term: A - B."}           | ${6.5}               | ${"2026-03-30"} | ${"Term: A - B. Offtake catalogue 2026.11.0. As of 2026-03-30. Inserted: 6.5."}
  ${"a text"}              | ${"Chips: A - B."}          | ${'NVIDIA "Rubin".'} | ${null}         | ${'Chips: A - B. Offtake catalogue 2026.11.0. Inserted: "NVIDIA \\"Rubin\\".".'}
  ${"nothing"}             | ${"escalator: A."}          | ${null}              | ${null}         | ${"escalator: A. Offtake catalogue 2026.11.0. Inserted: nothing."}
  ${"what is not settled"} | ${"Value: A - B."}          | ${"#N/A"}            | ${null}         | ${"Value: A - B. Offtake catalogue 2026.11.0. Inserted: #N/A."}
`("of $case (by hand)", ({ words, inserted, asOf, comment }) => {
  expect(nameComment(words, "2026.11.0", inserted, asOf)).toBe(comment);
  const read = readNameComment(comment);
  expect(read).toMatchObject({ version: "2026.11.0", asOf });
  expect(isAsInserted(read?.inserted, inserted)).toBe(true);
  expect(isAsInserted(read?.inserted, 7)).toBe(false);
});

test("whatever was inserted is recognised, and its comment fits into Excel's 255 characters", () => {
  const values = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 400 }),
    fc.constant(null),
    fc.constant("#N/A" as const),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), values, values, (words, inserted, other) => {
      const comment = nameComment(words, "2026.11.0", inserted);
      expect(comment.length).toBeLessThanOrEqual(255);
      const read = readNameComment(comment);
      expect(isAsInserted(read?.inserted, Object.is(inserted, -0) ? 0 : inserted)).toBe(true);
      expect(isAsInserted(read?.inserted, other)).toBe(inserted === other);
    }),
  );
});

test("a long text is known by its fingerprint, and a changed letter changes it", () => {
  const read = readNameComment(nameComment("Chips: A - B.", "2026.11.0", LONG));
  expect(read?.inserted).toEqual({ fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/) });
  expect(isAsInserted(read?.inserted, LONG)).toBe(true);
  expect(isAsInserted(read?.inserted, `${LONG.slice(0, -1)}x`)).toBe(false);
});

test("a comment is renewed with its words and its day", () => {
  const old = nameComment("Term: A - B.", "2025.1.0", 6, "2026-03-30");
  expect(renewedComment(old, "2026.11.0", 6.5)).toBe(
    "Term: A - B. Offtake catalogue 2026.11.0. As of 2026-03-30. Inserted: 6.5.",
  );
  expect(() => renewedComment("mine", "2026.11.0", 6.5)).toThrow(/one of ours/);
});

test.each`
  case                         | base                    | replaced     | before
  ${"an untouched cell"}       | ${20e9}                 | ${20e9}      | ${"Before: 2026.4.0, 20000000000, 20000000000."}
  ${"an edited cell"}          | ${20e9}                 | ${19.5e9}    | ${"Before: 2026.4.0, 20000000000, 19500000000."}
  ${"an emptied cell"}         | ${"#N/A"}               | ${null}      | ${"Before: 2026.4.0, #N/A, nothing."}
  ${"a formula of the user's"} | ${20e9}                 | ${"=1,5*A1"} | ${/Before: 2026\.4\.0, 20000000000, text #[0-9a-f]{8}\.$/}
  ${"a text like a comment"}   | ${"Before: 1.0, 2, 3."} | ${"x, y"}    | ${/Before: 2026\.4\.0, text #[0-9a-f]{8}, text #[0-9a-f]{8}\.$/}
`(
  "what a refresh of $case wrote over is in force again where the cell holds it again (by hand)",
  ({ base, replaced, before }) => {
    const written = nameComment("Value: A - B.", "2026.11.0", 21e9, null, {
      version: "2026.4.0",
      inserted: recordedContent(base),
      replaced: recordedContent(replaced),
    });
    expect(written).toEqual(before instanceof RegExp ? expect.stringMatching(before) : expect.stringContaining(before));
    const read = readNameComment(written)!;
    expect(commentInForce(read, 21e9)).toMatchObject({ version: "2026.11.0", inserted: { value: 21e9 } });
    expect(commentInForce(read, 7)).toMatchObject({ version: "2026.11.0", inserted: { value: 21e9 } });
    const undone = commentInForce(read, replaced);
    expect(undone).toMatchObject({ version: "2026.4.0" });
    expect(isAsInserted(undone.inserted, base)).toBe(true);
  },
);

test("whatever a refresh wrote over, its comment fits, and says what is inserted now", () => {
  const values = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 400 }),
    fc.constant(null),
    fc.constant("#N/A" as const),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), values, values, values, (words, inserted, base, replaced) => {
      const before = { version: "2026.10.12", inserted: recordedContent(base), replaced: recordedContent(replaced) };
      const written = nameComment(words, "2026.11.10", inserted, "2026-10-30", before);
      expect(written.length).toBeLessThanOrEqual(255);
      const read = readNameComment(written);
      expect(read).toMatchObject({ version: "2026.11.10", asOf: "2026-10-30", before: { version: "2026.10.12" } });
      expect(isAsInserted(read?.inserted, Object.is(inserted, -0) ? 0 : inserted)).toBe(true);
    }),
  );
});

test("comments of an earlier add-in tell their version only; others are not ours", () => {
  expect(readNameComment("Contract value: A - B. Offtake catalogue 2026.11.0.")).toEqual({
    version: "2026.11.0",
    inserted: undefined,
    asOf: null,
  });
  expect(readNameComment("my own name")).toBeNull();
  expect(isAsInserted(undefined, 7)).toBeNull();
});

test("every name of every deal's figures and inputs says what was inserted", () => {
  for (const deal of allDeals()) {
    const figures = planFigures(deal);
    for (const { row, column, comment } of figures.names) {
      const cell = figures.rows[row]?.[column] ?? null;
      const isText = cell?.kind === "text" && cell.style !== "gap";
      const held = cell?.kind === "number" ? cell.value : isText ? cell.text : "#N/A";
      const read = readNameComment(comment);
      expect(read?.version).toBe(catalogue.version);
      expect(isAsInserted(read?.inserted, held)).toBe(true);
    }
    const model = planDealModel(deal);
    for (const { row, column, on, comment } of model.names) {
      const rows = on === "workings" ? model.workings?.rows : model.rows;
      const cell = rows?.[row]?.[column] ?? null;
      const inserted = readNameComment(comment)?.inserted;
      if (cell?.kind === "formula") expect(inserted).toBeUndefined();
      else
        expect(
          isAsInserted(
            inserted,
            cell?.kind === "number" ? cell.value : cell?.kind === "text" && cell.text !== "" ? cell.text : null,
          ),
        ).toBe(true);
    }
  }
});
