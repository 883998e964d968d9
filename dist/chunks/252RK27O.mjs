import {
  WrongUsage
} from "./AR7MOGPL.mjs";
import {
  historyJudging
} from "./KUDCPBCB.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  auditCommit,
  auditWords,
  chooseCommit,
  comparePack,
  freePlace,
  listFolder,
  manifestName,
  readManifest,
  writeAuditPack
} from "./XVTZW56X.mjs";
import "./BDSNFJ7N.mjs";
import "./VWB26Q27.mjs";
import "./VLHMMWTA.mjs";
import "./STTFPFQK.mjs";
import "./MY34EZDM.mjs";
import "./NLNF4SXZ.mjs";
import {
  recordsOfText
} from "./YVYOJ7DA.mjs";
import "./6RXFLED4.mjs";
import "./XKR65HUO.mjs";
import "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import "./DCGPNLHH.mjs";
import "./56N3FC5G.mjs";
import {
  openRepository
} from "./4H45NQFV.mjs";
import {
  gitDirOption,
  languageOption,
  pageLanguageOption,
  rootOption,
  signersOption
} from "./6DTKQRCX.mjs";
import "./B7LHAUU4.mjs";
import "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  refuseInGitFolder,
  refuseInside
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  compilePolicyFiles,
  policyOf
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import "./JKDVA5LZ.mjs";
import "./NUPUQMWU.mjs";
import "./54347ZTS.mjs";
import "./GHJYR7UY.mjs";
import "./XJKTFVYY.mjs";
import "./RCMGQKOJ.mjs";
import "./6G4ILWCR.mjs";
import "./JX7WV6GS.mjs";
import "./42LEVNUP.mjs";
import "./E3OUFKS3.mjs";
import "./PD6LF2EK.mjs";
import "./Q4IC75U6.mjs";
import "./HRHSH43L.mjs";
import "./KUXKGZT4.mjs";
import "./EV54EK3E.mjs";
import "./RI4X44GY.mjs";
import "./VHTFBP6M.mjs";
import "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
import "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./7YVACP5O.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import {
  isIsoDate,
  parseDay
} from "./VK2JMIQJ.mjs";
import "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/audit.ts
var verifyCommand = {
  name: "verify",
  description: {
    en: "Compare an evidence pack with its manifest, without Git or network, and list altered, added and removed files",
    ko: "Git과 네트워크 없이 증적 묶음을 목록과 비교하여 변경, 추가, 삭제된 파일을 표시"
  },
  arguments: [{ name: "<dir>", en: "folder of the pack", ko: "증적 묶음 폴더" }],
  options: [
    {
      flags: "--manifest-digest <sha256>",
      en: "SHA-256 of manifest.json, received from whoever made the pack: only this shows that the whole pack was not replaced",
      ko: "작성자에게서 전달받은 manifest.json의 SHA-256. 묶음 전체가 바뀌지 않았음은 이 값으로만 확인할 수 있음"
    },
    pageLanguageOption
  ],
  examples: ["clausegate audit verify evidence-2026-q1"],
  exitCodes: {
    en: "Exit codes: 0 unchanged, 1 changed, 2 cannot tell",
    ko: "종료 코드: 0 변경 없음, 1 변경됨, 2 확인하지 못함"
  },
  run: runAuditVerify
}, outputOption = {
  flags: "-o, --output <dir>",
  en: "folder for the pack; must be new or empty",
  ko: "증적 묶음 폴더. 아직 없거나 비어 있어야 함"
}, auditCommand = {
  name: "audit",
  description: {
    en: "Judge a commit and write the evidence pack: reports for people and tools, copies of what was judged, a manifest",
    ko: "커밋을 점검하고 증적 묶음을 작성: 사람과 도구를 위한 보고서, 점검한 기록과 문서의 사본, 목록"
  },
  options: [
    {
      flags: "--at <date|ref>",
      en: "commit, branch or tag to judge, or a day, YYYY-MM-DD: the newest commit on or before it (default: HEAD)",
      ko: "점검할 커밋, 브랜치, 태그 또는 날짜(YYYY-MM-DD, 그날까지의 마지막 커밋) (기본값: HEAD)"
    },
    {
      flags: "--as-of <date>",
      en: "as-of date, YYYY-MM-DD (default: day of --at, else of the commit, not today)",
      ko: "점검 기준일, YYYY-MM-DD (기본값: --at의 날짜, 없으면 커밋의 날짜. 오늘이 아님)"
    },
    {
      flags: "--period <from..to>",
      en: "include what happened in this period, FROM..TO, and how long each finding was open",
      ko: "이 기간(FROM..TO)의 변동과 지적사항별 존속 기간을 함께 표시"
    },
    outputOption,
    rootOption,
    gitDirOption,
    signersOption,
    languageOption
  ],
  examples: [
    "clausegate audit --at 2026-03-31 -o evidence-2026-q1",
    "clausegate audit --at v2026.1 --as-of 2026-03-31 --period 2025-04-01..2026-03-31 -o evidence --language ko"
  ],
  exitCodes: {
    en: "Exit codes: 0 pack written, whatever the verdict, 2 not written",
    ko: "종료 코드: 0 증적 묶음을 작성함 (판정과 무관), 2 작성하지 못함"
  },
  commands: [verifyCommand],
  run: runAudit
};
async function runAudit(flags, terminal2) {
  let { output } = flags;
  if (output === void 0) throw new WrongUsage("missingOption", { token: outputOption.flags });
  let given = flags.asOf === void 0 ? void 0 : parseDay(flags.asOf), period = flags.period === void 0 ? void 0 : parsePeriod(flags.period);
  refuseInGitFolder({ path: output, option: "-o" }), await freePlace(output);
  let compiled = await compilePolicyFiles(terminal2.policies), policy = policyOf(compiled), repository = await openRepository(flags);
  try {
    let { at, allowedSigners, language: asked } = flags, state = await chooseCommit(repository, policy, { at, asOf: given, period, allowedSigners, language: asked }), { commit, committedOn, leftOut, asOf, isCut, runConfig } = state;
    refuseInside({ path: output, option: "-o" }, { root: flags.root, inventory: runConfig.inventory });
    let onProgress = (done, total) => terminal2.progress(fill(words.progress, { done, total })[terminal2.language]), judgeJobs = historyJudging(flags, compiled, terminal2), whole = await auditCommit(state, policy, { judgeJobs, onProgress }).finally(() => terminal2.progress("")), digest = await writeAuditPack(state, whole, output), say = (text) => text[terminal2.language], palette = paletteFor(terminal2.color), verdict = say(words[whole.verdict]);
    return terminal2.queue([
      `${whole.verdict === "pass" ? palette.success(verdict) : palette.error(verdict)}
`,
      `${terminal(say(fill(auditWords.written, { folder: output, commit, as_of: asOf })))}
`,
      ...asOf === committedOn ? [] : [`${say(recordsOfText({ commit, day: committedOn }, asOf))}
`],
      `${say(fill(auditWords.manifestDigest, { digest }))}
`,
      ...leftOut + (whole.period?.leftOut ?? 0) > 0 ? [`${say(auditWords.leftOut)}
`] : [],
      ...isCut ? [`${say(fill(auditWords.cut, { as_of: asOf }))}
`] : []
    ]), 0;
  } finally {
    repository.close();
  }
}
function parsePeriod(value) {
  let [from = "", to = "", ...more] = value.split("..");
  if (more.length === 0 && isIsoDate(from) && isIsoDate(to) && from <= to) return { from, to };
  throw new RunError("period-invalid", { value });
}
async function runAuditVerify(flags, terminal2, folder) {
  let wanted = flags.manifestDigest?.toLowerCase();
  if (wanted !== void 0 && !/^[0-9a-f]{64}$/.test(wanted))
    throw new RunError("digest-invalid", { value: flags.manifestDigest ?? "" });
  let { path, bytes } = await readNamedFile(`${folder}/${manifestName}`), read = readManifest(bytes, path), files = listFolder(folder), differences = comparePack(read, files), digest = files.find((file) => file.path === manifestName)?.sha256 ?? "", isAnother = wanted !== void 0 && wanted !== digest, isIntact = Object.values(differences).every((paths) => paths.length === 0), { commit, asOf: as_of } = read.manifest, say = (text) => text[terminal2.language], about = { count: read.manifest.files.length, commit, as_of }, { intact, touched } = isAnother ? auditWords.unattested : auditWords, lines = [
    ...isAnother ? [say(fill(auditWords.anotherManifest, { given: wanted, found: digest }))] : [],
    ...isIntact ? [say(fill(intact, about))] : [say(touched), ...differenceLines(differences, say)],
    ...isIntact && !isAnother ? [say(fill(auditWords.manifestDigest, { digest }))] : []
  ];
  return terminal2.queue([`${lines.map(terminal).join(`
`)}
`]), isIntact && !isAnother ? 0 : 1;
}
function differenceLines(differences, say) {
  return ["altered", "added", "removed"].flatMap(
    (kind) => differences[kind].map((path) => `  ${say(auditWords[kind])}: ${path}`)
  );
}
export {
  auditCommand
};
