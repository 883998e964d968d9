import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { github } from "../../../src/report/formats/github.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import type { Limit } from "../../../src/report/formats/reporter.ts";
import { aFinding, aProblem, aReport } from "../../support/report.ts";

const english = { language: "en", color: false } as const;
const many = (count: number, changes: Partial<Finding> = {}) =>
  Array.from({ length: count }, (_, at) => aFinding({ id: `${changes.vendor}-${at}`.padEnd(32, "0"), ...changes }));
const limit = (size: number, unit: Limit["unit"] = "bytes"): Limit => ({ size, unit, fullReport: "report.json" });
const rowsIn = (text: string) => text.split("\n").filter((line) => /^\| (?:error|warning|note)/.test(line));

describe("Markdown within a limit", () => {
  const report = aReport({
    verdict: "fail",
    findings: [
      ...many(50, { vendor: "acme", change: "existing" }),
      ...many(50, { vendor: "beta", change: "introduced" }),
      ...many(50, { vendor: "corp", change: "resolved" }),
    ],
  });
  const whole = markdown(report, english);

  it("is whole when there is room", () => {
    expect(markdown(report, { ...english, limit: limit(Buffer.byteLength(whole)) })).toBe(whole);
    expect(rowsIn(whole)).toHaveLength(150);
  });

  it.each(["bytes", "characters"] as const)(
    "is never longer than it may be, in %s, and says how much is left out",
    (unit) => {
      const findings = many(400, { args: { case: "missing", service: "계약이 없습니다 😀" } });
      const long = aReport({ verdict: "fail", findings });
      for (let size = 1000; size < 60_000; size += 977) {
        const text = markdown(long, { ...english, limit: limit(size, unit) });
        const taken = unit === "bytes" ? Buffer.byteLength(text) : text.length;
        expect(taken).toBeLessThanOrEqual(size);
        const left = 400 - rowsIn(text).length;
        if (left > 0) expect(text).toContain(`${left} rows left out for lack of space; full report: report.json`);
        // No more is left out than there is no room for.
        if (left > 0) expect(taken).toBeGreaterThan(size - 400);
      }
    },
  );

  it("keeps what counts before what does not, wherever it stands", () => {
    const text = markdown(report, { ...english, limit: limit(Buffer.byteLength(whole) / 2) });
    expect(rowsIn(text).filter((row) => row.includes("introduced"))).toHaveLength(50);
    expect(rowsIn(text).filter((row) => row.includes("existing")).length).toBeGreaterThan(0);
    expect(text).not.toContain("## corp");
  });
});

describe("links to lines", () => {
  const blobs = "https://github.com/acme/vendors/blob/";
  const [base, head] = ["b".repeat(40), "c".repeat(40)];
  const at = (file: string) => ({ file, line: 3, column: 1, endLine: 3, endColumn: 8 });
  const change = {
    ...({ base, from: base, head, scope: "changed", judged: 1, folders: 1 } as const),
    ...{ introduced: 1, existing: 0, resolved: 1, merged: null },
  };

  it.each([
    { name: "what head has", finding: { change: "introduced" } as const, commit: head },
    { name: "what is resolved", finding: { change: "resolved" } as const, commit: base },
    { name: "a deletion", finding: { change: "introduced", rule: "CHG-01" } as const, commit: base },
  ])("lead to the commit that has it: $name", ({ finding, commit }) => {
    const report = aReport({
      commit: head,
      change,
      findings: [aFinding({ ...finding, location: at("vendors/a/c.yaml") })],
    });
    const text = markdown(report, { ...english, blobs, folder: "data/" });
    expect(text).toContain(`[data/vendors/a/c.yaml:3](${blobs}${commit}/data/vendors/a/c.yaml#L3)`);
  });

  it("cannot be ended by a file's name", () => {
    const name = "vendors/a/x) [y](https://evil.example)#?%'\"<>.yaml";
    const text = markdown(aReport({ commit: head, findings: [aFinding({ location: at(name) })] }), {
      ...english,
      blobs,
    });
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link);
    expect(links.every((link) => link?.startsWith("https://github.com/acme/vendors/"))).toBe(true);
    expect(text).toContain("/vendors/a/x%29%20%5By%5D%28https%3A//evil.example%29%23%3F%25%27%22%3C%3E.yaml#L3)");
  });

  it("are none where nobody says where the files are", () => {
    expect(markdown(aReport({ commit: head, change, findings: [aFinding()] }), english)).not.toContain("](");
  });
});

