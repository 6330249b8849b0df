import { heading, input, text, type DraftRow } from "./draft";
import { GENERAL, NUMBER } from "./formats";
import { CURVE_POINTS } from "./general-workings";

/** A price curve in place of a constant decline: years from as-of, and market over contract price there. */
export function curveSection(): DraftRow[] {
  const cells = (column: string, numberFormat: string): DraftRow =>
    Array.from({ length: CURVE_POINTS }, (_, index) =>
      input(`curve.${column}.${index + 1 === CURVE_POINTS ? "last" : index + 1}`, null, numberFormat),
    );
  return [
    heading(
      [
        "Price curve, in place of a decline",
        ...Array.from({ length: CURVE_POINTS }, (_, index) => `Point ${index + 1}`),
      ],
      CURVE_POINTS,
    ),
    [
      text("Years from the as-of date", "label"),
      ...cells("at", GENERAL),
      text("in rising order; two points or more", "remark"),
    ],
    [
      text("Market price ÷ contract price", "label"),
      ...cells("price", NUMBER),
      text("or market prices, where the terms state a contract price", "remark"),
    ],
  ];
}
