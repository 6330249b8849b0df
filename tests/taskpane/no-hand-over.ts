import type { HandOverPort } from "../../src/workbook/hand-over-port";

/** For workbooks of views that hand nothing over. */
export const NO_HAND_OVER: HandOverPort = {
  read: () => Promise.reject(new Error("this workbook is not read")),
  select: () => Promise.resolve(),
  write: () => Promise.reject(new Error("this workbook is not handed over")),
};
