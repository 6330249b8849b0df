import { UnreadableFile } from "../file-book";
import { plainText } from "../file-text";
import type { PackageParts } from "./package-parts";
import { scanXml } from "./scan-xml";

const MOST_STRINGS = 1_000_000;

/** The texts that cells share, by their number; what tells how an East Asian text is spoken is left out. */
export function sharedStrings(parts: PackageParts, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  let count = 0;
  let [isText, isPhonetic, own] = [false, false, ""];
  scanXml(
    parts.text(part),
    {
      open: ({ name }) => {
        if (name === "si") {
          own = "";
          count += 1;
          if (count > MOST_STRINGS)
            throw new UnreadableFile(
              `it has more than ${MOST_STRINGS.toLocaleString("en-US")} different texts, and the workbench opens no more`,
            );
        }
        if (name === "rPh") isPhonetic = true;
        isText = name === "t";
      },
      close: ({ name }) => {
        if (name === "si") strings.push(plainText(own));
        if (name === "rPh") isPhonetic = false;
        isText = false;
      },
      text: (text) => {
        if (isText && !isPhonetic) own += text;
      },
    },
    part,
  );
  return strings;
}
