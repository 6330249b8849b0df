/** "cloud-capacity" → "Cloud capacity". */
export function typeWords(type: string): string {
  const words = type.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
