import { fileURLToPath } from "node:url";
import { readExisting } from "../../adapters/disk/existing.ts";
import { writeAllFrom } from "../../adapters/disk/output.ts";
import { realRoot, refuseInGitFolder } from "../../adapters/disk/places.ts";
import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { readSchemas } from "../../adapters/disk/schema-files.ts";
import { openDirectory } from "../../adapters/disk/tree.ts";
import { type RepositorySetup, repositorySetup, toolOrigin } from "../../adapters/git/setup.ts";
import { loadConfig } from "../../config/load.ts";
import type { Language } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { defaultInventory, guidelinesFolder } from "../../model/tree.ts";
import { version } from "../../model/version.ts";
import { fill } from "../../texts/fill.ts";
import { initWords as words } from "../../texts/init.ts";
import { actionAddress, forgesOf, isPlainFolder, repositoryAddress } from "../../usecases/authoring/init/addresses.ts";
import {
  editorSchemas,
  type InitChoices,
  type InitFile,
  initFiles,
  sharedHook,
} from "../../usecases/authoring/init/files.ts";
import { preCommitHook } from "../../usecases/authoring/init/hook.ts";
import { countLine, filesPage, type InitOutcome, type LeftOut, stepsPage } from "../../usecases/authoring/init/page.ts";
import { ownersPlaces, type PlannedFile, planFiles } from "../../usecases/authoring/init/plan.ts";
import { namesOf } from "../shared/tree-config.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { askValues, type InitValues, refuseValues } from "./init-choices.ts";
import { pageLanguageOption, writtenExitCodes } from "./options.ts";
import { Questions } from "./questions.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate init`. */
interface InitFlags {
  readonly root?: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly language?: Language;
  readonly inventory?: string;
  readonly action?: string;
  readonly owner?: string;
  readonly lfs?: true;
  readonly hook?: true;
}

export const initCommand: CliCommand<InitFlags> = {
  name: "init",
  description: {
    en: "Set up a repository of records: configuration, guideline, editor settings, CI jobs, hook; overwrites nothing",
    ko: "기록 저장소 준비: 설정, 내부 지침, 편집기 설정, CI 작업, 훅. 있는 파일은 덮어쓰지 않음",
  },
  options: [
    {
      flags: "--root <dir>",
      en: "folder to set up (default: current folder)",
      ko: "준비할 폴더 (기본값: 현재 폴더)",
    },
    { flags: "--yes", en: "write without asking", ko: "묻지 않고 저장" },
    { flags: "--dry-run", en: "show what would be written, and write nothing", ko: "저장할 내용만 표시" },
    {
      flags: "--inventory <dir>",
      en: "folder for the records (default: vendors)",
      ko: "기록을 둘 폴더 (기본값: vendors)",
    },
    {
      flags: "--action <address>",
      en: "Action for GitHub, OWNER/NAME@COMMIT (default: repository and commit of the running program, where known)",
      ko: "GitHub 액션 주소, OWNER/NAME@COMMIT (기본값: 실행 중인 프로그램의 저장소와 커밋을 알 수 있으면 그 값)",
    },
    {
      flags: "--owner <who>",
      en: "reviewer of rules and waivers for CODEOWNERS, such as @acme/security",
      ko: "CODEOWNERS에 적을 설정과 예외 승인의 검토 담당 (예: @acme/security)",
    },
    { flags: "--lfs", en: "keep documents in Git LFS", ko: "문서를 Git LFS에 둠" },
    {
      flags: "--hook",
      en: "also write the hook to where Git of this clone runs it",
      ko: "이 클론의 Git이 실행하는 위치에도 훅을 저장",
    },
    pageLanguageOption,
  ],
  examples: [
    "clausegate init",
    "clausegate init --dry-run",
    "clausegate init --yes --language ko --owner @acme/security --hook",
    "clausegate init --yes --action acme/clausegate@0123456789abcdef0123456789abcdef01234567",
  ],
  exitCodes: writtenExitCodes,
  run: runInit,
};

/** What is there before anything is written. */
interface Situation {
  readonly root: string;
  /** Top of the repository, or the root where there is none; absolute. */
  readonly top: string;
  readonly setup: RepositorySetup | undefined;
  readonly configured: { readonly inventory: string; readonly language: Language | undefined } | undefined;
}

/** Sets up a repository. Writes all files or says which it wrote. Throws `RunError`. */
async function runInit(flags: InitFlags, terminal: Terminal): Promise<ExitCode> {
  const ask = flags.yes || flags.dryRun ? undefined : terminal.ask;
  if (!ask && !flags.yes && !flags.dryRun) throw new RunError("init-unconfirmed", {});
  const situation = await situationOf(flags.root ?? ".", terminal);
  const values = await valuesOf(flags, situation, { terminal, ask });
  const outcome = await planOf(values, situation, terminal);
  const view = { language: values.language, color: terminal.color };
  const isShown = ask !== undefined && outcome.planned.some(({ state }) => state === "new");
  if (isShown) {
    terminal.queue([filesPage({ ...outcome, state: "planned" }, view)]);
    await terminal.flush();
    const isWanted = await new Questions(ask, values.language).confirm(words.askWrite, true);
    if (!isWanted) throw new RunError("init-stopped", {});
  }
  if (!flags.dryRun) await write(outcome.planned, situation.top);
  const isHookOn = situation.setup?.hooks.path === sharedHook.folder;
  terminal.queue([
    isShown
      ? countLine(outcome, values.language)
      : filesPage({ ...outcome, state: flags.dryRun ? "dry-run" : "written" }, view),
    stepsPage(outcome, { ...values, isRepository: situation.setup !== undefined, isHookOn }),
  ]);
  return 0;
}

