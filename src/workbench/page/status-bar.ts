const DISMISSED_KEY = "workbench.tip-dismissed";
const WARNING_MILLISECONDS = 8000;

/** The line at the bottom: how loading stands, and a tip for the first visit. */
export class StatusBar {
  private standing = "";

  constructor(
    private readonly status: HTMLElement,
    private readonly tip: HTMLElement,
  ) {}

  say(text: string): void {
    this.standing = text;
    delete this.status.dataset.kind;
    this.status.textContent = text;
  }

  /** Says what is going on, beside a button that ends it, as Escape does; what comes back takes both away. */
  sayWithStop(text: string, stop: () => void): () => void {
    this.say(text);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "status-bar__stop";
    button.textContent = "Stop";
    button.addEventListener("click", stop);
    const stopOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") stop();
    };
    document.addEventListener("keydown", stopOnEscape, true);
    this.status.append(" ", button);
    return () => {
      document.removeEventListener("keydown", stopOnEscape, true);
      this.say("");
    };
  }

  /** Shows a refusal for a while, then what stood there before. */
  warn(text: string): void {
    const { standing } = this;
    this.status.dataset.kind = "failure";
    this.status.textContent = text;
    setTimeout(() => {
      if (this.status.textContent === text) this.say(standing);
    }, WARNING_MILLISECONDS);
  }

  fail(text: string): void {
    this.status.dataset.kind = "failure";
    this.status.textContent = text;
  }

  /** Shows the add-in's own words for newcomers until they are closed, once for all. */
  showTip(title: string, description: string): void {
    if (localStorage.getItem(DISMISSED_KEY) === title) return;
    const text = document.createElement("span");
    const strong = document.createElement("strong");
    strong.textContent = title;
    text.append(strong, ` ${description}`);
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", "Close the tip");
    close.addEventListener("click", () => {
      localStorage.setItem(DISMISSED_KEY, title);
      this.tip.replaceChildren();
    });
    this.tip.replaceChildren(text, close);
  }
}
