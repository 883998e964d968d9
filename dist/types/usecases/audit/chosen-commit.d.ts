import type { Names } from "../../config/read.ts";
import { type IsoDate } from "../../model/iso-date.ts";
import type { DayOf, Past } from "../../model/past.ts";
import type { InventoryTree } from "../../model/tree.ts";
/** The judged commit, the day it counts from, its committer's own, and the day it is judged for. */
export interface Chosen {
    readonly commit: string;
    readonly committedOn: IsoDate;
    readonly committerDay: IsoDate;
    readonly leftOut: number;
    readonly asOf: IsoDate;
    /** Whether the judged day comes from the commit alone, because the clone does not have those before. */
    readonly isCut: boolean;
}
/** Repository that an audit takes its commit from, and the means to read it on this machine. */
export interface AuditedRepository {
    readonly repository: {
        /** Returns the full id of the commit that a name stands for. Throws `RunError`. */
        resolve(name: string, use: "history"): Promise<string>;
        tree(commit: string): Promise<InventoryTree>;
        isShallow(): Promise<boolean>;
    };
    readonly names: Names;
    /** Returns the calendar of a time zone. */
    readonly calendarOf: (timeZone: string) => DayOf;
}
/**
 * Returns a named commit, or the newest one of a day. The history is needed only for a day, and for the day of a commit
 * given without one.
 */
export declare function chosen(past: Past, { repository, names, calendarOf }: AuditedRepository, { at, given }: {
    readonly at: string | undefined;
    readonly given: IsoDate | undefined;
}): Promise<Chosen>;
export declare function isDay(at: string | undefined): boolean;