async function situationOf(root: string, { policies }: Terminal): Promise<Situation> {
  const tree = await openDirectory(root);
  refuseInGitFolder({ path: root, option: "--root" });
  const setup = await repositorySetup(root);
  const folder = setup?.folder ?? "";
  if (folder !== "" && !isPlainFolder(folder.slice(0, -1))) throw new RunError("init-folder", { path: folder });
  const file = await loadConfig(tree, namesOf(await loadPolicyFiles(policies)));
  const { inventory = defaultInventory, language } = file?.config ?? {};
  return { root, top: setup?.top ?? realRoot(root), setup, configured: file && { inventory, language } };
}

/** Takes the values from options, existing files and answers. Throws `RunError`. */
async function valuesOf(
  flags: InitFlags,
  { setup, configured }: Situation,
  { terminal, ask }: { readonly terminal: Terminal; readonly ask: Terminal["ask"] },
): Promise<InitValues> {
  const { inventory: wanted } = flags;
  if (configured && wanted !== undefined && wanted !== configured.inventory)
    throw new RunError("init-inventory", { found: configured.inventory, wanted });
  const origin = await toolOrigin(terminal.policies);
  const presets: InitValues = {
    language: flags.language ?? terminal.language,
    inventory: wanted ?? configured?.inventory ?? defaultInventory,
    action: flags.action ?? actionAddress(repositoryAddress(origin.repository ?? ""), origin.commit),
    owner: flags.owner,
    lfs: flags.lfs ?? false,
    hook: flags.hook ?? false,
  };
  refuseValues(presets);
  if (!ask) return presets;
  const isOnGithub = forgesOf(repositoryAddress(setup?.remote ?? "")).includes("github");
  const decided = { isConfigured: configured !== undefined, isOnGithub, isRepository: setup !== undefined };
  return askValues(ask, { presets, given: flags, decided });
}

/** Compares the files with what exists. Throws `RunError`. */
async function planOf(
  values: InitValues,
  { root, top, setup }: Situation,
  { policies }: Terminal,
): Promise<Pick<InitOutcome, "planned" | "leftOut">> {
  const schemas = readSchemas(policies);
  const choices: InitChoices = {
    ...values,
    folder: setup?.folder ?? "",
    forges: forgesOf(repositoryAddress(setup?.remote ?? "")),
    version,
    schemas: new Map(editorSchemas.map((name) => [`${name}.schema.json`, schemas.get(name) ?? ""])),
  };
  const hasGuideline = await holdsGuidelines(root, values.inventory);
  const hook = ownHook(values, choices, { setup, policies });
  const files = [...initFiles(choices).filter(({ kind }) => kind !== "guideline" || !hasGuideline), ...hook.files];
  const existing = readExisting(top, [...files.map(({ path }) => path), ...ownersPlaces]);
  return { planned: planFiles(files, existing), leftOut: [...workflowLeftOut(choices), ...hook.leftOut] };
}

/** Whether the inventory has records of guidelines, whatever their names. Throws `RunError`. */
async function holdsGuidelines(root: string, inventory: string): Promise<boolean> {
  const tree = await openDirectory(root);
  const { folders } = await tree.list(inventory, "names");
  if (!folders.includes(guidelinesFolder)) return false;
  const { files, problems } = await tree.read(`${inventory}/${guidelinesFolder}`);
  return files.length + problems.length > 0;
}

function workflowLeftOut({ forges, action }: InitChoices): LeftOut[] {
  if (!forges.includes("github") || action !== undefined) return [];
  return [{ path: ".github/workflows/clausegate.yml", reason: words.actionUnknown }];
}

/** The hook in the folder from which Git of this clone runs hooks, where it is wanted and possible. */
function ownHook(
  { hook }: InitValues,
  choices: InitChoices,
  { setup, policies }: Pick<Situation, "setup"> & Pick<Terminal, "policies">,
): { readonly files: readonly InitFile[]; readonly leftOut: readonly LeftOut[] } {
  if (!hook) return { files: [], leftOut: [] };
  if (!setup)
    return { files: [], leftOut: [{ path: `.git/hooks/${sharedHook.name}`, reason: words.hookNoRepository }] };
  const { path: folder, isOwn } = setup.hooks;
  if (folder === sharedHook.folder) return { files: [], leftOut: [] };
  const path = `${folder}/${sharedHook.name}`;
  if (!isOwn) return { files: [], leftOut: [{ path, reason: fill(words.hookElsewhere, { path: folder }) }] };
  const text = preCommitHook(choices, fileURLToPath(new URL("cli.mjs", policies)));
  return { files: [{ kind: "ownHook", path, text, isProgram: true }], leftOut: [] };
}

/** Writes the new files, all or none as far as the system allows. Throws `RunError` `init-failed`. */
async function write(planned: readonly PlannedFile[], top: string): Promise<void> {
  const files = planned.filter(({ state }) => state === "new").map(({ file }) => file);
  try {
    await writeAllFrom(
      top,
      files.map(({ path, text, isProgram }) => ({ path, pieces: [text], isProgram })),
    );
  } catch (error) {
    if (!(error instanceof RunError) || !/^output-(?:failed|partly)$/.test(error.code)) throw error;
    throw new RunError("init-failed", { written: [], ...error.args }, { cause: error });
  }
}
