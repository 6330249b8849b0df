import { capitalised } from "./capitalised";
/** "cloud-capacity" → "Cloud capacity". */
export function typeWords(type: string): string {
  const words = type.replace(/-/g, " ");
  return capitalised(words);
}
