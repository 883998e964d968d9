import {
  differences,
  recognisedShortly
} from "./BDSNFJ7N.mjs";
import {
  onboardingWords
} from "./VWB26Q27.mjs";
import {
  commitTexts,
  csv,
  detailedHistory,
  endingText,
  historyWords,
  leftOutOf,
  momentsOf,
  periodWords,
  personText,
  rangeOf,
  renameTexts,
  toldCommit,
  vendorEventText,
  vendorText
} from "./VLHMMWTA.mjs";
import {
  contractEventText
} from "./STTFPFQK.mjs";
import {
  weightings
} from "./NLNF4SXZ.mjs";
import {
  recordsOfText
} from "./YVYOJ7DA.mjs";
import {
  waivedBy
} from "./6RXFLED4.mjs";
import {
  concerningIn,
  concerns,
  reports,
  speakerOf
} from "./XKR65HUO.mjs";
import {
  findingTextsIn,
  localizedFindingTexts
} from "./LGYZWOCP.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  localizedProblemTexts,
  problemTexts
} from "./6DF3KYW5.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import {
  calendarOf
} from "./GNOCHEMX.mjs";
import {
  cellText,
  html,
  jsonForLogs,
  markdown,
  markupEntities,
  relativeUri,
  terminal
} from "./TCZMWEJO.mjs";
import {
  makeFolder
} from "./PPVFOSUK.mjs";
import {
  digestOfOpen,
  shownName,
  withFile
} from "./5CUCHKXA.mjs";
import {
  codeOf,
  unreadable
} from "./UITIN32H.mjs";
import {
  RuleIndex
} from "./BRIQJ62W.mjs";
import {
  InventoryRun,
  aboutRun
} from "./JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./NUPUQMWU.mjs";
import {
  ReportBuilder
} from "./XJKTFVYY.mjs";
import {
  baselinePath
} from "./RCMGQKOJ.mjs";
import {
  canFail,
  doesFail,
  excuseIn,
  isOpen
} from "./6G4ILWCR.mjs";
import {
  waiversPath
} from "./JX7WV6GS.mjs";
import {
  canonical,
  digestOf
} from "./KUXKGZT4.mjs";
import {
  inTurn
} from "./VHTFBP6M.mjs";
import {
  locateDocument
} from "./OIVOOKO4.mjs";
import {
  groupBy
} from "./OGVGAJPE.mjs";
import {
  configName
} from "./4VOMADCF.mjs";
import {
  requirementGroups,
  severityRank
} from "./RVCNQUSK.mjs";
import {
  guidelinesSection,
  runConfigSection
} from "./T5ESZW27.mjs";
import {
  addDays,
  daysBetween,
  isIsoDate,
  parseDay
} from "./VK2JMIQJ.mjs";
import {
  guidelinesFolder,
  isVendorFolder
} from "./7DZRBUIB.mjs";
import {
  compareBy,
  compareText,
  fill,
  lawLine
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/adapters/disk/pack-folder.ts
import { createHash, randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { lstat, open, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
async function writeFolder(folder, work) {
  let target = await freePlace(folder), temporary = join(dirname(target), `.${basename(target)}-${randomBytes(8).toString("hex")}.tmp`), refusing = (action) => refuse(folder, action);
  await refusing((async () => makeFolder(temporary))());
  try {
    let result2 = await work({ write: (path, pieces) => refusing(writeFile(join(temporary, path), pieces)) });
    return await refusing(replace(temporary, target)), result2;
  } catch (error) {
    throw await rm(temporary, { recursive: !0, force: !0 }).catch(() => {
    }), error;
  }
}
async function freePlace(folder) {
  let target = resolve(folder);
  try {
    if ((await readdir(target)).length > 0) throw new RunError("pack-exists", { folder });
    return await realpath(target);
  } catch (error) {
    if (error instanceof RunError) throw error;
    let blocked = await whatBlocks(target);
    if (blocked) throw new RunError("pack-blocked", { folder, ...blocked });
    if (codeOf(error) !== "ENOENT") throw new RunError("output-failed", { path: folder, reason: codeOf(error) });
    return target;
  }
}
async function whatBlocks(path) {
  let there = await lstat(path).catch(() => {
  });
  if (!there) return dirname(path) === path ? void 0 : whatBlocks(dirname(path));
  let real = await stat(path).catch(() => {
  });
  if (!real?.isDirectory())
    return real ? { path, obstacle: real.isFile() ? "file" : "no-file" } : { path, obstacle: there.isSymbolicLink() ? "dangling-link" : "no-file" };
}
async function replace(temporary, target) {
  await rmdir(target).catch((error) => {
    if (codeOf(error) !== "ENOENT") throw error;
  }), await rename(temporary, target);
}
async function writeFile(path, pieces) {
  makeFolder(dirname(path));
  let file = await open(path, "wx"), hash = createHash("sha256"), bytes = 0;
  try {
    for (let piece of pieces) {
      let block = typeof piece == "string" ? Buffer.from(piece, "utf8") : piece;
      hash.update(block), bytes += block.length, await file.writeFile(block);
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}
async function refuse(path, action) {
  return action.catch((cause2) => {
    throw cause2 instanceof Error && "code" in cause2 ? new RunError("output-failed", { path, reason: codeOf(cause2) }, { cause: cause2 }) : cause2;
  });
}
function listFolder(folder) {
  return [...walk(Buffer.from(folder), "")].sort((a, b) => compareText(a.path, b.path));
}
function* walk(folder, prefix) {
  let entries = entriesOf(folder, prefix || ".");
  entries.length === 0 && prefix !== "" && (yield { path: prefix, ...noFile });
  for (let entry of entries) {
    let path = `${prefix}${shownName(entry.name)}`, place2 = Buffer.concat([folder, Buffer.from("/"), entry.name]);
    entry.isDirectory() ? yield* walk(place2, `${path}/`) : yield { path, ...digestOf2(place2) };
  }
}
function entriesOf(folder, path) {
  try {
    return readdirSync(folder, { withFileTypes: !0, encoding: "buffer" });
  } catch (cause2) {
    throw unreadable(path, cause2);
  }
}
var noFile = { bytes: 0, sha256: void 0 };
function digestOf2(path) {
  try {
    return withFile(path, (file, bytes) => bytes === void 0 ? noFile : digestOfOpen(file));
  } catch {
    return noFile;
  }
}

// src/texts/audit.ts
var auditWords = {
  catalogTitle: {
    en: "ISMS-P 2.3.2, Security in contracts with outside parties: Clausegate rules",
    ko: "ISMS-P 2.3.2 외부자 계약 시 보안: Clausegate 점검 기준"
  },
  group: { en: "Security of outside parties", ko: "외부자 보안" },
  control: { en: "Security in contracts with outside parties", ko: "외부자 계약 시 보안" },
  statement: {
    en: "An organisation that uses outside services or outsources work identifies the information-security and privacy requirements that follow from it, and states them in the contract or agreement. The Korean text is the criterion's own.",
    ko: "외부 서비스를 이용하거나 외부자에게 업무를 위탁하는 경우 이에 따른 정보보호 및 개인정보보호 요구사항을 식별하고, 관련 내용을 계약서 또는 협정서 등에 명시하여야 한다."
  },
  resultsTitle: { en: "Assessment results of ISMS-P 2.3.2", ko: "ISMS-P 2.3.2 점검 결과" },
  resultTitle: { en: "Declared and evidenced in the records", ko: "기록에 적히고 증적으로 뒷받침된 내용" },
  resultDescription: {
    en: "Records of commit {commit}, judged as of {as_of}. A person judges whether the wording of a clause suffices.",
    ko: "{commit} 커밋의 기록을 {as_of} 기준으로 점검함. 조항 문구가 충분한지는 사람이 판단하여야 함."
  },
  recordsJudged: {
    en: "The vendor's records were judged against every requirement.",
    ko: "업체의 기록을 모든 요구사항에 대하여 점검함."
  },
  recordsNotJudged: {
    en: "The vendor's records could not be read in full and were not judged.",
    ko: "업체의 기록을 온전히 읽을 수 없어 점검하지 못함."
  },
  waived: {
    en: "Waived: {reason} (approved by {approver} on {approved_on}, until {expires_on})",
    ko: "예외 승인: {reason} (승인자 {approver}, 승인일 {approved_on}, {expires_on}까지)"
  },
  policyTitle: { en: "Policies applied", ko: "점검에 적용한 정책" },
  written: {
    en: "Evidence pack of commit {commit} as of {as_of}: {folder}",
    ko: "{commit} 커밋을 {as_of} 기준으로 점검한 증적 묶음: {folder}"
  },
  manifestDigest: {
    en: "SHA-256 of manifest.json (hand it over through another channel): {digest}",
    ko: "manifest.json의 SHA-256 (별도의 경로로 전달할 것): {digest}"
  },
  leftOut: {
    en: "Commits with a wrong clock were left out: they claim a day up to --at but follow a commit of a later day. The report counts them. To judge one of them, name the commit instead of a day with --at",
    ko: "시각이 잘못된 커밋을 제외함: 커밋일이 --at의 날짜 이전이지만 더 늦은 날짜의 커밋 뒤에 있음. 건수는 보고서에 표시함. 점검하려면 --at에 날짜 대신 커밋을 지정할 것"
  },
  cut: {
    en: "Shallow clone: {as_of} is the day of this commit alone, and the full history may give a later day. Name the day with --as-of, or fetch all history: git fetch --unshallow",
    ko: "이력 일부만 받은(shallow) 저장소이므로 기준일을 이 커밋의 날짜({as_of})로 정함. 전체 이력에서는 더 늦을 수 있음. --as-of로 기준일을 지정하거나 이력을 모두 가져올 것: git fetch --unshallow"
  },
  intact: {
    en: "The pack is unchanged: {count} files, commit {commit}, as of {as_of}",
    ko: "증적 묶음이 변경되지 않음: 파일 {count}개, {commit} 커밋, {as_of} 기준"
  },
  touched: { en: "The pack has been changed:", ko: "증적 묶음이 변경됨:" },
  anotherManifest: {
    en: "manifest.json does not have the given SHA-256 (given {given}, actual {found}): nothing below is attested",
    ko: "manifest.json의 SHA-256이 지정한 값과 다름 (지정한 값 {given}, 실제 값 {found}). 아래 내용은 보증되지 않음"
  },
  unattested: {
    intact: {
      en: "The files match this unattested manifest: {count} files, commit {commit}, as of {as_of}",
      ko: "파일은 보증되지 않은 이 목록과 일치함: 파일 {count}개, {commit} 커밋, {as_of} 기준"
    },
    touched: {
      en: "The files do not match even this unattested manifest:",
      ko: "파일이 보증되지 않은 이 목록과도 일치하지 않음:"
    }
  },
  altered: { en: "altered", ko: "변경됨" },
  added: { en: "added", ko: "추가됨" },
  removed: { en: "removed", ko: "삭제됨" },
  states: {
    pass: { en: "met", ko: "충족" },
    fail: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외 승인" },
    baselined: { en: "baselined", ko: "기준선" },
    "not-applicable": { en: "not applicable", ko: "해당 없음" },
    "needs-person": { en: "needs a person", ko: "담당자 확인 필요" },
    "not-reported": { en: "not met, rule turned off", ko: "미충족(규칙 사용 안 함)" }
  }
};

// src/schemas/generated/manifest-validator.js
var __getOwnPropNames = Object.getOwnPropertyNames, __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 }), exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    }, exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    }, exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
}), manifest = validate20, schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:clausegate:schema:manifest:1", title: "JsonManifest", description: "The manifest of an evidence pack (`clausegate audit`): every file of the pack, and what it was made of.", type: "object", additionalProperties: !1, required: ["schemaVersion", "tool", "policy", "commit", "committedOn", "asOf", "period", "inventory", "verdict", "files", "notCopied", "digest"], properties: { schemaVersion: { const: 1 }, tool: { type: "object", additionalProperties: !1, required: ["name", "version"], properties: { name: { const: "clausegate" }, version: { type: "string" } } }, policy: { type: "object", additionalProperties: !1, required: ["digest", "catalogueDigest", "clausesDigest", "edition"], properties: { digest: { $ref: "#/$defs/sha256" }, catalogueDigest: { $ref: "#/$defs/sha256" }, clausesDigest: { $ref: "#/$defs/sha256" }, edition: { type: "string" } } }, commit: { $ref: "#/$defs/object_id" }, committedOn: { type: "string", format: "date" }, asOf: { type: "string", format: "date" }, period: { description: "The days the timeline covers, both included; null without one.", anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["from", "to"], properties: { from: { type: "string", format: "date" }, to: { type: "string", format: "date" } } }] }, inventory: { type: "string" }, verdict: { enum: ["pass", "fail"] }, files: { description: "Every file of the pack but the manifest itself, in order of their paths.", type: "array", items: { $ref: "#/$defs/manifest_file" } }, notCopied: { description: "Documents that the records name and the pack does not hold.", type: "array", items: { type: "object", additionalProperties: !1, required: ["path", "reason"], properties: { path: { type: "string" }, reason: { enum: ["absent", "unreadable", "empty", "not-fetched", "too-large"] } } } }, digest: { description: "SHA-256 of the manifest without this key, as JSON with keys in order and no space.", $ref: "#/$defs/sha256" } }, $defs: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, object_id: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, manifest_file: { title: "ManifestFile", type: "object", additionalProperties: !1, required: ["path", "bytes", "sha256", "kind", "source"], properties: { path: { description: "Path in the pack.", type: "string" }, bytes: { type: "integer", minimum: 0 }, sha256: { $ref: "#/$defs/sha256" }, kind: { enum: ["report", "record", "document"] }, source: { description: "What it is a copy of; null for a report.", anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["path", "blob"], properties: { path: { description: "Path from the root of the repository's inventory.", type: "string" }, blob: { description: "Id of the Git object.", $ref: "#/$defs/object_id" } } }] } } } } }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[0-9a-f]{64}$", "u"), pattern7 = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u"), formats0 = require_formats().fullFormats.date, schema36 = { title: "ManifestFile", type: "object", additionalProperties: !1, required: ["path", "bytes", "sha256", "kind", "source"], properties: { path: { description: "Path in the pack.", type: "string" }, bytes: { type: "integer", minimum: 0 }, sha256: { $ref: "#/$defs/sha256" }, kind: { enum: ["report", "record", "document"] }, source: { description: "What it is a copy of; null for a report.", anyOf: [{ type: "null" }, { type: "object", additionalProperties: !1, required: ["path", "blob"], properties: { path: { description: "Path from the root of the repository's inventory.", type: "string" }, blob: { description: "Id of the Git object.", $ref: "#/$defs/object_id" } } }] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.bytes === void 0 && (missing0 = "bytes") || data.sha256 === void 0 && (missing0 = "sha256") || data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "path" || key0 === "bytes" || key0 === "sha256" || key0 === "kind" || key0 === "source")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let _errs2 = errors;
            if (typeof data.path != "string")
              return validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.bytes !== void 0) {
              let data1 = data.bytes, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
                return validate21.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.sha256 !== void 0) {
                let data2 = data.sha256, _errs6 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (!pattern4.test(data2))
                      return validate21.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.kind !== void 0) {
                  let data3 = data.kind, _errs9 = errors;
                  if (!(data3 === "report" || data3 === "record" || data3 === "document"))
                    return validate21.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.source !== void 0) {
                    let data4 = data.source, _errs10 = errors, _errs11 = errors, valid2 = !1, _errs12 = errors;
                    if (data4 !== null) {
                      let err0 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs12 === errors;
                    valid2 = valid2 || _valid0;
                    let _errs14 = errors;
                    if (errors === _errs14)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.path === void 0 && (missing1 = "path") || data4.blob === void 0 && (missing1 = "blob")) {
                          let err1 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                        } else {
                          let _errs16 = errors;
                          for (let key1 in data4)
                            if (!(key1 === "path" || key1 === "blob")) {
                              let err2 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                              break;
                            }
                          if (_errs16 === errors) {
                            if (data4.path !== void 0) {
                              let _errs17 = errors;
                              if (typeof data4.path != "string") {
                                let err3 = { instancePath: instancePath + "/source/path", schemaPath: "#/properties/source/anyOf/1/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              }
                              var valid3 = _errs17 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data4.blob !== void 0) {
                                let data6 = data4.blob, _errs19 = errors;
                                if (errors === errors)
                                  if (typeof data6 == "string") {
                                    if (!pattern7.test(data6)) {
                                      let err4 = { instancePath: instancePath + "/source/blob", schemaPath: "#/$defs/object_id/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                    }
                                  } else {
                                    let err5 = { instancePath: instancePath + "/source/blob", schemaPath: "#/$defs/object_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                  }
                                var valid3 = _errs19 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      } else {
                        let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                    var _valid0 = _errs14 === errors;
                    if (valid2 = valid2 || _valid0, valid2)
                      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
                    else {
                      let err7 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate21.errors = vErrors, !1;
                    }
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schemaVersion === void 0 && (missing0 = "schemaVersion") || data.tool === void 0 && (missing0 = "tool") || data.policy === void 0 && (missing0 = "policy") || data.commit === void 0 && (missing0 = "commit") || data.committedOn === void 0 && (missing0 = "committedOn") || data.asOf === void 0 && (missing0 = "asOf") || data.period === void 0 && (missing0 = "period") || data.inventory === void 0 && (missing0 = "inventory") || data.verdict === void 0 && (missing0 = "verdict") || data.files === void 0 && (missing0 = "files") || data.notCopied === void 0 && (missing0 = "notCopied") || data.digest === void 0 && (missing0 = "digest"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema31.properties, key0)) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.schemaVersion !== void 0) {
            let _errs2 = errors;
            if (data.schemaVersion !== 1)
              return validate20.errors = [{ instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tool !== void 0) {
              let data1 = data.tool, _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version"))
                    return validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs5 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "name" || key1 === "version")) {
                        return validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs5 === errors) {
                      if (data1.name !== void 0) {
                        let _errs6 = errors;
                        if (data1.name !== "clausegate")
                          return validate20.errors = [{ instancePath: instancePath + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "clausegate" }, message: "must be equal to constant" }], !1;
                        var valid1 = _errs6 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.version !== void 0) {
                          let _errs7 = errors;
                          if (typeof data1.version != "string")
                            return validate20.errors = [{ instancePath: instancePath + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs7 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                } else
                  return validate20.errors = [{ instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.policy !== void 0) {
                let data4 = data.policy, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing2;
                    if (data4.digest === void 0 && (missing2 = "digest") || data4.catalogueDigest === void 0 && (missing2 = "catalogueDigest") || data4.clausesDigest === void 0 && (missing2 = "clausesDigest") || data4.edition === void 0 && (missing2 = "edition"))
                      return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    {
                      let _errs11 = errors;
                      for (let key2 in data4)
                        if (!(key2 === "digest" || key2 === "catalogueDigest" || key2 === "clausesDigest" || key2 === "edition")) {
                          return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs11 === errors) {
                        if (data4.digest !== void 0) {
                          let data5 = data4.digest, _errs12 = errors;
                          if (errors === errors)
                            if (typeof data5 == "string") {
                              if (!pattern4.test(data5))
                                return validate20.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs12 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data4.catalogueDigest !== void 0) {
                            let data6 = data4.catalogueDigest, _errs15 = errors;
                            if (errors === errors)
                              if (typeof data6 == "string") {
                                if (!pattern4.test(data6))
                                  return validate20.errors = [{ instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/policy/catalogueDigest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs15 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data4.clausesDigest !== void 0) {
                              let data7 = data4.clausesDigest, _errs18 = errors;
                              if (errors === errors)
                                if (typeof data7 == "string") {
                                  if (!pattern4.test(data7))
                                    return validate20.errors = [{ instancePath: instancePath + "/policy/clausesDigest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/policy/clausesDigest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs18 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data4.edition !== void 0) {
                                let _errs21 = errors;
                                if (typeof data4.edition != "string")
                                  return validate20.errors = [{ instancePath: instancePath + "/policy/edition", schemaPath: "#/properties/policy/properties/edition/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs21 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      }
                    }
                  } else
                    return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.commit !== void 0) {
                  let data9 = data.commit, _errs23 = errors;
                  if (errors === errors)
                    if (typeof data9 == "string") {
                      if (!pattern7.test(data9))
                        return validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/object_id/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' }], !1;
                    } else
                      return validate20.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/$defs/object_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs23 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.committedOn !== void 0) {
                    let data10 = data.committedOn, _errs26 = errors;
                    if (errors === _errs26 && errors === _errs26)
                      if (typeof data10 == "string") {
                        if (!formats0.validate(data10))
                          return validate20.errors = [{ instancePath: instancePath + "/committedOn", schemaPath: "#/properties/committedOn/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/committedOn", schemaPath: "#/properties/committedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs26 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.asOf !== void 0) {
                      let data11 = data.asOf, _errs28 = errors;
                      if (errors === _errs28 && errors === _errs28)
                        if (typeof data11 == "string") {
                          if (!formats0.validate(data11))
                            return validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' }], !1;
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs28 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.period !== void 0) {
                        let data12 = data.period, _errs30 = errors, _errs31 = errors, valid7 = !1, _errs32 = errors;
                        if (data12 !== null) {
                          let err0 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                        }
                        var _valid0 = _errs32 === errors;
                        valid7 = valid7 || _valid0;
                        let _errs34 = errors;
                        if (errors === _errs34)
                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            let missing3;
                            if (data12.from === void 0 && (missing3 = "from") || data12.to === void 0 && (missing3 = "to")) {
                              let err1 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/anyOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                            } else {
                              let _errs36 = errors;
                              for (let key3 in data12)
                                if (!(key3 === "from" || key3 === "to")) {
                                  let err2 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                  break;
                                }
                              if (_errs36 === errors) {
                                if (data12.from !== void 0) {
                                  let data13 = data12.from, _errs37 = errors;
                                  if (errors === _errs37 && errors === _errs37)
                                    if (typeof data13 == "string") {
                                      if (!formats0.validate(data13)) {
                                        let err3 = { instancePath: instancePath + "/period/from", schemaPath: "#/properties/period/anyOf/1/properties/from/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                      }
                                    } else {
                                      let err4 = { instancePath: instancePath + "/period/from", schemaPath: "#/properties/period/anyOf/1/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                    }
                                  var valid8 = _errs37 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data12.to !== void 0) {
                                    let data14 = data12.to, _errs39 = errors;
                                    if (errors === _errs39 && errors === _errs39)
                                      if (typeof data14 == "string") {
                                        if (!formats0.validate(data14)) {
                                          let err5 = { instancePath: instancePath + "/period/to", schemaPath: "#/properties/period/anyOf/1/properties/to/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                                          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                        }
                                      } else {
                                        let err6 = { instancePath: instancePath + "/period/to", schemaPath: "#/properties/period/anyOf/1/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                      }
                                    var valid8 = _errs39 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          } else {
                            let err7 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          }
                        var _valid0 = _errs34 === errors;
                        if (valid7 = valid7 || _valid0, valid7)
                          errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
                        else {
                          let err8 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate20.errors = vErrors, !1;
                        }
                        var valid0 = _errs30 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.inventory !== void 0) {
                          let _errs41 = errors;
                          if (typeof data.inventory != "string")
                            return validate20.errors = [{ instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs41 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.verdict !== void 0) {
                            let data16 = data.verdict, _errs43 = errors;
                            if (!(data16 === "pass" || data16 === "fail"))
                              return validate20.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema31.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs43 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.files !== void 0) {
                              let data17 = data.files, _errs44 = errors;
                              if (errors === _errs44)
                                if (Array.isArray(data17)) {
                                  var valid9 = !0;
                                  let len0 = data17.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs46 = errors;
                                    validate21(data17[i0], { instancePath: instancePath + "/files/" + i0, parentData: data17, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                                    var valid9 = _errs46 === errors;
                                    if (!valid9)
                                      break;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs44 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.notCopied !== void 0) {
                                let data19 = data.notCopied, _errs47 = errors;
                                if (errors === _errs47)
                                  if (Array.isArray(data19)) {
                                    var valid10 = !0;
                                    let len1 = data19.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data20 = data19[i1], _errs49 = errors;
                                      if (errors === _errs49)
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                          let missing4;
                                          if (data20.path === void 0 && (missing4 = "path") || data20.reason === void 0 && (missing4 = "reason"))
                                            return validate20.errors = [{ instancePath: instancePath + "/notCopied/" + i1, schemaPath: "#/properties/notCopied/items/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                                          {
                                            let _errs51 = errors;
                                            for (let key4 in data20)
                                              if (!(key4 === "path" || key4 === "reason")) {
                                                return validate20.errors = [{ instancePath: instancePath + "/notCopied/" + i1, schemaPath: "#/properties/notCopied/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (_errs51 === errors) {
                                              if (data20.path !== void 0) {
                                                let _errs52 = errors;
                                                if (typeof data20.path != "string")
                                                  return validate20.errors = [{ instancePath: instancePath + "/notCopied/" + i1 + "/path", schemaPath: "#/properties/notCopied/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid11 = _errs52 === errors;
                                              } else
                                                var valid11 = !0;
                                              if (valid11)
                                                if (data20.reason !== void 0) {
                                                  let data22 = data20.reason, _errs54 = errors;
                                                  if (!(data22 === "absent" || data22 === "unreadable" || data22 === "empty" || data22 === "not-fetched" || data22 === "too-large"))
                                                    return validate20.errors = [{ instancePath: instancePath + "/notCopied/" + i1 + "/reason", schemaPath: "#/properties/notCopied/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema31.properties.notCopied.items.properties.reason.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                  var valid11 = _errs54 === errors;
                                                } else
                                                  var valid11 = !0;
                                            }
                                          }
                                        } else
                                          return validate20.errors = [{ instancePath: instancePath + "/notCopied/" + i1, schemaPath: "#/properties/notCopied/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var valid10 = _errs49 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                  } else
                                    return validate20.errors = [{ instancePath: instancePath + "/notCopied", schemaPath: "#/properties/notCopied/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs47 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.digest !== void 0) {
                                  let data23 = data.digest, _errs55 = errors;
                                  if (errors === errors)
                                    if (typeof data23 == "string") {
                                      if (!pattern4.test(data23))
                                        return validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], !1;
                                    } else
                                      return validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/$defs/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs55 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// src/usecases/audit/pack/manifest.ts
var manifestName = "manifest.json";
function writeManifest(contents) {
  let files = contents.files.toSorted((a, b) => compareText(a.path, b.path)), notCopied = contents.notCopied.toSorted((a, b) => compareText(a.path, b.path));
  return textOf({ schemaVersion: 1, ...contents, files, notCopied, digest: "" });
}
function textOf(manifest2) {
  let { digest: _, ...others } = manifest2, ordered = JSON.parse(canonical({ ...others, digest: digestOf(others) }));
  return `${JSON.stringify(ordered, null, 1)}
`;
}
function readManifest(bytes, file) {
  let { text, value } = parse(bytes, file);
  if (!manifest(value)) {
    let [error] = manifest.errors ?? [];
    throw new RunError("pack-unusable", { file, pointer: error?.instancePath || "/" });
  }
  let manifest2 = value;
  return { manifest: manifest2, isAltered: textOf(manifest2) !== text };
}
var decoder = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
function parse(bytes, file) {
  try {
    let text = decoder.decode(bytes);
    return { text, value: JSON.parse(text) };
  } catch (cause2) {
    throw new RunError("pack-unusable", { file, pointer: "/" }, { cause: cause2 });
  }
}
function comparePack({ manifest: manifest2, isAltered }, files) {
  let found2 = new Map(files.map((file) => [file.path, file])), listed2 = new Map(manifest2.files.map((file) => [file.path, file])), isSame = (file) => {
    let there = found2.get(file.path);
    return there === void 0 || there.sha256 === file.sha256 && there.bytes === file.bytes;
  }, folders = new Set([...listed2.keys()].flatMap(foldersOf)), isExpected = (path) => listed2.has(path) || folders.has(path), altered = manifest2.files.filter((file) => !isSame(file)).map(({ path }) => path);
  return {
    altered: [...isAltered ? [manifestName] : [], ...altered].sort(compareText),
    added: [...found2.keys()].filter((path) => path !== manifestName && !isExpected(path)).sort(compareText),
    removed: [...listed2.keys()].filter((path) => !found2.has(path)).sort(compareText)
  };
}
function foldersOf(path) {
  let names = path.split("/").slice(0, -1);
  return names.map((_, at) => `${names.slice(0, at + 1).join("/")}/`);
}

// src/usecases/audit/recorded.ts
var vendorKeys = ["former_names", "certifications", "contacts", "notes"], serviceKeys = [
  "changed_on",
  "personal_data_relation",
  "legal_basis",
  "document",
  "access",
  "subprocessors",
  "data",
  "locations",
  "owner",
  "selection",
  "notes"
], contractKeys = [
  "renewal",
  "renewals",
  "renewed_on",
  "reviewed_on",
  "review_document",
  "terminated_on",
  "amends",
  "repeals",
  "under",
  "notes"
];
function recordedVendor(record) {
  return pick(record, vendorKeys);
}
function recordedService(service2) {
  return pick(service2, serviceKeys);
}
function recordedContract(record) {
  return pick(record, contractKeys);
}
function recordedGuideline(record) {
  return pick(record, ["notes"]);
}
function pick(record, keys) {
  let wanted = new Set(keys), kept = Object.entries(record).filter(([key]) => wanted.has(key) || key.startsWith("x-"));
  return Object.fromEntries(kept);
}
function clauseNotes({ clauses = [] }) {
  return clauses.flatMap(
    ({ article = null, notes }, clause) => notes === void 0 ? [] : [{ clause, article, notes }]
  );
}

// src/usecases/audit/requirements.ts
function toRequirement(assessment, requirement, folder) {
  let { rule, subject, status, reason, clauses = [] } = assessment, about2 = folder.findings.filter((finding2) => reports(finding2, assessment)), own2 = speakerOf(assessment) === rule ? about2 : [], open2 = own2.filter(isOpen), [worst = null] = open2.map(({ severity }) => severity).sort((a, b) => severityRank(a) - severityRank(b)), state = status === "fail" ? stateOf(about2) : status;
  return {
    rule,
    requirement,
    service: subject.service ?? null,
    contract: subject.contract ?? null,
    state,
    severity: worst,
    reason: state === "not-reported" ? words.reasons.off : reason && reason.code !== "finding" ? textOf2(reason) : null,
    clauses: clauses.map((clause) => toClause(clause, requirement, folder)),
    findings: own2.map(({ id }) => id),
    waiver: state === "waived" ? about2.find(({ waiver }) => waiver)?.waiver ?? null : null
  };
}
function stateOf(findings2) {
  if (findings2.length === 0) return "not-reported";
  let open2 = findings2.filter(isOpen);
  return open2.length > 0 ? open2.every(({ args }) => args.case === "needs-person") ? "needs-person" : "fail" : findings2.some(({ disposition }) => disposition === "baselined") ? "baselined" : "waived";
}
function textOf2({ code, text = "", rule = "" }) {
  return fill(words.reasons[code], { text, rule });
}
function toClause(met, requirement, { clauseOf }) {
  let { contract: contract2, clause, document = null, article = null, page = null } = met, { quote = null, passage, wording = {} } = clauseOf(contract2, clause) ?? {}, found2 = passage?.recognised?.find((one) => one.requirement === requirement);
  return {
    contract: contract2,
    clause,
    document,
    article,
    page,
    quote,
    passage: passage ? toPassage(passage) : null,
    recognised: found2 ? { strength: found2.strength, at: found2.at } : null,
    differs: differences(wording)
  };
}
function toPassage(passage) {
  let { state, page = null, article = null } = passage;
  return { state, page, article };
}

// src/usecases/audit/folders.ts
function namedPlaces({ dossier: { records: records2 } }) {
  let { vendors, contracts, guidelines: guidelines2 } = records2;
  return [
    ...[...vendors, ...contracts].flatMap(
      ({ record, source }) => (record.documents ?? []).flatMap(({ path }) => placeOf(source.file, path) ?? [])
    ),
    ...guidelines2.flatMap(({ record, source }) => placeOf(source.file, record.document.path) ?? [])
  ];
}
function toVendor(id, kept, files, facts2) {
  let { records: records2, problems } = kept.dossier, [vendor] = records2.vendors, contracts = records2.contracts.map((contract2) => toContract(contract2, kept, facts2)).sort(byId), { findings: findings2 } = kept.report;
  return {
    id,
    isJudged: problems.length === 0,
    verdict: problems.length > 0 || fails(findings2, facts2) ? "fail" : "pass",
    record: vendor ? toRecord(vendor) : null,
    contracts,
    documents: vendor ? documentsOf(vendor, facts2) : [],
    requirements: requirementsOf(kept, facts2),
    files
  };
}
function toGuidelines(kept, facts2) {
  let requirements2 = kept.dossier.assessments.map((assessment) => ({
    guideline: assessment.subject.guideline,
    requirement: requirementOf(assessment, kept, facts2)
  }));
  return kept.dossier.records.guidelines.map(({ record, source }) => ({
    id: record.id,
    title: record.title,
    from: record.effective.from,
    to: record.effective.to ?? null,
    covers: record.covers,
    recorded: recordedGuideline(record),
    document: toDocument({ id: record.id, kind: "guideline", ...record.document }, source.file, facts2),
    requirements: requirements2.flatMap(({ guideline: guideline2, requirement }) => guideline2 === record.id ? requirement : [])
  }));
}
function fails(findings2, { failOn }) {
  return findings2.some((finding2) => doesFail(finding2, failOn));
}
function requirementsOf(kept, facts2) {
  return kept.dossier.assessments.map((assessment) => requirementOf(assessment, kept, facts2));
}
function requirementOf(assessment, { dossier, report }, { catalogue }) {
  let clauseOf = (contract2, clause) => dossier.contracts.find(({ id }) => id === contract2)?.clauses[clause], key = catalogue.rule(assessment.rule)?.requirement ?? assessment.rule;
  return toRequirement(assessment, key, { findings: report.findings, clauseOf });
}
function toRecord({ record }) {
  return {
    name: record.name,
    registrationNumber: record.registration_number ?? null,
    country: record.country ?? null,
    status: record.status,
    owner: record.owner ?? null,
    recorded: recordedVendor(record),
    services: record.services.map((service2) => ({
      id: service2.id,
      name: service2.name,
      type: service2.type,
      startedOn: service2.started_on,
      endedOn: service2.ended_on ?? null,
      personalData: service2.personal_data,
      importantInformation: service2.important_information,
      development: service2.development,
      recorded: recordedService(service2)
    }))
  };
}
function toContract(contract2, kept, facts2) {
  let { record } = contract2;
  return {
    id: record.id,
    title: record.title,
    status: record.status,
    services: record.services,
    signedOn: record.signed_on ?? null,
    from: record.effective.from,
    to: record.effective.to ?? null,
    course: courseOf(record, kept),
    recorded: recordedContract(record),
    clauseNotes: clauseNotes(record),
    documents: documentsOf(contract2, facts2)
  };
}
function courseOf({ id }, { dossier: { facts: facts2 } }) {
  let fact = facts2.contracts.find((contract2) => contract2.id === id);
  if (!fact) return null;
  let { in_force, renewed_on = null, renews_on = null, notice_by = null, amended_by = [] } = fact;
  return { inForce: in_force, ...{ renewedOn: renewed_on, renewsOn: renews_on, noticeBy: notice_by }, amendedBy: amended_by };
}
function documentsOf({ record, source }, facts2) {
  return (record.documents ?? []).map((document) => toDocument(document, source.file, facts2));
}
function toDocument(named, recordFile, { found: found2 }) {
  let path = placeOf(recordFile, named.path) ?? null;
  return {
    id: named.id,
    kind: named.kind,
    path,
    uri: named.uri ?? null,
    sha256: named.sha256 ?? null,
    found: path === null ? null : withoutOtherEnds(found2.get(path) ?? { state: "unreadable" })
  };
}
function placeOf(recordFile, path) {
  return path === void 0 ? void 0 : locateDocument(recordFile, path);
}
function byId(a, b) {
  return a.id < b.id ? -1 : 1;
}
function withoutOtherEnds(fact) {
  if (fact.state !== "present") return fact;
  let { other_ends: _, ...own2 } = fact;
  return own2;
}

// src/usecases/audit/audit.ts
async function audit(tree, policy, options) {
  let { asOf, runConfig, commit, committedOn, committerDay, leftOut = 0 } = options, run = await InventoryRun.open({ tree, policy, asOf }, runConfig);
  if (run.vendors.length + run.problems.length === 0)
    throw new RunError("nothing-found", { folder: runConfig.inventory });
  let builder = new ReportBuilder(), guidelines2 = [], vendors = [];
  for await (let kept of run.dossiers(run.vendors)) {
    builder.add(kept.report);
    let facts2 = await factsAbout(kept, tree, policy, runConfig);
    kept.report.vendor === null ? guidelines2.push(...toGuidelines(kept, facts2)) : vendors.push(await vendorOf(kept.report.vendor, kept, { tree, runConfig, facts: facts2 })), options.onProgress?.(vendors.length, run.vendors.length);
  }
  let { findings: findings2, problems, ...report } = builder.report({
    ...aboutRun(policy, options),
    commit,
    findings: run.runConfigFindings(),
    problems: run.problems
  });
  return {
    ...whatCounts(report),
    commit,
    committedOn,
    committerDay,
    leftOut,
    ...asOf !== committedOn && { recordsOf: { commit, day: committedOn } },
    inventory: runConfig.inventory,
    guidelines: guidelines2,
    vendors,
    findings: findings2,
    problems,
    period: null
  };
}
function whatCounts(report) {
  let { tool, policy, asOf, failOn, failOnExcept, verdict, summary: summary2, rules, law, overrides: overrides2 } = report;
  return { tool, policy, asOf, failOn, ...failOnExcept && { failOnExcept }, verdict, summary: summary2, rules, law, overrides: overrides2 };
}
async function factsAbout(kept, tree, { catalogue }, runConfig) {
  let { problems, evidence: evidence2 } = kept.dossier, known = new Map(Object.entries(evidence2).map(([place2, fact]) => [place2, plainFact(fact)]));
  return {
    catalogue,
    failOn: runConfig.failOn,
    found: problems.length > 0 ? await tree.look(namedPlaces(kept)) : known
  };
}
function plainFact({ state, sha256, pointer }) {
  return state !== "present" ? { state } : sha256 === void 0 ? { state: "unreadable" } : { state, sha256, ...pointer && { pointer } };
}
async function vendorOf(id, kept, {
  tree,
  runConfig,
  facts: facts2
}) {
  return toVendor(id, kept, await filesOf(kept, tree, `${runConfig.inventory}/${id}`), facts2);
}
async function filesOf({ dossier }, tree, folder) {
  if (dossier.problems.length > 0) return (await tree.read(folder)).files.map(({ path }) => path);
  let { vendors, contracts } = dossier.records;
  return [...new Set([...vendors, ...contracts].map(({ source }) => source.file))].sort(compareText);
}

// src/usecases/audit/chosen-commit.ts
async function chosen(past, { repository, names, calendarOf: calendarOf2 }, { at = "HEAD", given: given2 }) {
  let day = isDay(at) ? parseDay(at, "--at") : void 0, head2 = await repository.resolve(day === void 0 ? at : "HEAD", "history"), runConfig = await readRunConfig(await repository.tree(head2), names), dayOf = calendarOf2(runConfig.config.values.timezone), isCut = (day ?? given2) === void 0 && await repository.isShallow(), moments = momentsOf(isCut || day === void 0 && given2 !== void 0 ? [await past.commit(head2)] : await past.line(head2), dayOf), moment = rangeOf(moments, { until: day, untilOption: "--at" }).moments.at(-1);
  if (!moment) throw new RunError("history-empty", { until: at, option: "--at" });
  let { commit, day: committedOn } = moment, committerDay = dayOf(commit.committer.seconds), asOf = given2 ?? day ?? committedOn, leftOut = day === void 0 ? 0 : leftOutOf(moments, day);
  return { commit: commit.id, committedOn, committerDay, leftOut, asOf, isCut };
}
function isDay(at) {
  return at !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(at);
}

// src/texts/sheets.ts
var sheetWords = {
  outsourcing: { en: "Outside parties", ko: "업체 현황" },
  matrix: { en: "Requirements", ko: "요구사항별 결과" },
  findings: { en: "Findings", ko: "지적사항" },
  evidence: { en: "Evidence", ko: "증적 목록" },
  vendorList: { en: "Vendors", ko: "업체 정보" },
  contractList: { en: "Contracts", ko: "계약 현황" },
  subprocessorList: { en: "Sub-processors", ko: "재위탁 업체" },
  certificationList: { en: "Certifications", ko: "인증 현황" },
  events: { en: "Events of the period", ko: "기간 내 변동" },
  remedies: { en: "Duration of findings", ko: "존속 기간" },
  waivers: { en: "Waivers of the period", ko: "기간 내 예외 승인" },
  about: { en: "About", ko: "점검 정보" },
  vendor: { en: "Vendor", ko: "업체" },
  vendorId: { en: "Vendor id", ko: "업체 id" },
  registrationNumber: { en: "Registration number", ko: "사업자등록번호" },
  country: { en: "Country", ko: "국가" },
  vendorStatus: { en: "Status", ko: "거래 상태" },
  work: { en: "Outsourced work", ko: "업무 내용" },
  serviceId: { en: "Service id", ko: "업무 id" },
  workType: { en: "Type", ko: "업무 유형" },
  owner: { en: "Team in charge", ko: "담당부서" },
  workFrom: { en: "From", ko: "업무 시작일" },
  workTo: { en: "Until", ko: "업무 종료일" },
  personalData: { en: "Personal data", ko: "개인정보 처리" },
  importantInformation: { en: "Important information", ko: "중요정보 처리" },
  development: { en: "Development", ko: "개발 업무" },
  hasContract: { en: "Contract signed", ko: "계약서 작성 여부" },
  contracts: { en: "Contracts", ko: "계약" },
  signedOn: { en: "Signed on", ko: "계약 체결일" },
  term: { en: "Term", ko: "계약 기간" },
  subcontracting: { en: "Subcontracting terms", ko: "재위탁 관련 조항" },
  relation: { en: "Relation to personal data", ko: "개인정보 처리 관계" },
  legalBasis: { en: "Legal basis", ko: "법적 근거" },
  selectionBasis: { en: "Chosen by", ko: "선정 방식" },
  selectionReason: { en: "Reason for the choice", ko: "선정 사유" },
  selectionReview: { en: "Reviewed", ko: "보안성 검토" },
  dataItems: { en: "Items of personal data", ko: "개인정보 항목" },
  dataSubjects: { en: "Data subjects", ko: "정보주체" },
  retention: { en: "Retention", ko: "보유기간" },
  locations: { en: "Locations", ko: "처리 국가" },
  subprocessors: { en: "Sub-processors", ko: "재위탁 업체" },
  serviceOwner: { en: "In charge of the service", ko: "업무 담당" },
  notes: { en: "Notes", ko: "비고" },
  ownFacts: { en: "Own facts (x-…)", ko: "자체 항목(x-…)" },
  formerNames: { en: "Former names", ko: "이전 상호" },
  contacts: { en: "Contacts", ko: "연락처" },
  backdated: { en: "Days recorded later", ko: "사후 기재한 날짜 수" },
  notKnown: { en: "not known", ko: "알 수 없음" },
  contractId: { en: "Contract id", ko: "계약 id" },
  contractTitle: { en: "Title", ko: "계약명" },
  contractStatus: { en: "Status", ko: "상태" },
  services: { en: "Services", ko: "업무" },
  inForce: { en: "In force", ko: "유효 여부" },
  effectiveFrom: { en: "From", ko: "시작일" },
  effectiveTo: { en: "Until", ko: "종료일" },
  automaticRenewal: { en: "Automatic renewal", ko: "자동 갱신" },
  renewalTerms: {
    en: "every {months} months, notice {days} days before",
    ko: "{months}개월마다, {days}일 전까지 종료 통지"
  },
  renewalEnd: { en: "until {day}", ko: "{day}까지" },
  renewsOn: { en: "Renews on", ko: "다음 갱신일" },
  noticeBy: { en: "Last day for notice", ko: "종료 통지 기한" },
  renewals: { en: "Renewals", ko: "갱신 이력" },
  renewedOn: { en: "Latest renewal", ko: "최근 갱신일" },
  reviewedOn: { en: "Terms reviewed on", ko: "재검토일" },
  terminatedOn: { en: "Terminated on", ko: "해지일" },
  amends: { en: "Amends", ko: "변경 대상 계약" },
  repeals: { en: "Repeals", ko: "삭제하는 요구사항" },
  amendedBy: { en: "Amended by", ko: "변경계약" },
  under: { en: "Under", ko: "기본계약" },
  clauseNotes: { en: "Notes on clauses", ko: "조항 비고" },
  subprocessorId: { en: "Sub-processor id", ko: "재위탁 업체 id" },
  subprocessor: { en: "Sub-processor", ko: "재위탁 업체" },
  subprocessorWork: { en: "Work", ko: "재위탁 업무" },
  consentedOn: { en: "Consented on", ko: "동의일" },
  subprocessorUnder: { en: "Engaged by", ko: "상위 재위탁 업체" },
  document: { en: "Document", ko: "문서" },
  certification: { en: "Certification", ko: "인증" },
  certificateNumber: { en: "Number", ko: "인증 번호" },
  validFrom: { en: "Valid from", ko: "유효기간 시작" },
  validTo: { en: "Valid until", ko: "유효기간 만료" },
  contractEvent: { en: "contract", ko: "계약" },
  result: { en: "Result", ko: "점검 결과" },
  unmet: { en: "Not met", ko: "미충족 요구사항" },
  subject: { en: "About", ko: "대상" },
  contract: { en: "Contract", ko: "계약" },
  contractOrGuideline: { en: "Contract or guideline", ko: "계약·지침" },
  service: { en: "Service", ko: "업무" },
  guideline: { en: "Guideline", ko: "지침" },
  severity: { en: "Severity", ko: "심각도" },
  rule: { en: "Rule", ko: "규칙" },
  requirement: { en: "Requirement", ko: "요구사항" },
  requirementKey: { en: "Requirement key", ko: "요구사항 키" },
  basis: { en: "Basis", ko: "근거" },
  citation: { en: "Source", ko: "근거 조문" },
  penalty: { en: "Penalty", ko: "제재" },
  law: { en: "Law of the as-of date", ko: "기준일의 법령" },
  message: { en: "What is wrong", ko: "내용" },
  remedy: { en: "What to do", ko: "조치" },
  file: { en: "File", ko: "파일" },
  line: { en: "Line", ko: "줄" },
  disposition: { en: "Disposition", ko: "처리 상태" },
  waiverReason: { en: "Waiver reason", ko: "예외 사유" },
  waiverApprover: { en: "Waiver approved by", ko: "예외 승인자" },
  waiverUntil: { en: "Waiver expires on", ko: "예외 만료일" },
  state: { en: "State", ko: "결과" },
  reason: { en: "Reason", ko: "사유" },
  clauses: { en: "Clauses that meet it", ko: "충족하는 조항" },
  quoteState: { en: "Quotes in the documents", ko: "인용문 대조" },
  findingMessages: { en: "Findings", ko: "지적 내용" },
  documentId: { en: "Document", ko: "문서 id" },
  documentKind: { en: "Kind", ko: "문서 종류" },
  place: { en: "Path or address", ko: "경로 또는 주소" },
  recordedDigest: { en: "SHA-256 recorded", ko: "기록된 SHA-256" },
  found: { en: "Found", ko: "확인 결과" },
  foundDigest: { en: "SHA-256 found", ko: "확인된 SHA-256" },
  article: { en: "Article", ko: "조항" },
  page: { en: "Page", ko: "쪽" },
  meets: { en: "Requirements met", ko: "충족하는 요구사항" },
  quote: { en: "Quote", ko: "인용문" },
  quoteFound: { en: "Quote found", ko: "인용문 대조" },
  quotePlace: { en: "Where", ko: "확인된 위치" },
  on: { en: "Day", ko: "날짜" },
  cause: { en: "Cause", ko: "원인" },
  commit: { en: "Commit", ko: "커밋" },
  commitTitle: { en: "Message", ko: "커밋 메시지" },
  author: { en: "Author", ko: "작성자" },
  committer: { en: "Committer", ko: "커미터" },
  pullRequest: { en: "Pull request", ko: "풀 리퀘스트" },
  approvals: { en: "Approvals (claimed)", ko: "승인 표기" },
  signature: { en: "Signature", ko: "서명" },
  clock: { en: "Clock ran backwards", ko: "시각 역행" },
  commitFacts: { en: "About the commit (claimed)", ko: "커밋에 관한 사실(주장)" },
  verdict: { en: "Verdict after", ko: "이후 판정" },
  failing: { en: "Failing findings", ko: "부적합 지적사항 수" },
  effect: { en: "Effect", ko: "변동" },
  appeared: { en: "introduced", ko: "발생" },
  since: { en: "Open since", ko: "발생일" },
  until: { en: "Ended on", ko: "종료일" },
  ended: { en: "How it ended", ko: "종료 사유" },
  days: { en: "Days", ko: "존속 일수" },
  excusedDays: { en: "Of these, excused", ko: "그중 예외 적용일" },
  approvedOn: { en: "Approved on", ko: "승인일" },
  waiverOwner: { en: "Owner", ko: "담당" },
  ticket: { en: "Ticket", ko: "티켓" },
  inFileSince: { en: "In the file since", ko: "파일 등록일" },
  inFileUntil: { en: "Removed on", ko: "파일 삭제일" },
  vendorChange: { en: "vendor", ko: "업체" },
  stillOpen: { en: "still open", ko: "미조치" },
  byCommit: { en: "commit", ko: "커밋" },
  byDay: { en: "a day that passed", ko: "날짜 경과" },
  signatures: {
    verified: { en: "verified", ko: "확인됨" },
    "signed-not-verifiable": { en: "signed, cannot be verified", ko: "서명됨, 확인 불가" },
    unsigned: { en: "unsigned", ko: "없음" }
  },
  yes: { en: "yes", ko: "예" },
  no: { en: "no", ko: "아니요" },
  signed: { en: "signed", ko: "작성" },
  unsigned: { en: "not signed", ko: "미작성" },
  differs: { en: "present, with another digest", ko: "있음, 해시값 불일치" },
  elsewhere: { en: "kept elsewhere, not checked", ko: "외부 보관, 확인하지 않음" },
  notJudged: { en: "not judged", ko: "점검하지 못함" },
  notAsked: { en: "not applicable", ko: "대상 아님" },
  pageNumber: { en: "page {page}", ko: "{page}쪽" },
  cut: { en: "… [cut: {count} characters in all]", ko: "… [생략됨: 전체 {count}자]" },
  rowsLeftOut: {
    en: "[{count} rows left out: the sheet is full]",
    ko: "[{count}행 생략됨: 시트에 더 담을 수 없음]"
  },
  item: { en: "Item", ko: "항목" },
  value: { en: "Value", ko: "값" },
  inventory: { en: "Inventory", ko: "인벤토리" },
  outcome: { en: "Verdict", ko: "판정" },
  asOf: { en: "As of", ko: "기준일" },
  records: { en: "Records", ko: "점검한 기록" },
  committedOn: { en: "Committed on (by its committer)", ko: "커밋일(커미터가 밝힌 시각)" },
  failOn: { en: "Lowest severity that fails", ko: "부적합으로 판정하는 가장 낮은 심각도" },
  tool: { en: "Tool", ko: "도구" },
  edition: { en: "Edition of the guide", ko: "인증기준 안내서 판" },
  clausesDigest: { en: "Digest of the words for clauses", ko: "조항 인식 어휘의 다이제스트" },
  catalogueDigest: { en: "Digest of the rules' texts", ko: "규칙 문구의 다이제스트" },
  period: { en: "Period", ko: "기간" },
  periodCommit: { en: "Last commit of the period", ko: "기간의 마지막 커밋" },
  beginsOn: { en: "First record of the period", ko: "기간 중 첫 기록일(이전 기록 없음)" },
  leftOut: { en: "Commits left out (wrong clock)", ko: "시각 오류로 제외한 커밋" },
  legend: { en: "Meaning of the states", ko: "결과의 뜻" }
};

// src/texts/record-values.ts
var recordValues = {
  serviceType: {
    "it-operation": { en: "IT operation", ko: "정보시스템 운영" },
    maintenance: { en: "maintenance", ko: "유지보수" },
    development: { en: "development", ko: "개발" },
    "security-operation": { en: "security operation", ko: "보안관제" },
    consulting: { en: "consulting", ko: "컨설팅" },
    "personal-data-processing": { en: "personal-data processing", ko: "개인정보 처리" },
    "customer-support": { en: "customer support", ko: "고객 상담" },
    facility: { en: "facility", ko: "시설 관리" },
    cloud: { en: "cloud", ko: "클라우드" },
    other: { en: "other", ko: "기타" }
  },
  vendorStatus: {
    prospect: { en: "prospect", ko: "검토 중" },
    onboarding: { en: "onboarding", ko: "도입 진행 중" },
    active: { en: "active", ko: "거래 중" },
    terminated: { en: "terminated", ko: "거래 종료" }
  },
  contractStatus: {
    draft: { en: "draft", ko: "초안" },
    signed: { en: "signed", ko: "체결" },
    terminated: { en: "terminated", ko: "해지" }
  },
  selectionBasis: {
    rfp: { en: "request for proposal", ko: "제안요청" },
    direct: { en: "direct contract", ko: "수의계약" },
    "standard-terms": { en: "standard terms", ko: "이용약관" },
    existing: { en: "chosen before the first guideline", ko: "선정 지침 시행 전 선정" }
  },
  personalDataRelation: {
    consigned: { en: "outsourced", ko: "처리위탁" },
    access: { en: "access", ko: "접근 가능" },
    storage: { en: "storage", ko: "보관" },
    provided: { en: "provided to a third party", ko: "제3자 제공" },
    joint: { en: "joint processing", ko: "공동 처리" }
  },
  documentKind: {
    "consignment-contract": { en: "outsourcing contract", ko: "위탁계약서" },
    "security-agreement": { en: "security agreement", ko: "보안 약정서" },
    "privacy-agreement": { en: "privacy agreement", ko: "개인정보 처리위탁 약정서" },
    annex: { en: "annex", ko: "부속합의서" },
    "terms-of-service": { en: "terms of service", ko: "이용약관" },
    pledge: { en: "pledge", ko: "서약서" },
    guideline: { en: "guideline", ko: "내부 지침" },
    rfp: { en: "request for proposal", ko: "제안요청서" },
    evaluation: { en: "evaluation sheet", ko: "평가표" },
    "statement-of-work": { en: "statement of work", ko: "과업지시서" },
    "security-review": { en: "security review", ko: "보안성 검토 결과" },
    certificate: { en: "certificate", ko: "인증서" }
  },
  evidence: {
    present: { en: "present", ko: "있음" },
    absent: { en: "absent", ko: "없음" },
    unreadable: { en: "cannot be read", ko: "읽을 수 없음" },
    empty: { en: "empty", ko: "빈 파일" }
  },
  passage: {
    found: { en: "found", ko: "확인됨" },
    crossing: { en: "runs on into another article", ko: "다른 조항까지 이어짐" },
    missing: { en: "not in the document", ko: "문서에 없음" },
    unread: { en: "document cannot be read, needs a person", ko: "문서를 읽을 수 없음, 담당자 확인 필요" }
  }
};
function recordValue(field, value) {
  let names = recordValues[field];
  return (Object.hasOwn(names, value) ? names[value] : void 0) ?? { en: value, ko: value };
}

// src/usecases/audit/report.ts
var requirementStates = [
  "pass",
  "fail",
  "waived",
  "baselined",
  "not-applicable",
  "needs-person",
  "not-reported"
];
function asEnded(finding2) {
  return { ...finding2, disposition: excuseIn(finding2.disposition) };
}

// src/usecases/audit/tables/table.ts
function columnsOf(say, columns2) {
  return columns2.map(([title, width]) => ({ title: say(title), width }));
}
function lines(texts) {
  return texts.join(`
`);
}

// src/usecases/audit/tables/parts.ts
function stateCell(state, say) {
  return { text: say(auditWords.states[state]), tone: state };
}
function notJudgedCell(say) {
  return { text: say(sheetWords.notJudged), tone: "fail" };
}
function nameOf({ id, record }) {
  return record?.name ?? id;
}
function aboutService({ id: vendor, contracts, requirements: requirements2 }, { id: service2 }) {
  return requirements2.filter(
    (requirement) => concerns(concerningIn({ ...requirement, vendor }, contracts), { vendor, service: service2 })
  );
}
function countOf(requirements2, say) {
  let counts2 = requirementStates.flatMap((state) => {
    let count = requirements2.filter((requirement) => requirement.state === state).length;
    return count === 0 ? [] : [{ state, text: `${say(auditWords.states[state])} ${count}` }];
  }), worst = fromWorst.find((state) => counts2.some((count) => count.state === state));
  return { text: lines(counts2.map(({ text }) => text)), tone: worst ?? "not-applicable" };
}
var fromWorst = [
  "fail",
  "not-reported",
  "needs-person",
  "waived",
  "baselined",
  "pass",
  "not-applicable"
];
function placeOf2({ article, page }, say) {
  let shown = page === null ? [] : [say(fill(sheetWords.pageNumber, { page }))];
  return [...article === null ? [] : [article], ...shown].join(" ");
}
function passageText(passage, say) {
  return passage === null ? "" : say(recordValue("passage", passage.state));
}
function foundText({ path, sha256, found: found2 }, say) {
  if (path === null || found2 === null) return say(sheetWords.elsewhere);
  let isOther = found2.state === "present" && sha256 !== null && found2.sha256 !== sha256;
  return say(isOther ? sheetWords.differs : recordValue("evidence", found2.state));
}

// src/usecases/audit/csv.ts
var columns = [
  sheetWords.vendorId,
  sheetWords.vendor,
  sheetWords.serviceId,
  sheetWords.contract,
  sheetWords.guideline,
  sheetWords.rule,
  sheetWords.requirementKey,
  sheetWords.requirement,
  sheetWords.state,
  sheetWords.severity,
  sheetWords.reason,
  sheetWords.clauses,
  sheetWords.quoteState,
  sheetWords.findingMessages,
  sheetWords.waiverReason,
  sheetWords.waiverApprover,
  sheetWords.waiverUntil
];
function auditCsv(report, { language }) {
  let say = (text) => text[language], textsOf = findingTextsIn(language, report.rules), context = {
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
    messages: new Map(report.findings.map((finding2) => [finding2.id, textsOf(finding2).message])),
    language,
    say
  };
  return csv(rowsOf(report, context));
}
function* rowsOf(report, context) {
  let { say } = context;
  yield columns.map(say);
  for (let { id, requirements: requirements2 } of report.guidelines)
    for (let requirement of requirements2) yield ["", "", "", "", id, ...cellsOf(requirement, context)];
  for (let vendor of report.vendors) {
    let about2 = [vendor.id, nameOf(vendor)];
    vendor.isJudged || (yield [...about2, "", "", "", ...notJudged(vendor.id, report, context)]);
    for (let requirement of vendor.requirements)
      yield [...about2, requirement.service ?? "", requirement.contract ?? "", "", ...cellsOf(requirement, context)];
  }
}
function cellsOf(requirement, { rules, messages, say }) {
  let { rule, state, severity, reason, clauses, waiver } = requirement, title = rules.get(rule)?.title;
  return [
    rule,
    requirement.requirement,
    title ? say(title) : "",
    say(auditWords.states[state]),
    severity ? say(words[severity]) : "",
    reason ? say(reason) : "",
    lines(clauses.map((clause) => clauseText(clause, say))),
    lines(clauses.map(({ passage }) => passageText(passage, say) || "–")),
    lines(requirement.findings.flatMap((id) => messages.get(id) ?? [])),
    waiver?.reason ?? "",
    waiver?.approver ?? "",
    waiver?.expiresOn ?? ""
  ];
}
function clauseText(clause, say) {
  let { contract: contract2, document, quote } = clause, place2 = [contract2, ...document === null ? [] : [document], placeOf2(clause, say)].join(" ").trimEnd();
  return quote === null ? place2 : `${place2}: ${quote.replaceAll(`
`, " ")}`;
}
function notJudged(vendor, { problems }, { language, say }) {
  let reasons = problems.filter((problem) => problem.vendor === vendor).map((problem) => {
    let { file, location } = problem;
    return `${file}${location ? `:${location.line}` : ""}: ${problemTexts(problem, language).message}`;
  });
  return ["", "", "", say(sheetWords.notJudged), "", lines(reasons), "", "", "", "", "", ""];
}

// src/usecases/audit/html/page.ts
import { createHash as createHash2 } from "node:crypto";

// src/texts/audit-html.ts
var auditHtmlWords = {
  criterion: { en: "ISMS-P 2.3.2 Security in contracts with outside parties", ko: "ISMS-P 2.3.2 외부자 계약 시 보안" },
  title: { en: "Vendor contract audit", ko: "외부자 계약 보안 점검 보고서" },
  pageTitle: { en: "Vendor contract audit, as of {as_of}", ko: "외부자 계약 보안 점검 보고서 (기준일 {as_of})" },
  skip: { en: "Skip to the matrix", ko: "현황표로 건너뛰기" },
  contents: { en: "Contents", ko: "목차" },
  verdict: { en: "Verdict", ko: "판정" },
  asOf: { en: "As of", ko: "기준일" },
  commit: { en: "Commit", ko: "커밋" },
  committedOn: { en: "Committed on", ko: "커밋일" },
  edition: { en: "Criteria guide", ko: "인증기준 안내서" },
  policyDigest: { en: "Policy digest", ko: "정책 다이제스트" },
  catalogueDigest: { en: "Rule text digest", ko: "규칙 문구 다이제스트" },
  clausesDigest: { en: "Digest of the words for clauses", ko: "조항 인식 어휘 다이제스트" },
  tool: { en: "Tool", ko: "점검 도구" },
  inventory: { en: "Inventory", ko: "인벤토리" },
  dayNotes: {
    before: {
      en: "The as-of date {as_of} is before the commit date {committed_on}: the records are those of the commit, not of the as-of date.",
      ko: "기준일({as_of})이 커밋일({committed_on})보다 앞섬. 기준일 당시의 기록이 아니라 커밋의 기록을 점검한 것임."
    },
    after: {
      en: "The as-of date {as_of} is after the commit date {committed_on}: only records up to the commit count.",
      ko: "기준일({as_of})이 커밋일({committed_on})보다 늦음. 커밋 시점까지의 기록만 반영함."
    },
    backdated: {
      en: "The committer date of the commit is {committer_day}; it counts from {committed_on}, the latest day of the commits before it.",
      ko: "커밋에 적힌 날짜는 {committer_day}이지만 앞선 커밋 중 가장 늦은 날짜인 {committed_on}부터 반영함."
    }
  },
  judgedBy: { en: "Configuration, waivers, baseline", ko: "설정·예외 승인·기준선" },
  otherForms: { en: "This report in other formats", ko: "이 보고서의 다른 형식" },
  failOn: { en: "Fails on", ko: "부적합 기준" },
  failOnValue: { en: "findings of severity {severity} or worse", ko: "심각도 {severity} 이상 지적사항" },
  summary: { en: "Summary", ko: "요약" },
  vendors: { en: "Vendors", ko: "업체" },
  vendorsOf: { en: "failed {fail}, not judged {not_judged}", ko: "부적합 {fail}곳, 점검하지 못함 {not_judged}곳" },
  services: { en: "Active services", ko: "진행 중인 업무" },
  contracts: { en: "Contracts", ko: "계약" },
  findings: { en: "Open findings", ko: "미조치 지적사항" },
  findingsOf: {
    en: "errors {errors}, warnings {warnings}, notes {notes}",
    ko: "오류 {errors}건, 경고 {warnings}건, 참고 {notes}건"
  },
  excused: { en: "Excused findings", ko: "제외된 지적사항" },
  excusedOf: { en: "waived {waived}, baseline {baselined}", ko: "예외 승인 {waived}건, 기준선 {baselined}건" },
  problems: { en: "Problems", ko: "기록 문제" },
  problemsOf: { en: "files that cannot be read or are invalid", ko: "읽을 수 없거나 잘못된 파일" },
  byGroup: { en: "Results by requirement group", ko: "요구사항군별 점검 결과" },
  byGroupNote: {
    en: "One result for each requirement and each service, contract, vendor or guideline it applies to.",
    ko: "요구사항을 업무, 계약, 업체 또는 지침마다 점검한 건수임."
  },
  group: { en: "Group", ko: "요구사항군" },
  total: { en: "Total", ko: "합계" },
  limits: { en: "What this report does not show", ko: "이 보고서로 알 수 없는 것" },
  limit: {
    wording: {
      en: "Whether the wording of a clause suffices. The report shows that a clause is on record and where it stands; a person judges its content.",
      ko: "조항 문구의 충분성. 조항이 기록되어 있고 어디에 있는지만 나타내며, 내용이 충분한지는 사람이 판단하여야 함."
    },
    practice: {
      en: "Whether the vendor does what the contract says. Records and documents were judged, not the vendor's practice.",
      ko: "업체의 실제 이행 여부. 기록과 문서를 점검한 것이며 업체의 업무를 확인한 것은 아님."
    },
    certification: {
      en: "Whether the criterion is fulfilled. The rules are one reading of the key check items of 2.3.2; the auditor decides.",
      ko: "인증기준의 충족 여부. 요구사항은 2.3.2의 주요 확인사항을 점검 규칙으로 옮긴 것이며, 충족 여부는 심사원이 판단함."
    },
    dates: {
      en: "Who did what and when. Names and dates in Git, commit dates included, are claims of whoever wrote them.",
      ko: "실제 작성자와 작성 시각. 커밋일을 포함하여 Git의 이름과 날짜는 작성한 사람이 밝힌 값임."
    },
    elsewhere: {
      en: "The content of documents kept elsewhere: {count} are recorded with a digest only.",
      ko: "외부에 보관된 문서의 내용. 해시값만 기록된 문서 {count}건."
    },
    pointers: {
      en: "The content of documents not fetched from Git LFS: for {count} there is only a pointer with a digest.",
      ko: "Git LFS에서 내려받지 않은 문서의 내용. 해시값을 적은 포인터만 있는 문서 {count}건."
    },
    notCopied: {
      en: "The content of recorded documents without a copy in this pack: {list}. manifest.json lists them.",
      ko: "기록에는 있으나 사본이 없는 문서의 내용: {list}. 목록은 manifest.json에 있음."
    }
  },
  lacks: {
    absent: { en: "absent {count}", ko: "없음 {count}건" },
    unreadable: { en: "unreadable {count}", ko: "읽을 수 없음 {count}건" },
    empty: { en: "empty {count}", ko: "빈 파일 {count}건" },
    "too-large": { en: "larger than 64 MiB {count}", ko: "64 MiB 초과 {count}건" }
  },
  overrides: {
    en: "Severities changed by the configuration",
    ko: "설정(clausegate.yaml)에서 바꾼 심각도"
  },
  matrix: { en: "Matrix of vendors and requirements", ko: "업체별 요구사항 현황표" },
  matrixShort: { en: "Matrix", ko: "현황표" },
  matrixCaption: {
    en: "State of each requirement for each vendor. Where a vendor has several services or contracts, the worst state is shown.",
    ko: "업체별 요구사항의 상태. 한 업체의 업무나 계약이 여럿이면 가장 나쁜 상태를 표시함."
  },
  vendor: { en: "Vendor", ko: "업체" },
  words: { en: "Text in cells", ko: "칸에 글자 표시" },
  filter: { en: "Filter", ko: "필터" },
  search: { en: "Vendor name or id", ko: "업체 이름 또는 id" },
  state: { en: "State", ko: "상태" },
  all: { en: "all", ko: "전체" },
  reset: { en: "Clear", ko: "초기화" },
  shown: { en: "{shown} of {total} vendors", ko: "업체 {total}곳 중 {shown}곳" },
  legend: { en: "Symbols", ko: "기호" },
  short: {
    pass: { en: "met", ko: "충족" },
    fail: { en: "not met", ko: "미충족" },
    waived: { en: "waived", ko: "예외" },
    baselined: { en: "baseline", ko: "기준선" },
    "not-applicable": { en: "n/a", ko: "해당 없음" },
    "needs-person": { en: "person", ko: "확인" },
    "not-reported": { en: "rule off", ko: "규칙 미사용" },
    "not-asked": { en: "no subject", ko: "대상 아님" }
  },
  notAsked: { en: "not applicable: no active service", ko: "점검 대상 아님(진행 중인 업무 없음)" },
  notJudged: { en: "not judged: records have problems", ko: "점검하지 못함(기록에 문제 있음)" },
  general: { en: "Inventory as a whole", ko: "인벤토리 전체" },
  guidelines: { en: "Internal guidelines", ko: "내부 지침" },
  vendorSections: { en: "Vendors in detail", ko: "업체별 상세" },
  registration: { en: "Registration no.", ko: "사업자등록번호" },
  country: { en: "Country", ko: "국가" },
  status: { en: "Status", ko: "거래 상태" },
  owner: { en: "Owner", ko: "담당" },
  folder: { en: "Record files", ko: "기록 파일" },
  fullName: { en: "Full name", ko: "전체 이름" },
  noRecord: { en: "The vendor's record could not be read.", ko: "업체 기록을 읽을 수 없음." },
  servicesOf: { en: "Services", ko: "업무" },
  contractsOf: { en: "Contracts and their documents", ko: "계약과 계약 문서" },
  documentsOf: { en: "Other documents", ko: "그 밖의 문서" },
  period: { en: "{from} to {to}", ko: "{from}부터 {to}까지" },
  periodOpen: { en: "from {from}, no end recorded", ko: "{from}부터(종료일 없음)" },
  personalData: { en: "personal data", ko: "개인정보" },
  importantInformation: { en: "important information", ko: "중요정보" },
  development: { en: "development", ko: "시스템 개발" },
  noFacts: { en: "no personal data, important information or development", ko: "개인정보·중요정보·개발 없음" },
  contractNumber: { en: "Contract {number}", ko: "계약 {number}" },
  signedOn: { en: "signed {day}", ko: "{day} 체결" },
  forServices: { en: "for {services}", ko: "대상 업무 {services}" },
  found: {
    same: { en: "✓ present, digest as recorded", ko: "✓ 있음, 해시값 일치" },
    noDigest: { en: "present, no digest recorded", ko: "있음, 기록된 해시값 없음" },
    changed: { en: "digest differs, found {digest}", ko: "해시값 불일치, 실제 {digest}" },
    absent: { en: "absent", ko: "없음" },
    unreadable: { en: "cannot be read", ko: "읽을 수 없음" },
    empty: { en: "empty", ko: "빈 파일" },
    elsewhere: { en: "kept elsewhere, not checked", ko: "외부 보관, 확인하지 않음" },
    elsewhereNoDigest: { en: "kept elsewhere, no digest recorded", ko: "외부 보관, 기록된 해시값 없음" }
  },
  pointer: {
    same: {
      en: "pointer only, not fetched; the digest it names is as recorded",
      ko: "포인터만 있음(내려받지 않음), 포인터의 해시값 일치"
    },
    noDigest: {
      en: "pointer only, not fetched; no digest recorded",
      ko: "포인터만 있음(내려받지 않음), 기록된 해시값 없음"
    },
    changed: {
      en: "pointer only, not fetched; the digest it names differs: {digest}",
      ko: "포인터만 있음(내려받지 않음), 포인터의 해시값 불일치 {digest}"
    }
  },
  tooLarge: { en: "no copy in this pack: larger than 64 MiB", ko: "사본 없음(64 MiB 초과)" },
  findingsOfVendor: { en: "Findings", ko: "지적사항" },
  problemsOfVendor: { en: "Problems of records", ko: "기록의 문제" },
  remedy: { en: "Remedy", ko: "조치" },
  citation: { en: "Source", ko: "근거" },
  penalty: { en: "Penalty", ko: "제재" },
  requirements: { en: "Requirements", ko: "요구사항" },
  requirementsOf: {
    service: { en: "Requirements of service {name}", ko: "업무 {name}의 요구사항" },
    contract: { en: "Requirements of contract {name}", ko: "계약 {name}의 요구사항" },
    vendor: { en: "Requirements of the vendor's records", ko: "업체 기록의 요구사항" },
    guideline: { en: "Requirements of the guideline", ko: "지침의 요구사항" }
  },
  requirement: { en: "Requirement", ko: "요구사항" },
  evidence: { en: "State; clauses that meet it, or the reason", ko: "상태, 충족 조항 또는 사유" },
  fromRecord: { en: "by the record", ko: "기록으로 확인" },
  seeFindings: { en: "finding {list}", ko: "지적사항 {list}" },
  noRequirements: {
    en: "No requirement applies: no service is active.",
    ko: "진행 중인 업무가 없어 점검한 요구사항이 없음."
  },
  noRequirementsNotJudged: {
    en: "No requirement was judged. Correct the problems first.",
    ko: "기록의 문제를 먼저 바로잡아야 요구사항을 점검할 수 있음."
  },
  page: { en: "p. {page}", ko: "{page}쪽" },
  quotesFound: {
    en: "Quotes were found in the document, and recognised as speaking of the requirement, unless marked otherwise",
    ko: "따로 표시하지 않은 인용문은 문서에서 확인하였고 해당 요구사항에 관한 내용으로 인식함"
  },
  notRecognised: { en: "not recognised", ko: "인식하지 못함" },
  foundAt: { en: "found in the document, {place}", ko: "문서에서 확인함({place})" },
  passage: {
    unsought: { en: "not compared: document file missing", ko: "대조하지 않음(문서 파일 없음)" },
    crossing: { en: "in the document, but runs on into another article", ko: "문서에 있으나 다른 조항까지 이어짐" },
    missing: { en: "not in the document", ko: "문서에 없음" },
    unread: { en: "text cannot be read, needs a person", ko: "본문을 읽을 수 없어 담당자 대조 필요" }
  },
  backToMatrix: { en: "Back to the matrix", ko: "현황표로" },
  history: { en: "History from {from} to {to}", ko: "{from} ~ {to} 이력" },
  periodCommit: {
    en: "History along first parents up to commit {commit}; later commits are not included, nor are the commits that a merge brought in (clausegate history lists them). Each event is about the records of its day. Every day is judged by the configuration of that commit: rules that it turns off do not appear in the past either. Commits that changed the configuration are listed as events.",
    ko: "첫 번째 부모를 따라 {commit} 커밋까지의 이력임. 그 뒤의 커밋과 병합으로 들어온 다른 브랜치의 커밋은 포함하지 않음(clausegate history에서 확인). 각 변동은 그날의 기록에 대한 것임. 모든 날짜를 그 커밋의 설정으로 점검하므로 설정에서 끈 규칙은 과거에도 나타나지 않으며, 설정을 바꾼 커밋은 변동 내역에 표시함."
  },
  historyShort: { en: "History", ko: "이력" },
  chart: { en: "Findings that fail the verdict, by day", ko: "부적합 지적사항 수의 변화" },
  chartDescription: {
    en: "From {from} to {to}: {start} at the beginning, at most {most}, {end} at the end. The table below has the same numbers.",
    ko: "{from}부터 {to}까지. 시작 {start}건, 최대 {most}건, 종료 {end}건. 아래 표에 같은 수치가 있음."
  },
  chartDescriptionFromGap: {
    en: "From {from} to {to}: not judged at the beginning, at most {most}, {end} at the end. The table below has the same numbers.",
    ko: "{from}부터 {to}까지. 시작 시점 판정 없음, 최대 {most}건, 종료 {end}건. 아래 표에 같은 수치가 있음."
  },
  leftOut: {
    en: "Commits left out because of a wrong clock (a day within the period, after a commit of a later day): {count}.",
    ko: "시각 오류로 제외한 커밋(커밋일이 기간 안이지만 더 늦은 날짜의 커밋 뒤에 있음): {count}건."
  },
  startGap: {
    en: "The inventory could not be judged at the beginning of the period: {reason}",
    ko: "기간이 시작될 때 판정하지 못하는 상태였음: {reason}"
  },
  chartBefore: { en: "No records before {day}.", ko: "{day} 이전에는 기록이 없음." },
  chartGap: { en: "not judged", ko: "판정하지 못한 기간" },
  events: { en: "Events", ko: "변동 내역" },
  noEvents: { en: "No change of findings.", ko: "점검 결과가 달라진 일이 없음." },
  eventsCaption: {
    en: "Commits and days that changed the findings",
    ko: "점검 결과가 달라진 커밋과 날짜"
  },
  day: { en: "Day", ko: "날짜" },
  cause: { en: "Cause", ko: "원인" },
  dayPassed: { en: "a day that passed, without a commit", ko: "커밋 없이 날짜 경과" },
  failing: { en: "Failing", ko: "부적합" },
  changes: {
    en: "Findings that appeared (+), ended (−) or changed (~); vendors and configuration (→)",
    ko: "발생(+), 종료(−), 변경(~)된 지적사항과 업체·설정 변경(→)"
  },
  appeared: { en: "appeared", ko: "발생" },
  gone: { en: "ended", ko: "종료" },
  committer: { en: "committed by {name}", ko: "커미터 {name}" },
  signature: {
    verified: { en: "signature verified", ko: "서명 확인됨" },
    "signed-not-verifiable": { en: "signed, not verifiable here", ko: "서명 있음(확인할 수 없음)" },
    unsigned: { en: "not signed", ko: "서명 없음" }
  },
  remedies: { en: "Duration of findings", ko: "지적사항 존속 기간" },
  remediesCaption: { en: "Duration of each finding", ko: "지적사항별 존속 기간" },
  remedied: { en: "Requirement findings remedied: {count}.", ko: "요구사항 지적: 조치 완료 {count}건." },
  remediedAfter: {
    en: "Requirement findings remedied: {count} (days open: median {median}, longest {longest}; days excused by a waiver or the baseline not counted).",
    ko: "요구사항 지적: 조치 완료 {count}건(조치까지 중앙값 {median}일, 최장 {longest}일. 예외 승인·기준선으로 제외된 날은 빼고 계산함)."
  },
  goneOtherwise: { en: "Ended without a remedy: {list}.", ko: "조치 없이 종료: {list}." },
  goneCount: { en: "{ending} {count}", ko: "{ending} {count}건" },
  stillThere: {
    en: "On the last day: open {open}, excused {excused}.",
    ko: "마지막 날 기준 미조치 {open}건, 예외 승인·기준선 {excused}건."
  },
  noRemedies: { en: "No findings in the period.", ko: "기간 중 지적사항 없음." },
  finding: { en: "Finding", ko: "지적사항" },
  since: { en: "Since", ko: "발생일" },
  until: { en: "Ended on", ko: "종료일" },
  ended: { en: "How it ended", ko: "종료 사유" },
  days: { en: "Days", ko: "일수" },
  excusedDays: { en: "Of these excused", ko: "그중 예외 적용" },
  waivers: { en: "Waivers of the period", ko: "기간 내 예외 승인" },
  waiversCaption: {
    en: "Waivers in waivers.yaml during the period",
    ko: "기간 중 waivers.yaml에 있던 예외 승인"
  },
  noWaivers: { en: "No waivers in the period.", ko: "기간 중 예외 승인 없음." },
  waiverOf: { en: "Waived", ko: "예외 대상" },
  approved: { en: "Approved", ko: "승인" },
  validUntil: { en: "Valid until", ko: "만료일" },
  inFile: { en: "In the file", ko: "등록 기간" },
  approvedBy: { en: "{approver} on {day}", ko: "{approver}, {day}" },
  ownedBy: { en: "owner {owner}", ko: "담당 {owner}" },
  inFileFrom: { en: "from {from}", ko: "{from}부터" },
  inFileTo: { en: "from {from}, removed on {to}", ko: "{from}부터, {to} 삭제" },
  stillOpen: { en: "open", ko: "미조치" },
  rules: { en: "Appendix: requirements and their basis", ko: "부록: 요구사항과 근거" },
  rulesShort: { en: "Appendix", ko: "부록" },
  rule: { en: "Rule", ko: "규칙" },
  severity: { en: "Severity", ko: "심각도" },
  appliesTo: { en: "Applies to: {applies}", ko: "적용 대상: {applies}" },
  covers: { en: "for {list}", ko: "관련 항목 {list}" },
  groups: {
    SEL: { en: "Selection", ko: "업체 선정" },
    AGR: { en: "Agreement", ko: "계약" },
    SEC: { en: "Security terms", ko: "보안 요구사항" },
    PII: { en: "Personal-data terms", ko: "개인정보 처리위탁 법정 기재사항" },
    DEV: { en: "Development terms", ko: "개발 보안 요구사항" },
    EVD: { en: "Evidence", ko: "증적" },
    WVR: { en: "Waivers", ko: "예외 승인" },
    BSL: { en: "Baseline", ko: "기준선" },
    CHG: { en: "Changes", ko: "변경" },
    POL: { en: "Configuration", ko: "점검 설정" }
  },
  shortGroups: {
    SEL: { en: "Selection", ko: "업체 선정" },
    AGR: { en: "Agreement", ko: "계약" },
    SEC: { en: "Security terms", ko: "보안 요구사항" },
    PII: { en: "Personal-data terms", ko: "법정 기재사항" },
    DEV: { en: "Development", ko: "개발 보안" },
    EVD: { en: "Evidence", ko: "증적" }
  },
  footer: {
    en: "Made by Clausegate {version} from commit {commit} as of {as_of}. The same input gives the same bytes.",
    ko: "Clausegate {version}에서 {commit} 커밋을 {as_of} 기준으로 점검하여 만든 보고서. 입력이 같으면 항상 같은 파일이 만들어짐."
  }
};

// src/usecases/audit/html/markup.ts
var Markup = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
function markup(strings, ...parts) {
  let text = strings[0] ?? "";
  for (let [at, part] of parts.entries()) text += write(part) + (strings[at + 1] ?? "");
  return new Markup(text);
}
function asMarkup(text) {
  return new Markup(text);
}
function joined(parts, between) {
  return parts.map((part, at) => at === 0 ? part : [between, part]);
}
function given(value, shown) {
  return value == null ? null : shown(value);
}
function clipped(text, length) {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/, "")}…`;
}
function sentence(text) {
  return text.split(/`([\w:[\], .-]+)`/).map((part, at) => at % 2 === 1 ? markup`<code>${part}</code>` : part);
}
function write(part) {
  if (part === null) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part == "string") return html(part);
  if (typeof part == "number") return String(part);
  let text = "";
  for (let one of part) text += write(one);
  return text;
}

// src/usecases/audit/html/clauses.ts
var maxQuote = 3e3, ClauseList = class {
  contracts;
  view;
  shownQuotes = /* @__PURE__ */ new Set();
  constructor(contracts, view) {
    this.contracts = contracts, this.view = view;
  }
  /** Returns the label of a contract in the vendor's section. */
  contract(id) {
    let at = this.contracts.findIndex((contract2) => contract2.id === id);
    return at < 0 ? id : this.view.say(auditHtmlWords.contractNumber, { number: at + 1 });
  }
  part(clauses) {
    return joined(
      clauses.map((clause) => this.one(clause)),
      markup`\n`
    );
  }
  one(clause) {
    let { contract: contract2, document, quote, passage } = clause, place2 = [this.contract(contract2), this.document(contract2, document), this.placeOf(clause)].filter((part) => part).join(" · "), key = JSON.stringify([contract2, clause.clause]), recognised = recognisedIn(clause, this.view);
    if (quote === null || this.shownQuotes.has(key)) return markup`${place2}${recognised}`;
    this.shownQuotes.add(key);
    let differs = clause.differs.map((one) => markup`\n<small class=missing>${this.view.say(one)}</small>`);
    return markup`${place2}\n“${clipped(quote, maxQuote)}”${this.passage(passage, clause)}${recognised}${differs}`;
  }
  /** Null for a contract with a single document, which needs no mention. */
  document(contract2, document) {
    let known = this.contracts.find(({ id }) => id === contract2)?.documents ?? [];
    return known.length === 1 && known[0]?.id === document ? null : document;
  }
  placeOf({ article, page }) {
    let { say } = this.view;
    return [...article === null ? [] : [article], ...page === null ? [] : [say(auditHtmlWords.page, { page })]].join(", ");
  }
  /** The table already says that the quote was found; its place is shown only if the record states another. */
  passage(passage, clause) {
    let { say } = this.view, marked = (state) => markup` <small class=${state}>${say(auditHtmlWords.passage[state])}</small>`;
    if (passage === null) return marked("unsought");
    if (passage.state !== "found") return marked(passage.state);
    let place2 = this.placeOf(passage);
    return place2 !== "" && place2 !== this.placeOf(clause) ? markup` <small>${say(auditHtmlWords.foundAt, { place: place2 })}</small>` : null;
  }
};
function recognisedIn({ quote, passage, recognised }, { say }) {
  return quote === null || passage?.state !== "found" || recognised?.strength === "clear" && recognised.at === "sentence" ? null : markup` <small>${say(recognised ? recognisedShortly(recognised) : auditHtmlWords.notRecognised)}</small>`;
}

// src/usecases/audit/html/states.ts
var stateClasses = {
  pass: "p",
  fail: "f",
  waived: "w",
  baselined: "b",
  "not-applicable": "n",
  "needs-person": "h",
  "not-reported": "o"
}, worstFirst = [
  "fail",
  "not-reported",
  "needs-person",
  "baselined",
  "waived",
  "pass",
  "not-applicable"
];
function worstState(requirements2) {
  return worstFirst.find((state) => requirements2.some((requirement) => requirement.state === state));
}
function verdictMark(verdict, { say }) {
  return markup`<span class="s ${stateClasses[verdict]}">${say(words[verdict])}</span>`;
}
function countStates(requirements2) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let { state } of requirements2) counts2.set(state, (counts2.get(state) ?? 0) + 1);
  return counts2;
}

// src/usecases/audit/html/view.ts
var noPack = { copyOf: () => {
}, lackOf: () => {
}, records: [], others: [] };
function viewOf(report, language, pack) {
  let numbered = report.findings.map((finding2, at) => ({ number: at + 1, finding: finding2 })), byId2 = new Map(numbered.map((one) => [one.finding.id, one])), bySection = groupBy(numbered, ({ finding: finding2 }) => finding2.section), problems = groupBy(report.problems, ({ section: section2 }) => section2), rules = new Map(report.rules.map((rule) => [rule.id, rule])), columnGroups = requirementGroups.map((group) => ({ group, rules: report.rules.filter((rule) => rule.group === group) })).filter((one) => one.rules.length > 0);
  return {
    report,
    language,
    pack,
    say: (text, args) => (args ? fill(text, args) : text)[language],
    textsOf: findingTextsIn(language, report.rules),
    columns: columnGroups.flatMap((group) => group.rules),
    columnGroups,
    ruleOf: (id) => rules.get(id),
    findingOf: (id) => byId2.get(id),
    findingsOf: (section2) => bySection.get(section2) ?? [],
    problemsOf: (section2) => problems.get(section2) ?? []
  };
}
function isLarge({ vendors }) {
  return vendors.length > 50;
}
function inParts(all, size2) {
  return Array.from({ length: Math.ceil(all.length / size2) }, (_, at) => all.slice(at * size2, (at + 1) * size2));
}
function shortName({ requirement, title }) {
  return Object.hasOwn(requirementNames, requirement) && requirementNames[requirement] || title;
}
function vendorAnchor({ id }, at) {
  return isVendorFolder(id) ? `v-${id}` : `v${at}`;
}
function requirementAnchor(vendorAnchor2, rule) {
  return `${vendorAnchor2}-${plain(rule)}`;
}
function ruleAnchor(rule) {
  return `r-${plain(rule)}`;
}
function plain(rule) {
  return rule.replace(/[^\w-]/g, "_");
}
function findingAnchor({ number }) {
  return `f${number}`;
}

// src/usecases/audit/html/findings.ts
function findingList(findings2, level, view) {
  return findings2.length === 0 ? null : markup`${heading(view.say(auditHtmlWords.findingsOfVendor), findings2.length, level)}
<ol class="findings">${findings2.map((one) => item(one, view))}</ol>
`;
}
function problemList(problems, level, { say, language }) {
  if (problems.length === 0) return null;
  let items = problems.map((problem) => {
    let { message, remedy } = problemTexts(problem, language);
    return markup`<li class="u"><p class="what"><span class="s u">${say(words.problem)}</span> ${sentence(message)}</p>
<p class="m"><code>${placeOf3(problem)}</code></p>
<p><b>${say(auditHtmlWords.remedy)}</b> ${sentence(remedy)}</p>`;
  });
  return markup`${heading(say(auditHtmlWords.problemsOfVendor), problems.length, level)}
<ol class="findings">${items}</ol>
`;
}
function heading(text, count, level) {
  let content = markup`${text} <span class="count">${count}</span>`;
  return level === 3 ? markup`<h3>${content}</h3>` : markup`<h4>${content}</h4>`;
}
function item(one, { say, textsOf }) {
  let { finding: finding2, number } = one, { rule, severity, location } = finding2, { remedy, citation, penalty, message } = textsOf(finding2);
  return markup`<li id="${findingAnchor(one)}" class="${classOf(finding2)}">
<p class="what"><span class="n">${number}</span> <span class="s ${classOf(finding2)}">${tagOf(finding2, say)}</span> <a href="#${ruleAnchor(rule)}">${rule}</a> ${message}</p>
<p class="m"><code>${location.file}:${location.line}</code></p>
<p><b>${say(auditHtmlWords.remedy)}</b> ${sentence(remedy)}</p>
<p class="m">${say(auditHtmlWords.citation)}: ${citation} (${say(words[severity])})</p>${penalty === null ? null : markup`
<p class="m">${say(auditHtmlWords.penalty)}: ${penalty}</p>`}
${given(finding2.waiver, ({ reason, approver, approvedOn, expiresOn, owner, ticket }) => {
    let text = say(auditWords.waived, { reason, approver, approved_on: approvedOn, expires_on: expiresOn });
    return markup`<p class="waiver">${text} ${say(auditHtmlWords.owner)}: ${owner}${ticket === null ? null : `, ${ticket}`}</p>`;
  })}`;
}
function classOf({ disposition, severity }) {
  return disposition !== "open" ? stateClasses[disposition] : severity === "error" ? stateClasses.fail : severity;
}
function tagOf({ disposition, severity }, say) {
  return say(disposition === "open" ? words[severity] : words[disposition]);
}
function placeOf3({ file, location }) {
  return location ? `${location.file}:${location.line}` : file;
}

// src/usecases/audit/tables/recorded.ts
function ownFacts(recorded) {
  let own2 = Object.entries(recorded).filter(([key]) => key.startsWith("x-"));
  return lines(own2.map(([key, value]) => `${key}: ${typeof value == "string" ? value : JSON.stringify(value)}`));
}
var serviceColumns = [
  [sheetWords.relation, 18],
  [sheetWords.legalBasis, 26],
  [sheetWords.selectionBasis, 18],
  [sheetWords.selectionReason, 26],
  [sheetWords.selectionReview, 20],
  [sheetWords.dataItems, 26],
  [sheetWords.dataSubjects, 18],
  [sheetWords.retention, 18],
  [sheetWords.locations, 10],
  [sheetWords.subprocessors, 26],
  [sheetWords.serviceOwner, 26],
  [sheetWords.notes, 34],
  [sheetWords.ownFacts, 34]
];
function serviceCells(recorded, say) {
  let { personal_data_relation: relation, selection, data, subprocessors = [] } = recorded, { basis, reason, review } = selection ?? {};
  return [
    relation ? say(recordValue("personalDataRelation", relation)) : "",
    recorded.legal_basis ?? "",
    basis ? say(recordValue("selectionBasis", basis)) : "",
    reason ?? "",
    [review?.reviewed_on, review?.document].filter((part) => part !== void 0).join(" "),
    lines(data?.items ?? []),
    lines(data?.subjects ?? []),
    data?.retention ?? "",
    (recorded.locations ?? []).join(", "),
    lines(subprocessors.map(({ id, name }) => `${name} (${id})`)),
    recorded.owner ?? "",
    recorded.notes ?? "",
    ownFacts(recorded)
  ];
}
function renewalText({ renewal }, say) {
  if (!renewal) return "";
  let { term_months: months2, notice_days: days2 = 0, ends_on: end } = renewal, terms = say(fill(sheetWords.renewalTerms, { months: months2, days: days2 }));
  return lines([terms, ...end === void 0 ? [] : [say(fill(sheetWords.renewalEnd, { day: end }))]]);
}

// src/usecases/audit/html/records.ts
var maxHeading = 160, maxText = 1e3;
function recordsOf(vendor, clauses, view) {
  let { say } = view, { record, contracts, documents, files } = vendor, folder = `${view.report.inventory}/${vendor.id}/`, short = (path) => withoutFolder(path, folder), shown = (document) => documentItem(document, short, view);
  return markup`<div class=r>${record ? facts(vendor, record, say) : markup`<p class=m>${say(auditHtmlWords.noRecord)}`}
${list(say(auditHtmlWords.servicesOf), record?.services.map((one) => service(one, say)) ?? [])}
${list(
    say(auditHtmlWords.contractsOf),
    contracts.map((one) => contract(one, clauses, { services: record?.services ?? [], say, shown }))
  )}
${documents.length > 0 ? markup`<h4>${say(auditHtmlWords.documentsOf)}</h4>${documentList(documents.map(shown))}` : null}
${files.length === 0 ? null : markup`<h4>${say(auditHtmlWords.folder)}</h4><p>${recordFiles(files, folder, view)}`}</div>
`;
}
function recordFiles(files, folder, { pack }) {
  let links = files.map((file) => place(withoutFolder(file, folder), pack.copyOf("record", file)));
  return [folder, " ", joined(links, ", ")];
}
function withoutFolder(path, folder) {
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}
function facts({ record }, { name, ...known }, say) {
  let { former_names: former = [], certifications: certified = [], contacts = [], notes = null } = known.recorded, rows = [
    [say(auditHtmlWords.fullName), name.length > maxHeading ? name : null],
    [say(auditHtmlWords.registration), known.registrationNumber],
    [say(auditHtmlWords.country), known.country],
    [say(auditHtmlWords.status), say(recordValue("vendorStatus", known.status))],
    [say(auditHtmlWords.owner), known.owner],
    [say(sheetWords.formerNames), listed(former.map(({ name: was, until }) => `${was} (~ ${until})`))],
    [
      say(sheetWords.certificationList),
      listed(certified.map(({ kind, valid }) => `${kind} (${valid.from} ~ ${valid.to})`))
    ],
    [say(sheetWords.contacts), listed(contacts.map(({ role, address }) => `${role}: ${address}`))],
    [say(sheetWords.notes), notes],
    [say(sheetWords.ownFacts), ownFacts(known.recorded) || null]
  ];
  return record ? markup`<dl>${rows.map(([key, value]) => given(value, (text) => markup`<dt>${key}<dd>${clipped(text, maxText)}`))}</dl>` : null;
}
function listed(texts) {
  return texts.length > 0 ? texts.join(", ") : null;
}
function list(title, items) {
  return items.length === 0 ? null : markup`<h4>${title}</h4><ul>${items}</ul>`;
}
function service(one, say) {
  let facts2 = [
    ...one.personalData ? [say(auditHtmlWords.personalData)] : [],
    ...one.importantInformation ? [say(auditHtmlWords.importantInformation)] : [],
    ...one.development ? [say(auditHtmlWords.development)] : []
  ], said = [
    say(recordValue("serviceType", one.type)),
    days(one.startedOn, one.endedOn, say),
    facts2.length > 0 ? facts2.join(", ") : say(auditHtmlWords.noFacts),
    ...serviceFacts(one.recorded, say)
  ];
  return markup`<li><b>${clipped(one.name, maxText)}</b> ${clipped(one.id, maxText)}
${said.join(" · ")}${remarks(one.recorded)}`;
}
function serviceFacts(recorded, say) {
  let { personal_data_relation: relation, selection, data, subprocessors = [] } = recorded;
  return labelled(say, [
    [sheetWords.relation, relation && say(recordValue("personalDataRelation", relation))],
    [sheetWords.legalBasis, recorded.legal_basis],
    [sheetWords.selectionBasis, selection?.basis && say(recordValue("selectionBasis", selection.basis))],
    [sheetWords.dataItems, data?.items?.join(", ")],
    [sheetWords.locations, recorded.locations?.join(", ")],
    [sheetWords.subprocessors, subprocessors.map(({ name }) => name).join(", ")],
    [sheetWords.serviceOwner, recorded.owner]
  ]);
}
function labelled(say, facts2) {
  return facts2.flatMap(([label, text]) => text ? [`${say(label)}: ${clipped(text, maxText)}`] : []);
}
function remarks(recorded) {
  return [recorded.notes ?? "", ownFacts(recorded)].filter((text) => text !== "").map((text) => markup`\n${clipped(text, maxText)}`);
}
function contract(one, clauses, { services, say, shown }) {
  let said = [
    ...one.status === "signed" && one.signedOn !== null ? [] : [say(recordValue("contractStatus", one.status))],
    ...one.signedOn === null ? [] : [say(auditHtmlWords.signedOn, { day: one.signedOn })],
    days(one.from, one.to, say),
    ...services.length > 1 ? [say(auditHtmlWords.forServices, { services: one.services })] : [],
    ...contractFacts(one, say)
  ];
  return markup`<li>${clauses.contract(one.id)} <b>${clipped(one.title, maxText)}</b> ${clipped(one.id, maxText)}
${said.join(" · ")}${remarks(one.recorded)}${clauseRemarks(one)}${one.documents.length > 0 ? documentList(one.documents.map(shown)) : null}`;
}
function contractFacts({ recorded, course }, say) {
  let { renewals = [], repeals = [] } = recorded;
  return labelled(say, [
    [sheetWords.automaticRenewal, renewalText(recorded, say).replace(`
`, ", ")],
    [sheetWords.renewsOn, course?.renewsOn ?? void 0],
    [sheetWords.noticeBy, course?.noticeBy ?? void 0],
    [sheetWords.renewals, renewals.map(({ on, to }) => `${on} ~ ${to}`).join(", ")],
    [sheetWords.terminatedOn, recorded.terminated_on],
    [sheetWords.amends, recorded.amends],
    [sheetWords.repeals, repeals.join(", ")],
    [sheetWords.amendedBy, course?.amendedBy.join(", ")],
    [sheetWords.under, recorded.under]
  ]);
}
function clauseRemarks({ clauseNotes: clauseNotes2 }) {
  return clauseNotes2.map(({ clause, article, notes }) => {
    let place2 = article ?? `#${clause + 1}`;
    return markup`\n${clipped(`${place2}: ${notes}`, maxText)}`;
  });
}
function days(from, to, say) {
  return to === null ? say(auditHtmlWords.periodOpen, { from }) : say(auditHtmlWords.period, { from, to });
}
function documentList(items) {
  return markup`<ul class=d>${items}</ul>`;
}
function documentItem(document, short, view) {
  let { say, pack } = view, { id, kind, path, uri, sha256 } = document, where = path === null ? place(uri ?? "", void 0) : place(short(path), pack.copyOf("document", path));
  return markup`<li>${say(recordValue("documentKind", kind))} · ${id}
${where} ${found(document, say)}${tooLarge(document, view)}${given(sha256, (digest) => markup`\n${digest}`)}`;
}
function place(text, copy) {
  let shown = clipped(text, maxText);
  return copy === void 0 ? shown : markup`<a href="${relativeUri(copy)}">${shown}</a>`;
}
function found({ found: fact, sha256 }, say) {
  if (fact === null) return mark("h", say(sha256 === null ? auditHtmlWords.found.elsewhereNoDigest : auditHtmlWords.found.elsewhere));
  if (fact.state !== "present") return mark("f", say(auditHtmlWords.found[fact.state]));
  let texts = fact.pointer ? auditHtmlWords.pointer : auditHtmlWords.found;
  return sha256 === null ? mark("h", say(texts.noDigest)) : fact.sha256 !== sha256 ? mark("f", say(texts.changed, { digest: fact.sha256 })) : fact.pointer ? mark("h", say(auditHtmlWords.pointer.same)) : say(auditHtmlWords.found.same);
}
function tooLarge({ path }, { say, pack }) {
  return path !== null && pack.lackOf(path) === "too-large" ? [" ", mark("h", say(auditHtmlWords.tooLarge))] : null;
}
function mark(state, text) {
  return markup`<span class="s ${state}">${text}</span>`;
}

// src/usecases/audit/html/requirements.ts
function requirementsTable(table2, view) {
  let { say } = view, rank = new Map(view.columns.map(({ id }, at) => [id, at])), ordered = table2.requirements.toSorted(
    (a, b) => (rank.get(a.rule) ?? rank.size) - (rank.get(b.rule) ?? rank.size) || compareText(a.contract ?? "", b.contract ?? "")
  ), bodies2 = [...groupBy(ordered, ({ rule }) => view.ruleOf(rule)?.group ?? "")].map(
    ([group, own2]) => markup`<tbody class="${group}">${alike(own2).map((row3) => rowOf(row3, table2, view))}`
  );
  return markup`<table class=q>${given(table2.caption, (caption) => markup`<caption>${caption}</caption>`)}<thead><tr><th scope=col>${say(auditHtmlWords.requirement)}<th scope=col>${say(auditHtmlWords.evidence)}${isQuoting(table2) ? markup`<small>${say(auditHtmlWords.quotesFound)}</small>` : null}
${bodies2}</table>
`;
}
function isQuoting({ requirements: requirements2 }) {
  return requirements2.some(({ clauses }) => clauses.some(({ quote }) => quote !== null));
}
function alike(requirements2) {
  let rows = [], last;
  for (let requirement of requirements2) {
    let { state, reason, clauses, findings: findings2 } = requirement, same = JSON.stringify([state, reason, clauses, findings2]);
    same === last ? rows.at(-1)?.push(requirement) : rows.push([requirement]), last = same;
  }
  return rows;
}
function rowOf(row3, table2, view) {
  let [first] = row3;
  if (!first) return null;
  let { state } = first, names = [...groupBy(row3, ({ rule }) => rule).values()].map((own2) => nameOf2(own2, table2, view));
  return markup`${state === "pass" ? markup`<tr>` : markup`<tr class=${stateClasses[state]}>`}<th>${joined(names, markup`\n`)}<td>${joined([view.say(auditWords.states[state]), ...why(first, table2.clauses, view)], " · ")}
`;
}
function nameOf2(own2, { clauses, anchor, linked }, view) {
  let [first] = own2;
  if (!first) return null;
  let { rule: id, state } = first, rule = view.ruleOf(id), contracts = own2.flatMap(({ contract: contract2 }) => contract2 === null ? [] : [clauses.contract(contract2)]), name = [
    rule ? ` ${view.say(shortName(rule))}` : "",
    contracts.length > 0 ? ` (${contracts.join(", ")})` : ""
  ].join("");
  return state === "pass" || state === "not-applicable" ? `${id}${name}` : linked.has(id) ? markup`<b>${id}</b>${name}` : (linked.add(id), markup`<b id=${requirementAnchor(anchor, id)}>${id}</b>${name}`);
}
var comparedRules = /* @__PURE__ */ new Set(["EVD-02", "EVD-04", "EVD-05", "EVD-06", "EVD-07", "EVD-08"]);
function why({ rule, state, reason, findings: findings2, clauses }, clauseList, view) {
  let { say } = view, links = findings2.flatMap((id) => view.findingOf(id) ?? []).map((one) => markup`<a href=#${findingAnchor(one)}>${one.number}</a>`), [before = "", after = ""] = say(auditHtmlWords.seeFindings).split("{list}"), said = [
    ...links.length > 0 ? [[before, joined(links, ", "), after]] : [],
    ...reason ? [say(reason)] : [],
    ...clauses.length > 0 ? [clauseList.part(clauses)] : []
  ];
  return said.length > 0 || state !== "pass" ? said : [say(comparedRules.has(rule) ? onboardingWords.compared : auditHtmlWords.fromRecord)];
}

// src/usecases/audit/html/general.ts
function general(view) {
  let sections = ["", runConfigSection], findings2 = sections.flatMap((section2) => view.findingsOf(section2)), problems = sections.flatMap((section2) => view.problemsOf(section2));
  return findings2.length + problems.length === 0 ? null : markup`<section id="general" aria-labelledby="general-h"><h2 id="general-h">${view.say(auditHtmlWords.general)}</h2>
${problemList(problems, 3, view)}${findingList(findings2, 3, view)}</section>
`;
}
function guidelines(view) {
  let { report, say } = view, findings2 = view.findingsOf(guidelinesSection), problems = view.problemsOf(guidelinesSection);
  return report.guidelines.length + findings2.length + problems.length === 0 ? null : markup`<section id="guidelines" aria-labelledby="guidelines-h"><h2 id="guidelines-h">${say(auditHtmlWords.guidelines)}</h2>
${problemList(problems, 3, view)}${findingList(findings2, 3, view)}
<div class="cards">${report.guidelines.map((one, at) => guideline(one, at, view))}</div>
${guidelineFiles(view)}</section>
`;
}
function guidelineFiles(view) {
  let folder = `${view.report.inventory}/${guidelinesFolder}/`, files = view.pack.records.filter((path) => path.startsWith(folder));
  return files.length === 0 ? null : markup`<div class=r><h4>${view.say(auditHtmlWords.folder)}</h4><p>${recordFiles(files, folder, view)}</div>`;
}
function guideline(one, at, view) {
  let { say, report } = view, covered = one.covers.map((key) => {
    let rule = report.rules.find(({ requirement }) => requirement === key);
    return rule ? `${rule.id} ${say(shortName(rule))}` : key;
  }), period = one.to === null ? say(auditHtmlWords.periodOpen, { from: one.from }) : say(auditHtmlWords.period, { from: one.from, to: one.to }), table2 = {
    caption: say(auditHtmlWords.requirementsOf.guideline),
    requirements: one.requirements,
    clauses: new ClauseList([], view),
    anchor: `g${at}`,
    linked: /* @__PURE__ */ new Set()
  };
  return markup`<article class="g"><h3>${one.title} <code>${one.id}</code></h3>
<p class="m">${period} · ${say(auditHtmlWords.covers, { list: covered })}</p>
<div class="r">${documentList([documentItem(one.document, (path) => path, view)])}</div>
${one.requirements.length > 0 ? requirementsTable(table2, view) : null}</article>
`;
}

// src/usecases/audit/html/style.ts
var sizeOfPart = { rows: 25, vendors: 10 };
function styleOf(groups) {
  let rules = groups.map(({ group, columns: columns2 }, at) => {
    let before = groups.slice(0, at).reduce((sum, one) => sum + one.columns, 0);
    return groupRules(group, { first: before + 1, last: before + columns2, place: at + 1 });
  });
  return `${fixed}${stateRules}${rules.join("")}`;
}
function groupRules(group, { first, last, place: place2 }) {
  let chosen2 = `body[data-group="${group}"]`;
  return `.matrix tbody td:nth-child(${first + 1}),.matrix thead tr:last-child th:nth-child(${first}),.matrix thead tr:first-child th:nth-child(${place2 + 1}){border-left-color:var(--line2)}
@media screen{.matrix thead tr:first-child th:nth-child(${place2 + 1}){width:calc(var(--cell)*${last - first + 1})}}
${chosen2} .matrix tbody td:not([colspan]):not(:nth-child(n+${first + 1}):nth-child(-n+${last + 1})),
${chosen2} .matrix thead tr:last-child th:not(:nth-child(n+${first}):nth-child(-n+${last})),
${chosen2} .matrix thead tr:first-child th:not(:first-child):not(:nth-child(${place2 + 1})),
${chosen2} .q tbody:not(.${group}){display:none}
`;
}
var symbols = {
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
  note: "i"
}, isMet = ":not([class])", cell = (state) => state === "p" ? `td${isMet}` : `.${state}`, row = (state) => state === "p" ? `tbody tr${isMet}` : `.${state}`, stateRules = Object.entries(symbols).map(
  ([state, symbol]) => `.s.${state}::before,.matrix ${cell(state)}::before,.q ${row(state)} td::before{content:"${symbol}";content:"${symbol}"/""}
.${state},.matrix ${cell(state)},.q ${row(state)}{--ink:var(--${state});--back:var(--${state}-back)}
body[data-state="${state}"] .q tr:not(${row(state)}){display:none}
`
).join(""), light = `--paper:#fff;--soft:#f6f6f4;--text:#1b1c1e;--muted:#5a5e66;--line:#e4e4e0;--line2:#b4b5b2;--link:#174a8c;--focus:#1a5fd0;--shade:rgb(0 0 0/.25);
--p:#1c6b41;--p-back:transparent;--f:#a3180f;--f-back:#fbe3e0;--w:#7a4d00;--w-back:#fbefd5;--b:#3d4a8a;--b-back:#e9ebf8;--n:#6a6e75;--n-back:transparent;
--h:#6a3391;--h-back:#f2e8f9;--o:#8a2f00;--o-back:#fbe9df;--x:#6a6e75;--x-back:transparent;--u:#a3180f;--u-back:#fbe3e0;--warning:#7a4d00;--warning-back:#fbefd5;--note:#3d4a8a;--note-back:#e9ebf8;`, dark = `--paper:#151719;--soft:#1d2023;--text:#e7e8ea;--muted:#a4a9b1;--line:#2f3338;--line2:#5b6169;--link:#93bdf5;--focus:#8ab8ff;--shade:rgb(255 255 255/.25);
--p:#7fcf9f;--p-back:transparent;--f:#ffb1a6;--f-back:#4d1b17;--w:#f0c674;--w-back:#3c2d0e;--b:#b3bdf2;--b-back:#262c4a;--n:#9a9fa7;--n-back:transparent;
--h:#d7b5f0;--h-back:#38244a;--o:#f7b48f;--o-back:#47240f;--x:#9a9fa7;--x-back:transparent;--u:#ffb1a6;--u-back:#4d1b17;--warning:#f0c674;--warning-back:#3c2d0e;--note:#b3bdf2;--note-back:#262c4a;`, fixed = `:root{color-scheme:light dark;${light}}
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
.scroll{overflow:auto;max-width:100%;background:linear-gradient(to right,var(--paper) 30%,transparent) left/3rem 100% no-repeat local,linear-gradient(to left,var(--paper) 30%,transparent) right/3rem 100% no-repeat local,linear-gradient(to right,var(--shade),transparent) left/1rem 100% no-repeat,linear-gradient(to left,var(--shade),transparent) right/1rem 100% no-repeat}
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

// src/usecases/audit/pack/contents.ts
var runConfigFiles = [configName, waiversPath, baselinePath];
async function judgedFiles(report, tree) {
  let { vendors, guidelines: guidelines2, inventory } = report, folder = `${inventory}/${guidelinesFolder}`, { folders } = await tree.list(inventory, "names"), shared = folders.includes(guidelinesFolder) ? (await tree.read(folder)).files.map(({ path }) => path) : [], named = [
    ...guidelines2.map(({ document }) => document),
    ...vendors.flatMap((vendor) => [...vendor.documents, ...vendor.contracts.flatMap(({ documents }) => documents)])
  ];
  return {
    records: inOrder([...shared, ...vendors.flatMap(({ files }) => files), ...runConfigFiles]),
    documents: inOrder(named.flatMap(({ path }) => path ?? []))
  };
}
function inOrder(paths) {
  return [...new Set(paths)].sort(compareText);
}

// src/usecases/audit/html/summary.ts
function header(view) {
  let { report, say } = view, { policy, tool } = report, failOn = say(auditHtmlWords.failOnValue, { severity: say(words[report.failOn]) }), facts2 = [
    [say(auditHtmlWords.asOf), report.asOf],
    [say(auditHtmlWords.failOn), failOn],
    [say(auditHtmlWords.edition), policy.edition],
    [say(auditHtmlWords.commit), markup`<code>${report.commit}</code>`],
    [say(auditHtmlWords.committedOn), report.committedOn],
    [say(auditHtmlWords.inventory), markup`<code>${report.inventory}/</code>`],
    [say(auditHtmlWords.policyDigest), markup`<code>${policy.digest}</code>`],
    [say(auditHtmlWords.catalogueDigest), markup`<code>${policy.catalogueDigest}</code>`],
    [say(auditHtmlWords.clausesDigest), markup`<code>${policy.clausesDigest}</code>`],
    [say(auditHtmlWords.tool), `Clausegate ${tool.version}`],
    ...judgedBy(view)
  ];
  return markup`<header class="top">
<div class="headline"><div><p class="eyebrow">${say(auditHtmlWords.criterion)}</p>
<h1>${say(auditHtmlWords.title)}</h1></div>
<p class="verdict"><span>${say(auditHtmlWords.verdict)}</span> ${verdictMark(report.verdict, view)}</p></div>
${daysNote(view)}<dl class="facts">${facts2.map(([name, value]) => markup`<div><dt>${name}<dd>${value}</div>`)}</dl>
${otherForms(view)}</header>
`;
}
function daysNote({ report, say }) {
  let { asOf: as_of, committedOn: committed_on, committerDay: committer_day } = report, days2 = { as_of, committed_on, committer_day };
  return [
    ...as_of < committed_on ? [say(auditHtmlWords.dayNotes.before, days2)] : [],
    ...as_of > committed_on ? [say(auditHtmlWords.dayNotes.after, days2)] : [],
    ...committer_day < committed_on ? [say(auditHtmlWords.dayNotes.backdated, days2)] : [],
    ...report.leftOut > 0 ? [say(auditHtmlWords.leftOut, { count: report.leftOut })] : []
  ].map((note) => markup`<p class="days">${note}</p>\n`);
}
function judgedBy({ say, pack }) {
  let files = runConfigFiles.filter((path) => pack.records.includes(path));
  if (files.length === 0) return [];
  let links = files.map((path) => place(path, pack.copyOf("record", path)));
  return [[say(auditHtmlWords.judgedBy), joined(links, ", ")]];
}
function otherForms({ say, pack }) {
  if (pack.others.length === 0) return null;
  let links = pack.others.map((name) => place(name, name));
  return markup`<p class="forms">${say(auditHtmlWords.otherForms)}: ${joined(links, ", ")}</p>
`;
}
function summary(view) {
  let { say } = view;
  return markup`<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">${say(auditHtmlWords.summary)}</h2>
${numbers(view)}${overrides(view)}
<div class="halves"><div><h3 id="groups-h">${say(auditHtmlWords.byGroup)}</h3>
<p class="note">${say(auditHtmlWords.byGroupNote)}</p>
${byGroup(view)}</div>
<div class="limits"><h3>${say(auditHtmlWords.limits)}</h3>
${limits(view)}</div></div></section>
`;
}
function numbers({ report, say }) {
  let { summary: summary2 } = report, failed = report.vendors.filter(({ verdict, isJudged }) => isJudged && verdict === "fail").length, { error, warning, note } = summary2.findings, tiles = [
    [say(auditHtmlWords.vendors), summary2.vendors, say(auditHtmlWords.vendorsOf, { fail: failed, not_judged: summary2.notJudged })],
    [say(auditHtmlWords.services), summary2.services, ""],
    [say(auditHtmlWords.contracts), summary2.contracts, ""],
    [say(auditHtmlWords.findings), error + warning + note, say(auditHtmlWords.findingsOf, { errors: error, warnings: warning, notes: note })],
    [
      say(auditHtmlWords.excused),
      summary2.waived + summary2.baselined,
      say(auditHtmlWords.excusedOf, { waived: summary2.waived, baselined: summary2.baselined })
    ],
    [say(auditHtmlWords.problems), summary2.problems, say(auditHtmlWords.problemsOf)]
  ];
  return markup`<dl class="numbers">${tiles.map(
    ([name, count, more]) => markup`<div><dt>${name}<dd><b>${count}</b>${more === "" ? null : markup` <span>${more}</span>`}</div>`
  )}</dl>`;
}
function overrides({ report, say, ruleOf }) {
  let all = weightings(report);
  if (all.length === 0) return null;
  let items = all.map(({ name, text }) => {
    let known = ruleOf(name.split("/", 1)[0] ?? name);
    return markup`<li>${known ? `${say(shortName(known))}: ` : null}${say(text)}`;
  });
  return markup`<div class="limits"><h3>${say(auditHtmlWords.overrides)}</h3><ul>${items}</ul></div>`;
}
function byGroup(view) {
  let { report, say, columnGroups } = view, all = [...report.guidelines, ...report.vendors].flatMap(({ requirements: requirements2 }) => requirements2), row3 = (name, requirements2) => {
    let counts2 = countStates(requirements2), cells = requirementStates.map((state) => {
      let count = counts2.get(state) ?? 0;
      return count === 0 ? markup`<td class="zero">0` : markup`<td>${count}`;
    });
    return markup`<tr><th scope="row">${name}${cells}<td>${requirements2.length}`;
  }, rows = columnGroups.map(({ group, rules }) => {
    let own2 = new Set(rules.map(({ id }) => id)), name = markup`<b>${group}</b> ${say(groupName(group))}`;
    return row3(
      name,
      all.filter(({ rule }) => own2.has(rule))
    );
  }), heads = requirementStates.map((state) => markup`<th scope="col">${symbolAndWord(state, view)}`);
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="groups-h"><table class="counts">
<thead><tr><th scope="col">${say(auditHtmlWords.group)}${heads}<th scope="col">${say(auditHtmlWords.total)}<tbody>${rows}
<tfoot>${row3(say(auditHtmlWords.total), all)}</table></div>`;
}
function groupName(group) {
  return {
    ...auditHtmlWords.groups,
    ...auditHtmlWords.shortGroups
  }[group] ?? { en: group, ko: group };
}
function symbolAndWord(state, { say }) {
  return markup`<span class="s ${stateClasses[state]}">${say(auditWords.states[state])}</span>`;
}
function limits(view) {
  let { say } = view, documents = documentsOf2(view.report), elsewhere = documents.filter(({ found: found2 }) => found2 === null).length, pointers = documents.filter(({ found: found2 }) => found2?.state === "present" && found2.pointer).length, lacks = lacksOf(documents, view), { elsewhere: kept, pointers: pointed, notCopied, ...always } = auditHtmlWords.limit, texts = [
    ...Object.values(always).map((text) => say(text)),
    ...elsewhere > 0 ? [say(kept, { count: elsewhere })] : [],
    ...pointers > 0 ? [say(pointed, { count: pointers })] : [],
    ...lacks.length > 0 ? [say(notCopied, { list: lacks })] : []
  ];
  return markup`<ul>${texts.map((text) => markup`<li>${text}`)}</ul>`;
}
function lacksOf(documents, { say, pack }) {
  let reasons = [...new Set(documents.flatMap(({ path }) => path ?? []))].map((path) => pack.lackOf(path));
  return ["absent", "unreadable", "empty", "too-large"].flatMap((lack) => {
    let count = reasons.filter((reason) => reason === lack).length;
    return count > 0 ? [say(auditHtmlWords.lacks[lack], { count })] : [];
  });
}
function documentsOf2({ vendors, guidelines: guidelines2 }) {
  return [
    ...vendors.flatMap(({ documents, contracts }) => [...documents, ...contracts.flatMap((one) => one.documents)]),
    ...guidelines2.map(({ document }) => document)
  ];
}

// src/usecases/audit/html/matrix.ts
var maxName = 80;
function matrix(view) {
  let { say, columnGroups } = view, columns2 = columnGroups.map(({ rules }) => markup`<colgroup class="c" span="${rules.length}">`);
  return markup`<section id="matrix" aria-labelledby="matrix-h"><h2 id="matrix-h">${say(auditHtmlWords.matrix)}</h2>
${filterForm(view)}
<ul class="legend" aria-label="${say(auditHtmlWords.legend)}">${legend(view)}</ul>
<input type="checkbox" id="words"> <label for="words">${say(auditHtmlWords.words)}</label>
<div class="scroll wide" tabindex="0" role="region" aria-label="${say(auditHtmlWords.matrixShort)}"><table class="matrix">
<caption>${say(auditHtmlWords.matrixCaption)}</caption>
<colgroup class="names">${columns2}
<thead><tr><th rowspan="2" scope="col" class="corner">${say(auditHtmlWords.vendor)}${columnGroups.map(({ group, rules }) => groupHead(group, rules.length, view))}
<tr>${view.columns.map((rule) => markup`<th scope="col"><a href="#${ruleAnchor(rule.id)}"><b>${rule.id}</b> ${say(shortName(rule))}</a>`)}
${bodies(view)}</table></div></section>
`;
}
function bodies(view) {
  let { vendors } = view.report, rows = vendors.map((vendor, at) => row2(vendor, vendorAnchor(vendor, at), view)), isPart = ({ length }) => length === sizeOfPart.rows && isLarge(view.report);
  return inParts(rows, sizeOfPart.rows).map((own2) => [
    isPart(own2) ? markup`<tbody class=part>\n` : markup`<tbody>\n`,
    own2
  ]);
}
function groupHead(group, span, { say }) {
  return markup`<th colspan="${span}" scope="colgroup"><span>${say(groupName(group))}</span>`;
}
function row2(vendor, anchor, view) {
  let { say, columns: columns2 } = view, name = vendor.record?.name, failed = vendor.verdict === "fail" ? markup`<b class="s f">${say(words.fail)}</b> ` : null, head2 = markup`<tr><th scope=row><a href=#${anchor}>${clipped(name ?? vendor.id, maxName)}</a>${name === void 0 && failed === null ? null : markup` <small>${failed}${name === void 0 ? null : clipped(vendor.id, maxName)}</small>`}`;
  if (!vendor.isJudged) return markup`${head2}<td class=u colspan=${columns2.length}>${say(auditHtmlWords.notJudged)}\n`;
  if (vendor.requirements.length === 0)
    return markup`${head2}<td class=x colspan=${columns2.length}>${say(auditHtmlWords.notAsked)}\n`;
  let byRule = groupBy(vendor.requirements, ({ rule }) => rule), cells = columns2.map(({ id }) => cell2(worstState(byRule.get(id) ?? []), requirementAnchor(anchor, id), say));
  return markup`${head2}${cells}\n`;
}
function cell2(state, anchor, say) {
  if (state === void 0) return markup`<td class=x>${say(auditHtmlWords.short["not-asked"])}`;
  let word = say(auditHtmlWords.short[state]);
  return state === "pass" ? markup`<td>${word}` : state === "not-applicable" ? markup`<td class=${stateClasses[state]}>${word}` : markup`<td class=a><a class=${stateClasses[state]} href=#${anchor}>${word}</a>`;
}
function legend({ say }) {
  return [
    ...requirementStates.map(
      (state) => markup`<li><span class="s ${stateClasses[state]}">${say(auditWords.states[state])}</span>`
    ),
    markup`<li><span class="s x">${say(auditHtmlWords.short["not-asked"])}</span>`,
    markup`<li><span class="s u">${say(auditHtmlWords.notJudged)}</span>`
  ];
}
function filterForm({ say, columnGroups, report }) {
  let { vendors } = report, states = requirementStates.map(
    (state) => markup`<option value="${stateClasses[state]}">${say(auditWords.states[state])}`
  ), groups = columnGroups.map(({ group }) => markup`<option value="${group}">${group} ${say(groupName(group))}`);
  return markup`<form id="filter" role="search" aria-label="${say(auditHtmlWords.filter)}" hidden>
<label>${say(auditHtmlWords.search)} <input type="search" name="text" autocomplete="off"></label>
<label>${say(auditHtmlWords.state)} <select name="state"><option value="">${say(auditHtmlWords.all)}${states}<option value="u">${say(auditHtmlWords.notJudged)}</select></label>
<label>${say(auditHtmlWords.group)} <select name="group"><option value="">${say(auditHtmlWords.all)}${groups}</select></label>
<button type="reset">${say(auditHtmlWords.reset)}</button>
<output aria-live="polite" data-text="${say(auditHtmlWords.shown)}">${say(auditHtmlWords.shown, { shown: vendors.length, total: vendors.length })}</output>
</form>`;
}

// src/model/ending.ts
var endings = ["remedied", "replaced", "not-asked", "removed", "turned-off"];

// src/usecases/audit/commit.ts
function auditedCommit(facts2) {
  let { author, committer, commit: id, subject: title, signature } = facts2, { pullRequest, approvals, clockRunsBackwards, authoredOn, committedOn, ...what } = toldCommit(facts2), { mergedBy, platform, isSquash, trailers, relations: relations2 } = what;
  return {
    id,
    title,
    author: personText(author),
    committer: personText(committer),
    pullRequest,
    approvals,
    signature: signature.state,
    clockRunsBackwards,
    authoredOn,
    committedOn,
    mergedBy,
    platform,
    isSquash,
    trailers,
    relations: relations2
  };
}

// src/usecases/audit/stays.ts
var Stays = class {
  open = /* @__PURE__ */ new Map();
  closed = /* @__PURE__ */ new Map();
  /** Those that ended without being met, by the finding's id: they go on if it appears again. */
  unmet = /* @__PURE__ */ new Map();
  /** What exists after the latest entry. */
  get items() {
    return [...this.open.values()].map(({ item: item2 }) => item2);
  }
  /** Takes the changes of the next entry. */
  take({ day, resolved, introduced, changed, continued = [], resumed = [] }) {
    this.rename(continued, day);
    let carried = this.end(resolved, introduced, day), former = new Map(resumed.map(({ from, to }) => [to, from]));
    for (let item2 of introduced) {
      let stay = carried.get(item2.id) ?? this.resume(former.get(item2.id), day) ?? new Stay(item2, day);
      stay.become(item2, day), this.open.set(item2.id, stay);
    }
    for (let item2 of changed) this.open.get(item2.id)?.become(item2, day);
  }
  /** Returns those of a period, in order of the day they appeared. */
  remedies({ from, to }) {
    return [...[...this.closed.values()].filter(({ until }) => until !== null && until >= from), ...[...this.open.values()].map((stay) => stay.last(to))].sort(remedyOrder);
  }
  /** Findings go on under the ids that anything renamed gives them. */
  rename(continued, day) {
    let moved = continued.map(({ from, item: item2 }) => [item2, this.open.get(from)]);
    for (let { from } of continued) this.open.delete(from);
    for (let [item2, stay] of moved)
      stay?.become(item2, day), stay && this.open.set(item2.id, stay);
  }
  /** Ends findings, except those that go on as another one. Returns these by the id of that one. */
  end(resolved, introduced, day) {
    let carried = /* @__PURE__ */ new Map();
    for (let item2 of resolved) {
      let stay = this.open.get(item2.id);
      this.open.delete(item2.id);
      let next = introduced.find(({ id }) => id === item2.successor);
      stay && (next && isSameKind(next, item2) && !carried.has(next.id) ? carried.set(next.id, stay) : this.close(stay, item2, day));
    }
    return carried;
  }
  close(stay, item2, day) {
    this.closed.set(stay, stay.end(item2, day));
    let { how } = item2.ending;
    how !== "remedied" && how !== "not-asked" && this.unmet.set(item2.id, stay);
  }
  /**
   * Removed from the records, reported by another rule or turned off, a shortfall was not met: found again before it
   * was, it goes on from its first day.
   */
  resume(id, day) {
    let stay = id === void 0 ? void 0 : this.unmet.get(id);
    if (!(id === void 0 || !stay))
      return this.unmet.delete(id), this.closed.delete(stay), stay.goOn(day), stay;
  }
};
function isSameKind(a, b) {
  return a.kind === b.kind && a.rule === b.rule && a.code === b.code;
}
var Stay = class {
  item;
  since;
  excusedDays = 0;
  /** Start of its current state. */
  latest;
  constructor(item2, since) {
    this.item = item2, this.since = since, this.latest = since;
  }
  become(item2, day) {
    this.pass(day), this.item = item2;
  }
  end(item2, day) {
    return this.become(item2, day), { ...this.last(day), until: day, ending: item2.ending };
  }
  /** Goes on after an end. Nothing excused it meanwhile. */
  goOn(day) {
    this.latest = day;
  }
  last(day) {
    this.pass(day);
    let { item: item2, since, excusedDays } = this;
    return { finding: toPast(item2), since, until: null, days: daysBetween(since, day), excusedDays, ending: null };
  }
  pass(day) {
    excuseIn(this.item.disposition) !== null && (this.excusedDays += Math.max(0, daysBetween(this.latest, this.excusedUntil(day)))), this.latest = day;
  }
  /** No waiver excuses anything after its last day, whether or not that day could be judged. */
  excusedUntil(day) {
    let last = this.item.waiver?.expiresOn;
    if (last === void 0 || !isIsoDate(last)) return day;
    let end = addDays(last, 1);
    return end < day ? end : day;
  }
}, remedyOrder = compareBy(
  (a, b) => compareText(a.since, b.since),
  (a, b) => compareText(a.finding.id, b.finding.id)
);
function toPast(item2) {
  let { id, rule, code, severity, disposition, waiver, vendor, service: service2, contract: contract2, message } = item2, counts2 = {
    severity: severity ?? "error",
    disposition,
    waiver,
    ...item2.excepted && { excepted: item2.excepted }
  };
  return { id, rule: rule ?? code ?? "", ...counts2, vendor, service: service2, contract: contract2, message };
}

// src/usecases/audit/period.ts
function periodOf(history2, { from, to }, failOn) {
  let stays = new Stays(), events3 = [];
  for (let entry of history2.entries) {
    let { day } = entry;
    stays.take(entry), day >= from && events3.push(toEvent(entry, stays.items, failOn));
  }
  let remedies3 = stays.remedies({ from, to }), [first] = history2.entries, beginsOn = first?.before.standing === "no-inventory" && first.day > from ? first.day : null, waivers3 = history2.waivers.filter(({ until }) => until === null || until > from), start = judgedAs(history2.entries.findLast(({ day }) => day < from)?.after ?? history2.start), { head: commit, leftOut } = history2, backdated = history2.backdated.map(({ vendor, days: days2 }) => ({ vendor, count: days2.length, days: days2 }));
  return {
    from,
    to,
    commit,
    beginsOn,
    leftOut,
    start,
    events: events3,
    remedies: remedies3,
    waivers: waivers3,
    backdated
  };
}
function toEvent(entry, open2, failOn) {
  let { renamed, renamedItems, events: events3 } = entry;
  return {
    kind: entry.kind,
    on: entry.day,
    commit: entry.kind === "commit" ? auditedCommit(entry.commit) : null,
    ...judgedAs(entry.after),
    failing: open2.filter((item2) => fails2(toPast(item2), failOn)).length,
    introduced: entry.introduced.map(toPast),
    resolved: entry.resolved.map(toGone),
    changed: entry.changed.map(toChanged),
    vendors: entry.vendors,
    ...events3 && { vendorEvents: events3.map((event) => ({ ...event, message: vendorEventText(event) })) },
    ...renamed && { renamed },
    ...renamedItems && { renamedItems },
    contracts: entry.contracts,
    configuration: entry.configuration
  };
}
function judgedAs({ standing, reason }) {
  return { verdict: standing === "pass" || standing === "fail" ? standing : null, reason };
}
function fails2({ severity, disposition, excepted }, failOn) {
  return excuseIn(disposition) === null && canFail({ severity, ...excepted && { excepted } }, failOn);
}
function toChanged(item2) {
  return { ...toPast(item2), was: item2.was };
}
function toGone(item2) {
  return { ...toPast(item2), ending: item2.ending };
}

// src/usecases/audit/html/timeline.ts
var size = { width: 960, height: 260, left: 44, right: 20, top: 16, bottom: 36 }, maxMarks = 200;
function timeline(period, { say, report }) {
  let start = countAtStart(period, report.failOn), counts2 = period.events.map(({ failing }) => failing), most = Math.max(start, ...counts2), plot = plotOf(period, most), end = counts2.at(-1) ?? start, { from, to } = period, isJudged = period.start.verdict !== null, description = say(isJudged ? auditHtmlWords.chartDescription : auditHtmlWords.chartDescriptionFromGap, { from, to, start, most, end });
  return markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="chart-t"><svg class="chart" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="chart-t chart-d">
<title id="chart-t">${say(auditHtmlWords.chart)}</title><desc id="chart-d">${description}</desc>
${gaps(period, plot, say)}${levels(most, plot)}${months(period, plot)}
<path class="line" d="${steps(period, start, plot)}"/>
${period.events.length > maxMarks ? null : period.events.map((event) => mark2(event, plot, say))}
</svg></div>
`;
}
function plotOf({ from, to }, most) {
  let { width, height, left, right, top: top2, bottom } = size, days2 = Math.max(1, daysBetween(from, to)), top_ = ceiling(most), round = (value) => Math.round(value * 10) / 10;
  return {
    x: (day) => round(left + (width - left - right) * Math.min(days2, Math.max(0, daysBetween(from, day))) / days2),
    y: (count) => round(height - bottom - (height - top2 - bottom) * count / top_)
  };
}
function countAtStart({ from, events: events3, remedies: remedies3 }, failOn) {
  let [first] = events3;
  if (first && first.verdict !== null) {
    let count = (all) => all.filter((one) => fails2(one, failOn)).length, now = count(first.introduced) + count(first.changed), before = count(first.resolved) + count(first.changed.map(({ was, ...item2 }) => ({ ...item2, ...was })));
    return Math.max(0, first.failing - now + before);
  }
  return remedies3.filter(
    ({ finding: finding2, since, until }) => fails2(finding2, failOn) && since <= from && (until === null || until > from)
  ).length;
}
function steps({ from, to, start: { verdict }, events: events3 }, count, { x: x2, y }) {
  let isBroken = verdict === null, path = isBroken ? "" : `M${x2(from)} ${y(count)}`;
  for (let { on, verdict: verdict2, failing } of events3)
    isBroken || (path += `H${x2(on)}`), verdict2 !== null && (path += isBroken ? `M${x2(on)} ${y(failing)}` : `V${y(failing)}`), isBroken = verdict2 === null;
  return isBroken ? path : `${path}H${x2(to)}`;
}
function gaps({ from, to, beginsOn, start: { reason }, events: events3 }, plot, say) {
  let before = beginsOn === null ? [] : [gap([from, beginsOn], "before", say(auditHtmlWords.chartBefore, { day: beginsOn }), plot)], between = events3.flatMap(
    ({ on, verdict }, at) => verdict === null ? [gap([on, events3[at + 1]?.on ?? to], "gap", say(auditHtmlWords.chartGap), plot)] : []
  ), until = events3[0]?.on ?? to;
  return [...before, ...reason === null ? [] : [gap([from, until], "gap", say(auditHtmlWords.chartGap), plot)], ...between];
}
function gap([from, to], kind, title, { x: x2, y }) {
  let width = Math.max(1, Math.round((x2(to) - x2(from)) * 10) / 10);
  return markup`<rect class="${kind}" x="${x2(from)}" y="${size.top}" width="${width}" height="${y(0) - size.top}"><title>${title}</title></rect>`;
}
function levels(most, { y }) {
  let step = stepOf(most), count = ceiling(most) / step + 1;
  return Array.from({ length: count }, (_, at) => at * step).map(
    (level) => markup`<path class="grid" d="M${size.left} ${y(level)}H${size.width - size.right}"/><text class="y" x="${size.left - 8}" y="${y(level) + 4}">${level}</text>`
  );
}
function stepOf(most) {
  let step = 1;
  for (let factor of growth())
    if (step = factor, most / step <= 5) break;
  return step;
}
function* growth() {
  for (let power = 1; power < Number.MAX_SAFE_INTEGER / 10; power *= 10) yield* [power, 2 * power, 5 * power];
}
function ceiling(most) {
  let step = stepOf(most);
  return Math.max(1, Math.ceil(most / step)) * step;
}
function months({ from, to }, { x: x2, y }) {
  let firsts = monthsBetween(from, to), every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => firsts.length / step <= 12) ?? 1200;
  return firsts.filter((day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % every === 0).map(
    (day) => markup`<path class="tick" d="M${x2(day)} ${y(0)}v5"/><text class="x" x="${x2(day)}" y="${y(0) + 20}">${day.slice(0, 7)}</text>`
  );
}
function monthsBetween(from, to) {
  let days2 = [], [year = 0, month = 1] = from.split("-").map(Number);
  for (let at = year * 12 + month - 1; ; at++) {
    let day = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String(at % 12 + 1).padStart(2, "0")}-01`;
    if (!isIsoDate(day) || day > to) return days2;
    day >= from && days2.push(day);
  }
}
function mark2({ on, introduced, resolved, changed, failing, verdict }, { x: x2, y }, say) {
  if (verdict === null || introduced.length + resolved.length + changed.length === 0) return null;
  let kind = [...introduced, ...changed].some(isOpen2) ? "f" : "p", others = changed.length > 0 ? `, ~${changed.length} ${say(words.changed)}` : "", text = `${on}: +${introduced.length} ${say(auditHtmlWords.appeared)}, −${resolved.length} ${say(auditHtmlWords.gone)}${others}`;
  return markup`<circle class="${kind}" cx="${x2(on)}" cy="${y(failing)}" r="4"><title>${text}</title></circle>`;
}
function isOpen2({ disposition }) {
  return excuseIn(disposition) === null;
}

// src/usecases/audit/html/period.ts
var shortId = 12;
function history(view) {
  let { say } = view;
  return given(
    view.report.period,
    (period) => markup`<section id="history" aria-labelledby="history-h"><h2 id="history-h">${say(auditHtmlWords.history, { from: period.from, to: period.to })}</h2>
<p class="m">${say(auditHtmlWords.periodCommit, { commit: period.commit })}</p>
${period.leftOut > 0 ? markup`<p>${say(auditHtmlWords.leftOut, { count: period.leftOut })}</p>` : null}
<h3>${say(auditHtmlWords.chart)}</h3>
${given(period.beginsOn, (day) => markup`<p>${say(auditHtmlWords.chartBefore, { day })}</p>`)}
${given(period.start.reason, (reason) => markup`<p>${say(auditHtmlWords.startGap, { reason: say(reason) })}</p>`)}
${timeline(period, view)}
<h3 id="events-h">${say(auditHtmlWords.events)}</h3>
${events(period, view)}
<h3 id="remedies-h">${say(auditHtmlWords.remedies)}</h3>
${remedies(period, view)}
<h3 id="waivers-h">${say(auditHtmlWords.waivers)}</h3>
${waivers(period, view)}</section>
`
  );
}
function events(period, view) {
  let { say } = view;
  return period.events.length === 0 ? markup`<p>${say(auditHtmlWords.noEvents)}</p>` : markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="events-h"><table class="events"><caption>${say(auditHtmlWords.eventsCaption)}</caption>
<thead><tr><th scope="col">${say(auditHtmlWords.day)}<th scope="col">${say(auditHtmlWords.cause)}<th scope="col">${say(auditHtmlWords.verdict)}<th scope="col">${say(auditHtmlWords.failing)}<th scope="col">${say(auditHtmlWords.changes)}
<tbody>${period.events.map((event) => eventRow(event, view))}</table></div>`;
}
function eventRow(event, view) {
  let { on, commit, verdict, failing, reason, introduced, resolved, changed, vendors, contracts, configuration } = event, { vendorEvents = [] } = event, { say } = view, judged = verdict === null ? markup`<span class="s u">${say(auditHtmlWords.chartGap)}</span>` : verdictMark(verdict, view);
  return markup`<tr><th scope="row">${on}<td>${commit ? cause(commit, say) : say(auditHtmlWords.dayPassed)}<td>${judged}<td class="num" data-l="${say(auditHtmlWords.failing)}">${verdict === null ? "–" : failing}<td><ul class="changes">${[
    ...reason === null ? [] : [markup`<li class="${stateClasses.fail}"><b>!</b> ${say(reason)}`],
    ...configuration.map((one) => configured(one, say)),
    ...renameTexts(event).map((text) => markup`<li><b>→</b> ${say(text)}`),
    ...vendors.map((one) => vendorTurned(one, vendorEvents, say)),
    ...contracts.map((one) => markup`<li><b>→ ${one.vendor}</b> ${say(contractEventText(one))}`),
    ...introduced.map((one) => change(one, `+ ${say(auditHtmlWords.appeared)}`, classOf2(one.disposition), view)),
    ...resolved.map((one) => change(asEnded(one), `− ${say(endingText(one.ending))}`, classOfEnding(one.ending), view)),
    ...changed.map((one) => change(one, `~ ${say(words.changed)}`, classOf2(one.disposition), view))
  ]}</ul>
`;
}
function cause(commit, say) {
  let { id, title, author, committer, signature, clockRunsBackwards } = commit, said = [
    author,
    ...committer === author ? [] : [say(auditHtmlWords.committer, { name: committer })],
    ...commitTexts(commit).map((text) => say(text)),
    say(auditHtmlWords.signature[signature]),
    ...clockRunsBackwards ? [say(historyWords.clock)] : []
  ];
  return markup`${title}<p class="m"><code>${id.slice(0, shortId)}</code> · ${said.join(" · ")}`;
}
function configured(one, say) {
  let { key, before, after } = one;
  return markup`<li><b>→ ${say(periodWords.configuration)}</b> ${say(periodWords.configurationValue, { key, before, after })}`;
}
function vendorTurned(change2, events3, say) {
  let kind = change2.after === null ? stateClasses["not-applicable"] : stateClasses[change2.after];
  return markup`<li class="${kind}"><b>→</b> ${say(vendorText(change2, events3))}`;
}
function change(one, label, kind, view) {
  return markup`<li class="${kind}"><b>${label}</b> ${findingText(one, view)}`;
}
function classOfEnding({ how }) {
  return how === "remedied" ? stateClasses.pass : stateClasses["not-applicable"];
}
function classOf2(disposition) {
  return stateClasses[excuseIn(disposition) ?? "fail"];
}
function findingText(one, { say, ruleOf }) {
  let { rule, vendor, message, waiver } = one, name = ruleOf(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule, standing = "was" in one ? `${standingOf(one.was, say)} → ${standingOf(one, say)}` : standingOf(one, say), by = waiver ? `, ${say(waivedBy(waiver))}` : "";
  return [name, ` ${[vendor, say(message)].filter((part) => part !== null).join(": ")} (${standing}${by})`];
}
function standingOf({ severity, disposition }, say) {
  return disposition === null ? say(words[severity]) : `${say(words[severity])}, ${say(words[disposition])}`;
}
function remedies(period, view) {
  let { say } = view;
  return period.remedies.length === 0 ? markup`<p>${say(auditHtmlWords.noRemedies)}</p>` : markup`<p>${ofAll(
    period.remedies.filter(({ finding: finding2 }) => isOfRequirement(finding2, view)),
    say
  )}</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="remedies-h"><table class="remedies"><caption>${say(auditHtmlWords.remediesCaption)}</caption>
<thead><tr><th scope="col">${say(auditHtmlWords.finding)}<th scope="col">${say(auditHtmlWords.since)}<th scope="col">${say(auditHtmlWords.until)}<th scope="col">${say(auditHtmlWords.ended)}<th scope="col">${say(auditHtmlWords.days)}<th scope="col">${say(auditHtmlWords.excusedDays)}
<tbody>${period.remedies.map((remedy) => remedyRow(remedy, view))}</table></div>`;
}
function remedyRow(remedy, view) {
  let { finding: finding2, since, until, days: days2, excusedDays, ending } = remedy, { say } = view, kind = ending ? classOfEnding(ending) : stillClass(remedy, view), end = ending ? say(endingText(ending)) : markup`<b>${say(stillOf(remedy))}</b>`;
  return markup`<tr class="${kind}"><td>${findingText(ending ? asEnded(finding2) : finding2, view)}<td class="num" data-l="${say(auditHtmlWords.since)}">${since}<td class="num" data-l="${say(auditHtmlWords.until)}">${until ?? "–"}<td data-l="${say(auditHtmlWords.ended)}">${end}<td class="num" data-l="${say(auditHtmlWords.days)}">${days2}<td class="num" data-l="${say(auditHtmlWords.excusedDays)}">${excusedDays}
`;
}
function stillClass({ finding: finding2 }, { report }) {
  return fails2(finding2, report.failOn) ? stateClasses.fail : stateClasses.pass;
}
function stillOf({ finding: { disposition } }) {
  let excuse = excuseIn(disposition);
  return excuse === null ? auditHtmlWords.stillOpen : words[excuse];
}
function ofAll(all, say) {
  let remedied = all.filter(({ ending }) => ending?.how === "remedied"), there = all.filter(({ ending }) => ending === null), open2 = there.filter(({ finding: finding2 }) => excuseIn(finding2.disposition) === null).length, gone = endings.flatMap((how) => {
    let count = how === "remedied" ? 0 : all.filter(({ ending }) => ending?.how === how).length;
    return count === 0 ? [] : [say(auditHtmlWords.goneCount, { ending: say(periodWords.endings[how]), count })];
  });
  return [
    ofRemedied(remedied, say),
    ...gone.length === 0 ? [] : [say(auditHtmlWords.goneOtherwise, { list: gone.join(", ") })],
    say(auditHtmlWords.stillThere, { open: open2, excused: there.length - open2 })
  ].join(" ");
}
function isOfRequirement({ rule }, { ruleOf }) {
  let known = ruleOf(rule);
  return known !== void 0 && known.basis !== "gate";
}
function ofRemedied(remedied, say) {
  let count = remedied.length, days2 = remedied.filter(({ days: days3, excusedDays }) => excusedDays === 0 || excusedDays < days3).map((one) => one.days - one.excusedDays).sort((a, b) => a - b), longest = days2.at(-1);
  return longest === void 0 ? say(auditHtmlWords.remedied, { count }) : say(auditHtmlWords.remediedAfter, { count, median: medianOf(days2), longest });
}
function medianOf(sorted) {
  let upper = sorted[Math.floor(sorted.length / 2)] ?? 0, lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
function waivers({ waivers: all }, view) {
  let { say } = view;
  return all.length === 0 ? markup`<p>${say(auditHtmlWords.noWaivers)}</p>` : markup`<div class="scroll" tabindex="0" role="region" aria-labelledby="waivers-h"><table class="remedies"><caption>${say(auditHtmlWords.waiversCaption)}</caption>
<thead><tr><th scope="col">${say(auditHtmlWords.waiverOf)}<th scope="col">${say(auditHtmlWords.approved)}<th scope="col">${say(auditHtmlWords.validUntil)}<th scope="col">${say(auditHtmlWords.inFile)}
<tbody>${all.map((waiver) => waiverRow(waiver, view))}</table></div>`;
}
function waiverRow(waiver, { say, ruleOf }) {
  let { rule, vendor, service: service2, contract: contract2, reason, owner, approver, approvedOn, expiresOn, since, until } = waiver, name = ruleOf(rule) ? markup`<a href="#${ruleAnchor(rule)}">${rule}</a>` : rule, subject = [vendor, service2, contract2].filter((part) => part !== null).join(", "), inFile = until === null ? say(auditHtmlWords.inFileFrom, { from: since }) : say(auditHtmlWords.inFileTo, { from: since, to: until });
  return markup`<tr><td>${name} ${subject}: ${reason}<td data-l="${say(auditHtmlWords.approved)}">${say(auditHtmlWords.approvedBy, { approver, day: approvedOn })}<p class="m">${say(auditHtmlWords.ownedBy, { owner })}<td class="num" data-l="${say(auditHtmlWords.validUntil)}">${expiresOn}<td data-l="${say(auditHtmlWords.inFile)}">${inFile}
`;
}

// src/usecases/audit/html/rules.ts
function rulesAppendix(view) {
  let { report, say } = view, groups = [...groupBy(report.rules, ({ group }) => group)];
  return markup`<section id="rules" aria-labelledby="rules-h"><h2 id="rules-h">${say(auditHtmlWords.rules)}</h2>
<p class="note">${say(lawLine(report.law, report.asOf))}</p>
${groups.map(([group, rules]) => table(group, rules, view))}</section>
`;
}
function table(group, rules, { say }) {
  let name = auditHtmlWords.groups[group];
  return markup`<h3>${group}${name ? ` ${say(name)}` : ""}</h3>
<table class="rules"><thead><tr><th scope="col">${say(auditHtmlWords.rule)}<th scope="col">${say(auditHtmlWords.requirement)}<th scope="col">${say(auditHtmlWords.citation)}<th scope="col">${say(auditHtmlWords.severity)}
<tbody>${rules.map(
    (rule) => markup`<tr id="${ruleAnchor(rule.id)}"><th scope="row">${rule.id}<td><b>${say(rule.title)}</b><p class="m">${sentence(say(rule.description))}</p><td>${say(words[rule.basis])}<p class="m">${say(rule.citation)}</p>${rule.penalty ? markup`<p class="m">${say(rule.penalty)}</p>` : null}<td>${say(words[rule.severity])}
`
  )}</table>
`;
}

// src/usecases/audit/html/script.ts
var script = `(() => {
"use strict";
const form = document.getElementById("filter");
const output = form.querySelector("output");
const rows = [...document.querySelectorAll(".matrix tbody tr")];
const groups = [...document.querySelectorAll(".matrix thead tr:last-child b")].map((id) => id.textContent.split("-")[0]);
const plain = (text) => text.normalize("NFKC").toLowerCase();
let index;
const indexed = () => {
  const sections = document.querySelectorAll("article.v");
  return rows.map((row, at) => ({
    row,
    section: sections[at],
    text: plain(sections[at].querySelector("h3").textContent),
    states: [...row.cells].slice(1).map((cell) => (cell.firstElementChild ?? cell).className || "p"),
  }));
};
const fits = ({ text, states }, words, state, group) =>
  words.every((word) => text.includes(word)) &&
  (!state || states.some((own, at) => own === state && (!group || own === "u" || groups[at] === group)));
const apply = () => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", apply, { once: true });
    return;
  }
  index ??= indexed();
  const words = plain(form.text.value).split(/\\s+/).filter(Boolean);
  const state = form.state.value;
  const group = form.group.value;
  let shown = 0;
  for (const one of index) {
    const isShown = fits(one, words, state, group);
    one.row.hidden = one.section.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const part of document.querySelectorAll(".part")) {
    const count = [...part.children].filter((one) => !one.hidden).length;
    part.hidden = count === 0;
    part.style.setProperty("--shown", count);
  }
  document.body.dataset.state = state;
  document.body.dataset.group = group;
  const isOn = shown < rows.length || state !== "" || group !== "";
  output.classList.toggle("on", isOn);
  output.textContent = output.dataset.text.replace("{shown}", shown).replace("{total}", rows.length);
};
const showTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !(target.closest("[hidden]") || target.getClientRects().length === 0)) return;
  form.reset();
  apply();
  target.scrollIntoView();
};
form.addEventListener("input", apply);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(apply));
addEventListener("hashchange", showTarget);
form.hidden = false;
if (form.text.value || form.state.value || form.group.value) apply();
})();
`;

// src/usecases/audit/html/vendors.ts
function vendorSections(view) {
  let { say, report } = view, sections = report.vendors.map((vendor, at) => section(vendor, vendorAnchor(vendor, at), view)), parts = inParts(sections, sizeOfPart.vendors).map((own2) => markup`<div class=part>${own2}</div>`);
  return markup`<section id="vendors" aria-labelledby="vendors-h"><h2 id="vendors-h">${say(auditHtmlWords.vendorSections)}</h2>
${isLarge(report) ? parts : sections}</section>
`;
}
function section(vendor, anchor, view) {
  let { say } = view, { id, record, contracts, verdict } = vendor, clauses = new ClauseList(contracts, view);
  return markup`<article class=v id=${anchor}><header><h3>${clipped(record?.name ?? id, maxHeading)} <code>${clipped(id, maxHeading)}</code></h3>${verdictMark(verdict, view)}
${counts(vendor, view)}<a class=back href=#matrix>${say(auditHtmlWords.backToMatrix)}</a></header>
${recordsOf(vendor, clauses, view)}<div class=j>${problemList(view.problemsOf(id), 4, view)}${findingList(view.findingsOf(id), 4, view)}${requirements(
    vendor,
    { clauses, anchor },
    view
  )}</div></article>
`;
}
function counts({ requirements: all, isJudged }, { say }) {
  if (!isJudged) return markup`<p class=k><span class="s u">${say(auditHtmlWords.notJudged)}</span></p>`;
  let counted = countStates(all), items = requirementStates.flatMap((state) => {
    let count = counted.get(state);
    return count === void 0 ? [] : [markup`<span class="s ${stateClasses[state]}">${say(auditWords.states[state])} ${count}</span> `];
  });
  return markup`<p class=k>${items}</p>`;
}
function requirements(vendor, { clauses, anchor }, view) {
  let { say } = view, title = markup`<h4>${say(auditHtmlWords.requirements)}</h4>`;
  if (vendor.requirements.length === 0)
    return markup`${title}<p>${say(vendor.isJudged ? auditHtmlWords.noRequirements : auditHtmlWords.noRequirementsNotJudged)}`;
  let linked = /* @__PURE__ */ new Set(), subjects = bySubject(vendor), tables = subjects.map(({ service: service2, requirements: own2 }) => {
    let caption = service2 === null ? say(auditHtmlWords.requirementsOf.vendor) : say(auditHtmlWords.requirementsOf.service, { name: clipped(nameOf3(service2, vendor), maxHeading) });
    return requirementsTable(
      { caption: subjects.length === 1 ? null : caption, requirements: own2, clauses, anchor, linked },
      view
    );
  });
  return [title, tables];
}
function bySubject({ requirements: all, record }) {
  let groups = groupBy(all, ({ service: service2 }) => service2 ?? ""), services = [...groups.keys()].filter((id) => id !== ""), order = record?.services.map(({ id }) => id) ?? [], rest = groups.get("") ?? [], [only] = services;
  if (only !== void 0 && services.length === 1) return [{ service: only, requirements: all }];
  let tables = services.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((service2) => ({
    service: service2,
    requirements: groups.get(service2) ?? []
  }));
  return rest.length > 0 ? [...tables, { service: null, requirements: rest }] : tables;
}
function nameOf3(service2, { record }) {
  return record?.services.find(({ id }) => id === service2)?.name ?? service2;
}

// src/usecases/audit/html/page.ts
function auditHtml(report, { language, pack = noPack }) {
  let view = viewOf(report, language, pack), style = styleOf(view.columnGroups.map(({ group, rules }) => ({ group, columns: rules.length }))), shown = [
    ["summary", view.say(auditHtmlWords.summary), summary(view)],
    // Runs the script once the matrix is there, before the rest of the page.
    ["matrix", view.say(auditHtmlWords.matrixShort), [matrix(view), markup`<script>${asMarkup(script)}</script>\n`]],
    ["general", view.say(auditHtmlWords.general), general(view)],
    ["history", view.say(auditHtmlWords.historyShort), history(view)],
    ["guidelines", view.say(auditHtmlWords.guidelines), guidelines(view)],
    ["vendors", view.say(auditHtmlWords.vendorSections), vendorSections(view)],
    ["rules", view.say(auditHtmlWords.rulesShort), rulesAppendix(view)]
  ].filter(([, , content]) => content !== null);
  return markup`<!doctype html>
<html lang="${language}">
${head(view, style)}
<body>
<a class="skip" href="#matrix">${view.say(auditHtmlWords.skip)}</a>
${header(view)}<nav aria-label="${view.say(auditHtmlWords.contents)}"><ul>${shown.map(([id, name]) => markup`<li><a href="#${id}">${name}</a>`)}</ul></nav>
<main>
${shown.map(([, , content]) => content)}</main>
${footer(view)}</body>
</html>
`.text;
}
function head({ say, report }, style) {
  let policy = [
    "default-src 'none'",
    `style-src '${digestOf3(style)}'`,
    `script-src '${digestOf3(script)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ];
  return markup`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(policy.join("; "))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Clausegate ${report.tool.version}">
<title>${say(auditHtmlWords.pageTitle, { as_of: report.asOf })}</title>
<style>${asMarkup(style)}</style>
</head>`;
}
function footer({ say, report }) {
  let { tool, commit, asOf } = report;
  return markup`<footer><p>${say(auditHtmlWords.footer, { version: tool.version, commit, as_of: asOf })}</p></footer>
`;
}
function digestOf3(text) {
  return `sha256-${createHash2("sha256").update(text).digest("base64")}`;
}

// src/usecases/audit/json.ts
function* auditJson({ vendors, findings: findings2, ...report }) {
  let rules = new RuleIndex(report.rules), problems = report.problems.map((problem) => ({ ...problem, ...localizedProblemTexts(problem) })), head2 = JSON.stringify({ schemaVersion: 1, ...report, problems }, null, 1);
  yield jsonForLogs(head2.slice(0, head2.lastIndexOf(`
}`))), yield* list2("vendors", vendors), yield* list2("findings", findings2, (finding2) => toJson(finding2, rules)), yield `
}
`;
}
function* list2(key, items, shown = (item2) => item2) {
  yield `,
 "${key}": [`;
  for (let [at, item2] of items.entries()) yield `${at > 0 ? "," : ""}
  ${jsonForLogs(JSON.stringify(shown(item2)))}`;
  yield `
 ]`;
}
function toJson(finding2, rules) {
  let { id, rule, requirement, severity, disposition, waiver, change: change2, worse, basis, ...others } = finding2, texts = localizedFindingTexts(finding2, rules);
  return { id, rule, requirement, severity, disposition, waiver, change: change2, worse, basis, ...texts, ...others };
}

// src/usecases/audit/oscal/parts.ts
import { createHash as createHash3 } from "node:crypto";
var oscalVersion = "1.2.1", namespace = "urn:x-clausegate:oscal", controlId = "ismsp-2.3.2", groupId = "ismsp-2.3", objectiveId = (requirement) => `${controlId}_obj.${requirement}`;
function uuidOf(...names) {
  let hash = createHash3("sha1").update(seed).update(JSON.stringify(names)).digest();
  return hash[6] = (hash[6] ?? 0) & 15 | 80, hash[8] = (hash[8] ?? 0) & 63 | 128, hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
var seed = Buffer.from("6f9d1c0e4b7a4a63a1c25e3fd2b8e714", "hex");
function own(name, value) {
  return { name, ns: namespace, value: plain2(value) };
}
function plain2(text) {
  return terminal(text).trim() || "–";
}
function markup2(text) {
  return markdown(text).trim() || "–";
}
function timeOf(day) {
  return `${day}T00:00:00Z`;
}
function metadataOf(title, { commit, committedOn }) {
  return { title, "last-modified": timeOf(committedOn), version: commit, "oscal-version": oscalVersion };
}
function some(key, list3) {
  return list3.length > 0 ? { [key]: list3 } : {};
}

// src/usecases/audit/oscal/catalog.ts
function oscalCatalog(report, language) {
  let say = (key) => auditWords[key][language];
  return {
    catalog: {
      uuid: uuidOf("catalog", report.policy.catalogueDigest, language),
      metadata: metadataOf(say("catalogTitle"), report),
      groups: [
        {
          id: groupId,
          title: say("group"),
          controls: [
            {
              id: controlId,
              title: say("control"),
              props: [{ name: "label", value: "2.3.2" }],
              parts: [
                { id: `${controlId}_smt`, name: "statement", prose: say("statement") },
                ...criteria(report).map((rule) => objective(rule, language))
              ]
            }
          ]
        }
      ]
    }
  };
}
function criteria({ rules }) {
  return rules.filter(({ group }) => requirementGroups.some((name) => name === group));
}
function objective(rule, language) {
  let id = objectiveId(rule.requirement);
  return {
    id,
    name: "assessment-objective",
    title: markup2(rule.title[language]),
    props: [{ name: "label", value: rule.id }, own("basis", rule.basis), own("severity", rule.severity)],
    prose: markup2(rule.description[language]),
    parts: [{ id: `${id}.guidance`, name: "guidance", prose: markup2(rule.remedy[language]) }],
    ...some(
      "links",
      rule.resources.map(({ ref, description }) => ({ href: ref, rel: "reference", text: markup2(description) }))
    )
  };
}

// src/usecases/audit/oscal/results.ts
function oscalResults(report, language, copyOf) {
  let textsOf = findingTextsIn(language, report.rules), messages = new Map(report.findings.map((finding2) => [finding2.id, textsOf(finding2).message])), titles = new Map(report.rules.map(({ id, title }) => [id, markup2(`${id}: ${title[language]}`)])), about2 = { report, language, copyOf, say: (text) => text[language], messages, titles }, evidence2 = evidenceOf(report);
  return {
    "assessment-results": {
      uuid: uuidOf("assessment-results", report.commit, report.asOf, report.policy.digest, language),
      metadata: {
        ...metadataOf(about2.say(auditWords.resultsTitle), report),
        ...some("parties", report.vendors.map(party))
      },
      "import-ap": { href: `#${policyId(report)}` },
      results: [result(about2)],
      "back-matter": { resources: [policyResource(about2), ...evidence2.map((document) => resource(document, about2))] }
    }
  };
}
var toolId = uuidOf("tool"), vendorId = (vendor) => uuidOf("vendor", vendor), evidenceId = ({ path, uri, id }) => uuidOf("evidence", path ?? "", uri ?? "", path ?? uri ?? id), policyId = ({ policy }) => uuidOf("policy", policy.digest), observationId = (vendor, about2) => uuidOf("observation", vendor, about2.report.commit);
function party({ id, record }) {
  return {
    uuid: vendorId(id),
    type: "organization",
    name: plain2(record?.name ?? id),
    "external-ids": [{ scheme: "urn:x-clausegate:vendor", id: plain2(id) }]
  };
}
function result(about2) {
  let { report, say } = about2, objectives = criteria(report).map(({ requirement }) => ({ "objective-id": objectiveId(requirement) })), requirements2 = report.vendors.flatMap(
    (vendor) => vendor.requirements.map((requirement) => ({ vendor, requirement }))
  ), unanswered = requirements2.filter(({ requirement }) => !isAnswered(requirement));
  return {
    uuid: uuidOf("result", report.commit, report.asOf),
    title: say(auditWords.resultTitle),
    description: markup2(
      fill(auditWords.resultDescription, { commit: report.commit, as_of: report.asOf })[about2.language]
    ),
    start: timeOf(report.asOf),
    props: [own("verdict", report.verdict), own("as-of", report.asOf), own("fail-on", report.failOn)],
    "local-definitions": {
      components: [
        {
          uuid: toolId,
          type: "software",
          title: "Clausegate",
          description: plain2(`Clausegate ${report.tool.version}`),
          props: [{ name: "version", value: report.tool.version }],
          status: { state: "operational" }
        }
      ]
    },
    "reviewed-controls": {
      "control-selections": [{ "include-controls": [{ "control-id": controlId }] }],
      "control-objective-selections": [{ "include-objectives": objectives }]
    },
    ...some("observations", [
      ...report.vendors.map((vendor) => records(vendor, about2)),
      ...unanswered.map(({ vendor, requirement }) => unmet(vendor, requirement, about2))
    ]),
    ...some(
      "findings",
      requirements2.filter(({ requirement }) => isAnswered(requirement)).map(({ vendor, requirement }) => finding(vendor, requirement, about2))
    )
  };
}
function isAnswered({ state }) {
  return state !== "not-applicable" && state !== "needs-person";
}
var examined = {
  methods: ["EXAMINE"],
  origins: [{ actors: [{ type: "tool", "actor-uuid": toolId }] }]
};
function records(vendor, about2) {
  let { say, report } = about2, documents = unique([...vendor.documents, ...vendor.contracts.flatMap((contract2) => contract2.documents)]);
  return {
    uuid: observationId(vendor.id, about2),
    description: markup2(say(vendor.isJudged ? auditWords.recordsJudged : auditWords.recordsNotJudged)),
    props: [own("judged", String(vendor.isJudged)), own("verdict", vendor.verdict)],
    ...examined,
    types: ["control-objective"],
    subjects: [{ "subject-uuid": vendorId(vendor.id), type: "party" }],
    ...some(
      "relevant-evidence",
      documents.map((document) => ({
        href: `#${evidenceId(document)}`,
        description: markup2(document.path ?? document.uri ?? document.id)
      }))
    ),
    collected: timeOf(report.asOf)
  };
}
function unmet(vendor, requirement, about2) {
  return {
    uuid: uuidOf("unmet", ...namesOf2(vendor, requirement), about2.report.commit),
    title: titleOf(requirement, about2),
    description: markup2(describe(requirement, about2)),
    props: [own("objective", objectiveId(requirement.requirement)), ...stateProps(requirement)],
    ...examined,
    types: ["control-objective"],
    subjects: [{ "subject-uuid": vendorId(vendor.id), type: "party" }],
    collected: timeOf(about2.report.asOf)
  };
}
function finding(vendor, requirement, about2) {
  let status = requirement.state === "pass" ? { state: "satisfied", reason: "pass" } : { state: "not-satisfied", reason: requirement.state === "fail" ? "fail" : "other" };
  return {
    uuid: uuidOf("finding", ...namesOf2(vendor, requirement), about2.report.commit),
    title: titleOf(requirement, about2),
    description: markup2(describe(requirement, about2)),
    props: stateProps(requirement),
    target: { type: "objective-id", "target-id": objectiveId(requirement.requirement), status },
    "related-observations": [{ "observation-uuid": observationId(vendor.id, about2) }],
    ...requirement.waiver && { remarks: markup2(waiverText(requirement.waiver, about2)) }
  };
}
function namesOf2(vendor, { rule, service: service2, contract: contract2 }) {
  return [vendor.id, rule, service2 ?? "", contract2 ?? ""];
}
function titleOf({ rule }, { titles }) {
  return titles.get(rule) ?? markup2(rule);
}
function stateProps({ rule, service: service2, contract: contract2, state, severity }) {
  return [
    own("rule", rule),
    own("state", state),
    ...service2 === null ? [] : [own("service", service2)],
    ...contract2 === null ? [] : [own("contract", contract2)],
    ...severity === null ? [] : [own("severity", severity)]
  ];
}
function describe({ findings: findings2, reason, clauses, state }, { messages, say }) {
  let places = clauses.map(
    ({ contract: contract2, document, article, page }) => [contract2, document, article, page].filter((part) => part !== null).join(" ")
  ), said = [...findings2.flatMap((id) => messages.get(id) ?? []), ...reason ? [say(reason)] : [], ...places];
  return said.length > 0 ? said.join("; ") : say(auditWords.states[state]);
}
function waiverText({ reason, approver, approvedOn, expiresOn }, about2) {
  return fill(auditWords.waived, { reason, approver, approved_on: approvedOn, expires_on: expiresOn })[about2.language];
}
function evidenceOf({ vendors, guidelines: guidelines2 }) {
  return unique([
    ...vendors.flatMap(({ documents, contracts }) => [...documents, ...contracts.flatMap((one) => one.documents)]),
    ...guidelines2.map(({ document }) => document)
  ]);
}
function unique(documents) {
  return [...new Map(documents.map((document) => [evidenceId(document), document])).values()];
}
function resource(document, { report, copyOf }) {
  let { path, uri, kind, found: found2, sha256 } = document, href = hrefOf(document, copyOf), digest = found2?.state === "present" ? found2.sha256 : found2 === null ? sha256 : null;
  return {
    uuid: evidenceId(document),
    title: markup2(path ?? uri ?? document.id),
    props: [
      { name: "type", value: "evidence" },
      own("kind", kind),
      own("state", found2?.state ?? "outside"),
      ...path === null ? [] : [own("git-commit", report.commit)]
    ],
    ...digest !== null && href !== void 0 && {
      rlinks: [{ href, hashes: [{ algorithm: "SHA-256", value: digest }] }]
    }
  };
}
function hrefOf({ path, uri }, copyOf) {
  let copy = path === null ? void 0 : copyOf("document", path);
  return path !== null ? copy === void 0 ? void 0 : relativeUri(copy) : encodeURI(uri ?? "").replaceAll("%25", "%");
}
function policyResource({ report, say }) {
  return {
    uuid: policyId(report),
    title: say(auditWords.policyTitle),
    props: [
      { name: "type", value: "policy" },
      own("edition", report.policy.edition),
      own("policy-digest", report.policy.digest),
      own("catalogue-digest", report.policy.catalogueDigest),
      own("clauses-digest", report.policy.clausesDigest)
    ]
  };
}

// src/usecases/audit/tables/about.ts
function about(report, say) {
  let { tool, policy, summary: summary2, verdict, period, recordsOf: recordsOf2 } = report, { requirements: requirements2, findings: findings2 } = summary2, counts2 = [
    fill(words.scope, { vendors: summary2.vendors, services: summary2.services, contracts: summary2.contracts }),
    fill(words.requirements, { ...requirements2, not_applicable: requirements2.notApplicable }),
    fill(words.findings, { errors: findings2.error, warnings: findings2.warning, notes: findings2.note }),
    fill(words.excused, { waived: summary2.waived, baselined: summary2.baselined }),
    fill(words.problems, { problems: summary2.problems, not_judged: summary2.notJudged })
  ], items = [
    [say(sheetWords.outcome), { text: say(words[verdict]), tone: verdict }],
    [say(sheetWords.asOf), report.asOf],
    ...recordsOf2 ? [[say(sheetWords.records), say(recordsOfText(recordsOf2, report.asOf))]] : [],
    ...period ? [
      [say(sheetWords.period), `${period.from} ~ ${period.to}`],
      [say(sheetWords.periodCommit), period.commit],
      [say(sheetWords.beginsOn), period.beginsOn ?? "–"],
      [say(sheetWords.leftOut), period.leftOut]
    ] : [],
    [say(words.judgedCommit), report.commit],
    [say(sheetWords.committedOn), report.committedOn],
    [say(sheetWords.inventory), report.inventory],
    [say(sheetWords.failOn), say(words[report.failOn])],
    [say(sheetWords.result), lines(counts2.map(say))],
    [say(words.overrides), lines(weightings(report).map(({ text }) => say(text))) || "–"],
    [say(sheetWords.tool), `${tool.name} ${tool.version}`],
    [say(words.policyDigest), policy.digest],
    [say(sheetWords.catalogueDigest), policy.catalogueDigest],
    [say(sheetWords.clausesDigest), policy.clausesDigest],
    [say(sheetWords.edition), policy.edition],
    [say(sheetWords.law), lines(report.law.map((text) => `${say(text.name)} (${say(text.words)})`))],
    ...requirementStates.map((state) => [say(sheetWords.legend), stateCell(state, say)]),
    [say(sheetWords.legend), `–: ${say(sheetWords.notAsked)}`]
  ];
  return {
    name: say(sheetWords.about),
    frozen: 0,
    columns: columnsOf(say, [
      [sheetWords.item, 34],
      [sheetWords.value, 80]
    ]),
    rows: items.map(([name, value]) => [name, value])
  };
}

// src/usecases/audit/tables/evidence.ts
function evidence(report, say) {
  return {
    name: say(sheetWords.evidence),
    frozen: 3,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.contractOrGuideline, 20],
      [sheetWords.documentId, 16],
      [sheetWords.documentKind, 18],
      [sheetWords.place, 40],
      [sheetWords.found, 18],
      [sheetWords.recordedDigest, 24],
      [sheetWords.foundDigest, 24],
      [sheetWords.article, 14],
      [sheetWords.page, 7],
      [sheetWords.meets, 30],
      [sheetWords.quote, 50],
      [sheetWords.quoteFound, 20],
      [sheetWords.quotePlace, 16]
    ]),
    rows: [
      ...report.guidelines.map(({ id, document }) => [
        say(words.guidelines),
        id,
        ...cellsOf2(document, say),
        ...noClause
      ]),
      ...report.vendors.flatMap((vendor) => rowsOf2(vendor, say))
    ]
  };
}
function rowsOf2(vendor, say) {
  let clauses = clausesOf(vendor);
  return [
    ...vendor.documents.map((document) => [vendor.id, "", ...cellsOf2(document, say), ...noClause]),
    ...vendor.contracts.flatMap(
      (contract2) => contractRows(
        contract2,
        clauses.filter(({ clause }) => clause.contract === contract2.id),
        say
      ).map((cells) => [vendor.id, contract2.id, ...cells])
    )
  ];
}
function clausesOf({ requirements: requirements2 }) {
  let met = /* @__PURE__ */ new Map();
  for (let { rule, requirement, clauses } of requirements2)
    for (let clause of clauses) {
      let key = JSON.stringify([clause.contract, clause.clause]), known = met.get(key) ?? { clause, rules: /* @__PURE__ */ new Set() };
      known.rules.add(`${rule} ${requirement}`), met.set(key, known);
    }
  return [...met.values()].map(({ clause, rules }) => ({ clause, rules: [...rules].sort() })).sort((a, b) => a.clause.clause - b.clause.clause);
}
function contractRows({ documents }, clauses, say) {
  let rows = documents.flatMap((document) => {
    let own2 = clauses.filter(({ clause }) => clause.document === document.id), about2 = cellsOf2(document, say);
    return own2.length === 0 ? [[...about2, ...noClause]] : own2.map((met) => [...about2, ...clauseCells(met, say)]);
  }), homeless = clauses.filter(({ clause }) => !documents.some(({ id }) => id === clause.document)), nothing = ["", "", "", "", ""];
  return [...rows, ...homeless.map((met) => [met.clause.document ?? "", ...nothing, ...clauseCells(met, say)])];
}
function cellsOf2(document, say) {
  let { id, kind, path, uri, sha256, found: found2 } = document;
  return [
    id,
    say(recordValue("documentKind", kind)),
    path ?? uri ?? "",
    foundText(document, say),
    sha256 ?? "",
    found2?.state === "present" ? found2.sha256 : ""
  ];
}
function clauseCells({ clause, rules }, say) {
  let { article, page, quote, passage } = clause;
  return [
    article ?? "",
    page ?? "",
    lines(rules),
    quote ?? "",
    passageText(passage, say),
    passage ? placeOf2(passage, say) : ""
  ];
}
var noClause = ["", "", "", "", "", ""];

// src/usecases/audit/tables/findings.ts
function findings(report, language) {
  let say = (text) => text[language], textsOf = findingTextsIn(language, report.rules);
  return {
    name: say(sheetWords.findings),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.severity, 9],
      [sheetWords.rule, 12],
      [sheetWords.requirement, 34],
      [sheetWords.basis, 10],
      [sheetWords.citation, 30],
      [sheetWords.penalty, 30],
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.contractOrGuideline, 20],
      [sheetWords.message, 44],
      [sheetWords.remedy, 44],
      [sheetWords.file, 34],
      [sheetWords.line, 7],
      [sheetWords.disposition, 11],
      [sheetWords.waiverReason, 30],
      [sheetWords.waiverApprover, 22],
      [sheetWords.waiverUntil, 12]
    ]),
    rows: [
      ...report.problems.map((problem) => problemRow(problem, problemTexts(problem, language), say)),
      ...report.findings.map((finding2) => findingRow(finding2, textsOf(finding2), say))
    ]
  };
}
function problemRow({ code, vendor, file, location }, texts, say) {
  return [
    { text: say(words.problem), tone: "fail" },
    code,
    "",
    "",
    "",
    "",
    vendor ?? "",
    "",
    "",
    texts.message,
    texts.remedy,
    file,
    location?.line ?? "",
    say(words.open),
    "",
    "",
    ""
  ];
}
function findingRow(finding2, texts, say) {
  let { severity, rule, basis, vendor, service: service2, contract: contract2, guideline: guideline2, disposition, waiver, location } = finding2;
  return [
    say(words[severity]),
    rule,
    texts.title,
    say(words[basis]),
    texts.citation,
    texts.penalty ?? "",
    vendor ?? "",
    service2 ?? "",
    contract2 ?? guideline2 ?? "",
    texts.message,
    texts.remedy,
    location.file,
    location.line,
    disposition === "open" ? { text: say(words.open), tone: "fail" } : { text: say(words[disposition]), tone: disposition },
    waiver?.reason ?? "",
    waiver?.approver ?? "",
    waiver?.expiresOn ?? ""
  ];
}

// src/usecases/audit/tables/history.ts
var findingColumns = [
  [sheetWords.rule, 12],
  [sheetWords.severity, 9],
  [sheetWords.disposition, 12],
  [sheetWords.vendorId, 16],
  [sheetWords.serviceId, 16],
  [sheetWords.contract, 20],
  [sheetWords.message, 44]
];
function events2({ events: all }, say) {
  return {
    name: say(sheetWords.events),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.on, 12],
      [sheetWords.cause, 12],
      [sheetWords.effect, 10],
      ...findingColumns,
      [sheetWords.verdict, 12],
      [sheetWords.failing, 10],
      [sheetWords.commit, 20],
      [sheetWords.commitTitle, 34],
      [sheetWords.author, 24],
      [sheetWords.committer, 24],
      [sheetWords.pullRequest, 10],
      [sheetWords.approvals, 24],
      [sheetWords.signature, 16],
      [sheetWords.clock, 10],
      [sheetWords.commitFacts, 34]
    ]),
    rows: all.flatMap((event) => eventRows(event, say))
  };
}
function eventRows(event, say) {
  let { on, kind, verdict, reason, failing, introduced, resolved, changed, vendors, contracts, configuration } = event, { vendorEvents = [] } = event, cause2 = say(kind === "commit" ? sheetWords.byCommit : sheetWords.byDay), rest = [say(verdict === null ? sheetWords.notJudged : words[verdict]), failing, ...commitCells(event, say)], rows = [
    ...reason === null ? [] : [["", ...messageCells(say(reason))]],
    ...configuration.map((one) => [say(periodWords.configuration), ...configurationCells(one, say)]),
    ...renameTexts(event).map((text) => [say(sheetWords.vendorChange), ...messageCells(say(text))]),
    ...vendors.map((one) => [say(sheetWords.vendorChange), ...vendorCells(one, vendorEvents, say)]),
    ...contracts.map((one) => [say(sheetWords.contractEvent), ...contractEventCells(one, say)]),
    ...introduced.map((finding2) => [say(sheetWords.appeared), ...findingCells(finding2, say)]),
    ...resolved.map((finding2) => [say(endingText(finding2.ending)), ...findingCells(asEnded(finding2), say)]),
    ...changed.map((finding2) => [say(words.changed), ...findingCells(finding2, say)])
  ].map((cells) => [on, cause2, ...cells, ...rest]);
  return rows.length > 0 ? rows : [[on, cause2, "", ...findingColumns.map(() => ""), ...rest]];
}
function configurationCells({ key, before, after }, say) {
  return messageCells(say(fill(periodWords.configurationValue, { key, before, after })));
}
function messageCells(message) {
  return ["", "", "", "", "", "", message];
}
function vendorCells(change2, events3, say) {
  return ["", "", "", change2.vendor, "", "", say(vendorText(change2, events3))];
}
function contractEventCells(event, say) {
  return ["", "", "", event.vendor, "", event.contract, say(contractEventText(event))];
}
function commitCells({ commit }, say) {
  if (!commit) return ["", "", "", "", "", "", "", "", ""];
  let { id, title, author, committer, pullRequest, approvals, signature, clockRunsBackwards } = commit, request = pullRequest ? `${pullRequest.kind === "pull-request" ? "#" : "!"}${pullRequest.number}` : "", approved = lines(approvals.map(({ trailer, who }) => `${trailer}: ${who}`)), clock = say(clockRunsBackwards ? sheetWords.yes : sheetWords.no), facts2 = lines(commitTexts(commit).map((text) => say(text)));
  return [id, title, author, committer, request, approved, say(sheetWords.signatures[signature]), clock, facts2];
}
function findingCells(finding2, say) {
  let { rule, severity, disposition, waiver, vendor, service: service2, contract: contract2, message } = finding2, was = "was" in finding2 ? finding2.was : finding2, [severities, dispositions] = [
    [was.severity, severity],
    [was.disposition, disposition].flatMap((one) => one ?? [])
  ].map((both) => [...new Set(both)].map((one) => say(words[one])).join(" → ")), excused = waiver ? lines([dispositions ?? "", say(waivedBy(waiver))]) : dispositions;
  return [rule, severities ?? "", excused ?? "", vendor ?? "", service2 ?? "", contract2 ?? "", say(message)];
}
function remedies2({ remedies: all }, say) {
  return {
    name: say(sheetWords.remedies),
    frozen: 1,
    columns: columnsOf(say, [
      ...findingColumns,
      [sheetWords.since, 12],
      [sheetWords.until, 12],
      [sheetWords.ended, 20],
      [sheetWords.days, 8],
      [sheetWords.excusedDays, 10]
    ]),
    rows: all.map((remedy) => remedyRow2(remedy, say))
  };
}
function remedyRow2({ finding: finding2, since, until, days: days2, excusedDays, ending }, say) {
  let excuse = excuseIn(finding2.disposition), still = excuse === null ? { text: say(sheetWords.stillOpen), tone: "fail" } : { text: say(words[excuse]), tone: excuse }, end = ending ? { text: say(endingText(ending)), tone: ending.how === "remedied" ? "pass" : "not-applicable" } : still;
  return [...findingCells(ending ? asEnded(finding2) : finding2, say), since, until ?? "", end, days2, excusedDays];
}
function waivers2({ waivers: all }, say) {
  return {
    name: say(sheetWords.waivers),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.rule, 12],
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.contract, 20],
      [sheetWords.waiverReason, 44],
      [sheetWords.waiverOwner, 24],
      [sheetWords.waiverApprover, 24],
      [sheetWords.approvedOn, 12],
      [sheetWords.waiverUntil, 12],
      [sheetWords.ticket, 16],
      [sheetWords.inFileSince, 12],
      [sheetWords.inFileUntil, 12]
    ]),
    rows: all.map(waiverRow2)
  };
}
function waiverRow2(waiver) {
  let { rule, vendor, service: service2, contract: contract2, reason, owner, approver, approvedOn, expiresOn, ticket } = waiver;
  return [rule, vendor, service2 ?? "", contract2 ?? "", ...[reason, owner, approver, approvedOn, expiresOn, ticket ?? ""], waiver.since, waiver.until ?? ""];
}

// src/usecases/audit/tables/matrix.ts
function matrix2(report, say) {
  let rules = askedRules(report), columns2 = columnsOf(say, [
    [sheetWords.vendor, 24],
    [sheetWords.vendorId, 16],
    [sheetWords.subject, 28]
  ]);
  return {
    name: say(sheetWords.matrix),
    frozen: columns2.length,
    columns: [...columns2, ...rules.map(({ id, title }) => ({ title: `${id}
${say(title)}`, width: 17 }))],
    rows: [
      ...report.guidelines.map(({ id, title, requirements: requirements2 }) => [
        say(words.guidelines),
        id,
        title,
        ...cellsOf3(requirements2, rules, say)
      ]),
      ...report.vendors.flatMap((vendor) => rowsOf3(vendor, rules, say))
    ]
  };
}
function askedRules({ rules, vendors, guidelines: guidelines2 }) {
  let asked = new Set(
    [...vendors, ...guidelines2].flatMap(({ requirements: requirements2 }) => requirements2.map(({ rule }) => rule))
  );
  return rules.filter(({ id }) => asked.has(id));
}
function rowsOf3(vendor, rules, say) {
  let about2 = [nameOf(vendor), vendor.id];
  return vendor.isJudged ? [...groupBy(vendor.requirements, ({ service: service2, contract: contract2 }) => JSON.stringify([service2, contract2])).values()].map((requirements2) => [
    ...about2,
    subjectOf(requirements2, vendor, say),
    ...cellsOf3(requirements2, rules, say)
  ]) : [[...about2, notJudgedCell(say), ...rules.map(() => "")]];
}
function subjectOf([first], { record, contracts }, say) {
  let { service: service2 = null, contract: contract2 = null } = first ?? {}, serviceName = record?.services.find(({ id }) => id === service2)?.name ?? service2, contractTitle = contracts.find(({ id }) => id === contract2)?.title ?? contract2, names = [
    ...serviceName === null ? [] : [`${say(sheetWords.service)}: ${serviceName}`],
    ...contractTitle === null ? [] : [`${say(sheetWords.contract)}: ${contractTitle}`]
  ];
  return names.length > 0 ? lines(names) : say(sheetWords.vendor);
}
function cellsOf3(requirements2, rules, say) {
  let byRule = groupBy(requirements2, ({ rule }) => rule);
  return rules.map(({ id }) => {
    let states = byRule.get(id) ?? [], [first, ...others] = states;
    return first ? others.length === 0 ? stateCell(first.state, say) : lines(states.map(({ state }) => say(auditWords.states[state]))) : "–";
  });
}

// src/usecases/audit/tables/outsourcing.ts
var subcontracting = [
  "subcontracting-restriction",
  "subcontracting-procedure",
  "pii-subcontracting"
];
function outsourcing(report, say) {
  return {
    name: say(sheetWords.outsourcing),
    frozen: 1,
    columns: columnsOf(say, [
      ...vendorColumns,
      ...serviceColumns2,
      ...contractColumns,
      [sheetWords.subcontracting, 26],
      [sheetWords.result, 16],
      [sheetWords.unmet, 14],
      ...serviceColumns
    ]),
    rows: report.vendors.flatMap((vendor) => rowsOf4(vendor, report, say))
  };
}
var vendorColumns = [
  [sheetWords.vendor, 24],
  [sheetWords.vendorId, 16],
  [sheetWords.registrationNumber, 15],
  [sheetWords.country, 7],
  [sheetWords.vendorStatus, 11],
  [sheetWords.owner, 26]
], serviceColumns2 = [
  [sheetWords.work, 24],
  [sheetWords.serviceId, 16],
  [sheetWords.workType, 16],
  [sheetWords.workFrom, 12],
  [sheetWords.workTo, 12],
  [sheetWords.personalData, 11],
  [sheetWords.importantInformation, 11],
  [sheetWords.development, 11]
], contractColumns = [
  [sheetWords.hasContract, 12],
  [sheetWords.contracts, 34],
  [sheetWords.signedOn, 12],
  [sheetWords.term, 24]
];
function rowsOf4(vendor, report, say) {
  let about2 = vendorCells2(vendor, say), services = vendor.record?.services ?? [];
  if (services.length > 0)
    return services.map((service2) => [
      ...about2,
      ...serviceCells2(service2, say),
      ...contractCells(vendor, service2, { report, say }),
      ...resultCells(vendor, service2, say),
      ...serviceCells(service2.recorded, say)
    ]);
  let blank = [...serviceColumns2, ...contractColumns, sheetWords.subcontracting].map(() => ""), rest = serviceColumns.map(() => "");
  return [[...about2, ...blank, vendor.isJudged ? "" : notJudgedCell(say), "", ...rest]];
}
function vendorCells2(vendor, say) {
  let { id, record } = vendor;
  return [
    nameOf(vendor),
    id,
    record?.registrationNumber ?? "",
    record?.country ?? "",
    record ? say(recordValue("vendorStatus", record.status)) : "",
    record?.owner ?? ""
  ];
}
function serviceCells2(service2, say) {
  let { id, name, type, startedOn, endedOn, personalData, importantInformation, development } = service2, flags = [personalData, importantInformation, development];
  return [
    name,
    id,
    say(recordValue("serviceType", type)),
    startedOn,
    endedOn ?? "",
    ...flags.map((flag) => say(flag ? sheetWords.yes : sheetWords.no))
  ];
}
function contractCells(vendor, service2, { report, say }) {
  let bound = vendor.contracts.filter(({ services }) => services.includes(service2.id)), isSigned = bound.some(({ signedOn }) => signedOn !== null && signedOn <= report.asOf);
  return [
    say(isSigned ? sheetWords.signed : sheetWords.unsigned),
    lines(bound.map((contract2) => `${contract2.title} (${contract2.id}, ${statusOf(contract2, say)})`)),
    lines(bound.map(({ signedOn }) => signedOn ?? "–")),
    lines(bound.map(({ from, to }) => `${from} ~ ${to ?? ""}`.trimEnd()))
  ];
}
function statusOf({ status }, say) {
  return say(recordValue("contractStatus", status));
}
function resultCells(vendor, service2, say) {
  if (!vendor.isJudged) return ["", notJudgedCell(say), ""];
  let requirements2 = aboutService(vendor, service2), terms = subcontracting.flatMap((key) => requirements2.filter(({ requirement }) => requirement === key)).map(({ rule, state, clauses }) => {
    let places = clauses.map((clause) => placeOf2(clause, say)).filter((place2) => place2 !== "");
    return `${rule} ${say(auditWords.states[state])}${places.length > 0 ? ` (${places.join(", ")})` : ""}`;
  }), unmet2 = requirements2.filter(({ state }) => state === "fail" || state === "not-reported");
  return [lines(terms), countOf(requirements2, say), lines([...new Set(unmet2.map(({ rule }) => rule))])];
}

// src/usecases/audit/tables/records.ts
function vendorList(report, say) {
  return {
    name: say(sheetWords.vendorList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.vendor, 24],
      [sheetWords.formerNames, 26],
      [sheetWords.contacts, 34],
      [sheetWords.backdated, 14],
      [sheetWords.notes, 34],
      [sheetWords.ownFacts, 34]
    ]),
    rows: report.vendors.map((vendor) => vendorRow(vendor, report, say))
  };
}
function vendorRow(vendor, { period }, say) {
  let { former_names: names = [], contacts = [], notes = "" } = vendor.record?.recorded ?? {}, backdated = period?.backdated.find((one) => one.vendor === vendor.id);
  return [
    vendor.id,
    nameOf(vendor),
    lines(names.map(({ name, until }) => `${name} (~ ${until})`)),
    lines(contacts.map(({ role, address }) => `${role}: ${address}`)),
    backdated?.count ?? say(sheetWords.notKnown),
    notes,
    ownFacts(vendor.record?.recorded ?? {})
  ];
}
function contractList(report, say) {
  return {
    name: say(sheetWords.contractList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.contractId, 18],
      [sheetWords.contractTitle, 30],
      [sheetWords.contractStatus, 10],
      [sheetWords.services, 18],
      [sheetWords.signedOn, 12],
      [sheetWords.effectiveFrom, 12],
      [sheetWords.effectiveTo, 12],
      [sheetWords.inForce, 10],
      [sheetWords.automaticRenewal, 26],
      [sheetWords.renewsOn, 12],
      [sheetWords.noticeBy, 12],
      [sheetWords.renewedOn, 12],
      [sheetWords.renewals, 24],
      [sheetWords.reviewedOn, 12],
      [sheetWords.terminatedOn, 12],
      [sheetWords.amends, 18],
      [sheetWords.repeals, 24],
      [sheetWords.amendedBy, 18],
      [sheetWords.under, 18],
      [sheetWords.notes, 34],
      [sheetWords.clauseNotes, 34],
      [sheetWords.ownFacts, 34]
    ]),
    rows: report.vendors.flatMap(
      ({ id, contracts }) => contracts.map((contract2) => [id, ...contractCells2(contract2, say)])
    )
  };
}
function contractCells2(contract2, say) {
  let { id, title, status, services, signedOn, from, to, recorded, course } = contract2;
  return [
    id,
    title,
    say(recordValue("contractStatus", status)),
    lines(services),
    signedOn ?? "",
    from,
    to ?? "",
    say(course ? course.inForce ? sheetWords.yes : sheetWords.no : sheetWords.notJudged),
    renewalText(recorded, say),
    course?.renewsOn ?? "",
    course?.noticeBy ?? "",
    course?.renewedOn ?? "",
    lines((recorded.renewals ?? []).map((one) => `${one.on} ~ ${one.to}`)),
    recorded.reviewed_on ?? "",
    recorded.terminated_on ?? "",
    recorded.amends ?? "",
    lines(recorded.repeals ?? []),
    lines(course?.amendedBy ?? []),
    recorded.under ?? "",
    recorded.notes ?? "",
    lines(contract2.clauseNotes.map(({ clause, article, notes }) => `${article ?? `#${clause + 1}`}: ${notes}`)),
    ownFacts(recorded)
  ];
}
function subprocessorList(report, say) {
  return {
    name: say(sheetWords.subprocessorList),
    frozen: 2,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.serviceId, 16],
      [sheetWords.subprocessorId, 16],
      [sheetWords.subprocessor, 26],
      [sheetWords.subprocessorWork, 30],
      [sheetWords.country, 7],
      [sheetWords.consentedOn, 12],
      [sheetWords.document, 16],
      [sheetWords.subprocessorUnder, 18]
    ]),
    rows: report.vendors.flatMap(
      ({ id: vendor, record }) => (record?.services ?? []).flatMap(
        ({ id: service2, recorded }) => (recorded.subprocessors ?? []).map(
          ({ id, name, work, country = "", consented_on = "", document = "", under = "" }) => [
            vendor,
            service2,
            id,
            name,
            work,
            country,
            consented_on,
            document,
            under
          ]
        )
      )
    )
  };
}
function certificationList(report, say) {
  return {
    name: say(sheetWords.certificationList),
    frozen: 1,
    columns: columnsOf(say, [
      [sheetWords.vendorId, 16],
      [sheetWords.certification, 16],
      [sheetWords.certificateNumber, 20],
      [sheetWords.validFrom, 12],
      [sheetWords.validTo, 12],
      [sheetWords.document, 16]
    ]),
    rows: report.vendors.flatMap(
      ({ id, record }) => (record?.recorded.certifications ?? []).map(({ kind, number = "", valid, document = "" }) => [
        id,
        kind,
        number,
        valid.from,
        valid.to,
        document
      ])
    )
  };
}

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/"), _a, Worker, isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch {
}
var u8 = Uint8Array, u16 = Uint16Array, i32 = Int32Array, fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]), fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]), clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]), freb = function(eb, start) {
  for (var b = new u16(31), i2 = 0; i2 < 31; ++i2)
    b[i2] = start += 1 << eb[i2 - 1];
  for (var r = new i32(b[30]), i2 = 1; i2 < 30; ++i2)
    for (var j = b[i2]; j < b[i2 + 1]; ++j)
      r[j] = j - b[i2] << 5 | i2;
  return { b, r };
}, _a = freb(fleb, 2), fl = _a.b, revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0), fd = _b.b, revfd = _b.r, rev = new u16(32768);
for (i = 0; i < 32768; ++i)
  x = (i & 43690) >> 1 | (i & 21845) << 1, x = (x & 52428) >> 2 | (x & 13107) << 2, x = (x & 61680) >> 4 | (x & 3855) << 4, rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
var x, i, hMap = (function(cd, mb, r) {
  for (var s = cd.length, i2 = 0, l = new u16(mb); i2 < s; ++i2)
    cd[i2] && ++l[cd[i2] - 1];
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2)
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2)
      if (cd[i2])
        for (var sv = i2 << 4 | cd[i2], r_1 = mb - cd[i2], v = le[cd[i2] - 1]++ << r_1, m = v | (1 << r_1) - 1; v <= m; ++v)
          co[rev[v] >> rvb] = sv;
  } else
    for (co = new u16(s), i2 = 0; i2 < s; ++i2)
      cd[i2] && (co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2]);
  return co;
}), flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i, fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i, flm = /* @__PURE__ */ hMap(flt, 9, 0);
var fdm = /* @__PURE__ */ hMap(fdt, 5, 0);
var shft = function(p) {
  return (p + 7) / 8 | 0;
}, slc = function(v, s, e) {
  return (s == null || s < 0) && (s = 0), (e == null || e > v.length) && (e = v.length), new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
], err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  if (e.code = ind, Error.captureStackTrace && Error.captureStackTrace(e, err), !nt)
    throw e;
  return e;
};
var wbits = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v, d[o + 1] |= v >> 8;
}, wbits16 = function(d, p, v) {
  v <<= p & 7;
  var o = p / 8 | 0;
  d[o] |= v, d[o + 1] |= v >> 8, d[o + 2] |= v >> 16;
}, hTree = function(d, mb) {
  for (var t = [], i2 = 0; i2 < d.length; ++i2)
    d[i2] && t.push({ s: i2, f: d[i2] });
  var s = t.length, t2 = t.slice();
  if (!s)
    return { t: et, l: 0 };
  if (s == 1) {
    var v = new u8(t[0].s + 1);
    return v[t[0].s] = 1, { t: v, l: 1 };
  }
  t.sort(function(a, b) {
    return a.f - b.f;
  }), t.push({ s: -1, f: 25001 });
  var l = t[0], r = t[1], i0 = 0, i1 = 1, i22 = 2;
  for (t[0] = { s: -1, f: l.f + r.f, l, r }; i1 != s - 1; )
    l = t[t[i0].f < t[i22].f ? i0++ : i22++], r = t[i0 != i1 && t[i0].f < t[i22].f ? i0++ : i22++], t[i1++] = { s: -1, f: l.f + r.f, l, r };
  for (var maxSym = t2[0].s, i2 = 1; i2 < s; ++i2)
    t2[i2].s > maxSym && (maxSym = t2[i2].s);
  var tr = new u16(maxSym + 1), mbt = ln(t[i1 - 1], tr, 0);
  if (mbt > mb) {
    var i2 = 0, dt = 0, lft = mbt - mb, cst = 1 << lft;
    for (t2.sort(function(a, b) {
      return tr[b.s] - tr[a.s] || a.f - b.f;
    }); i2 < s; ++i2) {
      var i2_1 = t2[i2].s;
      if (tr[i2_1] > mb)
        dt += cst - (1 << mbt - tr[i2_1]), tr[i2_1] = mb;
      else
        break;
    }
    for (dt >>= lft; dt > 0; ) {
      var i2_2 = t2[i2].s;
      tr[i2_2] < mb ? dt -= 1 << mb - tr[i2_2]++ - 1 : ++i2;
    }
    for (; i2 >= 0 && dt; --i2) {
      var i2_3 = t2[i2].s;
      tr[i2_3] == mb && (--tr[i2_3], ++dt);
    }
    mbt = mb;
  }
  return { t: new u8(tr), l: mbt };
}, ln = function(n, l, d) {
  return n.s == -1 ? Math.max(ln(n.l, l, d + 1), ln(n.r, l, d + 1)) : l[n.s] = d;
}, lc = function(c) {
  for (var s = c.length; s && !c[--s]; )
    ;
  for (var cl = new u16(++s), cli = 0, cln = c[0], cls = 1, w = function(v) {
    cl[cli++] = v;
  }, i2 = 1; i2 <= s; ++i2)
    if (c[i2] == cln && i2 != s)
      ++cls;
    else {
      if (!cln && cls > 2) {
        for (; cls > 138; cls -= 138)
          w(32754);
        cls > 2 && (w(cls > 10 ? cls - 11 << 5 | 28690 : cls - 3 << 5 | 12305), cls = 0);
      } else if (cls > 3) {
        for (w(cln), --cls; cls > 6; cls -= 6)
          w(8304);
        cls > 2 && (w(cls - 3 << 5 | 8208), cls = 0);
      }
      for (; cls--; )
        w(cln);
      cls = 1, cln = c[i2];
    }
  return { c: cl.subarray(0, cli), n: s };
}, clen = function(cf, cl) {
  for (var l = 0, i2 = 0; i2 < cl.length; ++i2)
    l += cf[i2] * cl[i2];
  return l;
}, wfblk = function(out, pos, dat) {
  var s = dat.length, o = shft(pos + 2);
  out[o] = s & 255, out[o + 1] = s >> 8, out[o + 2] = out[o] ^ 255, out[o + 3] = out[o + 1] ^ 255;
  for (var i2 = 0; i2 < s; ++i2)
    out[o + i2 + 4] = dat[i2];
  return (o + 4 + s) * 8;
}, wblk = function(dat, out, final, syms, lf, df, eb, li, bs, bl, p) {
  wbits(out, p++, final), ++lf[256];
  for (var _a2 = hTree(lf, 15), dlt = _a2.t, mlb = _a2.l, _b2 = hTree(df, 15), ddt = _b2.t, mdb = _b2.l, _c = lc(dlt), lclt = _c.c, nlc = _c.n, _d = lc(ddt), lcdt = _d.c, ndc = _d.n, lcfreq = new u16(19), i2 = 0; i2 < lclt.length; ++i2)
    ++lcfreq[lclt[i2] & 31];
  for (var i2 = 0; i2 < lcdt.length; ++i2)
    ++lcfreq[lcdt[i2] & 31];
  for (var _e = hTree(lcfreq, 7), lct = _e.t, mlcb = _e.l, nlcc = 19; nlcc > 4 && !lct[clim[nlcc - 1]]; --nlcc)
    ;
  var flen = bl + 5 << 3, ftlen = clen(lf, flt) + clen(df, fdt) + eb, dtlen = clen(lf, dlt) + clen(df, ddt) + eb + 14 + 3 * nlcc + clen(lcfreq, lct) + 2 * lcfreq[16] + 3 * lcfreq[17] + 7 * lcfreq[18];
  if (bs >= 0 && flen <= ftlen && flen <= dtlen)
    return wfblk(out, p, dat.subarray(bs, bs + bl));
  var lm, ll, dm, dl;
  if (wbits(out, p, 1 + (dtlen < ftlen)), p += 2, dtlen < ftlen) {
    lm = hMap(dlt, mlb, 0), ll = dlt, dm = hMap(ddt, mdb, 0), dl = ddt;
    var llm = hMap(lct, mlcb, 0);
    wbits(out, p, nlc - 257), wbits(out, p + 5, ndc - 1), wbits(out, p + 10, nlcc - 4), p += 14;
    for (var i2 = 0; i2 < nlcc; ++i2)
      wbits(out, p + 3 * i2, lct[clim[i2]]);
    p += 3 * nlcc;
    for (var lcts = [lclt, lcdt], it = 0; it < 2; ++it)
      for (var clct = lcts[it], i2 = 0; i2 < clct.length; ++i2) {
        var len = clct[i2] & 31;
        wbits(out, p, llm[len]), p += lct[len], len > 15 && (wbits(out, p, clct[i2] >> 5 & 127), p += clct[i2] >> 12);
      }
  } else
    lm = flm, ll = flt, dm = fdm, dl = fdt;
  for (var i2 = 0; i2 < li; ++i2) {
    var sym = syms[i2];
    if (sym > 255) {
      var len = sym >> 18 & 31;
      wbits16(out, p, lm[len + 257]), p += ll[len + 257], len > 7 && (wbits(out, p, sym >> 23 & 31), p += fleb[len]);
      var dst = sym & 31;
      wbits16(out, p, dm[dst]), p += dl[dst], dst > 3 && (wbits16(out, p, sym >> 5 & 8191), p += fdeb[dst]);
    } else
      wbits16(out, p, lm[sym]), p += ll[sym];
  }
  return wbits16(out, p, lm[256]), p + ll[256];
}, deo = /* @__PURE__ */ new i32([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]), et = /* @__PURE__ */ new u8(0), dflt = function(dat, lvl, plvl, pre, post, st) {
  var s = st.z || dat.length, o = new u8(pre + s + 5 * (1 + Math.ceil(s / 7e3)) + post), w = o.subarray(pre, o.length - post), lst = st.l, pos = (st.r || 0) & 7;
  if (lvl) {
    pos && (w[0] = st.r >> 3);
    for (var opt = deo[lvl - 1], n = opt >> 13, c = opt & 8191, msk_1 = (1 << plvl) - 1, prev = st.p || new u16(32768), head2 = st.h || new u16(msk_1 + 1), bs1_1 = Math.ceil(plvl / 3), bs2_1 = 2 * bs1_1, hsh = function(i3) {
      return (dat[i3] ^ dat[i3 + 1] << bs1_1 ^ dat[i3 + 2] << bs2_1) & msk_1;
    }, syms = new i32(25e3), lf = new u16(288), df = new u16(32), lc_1 = 0, eb = 0, i2 = st.i || 0, li = 0, wi = st.w || 0, bs = 0; i2 + 2 < s; ++i2) {
      var hv = hsh(i2), imod = i2 & 32767, pimod = head2[hv];
      if (prev[imod] = pimod, head2[hv] = imod, wi <= i2) {
        var rem = s - i2;
        if ((lc_1 > 7e3 || li > 24576) && (rem > 423 || !lst)) {
          pos = wblk(dat, w, 0, syms, lf, df, eb, li, bs, i2 - bs, pos), li = lc_1 = eb = 0, bs = i2;
          for (var j = 0; j < 286; ++j)
            lf[j] = 0;
          for (var j = 0; j < 30; ++j)
            df[j] = 0;
        }
        var l = 2, d = 0, ch_1 = c, dif = imod - pimod & 32767;
        if (rem > 2 && hv == hsh(i2 - dif))
          for (var maxn = Math.min(n, rem) - 1, maxd = Math.min(32767, i2), ml = Math.min(258, rem); dif <= maxd && --ch_1 && imod != pimod; ) {
            if (dat[i2 + l] == dat[i2 + l - dif]) {
              for (var nl = 0; nl < ml && dat[i2 + nl] == dat[i2 + nl - dif]; ++nl)
                ;
              if (nl > l) {
                if (l = nl, d = dif, nl > maxn)
                  break;
                for (var mmd = Math.min(dif, nl - 2), md = 0, j = 0; j < mmd; ++j) {
                  var ti = i2 - dif + j & 32767, pti = prev[ti], cd = ti - pti & 32767;
                  cd > md && (md = cd, pimod = ti);
                }
              }
            }
            imod = pimod, pimod = prev[imod], dif += imod - pimod & 32767;
          }
        if (d) {
          syms[li++] = 268435456 | revfl[l] << 18 | revfd[d];
          var lin = revfl[l] & 31, din = revfd[d] & 31;
          eb += fleb[lin] + fdeb[din], ++lf[257 + lin], ++df[din], wi = i2 + l, ++lc_1;
        } else
          syms[li++] = dat[i2], ++lf[dat[i2]];
      }
    }
    for (i2 = Math.max(i2, wi); i2 < s; ++i2)
      syms[li++] = dat[i2], ++lf[dat[i2]];
    pos = wblk(dat, w, lst, syms, lf, df, eb, li, bs, i2 - bs, pos), lst || (st.r = pos & 7 | w[pos / 8 | 0] << 3, pos -= 7, st.h = head2, st.p = prev, st.i = i2, st.w = wi);
  } else {
    for (var i2 = st.w || 0; i2 < s + lst; i2 += 65535) {
      var e = i2 + 65535;
      e >= s && (w[pos / 8 | 0] = lst, e = s), pos = wfblk(w, pos + 1, dat.subarray(i2, e));
    }
    st.i = s;
  }
  return slc(o, 0, pre + shft(pos) + post);
}, crct = /* @__PURE__ */ (function() {
  for (var t = new Int32Array(256), i2 = 0; i2 < 256; ++i2) {
    for (var c = i2, k = 9; --k; )
      c = (c & 1 && -306674912) ^ c >>> 1;
    t[i2] = c;
  }
  return t;
})(), crc = function() {
  var c = -1;
  return {
    p: function(d) {
      for (var cr = c, i2 = 0; i2 < d.length; ++i2)
        cr = crct[cr & 255 ^ d[i2]] ^ cr >>> 8;
      c = cr;
    },
    d: function() {
      return ~c;
    }
  };
};
var dopt = function(dat, opt, pre, post, st) {
  if (!st && (st = { l: 1 }, opt.dictionary)) {
    var dict = opt.dictionary.subarray(-32768), newDat = new u8(dict.length + dat.length);
    newDat.set(dict), newDat.set(dat, dict.length), dat = newDat, st.w = dict.length;
  }
  return dflt(dat, opt.level == null ? 6 : opt.level, opt.mem == null ? st.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(dat.length))) * 1.5) : 20 : 12 + opt.mem, pre, post, st);
}, mrg = function(a, b) {
  var o = {};
  for (var k in a)
    o[k] = a[k];
  for (var k in b)
    o[k] = b[k];
  return o;
};
var wbytes = function(d, b, v) {
  for (; v; ++b)
    d[b] = v, v >>>= 8;
};
function deflateSync(data, opts) {
  return dopt(data, opts || {}, 0, 0);
}
var fltn = function(d, p, t, o) {
  for (var k in d) {
    var val = d[k], n = p + k, op = o;
    Array.isArray(val) && (op = mrg(o, val[1]), val = val[0]), ArrayBuffer.isView(val) ? t[n] = [val, op] : (t[n += "/"] = [new u8(0), op], fltn(val, n, t, o));
  }
}, te = typeof TextEncoder < "u" && /* @__PURE__ */ new TextEncoder(), td = typeof TextDecoder < "u" && /* @__PURE__ */ new TextDecoder(), tds = 0;
try {
  td.decode(et, { stream: !0 }), tds = 1;
} catch {
}
function strToU8(str, latin1) {
  if (latin1) {
    for (var ar_1 = new u8(str.length), i2 = 0; i2 < str.length; ++i2)
      ar_1[i2] = str.charCodeAt(i2);
    return ar_1;
  }
  if (te)
    return te.encode(str);
  for (var l = str.length, ar = new u8(str.length + (str.length >> 1)), ai = 0, w = function(v) {
    ar[ai++] = v;
  }, i2 = 0; i2 < l; ++i2) {
    if (ai + 5 > ar.length) {
      var n = new u8(ai + 8 + (l - i2 << 1));
      n.set(ar), ar = n;
    }
    var c = str.charCodeAt(i2);
    c < 128 || latin1 ? w(c) : c < 2048 ? (w(192 | c >> 6), w(128 | c & 63)) : c > 55295 && c < 57344 ? (c = 65536 + (c & 1047552) | str.charCodeAt(++i2) & 1023, w(240 | c >> 18), w(128 | c >> 12 & 63), w(128 | c >> 6 & 63), w(128 | c & 63)) : (w(224 | c >> 12), w(128 | c >> 6 & 63), w(128 | c & 63));
  }
  return slc(ar, 0, ai);
}
var exfl = function(ex) {
  var le = 0;
  if (ex)
    for (var k in ex) {
      var l = ex[k].length;
      l > 65535 && err(9), le += l + 4;
    }
  return le;
}, wzh = function(d, b, f, fn, u, c, ce, co) {
  var fl2 = fn.length, ex = f.extra, col = co && co.length, exl = exfl(ex);
  wbytes(d, b, ce != null ? 33639248 : 67324752), b += 4, ce != null && (d[b++] = 20, d[b++] = f.os), d[b] = 20, b += 2, d[b++] = f.flag << 1 | (c < 0 && 8), d[b++] = u && 8, d[b++] = f.compression & 255, d[b++] = f.compression >> 8;
  var dt = new Date(f.mtime == null ? Date.now() : f.mtime), y = dt.getFullYear() - 1980;
  if ((y < 0 || y > 119) && err(10), wbytes(d, b, y << 25 | dt.getMonth() + 1 << 21 | dt.getDate() << 16 | dt.getHours() << 11 | dt.getMinutes() << 5 | dt.getSeconds() >> 1), b += 4, c != -1 && (wbytes(d, b, f.crc), wbytes(d, b + 4, c < 0 ? -c - 2 : c), wbytes(d, b + 8, f.size)), wbytes(d, b + 12, fl2), wbytes(d, b + 14, exl), b += 16, ce != null && (wbytes(d, b, col), wbytes(d, b + 6, f.attrs), wbytes(d, b + 10, ce), b += 14), d.set(fn, b), b += fl2, exl)
    for (var k in ex) {
      var exf = ex[k], l = exf.length;
      wbytes(d, b, +k), wbytes(d, b + 2, l), d.set(exf, b + 4), b += 4 + l;
    }
  return col && (d.set(co, b), b += col), b;
}, wzf = function(o, b, c, d, e) {
  wbytes(o, b, 101010256), wbytes(o, b + 8, c), wbytes(o, b + 10, c), wbytes(o, b + 12, d), wbytes(o, b + 16, e);
};
function zipSync(data, opts) {
  opts || (opts = {});
  var r = {}, files = [];
  fltn(data, "", r, opts);
  var o = 0, tot = 0;
  for (var fn in r) {
    var _a2 = r[fn], file = _a2[0], p = _a2[1], compression = p.level == 0 ? 0 : 8, f = strToU8(fn), s = f.length, com = p.comment, m = com && strToU8(com), ms = m && m.length, exl = exfl(p.extra);
    s > 65535 && err(11);
    var d = compression ? deflateSync(file, p) : file, l = d.length, c = crc();
    c.p(file), files.push(mrg(p, {
      size: file.length,
      crc: c.d(),
      c: d,
      f,
      m,
      u: s != fn.length || m && com.length != ms,
      o,
      compression
    })), o += 30 + s + exl + l, tot += 76 + 2 * (s + exl) + (ms || 0) + l;
  }
  for (var out = new u8(tot + 22), oe = o, cdl = tot - o, i2 = 0; i2 < files.length; ++i2) {
    var f = files[i2];
    wzh(out, f.o, f, f.f, f.u, f.c.length);
    var badd = 30 + f.f.length + exfl(f.extra);
    out.set(f.c, f.o + badd), wzh(out, o, f, f.f, f.u, f.c.length, f.o, f.m), o += 16 + badd + (f.m ? f.m.length : 0);
  }
  return wzf(out, o, files.length, cdl, oe), out;
}

// src/usecases/audit/xlsx/styles.ts
var fills = {
  pass: "FFE2F0D9",
  fail: "FFF8CBAD",
  waived: "FFFFF2CC",
  baselined: "FFEADCF4",
  "not-applicable": "FFEDEDED",
  "needs-person": "FFDDEBF7",
  "not-reported": "FFF4B6A6"
}, styles = { header: 1, text: 2, number: 3 };
function toneStyle(tone) {
  return Object.keys(styles).length + 1 + requirementStates.indexOf(tone);
}
var fill2 = (color) => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`, font = (extra) => `<font>${extra}<sz val="10"/><color rgb="FF1F1F1F"/><name val="맑은 고딕"/><family val="2"/><charset val="129"/></font>`, edges = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color rgb="FFD0D0D0"/></${side}>`).join(""), top = '<alignment vertical="top" wrapText="1"/>', format = (number, fillId, fontId = 0) => `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${top}</xf>`;
function stylesPart() {
  let tones = requirementStates.map((state) => fill2(fills[state])), formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(49, 2, 1),
    format(49, 0),
    format(0, 0),
    ...tones.map((_, at) => format(49, 3 + at))
  ];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>`,
    `<fills count="${3 + tones.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill2("FFD9E2EC")}${tones.join("")}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${edges}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>"
  ].join("");
}

// src/usecases/audit/xlsx/sheet.ts
var maxCellLength = 32767, maxLineBreaks = 253, maxRows = 1048576, SharedTexts = class {
  numbers = /* @__PURE__ */ new Map();
  say;
  constructor(say) {
    this.say = say;
  }
  numberOf(text) {
    let known = this.numbers.get(text);
    return known !== void 0 ? known : (this.numbers.set(text, this.numbers.size), this.numbers.size - 1);
  }
  /** Renders the part `xl/sharedStrings.xml`. */
  part() {
    let items = [...this.numbers.keys()].map((text) => `<si><t xml:space="preserve">${markupEntities(asExcelReads(withinLimits(cellText(text), this.say)))}</t></si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
};
function sheetPart(table2, isFirst, { texts, say }) {
  let { columns: columns2, rows, frozen } = table2, kept = keptRows(rows), leftOut = say(fill(sheetWords.rowsLeftOut, { count: rows.length - kept.length })), all = [
    columns2.map(({ title }) => title),
    ...kept,
    ...kept.length < rows.length ? [[leftOut]] : []
  ], letters = columns2.map((_, at) => columnName(at)), data = all.map((cells, row3) => {
    let placed = cells.map((cell3, at) => cellPart(cell3, `${letters[at]}${row3 + 1}`, row3 === 0, texts));
    return `<row r="${row3 + 1}" ht="${heightOf(cells, columns2)}">${placed.join("")}</row>`;
  }), range = `A1:${lastCell(table2).join("")}`, widths = columns2.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">${pane(frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${widths.join("")}</cols>`,
    `<sheetData>${data.join("")}</sheetData>`,
    `<autoFilter ref="${range}"/>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(columns2)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>",
    // Registration numbers and the like are text on purpose.
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`,
    "</worksheet>"
  ].join("");
}
var lineHeight = 15, maxHeight = 405;
function heightOf(cells, columns2) {
  let counts2 = cells.map((cell3, at) => lineCount(textOf3(cell3), columns2[at]?.width ?? 1));
  return Math.min(counts2.reduce((most, count) => Math.max(most, count), 1) * lineHeight, maxHeight);
}
function lineCount(text, width) {
  return text.length * 2 < width && !text.includes(`
`) ? 1 : text.split(`
`).reduce((sum, line) => sum + Math.max(1, Math.ceil(columnsOf2(line) / (width * 0.9))), 0);
}
function columnsOf2(text) {
  return text.length + text.replace(/[^\u1100-\uffff]/g, "").length;
}
function textOf3(cell3) {
  return typeof cell3 == "object" ? cell3.text : String(cell3);
}
function keptRows(rows) {
  return rows.length < maxRows ? rows : rows.slice(0, maxRows - 2);
}
function lastCell({ columns: columns2, rows }) {
  return [columnName(columns2.length - 1), Math.min(rows.length + 1, maxRows)];
}
function columnName(index) {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + index % 26);
}
function cellPart(cell3, at, isHeader, texts) {
  if (typeof cell3 == "number") return `<c r="${at}" s="${styles.number}"><v>${cell3}</v></c>`;
  let { text, tone } = typeof cell3 == "string" ? { text: cell3, tone: void 0 } : cell3, style = isHeader ? styles.header : tone ? toneStyle(tone) : styles.text;
  return text === "" ? `<c r="${at}" s="${style}"/>` : `<c r="${at}" s="${style}" t="s"><v>${texts.numberOf(text)}</v></c>`;
}
function asExcelReads(text) {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
function withinLimits(text, say) {
  let [...parts] = text.split(`
`), broken = parts.length - 1 <= maxLineBreaks ? text : onFewerLines(parts);
  if (broken.length <= maxCellLength) return broken;
  let mark3 = say(fill(sheetWords.cut, { count: text.length }));
  return broken.slice(0, maxCellLength - mark3.length).replace(/[\ud800-\udbff]$/, "") + mark3;
}
function onFewerLines(parts) {
  return [...parts.slice(0, maxLineBreaks), parts.slice(maxLineBreaks).join(" ")].join(`
`);
}
var readableWidth = 200;
function pagesWide(columns2) {
  return Math.ceil(columns2.reduce((sum, { width }) => sum + width, 0) / readableWidth);
}
function pane(frozen) {
  let left = frozen > 0 ? ` xSplit="${frozen}"` : "", active = frozen > 0 ? "bottomRight" : "bottomLeft";
  return `<pane${left} ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

// src/usecases/audit/xlsx/workbook.ts
var declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`, main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", types = "application/vnd.openxmlformats-officedocument.spreadsheetml", noTime = new Date(1980, 0, 1);
function workbook(tables, say) {
  let texts = new SharedTexts(say), sheets = tables.map((table2, at) => [sheetPath(at), sheetPart(table2, at === 0, { texts, say })]), parts = {
    "[Content_Types].xml": contentTypes(tables),
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookPart(tables),
    "xl/_rels/workbook.xml.rels": workbookRelations(tables),
    "xl/styles.xml": stylesPart(),
    "xl/sharedStrings.xml": texts.part(),
    ...Object.fromEntries(sheets)
  }, files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 });
}
function sheetPath(at) {
  return `xl/worksheets/sheet${at + 1}.xml`;
}
function contentTypes(tables) {
  let sheets = tables.map((_, at) => `<Override PartName="/${sheetPath(at)}" ContentType="${types}.worksheet+xml"/>`);
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>`,
    ...sheets,
    "</Types>"
  ].join("");
}
function workbookPart(tables) {
  let sheets = tables.map(
    ({ name }, at) => `<sheet name="${markupEntities(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  ), names = tables.flatMap((table2, at) => {
    let { name, frozen } = table2, sheet = `'${name.replaceAll("'", "''")}'`, columns2 = frozen > 0 ? `${sheet}!$A:$${columnName(frozen - 1)},` : "", [letters, row3] = lastCell(table2);
    return [
      definedName("_FilterDatabase", at, `${sheet}!$A$1:$${letters}$${row3}`),
      definedName("Print_Titles", at, `${columns2}${sheet}!$1:$1`)
    ];
  });
  return [
    `<workbook xmlns="${main}" xmlns:r="${relations}">`,
    "<bookViews><workbookView/></bookViews>",
    `<sheets>${sheets.join("")}</sheets>`,
    `<definedNames>${names.join("")}</definedNames>`,
    "</workbook>"
  ].join("");
}
function definedName(name, sheet, range) {
  let hidden = name.startsWith("_") ? ' hidden="1"' : "";
  return `<definedName name="_xlnm.${name}" localSheetId="${sheet}"${hidden}>${markupEntities(range)}</definedName>`;
}
function workbookRelations(tables) {
  return [
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...tables.map(
      (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`
    ),
    `<Relationship Id="rId${tables.length + 1}" Type="${relations}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rId${tables.length + 2}" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`,
    "</Relationships>"
  ].join("");
}

// src/usecases/audit/xlsx/xlsx.ts
function auditXlsx(report, { language }) {
  return workbook(tablesOf(report, language), (text) => text[language]);
}
function tablesOf(report, language) {
  let { period } = report, say = (text) => text[language];
  return [
    outsourcing(report, say),
    matrix2(report, say),
    findings(report, language),
    evidence(report, say),
    vendorList(report, say),
    contractList(report, say),
    subprocessorList(report, say),
    certificationList(report, say),
    ...period ? [events2(period, say), remedies2(period, say), waivers2(period, say)] : [],
    about(report, say)
  ];
}

// src/usecases/audit/formats.ts
function auditFormats(report, language, copies) {
  let others = othersOf(report, language, copies), pack = { ...copies, others: [...others.map(({ name }) => name), manifestName] };
  return [{ name: "report.html", pieces: () => [auditHtml(report, { language, pack })] }, ...others];
}
function othersOf(report, language, { copyOf }) {
  return [
    { name: "report.xlsx", pieces: () => [auditXlsx(report, { language })] },
    { name: "report.csv", pieces: () => [auditCsv(report, { language })] },
    { name: "report.json", pieces: () => auditJson(report) },
    { name: "oscal-assessment-results.json", pieces: () => jsonPieces(oscalResults(report, language, copyOf)) },
    { name: "oscal-catalog.json", pieces: () => jsonPieces(oscalCatalog(report, language)) }
  ];
}
function* jsonPieces(value) {
  yield `${jsonForLogs(JSON.stringify(value))}
`;
}

// src/usecases/audit/pack/pack.ts
import { createHash as createHash4 } from "node:crypto";

// src/usecases/audit/pack/names.ts
var PackNames = class {
  taken = /* @__PURE__ */ new Set();
  /** `folder` is one of the pack's own; `sha256` is that of the content. Copies named by digest may share a place. */
  name(folder, path, sha256) {
    let wanted = `${folder}/${path}`, name = isPlain(path) && !this.taken.has(folded(wanted)) ? wanted : `${folder}/_by-digest/${sha256}${endingOf(path)}`, isNew = !this.taken.has(folded(name));
    return this.taken.add(folded(name)), { path: name, isNew };
  }
}, maxName2 = 200, maxPath = 1e3;
function endingOf(path) {
  return /[^/](\.[a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}
function isPlain(path) {
  return path.length <= maxPath && path.split("/").every(isPlainName);
}
function isPlainName(name) {
  return name.length === 0 || Buffer.byteLength(name, "utf8") > maxName2 || name === "_by-digest" || /[\p{C}\p{Zl}\p{Zp}<>:"|?*\\]/u.test(name) || /[. ]$/.test(name) || name.startsWith(" ") ? !1 : !/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name);
}
function folded(path) {
  return path.normalize("NFKC").toLowerCase();
}

// src/usecases/audit/pack/pack.ts
var atOnce = 4;
async function writePack(writer, { report, tree, reports: reports2 }) {
  let copies = await copyAll(writer, report, tree), files = copies.flatMap(({ file }) => file ?? []), notCopied = copies.flatMap(({ missing }) => missing ?? []), places = new Map(files.map(({ kind, source, path }) => [`${kind} ${source?.path}`, path])), lacks = new Map(notCopied.map(({ path, reason }) => [path, reason])), copied = {
    copyOf: (kind, path) => places.get(`${kind} ${path}`),
    lackOf: (path) => lacks.get(path),
    records: files.flatMap(({ kind, source }) => kind === "record" && source ? source.path : [])
  };
  for (let { name, pieces } of reports2(copied))
    files.push({ path: name, ...await writer.write(name, pieces()), kind: "report", source: null });
  let text = writeManifest({ ...aboutPack(report), files, notCopied }), { sha256 } = await writer.write(manifestName, [text]);
  return sha256;
}
async function copyAll(writer, report, tree) {
  let { records: records2, documents } = await judgedFiles(report, tree), wanted = [
    ...records2.map((path) => ({ kind: "record", path })),
    ...documents.map((path) => ({ kind: "document", path }))
  ], names = new PackNames(), read = async (one) => ({ ...one, original: await tree.original(one.path) }), copy = async ({ kind, path, original }) => {
    if (original.state !== "present") return kind === "record" ? {} : { missing: { path, reason: original.state } };
    let { blob, bytes } = original, sha256 = createHash4("sha256").update(bytes).digest("hex"), name = names.name(`${kind}s`, path, sha256);
    return name.isNew && await writer.write(name.path, [bytes]), { file: { path: name.path, bytes: bytes.length, sha256, kind, source: { path, blob } } };
  }, copies = [];
  for await (let one of inTurn(inTurn(wanted, atOnce, read), atOnce, copy)) copies.push(one);
  return copies;
}
function aboutPack(report) {
  let { tool, policy, commit, committedOn, asOf, inventory, verdict, period } = report, days2 = period && { from: period.from, to: period.to };
  return { tool, policy, commit, committedOn, asOf, inventory, verdict, period: days2 };
}

// src/entry/shared/audit-commit.ts
async function chooseCommit(repository, policy, choice) {
  let { at, asOf: given2, period, allowedSigners, language } = choice, needsLine = period !== void 0 || isDay(at), past = await repository.past(allowedSigners, needsLine ? void 0 : "single-commits");
  await past.signatures([]);
  let names = namesOf(policy), found2 = await chosen(past, { repository, names, calendarOf }, { at, given: given2 }), tree = await repository.tree(found2.commit), runConfig = await readRunConfig(tree, names, { language });
  return { ...found2, past, tree, runConfig, period };
}
async function auditCommit(state, policy, how = {}) {
  let { past, tree, period, isCut: _, ...facts2 } = state;
  if (period && period.to > facts2.asOf) throw new RunError("period-not-over", { to: period.to, as_of: facts2.asOf });
  return {
    ...await audit(tree, policy, { ...facts2, onProgress: how.onProgress }),
    period: period ? await reportPeriod(period, policy, { ...state, judgeJobs: how.judgeJobs }) : null
  };
}
async function writeAuditPack(state, report, folder) {
  let language = state.runConfig.config.values.language ?? "en", reports2 = (copies) => auditFormats(report, language, copies);
  return writeFolder(folder, (writer) => writePack(writer, { report, tree: state.tree, reports: reports2 }));
}
async function reportPeriod(days2, policy, { past, commit, runConfig, judgeJobs }) {
  let options = { ...{ head: commit, until: days2.to, untilOption: "--period" }, judgeJobs, mode: "now", names: namesOf(policy), calendar: calendarOf };
  return periodOf(await detailedHistory(past, policy, options), days2, runConfig.failOn);
}

export {
  freePlace,
  listFolder,
  auditWords,
  manifestName,
  readManifest,
  comparePack,
  chooseCommit,
  auditCommit,
  writeAuditPack
};
