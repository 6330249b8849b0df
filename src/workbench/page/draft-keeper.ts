import { finished } from "../file/saved-workbook";
import type { Grid } from "../grid";
import type { Draft, DraftStore } from "./draft-store";
import type { OpenDocument } from "./open-document";

const LARGEST_MB = 50;
/** After the last change. */
const PAUSE_MS = 1500;
/** A wait that somebody notices. */
const NOTICED_MS = 100;
/** Of the time that goes into drafts while somebody types on and on: a tenth. */
const REST_FACTOR = 10;

export interface DraftKeeperParts {
  readonly grid: Grid;
  readonly store: DraftStore;
  readonly shown: OpenDocument;
  /** The open workbook as an .xlsx file, in steps between which it must not change. */
  readonly file: () => Generator<void, { readonly file: Uint8Array }, void>;
  /** Says that a draft is kept, or null: there is none. */
  readonly sign: HTMLElement;
  readonly warn: (words: string) => void;
}

/** Keeps a draft of unsaved work a moment after each change, and has the browser ask before a window with such work closes. */
export class DraftKeeper {
  private readonly id = crypto.randomUUID();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = PAUSE_MS;
  private isStopped = false;
  private isTooLarge = false;

  constructor(private readonly parts: DraftKeeperParts) {
    parts.shown.onState((isUnsaved) => (isUnsaved ? this.schedule() : this.forget()));
    addEventListener("beforeunload", (event) => {
      if (this.isStopped || !parts.shown.isUnsaved) return;
      if (this.timer !== undefined) this.keepAtOnce();
      event.preventDefault();
    });
  }

  /** Deletes all drafts; this window keeps none any more, and closes without a question. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.cancel();
    await this.parts.store.discardAll();
  }

  private schedule(): void {
    this.parts.sign.textContent = "Not saved";
    this.cancel();
    if (!this.isStopped) this.timer = setTimeout(() => void this.keepWhenCalculated(), this.pause);
  }

  private cancel(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The workbook is saved, or another is shown in its place. */
  private forget(): void {
    this.cancel();
    this.parts.sign.textContent = "";
    void this.parts.store.discard(this.id).catch(() => undefined); // Without a database there is no draft either.
  }

  private async keepWhenCalculated(): Promise<void> {
    const { grid } = this.parts;
    const { timer } = this;
    const began = performance.now();
    await grid.settled?.();
    if (timer !== this.timer || this.isStopped) return; // Changed, saved or replaced meanwhile.
    // Whoever waited for the numbers now looks at them, and clicks.
    const hasWaited = performance.now() - began > NOTICED_MS;
    if (grid.isEditing() || hasWaited) this.schedule();
    else await this.keep();
  }

  private async keep(): Promise<void> {
    const { store, shown, sign } = this.parts;
    const { timer } = this;
    let worked = 0;
    try {
      const steps = this.parts.file();
      let file: Uint8Array | null = null;
      while (file === null) {
        await untilIdle(); // Whoever waited for the numbers sees them first.
        // Changed, saved, replaced or emptied again meanwhile.
        if (timer !== this.timer || this.isStopped || !shown.isUnsaved) return;
        const began = performance.now();
        const { done, value } = steps.next();
        worked += performance.now() - began;
        if (done === true) file = value.file;
      }
      this.cancel();
      const draft = this.draft(file, true);
      if (draft === null) return;
      await store.keep(draft);
      if (!shown.isUnsaved) return this.forget();
      if (this.timer === undefined) sign.textContent = `Not saved · draft kept ${timeOf(draft.keptAt)}`;
    } catch (problem) {
      sign.textContent = "Not saved · no draft";
      sign.title = `No draft could be kept: ${(problem as Error).message}. Save a copy.`;
    } finally {
      this.pause = Math.max(PAUSE_MS, REST_FACTOR * worked);
    }
  }

  /** The window closes before the pause is over. */
  private keepAtOnce(): void {
    try {
      const draft = this.draft(finished(this.parts.file()).file, this.parts.grid.isSettled?.() ?? false);
      if (draft !== null) this.parts.store.keepAtOnce(draft);
    } catch {
      // The browser asks whether to leave; whoever stays sees the sign.
    }
  }

  /** The open workbook as a draft; null where it is too large for one. */
  private draft(bytes: Uint8Array, isCalculated: boolean): Draft | null {
    const { grid, shown, warn } = this.parts;
    if (bytes.length <= LARGEST_MB * 1e6)
      return {
        id: this.id,
        fileName: shown.fileName,
        keptAt: Date.now(),
        sheets: grid.sheets().length,
        file: bytes,
        isCalculated,
      };
    if (!this.isTooLarge) warn(`No draft is kept: the workbook has more than ${LARGEST_MB} MB. Save a copy.`);
    this.isTooLarge = true;
    return null;
  }
}

/** When the page has nothing else to do, and after a pause at the latest. */
function untilIdle(): Promise<unknown> {
  return new Promise((done) => {
    // Safari has no such question.
    if (typeof requestIdleCallback === "function") requestIdleCallback(done, { timeout: PAUSE_MS });
    else setTimeout(done);
  });
}

/** "17:03" */
export function timeOf(moment: number): string {
  return new Date(moment).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
