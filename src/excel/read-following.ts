import type { StopFollowing } from "../workbook/reading-port";
import { asking } from "./asking";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back whenever another cell, or a cell of another sheet, is selected. */
export async function followSelection(listener: () => void): Promise<StopFollowing> {
  return following("following the selection", ({ worksheets }) => [
    worksheets.onSelectionChanged.add(quietly(listener)),
    worksheets.onActivated.add(quietly(listener)),
  ]);
}

/** Calls back whenever cells were changed or calculated. */
export async function followContent(listener: () => void): Promise<StopFollowing> {
  return following("following changes", ({ worksheets }) => [
    worksheets.onChanged.add(quietly(listener)),
    worksheets.onCalculated.add(quietly(listener)),
  ]);
}

async function following(what: string, add: (workbook: Excel.Workbook) => readonly Handler[]): Promise<StopFollowing> {
  const handlers = await asking(what, async (context) => {
    const added = add(context.workbook);
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    // A handler belongs to the context it was added in; that Excel cannot take it away any more is no loss.
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}

/** Excel waits for a handler's promise. */
function quietly(listener: () => void): () => Promise<void> {
  return () => {
    listener();
    return Promise.resolve();
  };
}
