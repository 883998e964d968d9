// usage: score.mts [--lang ko|en] [--key KEY] [--list] [--file a1/01] [--kept-back]
import { readFileSync, existsSync } from "node:fs";
import { subjectsOf } from "./engine.mts";
const arg = (n) => { const i = process.argv.indexOf(n); return i < 0 ? undefined : process.argv[i + 1]; };
const has = (n) => process.argv.includes(n);
const shared = Array.from({ length: 14 }, (_, i) => `/work/shared/cases/contracts/${String(i + 1).padStart(2, "0")}`);
const own = ["a1","a2","a3","a4"].flatMap((a) => ["01","02","03","04"].map((n) => `/tmp/corpus/${a}/${n}`)).concat(["01","02","03","04","05"].map((n) => `/tmp/corpus/a6/${n}`), ["01","02","03"].map((n) => `/tmp/corpus/a7/${n}`));
const kept = ["a1/05","a2/05","a3/05","a4/05","a5/01","a5/02","a5/03","a5/04","a5/05","a6/06","a7/04","a7/05","a7/06"].map((n) => `/tmp/corpus/${n}`);
let files = has("--kept-back") ? kept : has("--shared") ? shared : has("--own") ? own : [...shared, ...own];
const extra = arg("--folder"); if (extra) { const { readdirSync } = await import("node:fs"); files = readdirSync(extra).filter(n=>n.endsWith(".labels.json")).map(n=>`${extra}/${n.replace(".labels.json","")}`); }
if (arg("--file")) files = files.filter((f) => f.includes(arg("--file")));
const place = ({ article }) => (article ?? "").replace(/[\s.]/g, "").replace(/(제\d+조).*/u, "$1").toLowerCase();
const T = {}; const add = (k, n = 1) => { T[k] = (T[k] ?? 0) + n; };
const SEC="legal-compliance security-pledge security-training security-inspection leakage-prevention internet-restriction physical-protection endpoint-security wireless-restriction access-rights subcontracting-restriction subcontracting-procedure violation-sanctions damages incident-reporting".split(" ");
const PII="purpose-limitation safeguards purpose-and-scope pii-subcontracting pii-access-control pii-supervision pii-liability".split(" ");
const DEV="dev-legal-requirements secure-coding vulnerability-remediation dev-environment-security dev-confidentiality dev-liability".split(" ");
const list = has("--list") && !has("--kept-back");
const keysWanted = arg("--key")?.split(",");
for (const f of files) {
  const t = JSON.parse(readFileSync(f + ".labels.json", "utf8"));
  const lang = t.language ?? "ko"; if (arg("--lang") && arg("--lang") !== lang) continue;
  const keys = new Set([...SEC, ...(t.service.personal_data ? PII : []), ...(t.service.development ? DEV : [])]);
  const sents = subjectsOf(f + ".md"); const short = f.replace("/work/shared/cases/contracts", "shared").replace("/tmp/corpus/", "");
  const said = new Map(), hints = new Map(), againsts = new Map();
  for (const s of sents) for (const x of s.subjects) { if (!keys.has(x.requirement)) continue; const pair = `${place(s)} ${x.requirement}`; const m = x.strength === "clear" ? said : x.strength === "hint" ? hints : againsts; if (!m.has(pair)) m.set(pair, { s, x }); }
  const clear = t.labels.filter((l) => l.strength === "clear");
  const wanted = new Map(clear.map((l) => [`${place(l)} ${l.key}`, l])); const known = new Set(t.labels.map((l) => `${place(l)} ${l.key}`));
  const show = (what, pair, s, words) => { if (list && (!keysWanted || keysWanted.includes(pair.split(" ").pop()))) console.log(`${short} ${what} ${pair} | ${s}${words ? " ⟦" + words + "⟧" : ""}`); };
  const w = (e) => e.x.words.map((r) => e.s.source.slice(r.from, r.to)).join(" · ");
  for (const [pair, l] of wanted) { const k = l.key; const hit = said.has(pair); add(`${lang} article ${hit ? "hit" : "miss"}`); add(`${lang} ${k} ${hit ? "hit" : "miss"}`); if (!hit) show(againsts.has(pair) ? "MISS(against)" : hints.has(pair) ? "MISS(hint)" : "MISS", pair, l.sentence, againsts.has(pair) ? w(againsts.get(pair)) : undefined); }
  for (const [pair, e] of said) if (!known.has(pair)) { add(`${lang} article false`); add(`${lang} ${e.x.requirement} false`); show("FALSE", pair, e.s.text, w(e)); }
  const ck = new Set(clear.map((l) => l.key)), lk = new Set(t.labels.map((l) => l.key)), sk = new Set([...said.keys()].map((p) => p.split(" ").pop()));
  for (const k of ck) add(`${lang} whole ${sk.has(k) ? "hit" : "miss"}`), add(`${lang} ${k} whole ${sk.has(k) ? "hit" : "miss"}`);
  for (const k of sk) if (!lk.has(k)) { add(`${lang} whole false`); add(`${lang} ${k} whole false`); }
  for (const o of t.opposite ?? []) { const pair = `${place(o)} ${o.key}`; if (said.has(pair) && !wanted.has(pair)) { add(`${lang} opposite taken`); show("OPPOSITE-TAKEN", pair, o.sentence, w(said.get(pair))); } else if (againsts.has(pair)) add(`${lang} opposite recognised`); else { add(`${lang} opposite not seen`); show("opposite not seen", pair, o.sentence); } }
  for (const [pair, e] of againsts) if (!(t.opposite ?? []).some((o) => `${place(o)} ${o.key}` === pair)) { add(`${lang} against false`); show("AGAINST-FALSE", pair, e.s.text, w(e)); }
  if (T.facts !== null) for (const l of clear) for (const fact of ["interval_months", "deadline_hours"]) { if (typeof l.facts?.[fact] !== "number") continue; const e = said.get(`${place(l)} ${l.key}`); if (!e) continue; const right = e.x.facts?.[fact] === l.facts[fact]; add(`${lang} fact ${right ? "right" : "wrong"}`); if (!right) show("FACT", `${place(l)} ${l.key}`, `${l.sentence} want ${l.facts[fact]} got ${JSON.stringify(e.x.facts)}`); }
}
const r = (a, b) => (a + b ? (100 * a / (a + b)).toFixed(0) : "–").padStart(3);
for (const l of ["ko", "en"]) { for (const w of ["article", "whole"]) { const [h, m, f] = ["hit", "miss", "false"].map((k) => T[`${l} ${w} ${k}`] ?? 0); if (h + m) console.log(`${l} ${w}: precision ${r(h, f)} recall ${r(h, m)} (hit ${h} miss ${m} false ${f})`); }
  if (!has("--kept-back") && !has("--totals")) for (const k of [...SEC, ...PII, ...DEV]) { const [h, m, f, wh, wm, wf] = ["hit", "miss", "false", "whole hit", "whole miss", "whole false"].map((x) => T[`${l} ${k} ${x}`] ?? 0); if (h + m + f && (!keysWanted || keysWanted.includes(k))) console.log(`  ${l} ${k.padEnd(28)} article p${r(h, f)} r${r(h, m)} (${h} -${m} +${f})   whole p${r(wh, wf)} r${r(wh, wm)} (${wh} -${wm} +${wf})`); } }
console.log(JSON.stringify(Object.fromEntries(Object.entries(T).filter(([k]) => /opposite|against|fact/.test(k)))));
