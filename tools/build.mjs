// Makes everything generated: types and validators under src/schemas/generated, all of dist/, the
// pages in docs/, and the blocks of others.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { actionPage } from "./action-page.mjs";
import { bundles } from "./bundle.mjs";
import { configurationPage, rulePages } from "./docs.mjs";
import { inRepository } from "./paths.mjs";
import { policyFiles } from "./policy.mjs";
import { PAGES_WITH_BLOCKS, pageWithBlocks } from "./readme.mjs";
import {
  auditSchema,
  blameSchema,
  editorSchemas,
  manifestValidator,
  manifestValidatorTypes,
  organisationSchema,
  readSchema,
  reportSchema,
  reportValidator,
  reportValidatorTypes,
  types,
  validators,
  validatorTypes,
} from "./schemas.mjs";

/**
 * Writes all generated files below `root`. The bundles read what this writes first into the repository itself.
 * @param {string} root
 */
export async function build(root) {
  write(root, "src/schemas/generated/types.ts", await types());
  write(root, "src/schemas/generated/validators.js", await validators());
  write(root, "src/schemas/generated/validators.d.ts", validatorTypes());
  write(root, "src/schemas/generated/report-validator.js", await reportValidator());
  write(root, "src/schemas/generated/report-validator.d.ts", reportValidatorTypes());
  write(root, "src/schemas/generated/manifest-validator.js", await manifestValidator());
  write(root, "src/schemas/generated/manifest-validator.d.ts", manifestValidatorTypes());
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const policy = policyFiles();
  for (const [name, content] of policy) write(root, `dist/${name}`, content);
  const catalogue = JSON.parse(String(policy.get("catalogue.json")));
  rmSync(join(root, "docs/rules"), { recursive: true, force: true });
  for (const [name, page] of rulePages(catalogue)) write(root, name, page);
  for (const language of /** @type {const} */ (["en", "ko"])) {
    write(root, `docs/${language}/configuration.md`, configurationPage(readSchema("config"), language));
    write(root, `docs/${language}/action.md`, actionPage(readFileSync(inRepository("action.yml"), "utf8"), language));
  }
  const schemas = editorSchemas(catalogue.rules);
  schemas.set("report.schema.json", reportSchema());
  for (const name of ["decision", "history", "manifest"]) schemas.set(`${name}.schema.json`, readSchema(name));
  schemas.set("blame.schema.json", blameSchema());
  schemas.set("audit.schema.json", auditSchema());
  schemas.set("organisation.schema.json", organisationSchema());
  for (const [name, schema] of schemas) write(root, `dist/schemas/${name}`, `${JSON.stringify(schema, null, 1)}\n`);
  for (const [name, content] of await bundles()) write(root, `dist/${name}`, content);
  write(root, "dist/pdfium.wasm", readFileSync(inRepository("node_modules/@hyzyla/pdfium/dist/pdfium.wasm")));
  for (const name of PAGES_WITH_BLOCKS) write(root, name, pageWithBlocks(root, name));
}

/** @param {string} root @param {string} name @param {string | Uint8Array} content */
function write(root, name, content) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

if (process.argv[1] === inRepository("tools/build.mjs")) await build(inRepository("."));
