import { useEffect, useState } from "preact/hooks";
import type { ReadingPort } from "../../workbook/reading-port";

/** The decimal sign of the user's Excel, asked for once, before it is needed: a copy must follow the click at once. null: not known. */
export function useDecimalSign(reading: ReadingPort | null): string | null {
  const [sign, setSign] = useState<string | null>(null);
  useEffect(() => {
    let isLeft = false;
    reading?.decimalSign().then(
      (known) => {
        if (!isLeft) setSign(known);
      },
      () => undefined, // A copy in English notation, with words that say so, does without.
    );
    return () => {
      isLeft = true;
    };
  }, [reading]);
  return sign;
}
