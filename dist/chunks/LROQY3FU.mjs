import {
  pageLanguageOption,
  writtenExitCodes
} from "./6DTKQRCX.mjs";
import {
  ownersPlaces,
  planFiles
} from "./DICDWIOP.mjs";
import {
  editorSchemas,
  initFiles,
  preCommitHook,
  sharedHook
} from "./MS4V46PT.mjs";
import {
  readSchemas
} from "./2STXOYIX.mjs";
import {
  writeAllFrom
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import {
  runErrorText
} from "./QLNNH5OA.mjs";
import "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  namesOf
} from "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import {
  findRepository,
  isBelow,
  openDirectory,
  realRoot,
  refuseInGitFolder,
  runGit,
  topsAround,
  withFile
} from "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import {
  isMissing
} from "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  version
} from "./7YVACP5O.mjs";
import {
  loadConfig
} from "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import "./VK2JMIQJ.mjs";
import {
  defaultInventory,
  guidelinesFolder
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import {
  languages
} from "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/init.ts
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/adapters/disk/existing.ts
import { lstatSync, readSync } from "node:fs";
import { join } from "node:path";
var maxBytes = 1024 * 1024;
function readExisting(folder, paths) {
  let found = paths.filter((path) => exists(join(folder, path)));
  return new Map(found.map((path) => [path, textOf(join(folder, path))]));
}
function exists(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: !1 }) !== void 0;
  } catch (error) {
    return !isMissing(error);
  }
}
function textOf(path) {
  try {
    return withFile(path, (file, bytes) => {
      if (bytes === void 0 || bytes > maxBytes) return "";
      let content = Buffer.alloc(bytes);
      return content.toString("utf8", 0, readSync(file, content, 0, bytes, 0));
    });
  } catch {
    return "";
  }
}

// src/adapters/git/setup.ts
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join as join2, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
async function repositorySetup(root) {
  try {
    let { top, folder, ...place } = await findRepository({ root, workspace: resolve(root) });
    return top === void 0 ? void 0 : { top, folder, remote: await remoteOf(place), hooks: await hooksOf(place, top) };
  } catch (error) {
    if (error instanceof RunError && ["repository-missing", "git-missing"].includes(error.code)) return;
    throw error;
  }
}
async function remoteOf(place) {
  let { status, stdout } = await runGit(["config", "--get", "remote.origin.url"], place);
  return status === 0 ? stdout.trim() : void 0;
}
async function hooksOf(place, top) {
  let common = await runGit(["rev-parse", "--git-common-dir"], place), gitFolder = realpathSync(resolve(top, common.stdout.trim() || place.gitDir)), set = await configuredHooks(place), path = set === void 0 ? join2(gitFolder, "hooks") : resolve(top, set), isOwn = isBelow(path, top) || isBelow(path, gitFolder);
  return { path: isOwn ? relative(top, path).split(sep).join("/") : path, isOwn };
}
async function configuredHooks(place) {
  let { stdout } = await runGit(["config", "--show-scope", "--type=path", "--get-all", "core.hooksPath"], place);
  return stdout.split(`
`).flatMap((line) => {
    let [scope, value] = line.split("	", 2);
    return value === void 0 || scope === "command" ? [] : [value];
  }).at(-1);
}
async function toolOrigin(policies) {
  let home = realpathSync(fileURLToPath(new URL("../", policies))), setup = topsAround(home)[0] === home ? await repositorySetup(home) : void 0, head = setup && await runGit(["rev-parse", "--verify", "HEAD"], { cwd: home });
  return {
    repository: packageRepository(join2(home, "package.json")) ?? setup?.remote,
    commit: head?.status === 0 ? head.stdout.trim() : void 0
  };
}
function packageRepository(path) {
  if (!existsSync(path)) return;
  let { repository } = JSON.parse(readFileSync(path, "utf8"));
  if (typeof repository == "string") return repository;
  if (!(typeof repository != "object" || repository === null || !("url" in repository)))
    return String(repository.url);
}

