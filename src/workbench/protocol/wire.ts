// The messages office.js and a web host exchange: names and numbers are fixed by the library.

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;
export const ResponseCode = { ok: 0, failed: -3 } as const;

/** Any message; a request has `_actionType`, a response `_responseType`. */
export interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin?: string;
  readonly _data: unknown;
  readonly _actionType?: number;
  readonly _errorCode?: number;
  readonly _responseType?: number;
  readonly _serializerVersion: 1;
}

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Path ids at the places of `Arguments` that are objects, 0 elsewhere; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** How to find an object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** What to do with an object. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface BatchReply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** One entry of a `richApiMessage`: category, type, target id, JSON text. */
export type RichEntry = readonly [category: number, type: number, targetId: string, message: string];
export const RichCategory = { customFunction: 1, action: 2, object: 65536 } as const;
