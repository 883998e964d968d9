import type { Language, Localized } from "../../../model/language.ts";
import { terminal } from "../../../report/formats/escape.ts";
import { paletteFor } from "../../../report/formats/palette.ts";
import { fill } from "../../../texts/fill.ts";
import { initFileNames, initWords as words } from "../../../texts/init.ts";
import type { InitChoices } from "./files.ts";
import type { PlannedFile } from "./plan.ts";

/** A file that is not written, and why. */
export interface LeftOut {
  readonly path: string;
  readonly reason: Localized;
}

/** What is shown of a plan. */
export interface InitOutcome {
  readonly planned: readonly PlannedFile[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the files are there now, are about to be written, or would be. */
  readonly state: "written" | "planned" | "dry-run";
}

/** Renders the files: what is written, kept and left out. */
export function filesPage(
  { planned, leftOut, state }: InitOutcome,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const { bold, dim } = paletteFor(color);
  const named = ({ file }: PlannedFile) => `  ${terminal(file.path)}  ${dim(initFileNames[file.kind][language])}`;
  const written = planned.filter((one) => one.state === "new");
  const kept = planned.filter((one) => one.state === "kept");
  const title = words[state === "written" ? "written" : "planned"][language];
  const lines = [
    ...(written.length > 0 ? [bold(title), ...written.map(named), ""] : [words.nothing[language], ""]),
    ...(kept.length > 0 ? [bold(words.kept[language]), ...kept.flatMap((one) => [named(one), ...toAdd(one)]), ""] : []),
    ...(leftOut.length > 0
      ? [
          bold(words.leftOut[language]),
          ...leftOut.map(({ path, reason }) => `  ${terminal(path)}  ${terminal(reason[language])}`),
          "",
        ]
      : []),
    ...(state === "dry-run" ? [words.dryRun[language], ""] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");

  function toAdd({ missing }: PlannedFile): string[] {
    if (missing.length === 0) return [];
    return [`    ${words.add[language]}`, ...missing.map((line) => `      ${terminal(line)}`)];
  }
}

/** Renders how many files were written, where they were shown before. */
export function countLine({ planned }: Pick<InitOutcome, "planned">, language: Language): string {
  const count = planned.filter(({ state }) => state === "new").length;
  return `${fill(words.count, { count })[language]}\n\n`;
}

/** Renders what to do next. */
export function stepsPage(
  { planned }: Pick<InitOutcome, "planned">,
  choices: Pick<InitChoices, "language" | "owner" | "lfs"> & {
    readonly isRepository: boolean;
    readonly isHookOn: boolean;
  },
): string {
  const { language, owner, lfs, isRepository, isHookOn } = choices;
  const newPath = (kind: keyof typeof initFileNames) =>
    planned.find(({ file, state }) => file.kind === kind && state === "new")?.file.path;
  const [guideline, owners, hook] = [newPath("guideline"), newPath("owners"), newPath("hook")];
  const steps: Localized[] = [
    ...(isRepository ? [] : [words.stepGit]),
    ...(lfs ? [words.stepLfs] : []),
    ...(guideline === undefined ? [] : [fill(words.stepGuideline, { path: guideline })]),
    words.stepVendor,
    words.stepCheck,
    ...(owners !== undefined && owner === undefined ? [fill(words.stepOwner, { path: owners })] : []),
    ...(hook !== undefined && !isHookOn && newPath("ownHook") === undefined ? [words.stepHook] : []),
    words.stepCommit,
  ];
  const lines = steps.map((step, at) => `  ${at + 1}. ${terminal(step[language])}`);
  return [words.next[language], ...lines, ""].join("\n");
}
