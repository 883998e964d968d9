// Prints the notes of the release whose tag the workflow runs for, and fails when the tag cannot be released.
import { isProgram, readText } from "./paths.ts";

/** The inputs of a release. */
interface Release {
  readonly tag: string;
  /** OWNER/NAME, as on GitHub. */
  readonly repository: string;
  readonly manifest: { readonly version: string; readonly repository?: string | { readonly url: string } };
  readonly changelog: string;
}

/**
 * Returns the changelog's section about a version. Throws when the tag differs from the manifest's version, the section
 * is missing or empty, or the manifest names another repository: npm would then refuse to bind the package to the run
 * that made it.
 */
export function releaseNotes({ tag, repository, manifest, changelog }: Release): string {
  const { version } = manifest;
  if (!/^\d+\.\d+\.\d+$/.test(version) || tag !== `v${version}`)
    throw new Error(`The tag ${tag} is not v${version}, the version in package.json.`);
  const url = typeof manifest.repository === "object" ? manifest.repository.url : manifest.repository;
  if (url !== `git+https://github.com/${repository}.git`)
    throw new Error(`"repository" in package.json must have the url git+https://github.com/${repository}.git.`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/\s/, 1)[0]?.replaceAll(/[[\]]/g, "") === version) ?? "";
  const [heading = "", ...lines] = section.split("\n");
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading))
    throw new Error(`CHANGELOG.md has no section "## ${version} - YYYY-MM-DD".`);
  const notes = lines.join("\n").trim();
  if (notes === "") throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return `${notes}\n`;
}

if (isProgram(import.meta.url)) {
  const { GITHUB_REF_NAME: tag = "", GITHUB_REPOSITORY: repository = "" } = process.env;
  const manifest: Release["manifest"] = JSON.parse(readText("package.json"));
  process.stdout.write(releaseNotes({ tag, repository, manifest, changelog: readText("CHANGELOG.md") }));
}
