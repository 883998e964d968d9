import type { JudgedScope, JudgedVendor } from "../../src/config/judged-scope.ts";
import { WaiverRegister } from "../../src/config/waivers/apply.ts";
import { readWaivers, type SourcedWaiver } from "../../src/config/waivers/file.ts";
import type { Finding, RuleFinding } from "../../src/model/finding.ts";
import type { SourceFile } from "../../src/model/tree.ts";
import type { Waiver } from "../../src/schemas/generated/types.ts";
import { day, policy } from "./inventory.ts";
import { aFinding } from "./report.ts";

/** A waiver without defects as of 2026-06-30, with changes; a key set to undefined is left out. */
export function aWaiver(changes: { readonly [K in keyof Waiver]?: Waiver[K] | undefined } = {}): Waiver {
  const waiver = {
    rule: "SEC-06",
    vendor: "acme",
    reason: "망분리 공사 중",
    owner: "privacy-team@example.com",
    approver: "ciso@example.com",
    approved_on: "2026-06-01",
    expires_on: "2026-09-30",
    ...changes,
  };
  return JSON.parse(JSON.stringify(waiver));
}

/** The file of waivers, written as JSON (which is YAML). */
export function waiversFile(...waivers: readonly Waiver[]): SourceFile {
  return fileOf("waivers.yaml", JSON.stringify({ version: 1, waivers }, null, 1));
}

export function fileOf(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function sourced(...waivers: readonly Waiver[]): SourcedWaiver[] {
  const read = readWaivers(waiversFile(...waivers));
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return read.waivers;
}

/** The scope for the waivers of these tests: two vendors, both judged. */
export function aScope(changes: Partial<JudgedScope> = {}): JudgedScope {
  const one = (services: string[], contracts: string[]): JudgedVendor => ({
    services: new Set(services),
    contracts: new Set(contracts),
  });
  return {
    vendors: new Set(["acme", "beta"]),
    judged: new Map([
      ["acme", one(["calls", "crm"], ["acme-2026"])],
      ["beta", one(["hosting"], ["beta-2026"])],
    ]),
    guidelines: true,
    ...changes,
  };
}

/** A finding of a rule as the policies would give it, with changes. */
export function findingOf(rule: string, changes: Partial<Finding> = {}): Finding {
  const known = policy.catalogue.rule(rule);
  if (!known) throw new Error(`no rule ${rule}`);
  const { requirement, basis, severity } = known;
  return aFinding({ rule, requirement, basis, severity, ...changes });
}

interface Run {
  readonly waivers: readonly Waiver[];
  readonly findings?: readonly Finding[];
  readonly asOf?: string;
  readonly waiverDays?: number;
  readonly waiverWarningDays?: number;
  readonly scope?: JudgedScope;
}

/** Applies waivers: returns the findings, and the defects of the waivers as `RULE/case pointer`. */
export function applied(run: Run): { findings: Finding[]; own: RuleFinding[]; said: string[] } {
  const { findings = [findingOf("SEC-06")], asOf = "2026-06-30", waiverDays = 365, waiverWarningDays = 14 } = run;
  const register = new WaiverRegister(
    sourced(...run.waivers),
    { asOf: day(asOf), settings: { waiverDays, waiverWarningDays } },
    policy.catalogue,
  );
  const after = register.apply(findings);
  const own = register.findings(run.scope ?? aScope());
  return { findings: after, own, said: own.map(({ rule, args, pointer }) => `${rule}/${args.case} ${pointer}`) };
}
