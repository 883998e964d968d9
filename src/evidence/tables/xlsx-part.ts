import { readXml, type XmlReader } from "../documents/xml.ts";

/** Reads a part of a workbook; nothing if it is absent. Throws `Unread`. */
export function readPart(bytes: Uint8Array | undefined, reader: XmlReader): void {
  if (bytes) readXml(bytes, "prefixes", reader);
}

/** Name without its prefix: some programs write `x:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
