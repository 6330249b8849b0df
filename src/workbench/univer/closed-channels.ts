import { requestImmediateMacroTask } from "@univerjs/core";
import { type BaseObject, Layer } from "@univerjs/engine-render";

/** Not public: what calls off the drawing that a layer has asked for, and how it takes an object. */
interface Waiting {
  _debounceDirtyFunc: (() => void) | null;
  _layerBehavior(object: BaseObject): void;
}

/**
 * Closes the channel by which a layer of the canvas asks to be drawn anew. As shipped only a request that is called off closes
 * its channel: one that was met leaves two open ports and a listener for ever, seven for each selection. A layer also forgets
 * objects that are gone, of which it keeps a subscription as shipped.
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
  (Layer.prototype as unknown as Waiting)._layerBehavior = function (this: Layer, object: BaseObject): void {
    const moves = object.onTransformChange$.subscribeEvent(() => void this.makeDirty(true));
    const kept = this.disposeWithMe(moves);
    moves.add(() => kept.dispose()); // It ends with the object.
    object.layer = this;
  };
}
