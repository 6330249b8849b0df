import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ViewName } from "../../src/taskpane/view-name";
import { VIEWS } from "../../src/taskpane/views";
import { paneBrowser, type OpenPane, type PaneView } from "./pane/open-pane";
import { cutTexts } from "./pane/cut-texts";
import { movements } from "./pane/movements";
import { widerThanPane } from "./pane/wider-than-pane";
import { ROOT } from "./setup";
import { CHECK_STATES } from "./pane/states/check-states";
import { DEALS_STATES } from "./pane/states/deals-states";
import { EXPLAIN_STATES } from "./pane/states/explain-states";
import { FUNCTIONS_STATES } from "./pane/states/functions-states";
import { HAND_OVER_STATES } from "./pane/states/hand-over-states";
import type { PaneState } from "./pane/states/pane-state";

// Every view of the pane in a real browser, in every state: nothing for axe to find, nothing wider than the pane, no text cut,
// nothing the policy stops. Each state is reached once and then looked at in all ways.

jest.setTimeout(60_000);

const STATES: Readonly<Record<ViewName, readonly PaneState[]>> = {
  deals: DEALS_STATES,
  functions: FUNCTIONS_STATES,
  explain: EXPLAIN_STATES,
  check: CHECK_STATES,
  handOver: HAND_OVER_STATES,
};
/** The tabs of the pane, by the registry that the pane itself goes by. */
const TABS = [{ name: "deals", label: "Deals" } as const, ...VIEWS];

/** Rules of axe's that other colours or another width can break. */
const BY_LOOK = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];
/** The first is looked at with all of axe's rules, the others with those that another width or other colours can break. */
const FIRST: PaneView = { width: 320 };
const OTHERS: readonly (PaneView & { readonly axe?: readonly string[] })[] = [
  { width: 320, scheme: "dark", axe: BY_LOOK },
  { width: 350, scheme: "dark" },
  { width: 350 },
  { width: 350, forcedColors: true },
  { width: 800 },
  { width: 800, forcedColors: true, axe: BY_LOOK },
  { width: 320, zoom: 2 }, // a pane 640 dots wide at 200 %
  { width: 350, text: 200, axe: BY_LOOK },
];

const PICTURES = join(ROOT, "build", "screenshots", "pane");

let browser: Awaited<ReturnType<typeof paneBrowser>>;
let pane: OpenPane;

/** Views that read the catalogue only, and ask nothing of the workbook. */
const CANNOT_FAIL: ReadonlySet<string> = new Set();

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await paneBrowser();
});
afterAll(() => browser.close());

describe.each(TABS)("$label", ({ name, label }) => {
  beforeAll(async () => {
    pane = await browser.open(FIRST);
    pane.page.setDefaultTimeout(10_000);
  });
  afterAll(() => pane.close());

  test("has states with nothing to show, with something, and where it went wrong", () => {
    const wanted = CANNOT_FAIL.has(name) ? ["none", "some"] : ["none", "some", "failure"];
    expect(STATES[name].map(({ shows }) => shows)).toEqual(expect.arrayContaining(wanted));
  });

  test.each(STATES[name])(
    "$state: free of barriers, nothing wider than the pane, no text cut",
    async ({ state, reach, complaints = null, ...ground }) => {
      await pane.look(FIRST);
      await pane.load(ground);
      await pane.page.getByRole("tab", { name: label }).click();
      await reach(pane.page);
      expect(await pane.barriers()).toEqual([]);
      await pane.page.screenshot({ path: join(PICTURES, pictureOf(name, state, "light")) });
      for (const { axe, ...view } of [{ ...FIRST, axe: undefined }, ...OTHERS]) {
        await pane.look(view);
        expect({ view, wider: await widerThanPane(pane.page), cut: await cutTexts(pane.page) }).toEqual({
          view,
          wider: [],
          cut: [],
        });
        if (view.scheme === "dark" && axe !== undefined)
          await pane.page.screenshot({ path: join(PICTURES, pictureOf(name, state, "dark")) });
        if (axe !== undefined) expect({ view, barriers: await pane.barriers(axe) }).toEqual({ view, barriers: [] });
      }
      expect(await movements(pane.page)).toEqual([]);
      expect(pane.complaints.filter((complaint) => complaints?.test(complaint) !== true)).toEqual([]);
    },
  );
});

function pictureOf(view: ViewName, state: string, look: string): string {
  return `${view}-${state.replace(/[^a-z0-9]+/gi, "-")}-${look}.png`;
}
