import type { Locator } from "./claim";

/** What the press article says that is no figure of a deal: names, outlooks, figures of speech. */
export interface ArticleRemark {
  readonly id: string;
  readonly kind: "dated" | "alternatives" | "rhetorical";
  readonly what: string;
  readonly value: number | null;
  readonly unit: string;
  readonly locators: readonly Locator[];
  readonly note: string | null;
}

export interface Article {
  readonly source: string;
  readonly sections: readonly string[];
  readonly remarks: readonly ArticleRemark[];
  /** Risks it names in words, with the assumptions that put numbers to them. */
  readonly risks: readonly {
    readonly id: string;
    readonly what: string;
    readonly locators: readonly Locator[];
    readonly assumptions: readonly string[];
    readonly note: string | null;
  }[];
  /** Where it contradicts itself or other pages. */
  readonly inconsistencies: readonly {
    readonly id: string;
    readonly what: string;
    readonly arithmetic: string | null;
    readonly effect: string;
    readonly sources: readonly string[];
  }[];
}
