import { booleanIn } from "./protocol/arguments";
import type { HostObject, MemberTable } from "./protocol/host-object";

/** The add-in changed one of its ribbon controls or tabs. */
export type RibbonChange =
  | { readonly id: string; readonly kind: "control"; readonly isEnabled: boolean }
  | { readonly id: string; readonly kind: "tab" | "group"; readonly isVisible: boolean };

type Report = (change: RibbonChange) => void;

/** `Office.ribbon.requestUpdate`. */
export function ribbonService(report: Report): HostObject {
  return new Ribbon(report);
}

class Ribbon implements HostObject {
  readonly members: MemberTable<never> = RIBBON;
  constructor(readonly report: Report) {}
}

class Control implements HostObject {
  readonly members: MemberTable<never> = CONTROL;
  private enabled = true;

  constructor(
    private readonly id: string,
    private readonly report: Report,
  ) {}

  get isEnabled(): boolean {
    return this.enabled;
  }

  enable(isEnabled: boolean): void {
    this.enabled = isEnabled;
    this.report({ id: this.id, kind: "control", isEnabled });
  }
}

class Container implements HostObject {
  readonly members: MemberTable<never>;

  constructor(
    private readonly kind: "tab" | "group",
    private readonly id: string,
    private readonly report: Report,
  ) {
    this.members = kind === "tab" ? TAB : GROUP;
  }

  show(isVisible: boolean): void {
    this.report({ id: this.id, kind: this.kind, isVisible });
  }
}

const RIBBON: MemberTable<Ribbon> = {
  name: "Ribbon",
  methods: {
    GetButton: ({ report }, args) => new Control(args.text(0), report),
    GetTab: ({ report }, args) => new Container("tab", args.text(0), report),
    GetGroup: ({ report }, args) => new Container("group", args.text(0), report),
  },
};

const CONTROL: MemberTable<Control> = {
  name: "RibbonButton",
  scalars: {
    Enabled: {
      get: (control) => control.isEnabled,
      set: (control, value) => control.enable(booleanIn(value, "enabled")),
    },
  },
};

const TAB: MemberTable<Container> = {
  name: "RibbonTab",
  methods: { SetVisibility: (tab, args) => tab.show(args.booleanOr(0, true)) },
};

const GROUP: MemberTable<Container> = {
  name: "RibbonGroup",
  methods: { SetVisibility: (group, args) => group.show(args.booleanOr(0, true)) },
};
