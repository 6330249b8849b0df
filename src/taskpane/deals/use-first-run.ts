import { useEffect, useState } from "preact/hooks";
import type { KeptState } from "../shared/local-state";
import type { Session } from "../session";

const KEY = "firstRun";
const DONE = "done";

/**
 * Whether the card of the first start is still to be shown, and how to be done with it for good. Who has inserted something,
 * from wherever, needs it no more.
 */
export function useFirstRun(
  kept: KeptState,
  session: Session,
): { readonly isFirst: boolean; readonly done: () => void } {
  const [isFirst, setFirst] = useState(kept.read(KEY) !== DONE);

  function done() {
    kept.keep(KEY, DONE);
    setFirst(false);
  }

  useEffect(() => {
    const look = () => {
      if (session.hasInserted()) done();
    };
    look(); // The ribbon may have been first.
    return session.onChange(look);
  }, [session]);

  return { isFirst, done };
}
