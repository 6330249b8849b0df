import type { Token } from "@borgar/fx";

/** The tokens of a call: from its name to its closing bracket, and where each argument begins and ends. */
interface Call {
  readonly name: string;
  readonly start: number;
  end: number;
  readonly args: { readonly from: number; to: number }[];
}

/**
 * Places of the names that LET and LAMBDA bind, where they are bound and where they are used: a file marks these with `_xlpm.`
 * ([MS-XLSX] 2.2.2).
 */
export function boundNames(tokens: readonly Token[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const call of calls(tokens)) {
    if (!/^(?:_xlfn\.)?(LET|LAMBDA)$/i.test(call.name)) continue;
    const isLet = /LET$/i.test(call.name);
    const names = new Set(
      call.args.slice(0, -1).flatMap(({ from, to }, index) => {
        const own = tokens.slice(from, to).filter(({ type }) => type !== "whitespace" && type !== "newline");
        return (isLet && index % 2 === 1) || own.length !== 1 || own[0]?.type !== "range_named"
          ? []
          : [own[0].value.toLowerCase()];
      }),
    );
    for (let index = call.start + 1; index < call.end; index += 1) {
      const { type, value } = tokens[index] ?? { type: "", value: "" };
      if ((type === "range_named" || type === "func") && names.has(value.toLowerCase())) places.add(index);
    }
  }
  return places;
}

function calls(tokens: readonly Token[]): readonly Call[] {
  const found: Call[] = [];
  const open: (Call | null)[] = [];
  tokens.forEach(({ type, value }, index) => {
    if (type !== "operator") return;
    const call = open.at(-1) ?? null;
    if (value === "(" || value === "{") {
      const name = value === "(" && tokens[index - 1]?.type === "func" ? tokens[index - 1]?.value : undefined;
      const opened =
        name === undefined ? null : { name, start: index - 1, end: index, args: [{ from: index + 1, to: index + 1 }] };
      open.push(opened);
      if (opened !== null) found.push(opened);
    } else if (value === ")" || value === "}") {
      open.pop();
      if (call !== null) endArgument(call, index);
      if (call !== null) call.end = index;
    } else if (value === "," && call !== null) {
      endArgument(call, index);
      call.args.push({ from: index + 1, to: index + 1 });
    }
  });
  return found;
}

function endArgument({ args }: Call, to: number): void {
  const last = args.at(-1);
  if (last !== undefined) last.to = to;
}
