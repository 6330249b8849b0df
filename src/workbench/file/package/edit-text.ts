/** A stretch of a text and what takes its place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; everything between them stays as it is. Edits at one place follow in their order. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((one, other) => one.start - other.start || one.index - other.index);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < position) throw new Error(`two edits overlap at ${start}`);
    pieces.push(text.slice(position, start), replacement);
    position = end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

export function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export function escapedAttribute(text: string): string {
  return escapedText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\t", "&#9;");
}

/** `<name a="1">content</name>`; without content an empty element. Attributes that are undefined are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An opening tag with some attributes set, others (undefined) taken away; the rest stays as it is spelled. */
export function retagged(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes).reduce((text, [key, value]) => {
    const found = new RegExp(`\\s${key.replace(".", "\\.")}\\s*=\\s*("[^"]*"|'[^']*')`).exec(text);
    if (value === undefined) return found === null ? text : text.replace(found[0], "");
    const written = ` ${key}="${escapedAttribute(String(value))}"`;
    return found === null
      ? text.replace(/\s*\/?>$/, (end) => `${written}${end.trim()}`)
      : text.replace(found[0], () => written);
  }, tag);
}
