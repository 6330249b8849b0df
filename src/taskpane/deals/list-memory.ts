/** What the list remembers while a deal's page is open, so that going back finds it as it was. */
export interface ListMemory {
  /** Pixels the page was scrolled by. */
  scroll: number;
  /** Deal whose row takes the focus when the list comes back. */
  lastOpened: string | null;
  /** The search takes the focus when the list comes back: a company's page was opened from it. */
  isForSearch: boolean;
  /** Measured height of each row, by the deal's id. */
  readonly heights: Map<string, number>;
}
