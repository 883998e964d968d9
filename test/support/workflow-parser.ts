import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { aFolder, repository } from "./cli.ts";

/** GitHub's own parser: what is wrong with a workflow. Its package imports JSON as bundlers do, and Node does not. */
export async function workflowParser(): Promise<(name: string, text: string) => string[]> {
  const contents = `
    import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
    const errorsOf = ({ context }) => context.errors.getErrors().map(({ message }) => message);
    export const workflowErrors = (name, content) => errorsOf(parseWorkflow({ name, content }, new NoOperationTraceWriter()));`;
  const outfile = join(aFolder(), "parser.mjs");
  const stdin = { contents, resolveDir: join(repository, "test") };
  await build({ stdin, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  const { workflowErrors } = await import(pathToFileURL(outfile).href);
  return workflowErrors;
}
