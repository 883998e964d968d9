import { readFileSync } from "node:fs";
import { sources } from "./load.mts";
const S = "/work/main/src/evidence/";
const { Lexicon } = await import(S + "clauses/lexicon.ts");
const { Recogniser } = await import(S + "clauses/recognise.ts");
const { Parties } = await import(S + "clauses/parties.ts");
const { sentencesOf } = await import(S + "clauses/sentences.ts");
const { ReadDocument } = await import(S + "quotes/document.ts");
const { readMarkdown } = await import(S + "documents/markdown.ts");
const src = sources();
const lex = { ko: new Lexicon(src.ko), en: new Lexicon(src.en) };
export function subjectsOf(file) {
  const shown = readMarkdown(readFileSync(file));
  return recognise(new ReadDocument([{ number: null, ...shown }]));
}
export function recognise(doc) {
  const source = doc.source;
  const korean = (source.slice(0, 5000).match(/[가-힣]/g) ?? []).length > 50;
  const r = new Recogniser(source, korean ? lex.ko : lex.en, new Parties(source.slice(0, 1500)));
  return sentencesOf(source, doc.sections()).map((s) => ({ ...s, text: source.slice(s.from, s.to).trim(), subjects: r.subjects(s), source }));
}
export function recogniseText(text) { return recognise(new ReadDocument([{ number: null, text }])); }
export { src };
