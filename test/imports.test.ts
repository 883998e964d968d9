import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const ground = ["schemas", "model", "texts"];

/** What each folder of src/ may import, beside itself and packages. Data flows one way: every folder stands after those it may import. */
const rooms: ReadonlyMap<string, readonly string[]> = new Map([
  ["schemas", []],
  ["model", ["schemas"]],
  ["texts", ["model"]],
  ["records", ["schemas", "model"]],
  ["evidence/documents", ["model"]],
  ["evidence/tables", ["model", "evidence/documents"]],
  ["evidence/quotes", ["schemas", "model"]],
  ["evidence/clauses", ["schemas", "model", "evidence/quotes"]],
  ["rules", ground],
  // Data, and no sentences: these are made by who shows them.
  ["judgement", ["schemas", "model", "records", "evidence/quotes", "evidence/clauses", "rules"]],
  ["config", ["schemas", "model", "records", "rules", "judgement"]],
  ["report/formats", ground],
  ["report", [...ground, "records", "rules", "judgement", "config"]],
  ["usecases/rules", [...ground, "records", "rules", "report"]],
  ["usecases/config", [...ground, "config", "report"]],
  ["usecases/waivers", [...ground, "records", "rules", "config", "report", "usecases/rules"]],
  ["usecases/check", [...ground, "records", "rules", "judgement", "config", "report"]],
  ["usecases/baseline", [...ground, "rules", "config", "usecases/check"]],
  [
    "usecases/change",
    [...ground, "records", "evidence/quotes", "rules", "judgement", "config", "report", "usecases/check"],
  ],
  ["usecases/gate", [...ground, "records", "rules", "judgement", "config", "report"]],
  [
    "usecases/history",
    [...ground, "records", "evidence/quotes", "rules", "judgement", "config", "report", "usecases/change"],
  ],
  [
    "usecases/audit",
    [...ground, "records", "rules", "judgement", "config", "report", "usecases/check", "usecases/history"],
  ],
  [
    "usecases/evidence",
    [...ground, "records", "evidence/quotes", "rules", "judgement", "config", "report", "usecases/rules"],
  ],
  ["usecases/authoring", [...ground, "records", "evidence/quotes", "evidence/clauses", "rules", "report"]],
  ["usecases/merge", [...ground, "judgement", "config", "report"]],
  ["adapters", ["model", "records", "evidence/documents", "rules"]],
  ["entry", [...ground, "records", "evidence", "rules", "judgement", "config", "report", "usecases", "adapters"]],
]);
/** The only folders that may touch the machine: entries hand its parts to the adapters. */
const mayTouchTheMachine = ["adapters", "entry"];

const root = new URL("../src/", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.includes("generated/"));

const lies = (path: string, folder: string) => path.startsWith(`${folder}/`);
/** The narrowest room a path below src/ lies in. */
const roomOf = (path: string) =>
  [...rooms.keys()].filter((room) => lies(path, room)).sort((a, b) => b.length - a.length)[0];

function importsOf(name: string): string[] {
  const text = readFileSync(new URL(name, root), "utf8");
  return [...text.matchAll(/\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|^import "([^"]+)"/gm)].map((match) =>
    String(match[1] ?? match[2] ?? match[3]),
  );
}

/** Files of src/ that a file imports, by path below src/. */
const importedBy = new Map(
  sources.map((name) => [
    name,
    importsOf(name)
      .filter((path) => path.startsWith("."))
      .map((path) => new URL(path, new URL(name, root)).pathname.slice(root.pathname.length)),
  ]),
);

it("finds the sources, each in a room", () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((name) => roomOf(name) === undefined)).toEqual([]);
  expect([...rooms.keys()].filter((room) => room !== "schemas" && !sources.some((name) => lies(name, room)))).toEqual(
    [],
  );
});

it("puts every room after those it may import", () => {
  const order = [...rooms.keys()];
  for (const [room, allowed] of rooms)
    for (const other of allowed)
      for (const meant of order.filter((name) => name === other || lies(`${name}/`, other)))
        expect([room, meant, order.indexOf(meant) < order.indexOf(room)]).toEqual([room, meant, true]);
});

it.each(sources)("%s imports only what lies before it", (name) => {
  const room = roomOf(name) ?? "";
  const may = [room, ...(rooms.get(room) ?? [])];
  const foreign = importedBy.get(name)?.filter((path) => !may.some((folder) => lies(path, folder)));
  expect(foreign).toEqual([]);
});

it("has no two files that import each other, by whatever way", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(" -> "));
    if (way.includes(name) || done.has(name)) return;
    for (const next of importedBy.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of sources) visit(name, []);
  expect(circles).toEqual([]);
});

it.each(sources.filter((name) => !mayTouchTheMachine.some((folder) => lies(name, folder))))("%s is pure", (name) => {
  const text = readFileSync(new URL(name, root), "utf8");
  const machine = importsOf(name).filter((path) => /^node:(?!(crypto|zlib|url)$)|^@actions\//.test(path));
  expect(machine).toEqual([]);
  expect(text).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\blocaleCompare\b|\bIntl\./);
});

/** Entries take streams, arguments and variables of the process; what else of the machine is used, an adapter does. */
it.each(sources.filter((name) => lies(name, "entry")))("%s leaves files and programs to the adapters", (name) => {
  const allowed = lies(name, "entry/threads") ? /^node:(worker_threads|fs|crypto|url|stream)/ : /^node:(crypto|url)$/;
  expect(importsOf(name).filter((path) => path.startsWith("node:") && !allowed.test(path))).toEqual([]);
});
