import type { Notice } from "./notice";

/**
 * What the ribbon and the pane share while the workbook is open: the deal last opened, and what was last reported.
 * It exists before the pane does, so a ribbon command's report waits here until the pane can show it.
 */
export interface Session {
  /** null until a deal has been opened. */
  readonly dealId: () => string | null;
  readonly openDeal: (dealId: string) => void;
  readonly notice: () => Notice | null;
  readonly report: (notice: Notice | null) => void;
  /** Calls back after every report until the returned function is called. */
  readonly onReport: (listener: () => void) => () => void;
}

/** The state of an add-in that has just started. */
export function createSession(): Session {
  let dealId: string | null = null;
  let notice: Notice | null = null;
  const listeners = new Set<() => void>();

  return {
    dealId: () => dealId,
    openDeal: (opened) => {
      dealId = opened;
    },
    notice: () => notice,
    report: (next) => {
      notice = next;
      for (const listener of listeners) listener();
    },
    onReport: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
