// Compiles policies/ to one WASM module and extracts the catalogue of rules from its METADATA.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { opa } from "./opa.mjs";
import { inRepository } from "./paths.mjs";
import { matchedInputSchema } from "./schemas.mjs";

const ENTRYPOINTS = ["findings", "assessment", "judgement", "facts", "answers"].map((name) => `clausegate/${name}`);
/** The builtins a rule may use: no clock, no network, no randomness, and each known to the WASM runtime. */
const CAPABILITIES = ["--capabilities", "tools/capabilities.json"];
/** Tests and their cases do not belong to the module. */
const SOURCES_ONLY = ["--ignore", "*_test.rego", "--ignore", "*.yaml"];
/** What only an OPA that serves the bundle answers, and the builtins it may use beside the others. */
const SERVED = ["--ignore", "gate.rego", "--ignore", "server"];
const SERVED_BUILTINS = [
  "is_array",
  "is_object",
  "is_string",
  "array.slice",
  "json.match_schema",
  "regex.replace",
  "sprintf",
  "strings.replace_n",
];
const GATE_GROUPS = ["WVR", "BSL", "CHG", "POL"];
const GROUPS = ["SEL", "AGR", "SEC", "PII", "DEV", "EVD", ...GATE_GROUPS];

/**
 * @typedef {{ en: string, ko: string }} Localized
 * @typedef {{ record: string, bad: string, good: string }} Examples
 * @typedef {{ id: string, requirement: string, group: string, severity: string, basis: string, isStatutory: boolean, isWaivable: boolean, title: Localized,
 *   description: Localized, citation: Localized, cases: Record<string, Localized & { severity?: string, remedy?: Localized }>,
 *   remedy: Localized, frameworks: Record<string, string[]>, examples: Examples, resources: { ref: string, description: string }[] }} Rule
 * @typedef {{ schemaVersion: 1, edition: string, guide: Localized, statute: Localized,
 *   groups: Record<string, { title: Localized, applies: Localized }>, termGroups: string[], demandingTypes: string[],
 *   principalKinds: string[], rules: Rule[] }} Catalogue
 * @typedef {{ terms: Record<string, object>, stand_ins: Record<string, string[]>, demanding_types: Record<string, string>,
 *   principal_kinds: string[] }} Relations
 */

