import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import type { PolicyInput, RawFinding } from "../../src/schemas/generated/types.ts";

/**
 * A case of policies/cases: a patch to the base dossier and the findings it must give, each as `RULE/case record
 * pointer`.
 */
export interface RuleCase {
  readonly rule: string;
  readonly kind: "good" | "bad" | "absent" | "boundary";
  readonly boundary?: string;
  readonly day?: "before" | "on" | "after";
  readonly name: string;
  readonly patch: readonly {
    readonly op: "add" | "remove" | "replace";
    readonly path: string;
    readonly value?: unknown;
  }[];
  readonly findings: readonly string[];
}

const folder = new URL("../../policies/cases/", import.meta.url);

function read(name: string): Record<string, unknown> {
  return load(readFileSync(new URL(name, folder), "utf8")) as Record<string, unknown>;
}

export const ruleCases: readonly RuleCase[] = readdirSync(folder)
  .filter((name) => name.endsWith("_cases.yaml"))
  .sort()
  .flatMap((name) => Object.values(read(name)).flat() as RuleCase[]);

const base = read("base.yaml").cases_base;

/** Applies a case's patch to the base dossier (RFC 6902: add, remove, replace). */
export function dossierOf({ patch }: Pick<RuleCase, "patch">): PolicyInput {
  const dossier = structuredClone(base);
  for (const { op, path, value } of patch) {
    const keys = path
      .slice(1)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    const parent = keys.reduce((at, key) => Reflect.get(at, key), dossier as object);
    if (op !== "add" && !Object.hasOwn(parent, last)) throw new Error(`${op} ${path}: nothing there`);
    if (!Array.isArray(parent)) {
      if (op === "remove") Reflect.deleteProperty(parent, last);
      else Reflect.set(parent, last, structuredClone(value));
    } else if (op === "remove") parent.splice(Number(last), 1);
    else if (op === "add") parent.splice(last === "-" ? parent.length : Number(last), 0, structuredClone(value));
    else parent[Number(last)] = structuredClone(value);
  }
  return dossier as PolicyInput;
}

/** A finding in the notation of the cases. */
export function written({ rule, args, record, path }: RawFinding): string {
  return `${rule}/${args.case} ${record} ${path.map((part) => `/${part}`).join("")}`;
}
