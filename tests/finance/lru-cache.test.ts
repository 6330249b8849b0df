import { lruCache } from "../../src/finance/lru-cache";

const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];
const UNBOUNDED = 1_000;

test("gives back what was made for an object, and nothing for another that looks alike", () => {
  const memory = lruCache<object, number>({ most: 2, room: UNBOUNDED });
  expect(memory.keep(a, 1, 1)).toBe(1);
  expect([memory.of(a), memory.of({ name: "a" })]).toEqual([1, undefined]);
});

test("keeps so many objects at most: the one that came first is forgotten first", () => {
  const memory = lruCache<object, number>({ most: 2, room: UNBOUNDED });
  [a, b, c].forEach((each, index) => memory.keep(each, index, 1));
  expect([a, b, c].map(memory.of)).toEqual([undefined, 1, 2]);
});

test("what is made anew for an object takes the place of what was there", () => {
  const memory = lruCache<object, number>({ most: 2, room: UNBOUNDED });
  [a, b, a, a].forEach((each, index) => memory.keep(each, index, 1));
  expect([a, b].map(memory.of)).toEqual([3, 1]);
});

test("forgets all when the room is taken, and keeps alone what is larger than all of it", () => {
  const memory = lruCache<object, number>({ most: 3, room: 10 });
  memory.keep(a, 1, 6);
  memory.keep(b, 2, 4);
  expect([a, b].map(memory.of)).toEqual([1, 2]);
  memory.keep(c, 3, 50);
  expect([a, b, c].map(memory.of)).toEqual([undefined, undefined, 3]);
});
