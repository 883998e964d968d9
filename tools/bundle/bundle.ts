// Bundles the entry points. Each runs alone: no node_modules, on Node 20.19 and later.
import { build, type Metafile, type Plugin } from "esbuild";
import { inRepository, readText } from "../paths.ts";
import { declarations } from "./declarations.ts";
import { licenses } from "./licenses.ts";

/** The bundles, their licences and the library's declarations, by path below dist/. */
export async function bundles(): Promise<Map<string, string>> {
  const { version }: { version: string } = JSON.parse(readText("package.json"));
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
  const files = outputFiles.map(({ path, text }): [string, string] => [
    String(path.split(/[\\/]dist[\\/]/).at(-1)),
    text,
  ]);
  return new Map([...files, ["THIRD-PARTY-LICENSES.txt", licenses(packageFolders(metafile))], ...declarations()]);
}

/**
 * Of the Actions toolkit only what is used: its packages do nothing when they are loaded, but do not say so, and the part that
 * asks for OIDC tokens would bring an HTTP client of 700 KB into every start.
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

/** Packages of which dist/ holds something that esbuild does not see: compiled into the validators, or a file of its own. */
const unseen = ["ajv", "ajv-formats", "fast-deep-equal", "@hyzyla/pdfium"];

/** The folder of the package a file belongs to, which may lie in another package's. */
const packageFolder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Folders of the packages of which something is in dist/. */
function packageFolders({ outputs }: Metafile): Set<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
  const named = used.flatMap((name) => packageFolder.exec(name)?.[0] ?? []);
  return new Set([...named, ...unseen.map((name) => `node_modules/${name}`)]);
}
