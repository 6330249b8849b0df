import { useMemo, useRef, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { companies } from "../../catalog/catalogue";
import type { WorkbookPort } from "../../workbook/workbook-port";
import { CompanyPage } from "../companies/CompanyPage";
import { News } from "../companies/News";
import { DealList } from "./DealList";
import { type DealInsertion, DealPage } from "./DealPage";
import { dealsOnDay } from "./deals-on-day";
import type { Formats } from "../shared/formats";
import { isNarrowed, type ListChoice } from "./list-choice";
import { type ComparedDeals, toggled } from "./compared-deals";
import type { KeptState } from "../shared/local-state";
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

/** The list of deals, one deal's page, or the page of a company; from a deal the way back leads to where it was opened. */
export function DealsView(props: DealsViewProps) {
  const { deals, workbook, session, formats, insertion, choice, openId, onOpen } = props;
  const [companyId, setCompanyId] = useState<string | null>(session.companyId);
  const [memory] = useState<ListMemory>({ scroll: 0, lastOpened: null, isForSearch: false, heights: new Map() });
  const compared = useSession(session, (now) => now.compared());
  const { asOf } = choice;
  const dealsThen = useMemo(() => dealsOnDay(deals, asOf), [deals, asOf]);
  const open = dealsThen.find((deal) => deal.id === openId);
  const isList = open === undefined && companyId === null;

  function openDeal(dealId: string) {
    if (isList) Object.assign(memory, { scroll: window.scrollY, lastOpened: dealId, isForSearch: false });
    onOpen(dealId);
  }

  function openCompany(id: string) {
    if (isList) Object.assign(memory, { scroll: window.scrollY, lastOpened: null, isForSearch: true });
    showCompany(id);
    onOpen(null);
  }

  function showCompany(id: string | null) {
    session.openCompany(id);
    setCompanyId(id);
  }

  const inserting: Inserting | null =
    workbook === null
      ? null
      : {
          workbook,
          busy: insertion.busy,
          last: insertion.last,
          onInsert: (...what: Parameters<typeof insertion.run>) => void insertion.run(...what),
          compared,
        };
  const shared = { formats, asOf, onOpenCompany: openCompany };
  if (open !== undefined)
    return (
      <DealPage
        {...shared}
        deal={open}
        deals={dealsThen}
        insertion={inserting && ofDeal(inserting, open.id, session)}
        cameFrom={companyId === null ? null : (companies().byId.get(companyId)?.name ?? null)}
        onBack={() => onOpen(null)}
        onOpen={openDeal}
        onToday={() => props.onChoice({ asOf: null })}
      />
    );
  if (companyId !== null)
    return (
      <CompanyPage
        {...shared}
        companyId={companyId}
        deals={dealsThen}
        allDeals={deals}
        insertion={inserting}
        onBack={() => showCompany(null)}
        onOpenDeal={openDeal}
      />
    );
  return <List {...props} {...shared} {...{ dealsThen, memory, inserting }} onOpen={openDeal} />;
}

interface Inserting extends Pick<DealInsertion, "workbook" | "busy" | "last" | "onInsert"> {
  readonly compared: ComparedDeals;
}

function ofDeal({ compared, ...inserting }: Inserting, id: string, session: Session): DealInsertion {
  return {
    ...inserting,
    compared: compared.length,
    isCompared: compared.includes(id),
    onCompare: () => session.compare(toggled(compared, id)),
  };
}

interface ListProps extends Omit<DealsViewProps, "onOpen"> {
  readonly dealsThen: readonly Deal[];
  readonly memory: ListMemory;
  readonly inserting: Inserting | null;
  readonly onOpen: (dealId: string) => void;
  readonly onOpenCompany: (companyId: string) => void;
}

function List({ deals, dealsThen, kept, session, formats, insertion, choice, memory, inserting, ...on }: ListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const card = useFirstRunCard({ deals, kept, session, insertion, onModel: on.onFirstModel, heading });
  const { asOf } = choice;
  return (
    <DealList
      deals={dealsThen}
      all={deals.length}
      formats={formats}
      choice={choice}
      onChoice={on.onChoice}
      onOpen={on.onOpen}
      onOpenCompany={on.onOpenCompany}
      news={
        <News {...{ deals, asOf, formats }} companyId={null} onOpenDeal={on.onOpen} onOpenCompany={on.onOpenCompany} />
      }
      onListed={session.noteListed}
      memory={memory}
      insertion={inserting && { ...inserting, onCompare: session.compare, firstRun: isNarrowed(choice) ? null : card }}
      heading={heading}
    />
  );
}
