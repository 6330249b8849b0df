/** A workbook that was not saved, as the browser keeps it. */
export interface Draft {
  /** Of the window that worked on it. */
  readonly id: string;
  readonly fileName: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly sheets: number;
  /** An .xlsx file. */
  readonly file: Uint8Array;
  /** Whether the results in it are those of its formulas; left out by older editions, which did not know. */
  readonly isCalculated?: boolean;
}

const DATABASE = "workbench.drafts";
const DRAFTS = "drafts";
const BY_TIME = "by-time";
const MOST_KEPT = 3;

/** The last three drafts, in this browser's database of this page's address. */
export class DraftStore {
  private database: Promise<IDBDatabase> | null = null;
  private connection: IDBDatabase | null = null;

  /** Opened at once, so that a window that closes finds it open. */
  constructor() {
    this.opened().catch(() => undefined); // Whoever keeps a draft hears of it.
  }

  /** Keeps a draft without waiting for an answer: the window is closing. */
  keepAtOnce(draft: Draft): void {
    const transaction = this.connection?.transaction(DRAFTS, "readwrite");
    transaction?.objectStore(DRAFTS).put(draft);
    transaction?.commit(); // Else it would wait for a page that is no more.
  }

  /** Keeps a draft in place of the last one with its id; beyond three the oldest go. */
  async keep(draft: Draft): Promise<void> {
    const transaction = (await this.opened()).transaction(DRAFTS, "readwrite");
    const store = transaction.objectStore(DRAFTS);
    store.put(draft);
    let found = 0;
    const newestFirst = store.index(BY_TIME).openKeyCursor(null, "prev");
    newestFirst.onsuccess = () => {
      const cursor = newestFirst.result;
      if (cursor === null) return;
      found += 1;
      if (found > MOST_KEPT) store.delete(cursor.primaryKey);
      cursor.continue();
    };
    await completed(transaction);
  }

  /** Newest first. */
  async all(): Promise<readonly Draft[]> {
    const transaction = (await this.opened()).transaction(DRAFTS, "readonly");
    const asked = transaction.objectStore(DRAFTS).getAll() as IDBRequest<Draft[]>;
    await completed(transaction);
    return [...asked.result].sort((one, other) => other.keptAt - one.keptAt);
  }

  async discard(id: string): Promise<void> {
    const transaction = (await this.opened()).transaction(DRAFTS, "readwrite");
    transaction.objectStore(DRAFTS).delete(id);
    await completed(transaction);
  }

  async discardAll(): Promise<void> {
    const transaction = (await this.opened()).transaction(DRAFTS, "readwrite");
    transaction.objectStore(DRAFTS).clear();
    await completed(transaction);
  }

  private opened(): Promise<IDBDatabase> {
    this.database ??= new Promise((resolve, reject) => {
      const asked = indexedDB.open(DATABASE, 1);
      asked.onupgradeneeded = () =>
        asked.result.createObjectStore(DRAFTS, { keyPath: "id" }).createIndex(BY_TIME, "keptAt");
      asked.onsuccess = () => {
        this.connection = asked.result;
        resolve(asked.result);
      };
      asked.onerror = () => reject(asked.error ?? new Error("the browser's database did not open"));
    });
    return this.database;
  }
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? new Error("the browser's database gave up"));
  });
}
