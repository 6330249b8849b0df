import type { PaneAddress } from "../pane-address";

const NARROWEST = 280;
const START_WIDTH = 360;
const KEY_STEP = 24;
const ROOM_FOR_THE_GRID = 320;

export interface AddinPaneOptions {
  readonly element: HTMLElement;
  readonly splitter: HTMLElement;
  readonly title: string;
  readonly iconUrl: string;
  readonly onClose: () => void;
}

/** The task pane at the right: a frame with a title, a button to close it and an edge that can be dragged. */
export class AddinPane {
  readonly frame = document.createElement("iframe");
  private width = START_WIDTH;

  constructor(private readonly options: AddinPaneOptions) {
    const { element, splitter, title } = options;
    this.frame.title = title;
    this.frame.className = "pane__frame";
    element.setAttribute("aria-label", title);
    element.append(this.titleBar());
    splitter.addEventListener("pointerdown", (event) => this.drag(event));
    splitter.addEventListener("keydown", (event) => this.resizeByKey(event));
    this.resize(START_WIDTH);
  }

  /** Starts the add-in. It runs whether the pane is shown or not. */
  load({ url, name, sandbox }: PaneAddress): void {
    this.frame.name = name;
    this.frame.setAttribute("sandbox", sandbox);
    this.frame.src = url;
    this.options.element.append(this.frame); // Last: a frame keeps the name it is attached with.
  }

  setVisible(isVisible: boolean): void {
    document.body.dataset.pane = isVisible ? "shown" : "hidden"; // The frame stays: it is the add-in's runtime.
    this.options.element.inert = !isVisible;
    this.options.splitter.hidden = !isVisible;
  }

  /** Gives the pane the keyboard. */
  focus(): void {
    this.frame.focus();
  }

  private titleBar(): HTMLElement {
    const { title, iconUrl, onClose } = this.options;
    const bar = document.createElement("div");
    bar.className = "pane__title";
    const icon = document.createElement("img");
    icon.src = iconUrl;
    icon.width = icon.height = 16;
    icon.alt = "";
    const heading = document.createElement("h2");
    heading.textContent = title;
    const close = document.createElement("button");
    close.type = "button";
    close.className = "pane__close";
    close.textContent = "×";
    close.setAttribute("aria-label", `Close ${title}`);
    close.addEventListener("click", onClose);
    bar.append(icon, heading, close);
    return bar;
  }

  private resize(width: number): void {
    const widest = Math.max(NARROWEST, innerWidth - ROOM_FOR_THE_GRID);
    this.width = Math.round(Math.min(Math.max(width, NARROWEST), widest));
    document.body.style.setProperty("--pane-width", `${this.width}px`);
    const { splitter } = this.options;
    splitter.setAttribute("aria-valuenow", String(this.width));
    splitter.setAttribute("aria-valuemin", String(NARROWEST));
    splitter.setAttribute("aria-valuemax", String(widest));
  }

  private drag(start: PointerEvent): void {
    const { splitter } = this.options;
    const startWidth = this.width;
    const move = (event: PointerEvent): void => this.resize(startWidth + start.clientX - event.clientX);
    splitter.setPointerCapture(start.pointerId);
    document.body.dataset.dragging = "true"; // Frames would swallow the pointer.
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "lostpointercapture",
      () => {
        splitter.removeEventListener("pointermove", move);
        delete document.body.dataset.dragging;
      },
      { once: true },
    );
    start.preventDefault();
  }

  private resizeByKey(event: KeyboardEvent): void {
    const step = event.key === "ArrowLeft" ? KEY_STEP : event.key === "ArrowRight" ? -KEY_STEP : 0;
    if (step === 0) return;
    this.resize(this.width + step);
    event.preventDefault();
  }
}
