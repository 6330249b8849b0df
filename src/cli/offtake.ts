// The program `offtake`. The build makes it build/cli/offtake.cjs (webpack.cli.js).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { runCommand } from "./run-command";
import { sheetsInThreads, workAsThread } from "./sheets-in-threads";

// The build puts IronCalc's program beside this one.
const calculator = (): Uint8Array => readFileSync(join(__dirname, "ironcalc.wasm"));

if (isMainThread) void run();
else void workAsThread(calculator);

async function run(): Promise<void> {
  // A reader such as `head` may leave before everything is written; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const terminal = {
    out: (text: string) => void process.stdout.write(text),
    err: (text: string) => void process.stderr.write(text),
    isLive: process.stderr.isTTY,
  };
  process.exitCode = await runCommand(process.argv.slice(2), {
    terminal,
    makeSheets: sheetsInThreads(__filename, calculator),
  });
}
