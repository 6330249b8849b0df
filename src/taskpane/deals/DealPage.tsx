import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import { undocumented } from "../../catalog/undocumented";
import type { InsertRequest } from "../../plan/insert-request";
import type { CellPlace } from "../../workbook/reading-port";
import type { Placement, WorkbookPort } from "../../workbook/workbook-port";
import { ConflictList } from "../shared/ConflictList";
import { FigureList } from "../shared/FigureList";
import { Headline } from "./Headline";
import { InsertCard, type InsertOption } from "./InsertCard";
import { Parties } from "./Parties";
import { RelatedDeals } from "./RelatedDeals";
import { ScheduleFigure } from "./ScheduleFigure";
import { SourceList } from "./SourceList";
import { SpendTable } from "./SpendTable";
import type { Formats } from "../shared/formats";

interface DealPageProps {
  readonly deal: Deal;
  readonly deals: readonly Deal[];
  /** ISO day as of which deal and deals are; null: today. */
  readonly asOf: string | null;
  readonly formats: Formats;
  /** null outside Excel: there is nowhere to insert. */
  readonly insertion: DealInsertion | null;
  /** Name of the company from whose page the deal was opened; null: from the list. */
  readonly cameFrom: string | null;
  readonly onBack: () => void;
  readonly onOpen: (dealId: string) => void;
  readonly onOpenCompany: (companyId: string) => void;
  /** Back from the chosen day to what is documented today. */
  readonly onToday: () => void;
}

export interface DealInsertion {
  readonly workbook: WorkbookPort;
  readonly busy: boolean;
  /** Where the last insertion stands. */
  readonly last: CellPlace | null;
  readonly onInsert: (request: InsertRequest, placement: Placement) => void;
  /** How many deals are chosen to be compared, this one among them or not. */
  readonly compared: number;
  readonly isCompared: boolean;
  readonly onCompare: () => void;
}

/** Everything documented about one deal, and the button that puts it on a sheet. */
export function DealPage({ deal, deals, asOf, formats, insertion, onBack, onOpen, onToday, ...more }: DealPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const options = useMemo(() => dealOptions(deal, asOf), [deal, asOf]);

  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [deal.id]);

  return (
    <div
      class="page"
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <nav>
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">←</span> {more.cameFrom === null ? "All deals" : `Back to ${more.cameFrom}`}
        </button>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {deal.name}
      </h1>
      <Parties deal={deal} onOpenCompany={more.onOpenCompany} />
      {asOf !== null && (
        <AsOf
          day={formats.date(asOf)}
          onToday={() => {
            onToday();
            heading.current?.focus({ preventScroll: true });
          }}
        />
      )}
      <Headline deal={deal} formats={formats} />
      {insertion !== null && <Compare {...insertion} />}
      {insertion !== null && <InsertCard key={deal.id} options={options} formats={formats} {...insertion} />}
      {deal.caveat !== null && (
        <p class="caveat">
          <strong>Note: </strong>
          {deal.caveat}
        </p>
      )}
      <SpendTable deal={deal} formats={formats} />
      <ScheduleFigure deal={deal} formats={formats} />
      <FigureList deal={deal} formats={formats} />
      <ConflictList deal={deal} />
      <Undocumented deal={deal} />
      <RelatedDeals deal={deal} deals={deals} formats={formats} onOpen={onOpen} />
      <SourceList deal={deal} formats={formats} />
    </div>
  );
}

function dealOptions(deal: Deal, asOf: string | null): readonly [InsertOption, ...InsertOption[]] {
  return [
    { id: "figures", label: "Figures", name: "figures", request: { kind: "figures", deal, asOf } },
    { id: "model", label: "Deal model", name: "deal model", request: { kind: "model", deal, asOf } },
  ];
}

function Compare({ compared, isCompared, onCompare }: DealInsertion) {
  return (
    <p class="compare">
      <button type="button" class="inline-link" onClick={onCompare}>
        {isCompared ? "Remove from comparison" : "Add to comparison"}
      </button>
      <span class="remark" role="status">
        {compared === 0
          ? ""
          : ` ${compared === 1 ? "1 deal" : `${compared} deals`} chosen; insert the comparison from the deal list`}
      </span>
    </p>
  );
}

function AsOf({ day, onToday }: { readonly day: string; readonly onToday: () => void }) {
  return (
    <p class="caveat">
      <strong>As documented on {day}.</strong> Later publications are left out; notes and interpretations are today’s.{" "}
      <button type="button" class="inline-link" onClick={onToday}>
        Show all that is documented
      </button>
    </p>
  );
}

function Undocumented({ deal }: { readonly deal: Deal }) {
  const missing = undocumented(deal);
  if (missing.length === 0 && deal.notes === null) return null;
  return (
    <section>
      <h2>What is not documented</h2>
      {missing.length > 0 && (
        <ul class="missing">
          {missing.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      {deal.notes !== null && <p>{deal.notes}</p>}
    </section>
  );
}
