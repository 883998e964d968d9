import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Plan, planOf } from "../../src/action/event.ts";
import { RunError } from "../../src/model/run-error.ts";
import { examplePayload } from "../support/runner.ts";

const a = "a".repeat(40);
const b = "b".repeat(64);
const plan = (name: string | undefined, payload: unknown = {}) => planOf(name, () => payload);

describe("an event", () => {
  it.each<{ name: string; payload: object; expected: Plan }>([
    {
      name: "pull_request",
      payload: { pull_request: { number: 3, base: { sha: a }, head: { sha: b } } },
      expected: { kind: "pull-request", number: 3, base: a, head: b },
    },
    { name: "merge_group", payload: { merge_group: { base_sha: a } }, expected: { kind: "merge-group", base: a } },
    { name: "push", payload: { before: a }, expected: { kind: "push", before: a } },
    { name: "push", payload: { before: "0".repeat(40) }, expected: { kind: "push", before: null } },
    { name: "schedule", payload: {}, expected: { kind: "all" } },
    { name: "workflow_dispatch", payload: {}, expected: { kind: "all" } },
  ])("$name says what is judged", ({ name, payload, expected }) => {
    expect(plan(name, payload)).toEqual(expected);
  });

  it.each(["pull_request", "push", "merge_group", "workflow_dispatch"])("%s is read as GitHub documents it", (name) => {
    expect(plan(name, examplePayload(name))).toBeTypeOf("object");
  });

  it.each(["pull_request_target", "workflow_run", "issue_comment"])(
    "%s is refused before its payload is read",
    (name) => {
      expect(
        codeOf(() =>
          planOf(name, () => {
            throw new Error("read");
          }),
        ),
      ).toBe("event-refused");
    },
  );

  it.each(["release", "constructor", "", undefined])("%s is not taken for another", (name) => {
    expect(codeOf(() => plan(name))).toBe("event-unsupported");
  });

  it.each([
    { name: "pull_request", payload: null },
    { name: "pull_request", payload: { pull_request: { number: "3", base: { sha: a }, head: { sha: a } } } },
    {
      name: "pull_request",
      payload: { pull_request: { number: 3, base: { sha: "--upload-pack=x" }, head: { sha: a } } },
    },
    { name: "pull_request", payload: { pull_request: { number: 3, base: { sha: `${a}\n` }, head: { sha: a } } } },
    { name: "pull_request", payload: { pull_request: { number: -1, base: { sha: a }, head: { sha: a } } } },
    { name: "merge_group", payload: { merge_group: { base_sha: [a] } } },
    { name: "push", payload: { before: "0" } },
    { name: "push", payload: [] },
  ])("$name is not believed: $payload", ({ name, payload }) => {
    expect(codeOf(() => plan(name, payload))).toBe("event-unreadable");
  });

  it("gives full ids or is refused, whatever its payload holds", () => {
    const keys = ["pull_request", "number", "base", "head", "sha", "before", "merge_group", "base_sha", "__proto__"];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        // The first is taken where it would become too deep.
        fc.constantFrom(a, b, "0".repeat(40), 1, null, "x"),
        fc.string(),
        fc.dictionary(fc.constantFrom(...keys), tie("any")),
        fc.array(tie("any"), { maxLength: 2 }),
      ),
    })).any;
    fc.assert(
      fc.property(fc.constantFrom("pull_request", "push", "merge_group"), value, (name, payload) => {
        const found = attempt(() => plan(name, JSON.parse(JSON.stringify(payload))));
        if (found instanceof RunError) return found.code === "event-unreadable";
        const { kind: _, ...facts } = found;
        return Object.values(facts).every(
          (fact) => fact === null || typeof fact === "number" || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(String(fact)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

function attempt<T>(work: () => T): T | RunError {
  try {
    return work();
  } catch (error) {
    if (error instanceof RunError) return error;
    throw error;
  }
}

function codeOf(work: () => unknown): string | undefined {
  const found = attempt(work);
  return found instanceof RunError ? found.code : undefined;
}
