import {
  contractFields,
  known,
  placeOf,
  serviceFields
} from "./Z2EZ3LOP.mjs";
import {
  addWords,
  askFor,
  fieldQuestions
} from "./BG5YH5IA.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  draftAnswer,
  draftJson,
  draftText,
  draftWords,
  draftedDocument,
  namesPerson,
  statedBy
} from "./P5F7KQMR.mjs";
import "./VIW4SHIR.mjs";
import "./FJGPMOFS.mjs";
import "./6QNGLFTW.mjs";
import {
  openRecordTree,
  recordFiles
} from "./AYK6U2NK.mjs";
import {
  idFromName,
  namesOf,
  recordedService,
  unusedId,
  withService
} from "./5FRLHJBW.mjs";
import {
  appended,
  changedFile,
  listOf,
  newFile,
  placesOf,
  refuseNewProblems
} from "./KB4HOIKB.mjs";
import "./URCPVFEH.mjs";
import "./DDMPM7V2.mjs";
import "./I2G73LWN.mjs";
import "./5ACC536N.mjs";
import {
  pageLanguageOption,
  rootOption,
  textOrJsonOption
} from "./6DTKQRCX.mjs";
import {
  writeAllFrom
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./3UVLQH2K.mjs";
import "./7VZDKRAQ.mjs";
import "./GNOCHEMX.mjs";
import {
  terminal
} from "./TCZMWEJO.mjs";
import "./PPVFOSUK.mjs";
import "./5CUCHKXA.mjs";
import "./4EXV3A2G.mjs";
import "./UITIN32H.mjs";
import {
  loadPolicyFiles
} from "./BRIQJ62W.mjs";
import "./G5QLNUVL.mjs";
import {
  unknownVendor
} from "./42LEVNUP.mjs";
import {
  isAnyNamed
} from "./6C2BGQUQ.mjs";
import "./PRHHYQMW.mjs";
import "./L2QHUV36.mjs";
import {
  isOfAgreement,
  pathFromRecord
} from "./OIVOOKO4.mjs";
import "./OGVGAJPE.mjs";
import "./4VOMADCF.mjs";
import "./IHYCUR4Y.mjs";
import "./A5IAKOD6.mjs";
import "./X43CRI7N.mjs";
import "./RVCNQUSK.mjs";
import "./AVJ24XGL.mjs";
import "./T5ESZW27.mjs";
import "./3BQ33MSS.mjs";
import {
  isIsoDate
} from "./VK2JMIQJ.mjs";
import {
  isVendorFolder
} from "./7DZRBUIB.mjs";
import "./5UPLSCGC.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/usecases/authoring/proposed-record.ts
function proposedContract(proposal, files) {
  let known2 = placesOf(files, "contract"), place = existingContract(proposal, known2), contract = String(place?.value.id ?? proposal.contract ?? newContractId(proposal, known2)), path = place?.file.path ?? `${files.inventory}/${proposal.vendor}/contracts/${contract}.yaml`, added = additions(proposal, place, path), clauses = added.clauses.length, told = { contract, clauses, isNew: !place, isExtended: place !== void 0 && !hasService(place, proposal) };
  return place ? { ...changedFile(place, changesOf(proposal, place, added)), ...told } : { ...newFile(path, newContract(proposal, contract, added)), ...told };
}
function isOnRecord(proposal, files) {
  return existingContract(proposal, placesOf(files, "contract")) !== void 0;
}
function hasService({ value }, { service }) {
  return Array.isArray(value.services) && value.services.includes(service);
}
function existingContract({ contract, documents }, known2) {
  return contract !== void 0 ? known2.find(({ value }) => value.id === contract) : known2.find(
    ({ value }) => listOf(value.documents).some(({ sha256 }) => documents.some((document) => document.sha256 === sha256))
  );
}
function newContractId({ vendor, agreement }, known2) {
  let day = agreement.signed_on ?? agreement.effective?.from;
  return unusedId(
    day === void 0 ? vendor : `${vendor}-${day.slice(0, 4)}`,
    (id) => known2.some(({ value }) => value.id === id)
  );
}
function additions({ documents }, place, path) {
  let [had, clauses] = [listOf(place?.value.documents), listOf(place?.value.clauses)], ids = new Set(had.map(({ id }) => String(id))), added = [], proposed2 = [];
  for (let document of documents) {
    let same = had.find(({ sha256 }) => sha256 === document.sha256), id = same ? String(same.id) : documentId(document, ids), entry = documentEntry(id, document, { path, isFirst: ids.size === 0 });
    if (ids.add(id), same || added.push(entry), !!isOfAgreement(same ?? entry))
      for (let clause of withPlaces(document.proposals))
        isRecorded(clause, id, clauses) || proposed2.push(clauseEntry(clause, id));
  }
  return { documents: added, clauses: proposed2 };
}
function withPlaces(proposals) {
  let hasPlace = (clause) => articleOf(clause) !== void 0 || clause.page !== void 0, placed = new Set(proposals.filter(hasPlace).map(({ requirement }) => requirement));
  return proposals.filter((clause) => hasPlace(clause) || !placed.has(clause.requirement));
}
function documentId({ path }, ids) {
  let name = path.split("/").at(-1)?.replace(/\.[^.]*$/, "") ?? "";
  return ids.size === 0 ? "main" : unusedId(idFromName(name) ?? "annex", (id) => ids.has(id));
}
function documentEntry(id, { path: file, sha256, title }, { path, isFirst }) {
  let kind = kindOf(`${title ?? ""} ${file}`, isFirst);
  return { id, kind, ...title !== void 0 && { title }, path: pathFromRecord(path, file), sha256 };
}
var kinds = [
  [/서약|pledge/iu, "pledge"],
  [
    /개인정보[^/]{0,20}(?:위탁|처리)[^/]{0,10}(?:계약|약정|협정|합의)|data processing (?:addendum|agreement)|\bdpa\b/iu,
    "privacy-agreement"
  ],
  [/보안[^/]{0,10}(?:약정|협정|합의|계약)|security (?:addendum|agreement)/iu, "security-agreement"],
  [/약관|terms of (?:service|use)/iu, "terms-of-service"],
  [/과업\s?(?:내용|지시)|statement of work/iu, "statement-of-work"]
];
function kindOf(words, isFirst) {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? (isFirst ? "consignment-contract" : "annex");
}
function isRecorded(clause, document, recorded2) {
  return recorded2.some(
    ({ covers, document: id, article, quote }) => id === document && Array.isArray(covers) && covers.includes(clause.requirement) && (article === articleOf(clause) || quote === clause.quote)
  );
}
function articleOf({ annex, article }) {
  let words = [annex, article].filter((part) => part !== void 0).join(" ");
  return words === "" ? void 0 : words;
}
var maxQuote = 2e4;
function clauseEntry(clause, document) {
  let article = articleOf(clause), { requirement, page, quote, facts = {} } = clause, isQuotable = quote.length <= maxQuote && !namesPerson(quote);
  return {
    document,
    ...article !== void 0 && { article },
    ...page !== void 0 && { page },
    ...isQuotable && { quote },
    covers: [requirement],
    ...facts,
    proposed: !0
  };
}
function newContract({ vendor, service, agreement }, id, { documents, clauses }) {
  return {
    kind: "contract",
    id,
    vendor,
    services: [service],
    ...stated(agreement),
    documents,
    ...clauses.length > 0 && { clauses }
  };
}
function stated({ title, signed_on, effective, renewal }) {
  return {
    ...title !== void 0 && { title },
    status: signed_on === void 0 ? "draft" : "signed",
    ...signed_on !== void 0 && { signed_on },
    ...effective && { effective: { ...effective } },
    ...renewal && { renewal: { ...renewal } }
  };
}
function changesOf({ service, agreement }, { value }, { documents, clauses }) {
  let set = (path, to) => ({ kind: "set", path, value: to }), services = Array.isArray(value.services) ? value.services : [], isStated = (key) => Object.hasOwn(value, key);
  return [
    ...Object.entries(stated(agreement)).filter(([key]) => !isStated(key) && key !== "renewal").map(([key, to]) => set([key], to)),
    ...services.includes(service) ? [] : appended("services", services.length, [service]),
    ...appended("documents", listOf(value.documents).length, documents),
    ...appended("clauses", listOf(value.clauses).length, clauses)
  ];
}

// src/entry/cli/draft-record.ts
async function recordDraft(draft, terminal2) {
  let { flags, files, documents, policy } = draft, { vendor = "", service = "" } = flags, records = await openRecordTree(flags.root, policy), language = flags.language ?? records.config.language ?? terminal2.language;
  if (!isVendorFolder(vendor)) throw unknownVendor(vendor, records.vendors, records.config.inventory);
  let session = { vendor, service, files: await recordFiles(records, vendor), terminal: terminal2, language }, placed = await placeAll(files, vendor, records), { answer, added, contract } = await proposed(draft, placed, session), written = [...added ? [withService(session.files, added)] : [], contract], open = refuseNewProblems(session.files, written, "to-be-filled-in");
  await writeAllFrom(flags.root, outputsOf(written, placed));
  let done = [...said({ contract, added, placed, open }, session), ...unnamed(documents, session)];
  if (flags.format === "json")
    terminal2.queue([draftJson(answer)]), terminal2.complain(done);
  else {
    let shown = { ...answer, draft: { ...answer.draft, hints: [] } }, text = draftText(shown, { language, color: terminal2.color });
    terminal2.queue([text, `
`, ...done.map((line) => `${line}
`)]);
  }
  return 0;
}
async function proposed({ flags, documents, policy }, placed, session) {
  let { vendor, service, files } = session, agreement = statedBy(documents), added = await newService(flags, agreement, session), facts = added?.service ?? recordedService(files, service) ?? {}, personalData = flags.personalData ?? facts.personal_data === !0, development = flags.development ?? facts.development === !0, answer = draftAnswer(documents, { personalData, development }, policy.catalogue, agreement), told = { vendor, service, contract: flags.contract, documents: recorded(placed, answer.draft.proposals) }, asStated = { ...told, agreement }, proposal = isOnRecord(asStated, files) ? asStated : { ...told, agreement: await withAnswers(agreement, session) };
  return { answer, added, contract: proposedContract(proposal, files) };
}
async function placeAll(files, vendor, records) {
  let placed = [];
  for (let file of files) {
    let document = await placeOf(file, vendor, records), other = placed.find(({ path }) => path === document.path);
    if (other && other.sha256 !== document.sha256)
      throw new RunError("document-taken", { path: other.path, named: file.path });
    placed.some(({ sha256 }) => sha256 === document.sha256) || placed.push(document);
  }
  return placed;
}
function recorded(placed, proposals) {
  return placed.map(({ named, path, sha256 }) => ({
    path,
    sha256,
    proposals: proposals.filter(({ document = named }) => document === named)
  }));
}
function outputsOf(written, placed) {
  return [...placed.flatMap(({ copy }) => copy ?? []), ...written.map(({ path, text }) => ({ path, pieces: [text] }))];
}
async function newService({ personalData, development }, { parties, effective }, { vendor, service, files, terminal: terminal2, language }) {
  if (recordedService(files, service)) return;
  let ask = async (field) => terminal2.ask ? askFor(field, terminal2, language) : void 0, stated2 = parties.find(({ role }) => role === "vendor")?.name, isNew = placesOf(files, "vendor").length === 0, choices = stated2 === void 0 ? parties.map((party) => ({ value: party.name })) : [], vendorName = { ...nameField("vendorName", vendor, stated2), choices }, name = isNew ? await ask(vendorName) ?? stated2 : void 0, { type, started_on, personal_data, important_information, development: isDevelopment } = serviceFields;
  return {
    vendor: known({ name, status: isNew ? "active" : void 0 }),
    service: known({
      id: service,
      name: await ask(nameField("serviceName", service)),
      type: await ask(type),
      started_on: await ask({ ...started_on, fallback: effective?.from }),
      personal_data: personalData ?? await ask(personal_data),
      important_information: await ask(important_information),
      development: development ?? await ask(isDevelopment)
    })
  };
}
async function withAnswers(stated2, { terminal: terminal2, language }) {
  if (!terminal2.ask) return stated2;
  let { signed_on, from, to } = contractFields, ask = async (field) => {
    let answer = String(await askFor({ ...field, isNeeded: void 0 }, terminal2, language) ?? "");
    return isIsoDate(answer) ? answer : void 0;
  }, signed = stated2.signed_on ?? await ask(signed_on), first = stated2.effective?.from ?? await ask({ ...from, fallback: signed }), last = stated2.effective?.to ?? (first && await ask(to)), effective = first && { from: first, ...last && { to: last } };
  return { ...stated2, ...signed && { signed_on: signed }, ...effective && { effective } };
}
function nameField(name, id, stated2 = id) {
  return { option: "name", kind: "text", question: fieldQuestions[name], isNeeded: !0, fallback: stated2 };
}
function unnamed(documents, { files, language }) {
  let names = placesOf(files, "vendor").flatMap(({ value }) => namesOf(value));
  return names.length === 0 || documents.some(({ text }) => isAnyNamed(names, text)) ? [] : [terminal(fill(draftWords.vendorNotNamed, { names })[language])];
}
function said({ contract, added, placed, open }, { vendor, service, files, language }) {
  let { path, clauses, isNew, isExtended } = contract, paths = [...new Set(open.map(({ file }) => file))], keysIn = (file) => open.filter((one) => one.file === file).map(({ pointer = "" }) => pointer.slice(1)), vendorPath = placesOf(files, "vendor")[0]?.file.path ?? `${files.inventory}/${vendor}/vendor.yaml`;
  return [
    ...placed.flatMap(({ copy, named }) => copy ? [fill(addWords.copied, { from: named, path: copy.path })] : []),
    ...added ? [fill(draftWords.wroteVendor, { path: vendorPath, vendor, service })] : [],
    fill(isNew ? draftWords.wroteNew : draftWords.wroteMore, { contract: contract.contract, path, clauses }),
    ...isExtended ? [fill(draftWords.serviceAdded, { contract: contract.contract, service })] : [],
    ...paths.map((file) => fill(draftWords.openKeys, { path: file, keys: keysIn(file) })),
    fill(draftWords.countsForNothing, { vendor })
  ].map((text) => terminal(text[language]));
}

// src/entry/cli/draft.ts
var draftCommand = {
  name: "draft",
  description: {
    en: "Propose the clauses of a contract: which article meets which requirement, and what is missing",
    ko: "계약서의 조항 초안 작성: 어느 조항이 어떤 요구사항을 충족하는지와 빠진 항목"
  },
  arguments: [{ name: "<document...>", en: "the contract and its annexes", ko: "계약서와 부속 문서" }],
  options: [
    {
      flags: "--vendor <id>",
      en: "write the record of this vendor; without it, only print",
      ko: "이 업체의 기록을 작성. 없으면 출력만 함"
    },
    { flags: "--service <id>", en: "service the contract is for", ko: "계약이 다루는 업무" },
    {
      flags: "--contract <id>",
      en: "id of the contract's record (default: the one with this document, else a new one)",
      ko: "계약 기록의 id (기본값: 이 문서가 있는 계약, 없으면 새 계약)"
    },
    rootOption,
    {
      flags: "--personal-data",
      en: "the work handles personal data: also look for the seven statutory items",
      ko: "개인정보를 처리하는 업무: 법정 7개 항목도 찾음"
    },
    {
      flags: "--development",
      en: "the work is development: also look for the six terms for it",
      ko: "개발 업무: 개발 관련 6개 항목도 찾음"
    },
    textOrJsonOption,
    pageLanguageOption
  ],
  examples: [
    "clausegate draft contract.docx --personal-data",
    "clausegate draft contract.pdf annex.hwpx --vendor hanbit-cs --service call-center",
    "clausegate draft contract.pdf --personal-data --development --format json"
  ],
  exitCodes: {
    en: "Exit codes: 0 printed or written (whatever was found), 2 a document cannot be read, or nothing was written",
    ko: "종료 코드: 0 출력하거나 저장함(찾은 것이 없어도), 2 문서를 읽을 수 없거나 저장하지 못함"
  },
  run: runDraft
};
async function runDraft(flags, terminal2, paths) {
  if (flags.vendor === void 0 != (flags.service === void 0)) throw new RunError("record-service-missing", {});
  let policy = await loadPolicyFiles(terminal2.policies), files = [];
  for (let path of paths) files.push({ path, bytes: (await readNamedFile(path)).bytes });
  let documents = [];
  for (let file of files) documents.push(await draftedDocument(file));
  if (flags.vendor !== void 0) return recordDraft({ flags, files, documents, policy }, terminal2);
  let answer = draftAnswer(documents, flags, policy.catalogue), options = { language: flags.language ?? terminal2.language, color: terminal2.color };
  return terminal2.queue([flags.format === "json" ? draftJson(answer) : draftText(answer, options)]), 0;
}
export {
  draftCommand
};
