import type { Page } from "playwright-core";

/** What makes the content wider than the pane, the innermost elements with the pixels they reach beyond it; none where it fits. */
export function widerThanPane(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const most = document.documentElement.scrollWidth - window.innerWidth;
    if (most <= 0) return [];
    /** Within a box that scrolls or cuts by itself, which the page does not grow with. */
    const isWithinScroller = (element: Element): boolean => {
      for (let outer = element.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== "visible") return true;
      return false;
    };
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > window.innerWidth &&
        !isWithinScroller(element),
    );
    const named = beyond
      .filter((element) => !beyond.some((other) => other !== element && element.contains(other)))
      .map((element) => {
        const classes = [...element.classList].map((name) => `.${name}`).join("");
        const words = (element.closest("label") ?? element).textContent.trim().replace(/\s+/g, " ").slice(0, 40);
        const pixels = Math.ceil(element.getBoundingClientRect().right - window.innerWidth);
        return `${element.tagName.toLowerCase()}${classes} "${words}": ${pixels} pixels`;
      });
    return named.length > 0 ? named : [`the page: ${most} pixels`];
  });
}
