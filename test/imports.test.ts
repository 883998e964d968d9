import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What each folder of src/ may import, beside itself and packages. Data flows one way. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: [],
  model: ["schemas"],
  config: ["model", "schemas", "inventory", "ruleset", "texts"],
  texts: ["model"],
  inventory: ["model", "schemas"],
  records: ["model", "inventory"],
  ruleset: ["model", "schemas"],
  quotes: ["model", "schemas"],
  judgement: ["model", "schemas", "inventory", "records", "ruleset", "texts"],
  reporters: ["model", "schemas", "texts"],
  documents: ["model"],
  adapters: ["model", "inventory", "ruleset", "documents"],
  "dossier.ts": ["model", "schemas", "inventory", "quotes", "ruleset", "judgement", "texts"],
  "gate.ts": ["model", "config", "judgement", "texts"],
  "gate-changes.ts": ["model", "schemas", "config", "inventory", "ruleset", "judgement", "gate.ts", "gate-passes.ts"],
  "gate-passes.ts": ["model", "judgement"],
  "judge-folders.ts": ["judgement", "dossier.ts"],
  "judge-kept.ts": ["model", "quotes", "judgement", "dossier.ts", "judge-folders.ts"],
  "side.ts": ["model", "schemas", "inventory", "judgement", "dossier.ts", "judge-folders.ts"],
  "check.ts": ["model", "inventory", "ruleset", "judgement", "judge-folders.ts", "side.ts", "version.ts"],
  "gate-merge.ts": ["model", "judgement", "gate.ts"],
  "change-gates.ts": ["model", "config", "judgement", "gate.ts", "gate-merge.ts"],
  "change-folders.ts": ["inventory", "model", "judgement", "dossier.ts", "side.ts", "check.ts", "change-gates.ts"],
  "change-arrivals.ts": ["model", "quotes", "judgement"],
  "change-evidence.ts": ["model", "inventory", "quotes", "ruleset", "judgement", "dossier.ts", "change-arrivals.ts"],
  "change.ts": [
    ...["model", "schemas", "config", "inventory", "ruleset", "judgement"],
    ...["dossier.ts", "gate.ts", "gate-changes.ts", "gate-passes.ts", "side.ts", "check.ts"],
    ...["change-gates.ts", "change-folders.ts", "change-evidence.ts"],
  ],
  "version.ts": [],
  saved: ["model", "schemas", "config", "inventory", "ruleset", "judgement", "texts"],
  merge: ["model", "schemas", "judgement", "reporters", "texts"],
  rulebook: ["model", "schemas", "inventory", "ruleset", "reporters", "texts"],
  onboarding: [
    ...["model", "schemas", "inventory", "ruleset", "judgement", "reporters", "texts"],
    ...["dossier.ts", "version.ts"],
  ],
  history: [
    ...["model", "schemas", "config", "inventory", "quotes", "ruleset", "judgement", "reporters", "texts"],
    ...["dossier.ts", "gate.ts", "version.ts"],
  ],
  audit: [
    ...["model", "schemas", "inventory", "ruleset", "judgement", "reporters", "texts"],
    ...["check.ts", "side.ts", "history", "config"],
  ],
  service: ["model", "schemas", "inventory", "ruleset", "texts", "dossier.ts"],
  evidence: ["model", "schemas", "inventory", "records", "quotes", "reporters", "texts"],
  run: [
    ...["model", "config", "ruleset", "judgement", "reporters", "adapters"],
    ...["gate.ts", "dossier.ts", "judge-folders.ts", "judge-kept.ts", "check.ts", "change.ts", "history"],
  ],
  "judge-worker.ts": ["adapters", "run"],
  "history-worker.ts": ["adapters", "run"],
  "document-worker.ts": ["adapters", "documents"],
  cli: [
    ...[
      "model",
      "schemas",
      "config",
      "texts",
      "inventory",
      "ruleset",
      "judgement",
      "reporters",
      "rulebook",
      "adapters",
    ],
    ...["dossier.ts", "judge-folders.ts", "check.ts", "gate.ts", "side.ts", "version.ts"],
    ...["run", "onboarding", "history", "audit", "saved", "merge", "service", "evidence"],
  ],
  action: [...["model", "texts", "reporters", "adapters", "run"], ...["gate.ts", "version.ts"]],
  "action.ts": ["adapters", "action"],
  "cli.ts": ["model", "config", "texts", "reporters", "adapters", "cli"],
  "index.ts": [
    ...["model", "schemas", "judgement", "reporters", "ruleset", "adapters", "onboarding"],
    ...["gate.ts", "check.ts"],
  ],
};
/** The only places that may touch the machine. */
const mayTouchTheMachine = [
  "adapters",
  "cli.ts",
  "action.ts",
  "judge-worker.ts",
  "history-worker.ts",
  "document-worker.ts",
];

const root = new URL("../src/", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("build/") && !name.includes("generated/"));

/** Folder (or file, at the top) a path below src/ belongs to. */
const roomOf = (path: string) => path.split("/")[0] ?? "";

function importsOf(name: string): string[] {
  const text = readFileSync(new URL(name, root), "utf8");
  return [...text.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm)].map((match) =>
    String(match[1] ?? match[2] ?? match[3]),
  );
}

it("finds the sources", () => {
  expect(sources.length).toBeGreaterThan(30);
  expect([...new Set(sources.map(roomOf))].sort()).toEqual(
    Object.keys(allowed)
      .filter((room) => room !== "schemas")
      .sort(),
  );
});

it.each(sources)("%s imports only what lies before it", (name) => {
  const room = roomOf(name);
  const rooms = importsOf(name)
    .filter((path) => path.startsWith("."))
    .map((path) => roomOf(new URL(path, new URL(name, root)).pathname.slice(root.pathname.length)));
  const foreign = rooms.filter((other) => other !== room && !allowed[room]?.includes(other));
  expect(foreign).toEqual([]);
});

it.each(sources.filter((name) => !mayTouchTheMachine.includes(roomOf(name))))("%s is pure", (name) => {
  const text = readFileSync(new URL(name, root), "utf8");
  const machine = importsOf(name).filter((path) => /^node:(?!(crypto|zlib|url)$)|^@actions\//.test(path));
  expect(machine).toEqual([]);
  expect(text).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\blocaleCompare\b|\bIntl\./);
});
