import type { RawProblem } from "../../model/problem.ts";
import { textOf } from "../../records/file-text.ts";
import { formatRecords } from "../../records/formatting/format.ts";
import type { NewText, RecordFiles } from "./record-files.ts";

/** Files in canonical form, files to be written anew, and files left as they are with the reason. */
export interface FormattedFiles {
  /** Number of files that have the form already. */
  readonly unchanged: number;
  readonly changed: readonly NewText[];
  readonly left: readonly RawProblem[];
}

/** Brings record files into canonical form. What cannot be parsed, or would lose a comment, is left. */
export function formatFiles({ files, problems }: RecordFiles): FormattedFiles {
  const changed: NewText[] = [];
  const left: RawProblem[] = [...problems];
  let unchanged = 0;
  for (const file of files) {
    const answer = formatRecords(file);
    if (answer.state === "not-parsed") left.push(answer.problem);
    else if (answer.state === "not-formattable") left.push({ code: "not-formattable", file: file.path, args: {} });
    else if (answer.text === textOf(file)) unchanged += 1;
    else changed.push({ file, text: answer.text });
  }
  return { unchanged, changed, left };
}