// src/texts/init.ts
var initFileNames = {
  config: { en: "configuration", ko: "설정" },
  guideline: { en: "guideline, to be filled in", ko: "내부 지침(빈 값을 채워야 함)" },
  attributes: { en: "keeps documents byte for byte", ko: "문서를 바이트 그대로 보관" },
  schema: { en: "schema for editors", ko: "편집기용 스키마" },
  editor: { en: "editor settings: completion and checks of records", ko: "편집기 설정: 기록의 자동 완성과 검사" },
  workflow: { en: "judges each pull request", ko: "풀 리퀘스트 점검" },
  job: { en: "judges each merge request", ko: "병합 요청(merge request) 점검" },
  owners: { en: "reviewers of what decides the judgement", ko: "판정 기준의 검토 담당" },
  template: { en: "form of a pull request", ko: "풀 리퀘스트 양식" },
  hook: { en: "judges each commit, once switched on", ko: "커밋 점검(설정해야 실행됨)" },
  ownHook: { en: "judges each commit in this clone", ko: "이 클론의 커밋 점검" }
}, initWords = {
  written: { en: "Written:", ko: "저장함:" },
  count: { en: "Files written: {count}", ko: "저장한 파일 {count}개" },
  planned: { en: "To be written:", ko: "저장할 파일:" },
  kept: { en: "Kept as they are, since they exist:", ko: "이미 있어 그대로 둠:" },
  add: { en: "add by hand:", ko: "직접 추가할 내용:" },
  leftOut: { en: "Left out:", ko: "쓰지 않음:" },
  nothing: { en: "Nothing to write: every file exists.", ko: "저장할 파일이 없습니다. 모든 파일이 이미 있습니다." },
  dryRun: { en: "Dry run: nothing was written.", ko: "시험 실행(--dry-run)이므로 저장하지 않았습니다." },
  next: { en: "Next:", ko: "다음 단계:" },
  actionUnknown: {
    en: "the Action's address is not known; run again with --action OWNER/NAME@COMMIT (40 digits of the commit to pin)",
    ko: "액션의 주소를 알 수 없음. --action OWNER/NAME@COMMIT(고정할 커밋 40자리)을 지정하여 다시 실행"
  },
  hookElsewhere: {
    en: "core.hooksPath is '{path}', outside this repository; call .githooks/pre-commit from the hook there",
    ko: "core.hooksPath가 저장소 밖의 '{path}'임. 그곳의 훅에서 .githooks/pre-commit을 호출"
  },
  hookNoRepository: {
    en: "this is not a Git repository yet; run 'git init', then 'clausegate init --hook' again",
    ko: "아직 Git 저장소가 아님. 'git init' 후 'clausegate init --hook'을 다시 실행"
  },
  stepGit: { en: "git init", ko: "git init" },
  stepGuideline: {
    en: "Fill in {path} (clausegate add guideline), or delete it if there is no guideline yet.",
    ko: "{path}의 빈 값을 채웁니다 (clausegate add guideline). 지침이 아직 없으면 파일을 삭제합니다."
  },
  stepVendor: {
    en: "Add vendors: clausegate add vendor, clausegate import FILE (a spreadsheet), or clausegate draft CONTRACT",
    ko: "업체 추가: clausegate add vendor, clausegate import 파일(업체 목록), clausegate draft 계약서"
  },
  stepCheck: { en: "Judge: clausegate check", ko: "점검: clausegate check" },
  stepOwner: {
    en: "Put the reviewing team into {path}; its lines are comments until then.",
    ko: "{path}에 검토 담당 팀을 적습니다. 그때까지 주석입니다."
  },
  stepHook: {
    en: "To judge before each commit: git config core.hooksPath .githooks (once in each clone; Git then ignores .git/hooks)",
    ko: "커밋 전에 점검하려면: git config core.hooksPath .githooks (클론마다 한 번. 이후 .git/hooks는 실행되지 않음)"
  },
  stepLfs: { en: "git lfs install (once in each clone)", ko: "git lfs install (클론마다 한 번)" },
  stepCommit: {
    en: "Commit these files together with the first vendor: what is found that day can then be accepted at once (clausegate baseline write).",
    ko: "이 파일들을 첫 업체와 함께 커밋합니다. 그러면 첫날의 지적사항을 한 번에 기준선으로 등록할 수 있습니다 (clausegate baseline write)."
  },
  askLanguage: { en: "Language of reports, en or ko", ko: "보고서 언어 (en 또는 ko)" },
  askInventory: { en: "Folder for the records", ko: "기록을 둘 폴더" },
  askAction: {
    en: "Action for GitHub, OWNER/NAME@COMMIT (empty: no workflow)",
    ko: "GitHub 액션 주소, OWNER/NAME@COMMIT (비우면 워크플로를 만들지 않음)"
  },
  askOwner: {
    en: "Who reviews rules and waivers, such as @acme/security (empty: later)",
    ko: "설정과 예외 승인을 검토할 담당. 예: @acme/security (비우면 나중에)"
  },
  askLfs: { en: "Documents in Git LFS?", ko: "문서를 Git LFS에 둡니까?" },
  askHook: { en: "Judge each commit in this clone (.git/hooks)?", ko: "이 클론의 커밋을 점검합니까? (.git/hooks)" },
  askWrite: { en: "Write these files?", ko: "저장할까요?" }
};

