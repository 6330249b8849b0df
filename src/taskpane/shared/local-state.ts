/** What the pane remembers for this user from one start to the next. Only strings, and only what may be lost. */
export interface KeptState {
  readonly read: (key: string) => string | null;
  readonly keep: (key: string, value: string) => void;
}

const PREFIX = "offtake.";

/**
 * The browser's local storage, under the key that Office gives each site it is embedded in. Where the browser refuses it, as
 * for frames of other sites with all cookies blocked, memory stands in until the pane is closed.
 */
export function localState(
  partitionKey: string | undefined,
  storage: () => Pick<Storage, "getItem" | "setItem">,
): KeptState {
  const memory = new Map<string, string>();
  const fullKey = (key: string) => `${partitionKey ?? ""}${PREFIX}${key}`;
  return {
    read: (key) => {
      try {
        return storage().getItem(fullKey(key)) ?? memory.get(key) ?? null;
      } catch {
        return memory.get(key) ?? null;
      }
    },
    keep: (key, value) => {
      memory.set(key, value);
      try {
        storage().setItem(fullKey(key), value);
      } catch {
        // Refused or full: memory has it until the pane is closed.
      }
    },
  };
}
