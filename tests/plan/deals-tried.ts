import { allDeals } from "../../src/catalog/catalogue";
import { cases } from "../many-cases";

/** Deals whose plans a test looks at, each planned in a tenth of a second: every fourth, and in the long run all. */
export const DEALS_TRIED = cases(
  allDeals().filter((_, index) => index % 4 === 0),
  allDeals(),
);
