import { localName, readPart } from "./xlsx-part.ts";

/** Collects the text of a string item: its runs, without the pronunciation (`rPh`) of East Asian versions. */
export class RichText {
  private text = "";
  private isInText = false;
  private phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.phonetic += 1;
    if (name === "t") this.isInText = true;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic -= 1;
    if (name === "t") this.isInText = false;
  }

  add(text: string): void {
    if (this.isInText && this.phonetic === 0) this.text += text;
  }

  /** Returns the text and begins the next one. */
  take(): string {
    const taken = unescaped(this.text);
    this.text = "";
    return taken;
  }
}

/** Resolves `_x000D_`, by which Office writes characters that XML does not have. */
export function unescaped(text: string): string {
  return text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Returns the shared strings of a workbook, in order. Throws `Unread`. */
export function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  const text = new RichText();
  readPart(bytes, {
    open: ({ name }) => text.open(localName(name)),
    close: ({ name }) => {
      text.close(localName(name));
      if (localName(name) === "si") strings.push(text.take());
    },
    text: (part) => text.add(part),
  });
  return strings;
}
