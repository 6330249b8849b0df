import { useEffect, useRef, useState } from "preact/hooks";
import { reportedData, sourceById } from "../../catalog/catalogue";
import type { Deal } from "../../catalog/model";
import { type NumberReader, numberReader } from "../../matching/number-reader";
import type { ReadingPort, StopFollowing } from "../../workbook/reading-port";
import { WorkbookError } from "../../workbook/workbook-port";
import { explainSelectedCell } from "./explain-cell";
import type { Explanation } from "./explanation";

/** How long selections that follow one another quickly must rest before the last of them is explained. */
const REST_MS = 150;

export type Explained =
  | { readonly kind: "waiting" }
  | { readonly kind: "explained"; readonly explanation: Explanation }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * The explanation of the selected cell, as long as the view is in sight. A selection that moves on before it was answered
 * is dropped; so is an answer that comes after the next question.
 */
export function useExplanation(reading: ReadingPort, deals: readonly Deal[], isShown: boolean): Explained {
  const [explained, setExplained] = useState<Explained>({ kind: "waiting" });
  const made = useRef<{
    readonly deals: readonly Deal[];
    readonly reader: NumberReader;
  } | null>(null);
  const isSeen = useIsSeen() && isShown;

  function madeNow() {
    if (made.current?.deals !== deals)
      made.current = { deals, reader: numberReader(deals, sourceById, reportedData()) };
    return made.current;
  }

  useEffect(() => {
    if (!isSeen) return undefined;
    let question = 0;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let moved = -Infinity;
    const ask = async () => {
      const mine = ++question;
      const answer = await explainSelectedCell({ reading, ...madeNow() }).then(
        (explanation): Explained => ({ kind: "explained", explanation }),
        (error: unknown): Explained => {
          if (!(error instanceof WorkbookError)) reportError(error);
          return { kind: "failed", error };
        },
      );
      if (mine === question) setExplained(answer);
    };
    const wait = () => {
      question += 1;
      clearTimeout(resting);
      const isAfterARest = performance.now() - moved > REST_MS;
      moved = performance.now();
      if (isAfterARest) void ask();
      else resting = setTimeout(() => void ask(), REST_MS);
    };
    const stop = followed([reading.onSelection(wait), reading.onContent(wait)]);
    void ask();
    return () => {
      question += 1;
      clearTimeout(resting);
      stop();
    };
  }, [reading, deals, isSeen]);
  return explained;
}

/** Ends all of what was begun, also what is still beginning. Where Excel cannot follow, every question says why. */
function followed(begun: readonly Promise<StopFollowing>[]): () => void {
  const stops = begun.map((each) => each.catch(() => () => Promise.resolve()));
  return () => {
    for (const stop of stops) void stop.then((end) => end());
  };
}

/** False while the pane is closed or behind another window. */
function useIsSeen(): boolean {
  const [isSeen, setIsSeen] = useState(document.visibilityState === "visible");
  useEffect(() => {
    const follow = () => setIsSeen(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", follow);
    return () => document.removeEventListener("visibilitychange", follow);
  }, []);
  return isSeen;
}
