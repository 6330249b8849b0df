import { readingWords } from "../../catalog/source-words";
import type { Source } from "../../catalog/model";
import type { Formats } from "./formats";

interface SourceLinksProps {
  readonly sources: readonly Source[];
  readonly formats: Formats;
}

/** Sources as links that leave the pane alone: publisher, title, date. */
export function SourceLinks({ sources, formats }: SourceLinksProps) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink url={source.url} words={`${source.publisher}: ${source.label}`} />
          <p class="remark">{originWords(source, formats)}</p>
        </li>
      ))}
    </ul>
  );
}

function originWords(source: Source, formats: Formats): string {
  const { url, date, attributesTo } = source;
  const reading = readingWords(source);
  return [
    date === null ? "undated" : formats.date(date),
    ...(/^http:/i.test(url) ? ["not encrypted (http)"] : []),
    ...(reading === "" ? [] : [reading]),
    ...(attributesTo === null ? [] : [`names as its source: ${attributesTo}`]),
  ].join(" · ");
}

/** Only a web address becomes a link, whatever a catalogue file may hold. */
export function SourceLink({ url, words }: { readonly url: string; readonly words: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
