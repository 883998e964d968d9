import type { Localized } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import type { Shard } from "../../model/shard.ts";
import type { RenderOptions } from "./reporter.ts";
type Say = (text: Localized) => string;
/** Renders the verdict; for a shard, always with its number, since it says nothing of the other shards. */
export declare function verdictLine({ verdict, shard }: Pick<Report, "verdict"> & {
    shard?: Shard | undefined;
}, say: Say): string;
/** Renders the outcome of the run: the verdict, unless something else is given. */
export declare function outcomeLine(report: Report, { outcome, language }: Pick<RenderOptions, "outcome" | "language">): string;
/** Renders which shard it is. Unescaped: contains no text from outside. */
export declare function partLine({ index, count }: Shard, say: Say): string;
export {};
