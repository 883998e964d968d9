import { createInterface, type Interface } from "node:readline";

/**
 * Asks questions on a terminal. An answer is a line typed while its question is pending: input between two questions is
 * discarded. From the first question on, an interrupt ends the dialogue and not the process, so that pending writes
 * finish.
 */
export class Prompt {
  private readonly streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  private lines: Interface | undefined;
  private isOver = false;
  private giveUp: () => void = () => undefined;

  constructor(streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream }) {
    this.streams = streams;
  }

  /** Returns the line that was typed; undefined after the end of input or an interrupt. */
  ask(question: string): Promise<string | undefined> {
    if (this.isOver) return Promise.resolve(undefined);
    const lines = this.open();
    return new Promise((done) => {
      this.giveUp = () => done(undefined);
      lines.question(question, done);
    });
  }

  /** Lets the process end. */
  close(): void {
    this.isOver = true;
    this.giveUp();
    this.lines?.close();
    process.removeListener("SIGINT", this.interrupt);
  }

  private open(): Interface {
    if (this.lines) return this.lines;
    const lines = createInterface({ ...this.streams, historySize: 0 });
    lines.on("SIGINT", this.interrupt);
    lines.on("close", this.interrupt);
    process.on("SIGINT", this.interrupt);
    this.lines = lines;
    return lines;
  }

  private readonly interrupt = () => {
    if (this.isOver) return;
    this.isOver = true;
    this.streams.output.write("\n");
    this.giveUp();
    this.lines?.close();
  };
}
