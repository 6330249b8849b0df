/** Where a command writes. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  /** A person watches: a line of progress can be written over. */
  readonly isLive: boolean;
}
