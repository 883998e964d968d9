import type { Localized } from "../../model/language.ts";
import type { Report } from "../../model/report.ts";
import type { Shard } from "../../model/shard.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import type { RenderOptions } from "./reporter.ts";

type Say = (text: Localized) => string;

/** Renders the verdict; for a shard, always with its number, since it says nothing of the other shards. */
export function verdictLine(
  { verdict, shard }: Pick<Report, "verdict"> & { shard?: Shard | undefined },
  say: Say,
): string {
  return shard ? `${say(words[verdict])} (${partLine(shard, say)})` : say(words[verdict]);
}

/** Renders the outcome of the run: the verdict, unless something else is given. */
export function outcomeLine(
  report: Report,
  { outcome, language }: Pick<RenderOptions, "outcome" | "language">,
): string {
  return outcome ? outcome[language] : verdictLine(report, (text) => text[language]);
}

/** Renders which shard it is. Unescaped: contains no text from outside. */
export function partLine({ index, count }: Shard, say: Say): string {
  return say(fill(words.part, { index, count }));
}
