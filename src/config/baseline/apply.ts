import { canonical } from "../../judgement/fingerprint.ts";
import { ownFinding } from "../../judgement/own-finding.ts";
import { type KnownFacts, noFacts, otherFact } from "../../judgement/service-facts.ts";
import type { Finding, RuleFinding } from "../../model/finding.ts";
import { toPointer } from "../../model/location.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import type { BaselineEntry } from "../../schemas/generated/types.ts";
import type { JudgedScope } from "../judged-scope.ts";
import { listsOf, type SourcedEntry } from "./file.ts";

/** Result for an entry: its finding is gone, is excused, or has outgrown the excuse. */
type Fate = "gone" | "excusing" | "changed";

/** Applies the baseline to one vendor's findings after another, and collects the entries that are not needed. */
export class BaselineRegister {
  private readonly entries: readonly SourcedEntry[];
  private readonly byFinding: ReadonlyMap<string, SourcedEntry>;
  private readonly fates = new Map<SourcedEntry, Fate>();
  /** Ids of findings that an entry would excuse if the change had not altered their service. */
  readonly withheld = new Set<string>();
  private readonly catalogue: CatalogueIndex;

  constructor(entries: readonly SourcedEntry[], catalogue: CatalogueIndex) {
    this.entries = entries;
    this.catalogue = catalogue;
    this.byFinding = new Map(entries.map((entry) => [entry.record.finding, entry]));
  }

  /**
   * Returns the same findings in the same order; open ones that an entry excuses are baselined. Waivers are applied
   * before.
   */
  apply(findings: readonly Finding[], facts: KnownFacts = noFacts): Finding[] {
    return findings.map((finding) => this.applyTo(finding, facts));
  }

  private applyTo(finding: Finding, facts: KnownFacts): Finding {
    const entry = this.byFinding.get(finding.id);
    if (!entry || !this.catalogue.isExcusable(finding.rule) || !isAbout(entry.record, finding)) return finding;
    const isAccepted = hasNotGrown(entry.record, finding);
    const excuses = isAccepted && isSameWork(finding, facts);
    if (isAccepted && !excuses) this.withheld.add(finding.id);
    this.fates.set(entry, excuses ? "excusing" : "changed");
    return excuses && finding.disposition === "open" ? { ...finding, disposition: "baselined" } : finding;
  }

  /**
   * Returns a finding for each entry that is not needed and is among `kept`, in file order. Call it after all findings
   * were applied.
   */
  findings(scope: JudgedScope, kept: readonly SourcedEntry[] = this.entries): RuleFinding[] {
    const names = new Set(kept.map(({ record }) => canonical(record)));
    return this.entries.flatMap((entry) => {
      const fate = this.fateOf(entry, scope);
      return fate === "excusing" || !names.has(canonical(entry.record)) ? [] : [this.say(entry, fate)];
    });
  }

  /** Returns the entries that are still needed or cannot be assessed. */
  prune(scope: JudgedScope): BaselineEntry[] {
    return this.entries.filter((entry) => this.fateOf(entry, scope) === "excusing").map(({ record }) => record);
  }

  private fateOf(entry: SourcedEntry, scope: JudgedScope): Fate {
    const fate = this.fates.get(entry);
    if (fate) return fate;
    return wasJudged(entry.record, scope) ? "gone" : "excusing";
  }

  private say({ record, source, path }: SourcedEntry, fate: "gone" | "changed"): RuleFinding {
    const { rule, vendor, service, contract, guideline, finding, digest } = record;
    const names = [vendor, service, contract, guideline].filter((name) => name !== undefined);
    const place = [...path, "rule"];
    return ownFinding(
      {
        rule: "BSL-01",
        args: { case: fate, rule, subject: names.join("/") },
        subject: { vendor, service, contract, guideline },
        identity: [finding, digest],
        pointer: toPointer(place),
        ...source.show(place),
      },
      this.catalogue,
    );
  }
}

/** Whether an entry is about the subject of a finding: the id alone is not enough. */
function isAbout(entry: BaselineEntry, finding: Finding): boolean {
  return (
    entry.rule === finding.rule &&
    (entry.vendor ?? null) === finding.vendor &&
    (entry.service ?? null) === finding.service &&
    (entry.contract ?? null) === finding.contract &&
    (entry.guideline ?? null) === finding.guideline
  );
}

/** Whether the service is the work it was when the change began; one that did not exist then is other work. */
function isSameWork({ service }: Finding, { now, before }: KnownFacts): boolean {
  if (service === null || !before) return true;
  const [was, is] = [before.get(service), now.get(service)];
  return was !== undefined && is !== undefined && otherFact(was, is) === undefined;
}

/**
 * Whether the part of the record is the accepted one, and each list of the finding has only items that were listed
 * then.
 */
function hasNotGrown({ digest, lists = {} }: BaselineEntry, finding: Finding): boolean {
  if (digest !== finding.excuse) return false;
  return Object.entries(listsOf(finding)).every(([name, items]) => {
    const accepted = new Set(Object.hasOwn(lists, name) ? lists[name] : []);
    return items.every((item) => accepted.has(item));
  });
}

/**
 * Whether an entry could be assessed. One of a vendor that is gone is not needed; nor is one of a folder judged without
 * its finding.
 */
function wasJudged({ vendor }: BaselineEntry, scope: JudgedScope): boolean {
  if (vendor === undefined) return scope.guidelines;
  return scope.judged.has(vendor) || !scope.vendors.has(vendor);
}
