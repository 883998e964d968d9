/** Number of matrix columns in a group of requirements. */
export interface ColumnGroup {
  readonly group: string;
  readonly columns: number;
}

/**
 * Number of matrix rows, and of vendors, in one part of a large page. A browser lays out only the parts near the
 * window: the style sets the height of a whole part, and the script that of the parts it shows.
 */
export const sizeOfPart = { rows: 25, vendors: 10 } as const;

/** Returns the page's only style: fixed rules, and those that depend on the position of a group in the matrix. */
export function styleOf(groups: readonly ColumnGroup[]): string {
  const rules = groups.map(({ group, columns }, at) => {
    const before = groups.slice(0, at).reduce((sum, one) => sum + one.columns, 0);
    return groupRules(group, { first: before + 1, last: before + columns, place: at + 1 });
  });
  return `${fixed}${stateRules}${rules.join("")}`;
}

/**
 * Rules that draw a line before each group, and hide the others when one is selected. The first column has the vendors'
 * names.
 */
function groupRules(
  group: string,
  { first, last, place }: { readonly first: number; readonly last: number; readonly place: number },
): string {
  const chosen = `body[data-group="${group}"]`;
  const cells = `.matrix tbody td:not([colspan])`;
  return `.matrix tbody td:nth-child(${first + 1}),.matrix thead tr:last-child th:nth-child(${first}),.matrix thead tr:first-child th:nth-child(${place + 1}){border-left-color:var(--line2)}
@media screen{.matrix thead tr:first-child th:nth-child(${place + 1}){width:calc(var(--cell)*${last - first + 1})}}
${chosen} ${cells}:not(:nth-child(n+${first + 1}):nth-child(-n+${last + 1})),
${chosen} .matrix thead tr:last-child th:not(:nth-child(n+${first}):nth-child(-n+${last})),
${chosen} .matrix thead tr:first-child th:not(:first-child):not(:nth-child(${place + 1})),
${chosen} .q tbody:not(.${group}){display:none}
`;
}

/**
 * Symbol of each state, next to its colour and word. The second content is the text for screen readers: empty, as the
 * word follows.
 */
const symbols: Readonly<Record<string, string>> = {
  p: "\\2713",
  f: "\\2715",
  w: "\\25b3",
  b: "\\25c7",
  n: "\\2013",
  h: "?",
  o: "\\2298",
  x: "\\b7",
  u: "!",
  warning: "!",
  note: "i",
};

/** No class stands for met. */
const isMet = ":not([class])";
const cell = (state: string) => (state === "p" ? `td${isMet}` : `.${state}`);
const row = (state: string) => (state === "p" ? `tbody tr${isMet}` : `.${state}`);

const stateRules = Object.entries(symbols)
  .map(
    ([state, symbol]) =>
      `.s.${state}::before,.matrix ${cell(state)}::before,.q ${row(state)} td::before{content:"${symbol}";content:"${symbol}"/""}
.${state},.matrix ${cell(state)},.q ${row(state)}{--ink:var(--${state});--back:var(--${state}-back)}
body[data-state="${state}"] .q tr:not(${row(state)}){display:none}
`,
  )
  .join("");

const light = `--paper:#fff;--soft:#f6f6f4;--text:#1b1c1e;--muted:#5a5e66;--line:#e4e4e0;--line2:#b4b5b2;--link:#174a8c;--focus:#1a5fd0;--shade:rgb(0 0 0/.25);
--p:#1c6b41;--p-back:transparent;--f:#a3180f;--f-back:#fbe3e0;--w:#7a4d00;--w-back:#fbefd5;--b:#3d4a8a;--b-back:#e9ebf8;--n:#6a6e75;--n-back:transparent;
--h:#6a3391;--h-back:#f2e8f9;--o:#8a2f00;--o-back:#fbe9df;--x:#6a6e75;--x-back:transparent;--u:#a3180f;--u-back:#fbe3e0;--warning:#7a4d00;--warning-back:#fbefd5;--note:#3d4a8a;--note-back:#e9ebf8;`;

