import { writtenTexts } from "./written-words";

// npm run words [-- part of a path]: every string a person may read, with file and line; the same text once.

const part = process.argv[2] ?? "";
const seen = new Set<string>();
for (const { file, line, text } of writtenTexts()) {
  if (!file.includes(part) || seen.has(text)) continue;
  seen.add(text);
  process.stdout.write(`${file}:${line}\t${text}\n`);
}
process.stderr.write(`${seen.size} texts\n`);
