import type { Localized } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import type { Shard } from "../../model/shard.ts";
import type { RenderOptions } from "./reporter.ts";
type Say = (text: Localized) => string;
/** The verdict; of a part never without saying so: it says nothing of the other parts. */
export declare function verdictLine({ verdict, shard }: Pick<Report, "verdict"> & {
    shard?: Shard | undefined;
}, say: Say): string;
/** What came of the run: the verdict, unless something else did. */
export declare function outcomeLine(report: Report, { outcome, language }: Pick<RenderOptions, "outcome" | "language">): string;
/** Which part it is. Unescaped: nothing in it comes from outside. */
export declare function partLine({ index, count }: Shard, say: Say): string;
export {};
