type Paint = (text: string) => string;
/** Text styles of the text report; without colour each returns its text unchanged. */
export interface Palette {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly accent: Paint;
    readonly error: Paint;
    readonly warning: Paint;
    readonly note: Paint;
    readonly success: Paint;
}
export declare function paletteFor(color: boolean): Palette;
export {};
