import { keysByAction, parseShortcuts } from "../../../src/workbench/page/shortcuts";

const file = (key: unknown, action = "insert") =>
  JSON.stringify({
    actions: [{ id: "insert", type: "ExecuteFunction", name: "Insert" }],
    shortcuts: [{ action, key }],
  });
const pressed = (keyCode: number, modifiers = "") => ({
  keyCode,
  ctrlKey: modifiers.includes("c"),
  altKey: modifiers.includes("a"),
  shiftKey: modifiers.includes("s"),
  metaKey: modifiers.includes("m"),
});

// Key codes: the KeyboardEvent.keyCode table of the UI Events specification.
test.each([
  ["Ctrl+Alt+Shift+1", pressed(49, "cas")],
  ["ctrl + alt + up", pressed(38, "ca")],
  ["CTRL+SHIFT+A", pressed(65, "cs")],
  ["Ctrl+F12", pressed(123, "c")],
  ["Command+Shift+K", pressed(75, "ms")],
  ["Ctrl+-", pressed(189, "c")],
])("%s is found by its key code and exactly its modifiers", (text, keys) => {
  const actionOf = parseShortcuts(file({ default: text }));
  expect(actionOf(keys)).toBe("insert");
  expect(actionOf({ ...keys, altKey: !keys.altKey })).toBeNull();
  expect(actionOf({ ...keys, keyCode: keys.keyCode + 1 })).toBeNull();
});

test("keys for the web go before the default ones", () => {
  const actionOf = parseShortcuts(file({ default: "Ctrl+Alt+1", web: "Ctrl+Alt+2" }));
  expect(actionOf(pressed(50, "ca"))).toBe("insert");
  expect(actionOf(pressed(49, "ca"))).toBeNull();
});

test("a file without shortcuts has none", () => {
  expect(parseShortcuts("{}")(pressed(65, "c"))).toBeNull();
});

test.each([
  ["a key without a modifier", file({ default: "A" }), 'got "A"'],
  ["an unknown modifier", file({ default: "Hyper+A" }), 'got "Hyper+A"'],
  ["an unknown key", file({ default: "Ctrl+F13" }), 'got "Ctrl+F13"'],
  ["no key", file({}), 'got ""'],
  ["an action that is not listed", file({ default: "Ctrl+A" }, "other"), 'got "other"'],
  [
    "keys used twice",
    JSON.stringify({
      actions: [{ id: "a" }, { id: "b" }],
      shortcuts: ["a", "b"].map((action) => ({ action, key: { default: "Ctrl+Alt+1" } })),
    }),
    '"b" has those of "a"',
  ],
])("refuses %s and names it", (_title, json, message) => {
  expect(() => parseShortcuts(json)).toThrow(message);
});

test("the keys of an action are shown as the file writes them, those for the web first", () => {
  const json = JSON.stringify({
    actions: [{ id: "one" }, { id: "two" }],
    shortcuts: [
      { action: "one", key: { default: "Ctrl+Alt+1", web: "Ctrl+Alt+Shift+1" } },
      { action: "two", key: { default: "Ctrl+Alt+2" } },
    ],
  });
  expect([...keysByAction(json)]).toEqual([
    ["one", "Ctrl+Alt+Shift+1"],
    ["two", "Ctrl+Alt+2"],
  ]);
});
