import { apiError, notImplemented } from "./api-error";
import { camelCase, type HostObject, membersOf, pascalCase } from "./host-object";

/** Sets one scalar under its wire name. */
export function setMember(object: HostObject, wireName: string, value: unknown): void {
  const table = membersOf(object);
  const scalar =
    table.scalars !== undefined && Object.hasOwn(table.scalars, wireName) ? table.scalars[wireName] : undefined;
  if (scalar === undefined) throw notImplemented(`${table.name}.${camelCase(wireName)}`);
  if (scalar.set === undefined) throw apiError("InvalidOperation", `${table.name}.${camelCase(wireName)} is read only`);
  scalar.set(object, value);
}

/** Sets many at once from an object in camelCase; an inner object goes to the navigation property of that name. */
export function updateMembers(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  const table = membersOf(object);
  for (const [name, value] of Object.entries(state)) {
    const wireName = pascalCase(name);
    const navigation =
      table.navigations !== undefined && Object.hasOwn(table.navigations, wireName)
        ? table.navigations[wireName]
        : undefined;
    const target = navigation?.(object) ?? null;
    if (target !== null && typeof value === "object" && value !== null)
      updateMembers(target, value as Record<string, unknown>);
    else if (navigation === undefined) setMember(object, wireName, value);
  }
}
