import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { reportedData } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import { companyPage, type CompanyPage as Page } from "../../catalog/company-page";
import { belongingsByKind, companyKind } from "../../catalog/company-search";
import type { Deal } from "../../catalog/model";
import { PARTY_SIDES, type PartySide } from "../../catalog/party-deals";
import { reportedOnDay } from "../../catalog/reported-on-day";
import type { ListInsertion } from "../deals/list-insertion";
import { InsertCard, type InsertOption } from "../deals/InsertCard";
import type { Formats } from "../shared/formats";
import { CompanyDeals, CompanyRelations } from "./CompanyDeals";
import { Groups } from "./Groups";
import { News } from "./News";
import { ReportedFigures } from "./ReportedFigures";
import { RunOff } from "./RunOff";

interface CompanyPageProps {
  readonly companyId: string;
  /** As they were documented on the day. */
  readonly deals: readonly Deal[];
  /** Everything documented, for what has changed. */
  readonly allDeals: readonly Deal[];
  /** ISO day; null: today. */
  readonly asOf: string | null;
  readonly formats: Formats;
  /** null where there is no workbook to insert into. */
  readonly insertion: CompanyInsertion | null;
  readonly onBack: () => void;
  readonly onOpenDeal: (dealId: string) => void;
  readonly onOpenCompany: (companyId: string) => void;
}

/** What the page needs to insert the company's own. */
export type CompanyInsertion = Pick<ListInsertion, "workbook" | "busy" | "last" | "onInsert">;

/** Everything documented about a company, a unit of one, or a system or model: deals on both sides, relations, reported figures. */
export function CompanyPage({ companyId, deals, asOf, formats, insertion, onBack, ...on }: CompanyPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useMemo(() => pageOnDay(companyId, deals, asOf), [companyId, deals, asOf]);
  const { company } = page;
  const names = reportedData().names;
  const ids = useMemo(() => new Set(page.deals.map(({ deal }) => deal.id)), [page]);
  const ownDeals = useMemo(() => on.allDeals.filter(({ id }) => ids.has(id)), [on.allDeals, ids]);

  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [companyId]);

  return (
    <div
      class="page"
      data-company={companyId}
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <nav>
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">←</span> All deals
        </button>
      </nav>
      <h1 ref={heading} tabIndex={-1}>
        {company.name}
      </h1>
      <p class="parties">{[companyKind(company, names), ...company.tickers].join(" · ")}</p>
      {company.note !== null && <p class="remark">{company.note}.</p>}
      <Groups groups={company.groups} asOf={asOf} />
      {asOf !== null && (
        <p class="caveat">
          <strong>As documented on {formats.date(asOf)}.</strong> What was published later is left out.
        </p>
      )}
      {page.nothing !== null && <p class="caveat">{page.nothing}</p>}
      <Family page={page} names={belongingsByKind(company, names)} onOpenCompany={on.onOpenCompany} />
      {insertion !== null && hasContracts(page) && <Insert key={companyId} {...{ page, asOf, insertion, formats }} />}
      <RunOff company={company} deals={deals} asOf={asOf} formats={formats} />
      <CompanyDeals name={company.name} deals={page.deals} formats={formats} onOpenDeal={on.onOpenDeal} />
      <ReportedFigures key={companyId} rows={page.reported} formats={formats} />
      {page.reported.length === 0 && page.nothing === null && (
        <section>
          <h2>Reported figures</h2>
          <p class="absent">The catalogue has no reported figure for {company.name}.</p>
        </section>
      )}
      <CompanyRelations relations={page.relations} deals={deals} />
      <News
        key={`news of ${companyId}`}
        deals={ownDeals}
        companyId={companyId}
        asOf={asOf}
        formats={formats}
        onOpenDeal={on.onOpenDeal}
        onOpenCompany={on.onOpenCompany}
      />
    </div>
  );
}

/** Without a contract of its own there is nothing to put on a sheet. */
function hasContracts({ deals }: Page): boolean {
  return deals.some(({ role }) => role === "provider" || role === "customer");
}

interface InsertProps extends Pick<CompanyPageProps, "asOf" | "formats"> {
  readonly page: Page;
  readonly insertion: CompanyInsertion;
}

function Insert({ page, asOf, insertion, formats }: InsertProps) {
  const options = useMemo(() => pageOptions(page, asOf), [page, asOf]);
  const { workbook, busy, last, onInsert } = insertion;
  return <InsertCard options={options} formats={formats} {...{ workbook, busy, last, onInsert }} />;
}

/** What it sells and what it buys are two pages and never one sum. */
function pageOptions({ company, deals }: Page, asOf: string | null): readonly [InsertOption, ...InsertOption[]] {
  const of = (side: PartySide): InsertOption => ({
    id: side,
    label: `Its contracts as ${side}`,
    name: "company page",
    request: { kind: "company", company: company.id, asOf, side },
  });
  const [first, ...others] = PARTY_SIDES.filter((side) => deals.some(({ role }) => role === side)).map(of);
  return [first ?? of("provider"), ...others];
}

function pageOnDay(companyId: string, deals: readonly Deal[], asOf: string | null): Page {
  const data = reportedData();
  return companyPage(companyId, deals, asOf === null ? data : reportedOnDay(data, asOf));
}

interface FamilyProps {
  readonly page: Page;
  readonly names: readonly Company[];
  readonly onOpenCompany: (companyId: string) => void;
}

/** What it belongs to, and what belongs to it. */
function Family({ page: { owner }, names, onOpenCompany }: FamilyProps) {
  if (owner === null && names.length === 0) return null;
  const link = ({ id, name }: Company) => (
    <button type="button" class="inline-link" onClick={() => onOpenCompany(id)}>
      {name}
    </button>
  );
  return (
    <p class="family">
      {owner !== null && <span>Belongs to {link(owner)}. </span>}
      {names.length > 0 && "Includes: "}
      {names.map((each, index) => (
        <span key={each.id}>
          {index > 0 && ", "}
          {link(each)}
        </span>
      ))}
    </p>
  );
}
