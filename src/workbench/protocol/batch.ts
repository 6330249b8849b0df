import { apiError, ApiError, notImplemented } from "./api-error";
import { Arguments } from "./arguments";
import { camelCase, type HostObject, isHostObject, membersOf } from "./host-object";
import { setMember, updateMembers } from "./member-update";
import { identityOf, queried } from "./query";
import type { References } from "./references";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchError,
  type BatchReply,
  type ObjectPath,
  PathType,
} from "./wire";

/** What a batch runs against. The dispatcher itself knows nothing of Excel. */
export interface BatchTarget {
  readonly root: HostObject;
  /** Service objects by their full type name. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  /** The add-in subscribed to an event, or gave it up. */
  toggleEvent(target: string, event: string, isOn: boolean): void;
  /** Called before each action; throws to make that action fail. */
  beforeAction?(index: number, location: string): void;
  /** A failure that is not a refusal: a bug of ours. */
  onBug?(error: unknown, action: Action): void;
}

const SUBSCRIPTION = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** What cells show, which a calculation may change. */
const CALCULATED = /\b(?:values|text|valueTypes|hasSpill)\b/i;

/**
 * Runs the actions in order and stops at the first that fails; what was done before it stays done, as in Excel.
 * Every path is evaluated once, because evaluating it may do something (`worksheets.add`).
 */
export function executeBatch(batch: Batch, target: BatchTarget): BatchReply {
  const parts = batchInParts(batch, target);
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** The same, with a pause before each action that reads what a calculation may make of an earlier one. */
export function* batchInParts(batch: Batch, target: BatchTarget): Generator<undefined, BatchReply> {
  const run = new BatchRun(batch, target);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let hasChanged = false;
  for (const [index, action] of batch.Actions.entries()) {
    if (hasChanged && readsResults(action)) {
      yield;
      hasChanged = false;
    }
    hasChanged ||= mayChangeResults(action);
    try {
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      else target.beforeAction?.(index, run.location(action));
      results.push({ ActionId: action.Id, Value: run.valueOf(action) });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: run.failure(error, index, action) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function readsResults({ ActionType: type, QueryInfo: query }: Action): boolean {
  if (type !== ActionType.query && type !== ActionType.queryAsJson) return false;
  const named = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return named.length === 0 || named.some((name) => name.trim() === "*" || CALCULATED.test(name));
}

function mayChangeResults({ ActionType: type, Name: name = "" }: Action): boolean {
  if (type === ActionType.method) return !name.startsWith("_");
  return type === ActionType.setProperty || type === ActionType.update;
}

class BatchRun {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly target: BatchTarget,
  ) {}

  valueOf(action: Action): unknown {
    const { references } = this.target;
    if (action.ActionType === ActionType.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (action.ActionType === ActionType.instantiate) return identityOf(object, references);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.query:
        return queried(object, action.QueryInfo ?? {}, "wire", references);
      case ActionType.queryAsJson:
        return queried(object, action.QueryInfo ?? {}, "json", references);
      case ActionType.setProperty:
        setMember(object, action.Name ?? "", this.arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      case ActionType.update:
        updateMembers(object, action.ObjectState ?? {});
        return null;
      case ActionType.method:
        return this.called(object, action);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  failure(error: unknown, index: number, action: Action): BatchError {
    const refusal =
      error instanceof ApiError
        ? error
        : apiError("GeneralException", error instanceof Error ? error.message : String(error));
    if (refusal !== error) this.target.onBug?.(error, action);
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: refusal.location ?? this.location(action),
      ActionIndex: index,
      HttpStatusCode: refusal.httpStatus,
    };
  }

  /** `Range.values`, as Excel reports it. */
  location(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === ActionType.instantiate && path !== undefined && path.ParentObjectPathId !== undefined) {
      const parent = this.found.get(path.ParentObjectPathId);
      return `${parent ? membersOf(parent).name : "Object"}.${path.Name ? camelCase(path.Name) : "getItem"}`;
    }
    const object = this.found.get(action.ObjectPathId);
    const type = object ? membersOf(object).name : (path?.Name ?? "Object");
    return action.Name ? `${type}.${camelCase(action.Name)}` : type;
  }

  private called(object: HostObject, action: Action): unknown {
    const { references } = this.target;
    const name = action.Name ?? "";
    if (name === "_KeepReference") return { _ReferenceId: references.keep(object) };
    const args = this.arguments(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      references.drop(String(args[0]));
      return null;
    }
    if (this.subscribed(object, name)) return null;
    const result = this.methodResult(object, name, args);
    return isHostObject(result) ? identityOf(result, references) : (result ?? null);
  }

  private subscribed(object: HostObject, name: string): boolean {
    const table = membersOf(object);
    const [, verb, event] = SUBSCRIPTION.exec(name) ?? [];
    if (verb === undefined || event === undefined) return false;
    if (!table.events?.includes(event) || table.eventTarget === undefined)
      throw notImplemented(`${table.name}.on${event}`);
    this.target.toggleEvent(table.eventTarget(object), event, verb === "Register");
    return true;
  }

  private methodResult(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const table = membersOf(object);
    const method = table.methods !== undefined && Object.hasOwn(table.methods, name) ? table.methods[name] : undefined;
    if (method === undefined) throw notImplemented(`${table.name}.${camelCase(name)}`);
    return method(object, new Arguments(args));
  }

  private object(pathId: number): HostObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[pathId];
    if (path === undefined)
      throw apiError("GeneralException", `the batch names object path ${pathId} without defining it`);
    const object = this.evaluated(path);
    this.found.set(pathId, object);
    return object;
  }

  private evaluated(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.target.root;
      case PathType.service: {
        const service = this.target.services.get(name);
        if (service === undefined) throw notImplemented(name);
        return service;
      }
      case PathType.reference: {
        const kept = this.target.references.find(name);
        if (kept === undefined) throw apiError("InvalidReference", `the object with reference ${name} was given back`);
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.memberOf(this.object(path.ParentObjectPathId ?? -1), path);
    }
  }

  /** Members of a null object are null objects. */
  private memberOf(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (parent === null) return null;
    const table = membersOf(parent);
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.property) {
      const navigation =
        table.navigations !== undefined && Object.hasOwn(table.navigations, name) ? table.navigations[name] : undefined;
      if (navigation === undefined) throw notImplemented(`${table.name}.${camelCase(name)}`);
      return navigation(parent);
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer || (name === "GetItem" && table.item !== undefined)) {
      if (table.item === undefined) throw notImplemented(`${table.name}.getItem`);
      return table.item(parent, args[0]);
    }
    const result = this.methodResult(parent, name, args);
    return isHostObject(result) ? result : null;
  }

  /** Arguments with path ids replaced by their objects. */
  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0 && value === id) return this.object(id);
    if (Array.isArray(value)) {
      if (Array.isArray(id)) return value.map((item, index) => this.argument(item, id[index]));
      return value;
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value)
      return this.object(Number(value._ObjectPathId));
    return value;
  }
}
