import type { FunctionComponent } from "preact";
import type { Deal } from "../catalog/model";
import type { WorkbookPort } from "../workbook/workbook-port";
import type { Formats } from "./shared/formats";
import type { ViewName } from "./view-name";
import type { Session } from "./session";

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