// src/usecases/authoring/init/addresses.ts
function isActionAddress(text) {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/.test(text);
}
function isCodeOwner(text) {
  return /^(?:@[\w.-]+(?:\/[\w.-]+)*|[\w.+-]+@[\w.-]+)$/.test(text) && text.length <= 254;
}
function isPlainFolder(path) {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*(?:\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)*$/u.test(path) && path.length <= 200;
}
function repositoryAddress(text) {
  let short = /^(?:github:)?([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)$/.exec(text)?.[1], [, host = "github.com", path = short] = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]*@)?([A-Za-z0-9.-]+)(?::\d+)?\/([\w./-]+?)\/?$/.exec(text) ?? /^(?:[\w.-]+@)([A-Za-z0-9.-]+):([\w./-]+?)\/?$/.exec(text) ?? [];
  if (path !== void 0)
    return { host: host.toLowerCase(), name: path.replace(/\.git$/, "") };
}
function forgesOf(address) {
  return address?.host.includes("github") ? ["github"] : address?.host.includes("gitlab") ? ["gitlab"] : ["github", "gitlab"];
}
function actionAddress(address, commit) {
  if (!address?.host.includes("github") || commit === void 0) return;
  let action = `${address.name}@${commit}`;
  return isActionAddress(action) ? action : void 0;
}

// src/usecases/authoring/init/page.ts
function filesPage({ planned, leftOut, state }, { language, color }) {
  let { bold, dim } = paletteFor(color), named = ({ file }) => `  ${terminal(file.path)}  ${dim(initFileNames[file.kind][language])}`, written = planned.filter((one) => one.state === "new"), kept = planned.filter((one) => one.state === "kept"), title = initWords[state === "written" ? "written" : "planned"][language];
  return [
    ...written.length > 0 ? [bold(title), ...written.map(named), ""] : [initWords.nothing[language], ""],
    ...kept.length > 0 ? [bold(initWords.kept[language]), ...kept.flatMap((one) => [named(one), ...toAdd(one)]), ""] : [],
    ...leftOut.length > 0 ? [
      bold(initWords.leftOut[language]),
      ...leftOut.map(({ path, reason }) => `  ${terminal(path)}  ${terminal(reason[language])}`),
      ""
    ] : [],
    ...state === "dry-run" ? [initWords.dryRun[language], ""] : []
  ].map((line) => `${line}
`).join("");
  function toAdd({ missing }) {
    return missing.length === 0 ? [] : [`    ${initWords.add[language]}`, ...missing.map((line) => `      ${terminal(line)}`)];
  }
}
function countLine({ planned }, language) {
  let count = planned.filter(({ state }) => state === "new").length;
  return `${fill(initWords.count, { count })[language]}

`;
}
function stepsPage({ planned }, choices) {
  let { language, owner, lfs, isRepository, isHookOn } = choices, newPath = (kind) => planned.find(({ file, state }) => file.kind === kind && state === "new")?.file.path, [guideline, owners, hook] = [newPath("guideline"), newPath("owners"), newPath("hook")], lines = [
    ...isRepository ? [] : [initWords.stepGit],
    ...lfs ? [initWords.stepLfs] : [],
    ...guideline === void 0 ? [] : [fill(initWords.stepGuideline, { path: guideline })],
    initWords.stepVendor,
    initWords.stepCheck,
    ...owners !== void 0 && owner === void 0 ? [fill(initWords.stepOwner, { path: owners })] : [],
    ...hook !== void 0 && !isHookOn && newPath("ownHook") === void 0 ? [initWords.stepHook] : [],
    initWords.stepCommit
  ].map((step, at) => `  ${at + 1}. ${terminal(step[language])}`);
  return [initWords.next[language], ...lines, ""].join(`
`);
}

