import { allDeals } from "../catalog/catalogue";
import { mountPane, type PaneServices } from "./mount-pane";

/** Puts the pane with the deals of the built-in catalogue into the page. Its own file, so that it can be loaded late. */
export function mountCatalogue(place: Element, services: Omit<PaneServices, "deals">): void {
  mountPane(place, { ...services, deals: allDeals() });
}
