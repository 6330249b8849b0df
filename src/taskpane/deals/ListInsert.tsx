import { useMemo, useState } from "preact/hooks";
import { companies } from "../../catalog/catalogue";
import type { Company } from "../../catalog/company";
import { partiesOf } from "../../catalog/company-names";
import type { Deal } from "../../catalog/model";
import { CompareTable } from "./CompareTable";
import { CompareTray } from "./CompareTray";
import { InsertCard, type InsertOption } from "./InsertCard";
import type { Formats } from "../shared/formats";
import type { ListInsertion } from "./list-insertion";

interface ListInsertProps {
  readonly insertion: ListInsertion;
  /** Every deal, as it was documented on the day of the choice. */
  readonly deals: readonly Deal[];
  /** Those that the list shows. */
  readonly found: readonly Deal[];
  readonly asOf: string | null;
  readonly formats: Formats;
}

/** Behind a line of the list: the deals to compare, and what can be inserted without opening one. */
export function ListInsert({ insertion, deals, found, asOf, formats }: ListInsertProps) {
  const [open, setOpen] = useState(false);
  const { workbook, busy, last, onInsert, compared, onCompare } = insertion;
  const chosen = useMemo(
    () => compared.map((id) => deals.find((deal) => deal.id === id)).filter((deal) => deal !== undefined),
    [compared, deals],
  );
  const options = useMemo(() => insertOptions(chosen, found, asOf), [chosen, found, asOf]);
  return (
    <details class="list-insert" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Comparables, company page or blank model
        {chosen.length > 0 && <span class="chosen-count"> · {chosen.length} to compare</span>}
      </summary>
      {open && <CompareTray deals={chosen} onChange={onCompare} />}
      {open && chosen.length > 0 && <CompareTable deals={chosen} formats={formats} />}
      {open && (
        <InsertCard
          key={options[0].id}
          workbook={workbook}
          options={options}
          busy={busy}
          last={last}
          formats={formats}
          onInsert={onInsert}
        />
      )}
    </details>
  );
}

/** The deals chosen first, then all that the list shows, then the page without a deal. */
function insertOptions(
  chosen: readonly Deal[],
  found: readonly Deal[],
  asOf: string | null,
): readonly [InsertOption, ...InsertOption[]] {
  const blank: InsertOption = {
    id: "blank",
    label: "Blank model",
    name: "blank model",
    request: { kind: "blankModel" },
  };
  const comparables = [
    ...(chosen.length === 0
      ? []
      : [
          option("chosen", `Comparables of the ${counted(chosen.length)} chosen`, chosen, asOf),
          {
            id: "conventions",
            label: `Annual spend of the ${counted(chosen.length)} chosen, by two conventions`,
            name: "annual spend by two conventions",
            request: { kind: "conventions", deals: chosen, conventions: ["service", "stated"], asOf } as const,
          },
        ]),
    ...(found.length === 0 ? [] : [option("found", `Comparables of the ${counted(found.length)} listed`, found, asOf)]),
  ];
  const pages = companiesIn(found).map((company): InsertOption => ({
    id: `company ${company.id}`,
    label: `Company page of ${company.name}`,
    name: "company page",
    request: { kind: "company", company: company.id, asOf },
  }));
  const [first, ...others] = [...comparables, ...pages, blank];
  return [first ?? blank, ...others];
}

/** The list offers no more pages than can be read at a glance. */
const MOST_PAGES = 8;

/** Providers and customers of the deals listed, those of most deals first. */
function companiesIn(deals: readonly Deal[]): readonly Company[] {
  const counts = new Map<Company, number>();
  for (const deal of deals)
    for (const { company, role } of partiesOf(deal, companies()))
      if (role !== "other party") counts.set(company, (counts.get(company) ?? 0) + 1);
  return [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_PAGES)
    .map(([company]) => company);
}

function option(id: string, label: string, deals: readonly Deal[], asOf: string | null): InsertOption {
  return { id, label, name: "comparables", request: { kind: "comparables", deals, asOf } };
}

function counted(count: number): string {
  return count === 1 ? "1 deal" : `${count} deals`;
}
