import { readBaseline, writeBaseline } from "../../config/baseline/file.ts";
import { Weigher } from "../../config/disposition.ts";
import { ruleOverrides } from "../../config/effective.ts";
import { usedExcuses } from "../../config/excuses.ts";
import { readWaivers } from "../../config/waivers/file.ts";
import { canonical } from "../../judgement/fingerprint.ts";
import { noFacts } from "../../judgement/service-facts.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { nameOfCase } from "../../model/rule-override.ts";
import { defaultSettings } from "../../model/settings.ts";
import { defaultInventory } from "../../model/tree.ts";
import { sourceOf } from "../../records/file-text.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { findingOrder, problemOrder } from "../build.ts";

/**
 * JSON pointer to the first part of a report that the catalogue does not produce from the report's own configuration,
 * waivers and baseline entries; undefined where all match. Every finding is weighed and excused again, as in the run.
 */
export function unexplainedIn(report: Report, catalogue: CatalogueIndex): string | undefined {
  const { overrides, excuses, findings, problems } = report;
  const stated = Object.fromEntries(overrides.map(({ rule, case: name, to }) => [nameOfCase(rule, name), to]));
  if (canonical(ruleOverrides({ rules: stated }, catalogue)) !== canonical(overrides)) return "/overrides";
  const weigher = weigherOf(report, catalogue);
  if (!weigher) return "/excuses";
  for (const [at, finding] of findings.entries()) {
    const key = unexplainedKey(finding, weigher, catalogue);
    if (key !== undefined) return `/findings/${at}/${key}`;
  }
  if (canonical(usedExcuses(excuses, findings)) !== canonical(excuses)) return "/excuses";
  return disorderIn("/findings", findings, findingOrder) ?? disorderIn("/problems", problems, problemOrder);
}

/** The run configuration that a report states; undefined where a waiver or entry is one no file could have. */
function weigherOf(
  { asOf, failOn, failOnExcept = [], overrides, excuses }: Report,
  catalogue: CatalogueIndex,
): Weigher | undefined {
  const fileOf = (text: string) => sourceOf("", text);
  // Reports lack the facts of services: a used waiver shows that they were those it was given for.
  const waivers = excuses.waivers.map(({ given_for: _, ...waiver }) =>
    readWaivers(fileOf(JSON.stringify({ version: 1, waivers: [waiver] }))),
  );
  const baseline = readBaseline(fileOf(writeBaseline(excuses.baseline)));
  if ([...waivers, baseline].some(({ problems }) => problems.length > 0)) return undefined;
  const runConfig = {
    ...{
      inventory: defaultInventory,
      failOn,
      failOnExcept,
      overrides,
      baselineRules: null,
      ignoresBaseline: false,
      problems: [],
    },
    idleSeverities: [],
    settings: { ...defaultSettings, waiverDays: excuses.waiverDays },
    waivers: waivers.flatMap((read) => read.waivers),
    baseline: baseline.entries,
  };
  return new Weigher(runConfig, asOf, catalogue);
}

/**
 * The first key of a finding that differs when weighed again. A resolved finding may use head's names, which the
 * baseline lacks: whether it is baselined is not compared.
 */
function unexplainedKey(finding: Finding, weigher: Weigher, catalogue: CatalogueIndex): string | undefined {
  if (!catalogue.caseOf(finding)) return "rule";
  const [again] = weigher.apply([finding], noFacts);
  if (again?.severity !== finding.severity) return "severity";
  if (again.kind !== finding.kind) return "kind";
  if (again.excepted !== finding.excepted) return "excepted";
  const isGoneFromBaseline =
    finding.change === "resolved" && finding.disposition === "baselined" && again.disposition === "open";
  // A change may alter the service an excuse was given for.
  const isWithheld = finding.change !== null && finding.worse && finding.disposition === "open";
  if (isWithheld) return undefined;
  if (again.disposition !== finding.disposition && !isGoneFromBaseline) return "disposition";
  return canonical(again.waiver) === canonical(finding.waiver) ? undefined : "waiver";
}

function disorderIn<T>(pointer: string, items: readonly T[], order: (a: T, b: T) => number): string | undefined {
  const at = items.findIndex((item, index) => index > 0 && order(items[index - 1] ?? item, item) > 0);
  return at < 0 ? undefined : `${pointer}/${at}`;
}
