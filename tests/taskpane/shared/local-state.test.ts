import { localState } from "../../../src/taskpane/shared/local-state";

function storage(): Pick<Storage, "getItem" | "setItem"> & { readonly all: Map<string, string> } {
  const all = new Map<string, string>();
  return { all, getItem: (key) => all.get(key) ?? null, setItem: (key, value) => void all.set(key, value) };
}

test("what one start keeps the next reads, under the key of the site the pane is framed by", () => {
  const browser = storage();
  localState("tenant-1", () => browser).keep("firstRun", "done");
  expect([...browser.all]).toEqual([["tenant-1offtake.firstRun", "done"]]);
  expect(localState("tenant-1", () => browser).read("firstRun")).toBe("done");
  expect(localState("tenant-2", () => browser).read("firstRun")).toBeNull();
});

test.each([
  [
    "has no storage",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
  [
    "has a full storage",
    () => ({
      getItem: () => null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    }),
  ],
])("where the browser %s, it is kept until the pane is closed", (_where, refusing) => {
  const kept = localState(undefined, refusing);
  expect(kept.read("firstRun")).toBeNull();
  kept.keep("firstRun", "done");
  expect(kept.read("firstRun")).toBe("done");
});
