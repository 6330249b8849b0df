/** Of every printed page, in points: the foot stands within the lower one. */
export const PAGE_MARGINS = { left: 36, right: 36, top: 30, bottom: 42, header: 18, footer: 20 } as const;
