/** Sends a command to the add-in; false when it does not listen yet. */
export type SendCommand = (payload: readonly [commandId: string, functionName: string, event: string]) => boolean;

interface Running {
  isSent: boolean;
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Ribbon buttons that run a function of the add-in. */
export class Commands {
  private readonly running = new Map<string, Running>();
  private waiting: (() => void)[] = [];
  private lastId = 0;

  constructor(private readonly send: SendCommand) {}

  /** Resolves when the function calls `event.completed()`. A click before the add-in has started waits for it. */
  click(functionName: string, sourceId: string): Promise<void> {
    const commandId = `command-${++this.lastId}`;
    return new Promise((resolve, reject) => {
      const running: Running = { isSent: false, functionName, resolve, reject };
      this.running.set(commandId, running);
      this.trySend(running, [commandId, functionName, JSON.stringify({ source: { id: sourceId } })]);
    });
  }

  /** The pane was loaded anew: what ran there will never end. */
  restart(): void {
    for (const [commandId, { isSent, functionName, reject }] of this.running) {
      if (!isSent) continue;
      this.running.delete(commandId);
      reject(new Error(`The command "${functionName}" did not end: the add-in's page was loaded anew`));
    }
  }

  /** The add-in listens from now on. */
  flush(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const send of waiting) send();
  }

  done(commandId: string, status: number): void {
    const running = this.running.get(commandId);
    this.running.delete(commandId);
    if (status === 0) running?.resolve();
    else
      running?.reject(
        new Error(
          `The add-in did not run the command "${running.functionName}": status ${status} (11101 = no function of that name)`,
        ),
      );
  }

  private trySend(running: Running, payload: Parameters<SendCommand>[0]): void {
    running.isSent = this.send(payload);
    if (!running.isSent) this.waiting.push(() => this.trySend(running, payload));
  }
}
