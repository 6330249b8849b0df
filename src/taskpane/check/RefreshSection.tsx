import { useState } from "preact/hooks";
import {
  type Choice,
  type RefreshBlock,
  type RefreshItem,
  type RefreshState,
  writesBeside,
} from "../../checking/refresh";
import { cellAddress } from "../../workbook/cell-address";
import { NOT_DOCUMENTED } from "../../workbook/not-documented";
import type { ScannedPlace } from "../../workbook/scanning-port";
import type { Formats } from "../shared/formats";
import { heldText } from "./FindingGroups";

interface RefreshSectionProps {
  readonly blocks: readonly RefreshBlock[];
  readonly formats: Formats;
  readonly busy: boolean;
  readonly onAccept: (items: readonly RefreshItem[], choices: ReadonlyMap<RefreshItem, Choice>) => void;
  readonly onSelect: (place: ScannedPlace) => void;
}

const STATE_WORDS: Readonly<Record<RefreshState, string>> = {
  same: "Unchanged",
  agreed: "Already up to date",
  resourced: "Same value, newer evidence",
  update: "Changed in the catalogue since",
  edited: "Your edit is kept: the catalogue has not changed",
  conflict: "Changed by you and by the catalogue: choose one",
};

/** Blocks of an older catalogue: what was inserted, what is documented now, what the user made of it. */
export function RefreshSection({ blocks, formats, busy, onAccept, onSelect }: RefreshSectionProps) {
  const [choices, setChoices] = useState<ReadonlyMap<RefreshItem, Choice>>(new Map());
  const choose = (item: RefreshItem, choice: Choice) => setChoices(new Map(choices).set(item, choice));
  return (
    <section aria-labelledby="refresh-heading">
      <h2 id="refresh-heading">Refresh</h2>
      {blocks.map(({ block, items, gone, added }) => {
        const open = items.filter((item) => item.state === "conflict" && !choices.has(item)).length;
        const listed = items.filter(({ state }) => state !== "same");
        return (
          <section key={`${block.sheetName} ${block.deal.id} ${block.kind}`} class="refresh-block">
            <h3>
              {block.deal.name}: {block.kind} on ‘{block.sheetName}’, catalogue {block.version}
            </h3>
            {listed.length === 0 && <p>No figure has changed: Accept all only records the newer catalogue.</p>}
            <ul class="check-findings">
              {listed.map((item) => (
                <RefreshRow
                  key={item.cell.name.name}
                  item={item}
                  choice={choices.get(item)}
                  formats={formats}
                  busy={busy}
                  onChoose={choose}
                  onAccept={() => onAccept([item], choices)}
                  onSelect={onSelect}
                />
              ))}
            </ul>
            {added.length > 0 && (
              <p class="remark">
                Documented since, and not on this sheet yet: {added.join(", ")}. Insert the figures again to include
                them.
              </p>
            )}
            {gone.length > 0 && (
              <p class="remark">
                {gone.length} {gone.length === 1 ? "cell holds a figure" : "cells hold figures"} no longer in the
                catalogue; {gone.length === 1 ? "it stays as it is" : "they stay as they are"}.
              </p>
            )}
            <fluent-button
              size="small"
              appearance="primary"
              onClick={() => {
                if (open === 0 && !busy) onAccept(items, choices);
              }}
              aria-label={`Accept all of ${block.deal.name}`}
            >
              Accept all
            </fluent-button>
            {open > 0 && (
              <p class="remark" role="status">
                {open} {open === 1 ? "cell needs" : "cells need"} your choice first.
              </p>
            )}
          </section>
        );
      })}
    </section>
  );
}

interface RefreshRowProps extends Pick<RefreshSectionProps, "formats" | "busy" | "onSelect"> {
  readonly item: RefreshItem;
  readonly choice: Choice | undefined;
  readonly onChoose: (item: RefreshItem, choice: Choice) => void;
  readonly onAccept: () => void;
}

function RefreshRow({ item, choice, formats, busy, onChoose, onAccept, onSelect }: RefreshRowProps) {
  const {
    cell: { name },
    label,
    state,
    held,
  } = item;
  return (
    <li>
      <p class="check-cell">
        <button type="button" class="inline-link" onClick={() => onSelect(name)}>
          {label} ({cellAddress(name)})
        </button>
        {state !== "conflict" && (
          <button type="button" class="inline-link" disabled={busy} onClick={onAccept}>
            {state === "edited" ? "Keep my edit" : "Accept"}
          </button>
        )}
      </p>
      <dl class="refresh-values">
        <div>
          <dt>Inserted</dt> <dd>{baseText(item, formats)}</dd>
        </div>
        <div>
          <dt>In the cell</dt> <dd>{held.value === "" ? "nothing" : heldText(held, formats)}</dd>
        </div>
        <div>
          <dt>Documented now</dt>{" "}
          <dd>
            <strong>{documentedText(item, formats)}</strong>
          </dd>
        </div>
      </dl>
      {writesBeside(state, choice ?? "catalogue") && <BesideRows beside={item.beside} />}
      {state !== "conflict" ? (
        <p class="remark">{STATE_WORDS[state]}</p>
      ) : (
        <fieldset class="refresh-choice">
          <legend>{STATE_WORDS.conflict}</legend>
          {(
            [
              ["catalogue", "The catalogue’s"],
              ["mine", "Mine"],
            ] as const
          ).map(([value, words]) => (
            <label key={value}>
              <input
                type="radio"
                name={`choice ${name.sheetName} ${name.name}`}
                checked={choice === value}
                onChange={() => onChoose(item, value)}
              />{" "}
              {words}
            </label>
          ))}
          <button type="button" class="inline-link" disabled={busy || choice === undefined} onClick={onAccept}>
            Accept
          </button>
        </fieldset>
      )}
    </li>
  );
}

/** Precision, evidence and source: what stands beside the value, and what will when it is accepted. */
function BesideRows({ beside }: Pick<RefreshItem, "beside">) {
  if (beside.length === 0) return null;
  return (
    <details>
      <summary>
        Next to it will stand: {beside.map(({ content }) => content).find((text) => text !== "") ?? "nothing"}
      </summary>
      {beside.map(({ row, column, held, was, content }) => (
        <p key={`${row} ${column}`} class="remark">
          {cellAddress({ row, column })}: <s>{held === "" ? "nothing" : (was ?? String(held))}</s>{" "}
          <strong>{content === "" ? "nothing" : content}</strong>
        </p>
      ))}
    </details>
  );
}

function documentedText({ theirs, numberFormat }: RefreshItem, formats: Formats): string {
  if (theirs === "#N/A") return NOT_DOCUMENTED;
  return theirs === null ? "nothing" : heldText({ value: theirs, numberFormat }, formats);
}

function baseText({ base, numberFormat, held, state }: RefreshItem, formats: Formats): string {
  if (base === undefined) return "not recorded";
  if (base === "#N/A") return NOT_DOCUMENTED;
  if ("fingerprint" in base) return state === "update" ? String(held.value) : "a text too long to be kept";
  return base.value === null ? "nothing" : heldText({ value: base.value, numberFormat }, formats);
}
