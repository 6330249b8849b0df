import { useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import type { WorkbookPort } from "../../workbook/workbook-port";
import { DealList } from "./DealList";
import { DealPage } from "./DealPage";
import { dealsOnDay } from "./deals-on-day";
import type { Formats } from "../shared/formats";
import type { ListChoice } from "./list-choice";
import { toggled } from "./compared-deals";
import type { KeptState } from "../shared/kept-state";
import type { ListMemory } from "./list-memory";
import type { Session } from "../session";
import { useSession } from "../use-session";
import { useFirstRunCard } from "./use-first-run-card";
import type { Insertion } from "../shared/use-insertion";

interface DealsViewProps {
  readonly deals: readonly Deal[];
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
  readonly kept: KeptState;
  readonly formats: Formats;
  readonly insertion: Insertion;
  /** The reference deal's model was inserted from the card of the first start. */
  readonly onFirstModel: (dealId: string) => void;
  readonly choice: ListChoice;
  readonly onChoice: (change: Partial<ListChoice>) => void;
  /** Id of the deal whose page is open; null: the list. */
  readonly openId: string | null;
  readonly onOpen: (dealId: string | null) => void;
}

/** The list of deals or one deal's page. */
export function DealsView({
  deals,
  workbook,
  session,
  kept,
  formats,
  insertion,
  onFirstModel,
  choice,
  onChoice,
  openId,
  onOpen,
}: DealsViewProps) {
  const [memory] = useState<ListMemory>({ scroll: 0, lastOpened: null, heights: new Map() });
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = useSession(session, (now) => now.compared());
  const card = useFirstRunCard({ deals, kept, session, insertion, onModel: onFirstModel, heading });
  const { asOf } = choice;
  const dealsThen = useMemo(() => dealsOnDay(deals, asOf), [deals, asOf]);
  const open = dealsThen.find((deal) => deal.id === openId);

  function openDeal(dealId: string) {
    if (open === undefined) Object.assign(memory, { scroll: window.scrollY, lastOpened: dealId });
    onOpen(dealId);
  }

  const inserting =
    workbook === null
      ? null
      : {
          workbook,
          busy: insertion.busy,
          last: insertion.last,
          onInsert: (...what: Parameters<typeof insertion.run>) => void insertion.run(...what),
        };
  if (open === undefined) {
    const listInsertion = inserting && { ...inserting, compared, onCompare: session.compare, firstRun: card };
    return (
      <DealList
        deals={dealsThen}
        all={deals.length}
        formats={formats}
        choice={choice}
        onChoice={onChoice}
        onOpen={openDeal}
        memory={memory}
        insertion={listInsertion}
        heading={heading}
      />
    );
  }
  const onCompare = () => session.compare(toggled(compared, open.id));
  return (
    <DealPage
      deal={open}
      deals={dealsThen}
      asOf={asOf}
      formats={formats}
      insertion={
        inserting && { ...inserting, compared: compared.length, isCompared: compared.includes(open.id), onCompare }
      }
      onBack={() => onOpen(null)}
      onOpen={openDeal}
      onToday={() => onChoice({ asOf: null })}
    />
  );
}
