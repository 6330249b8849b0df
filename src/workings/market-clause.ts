import type { Rate } from "../finance/units";
import { percentInWords } from "./words";

/** The market price over the contract price after some years. */
export function marketPath(premium: Rate | undefined, growth: string): string {
  return `(1 + ${percentInWords(premium ?? 0)}) × (${growth}) ^ years`;
}
