import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Plan, planOf } from "../../../src/entry/action/event.ts";
import { RunError } from "../../../src/model/run-error.ts";
import { examplePayload } from "../../support/runner.ts";

const a = "a".repeat(40);
const b = "b".repeat(64);
const none = "0".repeat(40);
const plan = (name: string | undefined, payload: unknown = {}) => planOf(name, () => payload);

describe("an event", () => {
  it.each<{ name: string; payload: object; expected: Plan }>([
    {
      name: "pull_request",
      payload: { pull_request: { number: 3, base: { sha: a }, head: { sha: b } } },
      expected: { kind: "pull-request", number: 3, base: a, head: b },
    },
    {
      name: "merge_group",
      payload: { merge_group: { base_sha: a, head_sha: b, base_ref: "refs/heads/release/1.x" } },
      expected: { kind: "merge-group", head: b, before: a, branch: "refs/heads/release/1.x" },
    },
    { name: "push", payload: { before: a, after: b }, expected: { kind: "push", before: a, after: b, commit: null } },
    {
      name: "push",
      payload: { before: none, after: b },
      expected: { kind: "push", before: null, after: b, commit: null },
    },
    {
      name: "push",
      payload: { ref: "refs/tags/v1", before: a, after: b, head_commit: { id: a } },
      expected: { kind: "push", before: a, after: b, commit: a },
    },
    {
      name: "push",
      payload: { ref: "refs/heads/main", before: a, after: b, head_commit: { id: a } },
      expected: { kind: "push", before: a, after: b, commit: null },
    },
    { name: "push", payload: { before: a, after: none, head_commit: null }, expected: { kind: "nothing" } },
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
    { name: "merge_group", payload: { merge_group: { base_sha: [a], head_sha: a, base_ref: "refs/heads/main" } } },
    { name: "merge_group", payload: { merge_group: { base_sha: a, base_ref: "refs/heads/main" } } },
    ...[
      "main",
      "refs/tags/v1",
      "refs/heads/",
      "refs/heads/a:refs/heads/b",
      "refs/heads/*",
      "refs/heads/a..b",
      "+refs/heads/a",
      "refs/heads/a\n",
      "refs/heads/a b",
      "refs/heads/.a",
      "refs/heads/a/",
      "refs/heads/a.lock",
      "refs/heads/a@{1}",
      "--upload-pack=x",
      1,
      null,
    ].map((branch) => ({
      name: "merge_group",
      payload: { merge_group: { base_sha: a, head_sha: a, base_ref: branch } },
    })),
    { name: "push", payload: { before: "0", after: a } },
    { name: "push", payload: { before: a } },
    { name: "push", payload: { ref: "refs/tags/v1", before: a, after: a, head_commit: { id: "v1" } } },
    { name: "push", payload: [] },
  ])("$name is not believed: $payload", ({ name, payload }) => {
    expect(codeOf(() => plan(name, payload))).toBe("event-unreadable");
  });

  it("gives full ids or is refused, whatever its payload holds", () => {
    const keys = [
      ...["pull_request", "number", "base", "head", "sha", "before", "after", "merge_group", "base_sha", "head_sha"],
      ...["base_ref", "ref", "head_commit", "id", "__proto__"],
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        // The first is taken where it would become too deep.
        fc.constantFrom(a, b, none, 1, null, "x", "refs/heads/x", "refs/tags/x"),
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
          (fact) =>
            fact === null ||
            typeof fact === "number" ||
            /^(?:[0-9a-f]{40}|[0-9a-f]{64}|refs\/heads\/x)$/.test(String(fact)),
        );
      }),
      { seed: 1, numRuns: 2000 },
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
