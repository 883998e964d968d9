import {
  judgeInWorkers,
  judgeTrees
} from "./chunks/NXH6MGYS.mjs";
import {
  defaultWorkers
} from "./chunks/MY34EZDM.mjs";
import {
  addressOf,
  outputOf
} from "./chunks/NIA2ZBZW.mjs";
import {
  recordsOf
} from "./chunks/CHCITF4Q.mjs";
import {
  annotationCommand,
  annotationCommands,
  annotationsOf,
  github,
  isCut,
  logLine,
  markdown as markdown2,
  maxPerLevel,
  outcomeLine,
  piecesOf,
  problemAnnotation,
  text
} from "./chunks/2O7FEMGR.mjs";
import "./chunks/XBWUO5ZZ.mjs";
import "./chunks/JZH77BKT.mjs";
import "./chunks/NLNF4SXZ.mjs";
import "./chunks/YVYOJ7DA.mjs";
import "./chunks/6RXFLED4.mjs";
import "./chunks/XKR65HUO.mjs";
import "./chunks/LGYZWOCP.mjs";
import {
  words
} from "./chunks/E4YOFGUG.mjs";
import "./chunks/5ACC536N.mjs";
import {
  openTrees,
  treesIn
} from "./chunks/3CRS5CAH.mjs";
import "./chunks/EPEY2NAX.mjs";
import {
  isFullId,
  openRepository
} from "./chunks/4H45NQFV.mjs";
import {
  writeAllFrom
} from "./chunks/MQV6JI44.mjs";
import "./chunks/B7LHAUU4.mjs";
import {
  runErrorText
} from "./chunks/QLNNH5OA.mjs";
import "./chunks/6DF3KYW5.mjs";
import "./chunks/3UVLQH2K.mjs";
import {
  namesOf
} from "./chunks/7VZDKRAQ.mjs";
import {
  today
} from "./chunks/GNOCHEMX.mjs";
import {
  markdown,
  relativeUri
} from "./chunks/TCZMWEJO.mjs";
import "./chunks/PPVFOSUK.mjs";
import {
  complaintsOf,
  notStarted,
  runGit,
  startGit
} from "./chunks/5CUCHKXA.mjs";
import "./chunks/4EXV3A2G.mjs";
import {
  codeOf
} from "./chunks/UITIN32H.mjs";
import {
  compilePolicyFiles,
  policyOf
} from "./chunks/BRIQJ62W.mjs";
import "./chunks/G5QLNUVL.mjs";
import "./chunks/JKDVA5LZ.mjs";
import {
  readRunConfig
} from "./chunks/NUPUQMWU.mjs";
import "./chunks/54347ZTS.mjs";
import "./chunks/GHJYR7UY.mjs";
import "./chunks/XJKTFVYY.mjs";
import "./chunks/RCMGQKOJ.mjs";
import {
  isOpen
} from "./chunks/6G4ILWCR.mjs";
import "./chunks/JX7WV6GS.mjs";
import "./chunks/42LEVNUP.mjs";
import "./chunks/E3OUFKS3.mjs";
import "./chunks/Q4IC75U6.mjs";
import "./chunks/HRHSH43L.mjs";
import "./chunks/KUXKGZT4.mjs";
import "./chunks/EV54EK3E.mjs";
import "./chunks/RI4X44GY.mjs";
import "./chunks/VHTFBP6M.mjs";
import "./chunks/6C2BGQUQ.mjs";
import "./chunks/PRHHYQMW.mjs";
import "./chunks/L2QHUV36.mjs";
import "./chunks/OIVOOKO4.mjs";
import "./chunks/OGVGAJPE.mjs";
import {
  version
} from "./chunks/7YVACP5O.mjs";
import "./chunks/4VOMADCF.mjs";
import "./chunks/IHYCUR4Y.mjs";
import "./chunks/A5IAKOD6.mjs";
import "./chunks/X43CRI7N.mjs";
import {
  severities
} from "./chunks/RVCNQUSK.mjs";
import "./chunks/AVJ24XGL.mjs";
import "./chunks/T5ESZW27.mjs";
import "./chunks/3BQ33MSS.mjs";
import {
  isIsoDate
} from "./chunks/VK2JMIQJ.mjs";
import "./chunks/7DZRBUIB.mjs";
import "./chunks/5UPLSCGC.mjs";
import {
  fill
} from "./chunks/AWFRYJOD.mjs";
import {
  languages
} from "./chunks/LXN4WPQL.mjs";
import {
  RunError
} from "./chunks/PMGP53PN.mjs";
import "./chunks/VABSIXCH.mjs";

