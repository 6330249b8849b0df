/** How far a long piece of work is, in cells. */
export interface Progress {
  readonly cellsDone: number;
  readonly cellsTotal: number;
}

/** How whoever starts a long piece of work follows it and stops it. */
export interface Control {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}
