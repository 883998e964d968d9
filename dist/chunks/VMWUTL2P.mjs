import {
  csv,
  factsOf,
  findingItem,
  historyWords,
  nameAt,
  playHistory,
  presenceOf,
  renamesAbout
} from "./EYMI5GJC.mjs";
import {
  contractEventText
} from "./STTFPFQK.mjs";
import {
  waivedBy
} from "./6RXFLED4.mjs";
import {
  reports
} from "./XKR65HUO.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import {
  localizedProblemTexts
} from "./6DF3KYW5.mjs";
import {
  paletteFor
} from "./3UVLQH2K.mjs";
import {
  jsonForLogs,
  markdown,
  terminal
} from "./TCZMWEJO.mjs";
import {
  excuseIn
} from "./6G4ILWCR.mjs";
import {
  isOff
} from "./RVCNQUSK.mjs";
import {
  compareText,
  fill
} from "./AWFRYJOD.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/history/blame.ts
async function blame(past, policy, options) {
  let { vendor, rule } = options;
  if (rule.basis === "gate") throw new RunError("rule-not-asked", { rule: rule.id });
  let played = await playHistory(past, policy, { ...options, vendors: [vendor], assessed: { rule: rule.id } }), subjects = /* @__PURE__ */ new Map(), last, judged;
  for (let step of played.steps()) {
    let part = step.parts.get(nameAt(vendor, step.index, played.renames));
    if (last = step, !step.runConfig || part && !part.answer) {
      doubt(subjects);
      continue;
    }
    part !== judged && (judged = part, follow(subjects, step, { part, rule, rules: policy.catalogue }));
  }
  let { moments, dayOf } = played, commits = [...subjects.values()].flatMap(({ since }) => moments[since.index]?.commit ?? []), signatures = await past.signatures([...new Set(commits)]), datedSubjects = [...subjects].sort(([a], [b]) => compareText(a, b)).flatMap(([, { stands, since, isFirst }]) => {
    let moment = moments[since.index];
    if (!moment) return [];
    let { day, kind } = since, commit = factsOf(moment, signatures, dayOf);
    return [{ ...stands, since: { day, kind, commit, wasNeverOtherwise: isFirst } }];
  }), { id, requirement, title } = rule;
  return {
    ...played.about,
    vendor,
    rule: { id, requirement, title },
    notJudged: reasonOf(last, vendor),
    presence: presenceOf(vendor, played.surveyed, moments) ?? null,
    renames: renamesAbout(vendor, played.renames),
    subjects: datedSubjects
  };
}
function doubt(subjects) {
  for (let [key, known] of subjects) subjects.set(key, { ...known, isFirst: !1 });
}
function follow(subjects, { index, kind, day, runConfig }, { part, rule, rules }) {
  let isTurnedOff = isOff(rule.id, runConfig?.overrides ?? []), asked = /* @__PURE__ */ new Set();
  for (let assessment of part?.answer?.assessments ?? []) {
    let stands = standOf(assessment, part?.findings ?? [], { isOff: isTurnedOff, rules }), key = JSON.stringify([stands.contract ?? "", stands.service ?? ""]);
    asked.add(key);
    let known = subjects.get(key), isSame = known?.stands.state === stands.state;
    subjects.set(key, {
      stands,
      since: isSame ? known.since : { index, kind, day },
      isFirst: isSame ? known.isFirst : known === void 0
    });
  }
  for (let key of subjects.keys()) asked.has(key) || subjects.delete(key);
}
function standOf(answer, findings, { isOff: isOff2, rules }) {
  let { service = null, contract = null } = answer.subject, own = answer.status === "fail" ? findings.filter((finding) => reports(finding, answer)) : [];
  return {
    service,
    contract,
    state: isOff2 ? "off" : stateOf(answer.status, own),
    waivers: own.flatMap(({ waiver }) => waiver ?? []),
    findings: own.map((finding) => findingItem(finding, rules))
  };
}
function stateOf(status, findings) {
  return status === "pass" ? "met" : status === "not-applicable" ? "not-applicable" : findings.length === 0 || findings.some(({ disposition }) => disposition === "open") ? "broken" : findings.every(({ disposition }) => disposition === "waived") ? "waived" : "baselined";
}
function reasonOf(last, vendor) {
  let reason = last?.changes.after.reason;
  if (reason) return reason;
  let problem = last?.parts.get(vendor)?.problems[0];
  return problem ? localizedProblemTexts(problem).message : null;
}

