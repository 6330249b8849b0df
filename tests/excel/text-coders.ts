import { TextDecoder, TextEncoder } from "node:util";

// jsdom lacks what IronCalc reads its texts with: import this first.
Object.assign(globalThis, { TextDecoder, TextEncoder });
