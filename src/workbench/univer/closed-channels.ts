import { requestImmediateMacroTask } from "@univerjs/core";
import { Layer } from "@univerjs/engine-render";

/** What a layer keeps of the drawing that it has asked for: its own name for what calls it off. */
interface Waiting {
  _debounceDirtyFunc: (() => void) | null;
}

/**
 * Closes the channel by which a layer of the canvas asks to be drawn anew. As shipped only a request that is called off closes
 * its channel: one that was met leaves two open ports and a listener for ever, seven for each selection.
 */
export function closeChannels(): void {
  Layer.prototype.makeDirtyWithDebounce = function (this: Layer, state = true): void {
    const waiting = this as unknown as Waiting;
    waiting._debounceDirtyFunc?.();
    const close = requestImmediateMacroTask(() => {
      close();
      waiting._debounceDirtyFunc = null;
      this.makeDirty(state);
    });
    waiting._debounceDirtyFunc = close;
  };
}
