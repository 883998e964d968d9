import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { createHash, type Hash } from "node:crypto";
import { Socket } from "node:net";
import { RunError } from "../../model/run-error.ts";
import { type AnswerListener, AnswerParser, type ObjectHeader } from "./answers.ts";
import type { GitBinding } from "./binding.ts";
import { formatOf } from "./blob-id.ts";
import { complaintsOf, startGit } from "./command.ts";
import { failureOf, notStarted } from "./failure.ts";
import type { Receiver } from "./receivers.ts";

/** A question waiting for its answer. */
interface Question extends AnswerListener {
  fail(cause: Error): void;
}

/** Milliseconds without a sign of life after which Git counts as dead. */
const defaultPatience = 120_000;

/** Protocol of `git cat-file`. */
export interface Protocol {
  readonly option: readonly string[];
  readonly question: (name: string) => string;
  /** Sent to make Git answer. */
  readonly flush: string;
}

/** Returns many answers in large pieces, which is twice as fast. Git 2.36 and later. */
export const buffered: Protocol = {
  option: ["--batch-command", "--buffer"],
  question: (name) => `contents ${name}\n`,
  flush: "flush\n",
};
/** Works with any Git. */
export const unbuffered: Protocol = { option: ["--batch"], question: (name) => `${name}\n`, flush: "" };

/**
 * Reads objects through one `git cat-file`. Requests need not wait for answers: they are written together and answered
 * in order. The process does not keep the program alive while nobody waits.
 */
export class ObjectReader {
  private readonly git: ChildProcessWithoutNullStreams;
  private readonly place: GitBinding;
  private readonly protocol: Protocol;
  private readonly questions = new Queue<Question>();
  private readonly patience: number;
  private timer: NodeJS.Timeout | undefined;
  private received = 0;
  private unsent = "";
  private failure: Error | undefined;

  constructor(place: GitBinding, protocol: Protocol, patience = defaultPatience) {
    this.place = place;
    this.protocol = protocol;
    this.patience = patience;
    this.git = startGit(["cat-file", ...protocol.option], place);
    this.hold(false);
    this.listen();
  }

  /**
   * Requests an object by its id or another name, which must not contain a line break. Undefined if it does not exist.
   * Throws `RunError` if the name is ambiguous or Git ends.
   */
  request<T>(name: string, receive: (header: ObjectHeader) => Receiver<T>): Promise<T | undefined> {
    return new Promise<T | undefined>((done, fail) => {
      if (this.failure) throw this.failure;
      if (this.questions.isEmpty()) this.hold(true);
      this.questions.add(questionOf(name, receive, { done, fail }));
      this.send(name);
    });
  }

  /** Ends the process. Pending and later requests fail. */
  close(): void {
    this.failAll(new Error("the repository was closed"));
    this.git.stdin.destroy();
    this.git.stdout.destroy();
    this.git.stderr.destroy();
    this.git.kill();
  }

  private listen(): void {
    const complaints = complaintsOf(this.git);
    const parser = new AnswerParser({
      header: (header) => this.questions.first()?.header(header),
      piece: (piece) => this.questions.first()?.piece(piece),
      end: () => this.next()?.end(),
      nothing: (why) => this.next()?.nothing(why),
    });
    this.git.stdout.on("data", (chunk: Buffer) => {
      if (this.failure) return;
      this.received += chunk.length;
      this.timer?.refresh();
      try {
        parser.push(chunk);
      } catch (cause) {
        this.giveUp(String(cause), cause);
      }
    });
    // A process that ended no longer reads; its own error output is more useful.
    this.git.stdin.on("error", () => undefined);
    this.git.on("error", (cause) => this.failAll(notStarted(cause)));
    this.git.on("close", () => this.failAll(failureOf(complaints(), this.place.cwd)));
  }

  private next(): Question | undefined {
    const question = this.questions.take();
    if (this.questions.isEmpty()) this.hold(false);
    return question;
  }

  /** Sends questions of one moment together. */
  private send(name: string): void {
    if (this.unsent === "") {
      queueMicrotask(() => {
        const text = this.unsent;
        this.unsent = "";
        if (!this.failure) this.git.stdin.write(text + this.protocol.flush);
      });
    }
    this.unsent += this.protocol.question(name);
  }

  /** A busy program reaches its timers before Git's answers: read those first. */
  private readonly watch = (): void => {
    const { received } = this;
    setImmediate(() => {
      if (this.timer && received === this.received) this.giveUp("it does not answer");
    });
  };

  private giveUp(reason: string, cause?: unknown): void {
    this.failAll(new RunError("git-failed", { reason }, { cause }));
    this.git.kill();
  }

  private failAll(cause: Error): void {
    this.failure ??= cause;
    for (let question = this.next(); question; question = this.next()) question.fail(this.failure);
  }

  /** Sets whether the process keeps this program alive. */
  private hold(isAwaited: boolean): void {
    const { git } = this;
    clearTimeout(this.timer);
    this.timer = isAwaited ? setTimeout(this.watch, this.patience) : undefined;
    for (const part of [git, git.stdin, git.stdout, git.stderr]) {
      if (part !== git && !(part instanceof Socket)) continue;
      if (isAwaited) part.ref();
      else part.unref();
    }
  }
}

/**
 * Passes Git's answer about one object to its receiver. Git does not verify what it reads from its own folder: the
 * content must have the hash that is the object's id, or it is rejected.
 */
function questionOf<T>(
  name: string,
  receive: (header: ObjectHeader) => Receiver<T>,
  promise: { done(value: T | undefined): void; fail(cause: Error): void },
): Question {
  let object: { id: string; hash: Hash; receiver: Receiver<T> } | undefined;
  return {
    header: (header) => {
      const hash = createHash(formatOf(header.id)).update(`${header.type} ${header.size}\0`);
      object = { id: header.id, hash, receiver: receive(header) };
    },
    piece: (piece) => {
      object?.hash.update(piece);
      object?.receiver.take(piece);
    },
    end: () => {
      if (object?.hash.digest("hex") === object?.id) promise.done(object?.receiver.end());
      else promise.fail(new RunError("git-failed", { reason: `object ${object?.id} is damaged` }));
    },
    nothing: (why) => {
      if (why === "missing") promise.done(undefined);
      else promise.fail(new RunError("ref-ambiguous", { ref: name }));
    },
    fail: promise.fail,
  };
}

/** First in, first out, with constant cost at any length. */
class Queue<T> {
  private waiting: (T | undefined)[] = [];
  private at = 0;

  add(item: T): void {
    this.waiting.push(item);
  }

  first(): T | undefined {
    return this.waiting[this.at];
  }

  take(): T | undefined {
    const item = this.waiting[this.at];
    if (item === undefined) return undefined;
    this.waiting[this.at++] = undefined;
    if (this.at === this.waiting.length) {
      this.waiting = [];
      this.at = 0;
    }
    return item;
  }

  isEmpty(): boolean {
    return this.at === this.waiting.length;
  }
}
