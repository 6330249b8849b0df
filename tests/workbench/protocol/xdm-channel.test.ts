import { type ChannelOptions, XdmChannel } from "../../../src/workbench/protocol/xdm-channel";

const PANE = "https://localhost:8444";
const HOST = "https://localhost:8443";

interface Sent {
  readonly message: Record<string, unknown>;
  readonly origin: string;
}

function opened(options: Partial<ChannelOptions> = {}) {
  const sent: Sent[] = [];
  const bugs: unknown[] = [];
  const inbox = new EventTarget();
  const pane = {
    postMessage: (text: string, origin: string) =>
      void sent.push({ message: JSON.parse(text) as Record<string, unknown>, origin }),
  };
  const channel = new XdmChannel({
    inbox,
    pane: () => pane,
    paneOrigin: PANE,
    hostOrigin: HOST,
    conversationId: "CONV",
    onInvoke: (action) => `did ${action}`,
    onRegister: () => undefined,
    onUnregister: () => undefined,
    onBug: (error) => void bugs.push(error),
    ...options,
  });
  const receive = (data: unknown, from: { source?: unknown; origin?: string } = {}): void => {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    inbox.dispatchEvent(Object.assign(new Event("message"), { data: text, origin: PANE, source: pane, ...from }));
  };
  return { channel, sent, bugs, receive, delivered: () => new Promise((resolve) => setTimeout(resolve, 0)) };
}

const request = (fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "CONV",
  _correlationId: 6,
  _origin: PANE,
  _data: null,
  _actionType: 0,
  _serializerVersion: 1,
  ...fields,
});

test("a request is answered under its own correlation id, to the pane's origin only", async () => {
  const { sent, receive, delivered } = opened();
  receive(request());
  await delivered();
  expect(sent).toEqual([
    {
      origin: PANE,
      message: {
        _messageType: 1,
        _actionName: "executeMethod",
        _conversationId: "CONV",
        _correlationId: 6,
        _origin: HOST,
        _data: "did executeMethod",
        _errorCode: 0,
        _responseType: 0,
        _serializerVersion: 1,
      },
    },
  ]);
});

test.each<[string, unknown, { source?: unknown; origin?: string }]>([
  ["another window", request(), { source: {} }],
  ["another origin", request(), { origin: "https://evil.example" }],
  ["another conversation", request({ _conversationId: "OTHER" }), {}],
  ["no request", request({ _messageType: 1 }), {}],
  ["no JSON", "hello", {}],
  ["JSON that is no message", "[1]", {}],
  ["null", "null", {}],
])("a message from or of %s is ignored", async (_, data, from) => {
  const { sent, bugs, receive, delivered } = opened();
  receive(data, from);
  await delivered();
  expect([sent, bugs]).toEqual([[], []]);
});

test("answers leave in the order of the requests, however long each takes", async () => {
  let finishFirst: (value: string) => void = () => undefined;
  const first = new Promise<string>((resolve) => {
    finishFirst = resolve;
  });
  const { sent, receive, delivered } = opened({ onInvoke: (action) => (action === "slow" ? first : "fast") });
  receive(request({ _actionName: "slow", _correlationId: 1 }));
  receive(request({ _actionName: "quick", _correlationId: 2 }));
  await delivered();
  expect(sent).toEqual([]);
  finishFirst("done");
  await delivered();
  expect(sent.map(({ message }) => message["_correlationId"])).toEqual([1, 2]);
});

test("events go only to those who registered, as responses of the event kind", async () => {
  const { channel, sent, receive, delivered } = opened();
  expect(channel.fire("richApiMessage", { ArrayData: [] })).toBe(false);
  receive(request({ _actionName: "richApiMessage", _actionType: 1, _correlationId: 3 }));
  await delivered();
  expect(channel.fire("richApiMessage", { ArrayData: [] })).toBe(true);
  expect(sent.map(({ message }) => [message["_data"], message["_responseType"], message["_correlationId"]])).toEqual([
    [{ Error: 0 }, 0, 3],
    [{ ArrayData: [] }, 1, 3],
  ]);
  receive(request({ _actionName: "richApiMessage", _actionType: 2, _correlationId: 4 }));
  await delivered();
  expect(channel.fire("richApiMessage", {})).toBe(false);
});

test("a failing request is answered as failed and does not stop the next one", async () => {
  const { sent, bugs, receive, delivered } = opened({
    onInvoke: (action) => {
      if (action === "bad") throw new Error("our bug");
      return "good";
    },
  });
  receive(request({ _actionName: "bad" }));
  receive(request({ _actionName: "fine" }));
  await delivered();
  expect(sent.map(({ message }) => [message["_errorCode"], message["_data"]])).toEqual([
    [-3, "our bug"],
    [0, "good"],
  ]);
  expect(bugs).toEqual([expect.objectContaining({ message: "our bug" })]);
});

test("a notification is a request in a conversation of its own", () => {
  const { channel, sent } = opened();
  channel.notify(11);
  expect(sent[0]?.message).toMatchObject({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _conversationId: "CONV_ntf",
    _data: [11],
    _actionType: 0,
  });
});

test("a disposed channel is deaf", async () => {
  const { channel, sent, receive, delivered } = opened();
  channel.dispose();
  receive(request());
  await delivered();
  expect(sent).toEqual([]);
});
