import {
  contractFields,
  known,
  placeOf,
  serviceFields
} from "./PB6RMBDB.mjs";
import {
  addWords,
  askFor,
  fieldQuestions
} from "./5ZRUHMT6.mjs";
import {
  readNamedFile
} from "./I4CSY4JF.mjs";
import {
  draftAnswer,
  draftJson,
  draftText,
  draftWords,
  draftedDocument,
  statedBy
} from "./Y4X5PAEQ.mjs";
import "./VIW4SHIR.mjs";
import "./FJGPMOFS.mjs";
import "./6QNGLFTW.mjs";
import {
  openRecordTree,
  recordFiles
} from "./C76KTX7W.mjs";
import {
  isOnRecord,
  namesOf,
  proposedContract,
  recordedService,
  withService
} from "./PVI2JQXA.mjs";
import {
  placesOf,
  refuseNewProblems
} from "./3COOLMOY.mjs";
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
import "./WMY4RD6D.mjs";
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
} from "./MOMB3P7A.mjs";
import "./EATUVJOV.mjs";
import "./L2QHUV36.mjs";
import "./OIVOOKO4.mjs";
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
  let ask = async (field) => terminal2.ask ? askFor(field, terminal2, language) : void 0, stated = parties.find(({ role }) => role === "vendor")?.name, isNew = placesOf(files, "vendor").length === 0, choices = stated === void 0 ? parties.map((party) => ({ value: party.name })) : [], vendorName = { ...nameField("vendorName", vendor, stated), choices }, name = isNew ? await ask(vendorName) ?? stated : void 0, { type, started_on, personal_data, important_information, development: isDevelopment } = serviceFields;
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
async function withAnswers(stated, { terminal: terminal2, language }) {
  if (!terminal2.ask) return stated;
  let { signed_on, from, to } = contractFields, ask = async (field) => {
    let answer = String(await askFor({ ...field, isNeeded: void 0 }, terminal2, language) ?? "");
    return isIsoDate(answer) ? answer : void 0;
  }, signed = stated.signed_on ?? await ask(signed_on), first = stated.effective?.from ?? await ask({ ...from, fallback: signed }), last = stated.effective?.to ?? (first && await ask(to)), effective = first && { from: first, ...last && { to: last } };
  return { ...stated, ...signed && { signed_on: signed }, ...effective && { effective } };
}
function nameField(name, id, stated = id) {
  return { option: "name", kind: "text", question: fieldQuestions[name], isNeeded: !0, fallback: stated };
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
