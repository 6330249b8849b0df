/** A value of a select and its words. */
export type Option<Value extends string> = readonly [value: Value, words: string];
