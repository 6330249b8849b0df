// Keyboard shortcuts of an add-in, from the file that its manifest names in <ExtendedOverrides>.

/** A key as keydown events and the pane's notification 39 describe it. */
export interface PressedKey {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** Finds the action of a key; null when no shortcut is meant. */
export type ActionOf = (pressed: PressedKey) => string | null;

const MODIFIERS: Readonly<Record<string, number>> = {
  ctrl: 1,
  control: 1,
  alt: 2,
  option: 2,
  shift: 4,
  command: 8,
  cmd: 8,
};
const NAMED_KEYS: Readonly<Record<string, number>> = {
  backspace: 8,
  tab: 9,
  enter: 13,
  space: 32,
  pageup: 33,
  pagedown: 34,
  end: 35,
  home: 36,
  left: 37,
  up: 38,
  right: 39,
  down: 40,
  insert: 45,
  delete: 46,
  ";": 186,
  "=": 187,
  ",": 188,
  "-": 189,
  ".": 190,
  "/": 191,
  "`": 192,
  "[": 219,
  "\\": 220,
  "]": 221,
  "'": 222,
};
const F1 = 112;

/**
 * Reads the file: `actions` with their ids, and `shortcuts` with the key of each, that for the web first. Refused, naming
 * what is wrong, where a shortcut has no known action, no readable key, or a key that another one has.
 */
export function parseShortcuts(json: string): ActionOf {
  const file = JSON.parse(json) as {
    readonly actions?: readonly { readonly id?: string }[];
    readonly shortcuts?: readonly ShortcutEntry[];
  };
  const actions = new Set((file.actions ?? []).map(({ id }) => id));
  const byChord = new Map<string, string>();
  for (const { action = "", key } of file.shortcuts ?? []) {
    if (!actions.has(action)) throw new Error(`a shortcut needs an action from the list of actions: got "${action}"`);
    const chord = chordIn(key?.web ?? key?.default ?? "");
    if (byChord.has(chord))
      throw new Error(`a shortcut needs keys of its own: "${action}" has those of "${byChord.get(chord)}"`);
    byChord.set(chord, action);
  }
  return ({ keyCode, ctrlKey, altKey, shiftKey, metaKey }) =>
    byChord.get(chordOf(keyCode, (ctrlKey ? 1 : 0) + (altKey ? 2 : 0) + (shiftKey ? 4 : 0) + (metaKey ? 8 : 0))) ??
    null;
}

/** The keys of each action as the file writes them: "Ctrl+Alt+Shift+D". */
export function keysByAction(json: string): ReadonlyMap<string, string> {
  const { shortcuts = [] } = JSON.parse(json) as { readonly shortcuts?: readonly ShortcutEntry[] };
  return new Map(shortcuts.map(({ action = "", key }) => [action, key?.web ?? key?.default ?? ""]));
}

interface ShortcutEntry {
  readonly action?: string;
  readonly key?: { readonly default?: string; readonly web?: string };
}

/** "Ctrl+Alt+Shift+1" in the form that pressed keys are looked up by. */
function chordIn(text: string): string {
  const parts = text.split("+").map((part) => part.trim().toLowerCase());
  const keyCode = keyCodeOf(parts.at(-1) ?? "");
  const modifiers = parts.slice(0, -1).map((part) => MODIFIERS[part] ?? NaN);
  const flags = [...new Set(modifiers)].reduce((sum, flag) => sum + flag, 0);
  if (keyCode === null || !(flags > 0)) throw new Error(`a shortcut needs keys such as "Ctrl+Alt+1": got "${text}"`);
  return chordOf(keyCode, flags);
}

function keyCodeOf(key: string): number | null {
  if (/^[a-z0-9]$/.test(key)) return key.toUpperCase().charCodeAt(0);
  const [, number] = /^f(\d{1,2})$/.exec(key) ?? [];
  if (number !== undefined && Number(number) >= 1 && Number(number) <= 12) return F1 + Number(number) - 1;
  return NAMED_KEYS[key] ?? null;
}

function chordOf(keyCode: number, flags: number): string {
  return `${flags}/${keyCode}`;
}
