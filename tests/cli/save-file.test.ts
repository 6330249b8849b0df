import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SaveError, saveFile } from "../../src/cli/save-file";

const BYTES = new Uint8Array([1, 2, 3]);
let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "offtake-save-"));
});
afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: as the system says it`), { code });
};

test("a file is written whole, and nothing else stays", () => {
  saveFile(join(folder, "a.xlsx"), BYTES, false);
  expect(fs.readdirSync(folder)).toEqual(["a.xlsx"]);
  expect([...fs.readFileSync(join(folder, "a.xlsx"))]).toEqual([1, 2, 3]);
});

test("a file that is there stays as it is, unless it is to be replaced", () => {
  const path = join(folder, "a.xlsx");
  fs.writeFileSync(path, "mine");
  expect(() => saveFile(path, BYTES, false)).toThrow(
    new SaveError(`${path} is already there and was left as it is: use --force to replace it, or another name`),
  );
  expect(fs.readFileSync(path, "utf8")).toBe("mine");
  saveFile(path, BYTES, true);
  expect([...fs.readFileSync(path)]).toEqual([1, 2, 3]);
  expect(fs.readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("a file that appears while ours is written is not overwritten either", () => {
  const path = join(folder, "a.xlsx");
  const write = fs.writeFileSync;
  jest.spyOn(fs, "writeFileSync").mockImplementationOnce((...call) => {
    write(path, "somebody else's");
    write(...call);
  });
  expect(() => saveFile(path, BYTES, false)).toThrow(`${path} is already there`);
  expect(fs.readFileSync(path, "utf8")).toBe("somebody else's");
  expect(fs.readdirSync(folder)).toEqual(["a.xlsx"]);
});

test("where the disk has no links, the file is renamed, and a file in its place still refused", () => {
  const path = join(folder, "a.xlsx");
  jest.spyOn(fs, "linkSync").mockImplementation(failing("ENOTSUP"));
  saveFile(path, BYTES, false);
  expect(fs.readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(() => saveFile(path, BYTES, false)).toThrow("is already there");
});

test.each([
  ["ENOSPC", "the disk is full"],
  ["EROFS", "the disk can only be read"],
  ["EACCES", "you may not write there"],
  ["EOTHER", "EOTHER: as the system says it"],
])(
  "when writing fails with %s the words are clear, the old file stays and no part of the new one does",
  (code, words) => {
    const path = join(folder, "a.xlsx");
    fs.writeFileSync(path, "mine");
    const write = fs.writeFileSync;
    jest.spyOn(fs, "writeFileSync").mockImplementationOnce((file) => {
      write(file, "half");
      failing(code)();
    });
    expect(() => saveFile(path, BYTES, true)).toThrow(
      expect.objectContaining({ name: "SaveError", message: `cannot write ${path}: ${words}; nothing was written` }),
    );
    expect(fs.readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(fs.readFileSync(path, "utf8")).toBe("mine");
  },
);

test("a folder in the place of the file, or none to put it in, is told", () => {
  fs.mkdirSync(join(folder, "dir.xlsx"));
  fs.writeFileSync(join(folder, "file"), "");
  expect(() => saveFile(join(folder, "dir.xlsx"), BYTES, true)).toThrow(
    `cannot write ${join(folder, "dir.xlsx")}: it is a folder; nothing was written`,
  );
  expect(() => saveFile(join(folder, "no", "a.xlsx"), BYTES, true)).toThrow(
    `there is no folder ${join(folder, "no")}; nothing was written`,
  );
  expect(() => saveFile(join(folder, "file", "a.xlsx"), BYTES, true)).toThrow(
    `${join(folder, "file")} is a file, not a folder; nothing was written`,
  );
});