// src/entry/cli/questions.ts
var yesOrNo = new Map([
  ...["y", "yes", "ㅛ"].map((key) => [key, !0]),
  ...["n", "no", "ㅜ"].map((key) => [key, !1])
]), Questions = class {
  ask;
  language;
  constructor(ask, language) {
    this.ask = ask, this.language = language;
  }
  /**
   * Asks for a text; an empty answer is `preset`. `refuse` throws a `RunError` for one that is not valid, which is shown
   * before the question comes again. Throws `RunError` `init-stopped` at the end of input.
   */
  async text(question, preset, refuse) {
    let shown = preset === "" ? "" : ` [${terminal(preset)}]`, before = "";
    for (; ; ) {
      let value = (await this.next(`${before}${question[this.language]}${shown}: `)).trim() || preset;
      try {
        return refuse(value), value;
      } catch (error) {
        if (!(error instanceof RunError)) throw error;
        before = `  ${terminal(runErrorText(error)[this.language])}
`;
      }
    }
  }
  /** Asks for yes or no; an empty answer is `preset`. Throws as above. */
  async confirm(question, preset) {
    for (; ; ) {
      let typed = (await this.next(`${question[this.language]} [${preset ? "Y/n" : "y/N"}]: `)).trim().toLowerCase(), answer = typed === "" ? preset : yesOrNo.get(typed);
      if (answer !== void 0) return answer;
    }
  }
  async next(question) {
    let typed = await this.ask(question);
    if (typed === void 0) throw new RunError("init-stopped", {});
    return typed;
  }
};

// src/entry/cli/init-choices.ts
function refuseValues({ inventory, action, owner }) {
  refuseInventory(inventory), action !== void 0 && refuseAction(action), owner !== void 0 && refuseOwner(owner);
}
async function askValues(ask, { presets, given, decided }) {
  let isOpen = (name) => given[name] === void 0, language = isOpen("language") && !decided.isConfigured ? languageOf(await new Questions(ask, presets.language).text(initWords.askLanguage, presets.language, refuseLanguage)) : presets.language, questions = new Questions(ask, language), text = async (name, refuse) => {
    let question = name === "action" ? initWords.askAction : initWords.askOwner;
    return await questions.text(question, presets[name] ?? "", (value) => value !== "" && refuse(value)) || void 0;
  };
  return {
    language,
    inventory: isOpen("inventory") && !decided.isConfigured ? await questions.text(initWords.askInventory, presets.inventory, refuseInventory) : presets.inventory,
    action: isOpen("action") && decided.isOnGithub ? await text("action", refuseAction) : presets.action,
    owner: isOpen("owner") ? await text("owner", refuseOwner) : presets.owner,
    lfs: isOpen("lfs") ? await questions.confirm(initWords.askLfs, !1) : presets.lfs,
    hook: isOpen("hook") && decided.isRepository ? await questions.confirm(initWords.askHook, !1) : presets.hook
  };
}
function languageOf(value) {
  return languages.find((language) => language === value) ?? "en";
}
function refuseLanguage(value) {
  if (!languages.some((language) => language === value)) throw new RunError("language-unknown", { value, languages });
}
function refuseInventory(value) {
  if (!isPlainFolder(value)) throw new RunError("init-folder", { path: value });
}
function refuseAction(value) {
  if (!isActionAddress(value)) throw new RunError("action-invalid", { value });
}
function refuseOwner(value) {
  if (!isCodeOwner(value)) throw new RunError("owner-invalid", { value });
}