// src/usecases/history/json.ts
var json = (report, { language }) => jsonForLogs(`${JSON.stringify(toJson(report, language), null, 2)}
`);
function toJson(report, language) {
  let { tool, policy, mode, configuredBy, timeZone, head, until, commits, since, vendors, end } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    language,
    mode,
    configuredBy,
    timeZone,
    head,
    until,
    commits,
    since,
    vendors: vendors && [...vendors],
    start: toStatus(report.start, language),
    entries: report.entries.map((entry) => toEntry(entry, language)),
    end: {
      ...toStatus(end.status, language),
      vendors: end.vendors.map((one) => ({ ...one })),
      findings: end.findings,
      waived: end.waived,
      baselined: end.baselined,
      problems: end.problems,
      items: end.items.map((item) => toItem(item, language))
    }
  };
}
function toStatus({ standing, reason }, language) {
  return { standing, reason: reason?.[language] ?? null };
}
function toEntry(entry, language) {
  let { kind, day, before, after, vendors, renamed, contracts, introduced, resolved, changed } = entry;
  return {
    kind,
    day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    before: toStatus(before, language),
    after: toStatus(after, language),
    vendors: vendors.map((one) => ({ ...one })),
    ...renamed && { renamed: renamed.map((one) => ({ ...one })) },
    ...contracts.length > 0 && { contracts: contracts.map((one) => toContractEvent(one, language)) },
    introduced: introduced.map((item) => toItem(item, language)),
    resolved: resolved.map((item) => toItem(item, language)),
    changed: changed.map((item) => toChanged(item, language))
  };
}
function toContractEvent(event, language) {
  let { kind, vendor, contract, on, amendment } = event;
  return { kind, vendor, contract, on, amendment, message: contractEventText(event)[language] };
}
function toCommit({ commit, signature, clockRunsBackwards, ...claims }) {
  return {
    id: commit,
    signature: {
      state: signature.state,
      reason: signature.state === "signed-not-verifiable" ? signature.reason : null,
      signer: signature.state === "verified" ? signature.signer : null,
      key: signature.state === "verified" ? signature.key : null
    },
    clockRunsBackwards,
    claimed: { ...claims, approvals: claims.approvals.map((one) => ({ ...one })) }
  };
}
function toItem(item, language) {
  let { kind, id, rule, code, requirement, severity, disposition, waiver } = item, { vendor, service, contract, guideline, file, message } = item;
  return {
    kind,
    id,
    rule,
    code,
    requirement,
    severity,
    disposition,
    waiver: waiver && { ...waiver },
    ...item.excepted && { excepted: !0 },
    vendor,
    service,
    contract,
    guideline,
    file,
    message: message[language]
  };
}
function toChanged(item, language) {
  return { ...toItem(item, language), was: { ...item.was } };
}

