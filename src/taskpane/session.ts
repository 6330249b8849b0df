import type { ComparedDeals } from "./deals/compared-deals";
import type { Notice } from "./shared/notice";
import type { ViewName } from "./view-name";

/**
 * What the ribbon and the pane share while the workbook is open: the deal last opened, the day, the view, and what was last reported.
 * It exists before the pane does, so a ribbon command's report, and the view it asks for, wait here until the pane can show them.
 */
export interface Session {
  /** null until a deal has been opened. */
  readonly dealId: () => string | null;
  readonly openDeal: (dealId: string) => void;
  /** Ids of the deals in the list in front; null where it is not narrowed, or not in front. */
  readonly listed: () => readonly string[] | null;
  readonly noteListed: (dealIds: readonly string[] | null) => void;
  /** The company whose page is open; null: none. */
  readonly companyId: () => string | null;
  readonly openCompany: (companyId: string | null) => void;
  /** ISO day as of which the pane shows the deals; null: today. */
  readonly asOf: () => string | null;
  readonly showAsOf: (day: string | null) => void;
  readonly notice: () => Notice | null;
  readonly report: (notice: Notice | null) => void;
  /** Whether anything has been inserted, from the pane or from the ribbon. */
  readonly hasInserted: () => boolean;
  readonly noteInserted: () => void;
  /** The deals chosen to be compared. */
  readonly compared: () => ComparedDeals;
  readonly compare: (compared: ComparedDeals) => void;
  /** What the pane shows. */
  readonly view: () => ViewName;
  readonly show: (view: ViewName) => void;
  /** Shows Check and has it begin. */
  readonly askCheck: () => void;
  /** Whether a check was asked for; once. */
  readonly takeCheck: () => boolean;
  /** Calls back after every report, every insertion, every change of view and of the deals to compare, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** The state of an add-in that has just started. */
export function createSession(): Session {
  let dealId: string | null = null;
  let companyId: string | null = null;
  let listed: readonly string[] | null = null;
  let asOf: string | null = null;
  let notice: Notice | null = null;
  let view: ViewName = "deals";
  let compared: ComparedDeals = [];
  let hasInserted = false;
  let isCheckAsked = false;
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());

  return {
    dealId: () => dealId,
    openDeal: (opened) => {
      dealId = opened;
    },
    listed: () => listed,
    noteListed: (dealIds) => {
      listed = dealIds;
    },
    companyId: () => companyId,
    openCompany: (opened) => {
      companyId = opened;
    },
    asOf: () => asOf,
    showAsOf: (day) => {
      asOf = day;
    },
    notice: () => notice,
    report: (next) => {
      notice = next;
      changed();
    },
    hasInserted: () => hasInserted,
    noteInserted: () => {
      hasInserted = true;
      changed();
    },
    compared: () => compared,
    compare: (next) => {
      compared = next;
      changed();
    },
    view: () => view,
    show: (next) => {
      view = next;
      changed();
    },
    askCheck: () => {
      isCheckAsked = true;
      view = "check";
      changed();
    },
    takeCheck: () => {
      const asked = isCheckAsked;
      isCheckAsked = false;
      return asked;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
