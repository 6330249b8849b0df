import { FinanceError } from "../finance/errors";

/** Reads one argument; `name` is what messages call it. */
export type ArgumentReader<Value> = (name: string, argument: unknown) => Value;

/** The arguments of a function, in their order, as the named fields of what it calculates with. */
export interface ArgumentFields<Terms> {
  readonly count: number;
  readonly read: (args: readonly unknown[]) => Terms;
}

type Readers = Readonly<Record<string, ArgumentReader<unknown>>>;
type TermsOf<Fields extends Readers> = { readonly [Name in keyof Fields]: ReturnType<Fields[Name]> };

/** Fields in the order of the arguments; each is called in messages by its own name. */
export function argumentFields<Fields extends Readers>(fields: Fields): ArgumentFields<TermsOf<Fields>> {
  const readers = Object.entries(fields);
  return {
    count: readers.length,
    read: (args) =>
      Object.fromEntries(readers.map(([name, read], index) => [name, read(name, args[index])])) as TermsOf<Fields>,
  };
}

/** A reader for an argument that messages call by another name than its field. */
export function named<Value>(name: string, read: ArgumentReader<Value>): ArgumentReader<Value> {
  return (_, argument) => read(name, argument);
}

/**
 * A reader for a single value, which WHY gets as a range of one cell.
 * Errors: "shape" for a range of more cells; else as `read`.
 */
export function single<Value>(read: ArgumentReader<Value>): ArgumentReader<Value> {
  return (name, argument) => read(name, onlyCell(name, argument));
}

function onlyCell(name: string, argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  const [row, ...rows] = argument as readonly unknown[];
  const [cell, ...cells] = Array.isArray(row) ? (row as readonly unknown[]) : [row];
  if (rows.length === 0 && cells.length === 0) return cell;
  throw new FinanceError(
    "shape",
    `${name} must be a single value: got a range of ${rows.length + 1} x ${cells.length + 1} cells`,
  );
}
