import type { SourceFile } from "../model/tree.ts";

/** Text of a file's bytes, with its byte order mark. */
export function textOf({ bytes }: Pick<SourceFile, "bytes">): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** A file that has this text. */
export function sourceOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
