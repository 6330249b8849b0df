import { type Message, MessageType, RequestKind, ResponseCode, ResponseKind } from "./wire";

export interface ChannelOptions {
  /** Where messages arrive: the host's own window. */
  readonly inbox: EventTarget;
  /** The add-in's window; null while there is none. */
  readonly pane: () => MessageTarget | null;
  readonly paneOrigin: string;
  readonly hostOrigin: string;
  readonly conversationId: string;
  readonly onInvoke: (action: string, data: unknown) => unknown;
  readonly onRegister: (event: string, data: unknown) => void;
  readonly onUnregister: (event: string, data: unknown) => void;
  readonly onMessage?: ((direction: "in" | "out", message: Message) => void) | undefined;
  readonly onBug: (error: unknown) => void;
}

export interface MessageTarget {
  postMessage(message: string, targetOrigin: string): void;
}

/**
 * The host's end of the conversation with one add-in. Requests are answered strictly in the order they came, however
 * long each takes; messages from any other window, origin or conversation are ignored.
 */
export class XdmChannel {
  /** Correlation id of the registration, by event. */
  private readonly registered = new Map<string, number>();
  private queue: Promise<void> = Promise.resolve();
  private nextNotification = 0;
  private readonly listener = (event: Event): void => this.receive(event as MessageEvent);

  constructor(private readonly options: ChannelOptions) {
    options.inbox.addEventListener("message", this.listener);
  }

  dispose(): void {
    this.options.inbox.removeEventListener("message", this.listener);
  }

  isRegistered(event: string): boolean {
    return this.registered.has(event);
  }

  /** Sends an event; false when the add-in does not listen to it. */
  fire(event: string, data: unknown): boolean {
    const correlationId = this.registered.get(event);
    if (correlationId === undefined) return false;
    this.respond({ _actionName: event, _correlationId: correlationId }, data, ResponseCode.ok, ResponseKind.event);
    return true;
  }

  /** Tells the add-in something about focus and the like. The library never answers. */
  notify(code: number, data?: unknown): void {
    this.post({
      _messageType: MessageType.request,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.options.conversationId}_ntf`,
      _correlationId: this.nextNotification++,
      _origin: this.options.hostOrigin,
      _data: data === undefined ? [code] : [code, data],
      _actionType: RequestKind.invoke,
      _serializerVersion: 1,
    });
  }

  /** The pane was loaded anew: nothing it registered before counts. */
  forgetRegistrations(): void {
    this.registered.clear();
  }

  private receive(event: MessageEvent): void {
    if (event.source !== this.options.pane() || event.origin !== this.options.paneOrigin) return;
    const message = messageIn(event.data);
    if (message === null || message._messageType !== MessageType.request) return;
    if (message._conversationId !== this.options.conversationId) return;
    this.options.onMessage?.("in", message);
    const answer = (): Promise<void> => this.answer(message);
    this.queue = this.queue.then(answer, answer);
  }

  private async answer(request: Message): Promise<void> {
    try {
      this.respond(request, await this.handled(request), ResponseCode.ok, ResponseKind.answer);
    } catch (error) {
      this.respond(
        request,
        error instanceof Error ? error.message : String(error),
        ResponseCode.failed,
        ResponseKind.answer,
      );
      this.options.onBug(error);
    }
  }

  private handled(request: Message): unknown {
    const { _actionName: name, _data: data } = request;
    switch (request._actionType) {
      case RequestKind.registerEvent:
        this.registered.set(name, request._correlationId);
        this.options.onRegister(name, data);
        return { Error: 0 };
      case RequestKind.unregisterEvent:
        this.registered.delete(name);
        this.options.onUnregister(name, data);
        return { Error: 0 };
      default:
        return this.options.onInvoke(name, data);
    }
  }

  private respond(
    to: Pick<Message, "_actionName" | "_correlationId">,
    data: unknown,
    errorCode: number,
    kind: number,
  ): void {
    this.post({
      _messageType: MessageType.response,
      _actionName: to._actionName,
      _conversationId: this.options.conversationId,
      _correlationId: to._correlationId,
      _origin: this.options.hostOrigin,
      _data: data ?? null,
      _errorCode: errorCode,
      _responseType: kind,
      _serializerVersion: 1,
    });
  }

  private post(message: Message): void {
    this.options.onMessage?.("out", message);
    this.options.pane()?.postMessage(JSON.stringify(message), this.options.paneOrigin);
  }
}

function messageIn(data: unknown): Message | null {
  if (typeof data !== "string") return null;
  try {
    const parsed: unknown = JSON.parse(data);
    return typeof parsed === "object" && parsed !== null && "_messageType" in parsed && "_actionName" in parsed
      ? (parsed as Message)
      : null;
  } catch {
    return null;
  }
}
