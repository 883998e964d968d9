// Fills the blocks of pages: output of the command below `<!-- output: ARGUMENTS -->` and `<!-- help: COMMAND -->`, and
// text from sources between `<!-- action: quick-start -->`, `<!-- records: LANGUAGE -->` or `<!-- bundled: LANGUAGE
// -->` and `<!-- end -->`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/model/language.ts";
import { bundledTable } from "../bundle/packages.ts";
import { readText } from "../paths.ts";
import { readDefinitions } from "../schemas/read.ts";
import { quickStart } from "./action.ts";
import { type CommandLine, printedBy } from "./printed.ts";
import { recordFormat } from "./record-format.ts";

/** Pages with such blocks. */
export const pagesWithBlocks = [
  "README.md",
  "README.ko.md",
  ...["commands", "library", "records"].flatMap((name) => [`docs/en/${name}.md`, `docs/ko/${name}.md`]),
];

/** Texts of blocks; some depend on a folder of built files. */
const sourceBlocks: Readonly<Record<string, (dist: string) => string>> = {
  "action: quick-start": quickStart,
  "records: en": () => recordFormat(readDefinitions("records"), "en"),
  "records: ko": () => recordFormat(readDefinitions("records"), "ko"),
  "bundled: en": (dist) => bundledIn(dist, "en"),
  "bundled: ko": (dist) => bundledIn(dist, "ko"),
};

function bundledIn(dist: string, language: Language): string {
  const { devDependencies }: { devDependencies: object } = JSON.parse(readText("package.json"));
  const licenses = readFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
  return bundledTable(licenses, Object.keys(devDependencies), language);
}

/**
 * Returns every page with its blocks up to date, from the sources and the policies in a folder of built files; by path.
 */
export function currentPages(dist: string): Map<string, string> {
  const pages = pagesWithBlocks.map((name) => ({ name, text: withSourceBlocks(readText(name), dist) }));
  const printed = printedBy(
    pages.flatMap(({ text }) => [...text.matchAll(printedBlock)].map(commandLine)),
    dist,
  );
  return new Map(pages.map(({ name, text }) => [name, withPrintedBlocks(text, printed)]));
}

/** Returns a page's text with every block up to date with its sources. Throws at an unknown block. */
export function withSourceBlocks(text: string, dist: string): string {
  return text.replaceAll(
    /(<!-- ((?:action|records|bundled): .*) -->\n)[\s\S]*?(<!-- end -->\n)/g,
    (_, marker: string, name: string, end: string) => `${marker}\n${sourceBlock(name, dist)}\n\n${end}`,
  );
}

function sourceBlock(name: string, dist: string): string {
  const block = sourceBlocks[name];
  if (!block) throw new Error(`There is no block "${name}".`);
  return block(dist);
}

/** The marker, its kind and its words, with the current output. */
const printedBlock = /(<!-- (output|help): ?(.*?) ?-->\n)(?:\n```text\n[\s\S]*?\n```\n)?/g;

function commandLine([, , kind, words = ""]: readonly (string | undefined)[]): CommandLine {
  const args = words.split(" ").filter((word) => word !== "");
  return kind === "help" ? [...args, "--help"] : args;
}

function withPrintedBlocks(text: string, printed: (line: CommandLine) => string): string {
  return text.replaceAll(printedBlock, (...match: string[]) => {
    const [, marker, kind, words] = match;
    const output = printed(commandLine(match));
    const shown = kind === "help" ? output : `$ clausegate ${words}\n\n${output}`;
    return `${marker}\n\`\`\`text\n${shown.trimEnd()}\n\`\`\`\n`;
  });
}
