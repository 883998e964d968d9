import { RunError } from "../../model/run-error.ts";

/** The commits an event asks to judge. All ids are full object ids. */
export type Plan =
  /** A pull request: `base` and `head` as of the event; the checkout may have a newer base. */
  | { readonly kind: "pull-request"; readonly number: number; readonly base: string; readonly head: string }
  /**
   * An entry of a merge queue: its commit, the entry before it or the branch, and the target branch (`refs/heads/…`).
   */
  | { readonly kind: "merge-group"; readonly head: string; readonly before: string; readonly branch: string }
  /**
   * A push. `before` is null for a new branch or tag; `after` may be a tag's own object, and `commit` is then the
   * commit it names.
   */
  | { readonly kind: "push"; readonly before: string | null; readonly after: string; readonly commit: string | null }
  /** A branch or tag that was deleted. */
  | { readonly kind: "nothing" }
  /** Nothing to compare with: everything is judged. */
  | { readonly kind: "all" };

const events = ["pull_request", "merge_group", "push", "schedule", "workflow_dispatch"] as const;
/** Events that run with more rights than the change that started them. */
const refused = ["pull_request_target", "workflow_run", "issue_comment"];

/**
 * Reads an event. `payload` is called only for events that need it; its result is not trusted to have the expected
 * shape. Throws `RunError` `event-refused`, `event-unsupported`, `event-unreadable`.
 */
export function planOf(name: string | undefined, payload: () => unknown): Plan {
  if (refused.includes(name ?? "")) throw new RunError("event-refused", { event: name ?? "" });
  const event = events.find((known) => known === name);
  if (event === undefined) throw new RunError("event-unsupported", { event: name ?? "", events: [...events] });
  if (event === "schedule" || event === "workflow_dispatch") return { kind: "all" };
  const found = payload();
  if (event === "push") return pushOf(found);
  if (event === "merge_group") {
    return {
      kind: "merge-group",
      head: commitAt(found, ["merge_group", "head_sha"]),
      before: commitAt(found, ["merge_group", "base_sha"]),
      branch: branchAt(found, ["merge_group", "base_ref"]),
    };
  }
  return {
    kind: "pull-request",
    number: numberAt(found, ["pull_request", "number"]),
    base: commitAt(found, ["pull_request", "base", "sha"]),
    head: commitAt(found, ["pull_request", "head", "sha"]),
  };
}

function pushOf(payload: unknown): Plan {
  const [before, after] = [commitAt(payload, ["before"]), commitAt(payload, ["after"])];
  if (isNone(after)) return { kind: "nothing" };
  const isTag = String(valueAt(payload, ["ref"])).startsWith("refs/tags/");
  const commit = isTag && valueAt(payload, ["head_commit", "id"]) ? commitAt(payload, ["head_commit", "id"]) : null;
  return { kind: "push", before: isNone(before) ? null : before, after, commit };
}

function isNone(id: string): boolean {
  return /^0+$/.test(id);
}

/** A branch by its full name (git-check-ref-format(1)): it is passed to Git, and `:` or `*` would name more than it. */
function branchAt(payload: unknown, path: readonly string[]): string {
  const value = valueAt(payload, path);
  if (typeof value === "string" && isBranch(value)) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}

const maxBranch = 1024;

function isBranch(name: string): boolean {
  const isShaped = /^refs\/heads\/[^\p{C}\p{Z}~^:?*[\\]+$/u.test(name) && name.length <= maxBranch;
  return isShaped && !/\/[/.]|\.\.|@\{|\.lock(?:\/|$)|[/.]$/.test(name);
}

function commitAt(payload: unknown, path: readonly string[]): string {
  const value = valueAt(payload, path);
  if (typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}

function numberAt(payload: unknown, path: readonly string[]): number {
  const value = valueAt(payload, path);
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw new RunError("event-unreadable", { reason: path.join(".") });
}

/** The JSON value below some keys; undefined where a key is missing. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}