/** The WASM module's bytes: the same for the same policies and compiler. @returns {Buffer} */
export function compilePolicies() {
  const directory = mkdtempSync(join(tmpdir(), "clausegate-policy-"));
  try {
    const bundle = join(directory, "bundle.tar.gz");
    const entrypoints = ENTRYPOINTS.flatMap((entrypoint) => ["-e", entrypoint]);
    opa("build", "-t", "wasm", ...entrypoints, ...CAPABILITIES, ...SOURCES_ONLY, ...SERVED, "-o", bundle, "policies");
    execFileSync("tar", ["-xzf", bundle, "-C", directory, "/policy.wasm"], { stdio: ["ignore", "ignore", "ignore"] });
    return readFileSync(join(directory, "policy.wasm"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The catalogue, rules in order of their ids by group. Throws where METADATA lacks something. @returns {Catalogue} */
export function extractCatalogue() {
  const { annotations } = JSON.parse(opa("inspect", "--annotations", "--format", "json", "policies"));
  const byPackage = annotations.map((/** @type {any} */ entry) => ({
    path: entry.path.map((/** @type {any} */ part) => part.value).join("."),
    annotations: entry.annotations,
  }));
  const root = byPackage.find((/** @type {any} */ entry) => entry.path === "data.clausegate");
  if (!root) throw new Error("policies/clausegate.rego has no METADATA");
  const gate = gateRules();
  const { edition, guide, statute, groups: described } = root.annotations.custom;
  const groups = Object.fromEntries(GROUPS.map((group) => [group, described[group] ?? gate.groups[group]]));
  const relations = readRelations();
  const ofPolicies = byPackage.filter((/** @type {any} */ entry) => entry.annotations.custom?.id).map(toRule);
  const rules = [...speakingForStatute(ofPolicies, relations), ...gate.rules];
  rules.sort((/** @type {Rule} */ a, /** @type {Rule} */ b) => order(a) - order(b));
  refuseDuplicates(rules.map((/** @type {Rule} */ rule) => rule.id));
  refuseDuplicates(rules.map((/** @type {Rule} */ rule) => rule.requirement));
  return { schemaVersion: 1, edition, guide, statute, groups, ...toFacts(relations), rules };
}

/** What rules decide by that others have to know: it stands in the Rego alone. @returns {Relations} */
function readRelations() {
  const query = `{
    "terms": data.clausegate.lib.requirements.terms,
    "stand_ins": data.clausegate.lib.stand_ins.groups,
    "demanding_types": data.clausegate.lib.services.demanding_types,
    "principal_kinds": data.clausegate.lib.agreements.principal_kinds,
  }`;
  const { result } = JSON.parse(opa("eval", "--format", "json", "--data", "policies", ...SOURCES_ONLY, query));
  return result[0].expressions[0].value;
}

/** Excusing a rule that stands in for items of the law excuses these. @param {Rule[]} rules @param {Relations} relations @returns {Rule[]} */
function speakingForStatute(rules, { stand_ins: standIns }) {
  const ofStatute = new Set(rules.filter(({ basis }) => basis === "statute").map(({ group }) => group.toLowerCase()));
  return rules.map((rule) => {
    const speaksForStatute = standIns[rule.id]?.some((group) => ofStatute.has(group));
    return { ...rule, isStatutory: rule.isStatutory || speaksForStatute === true };
  });
}

/** @param {Relations} relations @returns {Pick<Catalogue, "termGroups" | "demandingTypes" | "principalKinds">} */
function toFacts({ terms, demanding_types: demandingTypes, principal_kinds: principalKinds }) {
  const termGroups = GROUPS.filter((group) => group.toLowerCase() in terms);
  return { termGroups, demandingTypes: Object.keys(demandingTypes), principalKinds };
}

/** @param {any} entry @returns {Rule} */
function toRule({ path, annotations: { title, description, related_resources: resources, custom } }) {
  const { id, requirement, group, severity, basis, citation, cases, remedy, frameworks } = custom;
  const rule = {
    ...{ id, requirement, group, severity, basis, isStatutory: basis === "statute", isWaivable: true },
    title: { en: title, ko: custom.ko?.title },
    description: { en: description, ko: custom.ko?.description },
    ...{ citation, cases, remedy, frameworks, examples: readExamples(id), resources },
  };
  const expectedPath = `data.clausegate.${group?.toLowerCase()}.${requirement?.replaceAll("-", "_")}`;
  if (path !== expectedPath) throw new Error(`${id}: the package is ${path}, its METADATA says ${expectedPath}`);
  if (!["statute", "guideline"].includes(basis)) throw new Error(`${id}: basis "${basis}"`);
  if (!resources?.length) throw new Error(`${id}: no source`);
  return checked(rule);
}

/**
 * The gate's own rules: no Rego decides them, so their texts stand in files of their own, one for each group. They cite the
 * gate, and have no source outside. @returns {{ groups: Catalogue["groups"], rules: Rule[] }}
 */
function gateRules() {
  const files = GATE_GROUPS.map((group) => {
    const text = readFileSync(inRepository(`policies/gate/${group.toLowerCase()}.yaml`), "utf8");
    const { [group]: described, ...rules } = /** @type {any} */ (load(text));
    if (!described?.title?.ko || !described.applies?.ko) throw new Error(`${group}: no title or applies`);
    const own = Object.entries(rules).map(([id, { waivable: isWaivable = false, ...rule }]) =>
      checked({ id, group, basis: "gate", isStatutory: false, isWaivable, frameworks: {}, resources: [], ...rule }),
    );
    return { group, described, rules: own };
  });
  return {
    groups: Object.fromEntries(files.map(({ group, described }) => [group, described])),
    rules: files.flatMap(({ rules }) => rules),
  };
}

/** The keys in one order. Throws where a rule lacks something. @param {Rule} rule @returns {Rule} */
function checked({ id, requirement, group, severity, basis, isStatutory, isWaivable, title, description, ...rest }) {
  const flags = { isStatutory, isWaivable };
  const { citation, cases, remedy, frameworks, examples, resources, ...unknown } = rest;
  const rule = { id, requirement, group, severity, basis, ...flags, title, description, citation, cases, remedy };
  if (Object.keys(unknown).length > 0) throw new Error(`${id}: unknown key "${Object.keys(unknown)[0]}"`);
  if (!GROUPS.includes(group) || !new RegExp(`^${group}-\\d{2}$`).test(id)) throw new Error(`${group}: id "${id}"`);
  if (!/^[a-z]+(-[a-z]+)*$/.test(requirement ?? "")) throw new Error(`${id}: requirement "${requirement}"`);
  if (!["error", "warning", "note"].includes(severity)) throw new Error(`${id}: severity "${severity}"`);
  const remedies = Object.entries(cases ?? {}).flatMap(([name, broken]) =>
    broken.remedy ? [[`remedy of ${name}`, broken.remedy]] : [],
  );
  const texts = { title, description, citation, remedy, ...cases, ...Object.fromEntries(remedies) };
  for (const [name, text] of Object.entries(texts)) {
    if (!text?.en?.trim() || !/[가-힣]/.test(text?.ko ?? ""))
      throw new Error(`${id}: ${name} lacks a text in en or ko`);
  }
  if (!cases || Object.keys(cases).length === 0) throw new Error(`${id}: no cases`);
  if (!Array.isArray(resources) || typeof frameworks !== "object") throw new Error(`${id}: no resources or frameworks`);
  if (!examples?.record || !examples.bad || !examples.good) throw new Error(`${id}: its examples lack something`);
  return { ...rule, frameworks, examples, resources };
}

/** The bad and the good fragment of a rule. @param {string} id @returns {Examples} */
function readExamples(id) {
  const { [id]: examples } = /** @type {Record<string, Examples>} */ (
    load(readFileSync(inRepository(`policies/examples/${id}.yaml`), "utf8"))
  );
  if (!examples) throw new Error(`${id}: no examples`);
  return { record: examples.record, bad: examples.bad, good: examples.good };
}

/** @param {Rule} rule */
const order = (rule) => GROUPS.indexOf(rule.group) * 100 + Number(rule.id.slice(4));

/** @param {string[]} names */
function refuseDuplicates(names) {
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`"${twice}" is used twice`);
}

/** The policy's files by name, with the digests that loading verifies. @returns {Map<string, string | Buffer>} */
export function policyFiles() {
  const wasm = compilePolicies();
  const catalogue = `${JSON.stringify(extractCatalogue(), null, 1)}\n`;
  const sources = `${JSON.stringify({ sources: readSources(), schema: matchedInputSchema() }, null, 1)}\n`;
  const digests = { "policy.wasm": sha256(wasm), "catalogue.json": sha256(catalogue), "sources.json": sha256(sources) };
  return new Map([
    ["policy.wasm", /** @type {string | Buffer} */ (wasm)],
    ["catalogue.json", catalogue],
    ["sources.json", sources],
    ["policy-digests.json", `${JSON.stringify(digests, null, 1)}\n`],
  ]);
}

/** The Rego of a bundle that OPA serves, by path below policies/. @returns {Record<string, string>} */
function readSources() {
  const names = readdirSync(inRepository("policies"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
    .sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(inRepository(`policies/${name}`), "utf8")]));
}

/** @param {string | Buffer} content */
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** Checks format, strictness and types of the Rego, and runs its tests. @param {unknown} inputSchema */
export function checkPolicies(inputSchema) {
  const unformatted = opa("fmt", "--list", "policies").trim();
  if (unformatted) throw new Error(`opa fmt would change:\n${unformatted}\nRun "opa fmt -w policies".`);
  const directory = mkdtempSync(join(tmpdir(), "clausegate-schema-"));
  try {
    mkdirSync(join(directory, "schema"));
    writeFileSync(join(directory, "schema", "input.json"), JSON.stringify(inputSchema));
    const typed = ["--strict", ...SOURCES_ONLY, "--schema", join(directory, "schema"), "policies"];
    opa("check", ...CAPABILITIES, ...SERVED, ...typed);
    writeFileSync(join(directory, "served.json"), JSON.stringify(servedCapabilities()));
    opa("check", "--capabilities", join(directory, "served.json"), ...typed);
    opa("check", "--strict", "policies");
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return testPolicies();
}

/** @returns {{ builtins: { name: string }[] }} */
function servedCapabilities() {
  const capabilities = JSON.parse(readFileSync(inRepository("tools/capabilities.json"), "utf8"));
  const { builtins } = JSON.parse(opa("capabilities", "--current"));
  const more = builtins.filter((/** @type {{ name: string }} */ { name }) => SERVED_BUILTINS.includes(name));
  return { ...capabilities, builtins: [...capabilities.builtins, ...more] };
}

/**
 * Runs the Rego's tests once, counting the lines they reach. Throws when one fails, or below 95 percent; tests and cases
 * themselves do not count.
 */
function testPolicies() {
  const { files } = JSON.parse(measuredTests());
  let [covered, all] = [0, 0];
  const missed = [];
  for (const [name, file] of Object.entries(files)) {
    if (name.endsWith("_test.rego")) continue;
    covered += file.covered_lines ?? 0;
    all += (file.covered_lines ?? 0) + (file.not_covered_lines ?? 0);
    for (const { start, end } of file.not_covered ?? []) missed.push(`${name}:${start.row}-${end.row}`);
  }
  const percent = (100 * covered) / all;
  if (!(percent >= 95)) throw new Error(`Rego coverage ${percent.toFixed(1)} % is below 95 %:\n${missed.join("\n")}`);
  return `Rego tests pass and reach ${percent.toFixed(1)} % of ${all} lines.\n`;
}

function measuredTests() {
  try {
    // Five seconds for a test, OPA's own limit, are too few on a busy machine.
    return opa("test", "--timeout", "60s", "--coverage", "--format", "json", "policies");
  } catch {
    // With coverage OPA does not say which test failed.
    return opa("test", "--timeout", "60s", "policies");
  }
}
