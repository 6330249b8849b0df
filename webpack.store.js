// The manifest for Microsoft's Marketplace: --env store of the build. There `Office.addin.showAsTaskpane` has been ignored since
// 23 February 2026 ("Show or hide the task pane of your Office Add-in"), so that nothing may rely on a closed pane opening itself.

const VIEW_BUTTON = /<Action xsi:type="ExecuteFunction">\s*<FunctionName>(?!insert)\w+<\/FunctionName>\s*<\/Action>/g;
/** Its commands would fail without a word while the pane is closed: what inserts is in the pane. */
const INSERT_MENU = /\s*<Control xsi:type="Menu" id="Offtake\.Insert">[\s\S]*?<\/Control>/;
/** Shortcuts run the same commands. */
const SHORTCUTS = /\s*<ExtendedOverrides [^>]*\/>/;
const RESOURCE = /\s*<bt:(?:Image|Url|String) id="([^"]+)"[^>]*\/>/g;
const DEVELOPMENT = "https://localhost";

/** Whether --env store was given; the store needs an address that others reach. */
function storeFrom(option, origin) {
  if (option === undefined) return false;
  if (option !== true || origin.startsWith(DEVELOPMENT))
    throw new Error(
      `--env store needs no value, and a public address beside it, as in --env store --env origin=https://add-in.example: got store "${String(option)}" and origin "${origin}"; nothing was built`,
    );
  return true;
}

/** Buttons that show a view open the pane, which keeps its last view; without the menu and the shortcuts that insert. */
function storeManifest(text) {
  const changed = text
    .replace(INSERT_MENU, "")
    .replace(SHORTCUTS, "")
    .replace(VIEW_BUTTON, '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Page.Url"/></Action>');
  const used = new Set([...changed.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id));
  return changed.replace(RESOURCE, (entry, id) => (used.has(id) ? entry : ""));
}

module.exports = { storeFrom, storeManifest };
