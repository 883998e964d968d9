import type { PolicyIdentity } from "../model/report.ts";
import type { PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
import { type Catalogue, CatalogueIndex } from "./catalogue.ts";
import type { CompiledModule } from "./compiled.ts";
/** What judges dossiers. Pure: equal inputs give equal answers. */
export interface Policy {
    readonly identity: PolicyIdentity;
    readonly catalogue: CatalogueIndex;
    /** Throws `RunError` `policy-failed`. */
    evaluate(input: PolicyInput): PolicyOutput;
    /**
     * Answers in the order of the inputs, under one deadline: guarding each by itself costs as much as the answer. Asked for less
     * than `answers`, it may leave the rest empty. Throws as `evaluate`.
     */
    evaluateAll(inputs: readonly PolicyInput[], asked?: Asked): PolicyOutput[];
}
/** Entrypoints that are asked. `judgement` is findings and assessment, `answers` these and the facts, for more work. */
export type Asked = "findings" | "judgement" | "facts" | "answers";
/** Longest time one question may take, in milliseconds: a thousand times what the largest samples need. */
export declare const evaluationDeadline = 10000;
/** Runs synchronous work and throws when it takes longer than so many milliseconds. */
export type GuardTime = <T>(work: () => T, milliseconds: number) => T;
/**
 * Makes a policy of a compiled module. Throws `RunError` `policy-failed` when it is not one of ours. Without `guardTime` an
 * evaluation may take as long as it likes.
 */
export declare function loadPolicy(wasm: Uint8Array<ArrayBuffer> | CompiledModule, catalogue: Catalogue, identity: PolicyIdentity, guardTime?: GuardTime): Policy;
