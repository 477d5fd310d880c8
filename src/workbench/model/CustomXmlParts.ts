import type { CustomXmlPart } from "./CustomXmlPart";
import type { Metadata } from "./Metadata";
import { ModelError } from "./ModelError";
import { newId } from "./newId";
import { rootNamespace } from "./rootNamespace";

/** The custom XML parts of a workbook, in the order of creation. */
export class CustomXmlParts {
  constructor(private readonly metadata: Metadata) {}

  all(): readonly CustomXmlPart[] {
    return (this.metadata.workbook().customXmlParts as readonly CustomXmlPart[] | undefined) ?? [];
  }

  find(id: string): CustomXmlPart | undefined {
    return this.all().find((part) => part.id === id);
  }

  /** Adds a part and gives its id. Throws InvalidArgument where the text is no XML. */
  add(xml: string): string {
    const part = { id: newId(), namespaceUri: namespaceOf(xml), xml };
    this.replace([...this.all(), part]);
    return part.id;
  }

  /** Throws ItemNotFound, and InvalidArgument where the text is no XML. */
  setXml(id: string, xml: string): void {
    this.check(id);
    const namespaceUri = namespaceOf(xml);
    this.replace(this.all().map((part) => (part.id === id ? { id, namespaceUri, xml } : part)));
  }

  /** Throws ItemNotFound. */
  remove(id: string): void {
    this.check(id);
    this.replace(this.all().filter((part) => part.id !== id));
  }

  private check(id: string): void {
    if (!this.find(id)) throw new ModelError("ItemNotFound", `There is no XML part ${id}.`);
  }

  private replace(parts: readonly CustomXmlPart[]): void {
    this.metadata.setWorkbook({ customXmlParts: parts.length > 0 ? parts : undefined });
  }
}

function namespaceOf(xml: string): string {
  const namespace = rootNamespace(xml);
  if (namespace === undefined) throw new ModelError("InvalidArgument", "The text is no XML.");
  return namespace;
}
