import { useRef, useState } from "preact/hooks";
import type { Deal } from "../catalog/model";
import type { InsertRequest } from "../plan/insert-request";
import type { WorkbookPort } from "../workbook/workbook-port";
import { DealsView } from "./deals/DealsView";
import { GuideHint } from "./guide/GuideHint";
import { useGuide } from "./guide/use-guide";
import { LazyPanels } from "./LazyPanels";
import { NoticeBar } from "./NoticeBar";
import { panelId, tabId, ViewTabs } from "./ViewTabs";
import type { Formats } from "./shared/formats";
import type { KeptState } from "./shared/local-state";
import { ALL_DEALS, type ListChoice } from "./deals/list-choice";
import type { Session } from "./session";
import { useInsertion } from "./shared/use-insertion";
import { useSession } from "./use-session";
import { useTrueNotice } from "./use-true-notice";
import { useView } from "./use-view";
import { VIEWS } from "./views";

export interface PaneProps {
  readonly deals: readonly Deal[];
  /** null in a plain browser tab. */
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
  readonly formats: Formats;
  /** What this user has dismissed. */
  readonly kept: KeptState;
}

const TABS = [{ name: "deals", label: "Deals" } as const, ...VIEWS];

/** The whole pane: the message bar, a tab for each view, and the view in front. */
export function Pane({ deals, workbook, session, formats, kept }: PaneProps) {
  const [choice, setChoice] = useState(ALL_DEALS);
  const [openId, setOpenId] = useState<string | null>(null);
  const notice = useSession(session, (now) => now.notice());
  const { current, visited } = useView(session);
  const insertion = useInsertion(workbook, session);
  const guide = useGuide(workbook, session);
  useTrueNotice(workbook?.reading ?? null, session, notice);
  const pane = useRef<HTMLDivElement>(null);

  function choose(change: Partial<ListChoice>) {
    if (change.asOf !== undefined) session.showAsOf(change.asOf);
    setChoice((before) => ({ ...before, ...change }));
  }

  function openDeal(dealId: string | null) {
    if (dealId !== null) session.openDeal(dealId);
    setOpenId(dealId);
  }

  // The button that was pressed goes away with the message: hand the focus to the page's heading.
  function leaveMessage() {
    pane.current?.querySelector<HTMLElement>("[role=tabpanel]:not([hidden]) h1")?.focus();
  }

  function insertOnNewSheet(request: InsertRequest) {
    void insertion.run(request, "newSheet");
    leaveMessage();
  }

  const shared = {
    deals,
    workbook,
    session,
    formats,
    onOpenDeal: (dealId: string) => {
      openDeal(dealId);
      session.show("deals");
    },
  };
  return (
    <div ref={pane}>
      <header class="pane-head">
        <NoticeBar
          notice={notice}
          onInsertOnNewSheet={insertOnNewSheet}
          onDismiss={() => {
            session.report(null);
            leaveMessage();
          }}
        />
        {TABS.length > 1 && <ViewTabs tabs={TABS} current={current} onShow={session.show} />}
        <GuideHint guide={guide} formats={formats} />
      </header>
      {workbook === null && <OutsideExcel />}
      <main>
        <div id={panelId("deals")} role="tabpanel" aria-labelledby={tabId("deals")} hidden={current !== "deals"}>
          <DealsView
            deals={deals}
            workbook={workbook}
            session={session}
            kept={kept}
            formats={formats}
            insertion={insertion}
            onFirstModel={guide.start}
            choice={choice}
            onChoice={choose}
            openId={openId}
            onOpen={openDeal}
          />
        </div>
        <LazyPanels {...shared} current={current} visited={visited} />
      </main>
    </div>
  );
}

function OutsideExcel() {
  return (
    <aside class="outside" aria-label="Open in Excel">
      Open Offtake from the ribbon in Excel. In a browser tab you can browse deals but not insert them.
    </aside>
  );
}
