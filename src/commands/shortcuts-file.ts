import type { Command } from "./command-table";

/** What Excel reads at the address of the manifest's `ExtendedOverrides`. Source: "Add custom keyboard shortcuts", Office Add-ins documentation. */
export interface ShortcutsFile {
  readonly actions: readonly { readonly id: string; readonly type: "ExecuteFunction"; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The keyboard shortcuts of the commands; a user's list of shortcuts shows them by the labels of their controls. */
export function shortcutsFile(commands: readonly Command[]): ShortcutsFile {
  return {
    actions: commands.map(({ id, controls, does }) => ({
      id,
      type: "ExecuteFunction",
      name: shownName(does, controls[0]?.label ?? id),
    })),
    shortcuts: commands.map(({ id, shortcut }) => ({ action: id, key: { default: shortcut } })),
  };
}

function shownName({ kind }: Command["does"], label: string): string {
  return kind === "insert" ? `Offtake: insert ${label.charAt(0).toLowerCase()}${label.slice(1)}` : `Offtake: ${label}`;
}
