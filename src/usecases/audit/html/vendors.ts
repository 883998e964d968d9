import { groupBy } from "../../../model/group.ts";
import { auditWords } from "../../../texts/audit.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { type AuditedRequirement, type AuditedVendor, requirementStates } from "../report.ts";
import { ClauseList } from "./clauses.ts";
import { findingList, problemList } from "./findings.ts";
import { clipped, type Markup, markup, type Part } from "./markup.ts";
import { maxHeading, recordsOf } from "./records.ts";
import { requirementsTable } from "./requirements.ts";
import { countStates, stateClasses, verdictMark } from "./states.ts";
import { sizeOfPart } from "./style.ts";
import { inParts, isLarge, type View, vendorAnchor } from "./view.ts";

/** Renders everything known of each vendor, as an auditor takes to a meeting about it. */
export function vendorSections(view: View): Markup {
  const { say, report } = view;
  const sections = report.vendors.map((vendor, at) => section(vendor, vendorAnchor(vendor, at), view));
  const parts = inParts(sections, sizeOfPart.vendors).map((own) => markup`<div class=part>${own}</div>`);
  return markup`<section id="vendors" aria-labelledby="vendors-h"><h2 id="vendors-h">${say(w.vendorSections)}</h2>
${isLarge(report) ? parts : sections}</section>
`;
}

function section(vendor: AuditedVendor, anchor: string, view: View): Markup {
  const { say } = view;
  const { id, record, contracts, verdict } = vendor;
  const clauses = new ClauseList(contracts, view);
  return markup`<article class=v id=${anchor}><header><h3>${clipped(record?.name ?? id, maxHeading)} <code>${clipped(id, maxHeading)}</code></h3>${verdictMark(verdict, view)}
${counts(vendor, view)}<a class=back href=#matrix>${say(w.backToMatrix)}</a></header>
${recordsOf(vendor, clauses, view)}<div class=j>${problemList(view.problemsOf(id), 4, view)}${findingList(view.findingsOf(id), 4, view)}${requirements(
    vendor,
    { clauses, anchor },
    view,
  )}</div></article>
`;
}

function counts({ requirements: all, isJudged }: AuditedVendor, { say }: View): Part {
  if (!isJudged) return markup`<p class=k><span class="s u">${say(w.notJudged)}</span></p>`;
  const counted = countStates(all);
  const items = requirementStates.flatMap((state) => {
    const count = counted.get(state);
    return count === undefined
      ? []
      : [markup`<span class="s ${stateClasses[state]}">${say(auditWords.states[state])} ${count}</span> `];
  });
  return markup`<p class=k>${items}</p>`;
}

function requirements(
  vendor: AuditedVendor,
  { clauses, anchor }: { readonly clauses: ClauseList; readonly anchor: string },
  view: View,
): Part {
  const { say } = view;
  const title = markup`<h4>${say(w.requirements)}</h4>`;
  if (vendor.requirements.length === 0) {
    return markup`${title}<p>${say(vendor.isJudged ? w.noRequirements : w.noRequirementsNotJudged)}`;
  }
  const linked = new Set<string>();
  const subjects = bySubject(vendor);
  const tables = subjects.map(({ service, requirements: own }) => {
    const caption =
      service === null
        ? say(w.requirementsOf.vendor)
        : say(w.requirementsOf.service, { name: clipped(nameOf(service, vendor), maxHeading) });
    return requirementsTable(
      { caption: subjects.length === 1 ? null : caption, requirements: own, clauses, anchor, linked },
      view,
    );
  });
  return [title, tables];
}

/**
 * Groups by service in the order of the record, then the vendor and its contracts; a single service needs only one
 * table.
 */
function bySubject({ requirements: all, record }: AuditedVendor) {
  const groups = groupBy(all, ({ service }) => service ?? "");
  const services = [...groups.keys()].filter((id) => id !== "");
  const order = record?.services.map(({ id }) => id) ?? [];
  const rest = groups.get("") ?? [];
  const [only] = services;
  if (only !== undefined && services.length === 1) return [{ service: only, requirements: all }];
  const ordered = services.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const tables: { service: string | null; requirements: readonly AuditedRequirement[] }[] = ordered.map((service) => ({
    service,
    requirements: groups.get(service) ?? [],
  }));
  return rest.length > 0 ? [...tables, { service: null, requirements: rest }] : tables;
}

function nameOf(service: string, { record }: AuditedVendor): string {
  return record?.services.find(({ id }) => id === service)?.name ?? service;
}
