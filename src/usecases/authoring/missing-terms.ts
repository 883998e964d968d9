import { sourceOf } from "../../records/file-text.ts";
import { isParsed, parseFile } from "../../records/parse.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { isRecord, listOf } from "./record-places.ts";

/** A requirement that nothing in the documents clearly speaks of. */
export interface MissingTerm {
  readonly requirement: string;
  readonly rule: string;
  /** A sentence that would meet it: that of the rule's good example. Absent where it has none. */
  readonly sentence?: string;
}

/** Returns the missing requirements with their model sentences. */
export function missingTerms(requirements: readonly string[], catalogue: CatalogueIndex): MissingTerm[] {
  return requirements.flatMap((requirement) => {
    const rule = catalogue.requirement(requirement);
    if (!rule) return [];
    const sentence = modelSentence(rule.examples.good, requirement);
    return { requirement, rule: rule.id, ...(sentence !== undefined && { sentence }) };
  });
}

function modelSentence(example: string, requirement: string): string | undefined {
  const parsed = parseFile(sourceOf("example.yaml", example));
  const value = isParsed(parsed) ? parsed.values[0] : undefined;
  const clauses = isRecord(value) ? listOf(value.clauses) : [];
  const clause = clauses.find(({ covers }) => Array.isArray(covers) && covers.includes(requirement));
  return typeof clause?.quote === "string" ? clause.quote : undefined;
}
