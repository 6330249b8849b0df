import type { Page } from "playwright-core";

/** Texts of a page that cannot be read in full: cut by a box or the pane's edge, too high for their field, or over each other. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    interface Shown {
      readonly text: string;
      readonly box: DOMRect;
    }

    const outer = (node: Node): Element | null =>
      (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ??
      node.parentElement ??
      (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : null);
    const isClipped = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

    function textsIn(root: ParentNode): Text[] {
      const found: Text[] = [];
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot !== null) found.push(...textsIn(element.shadowRoot));
        if (/^(SCRIPT|STYLE|TITLE|OPTION|TEXTAREA|NOSCRIPT)$/.test(element.tagName)) continue;
        for (const node of element.childNodes)
          if (node instanceof Text && (node.textContent ?? "").trim() !== "") found.push(node);
      }
      return found;
    }

    /** "" where all of a box can be seen or scrolled to; null where nobody is to see it. */
    function fault(node: Text, box: DOMRect): string | null {
      for (
        let element = outer(node);
        element !== null && element !== document.documentElement;
        element = outer(element)
      ) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath === "inset(50%)") return null;
        const edge = element.getBoundingClientRect();
        const isWide = box.left < edge.left - SLACK || box.right > edge.right + SLACK;
        const isHigh = box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK;
        if (isClipped(overflowX) && isWide) return "cut at the side";
        if (isClipped(overflowY) && isHigh) return "cut in height";
        if (overflowX === "auto" || overflowX === "scroll") return "";
      }
      return box.left < -SLACK || box.right > window.innerWidth + SLACK ? "past the edge" : "";
    }

    const faults: string[] = [];
    const shown: Shown[] = [];
    for (const node of textsIn(document)) {
      const element = node.parentElement;
      if (element === null || !element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = (node.textContent ?? "").trim().slice(0, 40);
      for (const box of range.getClientRects()) {
        const wrong = fault(node, box);
        if (wrong === null) break;
        if (wrong !== "") faults.push(`${text}: ${wrong}`);
        else if (element.closest(".pane-head") === null) shown.push({ text, box }); // the head stays while the page scrolls below it
      }
    }
    shown.sort((one, other) => one.box.top - other.box.top);
    for (const [index, one] of shown.entries()) {
      for (let next = index + 1; next < shown.length; next += 1) {
        const other = shown[next];
        if (other === undefined || other.box.top > one.box.bottom) break;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (width > 2 && height > one.box.height / 3) faults.push(`${one.text} over ${other.text}`);
      }
    }
    for (const field of document.querySelectorAll("input:not([type=radio], [type=checkbox]), select")) {
      if (field.checkVisibility() && field.clientHeight + SLACK < parseFloat(getComputedStyle(field).fontSize) * 1.2)
        faults.push(`${field.tagName.toLowerCase()} is lower than its text`);
    }
    return [...new Set(faults)];
  });
}
