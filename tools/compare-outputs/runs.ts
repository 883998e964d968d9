// The command lines for comparing two checkouts.
import type { Place } from "./places.ts";

/** Arguments of one run. `{out}` stands for its own folder. */
export type Run = readonly string[];

const languages = ["en", "ko"] as const;
const formats = ["text", "short", "json", "sarif", "junit", "github", "gitlab", "markdown"];
const fewFormats = ["text", "json"];
const asOf = ["--as-of", "2026-06-30"];

/** All runs in a place. */
export function runsIn(place: Place): Run[] {
  return place.kind === "past" ? runsOverThePast(place) : runsOfNow(place);
}

function runsOfNow({ root, vendors, kind }: Place): Run[] {
  const here = ["--root", root];
  return [
    ...inLanguages(["check", ...here, ...asOf], kind === "whole" ? formats : fewFormats),
    ...vendors.flatMap((vendor) => gateRuns(["gate", vendor, ...here, ...asOf])),
    ...languages.map((language) => ["evidence", "verify", ...here, "--language", language]),
  ];
}

/** Runs of the gate command, which takes twice as long as a check: each language once, each format once. */
function gateRuns(args: Run): Run[] {
  return [
    [...args, "--language", "en", "--format", "text"],
    [...args, "--language", "ko", "--format", "json"],
  ];
}

function runsOverThePast({ root, vendors: [vendor = ""] }: Place): Run[] {
  const here = ["--root", root];
  const change = ["check", ...here, "--base", "HEAD~2", "--head", "HEAD", ...asOf];
  const period = ["--at", "HEAD", "--as-of", "2026-12-31", "--period", "2026-01-01..2026-10-31"];
  return [
    ...inLanguages(["history", ...here], ["text", "json", "csv", "markdown"]),
    ...inLanguages(["blame", vendor, "PII-01", ...here, ...asOf], fewFormats),
    ...formats.map((format) => [...change, "--format", format]),
    ...languages.map((language) => ["audit", ...here, ...period, "--language", language, "-o", "{out}/pack"]),
  ];
}

function inLanguages(args: Run, formats: readonly string[]): Run[] {
  return languages.flatMap((language) =>
    formats.map((format) => [...args, "--language", language, "--format", format]),
  );
}
