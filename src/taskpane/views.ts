import type { FunctionComponent } from "preact";
import type { Deal } from "../catalog/model";
import type { WorkbookPort } from "../workbook/workbook-port";
import type { Formats } from "./shared/formats";
import type { Session } from "./session";

/** What the pane can show; ribbon commands name one of these. */
export type ViewName = "deals" | "functions" | "explain" | "check" | "handOver";

export interface ViewProps {
  readonly deals: readonly Deal[];
  /** null in a plain browser tab. */
  readonly workbook: WorkbookPort | null;
  readonly session: Session;
  readonly formats: Formats;
  /** False while another view stands in front: whatever follows the workbook rests. */
  readonly isShown: boolean;
  /** Opens a deal's page among the deals. */
  readonly onOpenDeal: (dealId: string) => void;
}

export type ViewComponent = FunctionComponent<ViewProps>;

export interface View {
  readonly name: Exclude<ViewName, "deals">;
  /** What its tab says. */
  readonly label: string;
  /** Fetches its script, once it is first shown. */
  readonly load: () => Promise<ViewComponent>;
}

/** The views beside the deals, in the order of their tabs. Each is a chunk of its own. */
export const VIEWS: readonly View[] = [
  {
    name: "functions",
    label: "Functions",
    load: () =>
      import(/* webpackChunkName: "view-functions" */ "./functions-view/FunctionsView").then(
        ({ FunctionsView }) => FunctionsView,
      ),
  },
  {
    name: "explain",
    label: "Explain",
    load: () =>
      import(/* webpackChunkName: "view-explain" */ "./explain/ExplainView").then(({ ExplainView }) => ExplainView),
  },
  {
    name: "check",
    label: "Check",
    load: async () => (await import(/* webpackChunkName: "view-check" */ "./check/CheckView")).CheckView,
  },
  {
    name: "handOver",
    label: "Hand over",
    load: () =>
      import(/* webpackChunkName: "view-hand-over" */ "./hand-over/HandOverView").then(
        ({ HandOverView }) => HandOverView,
      ),
  },
];
