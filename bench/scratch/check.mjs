import { readdirSync, readFileSync } from "node:fs"; import { join } from "node:path";
const SEC="legal-compliance security-pledge security-training security-inspection leakage-prevention internet-restriction physical-protection endpoint-security wireless-restriction access-rights subcontracting-restriction subcontracting-procedure violation-sanctions damages incident-reporting".split(" ");
const PII="purpose-limitation safeguards purpose-and-scope pii-subcontracting pii-access-control pii-supervision pii-liability".split(" ");
const DEV="dev-legal-requirements secure-coding vulnerability-remediation dev-environment-security dev-confidentiality dev-liability".split(" ");
const dir=process.argv[2];
for (const n of readdirSync(dir).filter(n=>n.endsWith(".labels.json"))) { const t=JSON.parse(readFileSync(join(dir,n),"utf8")); const md=readFileSync(join(dir,n.replace(".labels.json",".md")),"utf8");
 const keys=new Set([...SEC,...(t.service.personal_data?PII:[]),...(t.service.development?DEV:[])]);
 const say=(m)=>console.log(n,m);
 for (const l of [...t.labels,...(t.opposite??[]),...(t.distractors??[]).map(d=>({key:"damages",...d}))]) { if(!keys.has(l.key)) say("key? "+l.key); if(!md.includes(l.sentence)) say("not in text: "+l.sentence); if(l.article===undefined) say("no article: "+l.sentence); if(l.article && !md.replace(/\s/g,"").includes(l.article.replace(/^Section|^Article|\s/g,"").replace(/\.$/,""))) say("article? "+l.article); }
 for (const l of t.labels) if(!["clear","weak"].includes(l.strength)) say("strength? "+l.strength);
 const labelled=new Set(t.labels.map(l=>l.key)); for(const k of keys) if(!labelled.has(k)&&!(t.absent??[]).includes(k)) say("neither labelled nor absent: "+k); for(const k of t.absent??[]) if(labelled.has(k)&&!(t.opposite??[]).some(o=>o.key===k)) say("absent but labelled: "+k);
 const c=new Set(t.labels.filter(l=>l.strength==="clear").map(l=>l.key)).size; console.log(n,md.length,"chars",keys.size,"applicable",c,"clear",(t.opposite??[]).length,"opposite",(t.distractors??[]).length,"distractors"); }
