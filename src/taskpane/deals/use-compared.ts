import { useEffect, useState } from "preact/hooks";
import type { ComparedDeals } from "./compared-deals";
import type { Session } from "../session";

/** The session's deals to compare as the view's state. */
export function useCompared(session: Session): ComparedDeals {
  const [compared, setCompared] = useState(session.compared());
  useEffect(() => {
    const follow = () => setCompared(session.compared());
    follow();
    return session.onChange(follow);
  }, [session]);
  return compared;
}
