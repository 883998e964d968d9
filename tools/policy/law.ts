// Reads policies/law/: one file a text, checked against its schema and for the order of its editions.
import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { load } from "js-yaml";
import type { Edition, Law, LawText } from "../../src/model/law.ts";
import { inRepository, readText } from "../paths.ts";

/** Returns all texts by id, the acts before the decrees, the guide last. Throws where a file is wrong. */
export function readLaw(): Law {
  const files = readdirSync(inRepository("policies/law"), "utf8").sort();
  const unknown = files.find((name) => !order.some((id) => name === `${id}.yaml`));
  if (unknown !== undefined) throw new Error(`policies/law/${unknown}: no text of that name is known`);
  return Object.fromEntries(order.map((id) => [id, parseText(id, readText(`policies/law/${id}.yaml`))]));
}

/** Ids in the order in which reports name the texts. */
const order = ["act", "decree", "network-act-decree", "guide"] as const;

/** Parses the file of a text. Throws with the file and what is wrong with it. */
export function parseText(id: string, content: string): LawText {
  const file = `policies/law/${id}.yaml`;
  const document = load(content);
  const isValid = validator();
  if (!isValid(document)) {
    const [error] = isValid.errors ?? [];
    throw new Error(`${file}${error?.instancePath ?? ""}: ${error?.message ?? "not valid"}`);
  }
  const text = document[id];
  if (!text) throw new Error(`${file}: its text is not called "${id}"`);
  for (const wrong of disorder(text.editions)) throw new Error(`${file}: ${wrong}`);
  return text;
}

function validator() {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv, ["date"]);
  return ajv.compile<Law>(JSON.parse(readText("tools/policy/law.schema.json")));
}

/** Yields what is wrong with the days of editions. */
function* disorder(editions: readonly Edition[]): Generator<string> {
  for (const [at, { number, from, until, first }] of editions.entries()) {
    const next = editions[at + 1];
    if (until !== undefined && until < from) yield `edition ${number} ends on ${until}, before it begins on ${from}`;
    if (first && at > 0)
      yield `edition ${number} is marked as the first, but ${editions[at - 1]?.number} stands before it`;
    if (next && until === undefined) yield `edition ${number} has no "until", but ${next.number} follows it`;
    if (next && until !== undefined && next.from <= until)
      yield `edition ${next.number} begins on ${next.from}, before ${number} ends on ${until}`;
  }
}