// src/usecases/history/wording.ts
var asWritten = () => {
};
function wordingOf(language) {
  let say = (text3, args = {}) => fill(text3, args, asWritten)[language], { standings } = historyWords;
  return {
    say,
    standing: ({ standing }) => say(standings[standing]),
    status: ({ standing, reason }) => [say(standings[standing]), ...reason ? [reason[language]] : []].join(": "),
    verdict: (verdict) => say(standings[verdict ?? "absent"]),
    signature: (state) => say(historyWords.signature, { state: signatureText(state, say) }),
    item: (item) => itemText(item, language, say),
    contractEvent: (event) => say(historyWords.contractEvent, { vendor: event.vendor, event: contractEventText(event)[language] })
  };
}
function signatureText(state, say) {
  return state.state === "unsigned" ? say(historyWords.unsigned) : state.state === "verified" ? say(historyWords.verified, { signer: state.signer, key: state.key }) : say(historyWords.unverified, { reason: say(historyWords.reasons[state.reason]) });
}
function itemText(item, language, say) {
  let { kind, rule, code, severity, disposition, waiver, file, message } = item, head = kind === "problem" ? [say(words.problem), code] : [severity && say(words[severity]), rule], excused = excuseIn(disposition), excuse = excused === null ? [] : [`(${say(words[excused])})`], approved = waiver ? [say(waivedBy(waiver))] : [], was = "was" in item ? [`(${wasText(item, say)})`] : [];
  return [...head, ...excuse, ...was, subjectOf(item), message[language], ...approved, `--> ${file}`].filter((part) => part !== null && part !== "").join(" ");
}
function wasText({ was }, say) {
  let { severity, disposition } = was;
  return say(historyWords.was, { severity: say(words[severity]), disposition: say(words[disposition]) });
}
function subjectOf({ vendor, service, contract, guideline }) {
  return [vendor, service, contract, guideline].filter((name) => name !== null).join("/");
}
function personText({ name, email, time }) {
  return { who: `${name} <${email}>`, time };
}
function pullRequestText({ kind, number }, say) {
  return say(historyWords[kind], { number });
}
function commitLines(commit, { say, signature }) {
  let { author, committer, subject, isMerge, pullRequest, approvals } = commit;
  return [
    say(historyWords.author, personText(author)),
    say(historyWords.committer, personText(committer)),
    say(historyWords.subject, { subject }),
    ...isMerge || pullRequest ? [
      [
        ...isMerge ? [say(historyWords.merge)] : [],
        ...pullRequest ? [pullRequestText(pullRequest, say)] : []
      ].join(", ")
    ] : [],
    ...approvals.map(({ trailer, who }) => say(historyWords.approval, { trailer, who })),
    signature(commit.signature),
    ...commit.clockRunsBackwards ? [say(historyWords.clock)] : []
  ];
}
function aboutLines(about, { say }) {
  let { tool, policy, configuredBy, timeZone } = about;
  return [
    say(historyWords.rules, { version: tool.version, edition: policy.edition, digest: policy.digest }),
    configuredBy === null ? say(historyWords.modeThen) : say(historyWords.modeNow, { commit: configuredBy }),
    say(historyWords.attested),
    say(historyWords.claimed),
    say(historyWords.days, { zone: timeZone })
  ];
}
function headLines(report, wording) {
  let { commits, head, until, since, vendors } = report, { say } = wording;
  return [
    say(historyWords.heading, { commits, head, until }),
    ...since ? [say(historyWords.since, since)] : [],
    ...vendors ? [say(historyWords.onlyVendors, { vendors })] : []
  ];
}
function endLines({ end }, { say }) {
  let count = (verdict) => end.vendors.filter((one) => one.verdict === verdict).length, { error: errors, warning: warnings, note: notes } = end.findings;
  return [
    say(historyWords.vendors, { pass: count("pass"), fail: count("fail") }),
    say(words.findings, { errors, warnings, notes }),
    say(words.excused, { waived: end.waived, baselined: end.baselined }),
    say(historyWords.problems, { problems: end.problems })
  ];
}

