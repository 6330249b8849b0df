import { type ChartContent, chartContent } from "../charts/chart-content";
import { chartDescription, drawChart } from "../charts/draw-chart";
import type { Grid } from "../grid";
import { placeOf, pointsOf } from "../model/chart-place";
import type { SheetChart } from "../sheet-objects";
import type { SheetView, Shown } from "../univer/sheet-view";

/** Pixels; anything less was a click. */
const SHORTEST_DRAG = 3;
const PIXELS_PER_POINT = 96 / 72;

interface ShownChart {
  /** Cuts off what scrolls below headers and frozen cells. */
  readonly clip: HTMLElement;
  readonly figure: HTMLElement;
  chart: SheetChart;
  /** What was drawn last, as text. */
  drawn: string;
}

export interface ChartKeys {
  /** Gives the keyboard back to the cells. */
  leave(): void;
  undo(): void;
  redo(): void;
}

/** Draws the charts of the active sheet over its cells; they move with the sheet and follow their cells. */
export class ChartLayer {
  private readonly shown = new Map<string, ShownChart>();
  private isScheduled = false;

  constructor(
    private readonly grid: Grid,
    private readonly view: SheetView,
    private readonly keys: ChartKeys,
  ) {
    const schedule = (): void => this.schedule();
    grid.onEvent(({ kind }) => {
      schedule();
      if (kind === "selected" && this.hasFocus()) keys.leave();
    });
    view.onChange(schedule);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    requestAnimationFrame(() => {
      this.isScheduled = false;
      this.refresh();
    });
  }

  private refresh(): void {
    const seen = new Set<string>();
    for (const chart of this.grid.objects?.charts() ?? []) {
      const place = this.view.shown(chart.sheetId, chart.place);
      if (place === null) continue;
      seen.add(chart.id);
      const shown = this.shown.get(chart.id) ?? this.added(chart);
      shown.chart = chart;
      this.redraw(shown);
      position(shown, place);
    }
    for (const [id, { clip }] of this.shown) {
      if (seen.has(id)) continue;
      clip.remove();
      this.shown.delete(id);
    }
  }

  private added(chart: SheetChart): ShownChart {
    const clip = document.createElement("div");
    clip.className = "chart-clip";
    const figure = document.createElement("figure");
    figure.className = "chart";
    figure.setAttribute("role", "img");
    figure.tabIndex = 0;
    clip.append(figure);
    this.view.canvas?.parentElement?.append(clip);
    const shown: ShownChart = { clip, figure, chart, drawn: "" };
    this.shown.set(chart.id, shown);
    this.listen(shown);
    return shown;
  }

  private redraw(shown: ShownChart): void {
    const { chart, figure } = shown;
    const content: ChartContent = chartContent(this.grid, chart);
    const { width, height } = pointsOf(this.grid, chart.sheetId, chart.place);
    const drawn = JSON.stringify([content, width, height, chart.name]);
    if (drawn === shown.drawn) return;
    shown.drawn = drawn;
    figure.dataset["chart"] = chart.name;
    figure.setAttribute("aria-label", chartDescription(content));
    figure.replaceChildren(drawChart(content, { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT }));
  }

  /** The mouse moves a chart, Delete removes it, Escape leaves it, the wheel goes through to the sheet. */
  private listen(shown: ShownChart): void {
    const { figure } = shown;
    figure.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.view.canvas?.dispatchEvent(new WheelEvent("wheel", event));
    });
    figure.addEventListener("keydown", (event) => this.pressed(shown.chart, event));
    figure.addEventListener("pointerdown", (event) => {
      figure.focus({ preventScroll: true });
      event.stopPropagation();
      if (event.button !== 0 || this.isLocked(shown.chart)) return;
      this.drag(shown, event);
    });
  }

  private hasFocus(): boolean {
    return [...this.shown.values()].some(({ figure }) => figure === document.activeElement);
  }

  private pressed(chart: SheetChart, { key, ctrlKey, metaKey }: KeyboardEvent): void {
    const { leave, undo, redo } = this.keys;
    if (key === "Escape") leave();
    else if ((ctrlKey || metaKey) && key === "z") undo();
    else if ((ctrlKey || metaKey) && key === "y") redo();
    else if (key === "Delete" && !this.isLocked(chart)) {
      this.grid.objects?.removeChart(chart.id);
      leave();
    }
  }

  private drag({ figure, chart }: ShownChart, start: PointerEvent): void {
    const over = new AbortController();
    const { signal } = over;
    const moved = (event: PointerEvent): [x: number, y: number] => [
      event.clientX - start.clientX,
      event.clientY - start.clientY,
    ];
    figure.setPointerCapture(start.pointerId);
    figure.addEventListener(
      "pointermove",
      (event) => {
        const [x, y] = moved(event);
        figure.style.transform = `translate(${x}px, ${y}px)`;
      },
      { signal },
    );
    figure.addEventListener(
      "pointerup",
      (event) => {
        const [x, y] = moved(event);
        if (Math.hypot(x, y) > SHORTEST_DRAG) this.move(chart, x, y);
      },
      { signal },
    );
    figure.addEventListener(
      "lostpointercapture",
      () => {
        over.abort();
        figure.style.transform = "";
      },
      { signal },
    );
  }

  private move(chart: SheetChart, x: number, y: number): void {
    const zoom = this.view.shown(chart.sheetId, chart.place)?.zoom ?? 1;
    const points = pointsOf(this.grid, chart.sheetId, chart.place);
    const [left, top] = [points.left + x / PIXELS_PER_POINT / zoom, points.top + y / PIXELS_PER_POINT / zoom];
    this.grid.objects?.putChart({
      ...chart,
      place: placeOf(this.grid, chart.sheetId, { ...points, left: Math.max(0, left), top: Math.max(0, top) }),
    });
  }

  private isLocked({ sheetId }: SheetChart): boolean {
    return this.grid.sheets().some(({ id, isProtected }) => id === sheetId && isProtected);
  }
}

function position({ clip, figure }: ShownChart, { box, clip: room }: Shown): void {
  const pixels = (element: HTMLElement, { left, top, width, height }: Shown["box"]): void => {
    Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  };
  pixels(clip, room);
  pixels(figure, { ...box, left: box.left - room.left, top: box.top - room.top });
}
