/** Signals by which a terminal, a system or a service ends a program. */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const undos = new Set<() => void>();

/**
 * Does work; if a signal is to end the program meanwhile, `undo` runs first. It must be synchronous and must not throw.
 * A signal that something else answers, such as a dialogue, is left to that, and the work goes on.
 */
export async function undoneBySignals<Result>(undo: () => void, work: () => Promise<Result>): Promise<Result> {
  if (undos.size === 0) for (const signal of endings) process.on(signal, end);
  undos.add(undo);
  try {
    return await work();
  } finally {
    undos.delete(undo);
    if (undos.size === 0) for (const signal of endings) process.removeListener(signal, end);
  }
}

function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  for (const undo of [...undos].reverse()) undo();
  process.removeListener(signal, end);
  process.kill(process.pid, signal);
}
