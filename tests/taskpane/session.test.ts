import type { Notice } from "../../src/taskpane/shared/notice";
import { createSession } from "../../src/taskpane/session";

const NOTICE: Notice = { tone: "success", title: "Done.", text: "", cells: [], newSheetFor: null, detail: null };

test("no deal is at hand until one is opened", () => {
  const session = createSession();
  expect(session.dealId()).toBeNull();
  session.openDeal("second");
  expect(session.dealId()).toBe("second");
});

test("a report made before anyone listens waits, and listeners hear the next until they leave", () => {
  const session = createSession();
  session.report(NOTICE);
  expect(session.notice()).toBe(NOTICE);

  const heard: (Notice | null)[] = [];
  const leave = session.onChange(() => heard.push(session.notice()));
  session.report(null);
  leave();
  session.report(NOTICE);
  expect(heard).toEqual([null]);
});

test("the deals come first, and a view asked for before the pane stands is shown when it does", () => {
  const session = createSession();
  expect(session.view()).toBe("deals");
  const heard: string[] = [];
  session.onChange(() => heard.push(session.view()));
  session.show("explain");
  expect(heard).toEqual(["explain"]);
});
