import type { Localized } from "../../../model/language.ts";
import { relativeUri } from "../../../report/formats/escape.ts";
import { auditHtmlWords as w } from "../../../texts/audit-html.ts";
import { recordValue } from "../../../texts/record-values.ts";
import { sheetWords } from "../../../texts/sheets.ts";
import type { RecordedService } from "../recorded.ts";
import type { AuditedContract, AuditedDocument, AuditedService, AuditedVendor } from "../report.ts";
import { ownFacts, renewalText } from "../tables/recorded.ts";
import type { ClauseList } from "./clauses.ts";
import { clipped, given, joined, type Markup, markup, type Part } from "./markup.ts";
import type { View } from "./view.ts";

/** Characters of a name used as a heading. */
export const maxHeading = 160;

/** Characters of any other text of a record; the rest is in the record itself. */
const maxText = 1000;

/** Renders the vendor's records, without any judgement. */
export function recordsOf(vendor: AuditedVendor, clauses: ClauseList, view: View): Markup {
  const { say } = view;
  const { record, contracts, documents, files } = vendor;
  const folder = `${view.report.inventory}/${vendor.id}/`;
  const short = (path: string) => withoutFolder(path, folder);
  const shown = (document: AuditedDocument) => documentItem(document, short, view);
  return markup`<div class=r>${record ? facts(vendor, record, say) : markup`<p class=m>${say(w.noRecord)}`}
${list(say(w.servicesOf), record?.services.map((one) => service(one, say)) ?? [])}
${list(
  say(w.contractsOf),
  contracts.map((one) => contract(one, clauses, { services: record?.services ?? [], say, shown })),
)}
${documents.length > 0 ? markup`<h4>${say(w.documentsOf)}</h4>${documentList(documents.map(shown))}` : null}
${files.length === 0 ? null : markup`<h4>${say(w.folder)}</h4><p>${recordFiles(files, folder, view)}`}</div>
`;
}

/** Renders the record files of a folder, with links to their copies if there are any. */
export function recordFiles(files: readonly string[], folder: string, { pack }: View): Part {
  const links = files.map((file) => place(withoutFolder(file, folder), pack.copyOf("record", file)));
  return [folder, " ", joined(links, ", ")];
}

