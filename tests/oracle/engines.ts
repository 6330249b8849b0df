import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/** A spreadsheet program that calculates .xlsx files and gives their cells back as numbers. */
export interface Engine {
  readonly name: string;
  /** Results by row and column, from 0, of each file in the folder. */
  calculate(folder: string, files: readonly string[]): number[][][];
}

const CONVERSION_TIMEOUT_MS = 240_000;
const INSTALL_TIMEOUT_MS = 900_000;

// LibreOffice trusts results kept in a file unless told to recalculate always (0).
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;
// Comma, double quote, UTF-8, from row 1; the last but two: cells as shown, which the files format with all digits.
const CSV_AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

/** The engines asked; each is looked for, and installed from Debian's packages where possible, when it first calculates. */
export const ENGINES: readonly Engine[] = [
  {
    name: "LibreOffice",
    calculate: (folder, files) => {
      convertWithLibreOffice(folder, files, CSV_AS_SHOWN, "recalculated");
      return files.map((file) => numbersIn(join(folder, file.replace(/xlsx$/, "csv"))));
    },
  },
  {
    name: "Gnumeric",
    calculate: (folder, files) => {
      return files.map((file) => {
        const result = file.replace(/xlsx$/, "txt");
        convertWithGnumeric(
          folder,
          file,
          result,
          ["-T", "Gnumeric_stf:stf_assistant", "-O", "separator=, format=raw"],
          "recalculated",
        );
        return numbersIn(join(folder, result));
      });
    },
  },
];

/** Whether results kept in a file are taken as they are, or worked out anew. */
export type Results = "as kept" | "recalculated";

/** Converts files of a folder, beside them. */
export function convertWithLibreOffice(
  folder: string,
  files: readonly string[],
  format: string,
  results: Results,
): void {
  const profile = join(folder, `profile ${results}`);
  mkdirSync(join(profile, "user"), { recursive: true });
  if (results === "recalculated") writeFileSync(join(profile, "user/registrymodifications.xcu"), RECALCULATE_ALWAYS);
  const paths = files.map((file) => join(folder, file));
  run(program("soffice", "libreoffice-calc"), [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    folder,
    ...paths,
  ]);
}

/** Converts a file of a folder to another beside it. */
export function convertWithGnumeric(
  folder: string,
  file: string,
  result: string,
  format: readonly string[],
  results: Results,
): void {
  const recalculate = results === "recalculated" ? ["--recalc"] : [];
  run(program("ssconvert", "gnumeric"), [...recalculate, ...format, join(folder, file), join(folder, result)]);
}

/** The text of each page of a PDF, and its pages as pictures: "…-01.png". */
export function printedPages(pdf: string, pictures: string): string[] {
  const ghostscript = program("gs", "ghostscript");
  run(ghostscript, [
    "-q",
    "-dNOPAUSE",
    "-dBATCH",
    "-sDEVICE=png16m",
    "-r110",
    `-sOutputFile=${pictures}-%02d.png`,
    pdf,
  ]);
  const text = (page: number | "%d"): string => `${pdf}.${page}.txt`;
  run(ghostscript, ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", `-sOutputFile=${text("%d")}`, pdf]);
  const pages: string[] = [];
  while (existsSync(text(pages.length + 1))) pages.push(readFileSync(text(pages.length + 1), "utf8"));
  return pages;
}

/** Values of the cells of workbooks as openpyxl reads them: by file, sheet and address. */
export function cellsByOpenpyxl(
  folder: string,
  files: readonly string[],
): Readonly<Record<string, Record<string, Record<string, unknown>>>> {
  const python = "/usr/bin/python3"; // Debian's own, which is the one that its packages are for.
  const hasLibrary = (): boolean => {
    try {
      execFileSync(python, ["-c", "import openpyxl"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  if (!hasLibrary()) install("python3-openpyxl", "openpyxl");
  const paths = files.map((file) => join(folder, file));
  const found = execFileSync(python, ["-c", READ_WITH_OPENPYXL, ...paths], {
    timeout: CONVERSION_TIMEOUT_MS,
    maxBuffer: 256e6,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(found.toString()) as Readonly<Record<string, Record<string, Record<string, unknown>>>>;
}

const READ_WITH_OPENPYXL = `
import json, os, sys, warnings
warnings.simplefilter("ignore")
from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel
def plain(cell):
    if isinstance(cell.value, (int, float, str, bool)): return cell.value
    return to_excel(cell.value) if cell.is_date else str(cell.value)
found = {}
for path in sys.argv[1:]:
    book = load_workbook(path)
    found[os.path.basename(path)] = {
        sheet.title: {cell.coordinate: plain(cell)
                      for cell in sheet._cells.values() if cell.value is not None}
        for sheet in book.worksheets}
print(json.dumps(found))
`;

function program(name: string, debianPackage: string): string {
  const found = onPath(name);
  if (found !== undefined) return found;
  install(debianPackage, name);
  const installed = onPath(name);
  if (installed === undefined)
    throw new Error(`Debian's package ${debianPackage} is installed but ${name} is not on the path`);
  return installed;
}

function install(debianPackage: string, name: string): void {
  const manual = `install Debian's package ${debianPackage} (apt-get install ${debianPackage}) and run the test again`;
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined)
    throw new Error(`Comparing with another program needs ${name}, which is not on the path: ${manual}`);
  try {
    const quiet = {
      stdio: "pipe",
      timeout: INSTALL_TIMEOUT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    } as const;
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", debianPackage], quiet);
  } catch (error) {
    throw new Error(`Comparing with another program needs ${name} and could not install it: ${manual}`, {
      cause: error,
    });
  }
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function run(command: string, options: readonly string[]): void {
  // LC_ALL: a decimal comma in the exports would split numbers in two.
  execFileSync(command, options, {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: CONVERSION_TIMEOUT_MS,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
}

/** Cells of a text export; what is not a number (an error such as #NAME?) is NaN. */
function numbersIn(path: string): number[][] {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) =>
    line.split(",").map((cell) => (cell.trim() === "" ? NaN : Number(cell.replaceAll('"', "")))),
  );
}
