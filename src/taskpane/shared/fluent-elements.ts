import type { ComponentChildren } from "preact";

// Types of the Fluent elements that the views use; `fluent.ts` defines them at run time.

interface FluentAttributes {
  readonly id?: string;
  readonly class?: string;
  readonly role?: "group" | "presentation" | "img";
  readonly slot?: string;
  readonly children?: ComponentChildren;
  readonly "aria-label"?: string;
}

interface FluentButtonAttributes extends FluentAttributes {
  readonly appearance?: "primary" | "subtle" | "outline" | "transparent";
  readonly size?: "small" | "medium" | "large";
  readonly disabled?: boolean;
  readonly onClick?: () => void;
}

interface FluentBadgeAttributes extends FluentAttributes {
  readonly appearance?: "filled" | "tint" | "outline" | "ghost";
  readonly color?: "brand" | "danger" | "important" | "informative" | "severe" | "subtle" | "success" | "warning";
  readonly size?: "small" | "medium" | "large";
}

interface FluentMessageBarAttributes extends FluentAttributes {
  readonly intent?: "success" | "error" | "info" | "warning";
  readonly layout?: "multiline" | "singleline";
}

interface FluentSpinnerAttributes extends FluentAttributes {
  readonly size?: "tiny" | "extra-small" | "small";
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentButtonAttributes;
      "fluent-badge": FluentBadgeAttributes;
      "fluent-message-bar": FluentMessageBarAttributes;
      "fluent-spinner": FluentSpinnerAttributes;
    }
  }
}
