// False alarms on honest labels and detection of wrong records. usage: evd07.mts [--kept-back] [--list]
import { readFileSync } from "node:fs";
const S = "/work/main/src/evidence/";
const { compareClause } = await import(S + "clauses/compare.ts");
const { ClauseDocument } = await import(S + "clauses/document.ts");
const { ReadDocument } = await import(S + "quotes/document.ts");
const { readMarkdown } = await import(S + "documents/markdown.ts");
const has = (n) => process.argv.includes(n);
const shared = Array.from({ length: 14 }, (_, i) => `/work/shared/cases/contracts/${String(i + 1).padStart(2, "0")}`);
const own = ["a1","a2","a3","a4"].flatMap((a) => ["01","02","03","04"].map((n) => `/tmp/corpus/${a}/${n}`)).concat(["01","02","03","04","05"].map((n) => `/tmp/corpus/a6/${n}`), ["01","02","03"].map((n) => `/tmp/corpus/a7/${n}`));
const kept = ["a1/05","a2/05","a3/05","a4/05","a5/01","a5/02","a5/03","a5/04","a5/05","a6/06","a7/04","a7/05","a7/06"].map((n) => `/tmp/corpus/${n}`);
const list = has("--list") && !has("--kept-back");
const T = {}; const add = (k) => { T[k] = (T[k] ?? 0) + 1; };
for (const f of has("--kept-back") ? kept : [...shared, ...own]) {
  const t = JSON.parse(readFileSync(f + ".labels.json", "utf8"));
  const doc = new ReadDocument([{ number: null, ...readMarkdown(readFileSync(f + ".md")) }], "text");
  const clauses = new ClauseDocument(doc);
  const lang = t.language ?? "ko";
  const clear = t.labels.filter((l) => l.strength === "clear");
  const q = (l) => l.sentence.replace(/\*\*/g, "").replace(/\s*\|\s*/g, " ");
  const art = (l) => l.article;
  for (const l of clear) {
    if (doc.passagesOf(q(l)).length === 0) { add(`${lang} not found`); continue; }
    const w = compareClause({ document: "d", article: [l.annex, l.article].filter(Boolean).join(" ") || undefined, quote: q(l), covers: [l.key], ...(typeof l.facts?.interval_months === "number" && { interval_months: l.facts.interval_months }), ...(typeof l.facts?.deadline_hours === "number" && { deadline_hours: l.facts.deadline_hours }), ...(typeof l.facts?.deadline_hours === "string" && /^(immediately|business)/.test(l.facts.deadline_hours) && { deadline: l.facts.deadline_hours }) }, doc, clauses).wording;
    add(`${lang} honest`);
    for (const s of w.subjects ?? []) { add(`${lang} honest alarm ${s.state}`); if (list) console.log(f.split("/").slice(-2).join("/"), "ALARM", l.key, s.state, "|", l.sentence.slice(0, 100), s.better ?? "", (s.speaks_of ?? []).join(",")); }
    if (w.place) { add(`${lang} honest place ${w.place.state}`); if (list) console.log(f, "PLACE", l.article, JSON.stringify(w.place)); }
    for (const x of w.facts ?? []) { add(`${lang} honest fact ${x.certain ? "error" : "warning"}`); if (list) console.log(f, "FACT", l.key, JSON.stringify(x), l.sentence.slice(0, 120)); }
    if (w.form) { add(`${lang} honest form ${w.form}`); if (list) console.log(f, "FORM", w.form, l.sentence.slice(0,100)); }
  }
  // wrong: a clause recorded under a requirement that another article meets and its own does not
  const a = (l) => `${l.annex ?? ""} ${l.article}`;
  for (const l of clear) { if (doc.passagesOf(q(l)).length === 0) continue;
    const others = [...new Set(clear.filter((o) => a(o) !== a(l) && !t.labels.some((x) => a(x) === a(l) && x.key === o.key)).map((o) => o.key))];
    for (const key of others) { const w = compareClause({ document: "d", quote: q(l), covers: [key] }, doc, clauses).wording; add(`${lang} wrong`); if (w.subjects?.length) add(`${lang} wrong found`); else { add(`${lang} wrong missed ${key}`); } } }
}
for (const l of ["ko", "en"]) { const g = (k) => T[`${l} ${k}`] ?? 0; const alarms = Object.entries(T).filter(([k]) => k.startsWith(`${l} honest alarm`)).reduce((n, [, v]) => n + v, 0);
  console.log(`${l}: honest ${g("honest")}, alarms ${alarms} (${(100 * alarms / g("honest")).toFixed(2)} %); wrong ${g("wrong")}, found ${(100 * g("wrong found") / g("wrong")).toFixed(1)} %`); }
console.log(Object.fromEntries(Object.entries(T).filter(([k]) => !k.includes("missed")).sort()));
console.log("missed most:", Object.entries(T).filter(([k]) => k.includes("missed")).sort((x, y) => y[1] - x[1]).slice(0, 14).map(([k, v]) => `${k.replace("wrong missed ", "")} ${v}`).join(", "));
