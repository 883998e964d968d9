# usage: wordings.sh ROOT
for v in $(ls $1/vendors | grep -v '^_'); do node /work/main/dist/cli.mjs dossier $v --root $1 --as-of 2026-11-20 2>/dev/null > /tmp/d.json || { echo "$v: no dossier"; continue; }
python3 - "$v" <<'P'
import json,sys
d=json.load(open('/tmp/d.json'))
n=0
for c in d['contracts']:
    if c.get('names_vendor') is False: print(sys.argv[1],c['id'],'VENDOR NOT NAMED')
    for i,x in enumerate(c['clauses']):
        n+=1
        if 'wording' in x:
            print(sys.argv[1],c['id'],i,x.get('article'),x['covers'],json.dumps(x['wording'],ensure_ascii=False)[:700])
for s in d['vendor']['services']:
    r=s.get('selection',{}).get('rfp',{})
    for k in ('security_requirements','privacy_requirements'):
        if r.get(k,{}).get('compared'): print(sys.argv[1],s['id'],k,r[k])
for x in d['vendor']['documents']:
    if x.get('speaks_of_security') is False: print(sys.argv[1],x['id'],'no security')
print(sys.argv[1],n,'clauses')
P
done
