import type { Language, Localized } from "../../../model/language.ts";
import { relativeUri } from "../../../report/formats/escape.ts";
import { auditWords } from "../../../texts/audit.ts";
import { fill } from "../../../texts/fill.ts";
import { findingTextsIn } from "../../../texts/findings.ts";
import type { CopyOf } from "../pack/pack.ts";
import type { AuditedDocument, AuditedRequirement, AuditedVendor, AuditReport } from "../report.ts";
import { criteria } from "./catalog.ts";
import { controlId, markup, metadataOf, objectiveId, own, plain, some, timeOf, uuidOf } from "./parts.ts";

/**
 * Renders OSCAL assessment results of criterion 2.3.2: a party for each vendor, an observation of its records with the
 * documents found, and a finding for each requirement that is met or not met. OSCAL has no third state: a requirement
 * that is not applicable, or that only a person can judge, is an observation. A waived one stays not satisfied, with
 * its waiver attached.
 */
export function oscalResults(report: AuditReport, language: Language, copyOf: CopyOf): object {
  const textsOf = findingTextsIn(language, report.rules);
  const messages = new Map(report.findings.map((finding) => [finding.id, textsOf(finding).message]));
  const titles = new Map(report.rules.map(({ id, title }) => [id, markup(`${id}: ${title[language]}`)]));
  const about: About = { report, language, copyOf, say: (text) => text[language], messages, titles };
  const evidence = evidenceOf(report);
  return {
    "assessment-results": {
      uuid: uuidOf("assessment-results", report.commit, report.asOf, report.policy.digest, language),
      metadata: {
        ...metadataOf(about.say(auditWords.resultsTitle), report),
        ...some("parties", report.vendors.map(party)),
      },
      "import-ap": { href: `#${policyId(report)}` },
      results: [result(about)],
      "back-matter": { resources: [policyResource(about), ...evidence.map((document) => resource(document, about))] },
    },
  };
}

