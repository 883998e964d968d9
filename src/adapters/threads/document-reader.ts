import { createHash } from "node:crypto";
import type { PackedContainer } from "../../evidence/documents/format.ts";
import type { DocumentText } from "../../model/document-text.ts";
import type { KeptTexts } from "../../model/kept-texts.ts";
import { digestOfFile } from "../disk/policy-files.ts";
import type { ThreadLimits } from "./document-thread.ts";
import { DocumentThreads, defaultDocumentThreads } from "./document-threads.ts";

/** Most characters of texts that are cached. */
const maxRemembered = 32 * 1024 * 1024;

/** Reads documents other than plain text in separate threads, each document once. */
export class DocumentReader {
  private readonly script: URL;
  private readonly threads: DocumentThreads;
  private kept: KeptTexts | undefined;
  private version: Promise<string> | undefined;
  private readonly remembered = new Map<string, Promise<DocumentText>>();
  private length = 0;

  constructor(script: URL, limits?: ThreadLimits, threads = defaultDocumentThreads()) {
    this.script = script;
    this.threads = new DocumentThreads(script, threads, limits);
  }

  keepIn(kept: KeptTexts): void {
    this.kept = kept;
  }

  /** Starts a thread while there is something else to do. */
  warm(): void {
    this.threads.warm();
  }

  /** Throws `RunError` `worker-failed` if the thread cannot start. */
  read(container: PackedContainer, bytes: Uint8Array): Promise<DocumentText> {
    const id = `${container} ${createHash("sha256").update(bytes).digest("hex")}`;
    const known = this.remembered.get(id);
    if (known) return known;
    const answer = this.find(id, container, bytes);
    this.remembered.set(id, answer);
    answer.then(
      (text) => this.makeRoom(lengthOf(text)),
      () => this.remembered.delete(id),
    );
    return answer;
  }

  private async find(id: string, container: PackedContainer, bytes: Uint8Array): Promise<DocumentText> {
    const key = this.kept && (await this.keyOf(id));
    const text = key && this.kept?.get(key);
    // Only our own code can have stored it, under a key of this version.
    if (text) return JSON.parse(text) as DocumentText;
    const { answer, isFinal } = await this.threads.ask(container, bytes);
    if (key && isFinal) this.kept?.put(key, JSON.stringify(answer));
    return answer;
  }

  /** Returns the cache key. It includes the script, so any change in how documents are read changes the key. */
  private async keyOf(id: string): Promise<string> {
    this.version ??= digestOfFile(this.script);
    return createHash("sha256")
      .update(`${await this.version} ${id}`)
      .digest("hex");
  }

  /** Drops the oldest entries. */
  private makeRoom(added: number): void {
    this.length += added;
    for (const [id, answer] of this.remembered) {
      if (this.length <= maxRemembered) return;
      this.remembered.delete(id);
      answer.then(
        (text) => {
          this.length -= lengthOf(text);
        },
        () => undefined,
      );
    }
  }
}

function lengthOf(text: DocumentText): number {
  return text.state === "read" ? text.pages.reduce((sum, page) => sum + page.text.length, 0) : 0;
}
