import { capitalised } from "../../catalog/capitalised";
import type { Source } from "../../catalog/model";
import { dateWords, sourceWords } from "../../catalog/claim-words";
import { lines } from "../../workbook/lines";
import { heading, PAGE_LINE, text, type DraftRow } from "./draft";

/** Letters of a note and of a source that fit on one line of the page. */
const NOTE_LENGTH = 44;
const SOURCE_LENGTH = 26;

/** Notes too long for their line: a number stands there, the words below. */
export interface Notes {
  short(label: string, note: string): string;
  /** The number of a note, whatever its length. */
  long(label: string, note: string): string;
  /** In the few letters of its column; the sources below the page have the whole. */
  source(source: Source): string;
  /** The whole, where there is room. */
  cited(source: Source): string;
  rows(): DraftRow[];
}

/** The notes of one page, numbered in the order in which they are asked for. */
export function pageNotes(): Notes {
  const found: string[] = [];
  const sources = new Map<string, string>();
  const numbered = (sentence: string): number => {
    const known = found.indexOf(sentence);
    if (known !== -1) return known + 1;
    found.push(sentence);
    return found.length;
  };
  const long = (label: string, note: string): string => `Note ${numbered(`${capitalised(label)}: ${note}`)}`;
  return {
    short: (label, note) => (note.length <= NOTE_LENGTH ? note : long(label, note)),
    long,
    source: (source) => {
      const year = source.date === null ? "undated" : dateWords(source.date);
      const publisher = source.publisher.replace(/ \(.*\)$/, "");
      const room = SOURCE_LENGTH - year.length - 2;
      sources.set(source.id, fullSource(source));
      return `${publisher.length <= room ? publisher : `${publisher.slice(0, room - 1).trimEnd()}…`}, ${year}`;
    },
    cited: (source) => {
      sources.set(source.id, fullSource(source));
      return fullSource(source);
    },
    rows: () => {
      const all = [
        ...found.map((sentence, index) => `${index + 1}  ${sentence}`),
        ...(sources.size === 0 ? [] : [`Sources: ${[...sources.values()].join(" · ")}`]),
      ];
      if (all.length === 0) return [];
      return [
        heading(["Notes and sources"]),
        ...all.flatMap((sentence) => lines(sentence, PAGE_LINE)).map((line): DraftRow => [text(line, "line")]),
      ];
    },
  };
}

/** A source with all that is known of it, for the notes. */
export function fullSource(source: Source): string {
  return source.url.startsWith("https://") ? sourceWords(source) : `${sourceWords(source)}: ${source.url}`;
}
