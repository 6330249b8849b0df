import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { buildAddin } from "../../src/workbench/server/addin-build";
import { type Command, RESULTS, type Step } from "./steps";
import type { StepResult } from "./summary";

export const ROOT = resolve(__dirname, "../..");
const PROGRAMS = join(ROOT, "node_modules", ".bin");

/** Runs a step to its end; what it prints is seen at once, or command by command where several run side by side. */
export async function runStep(step: Step): Promise<StepResult> {
  const results = step.results === undefined ? null : join(ROOT, step.results);
  mkdirSync(join(ROOT, RESULTS), { recursive: true });
  if (results !== null) rmSync(results, { force: true });
  const began = Date.now();
  const isDone = step.builds === true ? build(step) : await allSucceed(step);
  return {
    name: step.name,
    seconds: (Date.now() - began) / 1000,
    tests: results === null ? null : testsIn(results),
    isDone,
  };
}

async function allSucceed({ commands }: Step): Promise<boolean> {
  const codes = await Promise.all(commands.map((command) => exitCode(command, commands.length === 1)));
  return codes.every((code) => code === 0);
}

/** The build, noted as the workbench notes its own, so that no step of the browser builds again. */
function build({ commands: [command] }: Step): boolean {
  if (command === undefined) throw new Error("the step that builds needs a command");
  rmSync(join(ROOT, ".cache", "addin-build.txt"), { force: true });
  let status: number | null = null;
  buildAddin(ROOT, {
    run: () => {
      status = spawnSync(command.line, { ...settings(command), stdio: "inherit" }).status;
      mkdirSync(join(ROOT, "dist"), { recursive: true });
    },
  });
  if (status !== 0) rmSync(join(ROOT, ".cache", "addin-build.txt"), { force: true });
  return status === 0;
}

function exitCode(command: Command, isAlone: boolean): Promise<number | null> {
  return new Promise((done) => {
    const began = Date.now();
    const running = spawn(command.line, { ...settings(command), stdio: isAlone ? "inherit" : "pipe" });
    let printed = "";
    for (const stream of [running.stdout, running.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => (printed += text));
    running.on("close", (code) => {
      if (!isAlone) {
        const seconds = Math.round((Date.now() - began) / 1000);
        process.stdout.write(`${command.name}: ${code === 0 ? "good" : "failed"} after ${seconds} s\n${printed}`);
      }
      done(code);
    });
  });
}

function settings({ environment = {} }: Command) {
  const path = `${PROGRAMS}${delimiter}${process.env["PATH"] ?? ""}`;
  return { cwd: ROOT, shell: true, env: { ...process.env, ...environment, PATH: path } };
}

/** Tests as Jest counted them; those that a long run leaves out do not count. */
function testsIn(file: string): StepResult["tests"] {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
  };
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
