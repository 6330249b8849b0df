import { useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../catalog/model";
import type { WorkbookPort } from "../plan/workbook-port";
import { DealList } from "./DealList";
import { DealPage } from "./DealPage";
import { NoticeBar } from "./NoticeBar";
import { dealsOnDay } from "./deals-on-day";
import type { Formats } from "./formats";
import { ALL_DEALS, type ListChoice } from "./list-choice";
import type { ListMemory } from "./list-memory";
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
  const [choice, setChoice] = useState(ALL_DEALS);
  const [openId, setOpenId] = useState<string | null>(null);
  const notice = useNotice(session);
  const insertion = useInsertion(workbook, session);
  const pane = useRef<HTMLDivElement>(null);
  const memory = useRef<ListMemory>({ scroll: 0, lastOpened: null, heights: new Map() });
  const { asOf } = choice;
  const dealsThen = useMemo(() => dealsOnDay(deals, asOf), [deals, asOf]);
  const open = dealsThen.find((deal) => deal.id === openId);

  function choose(change: Partial<ListChoice>) {
    setChoice((before) => ({ ...before, ...change }));
  }

  function openDeal(dealId: string) {
    if (open === undefined) Object.assign(memory.current, { scroll: window.scrollY, lastOpened: dealId });
    session.openDeal(dealId);
    setOpenId(dealId);
  }

  // The button that was pressed goes away with the message: hand the focus to the page's heading.
  function leaveMessage() {
    pane.current?.querySelector("h1")?.focus();
  }

  function insertOnNewSheet(dealId: string) {
    const deal = dealsThen.find(({ id }) => id === dealId);
    if (deal !== undefined) void insertion.run({ deal, asOf }, "newSheet");
    leaveMessage();
  }

  return (
    <div ref={pane}>
      <NoticeBar notice={notice} onInsertOnNewSheet={insertOnNewSheet} onDismiss={() => { session.report(null); leaveMessage(); }} />
      {workbook === null && <OutsideExcel />}
      {open === undefined ? (
        <DealList deals={dealsThen} all={deals.length} formats={formats} choice={choice} onChoice={choose} onOpen={openDeal} memory={memory.current} />
      ) : (
        <DealPage
          deal={open}
          deals={dealsThen}
          asOf={asOf}
          formats={formats}
          busy={insertion.busy}
          onInsert={workbook === null ? null : (placement) => void insertion.run({ deal: open, asOf }, placement)}
          onBack={() => setOpenId(null)}
          onOpen={openDeal}
          onToday={() => choose({ asOf: null })}
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
