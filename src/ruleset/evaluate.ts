import * as sdk from "@open-policy-agent/opa-wasm";
import { compareText } from "../model/order.ts";
import type { PolicyIdentity } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import type { PolicyInput, PolicyOutput } from "../schemas/generated/types.ts";
import { policyOutput } from "../schemas/generated/validators.js";
import { type Catalogue, CatalogueIndex } from "./catalogue.ts";

/** What judges a dossier. */
export interface Policy {
  readonly identity: PolicyIdentity;
  readonly catalogue: CatalogueIndex;
  /** Pure: equal inputs give equal outputs. Throws `RunError` `policy-failed`. */
  evaluate(input: PolicyInput): PolicyOutput;
}

/**
 * The SDK's types declare this by name, its ES module has it only on the default export. The asynchronous loader would do,
 * but asks for the global `Response`, and with it Node loads its whole HTTP client: a tenth of a small run.
 */
const { loadPolicySync: loadModule } = (sdk as unknown as { default: Pick<typeof sdk, "loadPolicySync"> }).default;

/** Memory the module starts with and may grow to, in pages of 64 KiB (256 MiB). */
const memory = { initial: 5, maximum: 4096 };

/** Longest time one dossier may take to evaluate, in milliseconds: a thousand times what the largest samples need. */
export const evaluationDeadline = 10_000;

/** Runs synchronous work and throws when it takes longer than so many milliseconds. */
export type GuardTime = <T>(work: () => T, milliseconds: number) => T;

/**
 * Makes a policy of a compiled module. Throws `RunError` `policy-failed` when it is not one of ours. Without `guardTime` an
 * evaluation may take as long as it likes.
 */
export function loadPolicy(
  wasm: Uint8Array<ArrayBuffer>,
  catalogue: Catalogue,
  identity: PolicyIdentity,
  guardTime: GuardTime = (work) => work(),
): Policy {
  const within = <T>(work: () => T): T => guard(() => guardTime(work, evaluationDeadline));
  const instantiate = () => within(() => loadModule(wasm, { ...memory }));
  let instance: LoadedModule | undefined = instantiate();
  return {
    identity,
    catalogue: new CatalogueIndex(catalogue),
    evaluate: (input) => {
      const module = instance ?? instantiate();
      // Put back only after an answer: a trap or a deadline leaves the module's memory half written.
      instance = undefined;
      const output = within(() => ({
        findings: ask(module, input, "clausegate/findings"),
        assessment: ask(module, input, "clausegate/assessment"),
      }));
      instance = module;
      return guard(() => {
        if (isPolicyOutput(output)) return inKeyOrder(output);
        throw new Error(`the answer has an unknown shape: ${JSON.stringify(policyOutput.errors?.[0])}`);
      });
    },
  };
}

type LoadedModule = ReturnType<typeof loadModule>;

function ask(module: LoadedModule, input: PolicyInput, entrypoint: string): unknown {
  const results: unknown = module.evaluate(input, entrypoint);
  if (!Array.isArray(results) || results.length !== 1) throw new Error(`${entrypoint} is undefined`);
  return results[0].result;
}

/** The module lists an object's keys in the order of its own hashes; reports show them in one order. */
function inKeyOrder<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_, part) => (isMapping(part) ? sorted(part) : part)));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(mapping: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => compareText(a, b)));
}

function isPolicyOutput(output: unknown): output is PolicyOutput {
  return policyOutput(output);
}

/** The SDK throws strings and plain objects as well as errors. */
function guard<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    return refuse(cause);
  }
}

function refuse(cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : typeof cause === "string" ? cause : JSON.stringify(cause);
  throw new RunError("policy-failed", { reason, dossier: "policy.wasm" }, { cause });
}