interface About {
  readonly report: AuditReport;
  readonly language: Language;
  readonly copyOf: CopyOf;
  readonly say: (text: Localized) => string;
  /** Of findings, by id. */
  readonly messages: ReadonlyMap<string, string>;
  /** Of rules, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

const toolId = uuidOf("tool");
const vendorId = (vendor: string) => uuidOf("vendor", vendor);
const evidenceId = ({ path, uri, id }: AuditedDocument) => uuidOf("evidence", path ?? "", uri ?? "", path ?? uri ?? id);
const policyId = ({ policy }: AuditReport) => uuidOf("policy", policy.digest);
const observationId = (vendor: string, about: About) => uuidOf("observation", vendor, about.report.commit);

function party({ id, record }: AuditedVendor): object {
  return {
    uuid: vendorId(id),
    type: "organization",
    name: plain(record?.name ?? id),
    "external-ids": [{ scheme: "urn:x-clausegate:vendor", id: plain(id) }],
  };
}

function result(about: About): object {
  const { report, say } = about;
  const objectives = criteria(report).map(({ requirement }) => ({ "objective-id": objectiveId(requirement) }));
  const requirements = report.vendors.flatMap((vendor) =>
    vendor.requirements.map((requirement) => ({ vendor, requirement })),
  );
  const unanswered = requirements.filter(({ requirement }) => !isAnswered(requirement));
  return {
    uuid: uuidOf("result", report.commit, report.asOf),
    title: say(auditWords.resultTitle),
    description: markup(
      fill(auditWords.resultDescription, { commit: report.commit, as_of: report.asOf })[about.language],
    ),
    start: timeOf(report.asOf),
    props: [own("verdict", report.verdict), own("as-of", report.asOf), own("fail-on", report.failOn)],
    "local-definitions": {
      components: [
        {
          uuid: toolId,
          type: "software",
          title: "Clausegate",
          description: plain(`Clausegate ${report.tool.version}`),
          props: [{ name: "version", value: report.tool.version }],
          status: { state: "operational" },
        },
      ],
    },
    "reviewed-controls": {
      "control-selections": [{ "include-controls": [{ "control-id": controlId }] }],
      "control-objective-selections": [{ "include-objectives": objectives }],
    },
    ...some("observations", [
      ...report.vendors.map((vendor) => records(vendor, about)),
      ...unanswered.map(({ vendor, requirement }) => unmet(vendor, requirement, about)),
    ]),
    ...some(
      "findings",
      requirements
        .filter(({ requirement }) => isAnswered(requirement))
        .map(({ vendor, requirement }) => finding(vendor, requirement, about)),
    ),
  };
}

function isAnswered({ state }: AuditedRequirement): boolean {
  return state !== "not-applicable" && state !== "needs-person";
}

const examined = {
  methods: ["EXAMINE"],
  origins: [{ actors: [{ type: "tool", "actor-uuid": toolId }] }],
};

/** Renders the observation that a vendor's records were read, with the documents they rely on. */
function records(vendor: AuditedVendor, about: About): object {
  const { say, report } = about;
  const documents = unique([...vendor.documents, ...vendor.contracts.flatMap((contract) => contract.documents)]);
  return {
    uuid: observationId(vendor.id, about),
    description: markup(say(vendor.isJudged ? auditWords.recordsJudged : auditWords.recordsNotJudged)),
    props: [own("judged", String(vendor.isJudged)), own("verdict", vendor.verdict)],
    ...examined,
    types: ["control-objective"],
    subjects: [{ "subject-uuid": vendorId(vendor.id), type: "party" }],
    ...some(
      "relevant-evidence",
      documents.map((document) => ({
        href: `#${evidenceId(document)}`,
        description: markup(document.path ?? document.uri ?? document.id),
      })),
    ),
    collected: timeOf(report.asOf),
  };
}

/** Renders a requirement that is neither met nor not met. */
function unmet(vendor: AuditedVendor, requirement: AuditedRequirement, about: About): object {
  return {
    uuid: uuidOf("unmet", ...namesOf(vendor, requirement), about.report.commit),
    title: titleOf(requirement, about),
    description: markup(describe(requirement, about)),
    props: [own("objective", objectiveId(requirement.requirement)), ...stateProps(requirement)],
    ...examined,
    types: ["control-objective"],
    subjects: [{ "subject-uuid": vendorId(vendor.id), type: "party" }],
    collected: timeOf(about.report.asOf),
  };
}

function finding(vendor: AuditedVendor, requirement: AuditedRequirement, about: About): object {
  const isMet = requirement.state === "pass";
  const status = isMet
    ? { state: "satisfied", reason: "pass" }
    : { state: "not-satisfied", reason: requirement.state === "fail" ? "fail" : "other" };
  return {
    uuid: uuidOf("finding", ...namesOf(vendor, requirement), about.report.commit),
    title: titleOf(requirement, about),
    description: markup(describe(requirement, about)),
    props: stateProps(requirement),
    target: { type: "objective-id", "target-id": objectiveId(requirement.requirement), status },
    "related-observations": [{ "observation-uuid": observationId(vendor.id, about) }],
    ...(requirement.waiver && { remarks: markup(waiverText(requirement.waiver, about)) }),
  };
}

function namesOf(vendor: AuditedVendor, { rule, service, contract }: AuditedRequirement): string[] {
  return [vendor.id, rule, service ?? "", contract ?? ""];
}

function titleOf({ rule }: AuditedRequirement, { titles }: About): string {
  return titles.get(rule) ?? markup(rule);
}

function stateProps({ rule, service, contract, state, severity }: AuditedRequirement) {
  return [
    own("rule", rule),
    own("state", state),
    ...(service === null ? [] : [own("service", service)]),
    ...(contract === null ? [] : [own("contract", contract)]),
    ...(severity === null ? [] : [own("severity", severity)]),
  ];
}

/** Describes the shortfall, why the rule does not apply, or which clauses meet it. */
function describe({ findings, reason, clauses, state }: AuditedRequirement, { messages, say }: About): string {
  const places = clauses.map(({ contract, document, article, page }) =>
    [contract, document, article, page].filter((part) => part !== null).join(" "),
  );
  const said = [...findings.flatMap((id) => messages.get(id) ?? []), ...(reason ? [say(reason)] : []), ...places];
  return said.length > 0 ? said.join("; ") : say(auditWords.states[state]);
}

function waiverText(
  { reason, approver, approvedOn, expiresOn }: NonNullable<AuditedRequirement["waiver"]>,
  about: About,
) {
  return fill(auditWords.waived, { reason, approver, approved_on: approvedOn, expires_on: expiresOn })[about.language];
}

/** Returns every document of the inventory, each once. */
function evidenceOf({ vendors, guidelines }: AuditReport): AuditedDocument[] {
  return unique([
    ...vendors.flatMap(({ documents, contracts }) => [...documents, ...contracts.flatMap((one) => one.documents)]),
    ...guidelines.map(({ document }) => document),
  ]);
}

function unique(documents: readonly AuditedDocument[]): AuditedDocument[] {
  return [...new Map(documents.map((document) => [evidenceId(document), document])).values()];
}

function resource(document: AuditedDocument, { report, copyOf }: About): object {
  const { path, uri, kind, found, sha256 } = document;
  const href = hrefOf(document, copyOf);
  const digest = found?.state === "present" ? found.sha256 : found === null ? sha256 : null;
  return {
    uuid: evidenceId(document),
    title: markup(path ?? uri ?? document.id),
    props: [
      { name: "type", value: "evidence" },
      own("kind", kind),
      own("state", found?.state ?? "outside"),
      ...(path === null ? [] : [own("git-commit", report.commit)]),
    ],
    ...(digest !== null &&
      href !== undefined && {
        rlinks: [{ href, hashes: [{ algorithm: "SHA-256", value: digest }] }],
      }),
  };
}

/** Returns the address of the document in the pack or outside; undefined if the pack has no copy. */
function hrefOf({ path, uri }: AuditedDocument, copyOf: CopyOf): string | undefined {
  const copy = path === null ? undefined : copyOf("document", path);
  if (path !== null) return copy === undefined ? undefined : relativeUri(copy);
  return encodeURI(uri ?? "").replaceAll("%25", "%");
}

function policyResource({ report, say }: About): object {
  return {
    uuid: policyId(report),
    title: say(auditWords.policyTitle),
    props: [
      { name: "type", value: "policy" },
      own("edition", report.policy.edition),
      own("policy-digest", report.policy.digest),
      own("catalogue-digest", report.policy.catalogueDigest),
      own("clauses-digest", report.policy.clausesDigest),
    ],
  };
}
