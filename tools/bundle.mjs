// Bundles the entry points. Each runs alone: no node_modules, on Node 20.19 and later.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { OPA_VERSION } from "./opa.mjs";
import { inRepository } from "./paths.mjs";

const { version } = JSON.parse(readFileSync(inRepository("package.json"), "utf8"));

/** The bundles and the library's declarations, by path below dist/. @returns {Promise<Map<string, string>>} */
export async function bundles() {
  const { outputFiles, metafile } = await build({
    entryPoints: {
      cli: inRepository("src/entry/cli/main.ts"),
      index: inRepository("src/entry/library.ts"),
      action: inRepository("src/entry/action/main.ts"),
      "judge-worker": inRepository("src/entry/threads/judge.ts"),
      "history-worker": inRepository("src/entry/threads/history.ts"),
      "document-worker": inRepository("src/entry/threads/document.ts"),
    },
    outdir: inRepository("dist"),
    // Paths in comments are relative to it: the same bytes from any folder.
    absWorkingDir: inRepository("."),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    charset: "utf8",
    legalComments: "inline",
    minifySyntax: true,
    plugins: [toolkitInParts],
    define: { __CLAUSEGATE_VERSION__: JSON.stringify(version) },
    // CommonJS packages inside an ES module still ask for `require`.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
  });
  const files = outputFiles.map(
    ({ path, text }) => /** @type {[string, string]} */ ([path.split(/[\\/]dist[\\/]/).at(-1), text]),
  );
  return new Map([...files, ["THIRD-PARTY-LICENSES.txt", licenses(bundled(metafile))], ...declarations()]);
}

/**
 * Of the Actions toolkit only what is used: its packages do nothing when they are loaded, but do not say so, and the part that
 * asks for OIDC tokens would bring an HTTP client of 700 KB into every start.
 * @type {import("esbuild").Plugin}
 */
const toolkitInParts = {
  name: "toolkit-in-parts",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      const isToolkit = /[\\/]node_modules[\\/]@actions[\\/]/.test(importer) || path.startsWith("@actions/");
      if (!isToolkit || pluginData === toolkitInParts) return undefined;
      const found = await resolve(path, { importer, kind, resolveDir, pluginData: toolkitInParts });
      return { ...found, sideEffects: false };
    });
  },
};

/** Files of which something is in a bundle. @param {import("esbuild").Metafile} metafile */
function bundled({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
}

/** Between the licences of two packages; some have a line of hyphens of their own. */
export const LICENSE_SEPARATOR = `\n${"=".repeat(80)}\n\n`;

/** Compiled into the generated validators, where esbuild does not see them. */
const IN_VALIDATORS = ["ajv", "ajv-formats", "fast-deep-equal"];

/** Of which dist/ has a file (pdfium.wasm) that no bundle holds. */
const BESIDE_BUNDLES = ["@hyzyla/pdfium"];

/** Compiled into dist/policy.wasm, and from no package: their texts are those of `licenses/`. */
export const IN_MODULE = [
  { name: "opa", version: OPA_VERSION, license: "Apache-2.0" },
  { name: "mpdecimal", version: "2.4.2", license: "BSD-2-Clause" },
];

/** The folder of the package a file belongs to, which may lie in another package's. */
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Licences of the packages whose code the bundles hold, and of what is in the module; `sbom.mjs` reads their first lines. @param {string[]} inputs */
function licenses(inputs) {
  const named = inputs.flatMap((input) => PACKAGE.exec(input)?.[0] ?? []);
  const folders = new Set([...named, ...[...IN_VALIDATORS, ...BESIDE_BUNDLES].map((name) => `node_modules/${name}`)]);
  return [...[...folders].sort().map(licenseOf), ...IN_MODULE.map(licenseInModule)].join(LICENSE_SEPARATOR);
}

/** The package's own text, and what `licenses/` adds where that says too little. @param {string} path */
function licenseOf(path) {
  const folder = inRepository(path);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name } = manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
  const added = inRepository(`tools/licenses/${name}.txt`);
  const texts = [...(file ? [join(folder, file)] : []), ...(existsSync(added) ? [added] : [])];
  const text = texts.map((path) => readFileSync(path, "utf8").trimEnd()).join("\n\n");
  return `${name} ${manifest.version} (${manifest.license})\n\n${text || `Licence: ${manifest.license}`}\n`;
}

/** @param {{ name: string, version: string, license: string }} part */
function licenseInModule({ name, version, license }) {
  const text = readFileSync(inRepository(`tools/licenses/${name}.txt`), "utf8");
  return `${name} ${version} (${license})\n\n${text}`;
}

/** What TypeScript users of the library see. @returns {[string, string][]} */
function declarations() {
  const directory = mkdtempSync(join(tmpdir(), "clausegate-types-"));
  try {
    const options = [
      "--noEmit",
      "false",
      "--declaration",
      "--emitDeclarationOnly",
      "--rewriteRelativeImportExtensions",
    ];
    const tsc = inRepository("node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [
      tsc,
      "-p",
      inRepository("tools/tsconfig.types.json"),
      ...options,
      "--outDir",
      directory,
    ]);
    const files = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".d.ts"),
    );
    return files
      .sort()
      .map((name) => [`types/${name.replaceAll("\\", "/")}`, readFileSync(join(directory, name), "utf8")]);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
