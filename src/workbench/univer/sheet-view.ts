import { ICommandService } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type Scene,
  type SpreadsheetSkeleton,
} from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Anchor, ChartPlace } from "../sheet-objects";
import type { UniverWorkbook } from "./univer-workbook";
import { WORKBOOK_ID } from "./create-univer";

const PIXELS_PER_POINT = 96 / 72;
/** The grid's scroll bars lie on its canvas. */
const SCROLL_BAR = 10;

/** In pixels from the top left corner of the grid's canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Shown {
  readonly box: Box;
  /** The part of the canvas in which it scrolls: right of and below headers and frozen cells, or within these. */
  readonly clip: Box;
  readonly zoom: number;
}

/** Where cells of the active sheet stand on the screen. */
export class SheetView {
  constructor(private readonly engine: UniverWorkbook) {}

  /** Null until the grid has been drawn for the first time. */
  get canvas(): HTMLElement | null {
    return document.getElementById(`univer-sheet-main-canvas_${WORKBOOK_ID}`);
  }

  /** Null while another sheet is shown. */
  shown(sheetId: string, { from, to }: ChartPlace): Shown | null {
    const render = this.engine.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
    const { canvas } = this;
    if (!render || !skeleton || !canvas || this.engine.workbook.getActiveSheet().getSheetId() !== sheetId) return null;
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const scroll = scrolled(render.scene);
    const split = this.split(skeleton, zoom);
    const isFixed = { across: from.column < split.columns, down: from.row < split.rows };
    const start = corner(skeleton, from);
    const end = corner(skeleton, to);
    const left = (start.x - (isFixed.across ? 0 : scroll.x)) * zoom;
    const top = (start.y - (isFixed.down ? 0 : scroll.y)) * zoom;
    const { clientWidth, clientHeight } = canvas;
    const clipLeft = isFixed.across ? skeleton.rowHeaderWidth * zoom : split.left;
    const clipTop = isFixed.down ? skeleton.columnHeaderHeight * zoom : split.top;
    return {
      box: { left, top, width: (end.x - start.x) * zoom, height: (end.y - start.y) * zoom },
      clip: {
        left: clipLeft,
        top: clipTop,
        width: clientWidth - clipLeft - SCROLL_BAR,
        height: clientHeight - clipTop - SCROLL_BAR,
      },
      zoom,
    };
  }

  /** Something may stand elsewhere now: scrolled, zoomed, resized, another sheet. */
  onChange(listener: () => void): void {
    const { injector, univer } = this.engine;
    injector.get(ICommandService).onCommandExecuted(listener);
    univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage !== univer.Enum.LifecycleStages.Rendered || this.canvas === null) return;
      injector
        .get(IRenderManagerService)
        .getRenderById(WORKBOOK_ID)
        ?.with(SheetScrollManagerService)
        .validViewportScrollInfo$.subscribe(listener);
      new ResizeObserver(listener).observe(this.canvas);
    });
  }

  private split(
    skeleton: SpreadsheetSkeleton,
    zoom: number,
  ): { rows: number; columns: number; left: number; top: number } {
    const { startRow, startColumn, xSplit, ySplit } = this.engine.workbook.getActiveSheet().getSheet().getFreeze();
    const rows = ySplit > 0 ? startRow : 0;
    const columns = xSplit > 0 ? startColumn : 0;
    const edge = corner(skeleton, { row: rows, column: columns, right: 0, down: 0 });
    return { rows, columns, left: edge.x * zoom, top: edge.y * zoom };
  }
}

function scrolled(scene: Scene): { x: number; y: number } {
  const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
}

/** Before zoom and scrolling, headers included. */
function corner(skeleton: SpreadsheetSkeleton, { row, column, right, down }: Anchor): { x: number; y: number } {
  const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  return { x: startX + right * PIXELS_PER_POINT, y: startY + down * PIXELS_PER_POINT };
}
