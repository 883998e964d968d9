import type { XmlElement } from "../documents/xml.ts";
import { localName, readPart } from "./xlsx-part.ts";

/** Number formats of ECMA-376 18.8.30 that show a day, those of East Asian versions included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

/** Whether a format code shows a day: it has `y` or `d` outside quotes, brackets and escapes. */
function isDateCode(code: string): boolean {
  const [positive = ""] = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "").split(";");
  return /[yd]/i.test(positive) && !/general/i.test(positive);
}

/** Returns for each style of a cell whether it shows a date. Throws `Unread`. */
export function dateStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isInCells = false;
  readPart(bytes, {
    open: ({ name, attributes }: XmlElement) => {
      const element = localName(name);
      if (element === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (element === "cellXfs") isInCells = true;
      if (element !== "xf" || !isInCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      const code = codes.get(id);
      styles.push(code === undefined ? isBuiltInDate(id) : isDateCode(code));
    },
    close: ({ name }) => {
      if (localName(name) === "cellXfs") isInCells = false;
    },
  });
  return styles;
}