function withoutFolder(path: string, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

function facts(
  { record }: AuditedVendor,
  { name, ...known }: NonNullable<AuditedVendor["record"]>,
  say: View["say"],
): Part {
  const { former_names: former = [], certifications: certified = [], contacts = [], notes = null } = known.recorded;
  const rows: readonly (readonly [string, string | null])[] = [
    [say(w.fullName), name.length > maxHeading ? name : null],
    [say(w.registration), known.registrationNumber],
    [say(w.country), known.country],
    [say(w.status), say(recordValue("vendorStatus", known.status))],
    [say(w.owner), known.owner],
    [say(sheetWords.formerNames), listed(former.map(({ name: was, until }) => `${was} (~ ${until})`))],
    [
      say(sheetWords.certificationList),
      listed(certified.map(({ kind, valid }) => `${kind} (${valid.from} ~ ${valid.to})`)),
    ],
    [say(sheetWords.contacts), listed(contacts.map(({ role, address }) => `${role}: ${address}`))],
    [say(sheetWords.notes), notes],
    [say(sheetWords.ownFacts), ownFacts(known.recorded) || null],
  ];
  if (!record) return null;
  return markup`<dl>${rows.map(([key, value]) => given(value, (text) => markup`<dt>${key}<dd>${clipped(text, maxText)}`))}</dl>`;
}

function listed(texts: readonly string[]): string | null {
  return texts.length > 0 ? texts.join(", ") : null;
}

function list(title: string, items: readonly Markup[]): Part {
  return items.length === 0 ? null : markup`<h4>${title}</h4><ul>${items}</ul>`;
}

function service(one: AuditedService, say: View["say"]): Markup {
  const facts = [
    ...(one.personalData ? [say(w.personalData)] : []),
    ...(one.importantInformation ? [say(w.importantInformation)] : []),
    ...(one.development ? [say(w.development)] : []),
  ];
  const said = [
    say(recordValue("serviceType", one.type)),
    days(one.startedOn, one.endedOn, say),
    facts.length > 0 ? facts.join(", ") : say(w.noFacts),
    ...serviceFacts(one.recorded, say),
  ];
  return markup`<li><b>${clipped(one.name, maxText)}</b> ${clipped(one.id, maxText)}
${said.join(" · ")}${remarks(one.recorded)}`;
}

/** Returns the facts of a service that no rule judges by themselves. The sheets have all of them. */
function serviceFacts(recorded: RecordedService, say: View["say"]): string[] {
  const { personal_data_relation: relation, selection, data, subprocessors = [] } = recorded;
  return labelled(say, [
    [sheetWords.relation, relation && say(recordValue("personalDataRelation", relation))],
    [sheetWords.legalBasis, recorded.legal_basis],
    [sheetWords.selectionBasis, selection?.basis && say(recordValue("selectionBasis", selection.basis))],
    [sheetWords.dataItems, data?.items?.join(", ")],
    [sheetWords.locations, recorded.locations?.join(", ")],
    [sheetWords.subprocessors, subprocessors.map(({ name }) => name).join(", ")],
    [sheetWords.serviceOwner, recorded.owner],
  ]);
}

function labelled(say: View["say"], facts: readonly (readonly [Localized, string | undefined])[]): string[] {
  return facts.flatMap(([label, text]) => (text ? [`${say(label)}: ${clipped(text, maxText)}`] : []));
}

/** Renders the notes of a record and the organisation's own facts, each on its own line. */
function remarks(recorded: { readonly notes?: string | undefined }): Part {
  const texts = [recorded.notes ?? "", ownFacts(recorded)].filter((text) => text !== "");
  return texts.map((text) => markup`\n${clipped(text, maxText)}`);
}

interface ContractFacts {
  /** Of the vendor. */
  readonly services: readonly AuditedService[];
  readonly say: View["say"];
  readonly shown: (document: AuditedDocument) => Markup;
}

function contract(one: AuditedContract, clauses: ClauseList, { services, say, shown }: ContractFacts): Markup {
  const said = [
    ...(one.status === "signed" && one.signedOn !== null ? [] : [say(recordValue("contractStatus", one.status))]),
    ...(one.signedOn === null ? [] : [say(w.signedOn, { day: one.signedOn })]),
    days(one.from, one.to, say),
    ...(services.length > 1 ? [say(w.forServices, { services: one.services })] : []),
    ...contractFacts(one, say),
  ];
  return markup`<li>${clauses.contract(one.id)} <b>${clipped(one.title, maxText)}</b> ${clipped(one.id, maxText)}
${said.join(" · ")}${remarks(one.recorded)}${clauseRemarks(one)}${one.documents.length > 0 ? documentList(one.documents.map(shown)) : null}`;
}

/** Returns how a contract runs on, and what it rests on. */
function contractFacts({ recorded, course }: AuditedContract, say: View["say"]): string[] {
  const { renewals = [], repeals = [] } = recorded;
  return labelled(say, [
    [sheetWords.automaticRenewal, renewalText(recorded, say).replace("\n", ", ")],
    [sheetWords.renewsOn, course?.renewsOn ?? undefined],
    [sheetWords.noticeBy, course?.noticeBy ?? undefined],
    [sheetWords.renewals, renewals.map(({ on, to }) => `${on} ~ ${to}`).join(", ")],
    [sheetWords.terminatedOn, recorded.terminated_on],
    [sheetWords.amends, recorded.amends],
    [sheetWords.repeals, repeals.join(", ")],
    [sheetWords.amendedBy, course?.amendedBy.join(", ")],
    [sheetWords.under, recorded.under],
  ]);
}

function clauseRemarks({ clauseNotes }: AuditedContract): Part {
  return clauseNotes.map(({ clause, article, notes }) => {
    const place = article ?? `#${clause + 1}`;
    return markup`\n${clipped(`${place}: ${notes}`, maxText)}`;
  });
}

function days(from: string, to: string | null, say: View["say"]): string {
  return to === null ? say(w.periodOpen, { from }) : say(w.period, { from, to });
}

export function documentList(items: readonly Markup[]): Markup {
  return markup`<ul class=d>${items}</ul>`;
}

/** Renders a document, each part on its own line: the style keeps line breaks, which saves elements. */
export function documentItem(document: AuditedDocument, short: (path: string) => string, view: View): Markup {
  const { say, pack } = view;
  const { id, kind, path, uri, sha256 } = document;
  const where = path === null ? place(uri ?? "", undefined) : place(short(path), pack.copyOf("document", path));
  return markup`<li>${say(recordValue("documentKind", kind))} · ${id}
${where} ${found(document, say)}${tooLarge(document, view)}${given(sha256, (digest) => markup`\n${digest}`)}`;
}

/** Renders a place, as a link to its copy if there is one. */
export function place(text: string, copy: string | undefined): Part {
  const shown = clipped(text, maxText);
  return copy === undefined ? shown : markup`<a href="${relativeUri(copy)}">${shown}</a>`;
}

/** Renders what was found at a document's place, compared with what the record states. */
function found({ found: fact, sha256 }: AuditedDocument, say: View["say"]): Part {
  if (fact === null) return mark("h", say(sha256 === null ? w.found.elsewhereNoDigest : w.found.elsewhere));
  if (fact.state !== "present") return mark("f", say(w.found[fact.state]));
  const texts = fact.pointer ? w.pointer : w.found;
  if (sha256 === null) return mark("h", say(texts.noDigest));
  if (fact.sha256 !== sha256) return mark("f", say(texts.changed, { digest: fact.sha256 }));
  return fact.pointer ? mark("h", say(w.pointer.same)) : say(w.found.same);
}

/** Renders the reason there is no copy if it is the size; any other reason follows from what was found. */
function tooLarge({ path }: AuditedDocument, { say, pack }: View): Part {
  return path !== null && pack.lackOf(path) === "too-large" ? [" ", mark("h", say(w.tooLarge))] : null;
}

function mark(state: string, text: string): Markup {
  return markup`<span class="s ${state}">${text}</span>`;
}