// src/usecases/history/blame-formats.ts
var blameFormats = { text, json: json2 }, blameFormatNames = ["text", "json"];
function text(report, { language, color }) {
  let palette = paletteFor(color), wording = wordingOf(language), { say } = wording, { rule, vendor, until, notJudged, presence, subjects } = report, title = say(historyWords.blame, { rule: rule.id, title: rule.title[language], vendor, until });
  return [
    palette.bold(terminal(title)),
    ...aboutLines(report, wording).map((line) => palette.dim(terminal(line))),
    "",
    ...notJudged ? [palette.error(terminal(say(historyWords.notJudgedNow, { reason: notJudged[language] }))), ""] : [],
    ...presenceLines(presence, vendor, say).flatMap((line) => [terminal(line), ""]),
    ...report.renames.flatMap(({ from, to, commit, day }) => [
      terminal(say(historyWords.renamedBy, { from, to, commit, day })),
      ""
    ]),
    ...subjects.length === 0 && presence?.isThere !== !1 ? [say(historyWords.askedOfNothing), ""] : [],
    ...subjects.flatMap((subject) => [...subjectLines(subject, wording, palette), ""])
  ].join(`
`);
}
function presenceLines(presence, vendor, say) {
  if (!presence || presence.isThere && presence.others.length === 0) return [];
  let { isThere, commit, day, others } = presence, args = { vendor, commit, day, others: others.join(", ") };
  return isThere ? [say(historyWords.cameInstead, args)] : [say(historyWords.gone, args), ...others.length > 0 ? [say(historyWords.wentFor, args)] : []];
}
function subjectLines({ service, contract, state, since, waivers, findings }, wording, palette) {
  let { say, item } = wording, { day, kind, commit, wasNeverOtherwise } = since, subject = contract !== null ? say(historyWords.contractSubject, { id: contract }) : service === null ? say(historyWords.wholeVendor) : say(historyWords.serviceSubject, { id: service }), sentence = wasNeverOtherwise ? historyWords.sinceBefore : historyWords.sinceDay, by = kind === "commit" ? historyWords.byCommit : historyWords.byPassing, paint2 = state === "broken" ? palette.error : state === "met" ? palette.success : palette.warning;
  return [
    `${palette.bold(terminal(subject))}: ${paint2(say(sentence, { state: say(historyWords.blameStates[state]), day }))}`,
    `  ${say(by, { commit: commit.commit })}`,
    ...commitLines(commit, wording).map((line) => `  ${palette.dim(terminal(line))}`),
    ...waivers.map(({ expiresOn, approver, approvedOn, reason }) => {
      let args = { until: expiresOn, approver, approved_on: approvedOn, reason };
      return `  ${terminal(say(historyWords.waiverOf, args))}`;
    }),
    ...findings.map((one) => `  ${terminal(item(one))}`)
  ];
}
function json2(report, { language }) {
  return jsonForLogs(`${JSON.stringify(toJson2(report, language), null, 2)}
`);
}
function toJson2(report, language) {
  let { tool, policy, mode, configuredBy, timeZone, head, until, commits, vendor, rule, notJudged, presence } = report;
  return {
    schemaVersion: 1,
    tool,
    policy,
    language,
    mode,
    configuredBy,
    timeZone,
    head,
    until,
    commits,
    vendor,
    rule: rule.id,
    requirement: rule.requirement,
    title: rule.title[language],
    notJudged: notJudged?.[language] ?? null,
    whereabouts: presence && toWhereabouts(presence),
    ...report.renames.length > 0 && {
      renames: report.renames.map(({ from, to, commit, day }) => ({ from, to, commit, day }))
    },
    subjects: report.subjects.map(({ service, contract, state, since, waivers, findings }) => ({
      service,
      contract,
      state,
      since: {
        day: since.day,
        kind: since.kind,
        commit: toCommit(since.commit),
        wasNeverOtherwise: since.wasNeverOtherwise
      },
      waivers: waivers.map((waiver) => ({ ...waiver })),
      findings: findings.map((one) => toItem(one, language))
    }))
  };
}
function toWhereabouts({ isThere: there, commit, day, others }) {
  return { there, commit, day, others: [...others] };
}

