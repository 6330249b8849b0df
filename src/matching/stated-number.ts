import { formatUnit } from "./number-unit";
import type { NumberInContext } from "./number-context";
import { TOPIC, type Measure, type TextFeatures, type Topic } from "./text-features";
import { TOPICS } from "./figure-numbers";

/** What a number says it is, by its format and the texts around it. */
export interface StatedNumber {
  /** Topics of the nearest text that has any. */
  readonly topics: readonly Topic[];
  readonly measure: Measure | "date" | null;
  /** What it is multiplied with to be in full units; null where nothing says so. */
  readonly scale: number | null;
  /** The texts speak of something else than a documented figure. */
  readonly isOther: boolean;
}

/** Reads unit and topic: the cell's own format before its row's nearest text, then headings, then titles. */
export function statedNumber({ numberFormat, left, heads, titles }: NumberInContext): StatedNumber {
  const format = formatUnit(numberFormat);
  const nearest = left.at(-1);
  const texts = [
    ...(nearest === undefined ? [] : [nearest]),
    ...[...heads].reverse(),
    ...[...left.slice(0, -1)].reverse(),
    ...[...titles].reverse(),
  ];
  const topical = texts.find(({ topics }) => topics !== 0);
  const measured = texts.find(({ measure, scale }) => measure !== null && (scale !== null || measure !== "money"));
  const topics = topical === undefined ? [] : TOPICS.filter((topic) => (topical.topics & TOPIC[topic]) !== 0);
  const measure = format.measure ?? measured?.measure ?? texts.find((text) => text.measure !== null)?.measure ?? null;
  return {
    topics,
    measure,
    scale: format.scale ?? scaleOf(measured, format.measure),
    isOther:
      format.isOtherMoney ||
      [...left, ...heads, ...titles].some(({ isOther }) => isOther) ||
      heads.some(({ isPeriod }) => isPeriod) ||
      (nearest?.isPeriod ?? false),
  };
}

/** "US$ bn" over a percentage says nothing of the percentage. */
function scaleOf(text: TextFeatures | undefined, measure: Measure | "date" | null): number | null {
  if (text === undefined || (measure !== null && text.measure !== measure)) return null;
  return text.scale;
}
