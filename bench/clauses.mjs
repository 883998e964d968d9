// Measures the recognition of clauses on labelled contracts and sentences (bench/clauses/README.md), those that its words
// were written with and those that were kept back, and the comparison of records with these contracts.
//
//   npx tsx bench/clauses.mjs [FOLDER]...       labelled contracts of your own: NAME.md and NAME.labels.json
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compareClause } from "../src/evidence/clauses/compare.ts";
import { ClauseDocument } from "../src/evidence/clauses/document.ts";
import { readMarkdown } from "../src/evidence/documents/markdown.ts";
import { ReadDocument } from "../src/evidence/quotes/document.ts";
import { draft } from "../src/usecases/authoring/draft.ts";

/** @typedef {{ article?: string, annex?: string, key: string, sentence: string, strength: "clear" | "weak", facts?: Record<string, unknown> }} Label */
/** @typedef {{ language?: string, service: { personal_data: boolean, development: boolean }, labels: Label[], opposite?: Label[] }} Truth */
/** @typedef {{ hit: number, miss: number, wrong: number }} Count */

const { positionals } = parseArgs({ allowPositionals: true });
const own = fileURLToPath(new URL("clauses/", import.meta.url));
const catalogue = JSON.parse(readFileSync(new URL("../dist/catalogue.json", import.meta.url), "utf8"));
/** @type {(service: Truth["service"]) => string[]} */
const applicable = ({ personal_data, development }) =>
  catalogue.rules.flatMap((/** @type {{ group: string, requirement: string }} */ { group, requirement }) =>
    group === "SEC" || (group === "PII" && personal_data) || (group === "DEV" && development) ? [requirement] : [],
  );
/** @type {(label: { article?: string | undefined }) => string} */
const placeOf = ({ article = "" }) =>
  article
    .replaceAll(/[\s.]/g, "")
    .replace(/(제\d+조).*/u, "$1")
    .toLowerCase();
/** @type {(label: { article?: string | undefined, key: string }) => string} */
const pairOf = (label) => `${placeOf(label)} ${label.key}`;
const sets =
  positionals.length > 0
    ? positionals.map((folder) => ({ name: folder, folder }))
    : ["development", "kept-back"].map((name) => ({ name, folder: join(own, name) }));

console.log(
  "| contracts | language | whole: precision | recall | article: precision | recall | numbers right | opposite taken |",
);
console.log("|---|---|---:|---:|---:|---:|---:|---:|");
for (const { name, folder } of sets) {
  for (const language of ["ko", "en"]) {
    const contracts = contractsIn(folder).filter(({ truth }) => (truth.language ?? "ko") === language);
    if (contracts.length > 0)
      console.log(`| ${[`${name} (${contracts.length})`, language, ...recognition(contracts)].join(" | ")} |`);
  }
}

console.log(
  "\n| records of | language | honest clauses | alarmed | wrong clauses | found |\n|---|---|---:|---:|---:|---:|",
);
for (const { name, folder } of sets) {
  for (const language of ["ko", "en"]) {
    const contracts = contractsIn(folder).filter(({ truth }) => (truth.language ?? "ko") === language);
    if (contracts.length > 0) console.log(`| ${[name, language, ...comparison(contracts)].join(" | ")} |`);
  }
}

if (positionals.length === 0) {
  console.log(
    "\n| sentences | clear | found | of other subjects | taken | opposites | found | taken |\n|---|---:|---:|---:|---:|---:|---:|---:|",
  );
  for (const name of readdirSync(join(own, "sentences")).sort()) {
    console.log(
      `| ${[name.replace(".tsv", ""), ...sentences(readFileSync(join(own, "sentences", name), "utf8"))].join(" | ")} |`,
    );
  }
}

const texts = sets.flatMap(({ folder }) => contractsIn(folder).map(({ document }) => document.source));
const letters = texts.reduce((sum, text) => sum + text.length, 0);
const read = texts.reduce((sum, text) => sum + seconds(text), 0);
const hostile = seconds("수탁자는 보안교육을 연 2회 실시하지 아니하고 ".repeat(400_000).slice(0, 10_000_000));
console.log(
  `\n${((1000 * read) / (letters / 1500)).toFixed(2)} ms a page of 1,500 characters; 10,000,000 characters of one sentence: ${hostile.toFixed(1)} s`,
);

/** @param {string} folder */
function contractsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".labels.json"));
  return names.sort().map((name) => {
    const text = readMarkdown(readFileSync(join(folder, name.replace(".labels.json", ".md"))));
    /** @type {Truth} */
    const truth = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return { truth, document: new ReadDocument([{ number: null, ...text }], "text") };
  });
}

