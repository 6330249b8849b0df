/** What a user may set before a model is made; every one of them can be typed into the page as well. */
export interface ModelOptions {
  readonly asOf?: number | undefined;
  readonly rate?: number | undefined;
  readonly fiscalYearEndMonth?: number | undefined;
  readonly decline?: number | undefined;
}
