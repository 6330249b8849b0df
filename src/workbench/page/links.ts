import type { FUniver } from "@univerjs/core/facade";
import type { Grid, Hyperlink } from "../grid";

/** Lets hyperlinks of cells be followed with a click, and shows where they lead. */
export function followLinks(univer: FUniver, grid: Grid, surface: HTMLElement, goTo: (address: string) => void): void {
  univer.addEvent(univer.Event.CellHover, ({ worksheet, row, column }) => {
    const link = grid.hyperlink(worksheet.getSheetId(), row, column);
    surface.title = link === null ? "" : tipOf(link);
    surface.classList.toggle("grid--over-link", link !== null);
  });
  univer.addEvent(univer.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = grid.hyperlink(worksheet.getSheetId(), row, column);
    if (link === null) return;
    if (link.address.startsWith("#")) goTo(link.address.slice(1));
    else if (/^(https?|mailto):/i.test(link.address)) window.open(link.address, "_blank", "noopener");
  });
}

function tipOf({ address, screenTip }: Hyperlink): string {
  return `${screenTip === "" ? address : screenTip}\nClick to follow.`;
}
