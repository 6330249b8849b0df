import type { PartySide } from "../catalog/party-deals";
import type { Deal } from "../catalog/model";
import type { Convention } from "../finance/term";

/** What a user asks to be put on a sheet. Only data: it can wait in a message until the user answers. */
export type InsertRequest =
  | DealRequest
  /** `deals` in the order they are to stand in. */
  | { readonly kind: "comparables"; readonly deals: readonly Deal[]; readonly asOf: string | null }
  /** Annual spend of `deals` under two conventions. */
  | {
      readonly kind: "conventions";
      readonly deals: readonly Deal[];
      readonly conventions: readonly [Convention, Convention];
      readonly asOf: string | null;
    }
  /** `company` by its id; `asOf` null: the end of the latest period it reported; `side` left out: provider, else customer. */
  | {
      readonly kind: "company";
      readonly company: string;
      readonly asOf: string | null;
      readonly side?: PartySide;
    }
  | { readonly kind: "blankModel" };

export interface DealRequest {
  readonly kind: "figures" | "model";
  readonly deal: Deal;
  /** ISO day as of which the deal is; null: today. */
  readonly asOf: string | null;
}
