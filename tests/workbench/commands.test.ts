import { Commands, type SendCommand } from "../../src/workbench/commands";

function listening(isOn: boolean) {
  const state = { isOn, sent: [] as Parameters<SendCommand>[0][] };
  const commands = new Commands((payload) => {
    if (state.isOn) state.sent.push(payload);
    return state.isOn;
  });
  return { state, commands };
}

test("a click before the add-in has started waits for it", async () => {
  const { state, commands } = listening(false);
  const clicked = commands.click("insertFigures", "Button1");
  expect(state.sent).toEqual([]);
  state.isOn = true;
  commands.flush();
  expect(state.sent).toEqual([["command-1", "insertFigures", '{"source":{"id":"Button1"}}']]);
  commands.done("command-1", 0);
  await expect(clicked).resolves.toBeUndefined();
});

test("a command that runs while the page is loaded anew fails; one that still waits does not", async () => {
  const { state, commands } = listening(true);
  const running = commands.click("first", "B");
  state.isOn = false;
  const waiting = commands.click("second", "B");
  commands.restart();
  await expect(running).rejects.toThrow('"first" did not end');
  state.isOn = true;
  commands.flush();
  commands.done("command-2", 0);
  await expect(waiting).resolves.toBeUndefined();
});

test("an end that nobody waits for is no failure", () => {
  expect(() => listening(true).commands.done("command-9", 0)).not.toThrow();
});
