import { strFromU8, strToU8, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { unzipped } from "../../../src/workbench/file/package/unzip";

const TEXT = "a line that packs well\n".repeat(5_000);

/** As programs write that do not know sizes before they have written a part. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => void chunks.push(chunk));
  for (const part of [new ZipDeflate("a.xml", { level: 6 }), new ZipPassThrough("b.xml")]) {
    zip.add(part);
    part.push(strToU8(TEXT), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const texts = (file: Uint8Array): unknown => unzipped(file, () => true).map(([name, part]) => [name, strFromU8(part)]);

test.each([
  ["packed", zipSync({ "a.xml": strToU8(TEXT), "ü.xml": strToU8("") })],
  ["stored", zipSync({ "a.xml": strToU8(TEXT), "ü.xml": strToU8("") }, { level: 0 })],
  [
    "behind other bytes of its memory",
    new Uint8Array(
      Buffer.concat([Buffer.alloc(7), zipSync({ "a.xml": strToU8(TEXT), "ü.xml": strToU8("") })]),
    ).subarray(7),
  ],
])("parts that are %s are unpacked", (_, file) =>
  expect(texts(file)).toEqual([
    ["a.xml", TEXT],
    ["ü.xml", ""],
  ]),
);

test("so are those of an archive that was written in one go", () =>
  expect(texts(streamed())).toEqual([
    ["a.xml", TEXT],
    ["b.xml", TEXT],
  ]));

test("what is not admitted is not unpacked", () =>
  expect(unzipped(streamed(), ({ name }) => name === "b.xml").map(([name]) => name)).toEqual(["b.xml"]));

test.each([-1, 1, -TEXT.length + 10])("a part that is listed with %d bytes more than it has is refused", (more) => {
  const file = Buffer.from(zipSync({ "a.xml": strToU8(TEXT) }));
  file.writeUInt32LE(TEXT.length + more, file.indexOf("PK\u0001\u0002") + 24);
  expect(() => unzipped(file, () => true)).toThrow("its part a.xml is not as long as the file says");
});

test.each([
  ["no archive", strToU8("no archive at all, only words")],
  ["half of one", zipSync({ "a.xml": strToU8(TEXT) }).subarray(0, 100)],
])("%s is none", (_, file) => expect(() => unzipped(file, () => true)).toThrow());
