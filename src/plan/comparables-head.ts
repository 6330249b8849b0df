const READ =
  /^\d+ deals?\. Offtake catalogue ([\w.-]*\w); (?:every (?:constant|documented number) names its source|each value names its source, the other terms theirs on the sheet of figures|the source of each value is named here; for the sources of the other terms insert the deal's figures)\.$/;

/** The line below the title of comparables; it also tells Check how old they are. */
export function comparablesHead(count: number, version: string): string {
  return `${count === 1 ? "1 deal" : `${count} deals`}. Offtake catalogue ${version}; the source of each value is named here; for the sources of the other terms insert the deal's figures.`;
}

/** The catalogue's version in such a line; null for any other text. */
export function comparablesVersion(line: string): string | null {
  return READ.exec(line)?.[1] ?? null;
}
