import { RunError } from "../../model/run-error.ts";
import type { SourceFile } from "../../model/tree.ts";
import { documentsOf, type RecordDocument } from "../../records/document.ts";
import { editYaml } from "../../records/editing/edit.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import type { Checked } from "../../schemas/generated/types.ts";
import { type ClauseToCheck, tokenOf } from "./check.ts";

/** The clause as it is in the file now; undefined where it differs from the one shown. */
export function clauseNow(
  file: SourceFile,
  shown: ClauseToCheck,
): { readonly source: RecordDocument; readonly document: number } | undefined {
  const parsed = parseFile(file);
  const digest = shown.evidence?.actual;
  if (!isParsed(parsed) || !digest || shown.token === null) return undefined;
  const { contract, clause, token } = shown;
  const documents = documentsOf(parsed);
  const document = documents.findIndex(({ value }) => tokenOf(value, { contract, clause, digest }) === token);
  const source = documents[document];
  return source && { source, document };
}

/**
 * Returns the text of a record's file with a clause marked as compared. Throws `RunError` `check-outdated` where clause
 * or document entry differ from those shown, `record-anchored`, `record-not-editable`.
 */
export function recordCheck(file: SourceFile, shown: ClauseToCheck, checked: Checked): string {
  const now = clauseNow(file, shown);
  const place = `${shown.contract}, clauses[${shown.clause}]`;
  if (!now) throw new RunError("check-outdated", { place });
  return editYaml(file, now.document, {
    kind: "set",
    path: ["clauses", shown.clause, "checked"],
    value: { by: checked.by, on: checked.on, sha256: checked.sha256 },
  });
}
