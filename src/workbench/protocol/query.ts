import { notImplemented } from "./api-error";
import { camelCase, type HostObject, type MemberTable, membersOf } from "./host-object";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

/** `wire`: names as on the wire, with the object's identity; `json`: camelCase and nothing besides the properties. */
export type QueryStyle = "wire" | "json";

/** The value of an Instantiate action: what the client keeps to address the object later; null for a null object. */
export function identityOf(object: HostObject | null, references: References): Record<string, unknown> | null {
  if (object === null) return null;
  const reference = references.idOf(object);
  return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...membersOf(object).identity?.(object) };
}

/** The properties a `load` asked for; on a collection, those of its items. An empty selection means all scalars. */
export function queried(
  object: HostObject,
  query: QueryInfo,
  style: QueryStyle,
  references: References,
): Record<string, unknown> {
  const table = membersOf(object);
  if (table.items === undefined) return selected(object, wanted(query), style, references);
  // Of a collection inside another object the library leaves the "items/" in front.
  const ofItems = wanted(query).map((path) => path.replace(/^items[/.]/i, ""));
  const start = query.Skip ?? 0;
  const items = table.items(object).slice(start, query.Top === undefined ? undefined : start + query.Top);
  const values = items.map((item) => selected(item, ofItems, style, references));
  return style === "json" ? { items: values } : { ...identityOf(object, references), _Items: values };
}

/** `expand` names objects whose scalars come besides the selection. */
function wanted({ Select: select = [], Expand: expand = [] }: QueryInfo): readonly string[] {
  return expand.length === 0 ? select : [...(select.length === 0 ? ["*"] : select), ...expand];
}

function selected(
  object: HostObject,
  select: readonly string[],
  style: QueryStyle,
  references: References,
): Record<string, unknown> {
  const table = membersOf(object);
  const named = (wireName: string): string => (style === "json" ? camelCase(wireName) : wireName);
  const result: Record<string, unknown> = style === "json" ? {} : { ...identityOf(object, references) };
  const deeper = new Map<string, string[]>();
  for (const entry of select.length === 0 ? ["*"] : select) {
    const [head = "", ...rest] = entry.trim().split(/[/.]/);
    if (head === "*" || head === "") {
      for (const [name, scalar] of Object.entries(table.scalars ?? {})) result[named(name)] = scalar.get(object);
      continue;
    }
    const scalarName = memberNamed(table.scalars, head);
    if (scalarName !== undefined) {
      result[named(scalarName)] = table.scalars?.[scalarName]?.get(object);
      continue;
    }
    const navigationName = memberNamed(table.navigations, head);
    if (navigationName === undefined) throw notImplemented(`${table.name}.${camelCase(head)}`);
    deeper.set(navigationName, [...(deeper.get(navigationName) ?? []), ...(rest.length === 0 ? [] : [rest.join("/")])]);
  }
  for (const [name, inner] of deeper) {
    const target = table.navigations?.[name]?.(object) ?? null;
    result[named(name)] = target === null ? null : queried(target, { Select: inner }, style, references);
  }
  return result;
}

const lowerCaseNames = new WeakMap<object, ReadonlyMap<string, string>>();

/** The wire name of a member however the add-in cased it; only the table's own entries count. */
export function memberNamed(
  members: MemberTable<never>["scalars"] | MemberTable<never>["navigations"],
  typed: string,
): string | undefined {
  if (members === undefined) return undefined;
  let names = lowerCaseNames.get(members);
  if (names === undefined) {
    names = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
    lowerCaseNames.set(members, names);
  }
  return names.get(typed.toLowerCase());
}