// src/adapters/github/api.ts
var defaultPatience = { answer: 8e3, run: 15e3, firstPause: 500 }, tries = 3;
function openApi(options, patience = defaultPatience) {
  let end = performance.now() + patience.run;
  return async (request) => {
    for (let attempt2 = 1; ; attempt2 += 1) {
      let left = Math.min(patience.answer, end - performance.now());
      if (left <= 0) return { status: 0, body: void 0 };
      let { pause, ...answer } = await ask(request, options, left), wait = pause ?? patience.firstPause * 2 ** (attempt2 - 1), isLate = performance.now() + wait >= end;
      if (attempt2 === tries || isLate || !mayRetry(request, answer, pause)) return answer;
      await new Promise((done) => setTimeout(done, wait));
    }
  };
}
function mayRetry({ method }, { status }, pause) {
  return pause !== void 0 ? !0 : method !== "POST" && (status === 0 || status >= 500);
}
async function ask(request, { address, token, userAgent }, left) {
  let { method, path, body } = request;
  try {
    let answer = await fetch(path.startsWith("/") ? address.replace(/\/+$/, "") + path : path, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(Math.ceil(left)),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "user-agent": userAgent,
        "x-github-api-version": "2022-11-28"
      },
      ...body !== void 0 && { body: JSON.stringify(body) }
    }), text2 = await answer.text();
    return { status: answer.status, body: parse(text2), pause: pauseOf(answer, text2) };
  } catch {
    return { status: 0, body: void 0, pause: void 0 };
  }
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return;
  }
}
var unsaidPause = 6e4;
function pauseOf({ status, headers }, text2) {
  if (status !== 429 && status !== 403) return;
  let seconds = Number(headers.get("retry-after") ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1e3;
  let reset = Number(headers.get("x-ratelimit-reset"));
  return headers.get("x-ratelimit-remaining") === "0" && reset > 0 ? Math.max(0, reset * 1e3 - Date.now()) : status === 429 || /secondary rate limit/i.test(text2) ? unsaidPause : void 0;
}

// src/adapters/github/runner.ts
import { appendFileSync as appendFileSync2, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os3.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}

// src/adapters/github/runner.ts
var maxEventBytes = 32 * 1024 * 1024;
function openRunner() {
  let environment = process.env;
  return {
    environment,
    inputs: () => {
      let names = Object.keys(environment).flatMap((name) => /^INPUT_(.+)$/.exec(name)?.[1]?.toLowerCase() ?? []);
      return new Map(names.map((name) => [name, getInput(name)]).filter(([, value]) => value !== ""));
    },
    event: () => parse2(readEvent(needed(environment, "GITHUB_EVENT_PATH"))),
    setOutputs: (outputs) => {
      let path = needed(environment, "GITHUB_OUTPUT");
      writing(path, () => {
        for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
      });
    },
    summaryBytes: () => {
      let path = needed(environment, "GITHUB_STEP_SUMMARY");
      return writing(path, () => statSync(path).size);
    },
    addSummary: (text2) => {
      let path = needed(environment, "GITHUB_STEP_SUMMARY");
      writing(path, () => appendFileSync2(path, text2));
    },
    temporaryFolder: () => {
      let parent = environment.RUNNER_TEMP || tmpdir();
      return writing(parent, () => mkdtempSync(join(parent, "clausegate-")));
    }
  };
}
function needed(environment, name) {
  let value = environment[name];
  if (!value) throw new RunError("runner-missing", { name });
  return value;
}
function writing(path, work) {
  try {
    return work();
  } catch (cause) {
    throw new RunError("output-failed", { path, reason: codeOf(cause) }, { cause });
  }
}
function readEvent(path) {
  try {
    if (statSync(path).size > maxEventBytes) throw new Error("it is too large");
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new RunError("event-unreadable", { reason: codeOf(cause) }, { cause });
  }
}
function parse2(text2) {
  try {
    return JSON.parse(text2);
  } catch (cause) {
    throw new RunError("event-unreadable", { reason: "JSON" }, { cause });
  }
}

// src/texts/action.ts
var actionWords = {
  noRepository: {
    en: "No Git repository: files on disk were judged",
    ko: "Git 저장소가 없으므로 디스크의 파일을 점검함"
  },
  newRef: {
    en: "New branch or tag without a commit before it: everything was judged",
    ko: "새 브랜치나 태그에는 이전 커밋이 없으므로 전체를 점검함"
  },
  beforeUnreachable: {
    en: "The commit before this push is not in the clone or its history: everything was judged",
    ko: "푸시 이전 커밋이 이 저장소나 이력에 없어 전체를 점검함"
  },
  notMergeCommit: {
    en: "{commit} is not the merge commit of this pull request: the base of the event is used",
    ko: "{commit}은(는) 이 풀 리퀘스트의 병합 커밋이 아니므로 이벤트에 적힌 기준 커밋을 사용함"
  },
  nothingToJudge: {
    en: "Nothing to judge: the branch or tag was deleted",
    ko: "삭제된 브랜치나 태그이므로 점검할 내용이 없음"
  },
  groupBase: {
    en: "Judged since {commit}, where this merge group left {branch}",
    ko: "이 병합 그룹이 {branch}에서 갈라진 커밋 {commit}을(를) 기준으로 점검함"
  },
  entriesAhead: {
    en: "Judged together with the earlier entries of the merge queue (up to {commit}), because they are merged together",
    ko: "병합 대기열의 앞선 항목({commit}까지)과 함께 병합되므로 함께 점검함"
  },
  broughtAhead: {
    en: "Findings and problems from earlier entries of the merge queue: {count}",
    ko: "병합 대기열의 앞선 항목에서 생긴 지적사항과 문제: {count}건"
  },
  aheadUnknown: {
    en: "Which of them come from earlier entries is not known",
    ko: "그중 앞선 항목에서 생긴 것은 구분하지 못함"
  },
  summaryFailed: {
    en: "The job summary could not be written; the verdict is still {verdict}",
    ko: "작업 요약을 작성하지 못함. 판정은 그대로 {verdict}"
  },
  commentFailed: {
    en: "The comment could not be written ({reason}); the verdict is still {verdict}",
    ko: "댓글을 작성하지 못함 ({reason}). 판정은 그대로 {verdict}"
  },
  forbidden: {
    en: "the token lacks a permission (403): give the job 'permissions: pull-requests: write'. On pull requests from forks or by Dependabot the token is read-only",
    ko: "토큰에 권한이 없음(403). 작업에 'permissions: pull-requests: write' 권한을 부여할 것. 포크나 Dependabot의 풀 리퀘스트에서는 토큰이 읽기 전용임"
  },
  rateLimited: { en: "GitHub's rate limit was reached", ko: "GitHub 호출 한도를 초과함" },
  notFound: {
    en: "GitHub does not show the pull request to this token",
    ko: "이 토큰으로는 풀 리퀘스트를 볼 수 없음"
  },
  invalidComment: { en: "GitHub rejected the comment (422)", ko: "GitHub에서 댓글을 받지 않음(422)" },
  noToken: { en: "there is no token", ko: "토큰이 없음" },
  noApi: { en: "the runner does not give the address of GitHub's API", ko: "러너가 GitHub API 주소를 알려 주지 않음" },
  noAnswer: { en: "GitHub's API did not answer", ko: "GitHub API가 응답하지 않음" },
  maybePosted: {
    en: "it may have been posted, so it is not sent again",
    ko: "GitHub에 등록되었는지 알 수 없어 다시 보내지 않음"
  },
  tooMany: { en: "there are too many comments to look through", ko: "댓글이 너무 많아 모두 확인할 수 없음" },
  answered: { en: "GitHub answered {status}", ko: "GitHub 응답 {status}" },
  bug: {
    en: "Internal error of Clausegate; nothing was judged. Please report it with the log",
    ko: "Clausegate 내부 오류로 판정하지 못했습니다. 로그와 함께 알려 주십시오"
  },
  unwritten: { en: "ERROR: a report could not be written", ko: "오류: 보고서를 쓰지 못함" },
  locked: {
    en: "the conversation is locked: unlock it, or use the token of a user who may write there",
    ko: "대화가 잠겨 있음. 잠금을 풀거나 그곳에 쓸 수 있는 사용자의 토큰을 지정할 것"
  },
  badToken: {
    en: "invalid token (401): expired, revoked, or of another server",
    ko: "유효하지 않은 토큰(401). 만료되었거나 폐기되었거나 다른 서버의 토큰임"
  },
  runLog: { en: "the log of this run", ko: "이 실행의 로그" },
  place: { en: "{what}: {address}", ko: "{what}: {address}" },
  jobSummary: { en: "the job summary", ko: "작업 요약" },
  runLink: { en: "Summary and log of this run", ko: "실행 요약과 로그" }
};

// src/entry/action/failure.ts
function failureOf(error, language, folder = "") {
  let message = error instanceof RunError ? runErrorText(error)[language] : actionWords.bug[language], problems = error instanceof RunError ? error.problems : [], stack = error instanceof RunError ? [] : stackOf(error), annotations = [
    { level: "error", title: "clausegate", lines: [message, ...stack.slice(0, 1)] },
    ...problems.map((problem) => problemAnnotation(problem, { language, folder }))
  ], lines = annotations.map(({ file, location, lines: [first = "", ...others] }) => {
    let place = file === void 0 ? "" : `${location ? `${file}:${location.line}` : file}: `;
    return `- ${markdown([place + first, ...others].join(" "))}`;
  });
  return { annotations, log: stack, markdown: `# ${words.notJudged[language]}

${lines.join(`
`)}
` };
}
function stackOf(error) {
  return textOf(error).split(/\r\n|\r|\n/);
}
function textOf(error) {
  return error instanceof Error ? typeof error.stack == "string" ? error.stack : error.message : typeof error == "object" ? Object.prototype.toString.call(error) : String(error);
}

// src/entry/action/outputs.ts
function withdrawVerdict(runner2) {
  try {
    runner2.setOutputs(outputsOf({ verdict: "error", written: [] }));
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
  }
}
function outputsOf({ verdict, report, written, jsonReport = "" }) {
  let count = (value) => value === void 0 ? "" : String(value), { summary, change } = report ?? {};
  return {
    verdict,
    errors: count(summary?.findings.error),
    warnings: count(summary?.findings.warning),
    notes: count(summary?.findings.note),
    problems: count(summary?.problems),
    waived: count(summary?.waived),
    baselined: count(summary?.baselined),
    introduced: count(change?.introduced),
    existing: count(change?.existing),
    resolved: count(change?.resolved),
    "policy-digest": report?.policy.digest ?? "",
    reports: written.map(({ format, path }) => `${format}=${path}`).join(`
`),
    "json-report": jsonReport
  };
}

// src/entry/action/crash.ts
function crashed(error, runner2) {
  let { annotations, log } = failureOf(error, "en");
  return withdrawVerdict(runner2), [...log.map(logLine), ...annotations.map(annotationCommand), ""].join(`
`);
}

// src/entry/action/ahead.ts
function broughtBy(ahead) {
  let brought = new Set([...ahead.findings, ...ahead.problems].filter(isNew).map(nameOf));
  return (found) => isNew(found) && brought.has(nameOf(found));
}
function isNew(found) {
  return found.change === "introduced" || "worse" in found && found.worse;
}
function nameOf(found) {
  if ("rule" in found) return found.id;
  let { code: code2, file, pointer, args } = found;
  return JSON.stringify([code2, file, pointer ?? null, args]);
}

// src/entry/action/context.ts
function contextOf(environment) {
  let server = addressOf(environment.GITHUB_SERVER_URL ?? ""), repository = repositoryOf(environment.GITHUB_REPOSITORY), action = repositoryOf(environment.GITHUB_ACTION_REPOSITORY), { GITHUB_ACTION_REF: ref, GITHUB_RUN_ID: run } = environment, at = (path) => server === void 0 || path === void 0 ? void 0 : addressOf(server + path);
  return {
    repository,
    blobs: at(repository && `${repository}/blob/`),
    rulePages: at(action && ref && `${action}/blob/${relativeUri(ref)}/docs/rules/`),
    run: at(repository && run && /^\d+$/.test(run) ? `${repository}/actions/runs/${run}` : void 0)?.replace(
      /\/$/,
      ""
    ),
    clone: cloneOf(environment.GITHUB_SERVER_URL, repository),
    api: apiOf(environment.GITHUB_API_URL),
    graphql: apiOf(environment.GITHUB_GRAPHQL_URL)
  };
}
function repositoryOf(value) {
  return value !== void 0 && /^[\w.-]+\/[\w.-]+$/.test(value) ? value : void 0;
}
function apiOf(value) {
  return value !== void 0 && /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : "") ? value : void 0;
}
function cloneOf(server, repository) {
  let address = apiOf(server);
  if (address === void 0 || repository === void 0) return;
  let { origin, pathname, href } = new URL(address);
  return href === origin + pathname ? `${origin}${pathname.replace(/\/+$/, "")}/${repository}` : void 0;
}

