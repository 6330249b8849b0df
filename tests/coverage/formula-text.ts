import type { Argument } from "./function-evidence";

/** As a user types it; a name before the arguments where another function explains this one. */
export function formulaText(name: string, args: readonly Argument[]): string {
  return `=OFFTAKE.${name}(${args.map(argumentText).join(",")})`;
}

/** As a host hands it to a function whose parameters are all ranges. */
export function asRanges(args: readonly Argument[]): unknown[][][] {
  return args.map((argument) => [Array.isArray(argument) ? [...(argument as readonly number[])] : [argument]]);
}

function argumentText(argument: Argument): string {
  if (argument === null) return "";
  if (typeof argument === "string") return `"${argument}"`;
  return typeof argument === "number" ? String(argument) : `{${argument.join(",")}}`;
}
