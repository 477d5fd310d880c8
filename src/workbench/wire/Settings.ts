import type { Metadata } from "../model/Metadata";

/** What add-ins remember in the workbook: values by key, kept with the workbook itself. */
export class Settings {
  constructor(private readonly metadata: Metadata) {}

  all(): Record<string, unknown> {
    return { ...(this.metadata.workbook().settings as Record<string, unknown> | undefined) };
  }

  keys(): string[] {
    return Object.keys(this.all());
  }

  has(key: string): boolean {
    return key in this.all();
  }

  get(key: string): unknown {
    return this.all()[key];
  }

  set(key: string, value: unknown): void {
    this.replace({ ...this.all(), [key]: value });
  }

  remove(key: string): void {
    this.replace(Object.fromEntries(Object.entries(this.all()).filter(([name]) => name !== key)));
  }

  replace(values: Record<string, unknown>): void {
    this.metadata.setWorkbook({ settings: values });
  }
}
