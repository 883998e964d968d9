// Bundles the entry points. Each runs with dist/ alone: no node_modules, on Node 20.19 and later.
import { build, type Metafile, type OutputFile, type Plugin } from "esbuild";
import { inRepository, readText } from "../paths.ts";
import { declarations } from "./declarations.ts";
import { licenses } from "./licenses.ts";

/** Files of dist/ that can be started, by name. Shared code is in dist/chunks. */
const entryPoints = {
  cli: "src/entry/cli/main.ts",
  index: "src/entry/library.ts",
  action: "src/entry/action/main.ts",
  "judge-worker": "src/entry/threads/judge.ts",
  "history-worker": "src/entry/threads/history.ts",
  "document-worker": "src/entry/threads/document.ts",
};

/** The bundles, their licences and the library's declarations, by path below dist/. */
export async function bundles(): Promise<Map<string, string>> {
  const { outputFiles, metafile } = await bundle();
  const modules = outputFiles.map(({ path, text }): [string, string] => [belowDist(path), withRequire(text)]);
  return new Map([...modules, ["THIRD-PARTY-LICENSES.txt", licenses(packageFolders(metafile))], ...declarations()]);
}

function bundle(): Promise<{ outputFiles: OutputFile[]; metafile: Metafile }> {
  const { version }: { version: string } = JSON.parse(readText("package.json"));
  return build({
    entryPoints,
    outdir: inRepository("dist"),
    // Paths in comments, and so the names of chunks, are relative to it: the same bytes from any folder.
    absWorkingDir: inRepository("."),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    // The name changes with the content, and so does every file that imports the chunk: the digest of the worker's
    // file alone identifies the tool that wrote a cache.
    chunkNames: "chunks/[hash]",
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
  });
}

function belowDist(path: string): string {
  return String(path.split(/[\\/]dist[\\/]/).at(-1)).replaceAll("\\", "/");
}

const requiring = `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
`;

/** Defines `require` for CommonJS packages inside an ES module, in the one module that passes it to them. */
function withRequire(text: string): string {
  if (!/\btypeof require\b/.test(text)) return text;
  const [shebang = ""] = /^#!.*\n/.exec(text) ?? [];
  return shebang + requiring + text.slice(shebang.length);
}

/**
 * Bundles only the used parts of the Actions toolkit: its packages have no side effects but do not declare so, and the
 * part for OIDC tokens would add an HTTP client of 700 KB to every start.
 */
const toolkitInParts: Plugin = {
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

/** Packages in dist/ that esbuild does not see: compiled into the validators, or a file of their own. */
const unseen = ["ajv", "ajv-formats", "fast-deep-equal", "@hyzyla/pdfium"];

/** The folder of a file's package, which may be inside another package's. */
const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Folders of the packages that dist/ contains parts of. */
function packageFolders({ outputs }: Metafile): Set<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
  const named = used.flatMap((name) => packageFolder.exec(name)?.[0] ?? []);
  return new Set([...named, ...unseen.map((name) => `node_modules/${name}`)]);
}
