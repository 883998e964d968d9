import { createContext, Script } from "node:vm";

/**
 * Runs synchronous work, WebAssembly included, and stops it after so many milliseconds: what it leaves behind is then
 * half done. Throws an `Error` that says how long it ran.
 */
export function withDeadline<T>(work: () => T, milliseconds: number): T {
  watch ??= { context: createContext({}), script: new Script("work()") };
  const { context, script } = watch;
  context.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds, displayErrors: false });
  } catch (cause) {
    throw isTimeout(cause) ? new Error(`stopped after ${milliseconds} ms without an answer`, { cause }) : cause;
  } finally {
    context.work = undefined;
  }
}

/** Node can only stop what a script runs. Made on first use, in a context of its own so that no global is needed. */
let watch: { readonly context: { work?: unknown }; readonly script: Script } | undefined;

/** The error of Node's own context is not an `Error` of ours. */
function isTimeout(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && Reflect.get(cause, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
