import {
  choicesOf,
  fieldQuestions
} from "./BG5YH5IA.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  canBeNamed
} from "./VIW4SHIR.mjs";
import {
  requirementNames
} from "./5ACC536N.mjs";
import {
  fileName,
  pathBelow
} from "./5CUCHKXA.mjs";
import {
  records_schema_default
} from "./T5ESZW27.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/authoring/record-fields.ts
var { service, vendor, contract, clause, document_kind, guideline, term } = records_schema_default.$defs, { type, access } = service.properties, vendorFields = {
  status: {
    option: "status",
    kind: "choice",
    question: fieldQuestions.status,
    isNeeded: !0,
    fallback: "active",
    choices: choicesOf(vendor.properties.status.enum, vendor.properties.status.enumDescriptions)
  },
  registration_number: { option: "registration-number", kind: "text", question: fieldQuestions.registrationNumber },
  country: { option: "country", kind: "text", question: fieldQuestions.country },
  owner: { option: "owner", kind: "text", question: fieldQuestions.owner }
}, serviceFields = {
  type: {
    option: "type",
    kind: "choice",
    question: fieldQuestions.type,
    isNeeded: !0,
    choices: choicesOf(type.enum, type.enumDescriptions)
  },
  started_on: { option: "started-on", kind: "date", question: fieldQuestions.startedOn, isNeeded: !0 },
  personal_data: { option: "personal-data", kind: "boolean", question: fieldQuestions.personalData, isNeeded: !0 },
  important_information: {
    option: "important-information",
    kind: "boolean",
    question: fieldQuestions.importantInformation,
    isNeeded: !0
  },
  development: { option: "development", kind: "boolean", question: fieldQuestions.development, isNeeded: !0 },
  access: {
    option: "access",
    kind: "choices",
    question: fieldQuestions.access,
    choices: choicesOf(access.items.enum, access.items.enumDescriptions)
  }
};
function known(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]])
  );
}
var contractFields = {
  title: { option: "title", kind: "text", question: fieldQuestions.title, isNeeded: !0 },
  status: {
    option: "status",
    kind: "choice",
    question: fieldQuestions.contractStatus,
    isNeeded: !0,
    fallback: "signed",
    choices: choicesOf(contract.properties.status.enum, contract.properties.status.enumDescriptions)
  },
  signed_on: { option: "signed-on", kind: "date", question: fieldQuestions.signedOn, isAsked: !0 },
  from: { option: "from", kind: "date", question: fieldQuestions.from, isNeeded: !0 },
  to: { option: "to", kind: "date", question: fieldQuestions.to, isAsked: !0 }
}, documentFields = {
  file: { option: "file", kind: "text", question: fieldQuestions.file, isNeeded: !0 },
  kind: {
    option: "kind",
    kind: "choice",
    question: fieldQuestions.documentKind,
    isNeeded: !0,
    choices: choicesOf(document_kind.enum, document_kind.enumDescriptions)
  },
  title: { option: "title", kind: "text", question: fieldQuestions.title }
}, { endpoint } = clause.properties, clauseFields = {
  covers: {
    option: "requirement",
    kind: "choices",
    question: fieldQuestions.requirements,
    isNeeded: !0,
    choices: named(term.enum)
  },
  article: { option: "article", kind: "text", question: fieldQuestions.article, isNeeded: !0 },
  page: { option: "page", kind: "number", question: fieldQuestions.page },
  quote: { option: "quote", kind: "text", question: fieldQuestions.quote, isAsked: !0 },
  interval_months: { option: "interval-months", kind: "number", question: fieldQuestions.intervalMonths },
  deadline_hours: { option: "deadline-hours", kind: "number", question: fieldQuestions.deadlineHours },
  deadline: { option: "deadline", kind: "text", question: fieldQuestions.deadline },
  endpoint: {
    option: "endpoint",
    kind: "choices",
    question: fieldQuestions.endpoint,
    choices: choicesOf(endpoint.items.enum, endpoint.items.enumDescriptions)
  }
}, guidelineFields = {
  title: { option: "title", kind: "text", question: fieldQuestions.title, isNeeded: !0 },
  from: { option: "from", kind: "date", question: fieldQuestions.from, isNeeded: !0 },
  to: { option: "to", kind: "date", question: fieldQuestions.to },
  file: { option: "file", kind: "text", question: fieldQuestions.file, isNeeded: !0 },
  covers: {
    option: "covers",
    kind: "choices",
    question: fieldQuestions.covers,
    isNeeded: !0,
    fallback: "selection-procedure",
    choices: named(guideline.properties.covers.items.enum)
  }
};
function named(keys) {
  return keys.map((value) => ({ value, name: requirementNames[value] }));
}

// src/entry/shared/placed-documents.ts
import { createHash } from "node:crypto";
async function placedDocument(named2, folder, records) {
  return placeOf({ path: named2, bytes: (await readNamedFile(named2)).bytes }, folder, records);
}
async function placeOf({ path: named2, bytes }, folder, { root, tree, config }) {
  let sha256 = createHash("sha256").update(bytes).digest("hex"), below = pathBelow(root, named2), path = below ?? `${config.inventory}/${folder}/documents/${fileName(named2)}`;
  if (!canBeNamed(path)) throw new RunError("document-unnameable", { path: named2 });
  if (below !== void 0) return { named: named2, bytes, sha256, path };
  let there = (await tree.look([path])).get(path);
  if (there?.state === "present" && there.sha256 === sha256) return { named: named2, bytes, sha256, path };
  if (there !== void 0 && there.state !== "absent") throw new RunError("document-taken", { path, named: named2 });
  return { named: named2, bytes, sha256, path, copy: { path, pieces: [bytes] } };
}

export {
  vendorFields,
  serviceFields,
  known,
  contractFields,
  documentFields,
  clauseFields,
  guidelineFields,
  named,
  placedDocument,
  placeOf
};
