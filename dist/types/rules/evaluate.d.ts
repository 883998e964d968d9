import type { PolicyIdentity } from "../model/report.ts";
import type { PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
import { type Catalogue, CatalogueIndex } from "./catalogue.ts";
import type { CompiledModule } from "./compiled.ts";
/** The compiled rules that judge dossiers. Pure: equal inputs give equal answers. */
export interface Policy {
    readonly identity: PolicyIdentity;
    readonly catalogue: CatalogueIndex;
    /** Answers one input. Throws `RunError` `policy-failed`. */
    evaluate(input: PolicyInput): PolicyOutput;
    /**
     * Answers in the order of the inputs, under one deadline: guarding each separately costs as much as the answer. For
     * an entrypoint other than `answers`, it may leave the rest empty. Throws as `evaluate`.
     */
    evaluateAll(inputs: readonly PolicyInput[], asked?: Asked): PolicyOutput[];
}
/**
 * Entrypoints of the module. `judgement` is findings and assessment; `answers` adds the facts, at a higher cost; `course`
 * is findings, and the facts without those of clauses.
 */
export type Asked = "findings" | "judgement" | "facts" | "answers" | "course";
/** Longest time one question may take, in milliseconds: a thousand times what the largest samples need. */
export declare const evaluationDeadline = 10000;
/** Runs synchronous work and throws when it takes longer than the given milliseconds. */
export type GuardTime = <T>(work: () => T, milliseconds: number) => T;
/**
 * Makes a policy of a compiled module. Throws `RunError` `policy-failed` for a module that is not ours. Without
 * `guardTime` an evaluation has no time limit.
 */
export declare function loadPolicy(wasm: Uint8Array<ArrayBuffer> | CompiledModule, catalogue: Catalogue, identity: PolicyIdentity, guardTime?: GuardTime): Policy;
