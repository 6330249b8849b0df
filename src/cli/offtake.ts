// The program `offtake`. The build makes it build/cli/offtake.cjs (webpack.cli.js).
import { runCommand } from "./run-command";

// A reader such as `head` may leave before everything is written; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runCommand(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isLive: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
