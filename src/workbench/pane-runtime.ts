import { oneOf } from "./protocol/arguments";
import type { HostObject, MemberTable } from "./protocol/host-object";
import { RichCategory, type RichEntry } from "./protocol/wire";

const VISIBILITY_CHANGED = 65539;

/** The shared runtime: shown or hidden, and whether it starts with the document. */
export class PaneRuntime {
  private visible = true;
  startState: StartState = "Inactive";
  readonly visibilityService: HostObject = new RuntimeService(this);
  readonly startService: HostObject = new StartService(this);
  readonly internalService: HostObject = { members: INTERNAL_SERVICE };
  private readonly listeners: ((isVisible: boolean) => void)[] = [];

  constructor(private readonly send: (entry: RichEntry) => void) {}

  get isVisible(): boolean {
    return this.visible;
  }

  setVisible(isVisible: boolean): void {
    if (isVisible === this.visible) return;
    this.visible = isVisible;
    for (const listener of this.listeners) listener(isVisible);
    this.send([
      RichCategory.object,
      VISIBILITY_CHANGED,
      "",
      JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" }),
    ]);
  }

  onVisibility(listener: (isVisible: boolean) => void): void {
    this.listeners.push(listener);
  }
}

type StartState = "Inactive" | "Background";

class RuntimeService implements HostObject {
  readonly members: MemberTable<never> = RUNTIME_SERVICE;
  constructor(readonly runtime: PaneRuntime) {}
}

class StartService implements HostObject {
  readonly members: MemberTable<never> = START_SERVICE;
  constructor(readonly runtime: PaneRuntime) {}
}

const RUNTIME_SERVICE: MemberTable<RuntimeService> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: ({ runtime }) => (runtime.isVisible ? "Visible" : "Background"),
    SetAppRuntimeState: ({ runtime }, args) =>
      runtime.setVisible(oneOf(args.at(0), ["Visible", "Background"], "the state") === "Visible"),
  },
};

const START_SERVICE: MemberTable<StartService> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: ({ runtime }) => runtime.startState,
    SetAppRuntimeStartState: ({ runtime }, args) => {
      runtime.startState = oneOf(args.at(0), ["Inactive", "Background"], "the start state");
    },
  },
};

const INTERNAL_SERVICE: MemberTable<HostObject> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};
