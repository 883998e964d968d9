import type { Finding } from "../model/finding.ts";
import type { Excuses } from "../model/report.ts";
import type { RunConfig } from "./weigh.ts";
/** All that excuses findings in a run. */
export declare function excusesOf({ waivers, baseline, ignoresBaseline, settings }: RunConfig): Excuses;
/** Of all that may excuse findings, what excuses these. Of a waived one all waivers that name its rule and vendor: the first that counts does. */
export declare function usedExcuses({ waiverDays, waivers, baseline }: Excuses, findings: readonly Finding[]): Excuses;
/** The same, whatever the run was divided into. */
export declare function joinExcuses(all: readonly Excuses[]): Excuses;