// src/entry/cli/init.ts
var initCommand = {
  name: "init",
  description: {
    en: "Set up a repository of records: configuration, guideline, editor settings, CI jobs, hook; overwrites nothing",
    ko: "기록 저장소 준비: 설정, 내부 지침, 편집기 설정, CI 작업, 훅. 있는 파일은 덮어쓰지 않음"
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder to set up (default: current folder)",
      ko: "준비할 폴더 (기본값: 현재 폴더)"
    },
    { flags: "--yes", en: "write without asking", ko: "묻지 않고 저장" },
    { flags: "--dry-run", en: "show what would be written, and write nothing", ko: "저장할 내용만 표시" },
    {
      flags: "--inventory <dir>",
      en: "folder for the records (default: vendors)",
      ko: "기록을 둘 폴더 (기본값: vendors)"
    },
    {
      flags: "--action <address>",
      en: "Action for GitHub, OWNER/NAME@COMMIT (default: repository and commit of the running program, where known)",
      ko: "GitHub 액션 주소, OWNER/NAME@COMMIT (기본값: 실행 중인 프로그램의 저장소와 커밋을 알 수 있으면 그 값)"
    },
    {
      flags: "--owner <who>",
      en: "reviewer of rules and waivers for CODEOWNERS, such as @acme/security",
      ko: "CODEOWNERS에 적을 설정과 예외 승인의 검토 담당 (예: @acme/security)"
    },
    { flags: "--lfs", en: "keep documents in Git LFS", ko: "문서를 Git LFS에 둠" },
    {
      flags: "--hook",
      en: "also write the hook to where Git of this clone runs it",
      ko: "이 클론의 Git이 실행하는 위치에도 훅을 저장"
    },
    pageLanguageOption
  ],
  examples: [
    "clausegate init",
    "clausegate init --dry-run",
    "clausegate init --yes --language ko --owner @acme/security --hook",
    "clausegate init --yes --action acme/clausegate@0123456789abcdef0123456789abcdef01234567"
  ],
  exitCodes: writtenExitCodes,
  run: runInit
};
async function runInit(flags, terminal2) {
  let ask = flags.yes || flags.dryRun ? void 0 : terminal2.ask;
  if (!ask && !flags.yes && !flags.dryRun) throw new RunError("init-unconfirmed", {});
  let situation = await situationOf(flags.root ?? ".", terminal2), values = await valuesOf(flags, situation, { terminal: terminal2, ask }), outcome = await planOf(values, situation, terminal2), view = { language: values.language, color: terminal2.color }, isShown = ask !== void 0 && outcome.planned.some(({ state }) => state === "new");
  if (isShown && (terminal2.queue([filesPage({ ...outcome, state: "planned" }, view)]), await terminal2.flush(), !await new Questions(ask, values.language).confirm(initWords.askWrite, !0)))
    throw new RunError("init-stopped", {});
  flags.dryRun || await write(outcome.planned, situation.top);
  let isHookOn = situation.setup?.hooks.path === sharedHook.folder;
  return terminal2.queue([
    isShown ? countLine(outcome, values.language) : filesPage({ ...outcome, state: flags.dryRun ? "dry-run" : "written" }, view),
    stepsPage(outcome, { ...values, isRepository: situation.setup !== void 0, isHookOn })
  ]), 0;
}
async function situationOf(root, { policies }) {
  let tree = await openDirectory(root);
  refuseInGitFolder({ path: root, option: "--root" });
  let setup = await repositorySetup(root), folder = setup?.folder ?? "";
  if (folder !== "" && !isPlainFolder(folder.slice(0, -1))) throw new RunError("init-folder", { path: folder });
  let file = await loadConfig(tree, namesOf(await loadPolicyFiles(policies))), { inventory = defaultInventory, language } = file?.config ?? {};
  return { root, top: setup?.top ?? realRoot(root), setup, configured: file && { inventory, language } };
}
async function valuesOf(flags, { setup, configured }, { terminal: terminal2, ask }) {
  let { inventory: wanted } = flags;
  if (configured && wanted !== void 0 && wanted !== configured.inventory)
    throw new RunError("init-inventory", { found: configured.inventory, wanted });
  let origin = await toolOrigin(terminal2.policies), presets = {
    language: flags.language ?? terminal2.language,
    inventory: wanted ?? configured?.inventory ?? defaultInventory,
    action: flags.action ?? actionAddress(repositoryAddress(origin.repository ?? ""), origin.commit),
    owner: flags.owner,
    lfs: flags.lfs ?? !1,
    hook: flags.hook ?? !1
  };
  if (refuseValues(presets), !ask) return presets;
  let isOnGithub = forgesOf(repositoryAddress(setup?.remote ?? "")).includes("github");
  return askValues(ask, { presets, given: flags, decided: { isConfigured: configured !== void 0, isOnGithub, isRepository: setup !== void 0 } });
}
async function planOf(values, { root, top, setup }, { policies }) {
  let schemas = readSchemas(policies), choices = {
    ...values,
    folder: setup?.folder ?? "",
    forges: forgesOf(repositoryAddress(setup?.remote ?? "")),
    version,
    schemas: new Map(editorSchemas.map((name) => [`${name}.schema.json`, schemas.get(name) ?? ""]))
  }, hasGuideline = await holdsGuidelines(root, values.inventory), hook = ownHook(values, choices, { setup, policies }), files = [...initFiles(choices).filter(({ kind }) => kind !== "guideline" || !hasGuideline), ...hook.files], existing = readExisting(top, [...files.map(({ path }) => path), ...ownersPlaces]);
  return { planned: planFiles(files, existing), leftOut: [...workflowLeftOut(choices), ...hook.leftOut] };
}
async function holdsGuidelines(root, inventory) {
  let tree = await openDirectory(root), { folders } = await tree.list(inventory, "names");
  if (!folders.includes(guidelinesFolder)) return !1;
  let { files, problems } = await tree.read(`${inventory}/${guidelinesFolder}`);
  return files.length + problems.length > 0;
}
function workflowLeftOut({ forges, action }) {
  return !forges.includes("github") || action !== void 0 ? [] : [{ path: ".github/workflows/clausegate.yml", reason: initWords.actionUnknown }];
}
function ownHook({ hook }, choices, { setup, policies }) {
  if (!hook) return { files: [], leftOut: [] };
  if (!setup)
    return { files: [], leftOut: [{ path: `.git/hooks/${sharedHook.name}`, reason: initWords.hookNoRepository }] };
  let { path: folder, isOwn } = setup.hooks;
  if (folder === sharedHook.folder) return { files: [], leftOut: [] };
  let path = `${folder}/${sharedHook.name}`;
  if (!isOwn) return { files: [], leftOut: [{ path, reason: fill(initWords.hookElsewhere, { path: folder }) }] };
  let text = preCommitHook(choices, fileURLToPath2(new URL("cli.mjs", policies)));
  return { files: [{ kind: "ownHook", path, text, isProgram: !0 }], leftOut: [] };
}
async function write(planned, top) {
  let files = planned.filter(({ state }) => state === "new").map(({ file }) => file);
  try {
    await writeAllFrom(
      top,
      files.map(({ path, text, isProgram }) => ({ path, pieces: [text], isProgram }))
    );
  } catch (error) {
    throw !(error instanceof RunError) || !/^output-(?:failed|partly)$/.test(error.code) ? error : new RunError("init-failed", { written: [], ...error.args }, { cause: error });
  }
}
export {
  initCommand
};