// src/entry/action/event.ts
var events = ["pull_request", "merge_group", "push", "schedule", "workflow_dispatch"], refused = ["pull_request_target", "workflow_run", "issue_comment"];
function planOf(name, payload) {
  if (refused.includes(name ?? "")) throw new RunError("event-refused", { event: name ?? "" });
  let event = events.find((known) => known === name);
  if (event === void 0) throw new RunError("event-unsupported", { event: name ?? "", events: [...events] });
  if (event === "schedule" || event === "workflow_dispatch") return { kind: "all" };
  let found = payload();
  return event === "push" ? pushOf(found) : event === "merge_group" ? {
    kind: "merge-group",
    head: commitAt(found, ["merge_group", "head_sha"]),
    before: commitAt(found, ["merge_group", "base_sha"]),
    branch: branchAt(found, ["merge_group", "base_ref"])
  } : {
    kind: "pull-request",
    number: numberAt(found, ["pull_request", "number"]),
    base: commitAt(found, ["pull_request", "base", "sha"]),
    head: commitAt(found, ["pull_request", "head", "sha"])
  };
}
function pushOf(payload) {
  let [before, after] = [commitAt(payload, ["before"]), commitAt(payload, ["after"])];
  if (isNone(after)) return { kind: "nothing" };
  let commit = String(valueAt(payload, ["ref"])).startsWith("refs/tags/") && valueAt(payload, ["head_commit", "id"]) ? commitAt(payload, ["head_commit", "id"]) : null;
  return { kind: "push", before: isNone(before) ? null : before, after, commit };
}
function isNone(id) {
  return /^0+$/.test(id);
}
function branchAt(payload, path) {
  let value = valueAt(payload, path);
  if (typeof value == "string" && isBranch(value)) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}
