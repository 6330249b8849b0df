import { useMemo, useState } from "preact/hooks";
import type { Deal } from "../catalog/model";
import type { WorkbookPort } from "../plan/workbook-port";
import { DealList } from "./DealList";
import { DealPage } from "./DealPage";
import { dealsOnDay } from "./deals-on-day";
import type { Formats } from "./formats";
import type { ListChoice } from "./list-choice";
import type { ListMemory } from "./list-memory";
import type { Insertion } from "./use-insertion";

interface DealsViewProps {
  readonly deals: readonly Deal[];
  readonly workbook: WorkbookPort | null;
  readonly formats: Formats;
  readonly insertion: Insertion;
  readonly choice: ListChoice;
  readonly onChoice: (change: Partial<ListChoice>) => void;
  /** Id of the deal whose page is open; null: the list. */
  readonly openId: string | null;
  readonly onOpen: (dealId: string | null) => void;
}

/** The list of deals or one deal's page. */
export function DealsView({ deals, workbook, formats, insertion, choice, onChoice, openId, onOpen }: DealsViewProps) {
  const [memory] = useState<ListMemory>({ scroll: 0, lastOpened: null, heights: new Map() });
  const { asOf } = choice;
  const dealsThen = useMemo(() => dealsOnDay(deals, asOf), [deals, asOf]);
  const open = dealsThen.find((deal) => deal.id === openId);

  function openDeal(dealId: string) {
    if (open === undefined) Object.assign(memory, { scroll: window.scrollY, lastOpened: dealId });
    onOpen(dealId);
  }

  if (open === undefined) {
    return <DealList deals={dealsThen} all={deals.length} formats={formats} choice={choice} onChoice={onChoice} onOpen={openDeal} memory={memory} />;
  }
  return (
    <DealPage
      deal={open}
      deals={dealsThen}
      asOf={asOf}
      formats={formats}
      busy={insertion.busy}
      onInsert={workbook === null ? null : (placement) => void insertion.run({ deal: open, asOf }, placement)}
      onBack={() => onOpen(null)}
      onOpen={openDeal}
      onToday={() => onChoice({ asOf: null })}
    />
  );
}
