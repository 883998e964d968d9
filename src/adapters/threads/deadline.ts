import { createContext, Script } from "node:vm";

/**
 * Runs synchronous work, including WebAssembly, and aborts it after a number of milliseconds, leaving its state
 * undefined. Throws an `Error` that states how long it ran.
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

/** Node can only stop a running script. Created on first use, in a context of its own to avoid a global. */
let watch: { readonly context: { work?: unknown }; readonly script: Script } | undefined;

/** Whether the error is a timeout. An error of Node's own context is not an instance of our `Error`. */
function isTimeout(cause: unknown): boolean {
  return typeof cause === "object" && cause !== null && Reflect.get(cause, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
