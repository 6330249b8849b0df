/** What was made for the keys that were asked about last. */
export interface LruCache<Key, Made> {
  readonly of: (key: Key) => Made | undefined;
  /** Keeps `made`, which takes `size` more room, and gives it back. */
  readonly keep: (key: Key, made: Made, size: number) => Made;
}

/**
 * A memory of results by the object or number they were made for: cells of a sheet ask for the same ones thousands of times.
 *
 * Two lists that are written over from the start again, and not a WeakMap: where each cell has an object of its own, a
 * table of contracts row by row, the collector of dead objects takes longer over the entries of a WeakMap, or of a Map
 * that is emptied, than all the arithmetic takes.
 *
 * Shape:  of `most` keys; the one that came first gives way. After `room`, in the unit of `size`, all are forgotten, so that large ones do not add up.
 */
export function lruCache<Key, Made>({
  most,
  room,
}: {
  readonly most: number;
  readonly room: number;
}): LruCache<Key, Made> {
  const keys: Key[] = [];
  const kept: Made[] = [];
  let next = 0;
  let taken = 0;
  return {
    of: (key) => {
      const place = keys.indexOf(key);
      return place < 0 ? undefined : kept[place];
    },
    keep: (key, made, size) => {
      taken += size;
      if (taken > room) {
        keys.length = kept.length = next = 0;
        taken = size;
      }
      const known = keys.indexOf(key);
      const place = known < 0 ? next : known;
      if (known < 0) next = (next + 1) % most;
      keys[place] = key;
      kept[place] = made;
      return made;
    },
  };
}