describe("annotations", () => {
  const report = aReport({ verdict: "fail", findings: many(12) });
  const errorsIn = (text: string) => text.split("\n").filter((line) => line.startsWith("::error "));

  it.each([
    { room: 12, shown: 12, more: undefined },
    { room: 9, shown: 9, more: "4 more" },
    { room: 1, shown: 1, more: "12 more" },
    { room: 0, shown: 0, more: undefined },
    { room: -1, shown: 0, more: undefined },
  ])("leave room for others: $room", ({ room, shown, more }) => {
    const lines = errorsIn(github(report, { ...english, room: { error: room, warning: 0, note: 0 } }));
    expect(lines).toHaveLength(shown);
    if (more) expect(lines.at(-1)).toContain(more);
    else expect(lines.join("")).not.toContain(" more;");
  });
});

describe("annotations that there is no room for", () => {
  const error = (vendor: string, at: number, changes: Partial<Finding> = {}) =>
    aFinding({ id: `${vendor}-${at}`.padEnd(32, "0"), vendor, section: vendor, rule: `${vendor}-${at}`, ...changes });
  const titles = (findings: readonly Finding[]) =>
    [...github(aReport({ verdict: "fail", findings }), english).matchAll(/^::error title=([^,:]+)/gm)].map(
      ([, title]) => title,
    );

  it("leave no vendor out for another that has many", () => {
    const findings = [
      ...Array.from({ length: 30 }, (_, at) => error("acme", at, { basis: "statute" })),
      ...["beta", "corp", "delta"].map((vendor) => error(vendor, 0, { basis: "guideline" })),
    ];
    expect(titles(findings)).toEqual([
      ...["acme-0", "acme-1", "acme-2", "acme-3", "acme-4", "acme-5"],
      ...["beta-0", "corp-0", "delta-0", "clausegate"],
    ]);
  });

  it("are the least grave ones where there are more vendors than room", () => {
    const vendors = Array.from({ length: 15 }, (_, at) => `v${String(at).padStart(2, "0")}`);
    const findings = [
      ...vendors.map((vendor) => error(vendor, 0, { basis: "guideline" })),
      error("z", 0, { basis: "statute" }),
    ];
    expect(titles(findings)).toEqual(["z-0", ...vendors.slice(0, 8).map((vendor) => `${vendor}-0`), "clausegate"]);
  });

  it("are of a vendor with problems, not of the others", () => {
    const problem = (at: number) => aProblem({ code: "unknown-key", section: "acme", args: { key: String(at) } });
    const report = aReport({
      verdict: "fail",
      problems: Array.from({ length: 12 }, (_, at) => problem(at)),
      findings: [error("beta", 0)],
    });
    expect(github(report, english)).toContain("::error title=beta-0,");
  });

  it("are where the last one says", () => {
    const findings = Array.from({ length: 12 }, (_, at) => error("acme", at));
    const report = aReport({ verdict: "fail", findings });
    const everything = "the job summary: https://github.com/acme/vendors/actions/runs/42";
    expect(github(report, { ...english, everything })).toContain(
      "3 more; see the job summary: https://github.com/acme/vendors/actions/runs/42",
    );
    expect(github(report, english)).toContain("3 more; see the full report");
  });
});

describe("a summary that is cut", () => {
  it("leads to where everything is, by a link", () => {
    const report = aReport({ verdict: "fail", findings: many(400, { vendor: "acme" }) });
    const address = "https://github.com/acme/vendors/actions/runs/42";
    const text = markdown(report, { ...english, limit: { ...limit(5000), fullReport: "the log_", address } });
    expect(text).toContain(`; full report: [the log\\_](${address})`);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(5000);
  });
});
