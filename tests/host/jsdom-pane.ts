import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { MessageTarget } from "../../src/workbench/protocol/xdm-channel";

/** The jsdom window as the add-in's pane, and the wires to a host beside it. */
export interface JsdomPane {
  readonly hostUrl: string;
  /** Receives what the pane posts to its parent. */
  readonly toHost: EventTarget;
  /** The pane's window as the host sees it. */
  readonly window: MessageTarget;
  /** Runs office.js in the window, as if the host had opened it under this name. */
  load(windowName: string): void;
}

const HOST_URL = "https://localhost:8443/";
const LIBRARY_URL = "https://localhost:8443/office-js/";
const DIST = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

export function openJsdomPane(): JsdomPane {
  if (typeof window === "undefined")
    throw new Error("office.js needs a window: begin the test file with /** @jest-environment jsdom */");
  const toHost = new EventTarget();
  const paneWindow: MessageTarget = {
    postMessage: (text) => void dispatch(window, text, new URL(HOST_URL).origin, window),
  };
  // jsdom's window is its own parent, so what the library posts to its parent arrives here.
  window.postMessage = ((text: string) =>
    dispatch(toHost, text, location.origin, paneWindow)) as typeof window.postMessage;
  // The library compares the host's name with this; jsdom does not have it.
  Object.defineProperty(document, "domain", { value: location.hostname, configurable: true });
  return { hostUrl: HOST_URL, toHost, window: paneWindow, load };
}

function load(windowName: string): void {
  window.name = windowName;
  const script = document.createElement("script");
  script.setAttribute("src", `${LIBRARY_URL}office.js`);
  document.head.append(script);
  // From here on the library asks for its other files by script elements: they come from the package.
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(LIBRARY_URL)) return append(node);
    const file = node.src.slice(LIBRARY_URL.length).toLowerCase();
    setTimeout(() => {
      run(file);
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  run("office.js");
}

/** Evaluates a file of the package in the window's own realm. */
function run(file: string): void {
  // eslint-disable-next-line no-eval -- the library is a classic script; there is no other way to run it unchanged here
  (0, eval)(readFileSync(join(DIST, file), "utf8"));
}

/** Delivers a message a little later, as windows do; source and origin are what a browser would fill in. */
function dispatch(target: EventTarget, data: unknown, origin: string, source: unknown): void {
  const event = Object.assign(new Event("message"), { data, origin, source });
  queueMicrotask(() => target.dispatchEvent(event));
}
