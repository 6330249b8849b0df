import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Deal } from "../catalog/model";
import type { WorkbookPort } from "../plan/workbook-port";
import { DealList } from "./DealList";
import { DealPage } from "./DealPage";
import { NoticeBar } from "./NoticeBar";
import type { Formats } from "./formats";
import type { Session } from "./session";
import { useInsertion } from "./use-insertion";
import { useNotice } from "./use-notice";

export interface PaneProps {
  readonly deals: readonly Deal[];
  /** null in a plain browser tab. */
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
  readonly formats: Formats;
}

/** The whole pane: the list of deals or one deal's page, with the message bar above either. */
export function Pane({ deals, workbook, session, formats }: PaneProps) {
  const [query, setQuery] = useState("");
  const [openId, setOpenId] = useState<string | null>(null);
  const notice = useNotice(session);
  const insertion = useInsertion(workbook, session);
  const pane = useRef<HTMLDivElement>(null);
  const list = useRef({ scroll: 0, lastOpened: null as string | null });
  const open = deals.find((deal) => deal.id === openId);

  function openDeal(dealId: string) {
    if (open === undefined) list.current = { scroll: window.scrollY, lastOpened: dealId };
    session.openDeal(dealId);
    setOpenId(dealId);
  }

  // The button that was pressed goes away with the message: hand the focus to the page's heading.
  function leaveMessage() {
    pane.current?.querySelector("h1")?.focus();
  }

  function insertOnNewSheet(dealId: string) {
    const deal = deals.find(({ id }) => id === dealId);
    if (deal !== undefined) void insertion.run(deal, "newSheet");
    leaveMessage();
  }

  useLayoutEffect(() => {
    if (openId === null) window.scrollTo(0, list.current.scroll);
  }, [openId]);

  return (
    <div ref={pane}>
      <NoticeBar notice={notice} onInsertOnNewSheet={insertOnNewSheet} onDismiss={() => { session.report(null); leaveMessage(); }} />
      {workbook === null && <OutsideExcel />}
      {open === undefined ? (
        <DealList deals={deals} formats={formats} query={query} onQuery={setQuery} onOpen={openDeal} returnTo={list.current.lastOpened} />
      ) : (
        <DealPage
          deal={open}
          deals={deals}
          formats={formats}
          busy={insertion.busy}
          onInsert={workbook === null ? null : (placement) => void insertion.run(open, placement)}
          onBack={() => setOpenId(null)}
          onOpen={openDeal}
        />
      )}
    </div>
  );
}

function OutsideExcel() {
  return (
    <aside class="outside" aria-label="Where Offtake belongs">
      Offtake belongs in an Excel workbook, where its ribbon buttons open this pane; in a browser tab you can read the deals, but not insert them.
    </aside>
  );
}
