// The shared runtime's entry: gives the ribbon its commands, then brings up the pane. The worksheet functions are not
// here; functions.js has registered them before this script runs. Neither are the views and the catalogue: they are
// chunks of their own, on their way while Office gets ready.
import type { CommandOutcome } from "./commands/command-outcome";
import { registerCommands, type CommandContext } from "./commands/register-commands";
import { recalculateWorkbook, workbookDateSystem } from "./excel/date-system";
import { excelWorkbook } from "./excel/excel-workbook";
import { stateDateSystem } from "./functions/date-system";
import type { WorkbookPort } from "./workbook/workbook-port";
import { failedNotice, insertedNotice } from "./taskpane/shared/notice";
import { localState } from "./taskpane/shared/local-state";
import { createSession, type Session } from "./taskpane/session";

void start();

async function start(): Promise<void> {
  const session = createSession();
  const views = loadViews();
  views.catch(() => undefined); // told by showPane, which may ask after the failure
  const workbook = (await isInExcel()) ? excelWorkbook() : null;
  if (workbook !== null) registerCommands(commandContext(workbook, session));
  if (workbook !== null) await Promise.all([showPane(views, workbook, session), tellFunctionsTheDateSystem()]);
  else await showPane(views, workbook, session);
}

function commandContext(workbook: WorkbookPort, session: Session): CommandContext {
  return {
    workbook,
    chosen: () => ({
      dealId: session.dealId(),
      listed: session.listed(),
      companyId: session.companyId(),
      compared: session.compared(),
      asOf: session.asOf(),
    }),
    showView: async (view) => {
      session.show(view);
      await Office.addin.showAsTaskpane();
    },
    report: (outcome) => tell(outcome, session),
  };
}

/** Functions may not ask the host, so it is asked for them, once. Those that had already answered with a date answer again. */
async function tellFunctionsTheDateSystem(): Promise<void> {
  const system = await workbookDateSystem();
  stateDateSystem(system);
  if (system === 1904) await recalculateWorkbook();
}

/** False in a plain browser tab, and where Microsoft's script could not be fetched. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** A failure brings the pane to the front. A success only waits there, so as not to take the user's room. */
async function tell(outcome: CommandOutcome, session: Session): Promise<void> {
  if (outcome.ok) {
    session.report(insertedNotice(outcome.request, outcome.receipt));
    session.noteInserted();
    return;
  }
  session.report(failedNotice(outcome.request, outcome.error));
  await Office.addin.showAsTaskpane();
}

type Views = typeof import("./taskpane/mount-catalogue");

function loadViews(): Promise<Views> {
  return import(/* webpackChunkName: "pane" */ "./taskpane/mount-catalogue");
}

async function showPane(views: Promise<Views>, workbook: WorkbookPort | null, session: Session): Promise<void> {
  const place = document.getElementById("pane");
  if (place === null) throw new Error('taskpane.html needs an element with the id "pane": it has none');
  try {
    const { mountCatalogue } = await views;
    mountCatalogue(place, {
      workbook,
      session,
      kept: localState(workbook === null ? undefined : Office.context.partitionKey, () => window.localStorage),
      locale: workbook === null ? undefined : Office.context.contentLanguage,
      hostTheme: () => (workbook === null ? undefined : Office.context.officeTheme),
    });
  } catch (error) {
    place.replaceChildren(notLoaded(() => showPane(loadViews(), workbook, session)));
    reportError(error);
  }
}

/** The page's words when the pane's own script did not arrive: without it there is nothing else to say them. */
function notLoaded(retry: () => void): HTMLElement {
  const [page, words, button] = [
    document.createElement("main"),
    document.createElement("p"),
    document.createElement("button"),
  ];
  page.className = "page not-loaded";
  page.setAttribute("role", "alert");
  words.textContent =
    "The pane could not be loaded. Formulas keep working, and nothing in the workbook was changed. Check your connection, then try again.";
  button.type = "button";
  button.className = "plain-button";
  button.textContent = "Try again";
  button.addEventListener("click", () => retry());
  page.append(words, button);
  return page;
}
