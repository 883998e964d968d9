export type ObjectType = "commit" | "tree" | "blob" | "tag";
/** What `git cat-file --batch` says of an object before its content. `id` has 40 or 64 hexadecimal digits. */
export interface ObjectHeader {
    readonly id: string;
    readonly type: ObjectType;
    readonly size: number;
}
/** Takes the answers in the order of the questions. A piece is valid during the call only. */
export interface AnswerListener {
    header(header: ObjectHeader): void;
    piece(piece: Buffer): void;
    end(): void;
    /** The object is not there, or the name stands for several. */
    nothing(why: "missing" | "ambiguous"): void;
}
/** Takes the output of `git cat-file --batch` apart, wherever the pipe cuts it. Throws when it is no such output. */
export declare class AnswerParser {
    private readonly listener;
    /** The beginning of a line whose end has not come. */
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
