import type { Frame, Location, Span } from "../model/location.ts";
/** Text of a file, with lines computed from offsets. Lines end at LF, CR LF or CR (YAML 1.2 §5.4). */
export declare class SourceText {
    readonly path: string;
    readonly content: string;
    private starts;
    constructor(path: string, content: string);
    /** Returns a span's location and the lines around it. Offsets beyond the text count as its end. */
    show(span: Span): {
        location: Location;
        frame: Frame;
    };
    private locate;
    private frame;
    private line;
    private position;
    private lineStarts;
}
