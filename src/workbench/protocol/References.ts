import type { WireObject } from "./WireObject";

/** Objects that the add-in keeps from one batch to the next, by the name it was given for them. */
export class References {
  private readonly objects = new Map<string, WireObject>();
  private readonly names = new WeakMap<WireObject, string>();
  private last = 0;

  /** How many are kept: grows where an add-in forgets to let go. */
  get count(): number {
    return this.objects.size;
  }

  keep(object: WireObject): void {
    if (this.names.has(object)) return;
    const name = `reference-${++this.last}`;
    this.names.set(object, name);
    this.objects.set(name, object);
  }

  nameOf(object: WireObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): WireObject | undefined {
    return this.objects.get(name);
  }

  release(name: string): void {
    const object = this.objects.get(name);
    if (object) this.names.delete(object);
    this.objects.delete(name);
  }

  clear(): void {
    for (const name of [...this.objects.keys()]) this.release(name);
  }
}
