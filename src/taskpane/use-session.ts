import { useEffect, useState } from "preact/hooks";
import type { Session } from "./session";

/** A part of the session as the view's state: the pane follows what the ribbon and other views change. */
export function useSession<Value>(session: Session, read: (session: Session) => Value): Value {
  const [value, setValue] = useState(() => read(session));
  useEffect(() => {
    const follow = () => setValue(() => read(session));
    follow();
    return session.onChange(follow);
    // `read` is a new function with every drawing; it reads the same part.
  }, [session]);
  return value;
}
