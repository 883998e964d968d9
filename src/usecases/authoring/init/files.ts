import type { Language } from "../../../model/language.ts";
import { defaultInventory, guidelinesFolder } from "../../../model/tree.ts";
import type { InitFileKind } from "../../../texts/init.ts";
import { initFileWords as words } from "../../../texts/init-files.ts";
import { type HookPlace, preCommitHook } from "./hook.ts";
import { githubWorkflow, gitlabJob } from "./pipelines.ts";

/** Hosts of repositories that `init` writes files for. */
export type Forge = "github" | "gitlab";

/** What `init` was told or found out. */
export interface InitChoices extends HookPlace {
  readonly forges: readonly Forge[];
  /** `OWNER/NAME@COMMIT` of the Action; without it there is no workflow for GitHub. */
  readonly action?: string | undefined;
  /** Team or mailbox that reviews the run configuration. */
  readonly owner?: string | undefined;
  /** Whether documents go into Git LFS. */
  readonly lfs: boolean;
  /** Version of the tool, for the package that GitLab runs. */
  readonly version: string;
  /** Schemas for editors, by file name. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** A file to write. */
export interface InitFile {
  readonly kind: InitFileKind;
  /** POSIX path from the top of the repository. */
  readonly path: string;
  readonly text: string;
  readonly isProgram?: true;
  /** How it can be added to a file that exists: line by line, or as a whole. A file without it is only kept. */
  readonly addable?: "lines" | "whole";
}

/** Folder of the schemas for editors, below the root. */
export const schemasFolder = ".clausegate/schemas";

/** Schemas that editors use, by name. */
export const editorSchemas = ["config", "record", "waivers"] as const;

/** The hook that a repository shares. */
export const sharedHook = { folder: ".githooks", name: "pre-commit" } as const;

/** File endings of documents that go into Git LFS. */
const largeEndings = ["pdf", "docx", "hwp", "hwpx"];

/** Returns every file of a new repository of records, in the order of the report. */
export function initFiles(choices: InitChoices): InitFile[] {
  const { folder, inventory, forges, action } = choices;
  const has = (forge: Forge) => forges.includes(forge);
  const schemas = [...choices.schemas].map(
    ([name, text]): InitFile => ({ kind: "schema", path: `${folder}${schemasFolder}/${name}`, text }),
  );
  return [
    { kind: "config", path: `${folder}clausegate.yaml`, text: config(choices) },
    {
      kind: "guideline",
      path: `${folder}${inventory}/${guidelinesFolder}/vendor-selection.yaml`,
      text: guideline(choices),
    },
    { kind: "attributes", path: `${folder}.gitattributes`, text: attributes(choices), addable: "lines" },
    ...schemas,
    { kind: "editor", path: ".vscode/settings.json", text: editorSettings(choices), addable: "whole" },
    { kind: "editor", path: ".vscode/extensions.json", text: json({ recommendations: ["redhat.vscode-yaml"] }) },
    ...(has("github") && action !== undefined ? [workflow(action, folder)] : []),
    ...(has("gitlab") ? [gitlab(choices)] : []),
    {
      kind: "owners",
      path: has("gitlab") ? "CODEOWNERS" : ".github/CODEOWNERS",
      text: owners(choices),
      addable: "lines",
    },
    ...(has("github") ? [template(".github/pull_request_template.md", choices.language)] : []),
    ...(has("gitlab") ? [template(".gitlab/merge_request_templates/Default.md", choices.language)] : []),
    { kind: "hook", path: `${sharedHook.folder}/${sharedHook.name}`, text: preCommitHook(choices), isProgram: true },
  ];
}

function config({ language, inventory }: InitChoices): string {
  return `# yaml-language-server: $schema=${schemasFolder}/config.schema.json
# ${words.config[language]}
version: 1
inventory: ${inventory === defaultInventory ? inventory : JSON.stringify(inventory)}
language: ${language}
`;
}

function guideline({ language, inventory }: InitChoices): string {
  const up = "../".repeat(inventory.split("/").length + 1);
  const say = (name: Exclude<keyof typeof words, "guideline" | "attributes" | "hook" | "template">) =>
    `# ${words[name][language]}`;
  return `# yaml-language-server: $schema=${up}${schemasFolder}/record.schema.json
${words.guideline.map((line) => `# ${line[language]}`).join("\n")}
kind: guideline
id: vendor-selection ${say("guidelineId")}
title: ${say("guidelineTitle")}
effective:
  from: ${say("guidelineFrom")}
document:
  title: ${say("documentTitle")}
  path: ${say("documentPath")}
  sha256: ${say("documentDigest")}
covers: ${say("covers")}
`;
}

function attributes({ language, inventory, lfs }: InitChoices): string {
  const large = largeEndings.map((ending) => `${inventory}/**/*.${ending} filter=lfs diff=lfs merge=lfs -text`);
  return [
    ...words.attributes.map((line) => `# ${line[language]}`),
    `${inventory}/** -text`,
    `${inventory}/**/*.yaml text eol=lf`,
    `${inventory}/**/*.yml text eol=lf`,
    ...(lfs ? [`# ${words.largeFiles[language]}`, ...large] : []),
    "",
  ].join("\n");
}

function editorSettings({ folder, inventory }: InitChoices): string {
  const schema = (name: (typeof editorSchemas)[number]) => `./${folder}${schemasFolder}/${name}.schema.json`;
  return json({
    "yaml.schemas": {
      [schema("record")]: [`/${folder}${inventory}/**/*.yaml`, `/${folder}${inventory}/**/*.yml`],
      [schema("config")]: [`/${folder}clausegate.yaml`],
      [schema("waivers")]: [`/${folder}waivers.yaml`],
    },
  });
}

function workflow(action: string, folder: string): InitFile {
  return { kind: "workflow", path: ".github/workflows/clausegate.yml", text: githubWorkflow(action, folder) };
}

function gitlab({ version, folder }: InitChoices): InitFile {
  return { kind: "job", path: ".gitlab-ci.yml", text: gitlabJob(version, folder), addable: "whole" };
}

function owners({ language, folder, inventory, forges, owner }: InitChoices): string {
  const paths = [
    ...(forges.includes("github") ? ["/.github/"] : []),
    ...(forges.includes("gitlab") ? ["/.gitlab-ci.yml"] : []),
    ...["clausegate.yaml", "waivers.yaml", ".clausegate/", `${inventory}/${guidelinesFolder}/`].map(
      (path) => `/${folder}${path}`,
    ),
  ];
  const rows = paths.map((path) => `${path} ${owner ?? "@OWNER/TEAM"}`);
  return [
    `# ${words.owners[language]}`,
    ...(owner === undefined ? [`# ${words.ownersUnknown[language]}`, ...rows.map((row) => `# ${row}`)] : rows),
    "",
  ].join("\n");
}

function template(path: string, language: Language): InitFile {
  const [title, hint, check, ...items] = words.template.map((line) => line[language]);
  return { kind: "template", path, text: [title, "", `<!-- ${hint} -->`, "", check, "", ...items, ""].join("\n") };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
