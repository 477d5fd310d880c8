import type { ClassSchema } from "../protocol/Schema";

/** Which events the add-in wants to hear of, of which object. */
export class Subscriptions {
  private readonly wanted = new Set<string>();

  /** @param target a sheet's id, or "Workbook" */
  wants(eventType: number, target: string): boolean {
    return this.wanted.has(`${eventType} ${target}`);
  }

  /** The wire methods by which the library registers for the events of a class. */
  registrations(known: ClassSchema | undefined, target: string): Record<string, () => null> {
    const methods: Record<string, () => null> = {};
    for (const { eventType, register } of Object.values(known?.events ?? {})) {
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
