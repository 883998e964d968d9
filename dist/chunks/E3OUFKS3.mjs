import {
  judgeVendors
} from "./Q4IC75U6.mjs";
import {
  factsOf
} from "./EV54EK3E.mjs";
import {
  detached
} from "./7DZRBUIB.mjs";
import {
  compareText
} from "./AWFRYJOD.mjs";

// src/judgement/folder-report.ts
var askedForReport = "judgement";
function toFolderReport({ vendor, findings, problems, assessments, records }) {
  return {
    vendor,
    findings,
    problems,
    services: records.vendors.flatMap(({ record }) => record.services.map(listed)),
    contracts: records.contracts.map(({ record }) => detached(record.id)),
    proposed: records.contracts.flatMap(proposedIn),
    assessed: toAssessed(assessments)
  };
}
function proposedIn({ record, source }) {
  let { clauses = [] } = record, first = clauses.findIndex(({ proposed: proposed2 }) => proposed2);
  if (first < 0) return [];
  let proposed = clauses.filter((clause) => clause.proposed);
  return [
    {
      vendor: detached(record.vendor),
      contract: detached(record.id),
      file: source.file,
      line: source.show(["clauses", first]).location.line,
      clauses: proposed.length,
      requirements: [...new Set(proposed.flatMap(({ covers }) => covers))].sort(compareText)
    }
  ];
}
function listed(service) {
  let { type, ...facts } = factsOf(service);
  return { id: detached(service.id), facts: { ...facts, type, started_on: detached(facts.started_on) } };
}
function toAssessed(assessments) {
  let answers = { pass: 0, fail: 0, "not-applicable": 0 };
  for (let { status } of assessments) answers[status] += 1;
  return {
    lines: assessments.map((assessment) => JSON.stringify(assessment)).join(`
`),
    answers,
    services: new Set(assessments.flatMap(({ subject }) => subject.service ?? [])).size
  };
}

// src/judgement/judge-folders.ts
async function* judgeHere(folders, guidelines, judge) {
  for await (let dossier of judgeVendors(folders, guidelines, { ...judge, asked: askedForReport }))
    yield toFolderReport(dossier);
}

export {
  askedForReport,
  toFolderReport,
  judgeHere
};
