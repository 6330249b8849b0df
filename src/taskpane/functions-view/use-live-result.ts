import { useEffect, useState } from "preact/hooks";
import type { ReadingPort } from "../../workbook/reading-port";
import { WorkbookError } from "../../workbook/workbook-port";
import { type LiveResult, liveResult } from "./live-result";

/** How long typing must rest before the result follows. */
const REST_MS = 150;

/** The result of a formula as it is typed; null until there is one. An answer that comes late is dropped. */
export function useLiveResult(
  formula: string | null,
  reading: ReadingPort | null,
  isShown: boolean,
): LiveResult | null {
  const [result, setResult] = useState<LiveResult | null>(null);
  useEffect(() => {
    setResult(null);
    if (formula === null || reading === null || !isShown) return undefined;
    let isLeft = false;
    const show = (next: LiveResult) => {
      if (!isLeft) setResult(next);
    };
    const resting = setTimeout(() => {
      liveResult(formula, reading).then(show, (error: unknown) => {
        const isReading = error instanceof WorkbookError;
        if (!isReading) reportError(error);
        show({ kind: "failed", isReading });
      });
    }, REST_MS);
    return () => {
      isLeft = true;
      clearTimeout(resting);
    };
  }, [formula, reading, isShown]);
  return result;
}
