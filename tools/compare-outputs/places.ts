// The inventories for comparing two checkouts.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeInventory } from "../../bench/inventory.mjs";
import { inRepository } from "../paths.ts";

/** A folder that contains `vendors/`, and the runs for it. */
export interface Place {
  readonly name: string;
  readonly root: string;
  /** Vendors to query one by one. */
  readonly vendors: readonly string[];
  /** "whole": runs in every format. "example": in text and JSON. "past": commands that need commits. */
  readonly kind: "whole" | "example" | "past";
}

/** Most vendors queried in a place. */
const mostVendors = 3;
/** Number of vendors in the generated inventory. */
const largeSize = 300;

/**
 * Makes the places below a folder: the sample, the examples of defects, a large inventory, and a repository with a
 * past.
 */
export function places(folder: string): Place[] {
  const large = join(folder, "large");
  writeInventory(large, largeSize, 1);
  const examples = readdirSync(inRepository("examples/defects")).map((name) => `examples/defects/${name}`);
  return [
    place({ name: "sample", root: inRepository("."), kind: "whole" }),
    ...examples.filter(hasVendors).map((name) => place({ name, root: inRepository(name), kind: "example" })),
    place({ name: "large", root: large, kind: "whole" }),
    place({ name: "past", root: aPast(join(folder, "past")), kind: "past" }),
  ];
}

const hasVendors = (name: string) => existsSync(inRepository(join(name, "vendors")));

function place(named: Omit<Place, "vendors">): Place {
  const entries = readdirSync(join(named.root, "vendors"), { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() && !entry.name.startsWith("_") ? [entry.name] : []));
  return { ...named, vendors: spread(names.sort()) };
}

/** Picks a few items of a list: the first, the last, and some evenly between them. */
function spread(names: readonly string[]): string[] {
  const count = Math.min(mostVendors, names.length);
  const at = (index: number) => Math.round((index * (names.length - 1)) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, index) => String(names[at(index)]));
}

/**
 * Creates a repository of the sample: first the examples with their defects, one commit each, then the vendors as they
 * are.
 */
function aPast(root: string): string {
  execFileSync("git", ["init", "-q", "-b", "main", root]);
  const examples = readdirSync(inRepository("examples/defects")).map((name) => `examples/defects/${name}`);
  for (const [at, state] of [...examples.filter(hasVendors), "."].entries()) {
    rmSync(join(root, "vendors"), { recursive: true, force: true });
    cpSync(inRepository(join(state, "vendors")), join(root, "vendors"), { recursive: true });
    commit(root, at);
  }
  return root;
}

/** Commits everything, on the tenth of a month counted from 0. */
function commit(root: string, month: number): void {
  const day = `2026-${String(month + 1).padStart(2, "0")}-10T10:00:00+09:00`;
  const person = ["-c", "user.name=Kim", "-c", "user.email=kim@example.com"];
  execFileSync("git", ["-C", root, "add", "-A"]);
  execFileSync("git", ["-C", root, ...person, "commit", "-q", "--allow-empty", "-m", `State ${month}`], {
    env: { PATH: process.env.PATH, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
  });
}