const dark = `--paper:#151719;--soft:#1d2023;--text:#e7e8ea;--muted:#a4a9b1;--line:#2f3338;--line2:#5b6169;--link:#93bdf5;--focus:#8ab8ff;--shade:rgb(255 255 255/.25);
--p:#7fcf9f;--p-back:transparent;--f:#ffb1a6;--f-back:#4d1b17;--w:#f0c674;--w-back:#3c2d0e;--b:#b3bdf2;--b-back:#262c4a;--n:#9a9fa7;--n-back:transparent;
--h:#d7b5f0;--h-back:#38244a;--o:#f7b48f;--o-back:#47240f;--x:#9a9fa7;--x-back:transparent;--u:#ffb1a6;--u-back:#4d1b17;--warning:#f0c674;--warning-back:#3c2d0e;--note:#b3bdf2;--note-back:#262c4a;`;

const fixed = `:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:.9375rem/1.6 Pretendard,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",system-ui,sans-serif;overflow-wrap:anywhere;word-break:keep-all;font-variant-numeric:tabular-nums}
body>header,body>nav,main,footer{max-width:92rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,3rem)}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.875rem;line-height:1.25;font-weight:700;letter-spacing:-.015em}
h2{font-size:1.375rem;line-height:1.3;font-weight:700;letter-spacing:-.01em;margin-bottom:1rem}
h3{font-size:1.0625rem;line-height:1.4;font-weight:650}
h4{font-size:.8125rem;line-height:1.4;font-weight:650;color:var(--muted);margin:1.25rem 0 .375rem}
main>section{padding-block:2.5rem;border-top:1px solid var(--line)}
main>section>h3{margin:1.75rem 0 .75rem}
code{font:.8125em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"D2Coding",monospace;color:var(--muted)}
small,.m,.note,caption{font-size:.8125rem;color:var(--muted)}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:1rem}
b:target,li:target,tr:target{background:var(--soft);outline:2px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-99rem;top:.5rem;padding:.5rem 1rem;background:var(--text);color:var(--paper);z-index:9}
.skip:focus{left:1rem}
.top{padding-top:3rem}
.headline{display:flex;flex-wrap:wrap;gap:1rem 3rem;justify-content:space-between;align-items:end}
.eyebrow{color:var(--muted);font-size:.875rem;margin-bottom:.25rem}
.verdict{display:flex;align-items:center;gap:.75rem;color:var(--muted);font-size:.875rem}
.verdict .s,.verdict .s.p{font-size:1.125rem;font-weight:700;padding:.25rem .875rem;border:1px solid}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:.875rem 2.5rem;margin-top:1.75rem;padding-top:1.5rem;border-top:2px solid var(--text)}
.facts dt,.numbers dt,.r dt{font-size:.8125rem;color:var(--muted)}
.facts code{color:var(--text);word-break:break-all}
.days{margin-top:.75rem;padding:.375rem .875rem;border-left:3px solid var(--line2);background:var(--soft);font-size:.875rem}
.forms{margin-top:1.25rem;font-size:.8125rem;color:var(--muted)}
body>nav{margin-top:1.5rem}
body>nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem}
body>nav a{display:inline-block;padding-block:.5rem;font-size:.875rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1.5rem 2rem;margin-bottom:2.5rem}
.numbers b{display:block;font-size:2rem;line-height:1.2;font-weight:650;letter-spacing:-.02em}
.numbers span{font-size:.8125rem;color:var(--muted)}
.halves{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem 3.5rem;align-items:start}
.halves h3{margin-bottom:.25rem}
.halves .note{margin-bottom:.75rem}
.limits{background:var(--soft);padding:1.25rem 1.5rem;margin-bottom:1.5rem;border-left:3px solid var(--line2)}
.limits li{font-size:.875rem;padding-top:.5rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-size:.8125rem;color:var(--muted);vertical-align:bottom}
td p+p{margin-top:.25rem}
.num{white-space:nowrap}
.s{display:inline-flex;gap:.375em;align-items:baseline;color:var(--ink);background:var(--back);border-radius:3px;padding:0 .4em;font-size:.8125rem;white-space:nowrap}
.s.p,.s.n,.s.x{padding-inline:0}
.s::before{font-weight:700}
.scroll{overflow:auto;max-width:100%;background:\
linear-gradient(to right,var(--paper) 30%,transparent) left/3rem 100% no-repeat local,\
linear-gradient(to left,var(--paper) 30%,transparent) right/3rem 100% no-repeat local,\
linear-gradient(to right,var(--shade),transparent) left/1rem 100% no-repeat,\
linear-gradient(to left,var(--shade),transparent) right/1rem 100% no-repeat}
.counts{min-width:34rem}
.counts td,.counts thead th+th{text-align:right;padding:.375rem 0 .375rem .75rem}
.counts :is(th,td){white-space:nowrap;padding-block:.375rem}
.counts thead th{white-space:normal;overflow-wrap:normal}
.counts thead .s{background:none;padding:0;white-space:normal;flex-direction:column;gap:0;align-items:end}
.counts tfoot>*{border-bottom:0;font-weight:650}
.zero{color:var(--muted)}
#filter{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;margin-bottom:1rem}
#filter label{display:grid;gap:.125rem;font-size:.8125rem;color:var(--muted)}
#filter input,#filter select,#filter button{font:inherit;font-size:.9375rem;color:var(--text);background:var(--paper);border:1px solid var(--line2);border-radius:4px;min-height:2.25rem;padding:.25rem .625rem}
#filter input{min-width:15rem}
#filter button{cursor:pointer;padding-inline:1rem}
#filter output{font-size:.875rem;color:var(--muted);padding-bottom:.375rem}
#filter output.on{color:var(--text);font-weight:650}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.125rem;margin-bottom:.5rem}
#words{width:1.25rem;height:1.25rem;margin:.125rem .375rem .625rem 0;vertical-align:middle}
#words+label{display:inline-block;line-height:1.5rem;font-size:.8125rem;margin-bottom:.5rem;vertical-align:middle;cursor:pointer}
.matrix th,.matrix td{padding:0;border-bottom:1px solid var(--line);border-left:1px solid transparent}
.matrix thead th{background:var(--paper);color:var(--text);font-size:.75rem;overflow:hidden}
.matrix thead tr:first-child th{padding:.25rem .375rem;white-space:nowrap;font-weight:650;vertical-align:bottom}
.matrix thead tr:last-child th{border-bottom-color:var(--line2)}
.matrix thead tr:last-child a{writing-mode:vertical-rl;transform:rotate(180deg);text-orientation:sideways;display:flex;gap:.5em;align-items:center;height:var(--head);width:100%;padding-inline:.5rem;color:inherit;text-decoration:none;white-space:nowrap;overflow:hidden}
.matrix thead tr:last-child a:hover{text-decoration:underline}
.matrix thead b{font-weight:650}
.corner,.matrix tbody th,.matrix thead tr:last-child::before{background:var(--paper);border-right:1px solid var(--line2)}
.matrix thead tr .corner.corner,.matrix tbody th{padding-inline:.75rem}
.matrix tbody th a{display:block;line-height:1.5rem;color:inherit;text-decoration:none;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-weight:500}
.matrix tbody th a:hover{text-decoration:underline}
.matrix tbody small{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:.6875rem;line-height:.9375rem}
.matrix td{overflow:hidden;white-space:nowrap;font-size:.8125rem;color:var(--ink);background:var(--back)}
.matrix td::before,.matrix td a::before{display:inline-block;width:1.625rem;text-align:center;font-weight:700}
.matrix td a{display:block;text-decoration:none;overflow:hidden;color:var(--ink);background:var(--back)}
.matrix td a:hover{outline:2px solid currentColor;outline-offset:-2px}
.matrix td a:focus-visible{outline-offset:-2px}
.matrix{--head:9.75rem}
.matrix:lang(en){--head:13.75rem}
@media screen{
.wide{max-height:min(85vh,60rem);border:1px solid var(--line);border-radius:4px}
.matrix{--cell:1.6875rem;--name:14rem;--row:2.6875rem;display:block;width:max-content}
.matrix caption{display:block;position:sticky;left:0;padding:.5rem .75rem;width:min(60rem,calc(100vw - 4rem))}
.matrix thead,.matrix tbody{display:block}
.matrix tr{display:flex}
.matrix tr>*{flex:none;width:var(--cell)}
.matrix td[colspan]{flex:1;width:auto}
.matrix thead{position:sticky;top:0;z-index:2}
.matrix .corner,.matrix tbody th,.matrix thead tr:last-child::before{position:sticky;left:0;z-index:1;width:var(--name)}
.matrix thead tr:last-child::before{content:"";flex:none;border-bottom:1px solid var(--line2)}
.matrix tbody tr{height:var(--row)}
.matrix tbody th{padding-top:.0625rem;overflow:hidden;align-content:center}
.matrix td{line-height:2.625rem}
.matrix tbody tr:hover>*{background-image:linear-gradient(rgb(127 127 127/.1),rgb(127 127 127/.1))}
.matrix .part{content-visibility:auto;height:calc(var(--shown,${sizeOfPart.rows})*var(--row))}
#words:checked~.wide .matrix{--cell:5rem}
#words:checked~.wide .matrix :is(td,td a)::before{width:1.25rem}
#words:checked~.wide .matrix thead tr:last-child a{writing-mode:horizontal-tb;transform:none;display:block;white-space:normal;height:auto;padding:.25rem .375rem}
#words:checked~.wide .matrix thead b{display:block}
}
.count{color:var(--muted);font-weight:400}
.findings{display:grid;gap:1px;margin-bottom:1rem}
.findings li{border-left:3px solid var(--ink);padding:.5rem 0 .625rem 1rem;margin-block:.25rem}
.findings .what{font-weight:500}
.findings .n{color:var(--muted);font-weight:400;min-width:1.25rem;display:inline-block}
.findings p+p{margin-top:.125rem}
.findings p{font-size:.875rem}
.findings .what{font-size:.9375rem}
.findings .m{font-size:.8125rem}
.findings .waiver{background:var(--back);padding:.25rem .625rem;margin-top:.375rem}
.v{display:grid;grid-template-columns:minmax(0,21rem) minmax(0,1fr);gap:0 3rem;padding-block:2rem;border-top:1px solid var(--line2)}
@media screen{
div.part{content-visibility:auto;contain-intrinsic-height:auto calc(var(--shown,${sizeOfPart.vendors})*90rem)}
}
:is(h2+.v,h2+.part>.v:first-child){border-top:0;padding-top:.5rem}
.v>header{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:.375rem 1.25rem;align-items:center;margin-bottom:.75rem}
.v h3{font-size:1.25rem;font-weight:700;letter-spacing:-.01em}
.v h3 code{font-weight:400;margin-left:.25rem}
.v>header>.s{font-weight:700;border:1px solid}
.v>header>.s,.v>header>.s.p{padding-inline:.6em}
.k{display:flex;flex-wrap:wrap;gap:.25rem .875rem}
.back{margin-left:auto;font-size:.8125rem;padding-block:.25rem}
.r{font-size:.875rem}
.r dl{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 .5rem;align-items:baseline}
.r li{padding-block:.375rem;white-space:pre-line;font-size:.8125rem;color:var(--muted)}
.r li b,.d li::first-line{font-size:.875rem;color:var(--text)}
.r :is(.d li,h4+p){font-size:.75rem}
.r li+li{border-top:1px solid var(--line)}
.r li>ul{margin:.375rem 0 0;padding-left:.875rem;border-left:2px solid var(--line)}
.r .s{white-space:normal;overflow-wrap:anywhere}
.j>h4:first-child{margin-top:0}
.r>h4:first-child{margin-top:0}
.q{margin-bottom:1.25rem;table-layout:fixed}
.q th:first-child{width:14rem}
.q tbody+tbody tr:first-child>*{border-top:1px solid var(--line2)}
.q :is(td,tbody th){font-size:.875rem;padding-block:.4375rem;white-space:pre-line}
.q b{font-weight:650}
.q thead small{display:block}
.q td::before{display:inline-block;width:1.25em;font-weight:700;color:var(--ink)}
.q td::first-line{font-size:.8125rem;color:var(--ink)}
.q tr[class]:not(.n) td::first-line{font-weight:650}
.q .n td{font-size:.8125rem;color:var(--ink)}
.q td a{display:inline-block;min-width:1.5rem;line-height:1.5rem}
.q .missing{color:var(--f);font-weight:650}
.q :is(.unread,.unsought){color:var(--h);font-weight:650}
.cards{display:grid;gap:1.5rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
.chart{display:block;width:100%;min-width:40rem;height:auto;font-size:12px}
.chart text{fill:var(--muted)}
.chart .x{text-anchor:middle}
.chart .y{text-anchor:end}
.chart .grid{stroke:var(--line)}
.chart .tick{stroke:var(--line2)}
.chart .line{fill:none;stroke:var(--text);stroke-width:2}
.chart .gap{fill:var(--u-back)}
.chart .before{fill:var(--line)}
.chart circle{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.chart circle.p{fill:var(--paper);stroke:var(--ink);stroke-width:2}
.events,.remedies{min-width:46rem;font-size:.875rem}
.events th,.remedies thead th{white-space:nowrap}
.events td:nth-child(2){width:26%}
.changes li{padding-bottom:.25rem}
.changes li>b{color:var(--ink);font-weight:650;white-space:nowrap}
.rules{table-layout:fixed;font-size:.875rem}
.rules th:first-child{width:5rem;font-weight:650}
.rules th:nth-child(3){width:24%}
.rules th:nth-child(4){width:5rem}
.rules tbody b{font-weight:500}
@media screen{#rules{content-visibility:auto;contain-intrinsic-size:auto 200rem}}
footer{border-top:1px solid var(--line);padding-block:1.5rem 3rem;font-size:.8125rem;color:var(--muted)}
@media (max-width:62rem){
.v{grid-template-columns:minmax(0,1fr)}
.j{margin-top:1.25rem}
.halves{grid-template-columns:minmax(0,1fr)}
}
@media (max-width:40rem){
h1{font-size:1.5rem}
.top{padding-top:1.75rem}
.facts{grid-template-columns:minmax(0,1fr);gap:.625rem}
.facts>div{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.5rem;align-items:baseline}
.numbers{grid-template-columns:repeat(2,minmax(0,1fr));gap:1.25rem}
.matrix{--name:8.5rem}
.matrix thead tr .corner.corner,.matrix tbody th{padding-inline:.5rem}
#filter label,#filter input,#filter select{width:100%;min-width:0}
.back{margin-left:0}
.q thead th:not(:last-child),.rules thead,.events thead,.remedies thead{position:absolute;clip-path:inset(50%)}
.q thead,.q thead tr,.q thead th{display:block;border:0}
.q tr,.rules tr,.events tr{display:grid;border-bottom:1px solid var(--line);padding-block:.375rem}
.events tr{grid-template-columns:minmax(0,1fr) auto}
.q tbody :is(th,td),.rules :is(th,td),.events tbody :is(th,td),.remedies td{border:0!important;padding:.125rem 0;width:auto!important}
.q,.rules,.events,.remedies{display:block;min-width:0}
.events td:nth-child(3){grid-area:1/2}
.events td:not(:nth-child(3)){grid-column:1/-1}
.remedies tr{display:flex;flex-wrap:wrap;gap:0 1rem;border-bottom:1px solid var(--line);padding-block:.375rem}
.remedies td:first-child{flex-basis:100%}
:is(.events,.remedies) caption{display:block}
.events td.num,.remedies td.num{text-align:start}
td[data-l]::before{content:attr(data-l) ": ";color:var(--muted)}
.q :is(caption,tbody),.rules tbody{display:block}
.rules tr{grid-template-columns:minmax(0,1fr)}
}
@media (forced-colors:active){
.matrix td,.s,.findings li{border-color:CanvasText}
.chart .line{stroke:CanvasText}
.chart circle{fill:Canvas;stroke:CanvasText}
.chart .gap,.chart .before{fill:GrayText}
.chart text{fill:CanvasText}
}
@page{size:A4;margin:16mm 14mm 18mm}
@page matrix{size:A4 landscape;margin:12mm 10mm}
@media print{
body{font-size:9.5pt;line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body>header,body>nav,main,footer{max-width:none;padding-inline:0}
.skip,.forms,body>nav,#filter,#words,#words+label,.back{display:none}
#filter:has(output.on){display:block}
#filter:has(output.on)>:not(output){display:none}
a{color:inherit;text-decoration:none}
.top{padding-top:0}
main>section{padding-block:1rem 0;border-top:0}
.limits{margin-bottom:0;padding-block:.5rem}
.limits li{font-size:8.5pt;padding-top:.25rem}
.counts :is(td,th){padding-block:.5mm;font-size:8.5pt}
.rules,.rules .m{font-size:8.5pt}
.rules :is(td,tbody th){padding-block:1mm}
.r h4{margin:.625rem 0 .125rem}
.r li{padding-block:.125rem}
.r,.r li b,.d li::first-line,.r :is(.d li,h4+p){font-size:8.5pt}
.q :is(td,tbody th){padding-block:.6mm;font-size:8.5pt;line-height:1.35}
.q td::first-line,.q small{font-size:8pt}
.q thead th{padding-block:1mm;font-size:8pt}
.q{margin-bottom:.5rem}
h2,h3,h4,caption,thead,.note{break-after:avoid}
.facts{grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem 1.5rem;margin-top:1rem;padding-top:.75rem}
.numbers{grid-template-columns:repeat(6,minmax(0,1fr));gap:.75rem;margin-bottom:1.25rem}
.numbers b{font-size:1.5rem}
thead{display:table-header-group}
tr,.findings li,.r li,.numbers>div{break-inside:avoid}
.halves{grid-template-columns:minmax(0,1fr);gap:1rem}
.limits,.halves>div,.g{break-inside:avoid}
.g .r{columns:1}
.scroll{overflow:visible;max-height:none;border:0;background:none}
#matrix{page:matrix;break-before:page}
#matrix:not(:last-child){break-after:page}
.matrix{table-layout:fixed}
.names{width:44mm}
.matrix tbody th,.matrix td{font-size:8pt;vertical-align:middle}
.matrix td{line-height:1.6}
.matrix td:not([colspan])::before,.matrix td a::before{width:100%}
.matrix{--head:34mm}
.matrix:lang(en){--head:38mm}
.matrix thead tr:last-child th{font-size:6.5pt}
.matrix thead tr:first-child th{padding-block:1mm;font-size:7.5pt}
.matrix tbody th a,.matrix tbody small{line-height:1.25}
.matrix thead tr .corner.corner,.matrix tbody th{padding-inline:0}
.v{display:block;break-before:page;border-top:0;padding-block:0}
:is(h2+.v,h2+.part>.v:first-child){break-before:auto}
#vendors{break-before:page}
.r{columns:2;column-gap:8mm;margin-bottom:.75rem}
.r li{break-inside:avoid}
.j h4{margin-top:.75rem}
#rules{break-before:page}
.chart{min-width:0;break-inside:avoid}
.counts,.events,.remedies{min-width:0}
}
`;
