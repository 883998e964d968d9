// usage: examples.mts ko|en [KEY,KEY]: checks the examples of the data
import { recogniseText, src } from "./engine.mts";
const [lang, only] = process.argv.slice(2); let bad = 0, n = 0;
for (const f of src[lang].files) { if (only && !only.split(",").includes(f.requirement)) continue;
  for (const kind of ["clear", "hint", "none", "against"]) for (const e of f.examples?.[kind] ?? []) { n++;
    const text = (lang === "ko" ? "계약서 시험 문장입니다 가나다라마바사아자차카타파하 가나다라마바사아자차카타파하 가나다라마바사아자차카타파하 가나다라마바사아자차카타파하.\n\n" : "") + "제1조(시험)\n" .repeat(lang === "ko" ? 1 : 0) + e;
    const got = recogniseText(text).flatMap((s) => s.subjects).filter((x) => x.requirement === f.requirement).map((x) => x.strength);
    const is = got.includes("against") ? "against" : got.includes("clear") ? "clear" : got.includes("hint") ? "hint" : "none";
    const ok = kind === "none" ? is === "none" || is === "hint" : kind === is;
    if (!ok) { bad++; console.log(`${f.requirement} wants ${kind}, is ${is}: ${e}`); } } }
console.log(`${n} examples, ${bad} wrong`);
