import { invalidArgument, notImplemented } from "./api-error";

/** The arguments of one call from the add-in, checked on the way out. An omitted one is null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  isOmitted(index: number): boolean {
    return this.at(index) === null;
  }

  integer(index: number): number {
    return integerIn(this.at(index), `argument ${index + 1}`);
  }

  integerOr(index: number, fallback: number): number {
    return this.isOmitted(index) ? fallback : this.integer(index);
  }

  text(index: number): string {
    return textIn(this.at(index), `argument ${index + 1}`);
  }

  textOr<T>(index: number, fallback: T): string | T {
    return this.isOmitted(index) ? fallback : this.text(index);
  }

  booleanOr(index: number, fallback: boolean): boolean {
    return this.isOmitted(index) ? fallback : booleanIn(this.at(index), `argument ${index + 1}`);
  }
}

export function integerIn(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${what} must be a whole number: got ${shown(value)}`);
  return value;
}

export function numberIn(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`${what} must be a number: got ${shown(value)}`);
  return value;
}

export function textIn(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text: got ${shown(value)}`);
  return value;
}

export function booleanIn(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false: got ${shown(value)}`);
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], what: string): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${allowed.join(", ")}: got ${shown(value)}`);
  return found;
}

/** One of Excel's words, of which the workbench knows some. */
export function oneOfExcels<T extends string>(
  value: unknown,
  known: readonly T[],
  others: readonly string[],
  member: string,
): T {
  if (others.some((candidate) => candidate === value)) throw notImplemented(`${member} ${String(value)}`);
  return oneOf(value, known, member);
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? "nothing";
}
