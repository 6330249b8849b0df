import { useMemo, useState } from "preact/hooks";
import type { Deal } from "../../catalog/model";
import type { Formats } from "../shared/formats";
import { SourceLinks } from "../shared/SourceLinks";
import { lastDay, newsItems, threeMonthsBefore, type NewsItem } from "./news-items";
import { WindowedList } from "./WindowedList";

interface NewsProps {
  readonly deals: readonly Deal[];
  /** Only what concerns this company; null: everything. */
  readonly companyId: string | null;
  /** ISO day up to which is looked; null: everything documented. */
  readonly asOf: string | null;
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
  readonly onOpenCompany: (companyId: string) => void;
}

/** What has been documented since a chosen day. Looked up when it is opened. */
export function News({ asOf, formats, ...about }: NewsProps) {
  const [open, setOpen] = useState(false);
  const until = asOf ?? lastDay();
  const [since, setSince] = useState<string | null>(null);
  const from = since ?? threeMonthsBefore(until);
  return (
    <section class="news">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>What is new</summary>
        {open && (
          <>
            <label class="field">
              <span>Documented after</span>
              <input
                type="date"
                min="2000-01-01"
                max={until}
                value={from}
                onChange={({ currentTarget: { value, validity } }) => {
                  if (validity.valid && value !== "") setSince(value);
                }}
              />
            </label>
            <NewsList {...about} from={from} until={until} formats={formats} />
          </>
        )}
      </details>
    </section>
  );
}

interface NewsListProps extends Omit<NewsProps, "asOf"> {
  readonly from: string;
  readonly until: string;
}

function NewsList({ from, until, deals, companyId, formats, onOpenDeal, onOpenCompany }: NewsListProps) {
  const [heights] = useState(() => new Map<string, number>());
  const items = useMemo(
    () => newsItems(from, until, deals, companyId, formats),
    [from, until, deals, companyId, formats],
  );
  return (
    <>
      <p class="count" role="status">
        {items.length === 0 ? "Nothing new" : `${items.length} ${items.length === 1 ? "figure" : "figures"} documented`}{" "}
        after {formats.date(from)}, up to {formats.date(until)}
      </p>
      <WindowedList
        class="figures"
        items={items}
        keyOf={({ key }) => key}
        heights={heights}
        row={(item) => <Item {...{ item, formats, onOpenDeal, onOpenCompany }} />}
      />
    </>
  );
}

interface ItemProps extends Pick<NewsProps, "formats" | "onOpenDeal" | "onOpenCompany"> {
  readonly item: NewsItem;
}

function Item({ item: { about, on, figure, now, was, source }, formats, onOpenDeal, onOpenCompany }: ItemProps) {
  const [name, open] =
    "deal" in about
      ? [about.deal.name, () => onOpenDeal(about.deal.id)]
      : [about.name, () => onOpenCompany(about.companyId)];
  return (
    <>
      <p>
        <button type="button" class="inline-link" onClick={open}>
          {name}
        </button>
      </p>
      <p class="claim-line">
        <span>
          {figure}: <strong>{now}</strong>
        </span>
        <span class="remark">{formats.date(on)}</span>
      </p>
      {was !== null && <p class="remark">Before: {was}</p>}
      {source !== null && <SourceLinks sources={[source]} formats={formats} />}
    </>
  );
}
