import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "./cli.ts";

const tools = createRequire(join(repository, "test/package.json"));
const XLSX: typeof import("../node_modules/@e965/xlsx/types/index.d.ts") = tools("@e965/xlsx");
const { CFB } = XLSX as unknown as {
  CFB: { read(bytes: Buffer, options: object): { FullPaths: string[]; FileIndex: { content: Uint8Array }[] } };
};

/** A sheet as another program reads it: rows of cells, each with its type. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
  readonly filter: string | undefined;
}

/** `s` text, `n` number, `z` empty. */
export interface ReadCell {
  readonly type: string;
  readonly value: string | number | undefined;
  readonly formula: string | undefined;
}

/** Reads a workbook with SheetJS. */
export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const book = XLSX.read(bytes, { type: "buffer", cellFormula: true, sheetStubs: true, cellHTML: false, dense: false });
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name] ?? {};
    const range = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
    const rows = Array.from({ length: range.e.r + 1 }, (_, r) =>
      Array.from({ length: range.e.c + 1 }, (_, c) => {
        const cell = sheet[XLSX.utils.encode_cell({ r, c })];
        return { type: cell?.t ?? "z", value: cell?.v, formula: cell?.f };
      }),
    );
    return { name, rows, filter: sheet["!autofilter"]?.ref };
  });
}

/** Reads the files of a zip by their paths with SheetJS's own reader, which checks sizes and checksums. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: "buffer" });
  return new Map(
    FullPaths.flatMap((path, at) => {
      const content = FileIndex[at]?.content;
      // Leaves out the file that the reader adds.
      return content && content.length > 0 && !path.endsWith("/") && !path.includes("Sh33tJ5")
        ? [[path.replace("Root Entry/", ""), new TextDecoder().decode(content)] as const]
        : [];
    }),
  );
}

/** Errors that libxml2 reports for a text that should be XML. */
export async function xmlErrors(contents: string): Promise<readonly unknown[]> {
  const { validateXML } = tools("xmllint-wasm");
  const { errors } = await validateXML({ xml: [{ fileName: "part.xml", contents }], maxMemoryPages: 32768 });
  return errors;
}
