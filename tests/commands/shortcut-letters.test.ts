import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/command-table";

// Source: the table of commands. The row is what somebody with Excel at hand presses.
test("row 1.24 of docs/not-verified-here.md has the letter of every shortcut, in the order of the commands", () => {
  const page = readFileSync(join(__dirname, "../../docs/not-verified-here.md"), "utf8");
  const [, letters = ""] = /^\| 1\.24 \| Ctrl\+Alt\+Shift and ([A-Z, or]+?) \(/m.exec(page) ?? [];
  expect(letters.match(/[A-Z]/g)).toEqual(COMMANDS.map(({ shortcut }) => shortcut.at(-1)));
});
