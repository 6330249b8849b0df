import type { Arguments } from "./arguments";

/** An object of the host's model as the dispatcher sees it: a table of members under their wire names. */
export interface HostObject {
  readonly members: MemberTable<never>;
}

/** Method syntax inside, so that a table for one class fits where a table for any class is wanted. */
type Function1<T> = { call(self: T): unknown }["call"];
type Function2<T> = { call(self: T, args: Arguments): unknown }["call"];
type Navigation<T> = { call(self: T): HostObject | null }["call"];

export interface Scalar<T> {
  get(self: T): unknown;
  /** Absent: read only. */
  set?(self: T, value: unknown): void;
}

/** What the client keeps to find the object again in the next batch. */
export interface Identity {
  readonly Id?: string;
  readonly _Id?: string;
}

export interface MemberTable<T> {
  /** The public class name, "Range". */
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  /** Results: a host object, JSON, null, or undefined for nothing. */
  readonly methods?: Readonly<Record<string, Function2<T>>>;
  /** Events by the name in `_Register<Name>Event`, with the target id that their messages carry. */
  readonly events?: readonly string[];
  eventTarget?(self: T): string;
  identity?(self: T): Identity;
  /** Makes the object a collection. */
  items?(self: T): readonly HostObject[];
  item?(self: T, key: unknown): HostObject;
}

/** The table of a class, for objects of that class only; the cast is safe because table and object come together. */
export function membersOf(object: HostObject): MemberTable<HostObject> {
  return object.members as MemberTable<HostObject>;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "members" in value;
}

/** `Values` → `values`, for messages and JSON results. */
export function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export type Reader<T> = Function1<T>;