/** @param {ReturnType<typeof contractsIn>} contracts */
function recognition(contracts) {
  const whole = { hit: 0, miss: 0, wrong: 0 };
  const article = { hit: 0, miss: 0, wrong: 0 };
  const numbers = { right: 0, all: 0 };
  let taken = 0;
  for (const { truth, document } of contracts) {
    const clear = truth.labels.filter(({ strength }) => strength === "clear");
    const wanted = new Map(clear.map((label) => [pairOf(label), label]));
    const { proposals } = draft(document, applicable(truth.service));
    const said = new Map(proposals.map((one) => [pairOf({ ...one, key: one.requirement }), one]));
    count(article, new Set(said.keys()), new Set(wanted.keys()), new Set(truth.labels.map(pairOf)));
    const keys = (/** @type {{ key: string }[]} */ labels) => new Set(labels.map(({ key }) => key));
    count(whole, new Set(proposals.map(({ requirement }) => requirement)), keys(clear), keys(truth.labels));
    for (const [pair, { facts = {} }] of wanted) {
      for (const fact of /** @type {const} */ (["interval_months", "deadline_hours"])) {
        const found = said.get(pair);
        if (typeof facts[fact] !== "number" || !found) continue;
        numbers.all += 1;
        if (found.facts?.[fact] === facts[fact]) numbers.right += 1;
      }
    }
    taken += (truth.opposite ?? []).filter((one) => said.has(pairOf(one)) && !wanted.has(pairOf(one))).length;
  }
  const share = (/** @type {number} */ part, /** @type {number} */ rest) => percent(part, part + rest);
  return [
    ...[whole, article].flatMap(({ hit, miss, wrong }) => [share(hit, wrong), share(hit, miss)]),
    `${numbers.right} of ${numbers.all}`,
    taken,
  ];
}

/** Labelled weakly, either answer is right.
 * @param {Count} total @param {Set<string>} said @param {Set<string>} wanted @param {Set<string>} known */
function count(total, said, wanted, known) {
  total.hit += [...wanted].filter((one) => said.has(one)).length;
  total.miss += [...wanted].filter((one) => !said.has(one)).length;
  total.wrong += [...said].filter((one) => !known.has(one)).length;
}

/** Each clear label as an honest record, and under each requirement that only another article meets as a wrong one.
 * @param {ReturnType<typeof contractsIn>} contracts */
function comparison(contracts) {
  const total = { honest: 0, alarmed: 0, wrong: 0, found: 0 };
  for (const { truth, document } of contracts) {
    const clauses = new ClauseDocument(document);
    const told = (/** @type {Label} */ { sentence }, /** @type {string} */ key) => {
      const quote = sentence.replaceAll("**", "").replaceAll(/\s*\|\s*/g, " ");
      if (document.passagesOf(quote).length === 0) return undefined;
      const clause = {
        document: "main",
        quote,
        covers: [/** @type {import("../src/schemas/generated/types.ts").Term} */ (key)],
      };
      return (compareClause(clause, document, clauses).wording.subjects ?? []).length > 0;
    };
    const clear = truth.labels.filter(({ strength }) => strength === "clear");
    const where = ({ annex = "", article = "" }) => `${annex} ${article}`;
    for (const label of clear) {
      const isAlarmed = told(label, label.key);
      if (isAlarmed === undefined) continue;
      total.honest += 1;
      if (isAlarmed) total.alarmed += 1;
      const here = new Set(truth.labels.filter((one) => where(one) === where(label)).map(({ key }) => key));
      for (const key of new Set(clear.map((one) => one.key))) {
        if (here.has(key)) continue;
        total.wrong += 1;
        if (told(label, key)) total.found += 1;
      }
    }
  }
  const { honest, alarmed, wrong, found } = total;
  return [honest, `${alarmed} (${((100 * alarmed) / honest).toFixed(1)} %)`, wrong, percent(found, wrong)];
}

/** Rows of key, kind (`clear`, `none`, `against`), title and sentence, each asked for its own key alone.
 * @param {string} table */
function sentences(table) {
  const total = Object.fromEntries(
    ["clear", "none", "against"].map((kind) => [kind, { all: 0, clear: 0, against: 0 }]),
  );
  for (const row of table.split("\n").filter((line) => line !== "")) {
    const [key, kind = "", title, sentence = ""] = row.split("\t");
    const korean = /[가-힣]{2}/u.test(sentence);
    const heading = korean
      ? `제1조(목적) 이 계약의 목적을 정한다.\n\n제2조(${title || "기타"})`
      : `1. Purpose\nIt sets out the terms.\n\n2. ${title || "Terms"}`;
    const clauses = new ClauseDocument(new ReadDocument([{ number: null, text: `${heading}\n${sentence}` }], "text"));
    const last = clauses.sentences.filter(({ article }) => /2/.test(article ?? ""));
    const found = last.flatMap((one) => clauses.subjectsOf(one).filter(({ requirement }) => requirement === key));
    const count = total[kind];
    if (!count) throw new RangeError(`no kind of a sentence: ${kind}`);
    count.all += 1;
    if (found.some(({ strength }) => strength === "against")) count.against += 1;
    else if (found.some(({ strength }) => strength === "clear")) count.clear += 1;
  }
  const { clear, none, against } = total;
  return [
    clear?.all,
    percent(clear?.clear ?? 0, clear?.all ?? 0),
    none?.all,
    none?.clear,
    against?.all,
    percent(against?.against ?? 0, against?.all ?? 0),
    against?.clear,
  ];
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(0)} %`;
}

/** @param {string} text */
function seconds(text) {
  const before = process.cpuUsage();
  const clauses = new ClauseDocument(new ReadDocument([{ number: null, text }], "text"));
  for (const sentence of clauses.sentences) clauses.subjectsOf(sentence);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
