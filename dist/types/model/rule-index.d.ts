import type { TextArgs } from "./language.ts";
import type { Rule, RuleCase } from "./rule.ts";
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
export declare class RuleIndex {
    private readonly byId;
    private readonly byRequirement;
    constructor(rules: readonly Rule[]);
    rule(id: string): Rule | undefined;
    requirement(key: string): Rule | undefined;
    /** Returns the rule and case a finding names, or undefined if either is unknown. */
    caseOf({ rule: id, args }: NamedCase): BrokenRule | undefined;
    /** As `caseOf`. Throws `RunError` `policy-failed` for an unknown rule or case. */
    knownCase(named: NamedCase): BrokenRule;
}
