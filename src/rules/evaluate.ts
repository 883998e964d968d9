import * as sdk from "@open-policy-agent/opa-wasm";
import { compareText } from "../model/order.ts";
import type { PolicyIdentity } from "../model/report.ts";
import { RunError } from "../model/run-error.ts";
import type {
  Assessment,
  MeetingClause,
  PolicyInput,
  PolicyOutput,
  RawFinding,
  Subject,
} from "../schemas/generated/types.ts";
import { policyOutput } from "../schemas/generated/validators.js";
import { type Catalogue, CatalogueIndex } from "./catalogue.ts";
import type { CompiledModule } from "./compiled.ts";
import { nothingKnown } from "./facts.ts";

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

/** Empty values of the parts an entrypoint leaves out. */
const unasked: Readonly<Record<Asked, Partial<PolicyOutput>>> = {
  findings: { assessment: [], facts: nothingKnown },
  judgement: { facts: nothingKnown },
  facts: { findings: [], assessment: [] },
  answers: {},
  course: { assessment: [] },
};

/**
 * The SDK's types declare this by name, its ES module exports it only by default. The asynchronous loader would work
 * too, but asks for the global `Response`, and with it Node loads its whole HTTP client: a tenth of a small run.
 */
const { loadPolicySync: loadModule } = (sdk as unknown as { default: Pick<typeof sdk, "loadPolicySync"> }).default;

/** Memory the module starts with and may grow to, in pages of 64 KiB (256 MiB). */
const memory = { initial: 5, maximum: 4096 };

/** Longest time one question may take, in milliseconds: a thousand times what the largest samples need. */
export const evaluationDeadline = 10_000;

/** Runs synchronous work and throws when it takes longer than the given milliseconds. */
export type GuardTime = <T>(work: () => T, milliseconds: number) => T;

/**
 * Makes a policy of a compiled module. Throws `RunError` `policy-failed` for a module that is not ours. Without
 * `guardTime` an evaluation has no time limit.
 */
export function loadPolicy(
  wasm: Uint8Array<ArrayBuffer> | CompiledModule,
  catalogue: Catalogue,
  identity: PolicyIdentity,
  guardTime: GuardTime = (work) => work(),
): Policy {
  const within = <T>(work: () => T): T => guard(() => guardTime(work, evaluationDeadline));
  const instantiate = () => within(() => withLaw(loadModule(wasm, { ...memory }), catalogue));
  let instance: LoadedModule | undefined = instantiate();
  const askAll = (inputs: readonly PolicyInput[], asked: Asked): PolicyOutput[] => {
    const module = instance ?? instantiate();
    // Restored only after an answer: a trap or a deadline leaves the module's memory half written.
    instance = undefined;
    const answers = within(() => inputs.map((input) => ask(module, input, asked)));
    instance = module;
    return guard(() => answers.map((answer) => toOutput({ ...unasked[asked], ...answer })));
  };
  return {
    identity,
    catalogue: new CatalogueIndex(catalogue),
    evaluate: (input) => required(askAll([input], "answers")[0]),
    evaluateAll: (inputs, asked = "answers") => askAll(inputs, asked),
  };
}

type LoadedModule = ReturnType<typeof loadModule>;

/** Gives a module the editions of law, once: an evaluation then reads them at no cost. */
function withLaw(module: LoadedModule, { law }: Catalogue): LoadedModule {
  module.setData({ clausegate: { law } });
  return module;
}

/** The module's answer, under the names of the policy's output. */
function ask(module: LoadedModule, input: PolicyInput, asked: Asked): object {
  const entrypoint = `clausegate/${asked}`;
  const results: unknown = module.evaluate(input, entrypoint);
  if (!Array.isArray(results) || results.length !== 1) throw new Error(`${entrypoint} is undefined`);
  const { result } = results[0];
  return asked === "findings" || asked === "facts" ? { [asked]: result } : Object(result);
}

/** Sorts an object's keys, which the module lists in the order of its own hashes. */
function toOutput(answer: unknown): PolicyOutput {
  if (!isPolicyOutput(answer)) {
    throw new Error(`the answer has an unknown shape: ${JSON.stringify(policyOutput.errors?.[0])}`);
  }
  const { findings, assessment, facts } = answer;
  return { findings: findings.map(toFinding), assessment: assessment.map(toAssessment), facts };
}

function toFinding({ rule, subject, record, path, args }: RawFinding): RawFinding {
  return { rule, subject: toSubject(subject), record, path, args: sorted(args) };
}

function toAssessment({ rule, subject, status, reason, clauses }: Assessment): Assessment {
  return {
    rule,
    subject: toSubject(subject),
    status,
    ...(reason && { reason: sorted(reason) }),
    ...(clauses && { clauses: clauses.map(toClause) }),
  };
}

function toSubject({ vendor, service, contract, guideline }: Subject): Subject {
  return {
    ...(vendor !== undefined && { vendor }),
    ...(service !== undefined && { service }),
    ...(contract !== undefined && { contract }),
    ...(guideline !== undefined && { guideline }),
  };
}

function toClause({ contract, clause, standing, document, article, page }: MeetingClause): MeetingClause {
  return {
    contract,
    clause,
    ...(standing !== undefined && { standing }),
    ...(document !== undefined && { document }),
    ...(article !== undefined && { article }),
    ...(page !== undefined && { page }),
  };
}

function sorted<T extends object>(mapping: T): T {
  // The same keys and values as before.
  return Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => compareText(a, b))) as T;
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("no answer");
  return value;
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
