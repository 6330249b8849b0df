import type { HostObject } from "./host-object";

/** How many references handed out with events stay alive; the add-in asks for them at once or never. */
const EVENT_REFERENCES = 200;

/** Objects without an id that the add-in asked to keep, by the reference it got. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private readonly ofEvents: string[] = [];
  private next = 1;

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `r${this.next++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  /** A reference that goes by itself once enough newer ones were handed out. */
  keepForEvent(object: HostObject): string {
    const id = this.keep(object);
    this.ofEvents.push(id);
    if (this.ofEvents.length > EVENT_REFERENCES) this.drop(this.ofEvents.shift() ?? "");
    return id;
  }

  drop(id: string): void {
    const object = this.objects.get(id);
    if (object === undefined) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  clear(): void {
    for (const id of [...this.objects.keys()]) this.drop(id);
    this.ofEvents.length = 0;
  }

  get size(): number {
    return this.objects.size;
  }
}
