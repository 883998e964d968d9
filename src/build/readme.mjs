// Puts what the command prints into the README, below `<!-- output: ARGUMENTS -->` and `<!-- help: COMMAND -->`.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inRepository } from "./paths.mjs";

/** The README with every such block as the bundle of `root` prints it now. @param {string} root */
export function readme(root) {
  const text = readFileSync(inRepository("README.md"), "utf8");
  return text.replaceAll(
    /(<!-- (output|help): (.*) -->\n)(?:\n```text\n[\s\S]*?\n```\n)?/g,
    (_, marker, kind, args) => `${marker}\n\`\`\`text\n${shown(root, kind, args).trimEnd()}\n\`\`\`\n`,
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
