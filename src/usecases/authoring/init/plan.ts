import type { InitFile } from "./files.ts";

/** A file, and whether it is written. */
export interface PlannedFile {
  readonly file: InitFile;
  /** `kept`: something exists at its path and stays as it is. */
  readonly state: "new" | "kept";
  /** What a kept file lacks of the text, to be added by hand; empty where nothing is missing or nothing can be added. */
  readonly missing: readonly string[];
}

/** Places where GitHub and GitLab look for CODEOWNERS. */
export const ownersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

/** Decides for each file. `existing` has the text of whatever exists at its path; "" where it is no text. */
export function planFiles(files: readonly InitFile[], existing: ReadonlyMap<string, string>): PlannedFile[] {
  return files.map((one) => {
    const path = (one.kind === "owners" && ownersPlaces.find((place) => existing.has(place))) || one.path;
    const file = { ...one, path };
    const text = existing.get(path);
    return text === undefined
      ? { file, state: "new", missing: [] }
      : { file, state: "kept", missing: missingIn(text, file) };
  });
}

function missingIn(text: string, file: InitFile): string[] {
  const has = new Set(linesOf(text));
  const missing = linesOf(file.text).filter((line) => line !== "" && !line.startsWith("#") && !has.has(line));
  if (file.addable === "lines" || missing.length === 0) return file.addable === undefined ? [] : missing;
  return file.addable === "whole" ? file.text.trimEnd().split("\n") : [];
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, " "));
}
