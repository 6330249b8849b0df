import { useEffect, useState } from "preact/hooks";
import type { Notice } from "./shared/notice";
import type { Session } from "./session";

/** The session's notice as the view's state: the pane follows what the ribbon reports. */
export function useNotice(session: Session): Notice | null {
  const [notice, setNotice] = useState(session.notice());
  useEffect(() => {
    const follow = () => setNotice(session.notice());
    follow();
    return session.onChange(follow);
  }, [session]);
  return notice;
}
