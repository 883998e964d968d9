import {
  parseAddress,
  parseOutputs
} from "./TQMWS73X.mjs";
import {
  languageFor,
  writeReports
} from "./QXC7X37G.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  joinParts,
  joinRepositories,
  organisationReporterNames,
  organisationReporters
} from "./CTQ5HA3T.mjs";
import {
  readForRendering
} from "./7LPVKFVL.mjs";
import "./I2G73LWN.mjs";
import "./NIA2ZBZW.mjs";
import {
  piecesOf
} from "./2O7FEMGR.mjs";
import "./XBWUO5ZZ.mjs";
import "./JZH77BKT.mjs";
import "./NLNF4SXZ.mjs";
import "./YVYOJ7DA.mjs";
import "./6RXFLED4.mjs";
import "./XKR65HUO.mjs";
import "./LGYZWOCP.mjs";
import "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import {
  outputOption,
  reportFormatOption,
  rulePagesOption,
  verdictExitCodes
} from "./6DTKQRCX.mjs";
import "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import {
  hidesSomething
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./OGVGAJPE.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/merge.ts
var mergeCommand = {
  name: "merge",
  description: {
    en: "Join the JSON reports of all parts of a run ('check --shard'), or of several repositories, into one report",
    ko: "나누어 점검한('check --shard') 모든 부분의 JSON 보고서를 하나로, 또는 여러 저장소의 보고서를 하나로 합침"
  },
  arguments: [{ name: "[part...]", en: "JSON reports of the parts", ko: "부분의 JSON 보고서" }],
  options: [
    {
      flags: "--repository <name=file...>",
      en: "JSON report of a whole repository (repeatable); formats are then: text, json, markdown",
      ko: "저장소의 전체 JSON 보고서 (여러 번 지정 가능). 이때 가능한 형식: text, json, markdown"
    },
    reportFormatOption,
    outputOption,
    {
      flags: "--language <language>",
      en: "language of texts: en, ko (default: language of the parts, else LANG for text, en for data)",
      ko: "표시 언어: en, ko (기본값: 부분을 만들 때의 언어, 없으면 text는 LANG, 데이터는 en)",
      choices: languages
    },
    rulePagesOption
  ],
  examples: [
    "clausegate merge part-*.json",
    "clausegate merge part-*.json --format markdown --output json=report.json sarif=report.sarif",
    "clausegate merge --repository acme/shop=shop.json --repository acme/erp=erp.json"
  ],
  exitCodes: verdictExitCodes,
  run: runMerge
};
async function runMerge(flags, terminal, files) {
  let outputs = parseOutputs(flags.output ?? []), rulePages = flags.rulePages === void 0 ? void 0 : parseAddress(flags.rulePages), repositories = (flags.repository ?? []).map(parseRepository), formats = [flags.format, ...outputs.map(({ format }) => format)];
  repositories.length > 0 && refuseForRepositories(files, formats);
  let policy = await loadPolicyFiles(terminal.policies), merged = repositories.length > 0 ? await ofRepositories(repositories, policy) : await ofParts(files, policy), language = flags.language ?? merged.language, render = (format, color) => merged.render(format, {
    language: languageFor(format, language, terminal),
    color,
    ...rulePages !== void 0 && { rulePages }
  });
  return await writeReports({ format: flags.format, outputs, render }, terminal), merged.verdict === "pass" ? 0 : 1;
}
async function ofParts(files, { catalogue, identity: policy }) {
  let parts = [];
  for (let file of files) {
    let { report: report2, folder: folder2 } = readForRendering(await readNamedFile(file), { catalogue, policy, version });
    parts.push({ file, report: report2, folder: folder2 });
  }
  let { report, language, folder } = joinParts(parts, { version, policy });
  return {
    verdict: report.verdict,
    language,
    render: (format, options) => piecesOf(format, report, { ...options, folder })
  };
}
async function ofRepositories(named, { catalogue, identity: policy }) {
  let reports = [];
  for (let { name, file } of named) {
    let { report, language } = readForRendering(await readNamedFile(file), { catalogue, policy, version });
    reports.push({ name, file, report: { ...report, assessments: [] }, language });
  }
  let organisation = joinRepositories(reports, version);
  return {
    verdict: organisation.verdict,
    language: null,
    render: (format, options) => organisationReporters[asOrganisationFormat(format)](organisation, options)
  };
}
var maxNameLength = 200;
function parseRepository(value) {
  let [name = "", ...rest] = value.split("="), file = rest.join("=");
  if (/^\S+$/.test(name) && name.length <= maxNameLength && !hidesSomething(name) && file !== "") return { name, file };
  throw new RunError("repository-invalid", { value, most: maxNameLength });
}
function refuseForRepositories([part], formats) {
  if (part !== void 0) throw new RunError("merge-mixed", { file: part });
  for (let format of formats) asOrganisationFormat(format);
}
function asOrganisationFormat(format) {
  let known = organisationReporterNames.find((name) => name === format);
  if (known === void 0) throw new RunError("merge-format", { format, formats: organisationReporterNames });
  return known;
}
export {
  mergeCommand
};
