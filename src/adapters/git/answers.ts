export type ObjectType = "commit" | "tree" | "blob" | "tag";

/** Header of an object in the output of `git cat-file --batch`. `id` has 40 or 64 hexadecimal digits. */
export interface ObjectHeader {
  readonly id: string;
  readonly type: ObjectType;
  readonly size: number;
}

/** Receives the answers in the order of the questions. A piece is valid only during the call. */
export interface AnswerListener {
  header(header: ObjectHeader): void;
  piece(piece: Buffer): void;
  end(): void;
  /** The object does not exist, or the name is ambiguous. */
  nothing(why: "missing" | "ambiguous"): void;
}

const found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/;
/** Longest line before an object; an answer repeats the question. */
const maxLine = 8192;
const newline = 0x0a;
const nothing = Buffer.alloc(0);

/** Parses the output of `git cat-file --batch`, however the pipe splits it. Throws on malformed output. */
export class AnswerParser {
  private readonly listener: AnswerListener;
  /** Start of a line whose end has not arrived. */
  private line = nothing;
  /** Bytes of content still to come; undefined between objects. */
  private remaining: number | undefined;

  constructor(listener: AnswerListener) {
    this.listener = listener;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.remaining === undefined) at = this.takeLine(chunk, at);
      else if (this.remaining > 0) at = this.takePiece(chunk, at, this.remaining);
      else at = this.takeEnd(chunk, at);
    }
  }

  private takeLine(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(newline, at);
    const part = chunk.subarray(at, end < 0 ? chunk.length : end);
    const line = this.line.length === 0 ? part : Buffer.concat([this.line, part]);
    if (line.length > maxLine) throw new Error("a line of git cat-file is too long");
    if (end < 0) {
      this.line = Buffer.from(line);
      return chunk.length;
    }
    this.line = nothing;
    this.answer(line.toString("latin1"));
    return end + 1;
  }

  private answer(line: string): void {
    const [, id, type, size] = found.exec(line) ?? [];
    if (id !== undefined) {
      this.remaining = Number(size);
      // The expression allows no other types.
      this.listener.header({ id, type: type as ObjectType, size: this.remaining });
    } else if (line.endsWith(" missing") || line.endsWith(" submodule")) this.listener.nothing("missing");
    else if (line.endsWith(" ambiguous")) this.listener.nothing("ambiguous");
    else throw new Error("a line of git cat-file makes no sense");
  }

  private takePiece(chunk: Buffer, at: number, remaining: number): number {
    const end = Math.min(at + remaining, chunk.length);
    this.remaining = remaining - (end - at);
    this.listener.piece(chunk.subarray(at, end));
    return end;
  }

  private takeEnd(chunk: Buffer, at: number): number {
    if (chunk[at] !== newline) throw new Error("an object of git cat-file is longer than it said");
    this.remaining = undefined;
    this.listener.end();
    return at + 1;
  }
}
