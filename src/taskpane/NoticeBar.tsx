import type { InsertRequest } from "../plan/insert-request";
import type { Notice } from "./shared/notice";

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onInsertOnNewSheet: (request: InsertRequest) => void;
  readonly onDismiss: () => void;
}

/** How many cells are named before the rest is only counted: a full sheet has more than anyone reads. */
const CELLS_NAMED = 12;

/**
 * The one place where the pane reports. Both regions are always there, empty or not, because a screen reader
 * announces only what appears inside a region it already knows.
 */
export function NoticeBar({ notice, ...actions }: NoticeBarProps) {
  return (
    <div class="notices">
      <div role="status">{notice?.tone === "success" && <Message notice={notice} {...actions} />}</div>
      <div role="alert">{notice?.tone === "failure" && <Message notice={notice} {...actions} />}</div>
    </div>
  );
}

function Message({ notice, onInsertOnNewSheet, onDismiss }: NoticeBarProps & { readonly notice: Notice }) {
  const { newSheetFor } = notice;
  return (
    <fluent-message-bar role="presentation" layout="multiline" intent={notice.tone === "success" ? "success" : "error"}>
      <div class="message">
        <p class="message-title">{notice.title}</p>
        {notice.cells.map(({ words, addresses }) => (
          <p key={words} class="message-cells">
            {words}: {cellList(addresses)}
          </p>
        ))}
        {notice.text !== "" && <p>{notice.text}</p>}
        {notice.detail !== null &&
          (notice.tone === "failure" ? <Detail text={notice.detail} /> : <More text={notice.detail} />)}
      </div>
      {newSheetFor !== null && (
        <div slot="actions" class="message-actions">
          <fluent-button size="small" appearance="primary" onClick={() => onInsertOnNewSheet(newSheetFor)}>
            Insert on a new sheet
          </fluent-button>
        </div>
      )}
      <fluent-button slot="dismiss" class="dismiss" size="small" appearance="transparent" onClick={onDismiss}>
        <span aria-hidden="true">✕</span>
        <span class="visually-hidden">Dismiss</span>
      </fluent-button>
    </fluent-message-bar>
  );
}

function More({ text }: { readonly text: string }) {
  return (
    <details>
      <summary>More</summary>
      <p>{text}</p>
    </details>
  );
}

function Detail({ text }: { readonly text: string }) {
  return (
    <details>
      <summary>Detail to copy</summary>
      <textarea
        readOnly
        rows={4}
        aria-label="Detail to copy"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </details>
  );
}

function cellList(cells: readonly string[]): string {
  const named = cells.slice(0, CELLS_NAMED).join(", ");
  const rest = cells.length - CELLS_NAMED;
  return rest > 0 ? `${named} and ${rest} more.` : `${named}.`;
}
