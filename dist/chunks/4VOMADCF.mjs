import {
  isCaseKind
} from "./A5IAKOD6.mjs";
import {
  caseKinds,
  namesOfCases
} from "./RVCNQUSK.mjs";
import {
  toProblem
} from "./AVJ24XGL.mjs";
import {
  cut,
  documentsOf,
  problemAt,
  validateDocument
} from "./T5ESZW27.mjs";
import {
  suggest
} from "./3BQ33MSS.mjs";
import {
  isParsed,
  parseFile
} from "./7DZRBUIB.mjs";
import {
  compareBy
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/config/read.ts
function readConfig(file, names) {
  let parsed = parseFile(file);
  if (!isParsed(parsed))
    return { problems: [parsed.code === "empty-file" ? { ...parsed, code: "config-empty" } : parsed] };
  let [source, second] = documentsOf(parsed);
  if (source?.value === null || source?.value === void 0)
    return { problems: [{ code: "config-empty", file: file.path, args: {} }] };
  let problems = [...problemsOf(source, names), ...second ? [problemAt(second, "config-documents", [])] : []];
  return problems.length > 0 ? { problems: problems.sort(byPlace) } : { config: source.value, source };
}
function problemsOf(source, names) {
  let invalid2 = validateDocument("config", source).map(
    // The only required key.
    (problem) => problem.code === "missing-key" ? { ...problem, code: "version-missing" } : problem
  ), isExplained = invalid2.some(({ pointer }) => pointer === "/timezone");
  return [
    ...invalid2,
    ...unknownRules(source, names),
    ...unknownExceptions(source, names),
    ...isExplained ? [] : unknownTimeZone(source, names)
  ];
}
function unknownRules(source, { catalogue: index }) {
  let rules = partOf(source.value, "rules");
  return (typeof rules == "object" && rules !== null && !Array.isArray(rules) ? Object.keys(rules) : []).flatMap((name) => {
    let fault = faultOf(name, index);
    return fault ? [problemAt(source, fault.code, ["rules", name], { args: fault.args, aim: "key" })] : [];
  });
}
function faultOf(name, index, others = []) {
  let { rules } = index.catalogue, [id = ""] = name.split("/", 1), rule = index.rule(id);
  if (rule?.id === name) return;
  let known = rule ? namesOfCases(rule) : [...others, ...rules.flatMap((one) => [one.id, ...namesOfCases(one)])];
  if (known.includes(name)) return;
  let suggestion = suggest(name, known), args = { value: cut(name), ...suggestion && { suggestion } };
  return rule ? { code: "unknown-case", args: { ...args, rule: id } } : { code: "unknown-rule", args };
}
function unknownExceptions(source, { catalogue: index }) {
  let names = partOf(source.value, "fail_on_except");
  return Array.isArray(names) ? names.flatMap((name, at) => {
    if (typeof name != "string" || isCaseKind(name)) return [];
    let fault = faultOf(name, index, caseKinds);
    return fault ? [problemAt(source, fault.code, ["fail_on_except", at], { args: fault.args })] : [];
  }) : [];
}
function unknownTimeZone(source, { isTimeZone }) {
  let name = partOf(source.value, "timezone");
  return typeof name != "string" || isTimeZone(name) ? [] : [problemAt(source, "unknown-timezone", ["timezone"], { args: { value: cut(name) } })];
}
function partOf(value, key) {
  return typeof value == "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
}
var byPlace = compareBy(
  (a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0),
  (a, b) => (a.location?.column ?? 0) - (b.location?.column ?? 0)
);

// src/config/load.ts
var configName = "clausegate.yaml", mistakenName = "clausegate.yml", maxProblems = 50;
async function loadConfig(tree, names) {
  if (await tree.file(mistakenName))
    throw invalid([{ code: "config-name", file: mistakenName, args: { name: configName } }]);
  let file = await tree.file(configName);
  if (!file) return;
  let answer = readConfig(file, names);
  if ("problems" in answer) throw invalid(answer.problems);
  return answer;
}
function invalid(problems) {
  let file = problems[0]?.file ?? configName, rest = problems.length - maxProblems, more = rest > 0 ? [{ code: "more-problems", file, args: { count: rest } }] : [], listed = [...problems.slice(0, maxProblems), ...more];
  return new RunError(
    "config-invalid",
    { file },
    { problems: listed.map((problem) => toProblem(problem, null, "")) }
  );
}

export {
  configName,
  mistakenName,
  loadConfig
};
