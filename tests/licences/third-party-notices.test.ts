import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder } from "../../src/licences/package-folder";
import { thirdPartyNotices } from "../../src/licences/third-party-notices";

let scratch = "";
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "offtake-licences-"));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A package's folder, with its package.json and the files given. */
function installed(
  about: { readonly name: string; readonly [field: string]: unknown },
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = join(scratch, "node_modules", about.name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version: "1.2.3", ...about }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("the notices", () => {
  test("have every licence file of a package in full, under its name, licence and address", () => {
    const folder = installed(
      { name: "two-files", license: "Apache-2.0", repository: { url: "git+https://code.example/two.git" } },
      { "LICENSE.md": "Licence text\r\nCopyright Ada\r\n", NOTICE: "Notice text", "readme.md": "Not this" },
    );
    const notices = thirdPartyNotices("The bundle", [folder, folder]);
    expect(notices).toContain("The bundle contains code of the 1 packages below");
    expect(notices).toContain(
      "Package: two-files 1.2.3\nLicence: Apache-2.0\nAddress: https://code.example/two\n\nLicence text\nCopyright Ada\n\nNotice text\n",
    );
    expect(notices).not.toContain("Not this");
  });

  test("have a text that several packages share once, below all of them, in the order of their names", () => {
    const folders = ["b-shared", "a-shared"].map((name) =>
      installed({ name, license: "MIT" }, { LICENSE: "Shared text" }),
    );
    const notices = thirdPartyNotices("The bundle", folders);
    expect(notices.match(/Shared text/g)).toHaveLength(1);
    expect(notices).toMatch(/Package: a-shared 1\.2\.3\n.*\n\nPackage: b-shared 1\.2\.3\n.*\n\nShared text/);
  });

  test.each([
    [
      "MIT",
      "Ada <ada@example.org>",
      "Copyright (c) Ada <ada@example.org>",
      "Permission is hereby granted, free of charge",
    ],
    ["ISC", { name: "Ada" }, "Copyright (c) Ada", "Permission to use, copy, modify, and/or distribute"],
    ["Apache-2.0", { name: "Ada" }, "Copyright (c) Ada", "TERMS AND CONDITIONS FOR USE"],
    [
      "MIT/Apache-2.0",
      undefined,
      "Copyright (c) the authors of no-file-3",
      "Permission is hereby granted, free of charge",
    ],
    [
      "(GPL-3.0 OR MIT)",
      undefined,
      "Copyright (c) the authors of no-file-4",
      "Permission is hereby granted, free of charge",
    ],
  ])(
    "have, for a package of licence %s without a licence file, the standard text and its author, and say so",
    (license, author, copyright, text) => {
      const rows = ["MIT", "ISC", "Apache-2.0", "MIT/Apache-2.0", "(GPL-3.0 OR MIT)"];
      const notices = thirdPartyNotices("The bundle", [
        installed({ name: `no-file-${rows.indexOf(license)}`, license, author }),
      ]);
      expect(notices).toContain("The package has no licence file.");
      expect(notices).toContain(copyright);
      expect(notices).toContain(text);
    },
  );

  test.each([["GPL-3.0"], [undefined]])(
    "stop the build where a package has no licence file and its licence is %s",
    (license) => {
      const folder = installed({ name: `unknown-${license}`, license });
      expect(() => thirdPartyNotices("The bundle", [folder])).toThrow(
        /its licence must travel with it.*nothing was written/,
      );
    },
  );
});

test.each([
  ["/a/node_modules/tslib/tslib.es6.js", "/a/node_modules/tslib"],
  ["/a/node_modules/@borgar/fx/dist/index.js", "/a/node_modules/@borgar/fx"],
  ["/a/node_modules/one/node_modules/@b/two/x.js", "/a/node_modules/one/node_modules/@b/two"],
  ["C:\\a\\node_modules\\@b\\two\\x.js", "C:\\a\\node_modules\\@b\\two"],
  ["/a/src/main.ts", null],
])("%s belongs to the package %s", (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});