var maxBranch = 1024;
function isBranch(name) {
  return /^refs\/heads\/[^\p{C}\p{Z}~^:?*[\\]+$/u.test(name) && name.length <= maxBranch && !/\/[/.]|\.\.|@\{|\.lock(?:\/|$)|[/.]$/.test(name);
}
function commitAt(payload, path) {
  let value = valueAt(payload, path);
  if (typeof value == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}
function numberAt(payload, path) {
  let value = valueAt(payload, path);
  if (typeof value == "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}
function valueAt(value, path) {
  let found = value;
  for (let key of path) {
    if (typeof found != "object" || found === null || !Object.hasOwn(found, key)) return;
    found = Reflect.get(found, key);
  }
  return found;
}

// src/entry/action/inputs.ts
var inputNames = [
  "root",
  "as-of",
  "fail-on",
  "language",
  "base",
  "head",
  "scope",
  "annotations",
  "summary",
  "sarif-file",
  "reports",
  "comment",
  "token"
], scopes = ["changed", "all"], commentModes = ["off", "on-findings", "always"], switches = ["on", "off"];
function readInputs(given) {
  let unknown = [...given.keys()].find((name) => !inputNames.includes(name));
  if (unknown !== void 0) throw new RunError("input-unknown", { name: unknown });
  return {
    root: given.get("root") ?? ".",
    asOf: readDay(given.get("as-of")),
    failOn: oneOf("fail-on", severities, given),
    language: languageOf(given),
    base: given.get("base"),
    head: given.get("head"),
    scope: oneOf("scope", scopes, given) ?? "changed",
    annotations: oneOf("annotations", switches, given) !== "off",
    summary: oneOf("summary", switches, given) !== "off",
    reports: readReports(given),
    comment: oneOf("comment", commentModes, given) ?? "off",
    token: given.get("token") ?? ""
  };
}
function languageOf(given) {
  return oneOf("language", languages, given);
}
function oneOf(name, values, given) {
  let value = given.get(name), found = values.find((known) => known === value);
  if (value === void 0 || found !== void 0) return found;
  throw new RunError("input-invalid", { name, value, expected: [...values] });
}
function readDay(value) {
  if (value === void 0 || isIsoDate(value)) return value;
  throw new RunError("input-invalid", { name: "as-of", value, expected: "YYYY-MM-DD" });
}
function readReports(given) {
  let named = (given.get("reports") ?? "").split(/\r?\n/).flatMap((line) => line.trim() || []).map((value) => {
    let output = outputOf(value);
    if (!output) throw new RunError("input-invalid", { name: "reports", value, expected: reportsForm });
    return output;
  }), sarif = given.get("sarif-file"), all = sarif === void 0 ? named : [{ format: "sarif", file: sarif }, ...named], twice = all.find(({ file }, at) => all.findIndex((other) => other.file === file) !== at);
  if (twice) throw new RunError("input-invalid", { name: "reports", value: twice.file, expected: reportsForm });
  return all;
}
var reportsForm = "FORMAT=FILE";

// src/entry/action/comment.ts
import { createHash } from "node:crypto";
var maxComment = 6e4, perPage = 100, maxPages = 50;
function markerOf(folder) {
  return `<!-- clausegate-comment ${createHash("sha256").update(folder).digest("hex").slice(0, 16)} -->`;
}
async function writeComment(place, comment) {
  let { api, repository, pull } = place, login = await loginOf(place);
  if (typeof login != "string") return reasonOf(login);
  let listed = await ownComment(place, login, comment.marker);
  if ("failure" in listed) return listed.failure;
  let body = `${comment.marker}
${comment.text}`, existing = listed.found;
  if (existing?.body.trimEnd() === body.trimEnd()) return;
  if (existing) return replace(place, existing.id, body);
  if (!comment.isNeeded) return;
  let answer = await api({ method: "POST", path: `/repos/${repository}/issues/${pull}/comments`, body: { body } });
  if (answer.status === 201) return;
  if (answer.status !== 0 && answer.status < 500) return reasonOf(answer);
  let again = await ownComment(place, login, comment.marker);
  return "found" in again && again.found ? void 0 : actionWords.maybePosted;
}
async function replace({ api, repository }, id, body) {
  let answer = await api({ method: "PATCH", path: `/repos/${repository}/issues/comments/${id}`, body: { body } });
  return answer.status === 200 ? void 0 : reasonOf(answer);
}
var workflowLogin = "github-actions[bot]";
async function loginOf({ api, graphql }) {
  let user = await api({ method: "GET", path: "/user" }), login = valueAt(user.body, ["login"]);
  if (typeof login == "string") return login;
  if (!isRefusal(user)) return user;
  if (graphql === void 0) return workflowLogin;
  let viewer = await api({ method: "POST", path: graphql, body: { query: "query { viewer { login } }" } }), name = valueAt(viewer.body, ["data", "viewer", "login"]);
  return typeof name == "string" ? name : isRefusal(viewer) || viewer.status === 200 ? workflowLogin : viewer;
}
function isRefusal(answer) {
  return [403, 404].includes(answer.status) && reasonOf(answer) !== actionWords.rateLimited;
}
async function ownComment({ api, repository, pull }, login, marker) {
  let found;
  for (let page = 1; page <= maxPages; page += 1) {
    let path = `/repos/${repository}/issues/${pull}/comments?per_page=${perPage}&page=${page}`, answer = await api({ method: "GET", path });
    if (answer.status !== 200 || !Array.isArray(answer.body)) return { failure: reasonOf(answer) };
    let comments = answer.body;
    for (let comment of comments) found = newer(found, ours(comment, login, marker));
    if (comments.length < perPage) return { found };
  }
  return { failure: actionWords.tooMany };
}
function ours(comment, login, marker) {
  let [id, body, author] = [["id"], ["body"], ["user", "login"]].map((path) => valueAt(comment, path));
  return author === login && typeof body == "string" && /^.*/.exec(body)?.[0] === marker && typeof id == "number" ? { id, body: body.replaceAll(`\r
`, `
`) } : void 0;
}
function newer(a, b) {
  return !a || !b ? a ?? b : a.id > b.id ? a : b;
}
function reasonOf({ status, body }) {
  let message = valueAt(body, ["message"]);
  return status === 429 || typeof message == "string" && /rate limit/i.test(message) ? actionWords.rateLimited : status === 0 ? actionWords.noAnswer : status === 401 ? actionWords.badToken : status === 403 ? /\blocked\b/i.test(String(message)) ? actionWords.locked : actionWords.forbidden : status === 404 ? actionWords.notFound : status === 422 ? actionWords.invalidComment : fill(actionWords.answered, { status });
}

// src/entry/action/publish.ts
var maxSummary = 1024 * 1024, noSummary = { isWritten: !1, isWhole: !1, messages: [] };
function summarize(news, { runner: runner2 }, jsonReport = "–") {
  let failed = { ...noSummary, messages: [warning(actionWords.summaryFailed, news)] }, size = attempt(() => maxSummary - runner2.summaryBytes());
  if (size === void 0) return failed;
  let { language } = "render" in news ? news.render : news, { run } = contextOf(runner2.environment), where = run === void 0 ? { fullReport: jsonReport } : { fullReport: actionWords.runLog[language], address: run }, text2 = textOf2(news, { size, unit: "bytes", ...where });
  return Buffer.byteLength(text2) > size || !addToSummary(text2, runner2) ? failed : { isWritten: !0, isWhole: text2 === textOf2(news), messages: [] };
}
function addToSummary(text2, runner2) {
  return attempt(() => runner2.addSummary(text2) ?? !0) ?? !1;
}
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof RunError) return;
    throw error;
  }
}
function everythingIn(what, { run }, language) {
  return run && fill(actionWords.place, { what: actionWords[what][language], address: run })[language];
}
async function commentOn(news, { inputs, plan, isSummarized }, { runner: runner2, openApi: openApi2 }) {
  if (inputs.comment === "off") return [];
  let { language, folder = "" } = "render" in news ? news.render : news, failed = (reason2) => [warning(actionWords.commentFailed, news, reason2)];
  if (plan.kind !== "pull-request") return [];
  let { repository, api: address, graphql, run } = contextOf(runner2.environment);
  if (inputs.token === "") return failed(actionWords.noToken);
  if (repository === void 0 || address === void 0) return failed(actionWords.noApi);
  let api = openApi2({ address, token: inputs.token, userAgent: `clausegate/${version}` }), marker = markerOf(folder), footer = run === void 0 ? "" : `
[${actionWords.runLink[language]}](${run})
`, size = maxComment - marker.length - footer.length - 1, fullReport = actionWords[isSummarized ? "jobSummary" : "runLog"][language], text2 = textOf2(news, { size, unit: "characters", fullReport, address: run }) + footer, isNeeded = inputs.comment === "always" || hasNews(news), reason = await writeComment({ api, repository, pull: plan.number, graphql }, { marker, text: text2, isNeeded });
  return reason ? failed(reason) : [];
}
function textOf2(news, limit) {
  if ("report" in news) return markdown2(news.report, { ...news.render, ...limit && { limit } });
  let { markdown: text2 } = news.failure;
  return text2.length <= maxFailure ? text2 : `${text2.slice(0, text2.lastIndexOf(`
`, maxFailure))}
`;
}
var maxFailure = 5e4;
function hasNews(news) {
  if ("failure" in news || news.render.outcome) return !0;
  let { verdict, findings, problems } = news.report;
  return verdict === "fail" ? !0 : findings.some((finding) => isOpen(finding) && finding.change !== "existing") || problems.some(({ change }) => change !== "existing");
}
function warning(text2, news, reason) {
  let { language } = "render" in news ? news.render : news, args = { verdict: "report" in news ? outcomeLine(news.report, news.render) : words.notJudged[language], reason: reason?.[language] ?? "" };
  return { level: "warning", title: "clausegate", lines: [fill(text2, args)[language]] };
}

// src/entry/action/log.ts
function logOf({ report, render }, { inputs, messages, summary, environment }) {
  let { language } = render, left = (level) => maxPerLevel - messages.filter((one) => one.level === level).length, room = { error: left("error"), warning: left("warning"), note: left("note") }, everything = everythingIn(summary.isWritten ? "jobSummary" : "runLog", contextOf(environment), language), findings = inputs.annotations ? github(report, { ...render, room, everything }) : `${logLine(outcomeLine(report, render))}
`, isCutHere = inputs.annotations && isCut(annotationsOf(report, render), { room }), whole = (summary.isWritten ? !summary.isWhole : isCutHere || inputs.comment !== "off") ? text(report, render).trimEnd().split(`
`).slice(0, -1) : [];
  return [...[...headOf({ report, render }, environment.GITHUB_EVENT_NAME ?? ""), ...whole].map(logLine), ...annotationCommands(messages, { language }), findings].join(`
`);
}
function headOf({ report, render }, event) {
  let { language, notes = [] } = render, { asOf, change, summary } = report, { error, warning: warning2, note } = summary.findings;
  return [
    `${version}, ${event}, ${fill(words.heading, { as_of: asOf })[language]}`,
    ...notes,
    ...change?.adoption ? [words.adoption[language]] : [],
    ...change ? [fill(words.changes, countsOf(change))[language]] : [],
    fill(words.findings, { errors: error, warnings: warning2, notes: note })[language]
  ];
}
function countsOf({ introduced, existing, resolved }) {
  return { introduced, existing, resolved };
}

// src/adapters/git/fetch.ts
import { pathToFileURL } from "node:url";

// src/adapters/git/run-fetch.ts
var maxTime = 6e4, quiet = ["-c", "gc.auto=0", "-c", "maintenance.auto=false"];
function runFetch({ args, binding, env }, patience = maxTime) {
  return new Promise((done, failed) => {
    let git = startGit([...quiet, ...args], binding, { ...asksNobody, ...env }), complaints = complaintsOf(git), stdout = "", timer = setTimeout(() => {
      git.kill("SIGKILL"), git.stdout.destroy(), git.stderr.destroy();
    }, patience);
    git.stdout.setEncoding("utf8").on("data", (text2) => {
      stdout += text2;
    }), git.stdin.on("error", () => {
    }).end(), git.on("error", (cause) => {
      clearTimeout(timer), failed(notStarted(cause));
    }), git.on("close", (status) => {
      clearTimeout(timer), done(status === 0 ? { stdout } : { reason: reasonIn(complaints()) });
    });
  });
}
var asksNobody = { GIT_ASKPASS: "", SSH_ASKPASS: "" };
function variables(names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      let value = process.env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function reasonIn(complaints) {
  return ((/^(?:fatal|error): (.+)$/m.exec(complaints)?.[1] ?? complaints.trim().split(`
`)[0]) || "it ended early").replaceAll(/\/\/[^/@\s]*@/g, "//");
}

// src/adapters/git/server.ts
import { mkdtempSync as mkdtempSync2, rmSync } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join2 } from "node:path";
async function withServer(server, work) {
  let home = mkdtempSync2(join2(tmpdir2(), "clausegate-fetch-")), folder = join2(home, "copy.git");
  try {
    await runGit(["init", "--quiet", "--bare", "--template=", folder], { cwd: home }, ownConfiguration(home));
    let binding = { cwd: folder, args: [`--git-dir=${folder}`] }, env = { ...ownConfiguration(home), ...access(server) };
    return await work({
      folder,
      binding,
      fetch: (options, wanted) => runFetch({ args: ["fetch", "--quiet", ...noExtras, ...options, server.address, ...wanted], binding, env })
    });
  } finally {
    rmSync(home, { recursive: !0, force: !0, maxRetries: 3 });
  }
}
var noExtras = ["--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
function ownConfiguration(home) {
  return {
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1"
  };
}
var trust = ["GIT_SSL_CAINFO", "SSL_CERT_FILE", "SSL_CERT_DIR"], proxies = ["https_proxy", "no_proxy", "all_proxy", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY"];
function access({ address, token }) {
  let { protocol, origin } = new URL(address), basic = Buffer.from(`x-access-token:${token}`).toString("base64"), configuration = [
    [`http.${origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`],
    ["http.followRedirects", "false"],
    ["credential.helper", ""],
    ["protocol.version", "2"]
  ];
  return {
    // A proxy can read plain HTTP.
    ...variables(protocol === "https:" ? [...trust, ...proxies] : trust),
    GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
    GIT_CONFIG_COUNT: String(configuration.length),
    ...Object.fromEntries(
      configuration.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value]
      ])
    )
  };
}

// src/adapters/git/fetch.ts
var toTheRemote = [
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "all_proxy",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "ALL_PROXY",
  "GIT_SSL_CAINFO",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "SSH_AUTH_SOCK"
];
async function fetchCommit(commit, git, server) {
  if (!isFullId(commit)) throw new Error(`not a full id: ${commit}`);
  let reason = server && await fromServer(commit, git, server);
  if (server && reason === void 0) return;
  let fetched = await fetchFromOrigin(["--depth=1"], [commit], git);
  return "reason" in fetched ? reason ?? fetched.reason : void 0;
}
function fromServer(commit, git, server) {
  return withServer(server, async (copy) => {
    let fetched = await copy.fetch(["--depth=1"], [`${commit}:refs/heads/wanted`]);
    if ("reason" in fetched) return fetched.reason;
    let address = pathToFileURL(copy.folder).href, settings = ["-c", `url.${address}.insteadOf=${address}`, "-c", "protocol.version=2"], moved = await runFetch({
      args: [...settings, "fetch", "--quiet", ...noExtras, "--depth=1", address, commit],
      binding: git,
      env: { GIT_ALLOW_PROTOCOL: "file" }
    });
    return "reason" in moved ? moved.reason : void 0;
  });
}
function fetchFromOrigin(options, wanted, git) {
  let args = ["fetch", "--quiet", ...noExtras, ...options, "origin", ...wanted];
  return runFetch({ args, binding: git, env: ways() });
}
async function tipAtOrigin(ref, git) {
  let listed = await runFetch({
    args: ["ls-remote", "--quiet", "origin", ref],
    binding: git,
    env: ways()
  });
  if ("reason" in listed) return;
  let line = listed.stdout.split(`
`).find((one) => one.endsWith(`	${ref}`)), [id = ""] = line?.split("	") ?? [];
  return isFullId(id) ? id : void 0;
}
function ways() {
  return { ...variables(toTheRemote), GIT_ALLOW_PROTOCOL: "https:http:ssh:git:file" };
}

// src/adapters/git/ancestry.ts
var maxWalk = 1e4;
async function isWithin(repository, ids) {
  let { ancestor, head } = ids;
  if (ancestor === head || await isAncestor(ids, repository.binding)) return !0;
  if (!await repository.isShallow()) return !1;
  let seen = /* @__PURE__ */ new Set([head]);
  for (let commit of seen) {
    for (let parent of await parentsOf(repository, commit)) seen.add(parent);
    if (seen.has(ancestor)) return !0;
    if (seen.size > maxWalk) return !1;
  }
  return !1;
}
async function parentsOf(repository, commit) {
  return repository.parents(commit).catch(() => []);
}
var mergeBase = ["-c", "core.commitGraph=false", "merge-base"];
async function isAncestor({ ancestor, head }, git) {
  let { status } = await runGit([...mergeBase, "--is-ancestor", "--end-of-options", ancestor, head], git);
  return status === 0;
}
async function commonWith(joining, { repository, server }) {
  let asked = server && await withServer(server, (copy) => inCopy(joining, copy));
  return asked && "tip" in asked ? asked : await atOrigin(joining, repository) ?? await inClone(joining, repository) ?? asked ?? { reason: joining.branch };
}
async function inCopy({ branch, head }, copy) {
  let wanted = [`${head}:refs/heads/head`, `+${branch}:refs/heads/tip`];
  for (let depth of ["--depth=100", "--unshallow"]) {
    let fetched = await copy.fetch(["--filter=tree:0", depth], wanted);
    if ("reason" in fetched) return fetched;
    let { stdout } = await runGit(["rev-parse", "--verify", "refs/heads/tip^{commit}"], copy.binding), tip = stdout.trim(), found = await mergeBaseIn(copy.binding, tip, head), isSure = found === tip || !await isShallow(copy.binding);
    if (found !== void 0 && isSure) return { tip, mergeBase: found };
    if (!await isShallow(copy.binding)) break;
  }
  return { reason: `${branch} has no commit in common with ${head}` };
}
async function atOrigin({ branch, head }, repository) {
  let tip = await tipAtOrigin(branch, repository.binding);
  if (tip === void 0) return;
  let isCut2 = await repository.isShallow();
  await fetchFromOrigin(isCut2 ? ["--unshallow"] : [], [tip, head], repository.binding);
  let found = await mergeBaseIn(repository.binding, tip, head);
  return found === void 0 ? void 0 : { tip, mergeBase: found };
}
async function inClone({ branch, head }, repository) {
  for (let ref of [branch.replace(/^refs\/heads\//, "refs/remotes/origin/"), branch]) {
    let tip = await repository.resolve(ref).catch(() => {
    }), found = tip && await mergeBaseIn(repository.binding, tip, head);
    if (tip && found) return { tip, mergeBase: found };
  }
}
async function mergeBaseIn(git, tip, head) {
  let { stdout } = await runGit([...mergeBase, "--end-of-options", tip, head], git), [found = ""] = stdout.split(`
`);
  return isFullId(found) ? found : void 0;
}
async function isShallow(git) {
  let { stdout } = await runGit(["rev-parse", "--is-shallow-repository"], git);
  return stdout.trim() === "true";
}

// src/entry/action/clone.ts
var Clone = class _Clone {
  root;
  server;
  opened;
  constructor(opened, root, server) {
    this.opened = opened, this.root = root, this.server = server;
  }
  /** Throws `RunError` as `openRepository` does. */
  static async open(root, server) {
    return new _Clone(await openRepository(root), root, server);
  }
  get repository() {
    return this.opened;
  }
  /**
   * Makes a commit available: a checkout of depth 1 names its parents without having them. Throws `RunError`
   * `base-not-fetched`.
   */
  async bring(commit) {
    if (await this.has(commit)) return;
    let reason = await fetchCommit(commit, this.opened.binding, this.server);
    if (reason !== void 0) throw new RunError("base-not-fetched", { commit: short(commit), reason });
    await this.refresh();
  }
  /** Reopens the repository: the running Git process does not see commits fetched since. */
  async refresh() {
    this.opened.close(), this.opened = await openRepository(this.root);
  }
  close() {
    this.opened.close();
  }
  async has(commit) {
    try {
      return await this.opened.resolve(commit), !0;
    } catch (error) {
      if (error instanceof RunError && ["ref-not-fetched", "ref-unknown"].includes(error.code)) return !1;
      throw error;
    }
  }
};
function short(commit) {
  return commit.slice(0, 12);
}

// src/entry/action/base.ts
async function baseOf(plan, head, { clone, sha }) {
  return plan.kind === "all" ? { base: void 0, notes: [] } : plan.kind === "push" ? { base: plan.before ?? void 0, notes: plan.before === null ? [actionWords.newRef] : [] } : plan.kind === "pull-request" ? pullRequestBase(plan, head, { clone, sha }) : groupBase(plan, clone);
}
async function pullRequestBase(plan, head, { clone, sha }) {
  let parents = await clone.repository.parents(head), isMerge = head === sha && parents.length === 2 && parents[1] === plan.head, base = (isMerge ? parents[0] : void 0) ?? plan.base;
  return await clone.bring(base), { base, notes: isMerge ? [] : [fill(actionWords.notMergeCommit, { commit: short(head) })] };
}
async function groupBase({ branch, head, before }, clone) {
  let { repository, server } = clone, common = await commonWith({ branch, head }, { repository, server });
  if ("reason" in common) throw new RunError("group-base-unknown", { branch, reason: common.reason });
  let base = common.mergeBase;
  if (base === head) throw new RunError("group-merged", { branch, head: short(head) });
  await clone.refresh(), await clone.bring(base);
  let hasAhead = before !== base && await isThere(before, clone), notes = [fill(actionWords.groupBase, { commit: short(base), branch })];
  return before !== base && notes.push(fill(actionWords.entriesAhead, { commit: short(before) })), { base, from: base, ...hasAhead && { ahead: before }, notes };
}
async function isThere(commit, clone) {
  try {
    return await clone.bring(commit), !0;
  } catch (error) {
    if (error instanceof RunError) return !1;
    throw error;
  }
}

// src/entry/action/range.ts
async function openRange(plan, asked) {
  let clone = await openOrNone(plan, asked);
  if (!clone) return { trees: await openTrees({ root: asked.root }), folder: "", notes: [actionWords.noRepository] };
  try {
    return await rangeIn(clone, plan, asked);
  } catch (error) {
    throw clone.close(), error;
  }
}
async function rangeIn(clone, plan, asked) {
  let { root } = asked, head = await clone.repository.resolve(asked.head ?? "HEAD");
  asked.head === void 0 && await demandHead(clone, plan, head);
  let { ahead, notes, ...known } = asked.base === void 0 ? await baseOf(plan, head, { clone, sha: asked.sha }) : { base: asked.base, notes: [] }, { repository } = clone, folder = await repository.folder();
  try {
    let trees = await treesIn(repository, { root, head, ...known }), others = ahead === void 0 ? {} : { ahead: await treesIn(repository, { root, head: ahead, ...known }) };
    return { trees, ...others, folder, notes };
  } catch (error) {
    if (plan.kind !== "push" || asked.base !== void 0 || !isUnreachable(error)) throw error;
    return { trees: await treesIn(repository, { root, head }), folder, notes: [actionWords.beforeUnreachable] };
  }
}
var unreachable = [
  "ref-unknown",
  "ref-not-fetched",
  "history-missing",
  "histories-unrelated"
];
function isUnreachable(error) {
  return error instanceof RunError && unreachable.includes(error.code);
}
async function demandHead({ repository }, plan, head) {
  if (plan.kind === "all") return;
  let named = plan.kind === "push" ? await pushed(plan, repository) : plan.head;
  if (!await isWithin(repository, { ancestor: named, head }))
    throw new RunError("event-head-missing", { commit: short(head), head: short(named) });
}
async function pushed({ after, commit }, repository) {
  try {
    return await repository.resolve(after);
  } catch (error) {
    if (isUnreachable(error)) return commit ?? after;
    throw error;
  }
}
async function openOrNone(plan, { root, base, head, server }) {
  try {
    return await Clone.open(root, server);
  } catch (error) {
    let isOptional = plan.kind === "all" && base === void 0 && head === void 0, isNone2 = error instanceof RunError && ["repository-missing", "git-missing"].includes(error.code);
    if (isOptional && isNone2) return;
    throw error;
  }
}

// src/entry/action/run.ts
async function runAction(machine) {
  let progress = { language: "en", folder: "" };
  try {
    machine.runner.setOutputs(outputsOf({ verdict: "error", written: [] }));
    let judged = await judge(machine, progress);
    return judged ? await publish(judged, machine) : reportNothing(progress, machine);
  } catch (error) {
    return await reportFailure(error, progress, machine), withdrawVerdict(machine.runner), 1;
  }
}
async function judge(machine, progress) {
  let { runner: runner2, policies: policies2 } = machine, given = runner2.inputs();
  progress.language = languageOf(given) ?? "en";
  let inputs = readInputs(given);
  progress.inputs = inputs;
  let plan = planOf(runner2.environment.GITHUB_EVENT_NAME, () => runner2.event());
  if (progress.plan = plan, plan.kind === "nothing") return;
  let compiled = await compilePolicyFiles(policies2), policy = policyOf(compiled), context = contextOf(runner2.environment), { trees, ahead, folder, notes } = await openRange(plan, {
    ...inputs,
    server: serverOf(context, inputs),
    sha: runner2.environment.GITHUB_SHA
  });
  progress.folder = folder;
  try {
    let flags = { failOn: inputs.failOn, language: inputs.language }, runConfig = await readRunConfig(trees.judge, namesOf(policy), flags), language = runConfig.config.values.language ?? "en";
    progress.language = language;
    let { timezone: timeZone } = runConfig.config.values, asOf = inputs.asOf ?? today(timeZone), ofRecords = inputs.asOf && recordsOf(trees.head, { asOf, isGiven: !0, timeZone }), workers = { script: new URL("judge-worker.mjs", policies2), most: defaultWorkers(), place: trees.place, policy: compiled, cache: void 0 }, options = {
      runConfig,
      asOf,
      recordsOf: ofRecords,
      flags,
      scope: inputs.scope,
      judgeFolders: judgeInWorkers(workers)
    }, report = await judgeTrees(trees, policy, options), before = ahead && await whatIsAhead(report, () => judgeTrees(ahead, policy, options)), render = {
      ...renderOptions(context, { language, folder }),
      ...before?.isAhead && { isAhead: before.isAhead }
    }, said = [...notes, ...before?.notes ?? []].map((note) => note[language]);
    return { report, inputs, plan, render: { ...render, notes: said } };
  } finally {
    trees.close();
  }
}
function serverOf({ clone }, { token }) {
  return clone === void 0 || token === "" ? void 0 : { address: clone, token };
}
async function whatIsAhead(report, judgeAhead) {
  try {
    let isAhead = broughtBy(await judgeAhead()), count = [...report.findings, ...report.problems].filter(isAhead).length;
    return { isAhead, notes: count === 0 ? [] : [fill(actionWords.broughtAhead, { count })] };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    return { notes: [actionWords.aheadUnknown] };
  }
}
function renderOptions({ rulePages, blobs }, own) {
  return { ...own, color: !1, ...rulePages !== void 0 && { rulePages }, ...blobs !== void 0 && { blobs } };
}
async function publish(judged, machine) {
  let { report, inputs, plan } = judged, { runner: runner2 } = machine, files = await writeReports(judged, machine), isUnwritten = report.verdict === "pass" && files.messages.length > 0, verdict = isUnwritten ? "error" : report.verdict;
  runner2.setOutputs(outputsOf({ verdict, report, written: files.written, jsonReport: files.jsonReport }));
  let render = { ...judged.render, ...isUnwritten && { outcome: actionWords.unwritten } }, news = { report, render }, summary = inputs.summary ? summarize(news, machine, files.jsonReport) : noSummary, messages = [
    ...files.messages,
    ...summary.messages,
    ...await commentOn(news, { inputs, plan, isSummarized: summary.isWritten }, machine)
  ];
  return machine.write(logOf(news, { inputs, messages, summary, environment: runner2.environment })), verdict === "pass" ? 0 : 1;
}
async function writeReports({ report, inputs, render }, { runner: runner2, workspace }) {
  let { reports } = inputs;
  try {
    let pieces = (format) => piecesOf(format, report, render), own = reports.some(({ format }) => format === "json") ? [] : [{ format: "json", file: `${runner2.temporaryFolder()}/report.json` }], all = [...reports, ...own], paths = await writeAllFrom(
      workspace,
      all.map(({ format, file }) => ({ path: file, pieces: pieces(format) }))
    ), written = all.map(({ format }, at) => ({ format, path: paths[at] ?? "" })), jsonReport = written.find(({ format }) => format === "json")?.path;
    return { written: written.slice(0, reports.length), jsonReport, messages: [] };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    let lines = [runErrorText(error)[render.language]];
    return { written: [], jsonReport: void 0, messages: [{ level: "error", title: "clausegate", lines }] };
  }
}
function reportNothing({ language, inputs }, { runner: runner2, write: write2 }) {
  runner2.setOutputs(outputsOf({ verdict: "none", written: [] }));
  let said = actionWords.nothingToJudge[language];
  return inputs?.summary && addToSummary(`# ${said}
`, runner2), write2(`${logLine(said)}
`), 0;
}
async function reportFailure(error, progress, machine) {
  let { language, inputs, plan, folder } = progress, failure = failureOf(error, language, folder), commands = annotationCommands(failure.annotations, { language });
  machine.write([...failure.log.map(logLine), ...commands, logLine(words.notJudged[language]), ""].join(`
`));
  let news = { failure, language, folder }, summary = inputs?.summary === !1 ? noSummary : summarize(news, machine), commentRun = inputs && plan ? { inputs, plan, isSummarized: summary.isWritten } : void 0, messages = [...summary.messages, ...commentRun ? await commentOn(news, commentRun, machine) : []];
  machine.write(messages.map((message) => `${annotationCommand(message)}
`).join(""));
}

// src/entry/action/main.ts
var runner = openRunner(), write = (text2) => {
  process.stdout.write(text2);
};
for (let event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    process.exitCode = 1, process.stdout.write(crashed(error, runner), () => process.exit(1));
  });
process.exitCode = 1;
var policies = new URL("./", import.meta.url), code = await runAction({ runner, policies, workspace: process.cwd(), openApi, write });
process.exitCode = code;
process.stdout.write("", () => process.exit(code));
