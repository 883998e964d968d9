import type { Output } from "./output.ts";

/** Whether an output is the same: byte for byte, or in everything but wording. */
export type Comparison = (name: string, before: string, after: string) => boolean;

export const byBytes: Comparison = (_, before, after) => before === after;

/** Compares JSON without its texts, exit codes, and whether there is output at all. */
export const byFacts: Comparison = (name, before, after) => {
  if (name === "exit code") return before === after;
  return facts(before) === facts(after) && (before === "") === (after === "");
};

/** Keys of JSON outputs whose values are wording, or a digest of it. */
const wording = new Set([
  ...[
    "message",
    "title",
    "description",
    "remedy",
    "text",
    "citation",
    "reason",
    "label",
    "name",
    "markdown",
    "penalty",
  ],
  ...["en", "ko", "fullDescription", "shortDescription", "help", "content", "basis", "source", "fix", "why", "state"],
  ...["remarks", "prose", "statement", "catalogueDigest"],
]);

/** A JSON text without its wording; undefined for other text. */
function facts(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (wording.has(key) ? undefined : withoutDigests(value)));
  } catch {
    return undefined;
  }
}

/** A manifest without its own digest and those of reports, which depend on their texts. */
function withoutDigests(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value && value.kind === "report" && "bytes" in value) return { ...value, bytes: null, sha256: null };
  return "notCopied" in value && "digest" in value ? { ...value, digest: null } : value;
}

/** Describes where two outputs differ; undefined where they do not. */
export function difference(before: Output, after: Output, isSame: Comparison): string | undefined {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const differing = names.filter((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    return old === undefined || now === undefined || !isSame(name, old, now);
  });
  return differing.length === 0 ? undefined : differing.map((name) => shown(name, before, after)).join("\n");
}

function shown(name: string, before: Output, after: Output): string {
  const [old = "(nothing)", now = "(nothing)"] = [before.get(name), after.get(name)];
  const shorter = Math.min(old.length, now.length);
  let at = 0;
  while (at < shorter && old[at] === now[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120));
  return `  ${name}, at ${at}:\n    before ${around(old)}\n    after  ${around(now)}`;
}
