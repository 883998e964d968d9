// Puts what the command prints into the README, below `<!-- output: ARGUMENTS -->` and `<!-- help: COMMAND -->`, and what
// docs/en/action.md shows between `<!-- action: BLOCK -->` and `<!-- end -->`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actionBlock } from "./action-page.mjs";
import { inRepository } from "./paths.mjs";

/** The README with every such block as the bundle of `root` prints it now. @param {string} root */
export function readme(root) {
  return withActionBlocks(readFileSync(inRepository("README.md"), "utf8")).replaceAll(
    /(<!-- (output|help): (.*) -->\n)(?:\n```text\n[\s\S]*?\n```\n)?/g,
    (_, marker, kind, args) => `${marker}\n\`\`\`text\n${shown(root, kind, args).trimEnd()}\n\`\`\`\n`,
  );
}

/** The README's text with every block about the Action as its sources are now. @param {string} text */
export function withActionBlocks(text) {
  const actionYml = readFileSync(inRepository("action.yml"), "utf8");
  return text.replaceAll(
    /(<!-- action: (.*) -->\n)[\s\S]*?(<!-- end -->\n)/g,
    (_, marker, name, end) => `${marker}\n${actionBlock(actionYml, name)}\n\n${end}`,
  );
}

/** @param {string} root @param {string} kind @param {string} words */
function shown(root, kind, words) {
  const args = kind === "help" ? [words, "--help"] : words.split(" ");
  const options = { cwd: inRepository("."), encoding: /** @type {const} */ ("utf8"), env: { PATH: process.env.PATH } };
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.mjs"), ...args], options);
  if (!stdout) throw new Error(`clausegate ${args.join(" ")}: ${stderr}`);
  return kind === "help" ? stdout : `$ clausegate ${words}\n\n${stdout}`;
}
