/** A part of the window that the keyboard can be in. */
export interface PageArea {
  /** Whether the keyboard is there now. */
  readonly hasFocus: () => boolean;
  /** Gives it the keyboard; false where there is nothing to give it to. */
  readonly enter: () => boolean;
}

/**
 * F6 and Ctrl+F6 lead the keyboard round the parts of the window, with Shift the other way; what is closed is passed over.
 * The pane's page swallows keys, so it says itself when it is left: `leave`.
 */
export class AreaKeys {
  constructor(private readonly areas: readonly PageArea[]) {
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.altKey || document.querySelector("dialog[open]") !== null) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const from = areas.findIndex((area) => area.hasFocus());
        this.go(Math.max(from, 0), event.shiftKey ? -1 : 1);
      },
      { capture: true },
    );
  }

  /** The keyboard leaves this area, for the next one or the one before. */
  leave(area: PageArea, step: 1 | -1): void {
    this.go(this.areas.indexOf(area), step);
  }

  private go(from: number, step: 1 | -1): void {
    const count = this.areas.length;
    for (let tried = 1; tried < count; tried += 1) {
      const next = this.areas[(from + tried * step + tried * count) % count];
      if (next?.enter()) return;
    }
  }
}

/** An area of some elements: the keyboard goes to the first of `targets` that takes it. */
export function elementArea(elements: readonly HTMLElement[], targets: string): PageArea {
  return {
    hasFocus: () => elements.some((element) => element.contains(document.activeElement)),
    enter: () => {
      for (const target of elements.flatMap((element) => [...element.querySelectorAll<HTMLElement>(targets)])) {
        target.focus();
        if (document.activeElement === target) return true;
      }
      return false;
    },
  };
}
