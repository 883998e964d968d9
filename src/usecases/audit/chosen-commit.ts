import type { Names } from "../../config/read.ts";
import { readRunConfig } from "../../config/run-config.ts";
import { type IsoDate, parseDay } from "../../model/iso-date.ts";
import type { DayOf, Past } from "../../model/past.ts";
import { RunError } from "../../model/run-error.ts";
import type { InventoryTree } from "../../model/tree.ts";
import { leftOutOf, momentsOf, rangeOf } from "../history/dated-commits.ts";

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
export async function chosen(
  past: Past,
  { repository, names, calendarOf }: AuditedRepository,
  { at = "HEAD", given }: { readonly at: string | undefined; readonly given: IsoDate | undefined },
): Promise<Chosen> {
  const day = isDay(at) ? parseDay(at, "--at") : undefined;
  const head = await repository.resolve(day === undefined ? at : "HEAD", "history");
  const runConfig = await readRunConfig(await repository.tree(head), names);
  const dayOf = calendarOf(runConfig.config.values.timezone);
  const isCut = (day ?? given) === undefined && (await repository.isShallow());
  const isAlone = isCut || (day === undefined && given !== undefined);
  const moments = momentsOf(isAlone ? [await past.commit(head)] : await past.line(head), dayOf);
  const moment = rangeOf(moments, { until: day, untilOption: "--at" }).moments.at(-1);
  if (!moment) throw new RunError("history-empty", { until: at, option: "--at" });
  const { commit, day: committedOn } = moment;
  const committerDay = dayOf(commit.committer.seconds);
  const asOf = given ?? day ?? committedOn;
  const leftOut = day === undefined ? 0 : leftOutOf(moments, day);
  return { commit: commit.id, committedOn, committerDay, leftOut, asOf, isCut };
}

export function isDay(at: string | undefined): boolean {
  return at !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(at);
}
