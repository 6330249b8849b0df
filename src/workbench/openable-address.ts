/** The address of a page that an add-in may have the browser open, as Excel opens it: http or https. Null for any other text. */
export function openableAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
