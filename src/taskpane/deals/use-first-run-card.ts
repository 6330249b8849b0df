import type { RefObject } from "preact";
import type { Deal } from "../../catalog/model";
import type { KeptState } from "../shared/local-state";
import type { FirstRunCard } from "./list-insertion";
import type { Session } from "../session";
import { useFirstRun } from "./use-first-run";
import type { Insertion } from "../shared/use-insertion";

/** The deal whose model the card offers. */
const REFERENCE_DEAL = "meta-coreweave-2026";

interface FirstRunParts {
  readonly deals: readonly Deal[];
  readonly kept: KeptState;
  readonly session: Session;
  readonly insertion: Insertion;
  /** The model of this deal was inserted from the card. */
  readonly onModel: (dealId: string) => void;
  /** The page's heading. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the card of the first start offers; null once it has been used or left. */
export function useFirstRunCard({
  deals,
  kept,
  session,
  insertion,
  onModel,
  heading,
}: FirstRunParts): FirstRunCard | null {
  const firstRun = useFirstRun(kept, session);

  // The button that was pressed goes away with the card: hand the focus to the page's heading.
  function leaveCard() {
    firstRun.done();
    heading.current?.focus();
  }

  function insertReferenceModel() {
    const deal = deals.find(({ id }) => id === REFERENCE_DEAL);
    if (deal !== undefined)
      void insertion.run({ kind: "model", deal, asOf: null }, "newSheet").then((isInserted) => {
        if (!isInserted) return;
        leaveCard();
        onModel(deal.id);
      });
  }

  function check() {
    firstRun.done();
    session.askCheck();
  }

  return firstRun.isFirst ? { onInsertModel: insertReferenceModel, onCheck: check, onSkip: leaveCard } : null;
}
