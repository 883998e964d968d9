import { constructFromEvents, EVENT_ID, type Event, YAMLException } from "js-yaml";
import type { RawProblem } from "../model/problem.ts";
import type { SourceFile } from "../model/tree.ts";
import { eventsOf } from "./events.ts";
import { parseLfsPointer } from "./lfs-pointer.ts";
import { conflictIn, firstSlip, mergeKeyIn, slipAt } from "./slips.ts";
import { SourceText } from "./source-text.ts";

/** Largest record file, in bytes. Larger ones are rejected unread: a record holds references, not documents. */
export const maxFileBytes = 1024 * 1024;
/** Most nodes of one file once its aliases are expanded: JSON, and so the policy input, repeats each of them. */
export const maxExpandedNodes = 200_000;

/** A file whose YAML could be parsed. `values` has one value for each YAML document, in order. */
export interface ParsedFile {
  readonly text: SourceText;
  readonly values: readonly unknown[];
}

/**
 * Parses one file as YAML 1.2 (core schema, no custom tags). Accepts any bytes: what cannot be read becomes a problem.
 */
export function parseFile(file: SourceFile): ParsedFile | RawProblem {
  const { path } = file;
  if (file.bytes.length > maxFileBytes) {
    return { code: "file-too-large", file: path, args: { bytes: file.bytes.length, limit: maxFileBytes } };
  }
  if (parseLfsPointer(file.bytes)) return { code: "lfs-pointer", file: path, args: {} };
  if (file.bytes.includes(0)) return { code: "binary", file: path, args: {} };
  const decoded = decode(file.bytes);
  if (decoded === undefined) return { code: "not-utf8", file: path, args: {} };
  return parseText(new SourceText(path, decoded));
}

function parseText(text: SourceText): ParsedFile | RawProblem {
  const conflict = conflictIn(text);
  if (conflict) return conflict;
  try {
    const source = text.content;
    const events = eventsOf(text);
    const refused = refuseAliases(events, text) ?? mergeKeyIn(events, text);
    if (refused) return refused;
    const values = constructFromEvents(events, { source });
    const slip = values.some((value) => typeof value === "string") ? firstSlip(text) : undefined;
    if (slip) return slip;
    if (!isWellFormed(source, values)) return { code: "invalid-unicode", file: text.path, args: {} };
    return values.length > 0 ? { text, values } : { code: "empty-file", file: text.path, args: {} };
  } catch (error) {
    return yamlProblem(error, text);
  }
}

/**
 * Whether no text has a lone surrogate. UTF-8 cannot encode one, but an escape in a quoted text can. Neither JSON nor
 * the policy accepts it.
 */
function isWellFormed(source: string, values: readonly unknown[]): boolean {
  return !/\\[uU]/.test(source) || !/\\ud[89a-f]/.test(JSON.stringify(values));
}

/** js-yaml also throws other kinds of errors on hostile input (its documentation says: catch all exceptions). */
function yamlProblem(error: unknown, text: SourceText): RawProblem {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const position = error instanceof YAMLException ? error.mark?.position : undefined;
  const problem = { code: "yaml-invalid", file: text.path, args: { reason } } as const;
  if (position === undefined) return problem;
  const slip = slipAt(position, text);
  if (slip) return slip;
  return { ...problem, ...text.show({ start: position, end: position + 1 }) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Rejects aliases that are circular or expand beyond bounds, counting the nodes each alias stands for: js-yaml shares
 * the value of an anchor, so nine nested anchors load at once and become 10^9 nodes as JSON.
 */
function refuseAliases(events: readonly Event[], text: SourceText): RawProblem | undefined {
  if (!events.some((event) => event.type === EVENT_ID.ALIAS)) return undefined;
  const sizes = new Map<string, number>();
  const open: { readonly anchor: string | undefined; size: number }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed?.anchor !== undefined) sizes.set(closed.anchor, closed.size);
      grow(open, closed?.size ?? 0);
    } else if (event.type === EVENT_ID.ALIAS) {
      const name = text.content.slice(event.anchorStart, event.anchorEnd);
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      if (open.some(({ anchor }) => anchor === name)) {
        return { code: "alias-cycle", file: text.path, args: { anchor: name }, ...text.show(span) };
      }
      grow(open, sizes.get(name) ?? 0);
      if ((open.at(-1)?.size ?? 0) > maxExpandedNodes) {
        return { code: "alias-expansion", file: text.path, args: { limit: maxExpandedNodes }, ...text.show(span) };
      }
    } else if (event.type === EVENT_ID.SCALAR) {
      if (event.anchorStart >= 0) sizes.set(text.content.slice(event.anchorStart, event.anchorEnd), 1);
      grow(open, 1);
    } else if (event.type === EVENT_ID.DOCUMENT) {
      sizes.clear();
      open.push({ anchor: undefined, size: 0 });
    } else {
      const anchor = event.anchorStart >= 0 ? text.content.slice(event.anchorStart, event.anchorEnd) : undefined;
      open.push({ anchor, size: 1 });
    }
  }
  return undefined;
}

function grow(open: { size: number }[], by: number): void {
  const innermost = open.at(-1);
  if (innermost) innermost.size += by;
}

export function isParsed(answer: ParsedFile | RawProblem): answer is ParsedFile {
  return "values" in answer;
}

export function isProblem(answer: ParsedFile | RawProblem): answer is RawProblem {
  return !isParsed(answer);
}
