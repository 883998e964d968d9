// Collects the words and patterns of policies/clauses/ for src/evidence/clauses.
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { load } from "js-yaml";
import { inRepository, readText } from "../paths.ts";
import { compileLexicon, type LexiconSource, type Patterns } from "./lexicon.ts";

/** A file of one requirement in one language. */
export interface ClauseFile extends Patterns {
  readonly requirement: string;
  readonly examples: Readonly<Record<"clear" | "hint" | "none" | "against", readonly string[] | undefined>>;
}

const folder = "policies/clauses";

/** Files that are not of one requirement. */
const shared = ["concepts.yaml", "topics.yaml"];

/** Returns the files of the requirements in one language, in the order of their names. */
export function clauseFiles(language: "ko" | "en"): ClauseFile[] {
  return readdirSync(inRepository(`${folder}/${language}`))
    .filter((name) => name.endsWith(".yaml") && !shared.includes(name))
    .sort()
    .map((name) => load(readText(`${folder}/${language}/${name}`)) as ClauseFile);
}

/** Returns the data of both languages, prepared, with their digest, as JSON. Throws `RangeError` for a pattern that is not one. */
export function lexiconFile(): string {
  const content = bothLanguages();
  const compiled = { ko: compileLexicon(content.ko), en: compileLexicon(content.en) };
  return `${JSON.stringify({ digest: digestOf(content), ...compiled })}\n`;
}

/** SHA-256 of the data of both languages, in lower-case hexadecimal. */
export function lexiconDigest(): string {
  return digestOf(bothLanguages());
}

const bothLanguages = () => ({ ko: sourceOf("ko"), en: sourceOf("en") });

const digestOf = (content: object) => createHash("sha256").update(JSON.stringify(content)).digest("hex");

function sourceOf(language: "ko" | "en"): LexiconSource {
  const read = (name: string) => ofStrings(name, load(readText(`${folder}/${language}/${name}`)));
  return {
    concepts: read("concepts.yaml") as LexiconSource["concepts"],
    topics: read("topics.yaml") as LexiconSource["topics"],
    requirements: Object.fromEntries(
      clauseFiles(language).map(({ requirement, clear, hint, unless, against, owed_by }) => [
        requirement,
        {
          clear,
          ...(hint && { hint }),
          ...(unless && { unless }),
          ...(against && { against }),
          ...(owed_by && { owed_by }),
        },
      ]),
    ),
  };
}

/** YAML reads a bare `off` or `no` as a truth value: such a word has to be quoted. */
function ofStrings(name: string, lists: unknown): unknown {
  const words = Object.values(lists ?? {}).flat();
  const other = words.find((word) => typeof word !== "string");
  if (other !== undefined) throw new RangeError(`${name}: not a word, write it in quotation marks: ${other}`);
  return lists;
}
