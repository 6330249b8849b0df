/** What a name stands for: a company, a unit or brand of one, or a system or model that one makes. */
export const COMPANY_KINDS = ["company", "unit", "system", "model"] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** A name that deals, reported figures or readers use, with every other way to write it. */
export interface Company {
  /** Small letters and hyphens: "core-scientific". */
  readonly id: string;
  readonly name: string;
  readonly kind: CompanyKind;
  /** Id of the company it belongs to: "amazon" for AWS. */
  readonly of: string | null;
  /** Stock exchange symbols. */
  readonly tickers: readonly string[];
  /** Short names, former names, products and brands. */
  readonly aliases: readonly string[];
  /** Parties of deals that mean it, where the deal writes more than name or alias: "Fluidstack (end user Anthropic)". */
  readonly parties: readonly string[];
  /** Month in which its fiscal year ends, 1 to 12; null = not recorded. */
  readonly fiscalYearEnd: number | null;
  readonly note: string | null;
  /** What it is called among its kind. */
  readonly groups: readonly CompanyGroup[];
}

/** A group that sources count a company in: "neoclouds". */
export interface CompanyGroup {
  /** In the plural. */
  readonly name: string;
  readonly sources: readonly string[];
}
