// Writes everything generated: types, validators and the lexicon under src/, all of dist/, pages and blocks of pages.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Catalogue } from "../src/rules/catalogue.ts";
import { bundles } from "./bundle/bundle.ts";
import { actionPage } from "./pages/action.ts";
import { currentPages, pagesWithBlocks } from "./pages/blocks.ts";
import { configurationPage } from "./pages/configuration.ts";
import { rulePages } from "./pages/rules.ts";
import { upgradingPage } from "./pages/upgrading.ts";
import { inRepository, readText } from "./paths.ts";
import { lexiconFile } from "./policy/clauses.ts";
import { policyFiles } from "./policy/compile.ts";
import { editorSchemas } from "./schemas/editor.ts";
import type { JsonSchema } from "./schemas/json-schema.ts";
import { readSchema } from "./schemas/read.ts";
import { reportSchemas } from "./schemas/reports.ts";
import { types } from "./schemas/types.ts";
import { validatorModules } from "./schemas/validators.ts";

/** Folders with generated files only. */
export const generatedFolders = ["dist", "docs/rules", "src/evidence/clauses/generated", "src/schemas/generated"];

/** Other files that are generated, entirely or in part. */
export const generatedFiles = [
  ...pagesWithBlocks,
  ...["en", "ko"].flatMap((language) =>
    ["action", "configuration", "upgrading"].map((name) => `docs/${language}/${name}.md`),
  ),
];

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all generated files below a folder. The bundles read the types and validators of the repository itself, which
 * must be written there first.
 */
export async function generate(root: string): Promise<void> {
  for (const folder of generatedFolders) rmSync(join(root, folder), { recursive: true, force: true });
  writeFiles(
    join(root, "src/schemas/generated"),
    new Map([["types.ts", await types()], ...(await validatorModules())]),
  );
  writeFiles(join(root, "src/evidence/clauses/generated"), new Map([["lexicon.json", lexiconFile()]]));
  const policy = policyFiles();
  const catalogue: Catalogue = JSON.parse(String(policy.get("catalogue.json")));
  const dist = join(root, "dist");
  writeFiles(dist, policy);
  writeFiles(dist, schemaFiles(catalogue));
  writeFiles(dist, await bundles());
  writeFiles(
    dist,
    new Map([["pdfium.wasm", readFileSync(inRepository("node_modules/@hyzyla/pdfium/dist/pdfium.wasm"))]]),
  );
  writeFiles(root, rulePages(catalogue));
  writeFiles(root, settingPages());
  writeFiles(root, upgradingPages(catalogue));
  writeFiles(root, currentPages(dist));
}

function schemaFiles({ rules }: Catalogue): Files {
  const schemas: readonly [string, JsonSchema][] = [...editorSchemas(rules), ...reportSchemas()];
  return new Map(schemas.map(([name, schema]) => [`schemas/${name}`, `${JSON.stringify(schema, null, 1)}\n`]));
}

/** The pages on the configuration and on the Action, in both languages. */
function settingPages(): Files {
  return new Map(
    (["en", "ko"] as const).flatMap((language) => [
      [`docs/${language}/configuration.md`, configurationPage(readSchema("config"), language)],
      [`docs/${language}/action.md`, actionPage(readText("action.yml"), language)],
    ]),
  );
}

/** The page on upgrading, in both languages. */
function upgradingPages({ rules }: Catalogue): Files {
  return new Map(
    (["en", "ko"] as const).map((language) => [`docs/${language}/upgrading.md`, upgradingPage(rules, language)]),
  );
}

function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
