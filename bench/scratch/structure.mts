import { readFileSync, readdirSync } from "node:fs";
import { subjectsOf } from "./engine.mts";
const place = ({ article }) => (article ?? "").replace(/[\s.]/g, "").replace(/(제\d+조).*/u, "$1").toLowerCase();
const sq = (s) => s.replace(/[\s*_`|]/g, "");
let ok=0,bad=0;
for (const d of ["/work/shared/cases/contracts","a1","a2","a3","a4","a5","a6","a7"]) { const dir = d.startsWith("/")?d:"/tmp/corpus/"+d;
 for (const n of readdirSync(dir).filter(n=>n.endsWith(".labels.json"))) { const t=JSON.parse(readFileSync(`${dir}/${n}`,"utf8")); const sents=subjectsOf(`${dir}/${n.replace(".labels.json",".md")}`);
  for (const l of [...t.labels,...(t.opposite??[]),...(t.distractors??[])]) { const ss = sents.filter(s=>sq(s.text).includes(sq(l.sentence))||sq(l.sentence).includes(sq(s.text))&&s.text.length>8); if (ss.some(s=>place(s)===place(l))) ok++; else { bad++; if (d!=="a5") console.log(d,n,l.annex??"",l.article,"→",[...new Set(ss.map(s=>`${s.annex??""} ${s.article}`))].join(";")||"NOT FOUND","|",l.sentence.slice(0,60)); } } } }
console.log(ok,bad);
