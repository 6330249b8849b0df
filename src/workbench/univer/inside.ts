/** Whether something is going on, such as a write of the add-in; it may be begun within itself. */
export class Inside {
  private depth = 0;

  get isOn(): boolean {
    return this.depth > 0;
  }

  run<T>(action: () => T): T {
    this.depth += 1;
    try {
      return action();
    } finally {
      this.depth -= 1;
    }
  }
}
