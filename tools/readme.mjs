// Puts into pages what the command prints, below `<!-- output: ARGUMENTS -->` and `<!-- help: COMMAND -->`, and what sources
// say, between `<!-- action: quick-start -->` or `<!-- records: LANGUAGE -->` and `<!-- end -->`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { quickStart } from "./action-page.mjs";
import { inRepository } from "./paths.mjs";
import { recordFormat } from "./record-format.mjs";
import { readSchema } from "./schemas.mjs";

/** Pages with such blocks. */
export const PAGES_WITH_BLOCKS = [
  "README.md",
  "README.ko.md",
  ...["commands", "records"].flatMap((name) => [`docs/en/${name}.md`, `docs/ko/${name}.md`]),
];

/** A page with every block as the bundle of `root` and the sources give it now. @param {string} root @param {string} name */
export function pageWithBlocks(root, name) {
  return withSourceBlocks(readFileSync(inRepository(name), "utf8")).replaceAll(
    /(<!-- (output|help): ?(.*?) ?-->\n)(?:\n```text\n[\s\S]*?\n```\n)?/g,
    (_, marker, kind, words) => `${marker}\n\`\`\`text\n${shown(root, kind, words).trimEnd()}\n\`\`\`\n`,
  );
}

/** A page's text with every block as its sources are now. Throws at a block nothing is known of. @param {string} text */
export function withSourceBlocks(text) {
  return text.replaceAll(
    /(<!-- (action|records): (.*) -->\n)[\s\S]*?(<!-- end -->\n)/g,
    (_, marker, kind, name, end) => `${marker}\n${sourceBlock(`${kind}: ${name}`)}\n\n${end}`,
  );
}

/** @param {string} name */
function sourceBlock(name) {
  if (name === "action: quick-start") return quickStart();
  if (name === "records: en" || name === "records: ko")
    return recordFormat(readSchema("records"), name === "records: en" ? "en" : "ko");
  throw new Error(`There is no block "${name}".`);
}

/** @param {string} root @param {string} kind @param {string} words */
function shown(root, kind, words) {
  const args = [...words.split(" ").filter((word) => word !== ""), ...(kind === "help" ? ["--help"] : [])];
  const options = { cwd: inRepository("."), encoding: /** @type {const} */ ("utf8"), env: { PATH: process.env.PATH } };
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.mjs"), ...args], options);
  if (!stdout) throw new Error(`clausegate ${args.join(" ")}: ${stderr}`);
  return kind === "help" ? stdout : `$ clausegate ${words}\n\n${stdout}`;
}
