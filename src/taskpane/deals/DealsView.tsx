import { useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { companies } from "../../catalog/catalogue";
import type { WorkbookPort } from "../../workbook/workbook-port";
import { CompanyPage } from "../companies/CompanyPage";
import { News } from "../companies/News";
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
  readonly choice: ListChoice;
  readonly onChoice: (change: Partial<ListChoice>) => void;
  /** Id of the deal whose page is open; null: the list. */
  readonly openId: string | null;
  readonly onOpen: (dealId: string | null) => void;
}

/** The list of deals, one deal's page, or the page of a company; from a deal the way back leads to where it was opened. */
export function DealsView({
  deals,
  workbook,
  session,
  kept,
  formats,
  insertion,
  choice,
  onChoice,
  openId,
  onOpen,
}: DealsViewProps) {
  const [companyId, setCompanyId] = useState<string | null>(null);
  const [memory] = useState<ListMemory>({ scroll: 0, lastOpened: null, heights: new Map() });
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = useSession(session, (now) => now.compared());
  const card = useFirstRunCard({ deals, kept, session, insertion, heading });
  const { asOf } = choice;
  const dealsThen = useMemo(() => dealsOnDay(deals, asOf), [deals, asOf]);
  const open = dealsThen.find((deal) => deal.id === openId);

  function openDeal(dealId: string) {
    if (open === undefined && companyId === null) Object.assign(memory, { scroll: window.scrollY, lastOpened: dealId });
    onOpen(dealId);
  }

  function openCompany(id: string) {
    if (open === undefined && companyId === null) Object.assign(memory, { scroll: window.scrollY, lastOpened: null });
    setCompanyId(id);
    onOpen(null);
  }

  const inserting =
    workbook === null
      ? null
      : {
          workbook,
          busy: insertion.busy,
          onInsert: (...what: Parameters<typeof insertion.run>) => void insertion.run(...what),
        };
  if (open === undefined && companyId !== null) {
    return (
      <CompanyPage
        companyId={companyId}
        deals={dealsThen}
        allDeals={deals}
        asOf={asOf}
        formats={formats}
        onBack={() => setCompanyId(null)}
        onOpenDeal={openDeal}
        onOpenCompany={openCompany}
      />
    );
  }
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
        news={
          <News
            deals={deals}
            companyId={null}
            {...{ asOf, formats }}
            onOpenDeal={openDeal}
            onOpenCompany={openCompany}
          />
        }
        onOpenCompany={openCompany}
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
      cameFrom={companyId === null ? null : (companies().byId.get(companyId)?.name ?? null)}
      onBack={() => onOpen(null)}
      onOpen={openDeal}
      onOpenCompany={openCompany}
      onToday={() => onChoice({ asOf: null })}
    />
  );
}
