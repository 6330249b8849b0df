import type { Page } from "playwright-core";

/** What moves on a page by itself, inside of elements too: for a user who asked for less motion there is nothing. */
export function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inside = (root: Document | ShadowRoot): Animation[] => [
      ...root.getAnimations(),
      ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : inside(shadowRoot))),
    ];
    const running = inside(document).filter(({ playState }) => playState === "running");
    return [
      ...new Set(
        running.map(({ effect, id }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null;
          const root = target?.getRootNode();
          return `${root instanceof ShadowRoot ? `${root.host.localName} ` : ""}${target?.localName ?? ""}.${target?.className ?? ""} ${id}`.trim();
        }),
      ),
    ];
  });
}
