import type { Frame, Location, Span } from "../model/location.ts";
/** A file's text and the way from offsets to lines. Lines end at LF, CR LF or CR, as YAML 1.2 §5.4 has it. */
export declare class SourceText {
    readonly path: string;
    readonly content: string;
    private starts;
    constructor(path: string, content: string);
    /** A span's location and the lines around it. Offsets beyond the text are taken as its end. */
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
