/** Which sheets are protected: the engine's own protection asks for a server. */
export class SheetProtection {
  private readonly ids = new Set<string>();
  /** Told the ids of the protected sheets after each change. */
  onChange: (sheetIds: readonly string[]) => void = () => undefined;

  /** The user tried to edit a cell of a protected sheet. */
  onRefusedEdit: () => void = () => undefined;

  has(sheetId: string): boolean {
    return this.ids.has(sheetId);
  }

  set(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.ids.add(sheetId);
    else this.ids.delete(sheetId);
    this.onChange([...this.ids]);
  }

  /** A sheet that is gone. */
  forget(sheetId: string): void {
    this.ids.delete(sheetId);
  }
}
