import { useState } from "preact/hooks";
import type { KeptState } from "./kept-state";

const KEY = "firstRun";
const DONE = "done";

/** Whether the card of the first start is still to be shown, and how to be done with it for good. */
export function useFirstRun(kept: KeptState): { readonly isFirst: boolean; readonly done: () => void } {
  const [isFirst, setFirst] = useState(kept.read(KEY) !== DONE);
  return {
    isFirst,
    done: () => {
      kept.keep(KEY, DONE);
      setFirst(false);
    },
  };
}
