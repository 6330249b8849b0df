// The program `offtake`. The build makes it build/cli/offtake.cjs (webpack.cli.js).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command";

// A reader such as `head` may leave before everything is written; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const terminal = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
  isLive: process.stderr.isTTY,
};

// The build puts IronCalc's program beside this one.
void runCommand(process.argv.slice(2), { terminal, calculator: () => readFileSync(join(__dirname, "ironcalc.wasm")) }).then((code) => {
  process.exitCode = code;
});
