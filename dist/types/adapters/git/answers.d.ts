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
/** Parses the output of `git cat-file --batch`, however the pipe splits it. Throws on malformed output. */
export declare class AnswerParser {
    private readonly listener;
    /** Start of a line whose end has not arrived. */
    private line;
    /** Bytes of content still to come; undefined between objects. */
    private remaining;
    constructor(listener: AnswerListener);
    push(chunk: Buffer): void;
    private takeLine;
    private answer;
    private takePiece;
    private takeEnd;
}