// src/usecases/history/csv.ts
var columns = [
  "entry",
  "kind",
  "day",
  "commit",
  "author",
  "author_time",
  "committer",
  "committer_time",
  "subject",
  "pull_request",
  "approvals",
  "signature",
  "signature_detail",
  "clock_runs_backwards",
  "before",
  "after",
  "reason",
  "change",
  "what",
  "rule",
  "requirement",
  "severity",
  "disposition",
  "was",
  "vendor",
  "service",
  "contract",
  "guideline",
  "file",
  "message"
], csv2 = (report, { language }) => {
  let wording = wordingOf(language), { say } = wording, rows = report.entries.flatMap((entry, at) => {
    let head = { entry: at + 1, ...entryCells(entry, language), ...commitCells(entry, say) }, changes = changesOf(entry);
    return changes.length === 0 ? [head] : changes.map((change) => ({ ...head, ...change(language) }));
  });
  return csv([columns, ...rows.map(cellsOf)]);
};
function changesOf({ vendors, renamed = [], contracts, introduced, resolved, changed }) {
  let item = (change) => (one) => (language) => ({ change, ...itemCells(one, language) });
  return [
    ...vendors.map(
      ({ vendor, before, after }) => () => ({ change: "verdict", what: "vendor", vendor, was: before ?? "absent", message: after ?? "absent" })
    ),
    ...renamed.map(
      ({ from, to }) => () => ({ change: "renamed", what: "vendor", vendor: to, was: from, message: to })
    ),
    ...contracts.map(
      (event) => (language) => ({
        change: event.kind,
        what: "contract",
        vendor: event.vendor,
        contract: event.contract,
        message: contractEventText(event)[language]
      })
    ),
    ...introduced.map(item("introduced")),
    ...resolved.map(item("resolved")),
    ...changed.map(item("changed"))
  ];
}
function entryCells({ kind, day, before, after }, language) {
  return { kind, day, before: before.standing, after: after.standing, reason: after.reason?.[language] ?? null };
}
function commitCells(entry, say) {
  if (entry.kind === "day") return {};
  let { commit, author, committer, subject, pullRequest, approvals, signature, clockRunsBackwards } = entry.commit;
  return {
    commit,
    author: `${author.name} <${author.email}>`,
    author_time: author.time,
    committer: `${committer.name} <${committer.email}>`,
    committer_time: committer.time,
    subject,
    pull_request: pullRequest && (pullRequest.kind === "pull-request" ? "#" : "!") + pullRequest.number,
    approvals: approvals.map(({ trailer, who }) => `${trailer}: ${who}`).join("; "),
    signature: signature.state,
    signature_detail: signature.state === "unsigned" ? null : signatureText(signature, say),
    clock_runs_backwards: String(clockRunsBackwards)
  };
}
function itemCells(item, language) {
  let { kind, rule, code, requirement, severity, disposition, vendor, service, contract, guideline } = item, was = "was" in item ? item.was : void 0;
  return {
    what: kind,
    rule: rule ?? code,
    requirement,
    severity,
    disposition,
    vendor,
    service,
    contract,
    guideline,
    was: was ? `${was.severity} ${was.disposition}` : null,
    file: item.file,
    message: item.message[language]
  };
}
function cellsOf(row) {
  return columns.map((name) => String(row[name] ?? ""));
}

