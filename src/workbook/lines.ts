/** A text cut at spaces into lines of at most `length` characters; a longer word has a line of its own. */
export function lines(text: string, length: number): string[] {
  const result: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}
