import type { CellPlace, ReadingPort } from "../../workbook/reading-port";
import type { Formats } from "../shared/formats";
import { PrecedentTree } from "./PrecedentTree";
import { WorkingBlocks } from "./WorkingBlocks";
import type { CallExplanation, Explanation } from "./explanation";
import { precedentsIn } from "./precedents";
import { workingView } from "./working-view";

interface CallListProps {
  readonly explanation: Extract<Explanation, { readonly kind: "calls" }>;
  readonly formats: Formats;
  readonly reading: ReadingPort;
  readonly onGo: (place: CellPlace) => void;
  readonly onOpenDeal: (dealId: string) => void;
}

/** Every call of ours in the cell's formula: the sentence of WHY, then the working step by step, then what it reads. */
export function CallList({ explanation: { cell, from, calls }, formats, reading, onGo, onOpenDeal }: CallListProps) {
  const precedents = precedentsIn(calls.flatMap(({ reads }) => reads));
  const isSpilled = from.address !== cell.address;
  const isWhole = calls.some(({ call }) => call.isWhole);
  return (
    <>
      {isSpilled && (
        <p class="remark">
          Spilled from{" "}
          <button
            type="button"
            class="inline-link"
            onClick={() => onGo({ sheetName: from.sheetName, address: from.address })}
          >
            {from.address}
          </button>
          .
        </p>
      )}
      {!isWhole && <p class="formula">{from.formula}</p>}
      {calls.map((call, index) => (
        <CallSection key={`${from.address} ${index}`} call={call} formats={formats} onOpenDeal={onOpenDeal} />
      ))}
      {precedents.length > 0 && (
        <section>
          <h2>Precedents</h2>
          <PrecedentTree
            key={`${from.sheetName} ${from.address} ${from.formula}`}
            roots={precedents}
            reading={reading}
            onGo={onGo}
          />
        </section>
      )}
    </>
  );
}

/** One call: the sentence of WHY, then the working step by step. */
export function CallSection({
  call: { call, text, outcome, deal },
  formats,
  onOpenDeal,
}: {
  readonly call: CallExplanation;
  readonly formats: Formats;
  readonly onOpenDeal: (dealId: string) => void;
}) {
  return (
    <section class="call">
      <h2>{call.name}</h2>
      <p class="formula">{text}</p>
      {outcome.kind === "unreadable" && (
        <p class="caveat">
          An argument uses {outcome.what}, which only Excel can calculate. Put that part into a cell of its own and
          refer to it: then this function can be explained.
        </p>
      )}
      {outcome.kind === "error" && <p class="caveat">{outcome.sentence}</p>}
      {outcome.kind === "working" && (
        <>
          <p class="sentence">{outcome.working.sentence}</p>
          <WorkingBlocks blocks={workingView(outcome.working, { call, deal }, formats)} formats={formats} />
        </>
      )}
      {deal !== null && (
        <p>
          <button type="button" class="inline-link" onClick={() => onOpenDeal(deal.id)}>
            Open deal: {deal.name}
          </button>
        </p>
      )}
    </section>
  );
}
