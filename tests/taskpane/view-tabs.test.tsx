/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { LazyView } from "../../src/taskpane/LazyView";
import { ViewTabs } from "../../src/taskpane/ViewTabs";
import { formatsFor } from "../../src/taskpane/shared/formats";
import { createSession } from "../../src/taskpane/session";
import type { View, ViewComponent, ViewName } from "../../src/taskpane/views";

const TABS = [
  { name: "deals", label: "Deals" },
  { name: "explain", label: "Explain" },
  { name: "check", label: "Check" },
] as const;

function Tabs() {
  const [current, setCurrent] = useState<ViewName>("deals");
  return <ViewTabs tabs={TABS} current={current} onShow={setCurrent} />;
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.replaceChildren(place);
});

const key = (name: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  });
const settled = () => act(async () => undefined);
const focused = () => document.activeElement?.textContent;

test("arrows, Home and End go round the tabs, and only the one in front is a stop of Tab", async () => {
  await act(() => render(<Tabs />, place));
  place.querySelector<HTMLElement>("[role=tab]")?.focus();
  for (const [pressed, tab] of [
    ["ArrowRight", "Explain"],
    ["End", "Check"],
    ["ArrowRight", "Deals"],
    ["ArrowLeft", "Check"],
    ["Home", "Deals"],
    ["a", "Deals"],
  ]) {
    await key(pressed ?? "");
    expect(focused()).toBe(tab);
    expect(
      [...place.querySelectorAll<HTMLElement>("[role=tab]")]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((each) => each.textContent),
    ).toEqual([tab]);
  }
});

test("a view that could not be fetched says so, and is fetched again on request", async () => {
  const Shown: ViewComponent = () => <h1>It stands</h1>;
  let tries = 0;
  const view: View = {
    name: "check",
    label: "Check",
    load: () => (tries++ === 0 ? Promise.reject(new Error("offline")) : Promise.resolve(Shown)),
  };
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  const session = createSession();
  await act(async () =>
    render(
      <LazyView
        view={view}
        deals={[]}
        workbook={null}
        session={session}
        formats={formatsFor("en-GB")}
        isShown
        onOpenDeal={() => undefined}
      />,
      place,
    ),
  );
  await settled();
  expect(place.querySelector("[role=alert]")?.textContent).toContain("could not be loaded");
  expect(reported).toHaveLength(1);
  await act(async () => place.querySelector<HTMLElement>("fluent-button")?.click());
  await settled();
  expect(place.textContent).toBe("It stands");
});
