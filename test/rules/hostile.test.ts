import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { loadPolicyFiles } from "../../src/adapters/disk/policy-files.ts";
import { withDeadline } from "../../src/adapters/threads/deadline.ts";
import { check } from "../../src/entry/library.ts";
import { type GuardTime, loadPolicy } from "../../src/rules/evaluate.ts";
import { dossierOf } from "../support/cases.ts";
import { aFolder, bundle, clausegate } from "../support/cli.ts";
import { anInventory, goodFiles, policy, someDay } from "../support/inventory.ts";
import { aModule, wasm } from "../support/wasm.ts";

const deadline = 200;
const soon: GuardTime = (work) => withDeadline(work, deadline);
const dossier = dossierOf({ patch: [] });
const nothing = { findings: [], assessment: [], facts: { services: [], contracts: [] } };

/** A module whose work nobody stops, unless it is told otherwise. */
function load(evaluation: readonly number[], { start, guard }: { start?: readonly number[]; guard?: GuardTime } = {}) {
  return loadPolicy(aModule(evaluation, start), policy.catalogue.catalogue, policy.identity, guard);
}

/** What an attempt throws, and how long it took. */
function failureOf(attempt: () => unknown): { error: unknown; took: number } {
  const begun = performance.now();
  try {
    attempt();
  } catch (error) {
    return { error, took: performance.now() - begun };
  }
  throw new Error("it did not fail");
}

describe("a deadline", () => {
  it("hands over what the work returns or throws", () => {
    const thrown = { message: "as it is" };
    expect(withDeadline(() => nothing, 1000)).toBe(nothing);
    expect(
      failureOf(() =>
        withDeadline(() => {
          throw thrown;
        }, 1000),
      ).error,
    ).toBe(thrown);
  });

  it("stops work that would go on for ever, and the next work runs", () => {
    const { error, took } = failureOf(() =>
      withDeadline(() => {
        for (;;);
      }, deadline),
    );
    expect(error).toEqual(new Error("stopped after 200 ms without an answer"));
    expect(took).toBeGreaterThanOrEqual(deadline - 10);
    expect(took).toBeLessThan(20 * deadline);
    expect(withDeadline(() => "again", deadline)).toBe("again");
  });
});

describe("a policy module", () => {
  it("may answer", () => {
    expect(load(wasm.answer).evaluate(dossier)).toEqual(nothing);
  });

  it.each([
    { never: "evaluating", attempt: () => load([...wasm.endless, ...wasm.answer], { guard: soon }).evaluate(dossier) },
    { never: "loading", attempt: () => load(wasm.answer, { start: wasm.endless, guard: soon }) },
  ])("that never ends $never ends the run", ({ attempt }) => {
    const { error, took } = failureOf(attempt);
    expect(error).toMatchObject({
      name: "RunError",
      code: "policy-failed",
      args: { reason: "stopped after 200 ms without an answer" },
    });
    expect(took).toBeLessThan(20 * deadline);
  });

  it("may have 256 MiB of memory and no more", () => {
    expect(load([...wasm.need(4091), ...wasm.answer]).evaluate(dossier)).toEqual(nothing);
    const { error } = failureOf(() => load([...wasm.need(4092), ...wasm.answer]).evaluate(dossier));
    expect(error).toMatchObject({ name: "RunError", code: "policy-failed", args: { reason: "unreachable" } });
  });

  it("is made anew after it failed: nothing half done reaches the next dossier", () => {
    // It fails at the third question, unless the memory is new.
    const failing = load([...wasm.twice, ...wasm.answer]);
    expect(failing.evaluateAll([dossier, dossier])).toEqual([nothing, nothing]);
    expect(() => failing.evaluate(dossier)).toThrow("unreachable");
    expect(failing.evaluate(dossier)).toEqual(nothing);
    expect(() => failing.evaluateAll([dossier, dossier])).toThrow("unreachable");
    expect(failing.evaluateAll([dossier, dossier])).toEqual([nothing, nothing]);
  });

  it("that fails is said with the dossier it failed for", async () => {
    await expect(check(anInventory(goodFiles()), load(wasm.trap), { asOf: someDay })).rejects.toMatchObject({
      code: "policy-failed",
      args: { dossier: "vendors/_guidelines" },
    });
  });
});

it("a module on the disk has ten seconds for a dossier, and is then given up", async () => {
  const endless = aModule([...wasm.endless, ...wasm.answer]);
  const digests = JSON.parse(readFileSync(join(bundle, "../policy-digests.json"), "utf8"));
  const folder = aFolder({
    "policy.wasm": endless,
    "policy-digests.json": { ...digests, "policy.wasm": createHash("sha256").update(endless).digest("hex") },
    "catalogue.json": readFileSync(join(bundle, "../catalogue.json")),
  });
  const run = Script.prototype.runInContext;
  // Nobody waits that long here.
  const impatient = vi.spyOn(Script.prototype, "runInContext").mockImplementation(function (this: Script, context) {
    return run.call(this, context, { timeout: deadline });
  });
  try {
    const policyOnDisk = await loadPolicyFiles(pathToFileURL(`${folder}/`));
    await expect(check(anInventory(goodFiles()), policyOnDisk, { asOf: someDay })).rejects.toMatchObject({
      code: "policy-failed",
      args: { dossier: "vendors/_guidelines", reason: "stopped after 10000 ms without an answer" },
    });
    expect(new Set(impatient.mock.calls.map(([, options]) => Object(options).timeout))).toEqual(new Set([10_000]));
  } finally {
    impatient.mockRestore();
  }
});

it("the sample is judged well within the deadline", () => {
  expect(clausegate(["check", "--as-of", "2026-11-22"]).status).toBe(0);
});
