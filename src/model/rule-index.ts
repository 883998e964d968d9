import type { TextArgs } from "./language.ts";
import type { Rule, RuleCase } from "./rule.ts";
import { RunError } from "./run-error.ts";

/** A rule and the case in which it is broken. */
export interface BrokenRule {
  readonly rule: Rule;
  /** Permanent name of the case. */
  readonly name: string;
  readonly broken: RuleCase;
}

/** The id of a rule, and arguments that name the case. */
export interface NamedCase {
  readonly rule: string;
  readonly args: TextArgs;
}

/** Finds rules by id and requirements by key. */
export class RuleIndex {
  private readonly byId: ReadonlyMap<string, Rule>;
  private readonly byRequirement: ReadonlyMap<string, Rule>;

  constructor(rules: readonly Rule[]) {
    this.byId = new Map(rules.map((rule) => [rule.id, rule]));
    this.byRequirement = new Map(rules.map((rule) => [rule.requirement, rule]));
  }

  rule(id: string): Rule | undefined {
    return this.byId.get(id);
  }

  requirement(key: string): Rule | undefined {
    return this.byRequirement.get(key);
  }

  /** Returns the rule and case a finding names, or undefined if either is unknown. */
  caseOf({ rule: id, args }: NamedCase): BrokenRule | undefined {
    const rule = this.rule(id);
    const name = args.case;
    if (!rule || typeof name !== "string" || !Object.hasOwn(rule.cases, name)) return undefined;
    const broken = rule.cases[name];
    return broken && { rule, name, broken };
  }

  /** As `caseOf`. Throws `RunError` `policy-failed` for an unknown rule or case. */
  knownCase(named: NamedCase): BrokenRule {
    const found = this.caseOf(named);
    if (found) return found;
    const reason = `${named.rule} (${named.args.case})`;
    throw new RunError("policy-failed", { reason, dossier: "catalogue.json" });
  }
}
