/** Something a result needs: a condition under which it is missing, and its name. */
export type Needed = readonly [isMissing: string, what: string];

/** A formula for what is missing of it: "a capacity", "a value and a last day", "a value, a first day and a last day". */
export function missingWords(needed: readonly Needed[]): string {
  const any = (some: readonly Needed[]): string => `OR(${some.map(([isMissing]) => isMissing).join(",")})`;
  return needed
    .map(([isMissing, what], index) => {
      const [before, after] = [needed.slice(0, index), needed.slice(index + 1)];
      if (before.length === 0) return `IF(${isMissing},"${what}","")`;
      const joined = after.length === 0 ? '" and "' : `IF(${any(after)},", "," and ")`;
      return `IF(${isMissing},IF(${any(before)},${joined},"")&"${what}","")`;
    })
    .join("&");
}
