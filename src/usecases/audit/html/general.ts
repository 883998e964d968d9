import { guidelinesSection, inventorySection, runConfigSection } from "../../../model/section.ts";
import { guidelinesFolder } from "../../../model/tree.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import type { AuditedGuideline } from "../report.ts";
import { ClauseList } from "./clauses.ts";
import { findingList, problemList } from "./findings.ts";
import { type Markup, markup, type Part } from "./markup.ts";
import { documentItem, documentList, recordFiles } from "./records.ts";
import { requirementsTable } from "./requirements.ts";
import { shortName, type View } from "./view.ts";

/** Renders what belongs to no vendor: waivers, settings, and files outside the vendors' folders. */
export function general(view: View): Part {
  const sections = [inventorySection, runConfigSection];
  const findings = sections.flatMap((section) => view.findingsOf(section));
  const problems = sections.flatMap((section) => view.problemsOf(section));
  if (findings.length + problems.length === 0) return null;
  return markup`<section id="general" aria-labelledby="general-h"><h2 id="general-h">${view.say(w.general)}</h2>
${problemList(problems, 3, view)}${findingList(findings, 3, view)}</section>
`;
}

export function guidelines(view: View): Part {
  const { report, say } = view;
  const findings = view.findingsOf(guidelinesSection);
  const problems = view.problemsOf(guidelinesSection);
  if (report.guidelines.length + findings.length + problems.length === 0) return null;
  return markup`<section id="guidelines" aria-labelledby="guidelines-h"><h2 id="guidelines-h">${say(w.guidelines)}</h2>
${problemList(problems, 3, view)}${findingList(findings, 3, view)}
<div class="cards">${report.guidelines.map((one, at) => guideline(one, at, view))}</div>
${guidelineFiles(view)}</section>
`;
}

function guidelineFiles(view: View): Part {
  const folder = `${view.report.inventory}/${guidelinesFolder}/`;
  const files = view.pack.records.filter((path) => path.startsWith(folder));
  if (files.length === 0) return null;
  return markup`<div class=r><h4>${view.say(w.folder)}</h4><p>${recordFiles(files, folder, view)}</div>`;
}

function guideline(one: AuditedGuideline, at: number, view: View): Markup {
  const { say, report } = view;
  const covered = one.covers.map((key) => {
    const rule = report.rules.find(({ requirement }) => requirement === key);
    return rule ? `${rule.id} ${say(shortName(rule))}` : key;
  });
  const period =
    one.to === null ? say(w.periodOpen, { from: one.from }) : say(w.period, { from: one.from, to: one.to });
  const table = {
    caption: say(w.requirementsOf.guideline),
    requirements: one.requirements,
    clauses: new ClauseList([], view),
    anchor: `g${at}`,
    linked: new Set<string>(),
  };
  return markup`<article class="g"><h3>${one.title} <code>${one.id}</code></h3>
<p class="m">${period} · ${say(w.covers, { list: covered })}</p>
<div class="r">${documentList([documentItem(one.document, (path) => path, view)])}</div>
${one.requirements.length > 0 ? requirementsTable(table, view) : null}</article>
`;
}
