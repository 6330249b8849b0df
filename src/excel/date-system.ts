/**
 * Asks, with the next sync, where the open workbook's serial dates begin. Excel has no property that says so; its own
 * DATE does, without touching a cell: 1 January 1904 is serial 1462 in the 1900 system and 0 in the other.
 */
export function queueDateSystem(context: Excel.RequestContext): () => 1900 | 1904 {
  const serial = context.workbook.functions.date(1904, 1, 1);
  serial.load("value");
  return () => (serial.value === 0 ? 1904 : 1900);
}

/** Where the open workbook's serial dates begin. */
export async function workbookDateSystem(): Promise<1900 | 1904> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const dateSystem = queueDateSystem(context);
    await context.sync();
    return dateSystem();
  });
}

/** Calculates every formula of the workbook again, custom functions too. */
export async function recalculateWorkbook(): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculate("FullRebuild");
    await context.sync();
  });
}
