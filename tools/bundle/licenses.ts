// The licences of third-party code in dist/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { opaVersion } from "../opa.ts";
import { inRepository, readText } from "../paths.ts";

/** A package or a part of one. */
export interface Named {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Separates the licences of two packages; some contain a line of hyphens. */
const separator = `\n${"=".repeat(80)}\n\n`;

/** Compiled into dist/policy.wasm, and from no package: their licence texts are in `licenses/`. */
export const inModule: readonly Named[] = [
  { name: "opa", version: opaVersion, license: "Apache-2.0" },
  { name: "mpdecimal", version: "2.4.2", license: "BSD-2-Clause" },
];

/**
 * Returns the licences of packages, by their folders, and of the code in the module; `sbom.ts` reads their first lines.
 */
export function licenses(folders: Iterable<string>): string {
  return [...[...folders].sort().map(licenseOf), ...inModule.map(licenseInModule)].join(separator);
}

/** The package's own licence text, with the addition in `licenses/` where that is incomplete. */
function licenseOf(path: string): string {
  const folder = inRepository(path);
  const { name, version, license }: Named = JSON.parse(readText(`${path}/package.json`));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
  const own = file === undefined ? [] : [join(folder, file)];
  const text = [...own, ...added(name)].map((path) => readFileSync(path, "utf8").trimEnd()).join("\n\n");
  return `${name} ${version} (${license})\n\n${text || `Licence: ${license}`}\n`;
}

function added(name: string): string[] {
  const path = inRepository(`tools/bundle/licenses/${name}.txt`);
  return existsSync(path) ? [path] : [];
}

function licenseInModule({ name, version, license }: Named): string {
  return `${name} ${version} (${license})\n\n${readText(`tools/bundle/licenses/${name}.txt`)}`;
}

/** Reads the packages from the heading of each licence: `NAME VERSION (LICENCE)`. */
export function namedIn(licenses: string): Named[] {
  return licenses.split(separator).map((part) => {
    const [heading = ""] = part.split("\n", 1);
    const [, name, version, license] = /^((?:@[\w.-]+\/)?[\w.-]+) (\d[\w.+-]*) \(([\w.+ ()-]+)\)$/.exec(heading) ?? [];
    if (!name || !version || !license) throw new Error(`Not the heading of a licence: ${heading}`);
    return { name, version, license };
  });
}
