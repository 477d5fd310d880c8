import type { ClassSchema } from "../protocol/Schema";

/** Which events the add-in wants to hear of, of which object. */
export class Subscriptions {
  private readonly wanted = new Set<string>();

  /** @param target a sheet's id, or "Workbook" */
  wants(eventType: number, target: string): boolean {
    return this.wanted.has(`${eventType} ${target}`);
  }

  /**
   * The wire methods by which the library registers for events of a class.
   * @param fired the events of the class that are ever sent: "onChanged"
   */
  registrations(
    known: ClassSchema | undefined,
    fired: readonly string[],
    target: string,
  ): Record<string, () => null> {
    const methods: Record<string, () => null> = {};
    for (const name of fired) {
      const event = known?.events[name];
      if (!event) throw new Error(`office.js has no event ${name} there`);
      const { eventType, register } = event;
      const key = `${eventType} ${target}`;
      methods[register] = () => {
        this.wanted.add(key);
        return null;
      };
      methods[register.replace("_Register", "_Unregister")] = () => {
        this.wanted.delete(key);
        return null;
      };
    }
    return methods;
  }
}
