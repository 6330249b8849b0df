import { FinanceError } from "../finance/errors";

/** Reads one argument; `name` is what messages call it. */
export type ArgumentReader<Value> = (name: string, argument: unknown) => Value;

/** The arguments of a function, in their order, as the named fields of what it calculates with. */
export interface ArgumentFields<Call> {
  /** The fields in the order of the arguments; empty where any number of arguments makes one field. */
  readonly names: readonly string[];
  readonly most: number;
  readonly read: (args: readonly unknown[]) => Call;
}

type Readers = Readonly<Record<string, ArgumentReader<unknown>>>;
type CallOf<Fields extends Readers> = { readonly [Name in keyof Fields]: ReturnType<Fields[Name]> };

/** Fields in the order of the arguments; each is called in messages by its own name. */
export function argumentFields<Fields extends Readers>(fields: Fields): ArgumentFields<CallOf<Fields>> {
  const names = Object.keys(fields);
  const readers = Object.values(fields);
  // A loop, because every cell runs it: Object.fromEntries over a list of pairs takes three times as long.
  const read = (args: readonly unknown[]): CallOf<Fields> => {
    const call: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string;
      call[name] = readers[index]?.(name, args[index]);
    }
    return call as CallOf<Fields>;
  };
  return { names, most: names.length, read };
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
  return (name, argument) => read(name, Array.isArray(argument) ? onlyCell(name, argument) : argument);
}

function onlyCell(name: string, argument: readonly unknown[]): unknown {
  const [row, ...rows] = argument;
  const [cell, ...cells] = Array.isArray(row) ? (row as readonly unknown[]) : [row];
  if (rows.length === 0 && cells.length === 0) return cell;
  throw new FinanceError(
    "shape",
    `${name} must be a single value: got a range of ${rows.length + 1} x ${cells.length + 1} cells`,
  );
}
