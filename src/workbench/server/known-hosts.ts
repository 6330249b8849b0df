import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { hostname, networkInterfaces } from "node:os";

export const LOOPBACK = "127.0.0.1";
const LOOPBACK_NAMES = ["localhost", LOOPBACK, "[::1]"];
const EVERY_ADDRESS: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * The names under which a server that listens on `address` is asked: this machine's own, and the address. A page of another
 * site that has its name lead here (DNS rebinding) asks under that name, and is refused.
 */
export function namesOf(address: string): ReadonlySet<string> {
  const own = EVERY_ADDRESS.has(address)
    ? [hostname(), ...Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map((one) => one.address))]
    : [address];
  return new Set([...LOOPBACK_NAMES, ...own.map((name) => (name.includes(":") ? `[${name}]` : name.toLowerCase()))]);
}

/** Answers only requests that name one of these hosts; others get 421 and nothing of ours. */
export function onlyFor(names: ReadonlySet<string>, answer: RequestListener): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const name = (request.headers.host ?? "").replace(/:\d*$/, "").toLowerCase();
    if (names.has(name)) answer(request, response);
    else
      response
        .writeHead(421, { "content-type": "text/plain; charset=utf-8" })
        .end("this server answers to its own names only");
  };
}
