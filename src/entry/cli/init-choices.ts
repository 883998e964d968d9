import { type Language, languages } from "../../model/language.ts";
import { RunError } from "../../model/run-error.ts";
import { initWords as words } from "../../texts/init.ts";
import { isActionAddress, isCodeOwner, isPlainFolder } from "../../usecases/authoring/init/addresses.ts";
import { Questions } from "./questions.ts";

/** Values that options or answers give. */
export interface InitValues {
  readonly language: Language;
  readonly inventory: string;
  readonly action: string | undefined;
  readonly owner: string | undefined;
  readonly lfs: boolean;
  readonly hook: boolean;
}

/** Which of the values are options of the command line, and so are not asked for. */
export type GivenValues = Partial<Record<keyof InitValues, unknown>>;

/** Throws `RunError` for values that cannot stand in the files. */
export function refuseValues({ inventory, action, owner }: InitValues): void {
  refuseInventory(inventory);
  if (action !== undefined) refuseAction(action);
  if (owner !== undefined) refuseOwner(owner);
}

/** Parts of `init` that may not be asked for, since they are decided already. */
export interface Decided {
  /** Whether `clausegate.yaml` exists, and says language and folder. */
  readonly isConfigured: boolean;
  readonly isOnGithub: boolean;
  readonly isRepository: boolean;
}

/** Asks for every value that no option gives. Throws `RunError` `init-stopped`. */
export async function askValues(
  ask: (question: string) => Promise<string | undefined>,
  { presets, given, decided }: { presets: InitValues; given: GivenValues; decided: Decided },
): Promise<InitValues> {
  const isOpen = (name: keyof InitValues) => given[name] === undefined;
  const language =
    isOpen("language") && !decided.isConfigured
      ? languageOf(await new Questions(ask, presets.language).text(words.askLanguage, presets.language, refuseLanguage))
      : presets.language;
  const questions = new Questions(ask, language);
  const text = async (name: "action" | "owner", refuse: (value: string) => void) => {
    const question = name === "action" ? words.askAction : words.askOwner;
    return (await questions.text(question, presets[name] ?? "", (value) => value !== "" && refuse(value))) || undefined;
  };
  return {
    language,
    inventory:
      isOpen("inventory") && !decided.isConfigured
        ? await questions.text(words.askInventory, presets.inventory, refuseInventory)
        : presets.inventory,
    action: isOpen("action") && decided.isOnGithub ? await text("action", refuseAction) : presets.action,
    owner: isOpen("owner") ? await text("owner", refuseOwner) : presets.owner,
    lfs: isOpen("lfs") ? await questions.confirm(words.askLfs, false) : presets.lfs,
    hook: isOpen("hook") && decided.isRepository ? await questions.confirm(words.askHook, false) : presets.hook,
  };
}

function languageOf(value: string): Language {
  return languages.find((language) => language === value) ?? "en";
}

function refuseLanguage(value: string): void {
  if (!languages.some((language) => language === value)) throw new RunError("language-unknown", { value, languages });
}

function refuseInventory(value: string): void {
  if (!isPlainFolder(value)) throw new RunError("init-folder", { path: value });
}

function refuseAction(value: string): void {
  if (!isActionAddress(value)) throw new RunError("action-invalid", { value });
}

function refuseOwner(value: string): void {
  if (!isCodeOwner(value)) throw new RunError("owner-invalid", { value });
}