// src/usecases/history/markdown.ts
var markdown2 = (report, { language }) => {
  let wording = wordingOf(language), { say, status } = wording, { entries, end, until } = report, [first = "", ...rest] = headLines(report, wording).map(markdown), list = (lines) => lines.map((line) => `- ${markdown(line)}`).join(`
`), rows = end.items.map((item) => rowOf(say(words.existing), item, language, wording));
  return `${[
    `# ${first}`,
    ...rest,
    list([...aboutLines(report, wording), say(historyWords.start, { status: status(report.start) })]),
    ...entries.length === 0 ? [markdown(say(historyWords.nothing))] : [],
    ...entries.flatMap((entry) => entryParts(entry, language, wording, list)),
    `## ${markdown(`${say(historyWords.end, { until })}: ${status(end.status)}`)}`,
    list(endLines(report, wording)),
    ...rows.length > 0 ? [table(rows, say)] : []
  ].join(`

`)}
`;
};
function entryParts(entry, language, wording, list) {
  let { say, standing, status, verdict, contractEvent } = wording, { before, after, vendors, renamed = [], contracts, introduced, resolved, changed } = entry, what = entry.kind === "commit" ? say(historyWords.commit, { commit: entry.commit.commit }) : say(historyWords.byDay), facts = [
    ...entry.kind === "commit" ? commitLines(entry.commit, wording) : [],
    ...vendors.map(
      ({ vendor, before: was, after: is }) => say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })
    ),
    ...renamed.map((pair) => say(historyWords.renamed, { ...pair })),
    ...contracts.map(contractEvent)
  ], rows = [
    ...introduced.map((item) => rowOf(say(historyWords.introduced), item, language, wording)),
    ...resolved.map((item) => rowOf(say(words.resolved), item, language, wording)),
    ...changed.map((item) => rowOf(`${say(historyWords.changed)}, ${wasText(item, say)}`, item, language, wording))
  ];
  return [
    `## ${markdown(`${entry.day}, ${what}`)}`,
    `**${markdown(`${standing(before)} → ${status(after)}`)}**`,
    ...facts.length > 0 ? [list(facts)] : [],
    ...rows.length > 0 ? [table(rows, say)] : []
  ];
}
function rowOf(change, item, language, { say }) {
  let { severity, disposition, rule, code, file, message } = item, excused = excuseIn(disposition), excuse = excused === null ? "" : ` (${say(words[excused])})`;
  return `| ${[
    change,
    say(severity ? words[severity] : words.problem) + excuse,
    rule ?? code ?? "",
    subjectOf(item),
    file,
    message[language]
  ].map(markdown).join(" | ")} |`;
}
function table(rows, say) {
  let heads = historyWords.columns.map((column) => say(column));
  return [`| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...rows].join(`
`);
}

// src/usecases/history/text.ts
var text2 = (report, { language, color }) => {
  let palette = paletteFor(color), wording = wordingOf(language), { say, status, item } = wording, { entries, end, until } = report, [first = "", ...rest] = headLines(report, wording).map(terminal);
  return [
    palette.bold(first),
    ...rest,
    ...aboutLines(report, wording).map((line) => palette.dim(terminal(line))),
    say(historyWords.start, { status: terminal(status(report.start)) }),
    "",
    ...entries.length === 0 ? [say(historyWords.nothing), ""] : [],
    ...entries.flatMap((entry) => [...entryLines(entry, wording, palette), ""]),
    `${palette.bold(say(historyWords.end, { until }))}: ${paint(end.status, palette)(terminal(status(end.status)))}`,
    ...endLines(report, wording).map((line) => `  ${line}`),
    ...end.items.map((one) => `  ${terminal(item(one))}`),
    ""
  ].join(`
`);
};
function entryLines(entry, wording, palette) {
  let { say, standing, status, verdict, item, contractEvent } = wording, { before, after, vendors, contracts, introduced, resolved, changed } = entry, what = entry.kind === "commit" ? say(historyWords.commit, { commit: entry.commit.commit }) : say(historyWords.byDay), about = entry.kind === "commit" ? commitLines(entry.commit, wording) : [];
  return [
    `${palette.bold(entry.day)}  ${what}`,
    `  ${terminal(standing(before))} → ${paint(after, palette)(terminal(status(after)))}`,
    ...about.map((line) => `  ${palette.dim(terminal(line))}`),
    ...vendors.map(
      ({ vendor, before: was, after: is }) => terminal(`  ${say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })}`)
    ),
    ...(entry.renamed ?? []).map((pair) => terminal(`  ${say(historyWords.renamed, { ...pair })}`)),
    ...contracts.map((one) => terminal(`  ${contractEvent(one)}`)),
    ...introduced.map((one) => `  + ${say(historyWords.introduced)} ${terminal(item(one))}`),
    ...resolved.map((one) => `  - ${say(words.resolved)} ${terminal(item(one))}`),
    ...changed.map((one) => `  ~ ${say(historyWords.changed)} ${terminal(item(one))}`)
  ];
}
function paint({ standing }, palette) {
  return standing === "pass" ? palette.success : standing === "no-inventory" ? palette.dim : palette.error;
}

// src/usecases/history/formats.ts
var historyFormats = { text: text2, json, csv: csv2, markdown: markdown2 }, historyFormatNames = ["text", "json", "csv", "markdown"];

export {
  blame,
  blameFormats,
  blameFormatNames,
  historyFormats,
  historyFormatNames
};
