import {
  aboutLines,
  besideArgs,
  besideCounts,
  causeOf,
  commitLines,
  csv,
  endLines,
  endingText,
  findingItem,
  headLines,
  historyWords,
  nameAt,
  personText,
  playHistory,
  presenceOf,
  readFacts,
  renamesAbout,
  signatureText,
  subjectOf,
  vendorEventText,
  wasText,
  withOtherNames,
  wordingOf
} from "./VLHMMWTA.mjs";
import {
  contractEventText
} from "./STTFPFQK.mjs";
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
  RunError
} from "./PMGP53PN.mjs";

// src/usecases/history/followed.ts
var FollowedSubjects = class {
  known = /* @__PURE__ */ new Map();
  gone = /* @__PURE__ */ new Map();
  /** All whose state is known, in order. */
  get current() {
    return [...this.known].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
  }
  isLost = !1;
  judged;
  /** Whether a part is the one that was taken last, with nothing unknown since. */
  isLike(part) {
    return part === this.judged && !this.isLost;
  }
  /** Notes that nothing could be judged from a day on. */
  lose({ day }) {
    this.isLost = !0;
    for (let [key, one] of this.known)
      (one.gaps.at(-1)?.until !== void 0 || one.gaps.length === 0) && this.known.set(key, { ...one, gaps: [...one.gaps, { from: day, until: void 0 }] });
  }
  /** Moves the subjects of renamed services and contracts to their new ids, also those that are gone. */
  rename(items, { day }) {
    for (let [key, one] of [...this.known]) {
      let names = renamed(one.stands, items);
      if (!names) continue;
      this.known.delete(key);
      let formerIds = formerlyIn(one.stands, one.formerIds, day);
      this.known.set(keyOf(names), { ...one, stands: { ...one.stands, ...names }, formerIds });
    }
    for (let [key, one] of [...this.gone]) {
      let names = renamed(one, items);
      names && (this.gone.delete(key), this.gone.set(keyOf(names), { ...one, ...names, formerIds: formerlyIn(one, one.formerIds, one.last.until.day) }));
    }
  }
  /** Takes the answers of a step. What is no longer asked is kept as gone. */
  take(answers, part, at) {
    this.isLost = !1, this.judged = part;
    let asked = new Set(answers.map(keyOf));
    for (let [key, one] of this.known) {
      if (asked.has(key)) continue;
      this.known.delete(key);
      let { service, contract } = one.stands;
      this.gone.set(key, {
        service,
        contract,
        formerIds: one.formerIds,
        last: ended(one, at, endOf(one.stands, part))
      });
    }
    for (let stands of answers) this.takeOne(stands, at);
  }
  takeOne(stands, at) {
    let key = keyOf(stands), one = this.known.get(key), left = this.gone.get(key);
    if (this.gone.delete(key), one?.stands.state === stands.state) {
      this.known.set(key, { ...one, stands, gaps: closed(one.gaps, at.day) });
      return;
    }
    let before = one ? ended(one, at, "changed") : left?.last, formerIds = one?.formerIds ?? left?.formerIds ?? [];
    this.known.set(key, { stands, since: at, before, gaps: [], formerIds });
  }
};
function closed(gaps, day) {
  return gaps.map(({ from, until = day }) => ({ from, until })).filter(({ from, until }) => from < until);
}
function formerlyIn({ service, contract }, formerIds, until) {
  return [...formerIds, { service, contract, until }];
}
function renamed({ service, contract }, items) {
  let name = (kind, id) => items.find((item) => item.kind === kind && item.from === id)?.to ?? id, names = { service: name("service", service), contract: name("contract", contract) };
  return names.service === service && names.contract === contract ? void 0 : names;
}
function ended({ stands, since }, until, end) {
  return { state: stands.state, from: since.day, until, end };
}
function endOf({ service, contract }, part) {
  if (!part?.isThere) return "vendor-removed";
  let { services, contracts } = part.names ?? { services: /* @__PURE__ */ new Set(), contracts: /* @__PURE__ */ new Set() };
  return (service === null || services.has(service)) && (contract === null || contracts.has(contract)) ? "not-asked" : "removed";
}
function keyOf({ service, contract }) {
  return JSON.stringify([contract ?? "", service ?? ""]);
}

// src/usecases/history/blame.ts
async function blame(past, policy, options) {
  let { vendor, rule } = options;
  if (rule.basis === "gate") throw new RunError("rule-not-asked", { rule: rule.id });
  let played = await playHistory(past, policy, { ...options, vendors: [vendor], rule: rule.id, isDated: !1 }), asked = { rule, rules: policy.catalogue }, subjects = new FollowedSubjects(), last;
  for (let step of played.steps())
    follow(subjects, step, step.parts.get(nameAt(vendor, step.index, played.renames)), asked), last = step;
  let sides = takenBeside(vendor, played, asked), { moments, dayOf, relationsOf } = played, told = subjects.current.flatMap(({ since }) => moments[since.index] ?? []), factsOf = await readFacts(told, { past, dayOf, relationsOf }), datedSubjects = subjects.current.flatMap((known) => {
    let { stands, since, before, formerIds, gaps } = known, moment = moments[since.index];
    if (!moment) return [];
    let { day, kind } = since, beside = sides.filter((one) => isSameSubject(known, one) && one.beside.state !== stands.state).map((one) => one.beside), wasNeverOtherwise = before === void 0 && gaps.length + beside.length === 0;
    return [
      {
        ...stands,
        since: { day, kind, commit: factsOf(moment), wasNeverOtherwise },
        before: before ? toBefore(before, moments) : null,
        formerIds,
        gaps: closed(gaps, played.about.until),
        beside
      }
    ];
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
function follow(subjects, step, part, asked) {
  if (!step.runConfig || part?.isThere && !part.answer) {
    subjects.lose(step);
    return;
  }
  subjects.rename(step.changes.renamedItems ?? [], step), !subjects.isLike(part) && subjects.take(answersOf(part, { step, ...asked }), part, step);
}
function isSameSubject({ stands, formerIds }, { names, since }) {
  let own = [stands, ...formerIds.filter(({ until }) => since === void 0 || until >= since)].map(keyOf);
  return names.some((one) => own.includes(keyOf(one)));
}
function takenBeside(vendor, { sides, renames }, asked) {
  return sides.flatMap((side) => takenOn(side, withOtherNames([vendor], [...renames, ...side.renames]), asked));
}
function takenOn(side, ids, asked) {
  let { steps, isOwn, base } = side, subjects = new FollowedSubjects(), taken = [], began;
  for (let step of steps()) {
    base && (began ??= step.day);
    let parts = ids.flatMap((id) => step.parts.get(id) ?? []), part = parts.find(({ isThere }) => isThere) ?? parts[0];
    follow(subjects, step, part, asked);
    let { renamedItems = [] } = step.changes;
    if (taken = taken.map((one) => ({ ...one, names: withNewNames(one.names, renamedItems) })), !!isOwn(step))
      for (let { stands, since, formerIds } of subjects.current)
        since.index !== step.index || since.kind !== step.kind || since.day !== step.day || taken.push({ names: [stands, ...formerIds], since: began, beside: toBeside(stands.state, since, side) });
  }
  return taken;
}
function withNewNames(names, items) {
  let latest = names.flatMap((one) => renamed(one, items) ?? []);
  return latest.length > 0 ? [...names, ...latest] : names;
}
function toBeside(state, { kind, day, index }, { moments, base, mergedBy }) {
  let commit = moments[base ? index - 1 : index]?.commit.id ?? mergedBy.commit.id;
  return { state, day, kind, commit, mergedBy: mergedBy.commit.id };
}
function toBefore({ state, from, until, end }, moments) {
  let commit = until.kind === "commit" ? moments[until.index]?.commit.id ?? null : null;
  return { state, from, until: until.day, end, commit };
}
function answersOf(part, { step, rule, rules }) {
  let isTurnedOff = isOff(rule.id, step.runConfig?.overrides ?? []), findings = part?.findings ?? [];
  return (part?.answer?.assessments ?? []).map((answer) => standOf(answer, findings, { isOff: isTurnedOff, rules }));
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
    basis: "records-of-each-day",
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
    ...report.sides.length > 0 && { sides: report.sides.map((side) => toSide(side, language)) },
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
  let { kind, day, before, after } = entry;
  return {
    kind,
    day,
    commit: entry.kind === "commit" ? toCommit(entry.commit) : null,
    before: toStatus(before, language),
    after: toStatus(after, language),
    ...toChanges(entry, language)
  };
}
function toChanges(changes, language) {
  let { vendors, renamed: renamed2, renamedItems, continued, events, contracts, introduced, resolved, changed } = changes;
  return {
    vendors: vendors.map((one) => ({ ...one })),
    ...renamed2 && { renamed: renamed2.map((one) => ({ ...one })) },
    ...renamedItems && { renamedItems: renamedItems.map((one) => ({ ...one })) },
    ...continued && { continued: continued.map(({ from, item }) => ({ from, to: item.id })) },
    ...events && { events: events.map((one) => toEvent(one, language)) },
    ...contracts.length > 0 && { contracts: contracts.map((one) => toContractEvent(one, language)) },
    introduced: introduced.map((item) => toItem(item, language)),
    resolved: resolved.map((item) => ({ ...toItem(item, language), ending: { ...item.ending } })),
    changed: changed.map((item) => toChanged(item, language))
  };
}
function toSide({ mergedBy, mergedOn, base, commits, entries }, language) {
  return {
    mergedBy,
    mergedOn,
    base,
    commits: commits.map((one) => ({ ...one })),
    entries: entries.map((entry) => ({
      kind: entry.kind,
      day: entry.day,
      commit: entry.commit && toCommit(entry.commit),
      reason: entry.reason?.[language] ?? null,
      ...toChanges(entry, language)
    }))
  };
}
function toEvent(event, language) {
  let { kind, vendor, formerId, services, earlier } = event, message = vendorEventText(event)[language];
  return { kind, vendor, ...formerId === void 0 ? {} : { formerId }, services: [...services], earlier: earlier && { ...earlier }, message };
}
function toContractEvent(event, language) {
  let { kind, vendor, contract, on, amendment } = event;
  return { kind, vendor, contract, on, amendment, message: contractEventText(event)[language] };
}
function toCommit({ commit, signature, clockRunsBackwards, ...claims }) {
  let { author, committer, subject, isMerge, pullRequest, approvals } = claims;
  return {
    id: commit,
    signature: {
      state: signature.state,
      reason: signature.state === "signed-not-verifiable" ? signature.reason : null,
      signer: signature.state === "verified" ? signature.signer : null,
      key: signature.state === "verified" ? signature.key : null
    },
    clockRunsBackwards,
    claimed: {
      author,
      committer,
      subject,
      isMerge,
      pullRequest,
      approvals: approvals.map((one) => ({ ...one })),
      ...toRareClaims(claims)
    }
  };
}
function toRareClaims({
  mergedBy,
  platform,
  isSquash,
  trailers,
  relations
}) {
  return {
    ...mergedBy && { mergedBy: { name: mergedBy.name, email: mergedBy.email } },
    ...platform !== null && { platform },
    ...isSquash && { isSquash },
    ...trailers.length > 0 && { trailers: trailers.map((one) => ({ ...one })) },
    ...relations.length > 0 && { relations: relations.map((one) => ({ ...one })) }
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
    ...report.renames.flatMap(({ from, to, commit, day, isReturn }) => [
      terminal(say(isReturn ? historyWords.returnedBy : historyWords.renamedBy, { from, to, commit, day })),
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
function subjectLines(blamed, wording, palette) {
  let { say, item } = wording, { service, contract, state, since, waivers, findings } = blamed, { day, kind, commit, wasNeverOtherwise } = since, subject = contract !== null ? say(historyWords.contractSubject, { id: contract }) : service === null ? say(historyWords.wholeVendor) : say(historyWords.serviceSubject, { id: service }), sentence = wasNeverOtherwise ? historyWords.sinceBefore : historyWords.sinceDay, by = kind === "commit" ? historyWords.byCommit : historyWords.byPassing, paint2 = state === "broken" ? palette.error : state === "met" ? palette.success : palette.warning;
  return [
    `${palette.bold(terminal(subject))}: ${paint2(say(sentence, { state: say(historyWords.blameStates[state]), day }))}`,
    `  ${say(by, { commit: commit.commit })}`,
    ...commitLines(commit, wording).map((line) => `  ${palette.dim(terminal(line))}`),
    ...pastLines(blamed, say).map((line) => `  ${terminal(line)}`),
    ...waivers.map(({ expiresOn, approver, approvedOn, reason }) => {
      let args = { until: expiresOn, approver, approved_on: approvedOn, reason };
      return `  ${terminal(say(historyWords.waiverOf, args))}`;
    }),
    ...findings.map((one) => `  ${terminal(item(one))}`)
  ];
}
function pastLines({ before, formerIds, gaps, beside, service }, say) {
  return [
    ...formerIds.map((former) => {
      let from = (service === null ? former.contract : former.service) ?? "";
      return say(historyWords.formerId, { from, day: former.until });
    }),
    ...gaps.map((gap) => say(historyWords.notKnown, { ...gap })),
    ...before ? [beforeLine(before, say)] : [],
    ...beside.map(({ state, kind, day, commit, mergedBy }) => {
      let args = { state: say(historyWords.blameStates[state]), day, commit, merge: mergedBy };
      return say(historyWords.blameBeside[kind], args);
    })
  ];
}
function beforeLine({ state, from, until, end, commit }, say) {
  let ending = say(historyWords.beforeEnds[end], { commit: commit ?? "" });
  return say(from === until ? historyWords.beforeOnDay : historyWords.before, {
    state: say(historyWords.blameStates[state]),
    from,
    until,
    end: ending
  });
}
function json2(report, { language }) {
  return jsonForLogs(`${JSON.stringify(toJson2(report, language), null, 2)}
`);
}
function toJson2(report, language) {
  let { tool, policy, mode, configuredBy, timeZone, head, until, commits, vendor, rule, notJudged, presence } = report;
  return {
    schemaVersion: 1,
    basis: "records-of-each-day",
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
      renames: report.renames.map(({ from, to, commit, day, isReturn }) => ({
        from,
        to,
        commit,
        day,
        ...isReturn && { returned: !0 }
      }))
    },
    subjects: report.subjects.map(
      ({ service, contract, state, since, before, formerIds, gaps, beside, waivers, findings }) => ({
        service,
        contract,
        state,
        since: {
          day: since.day,
          kind: since.kind,
          commit: toCommit(since.commit),
          wasNeverOtherwise: since.wasNeverOtherwise
        },
        before: before && { ...before },
        ...formerIds.length > 0 && { formerIds: formerIds.map((one) => ({ ...one })) },
        ...beside.length > 0 && { beside: beside.map((one) => ({ ...one })) },
        ...gaps.length > 0 && { gaps: gaps.map((one) => ({ ...one })) },
        waivers: waivers.map((waiver) => ({ ...waiver })),
        findings: findings.map((one) => toItem(one, language))
      })
    )
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
  "message",
  "ending",
  "beside",
  "author_day",
  "committer_day",
  "merged_by",
  "platform",
  "squash",
  "relations",
  "trailers"
], csv2 = (report, { language }) => {
  let wording = wordingOf(language), { say } = wording, rows = report.entries.flatMap((entry, at) => {
    let commit = entry.kind === "commit" ? entry.commit : null, head = { entry: at + 1, ...entryCells(entry, language), ...commitCells(commit, say) };
    return rowsOf(head, entry, language);
  }), beside = report.sides.flatMap(
    ({ mergedBy, entries }) => entries.flatMap((entry) => {
      let { kind, day, commit, reason } = entry, head = {
        kind,
        day,
        reason: reason?.[language] ?? null,
        beside: mergedBy,
        ...commitCells(commit, say)
      };
      return rowsOf(head, entry, language);
    })
  );
  return csv([columns, ...[...rows, ...beside].map(cellsOf)]);
};
function rowsOf(head, entry, language) {
  let changes = changesOf(entry);
  return changes.length === 0 ? [head] : changes.map((change) => ({ ...head, ...change(language) }));
}
function changesOf(entry) {
  let { vendors, renamed: renamed2 = [], renamedItems = [], events = [], contracts, introduced, resolved, changed } = entry, item = (change) => (one) => (language) => ({ change, ...itemCells(one, language) });
  return [
    ...vendors.map(
      ({ vendor, before, after }) => () => ({ change: "verdict", what: "vendor", vendor, was: before ?? "absent", message: after ?? "absent" })
    ),
    ...renamed2.map(
      ({ from, to }) => () => ({ change: "renamed", what: "vendor", vendor: to, was: from, message: to })
    ),
    ...renamedItems.map(
      ({ vendor, kind, from, to }) => () => ({ change: "renamed", what: kind, vendor, [kind]: to, was: from, message: to })
    ),
    ...events.map(
      (event) => (language) => ({
        change: event.kind,
        what: "vendor",
        vendor: event.vendor,
        message: vendorEventText(event)[language]
      })
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
    ...resolved.map(
      (one) => (language) => ({ ...item("resolved")(one)(language), ...endingCells(one, language) })
    ),
    ...changed.map(item("changed"))
  ];
}
function entryCells({ kind, day, before, after }, language) {
  return { kind, day, before: before.standing, after: after.standing, reason: after.reason?.[language] ?? null };
}
function commitCells(facts, say) {
  if (!facts) return {};
  let { commit, author, committer, subject, pullRequest, approvals, signature, clockRunsBackwards } = facts;
  return {
    commit,
    author: personText(author),
    author_time: author.time,
    committer: personText(committer),
    committer_time: committer.time,
    subject,
    pull_request: pullRequest && numberOf(pullRequest),
    approvals: approvals.map(({ trailer, who }) => `${trailer}: ${who}`).join("; "),
    signature: signature.state,
    signature_detail: signature.state === "unsigned" ? null : signatureText(signature, say),
    clock_runs_backwards: String(clockRunsBackwards),
    ...rareCells(facts)
  };
}
function rareCells({ author, committer, mergedBy, platform, isSquash, relations, trailers }) {
  return {
    author_day: author.day,
    committer_day: committer.day,
    merged_by: mergedBy && personText(mergedBy),
    platform,
    squash: isSquash ? "true" : null,
    relations: relations.map(relationCell).join("; "),
    trailers: trailers.map(({ trailer, who }) => `${trailer}: ${who}`).join("; ")
  };
}
function relationCell({ kind, named, pullRequest, repository = "", commit, restored }) {
  let target = [pullRequest && `${commit === null ? repository : ""}${numberOf(pullRequest)}`, commit ?? named].filter((one) => one !== null).join(" ");
  return `${kind}: ${target === "" ? "?" : target}${restored === null ? "" : restored ? " (restored)" : " (not restored)"}`;
}
function numberOf({ kind, number }) {
  return `${kind === "pull-request" ? "#" : "!"}${number}`;
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
function endingCells({ disposition, ending }, language) {
  return { disposition: excuseIn(disposition), ending: endingText(ending)[language] };
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
    ...sideParts(report.sides, language, wording, list),
    `## ${markdown(`${say(historyWords.end, { until })}: ${status(end.status)}`)}`,
    list(endLines(report, wording)),
    ...rows.length > 0 ? [table(rows, say)] : []
  ].join(`

`)}
`;
};
function entryParts(entry, language, wording, list) {
  let { standing, status } = wording, { day, before, after } = entry, commit = entry.kind === "commit" ? entry.commit : null;
  return [
    `## ${markdown(`${day}, ${causeOf(commit, wording)}`)}`,
    `**${markdown(`${standing(before)} → ${status(after)}`)}**`,
    ...changeParts(entry, { commit, language, wording, list })
  ];
}
function changeParts(changes, { commit, language, wording, list }) {
  let { say, verdict, ending, events } = wording, { vendors, introduced, resolved, changed } = changes, facts = [
    ...commit ? commitLines(commit, wording) : [],
    ...vendors.map(
      ({ vendor, before: was, after: is }) => say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })
    ),
    ...events(changes)
  ], rows = [
    ...introduced.map((item) => rowOf(say(historyWords.introduced), item, language, wording)),
    ...resolved.map((item) => rowOf(ending(item), item, language, wording)),
    ...changed.map((item) => rowOf(`${say(historyWords.changed)}, ${wasText(item, say)}`, item, language, wording))
  ];
  return [...facts.length > 0 ? [list(facts)] : [], ...rows.length > 0 ? [table(rows, say)] : []];
}
function sideParts(sides, language, wording, list) {
  if (sides.length === 0) return [];
  let { say } = wording;
  return [
    `## ${markdown(say(historyWords.besideHeading, besideCounts(sides)))}`,
    ...sides.flatMap((side) => [
      markdown(say(historyWords.besideLine, besideArgs(side))),
      ...side.entries.length === 0 ? [markdown(say(historyWords.besideNothing))] : [],
      ...side.entries.flatMap(({ day, commit, reason, ...changes }) => [
        `### ${markdown(`${day}, ${causeOf(commit, wording)}`)}`,
        ...reason ? [markdown(wording.status({ standing: "not-judged", reason }))] : [],
        ...changeParts(changes, { commit, language, wording, list })
      ])
    ])
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
    ...sideLines(report.sides, wording, palette),
    `${palette.bold(say(historyWords.end, { until }))}: ${paint(end.status, palette)(terminal(status(end.status)))}`,
    ...endLines(report, wording).map((line) => `  ${line}`),
    ...end.items.map((one) => `  ${terminal(item(one))}`),
    ""
  ].join(`
`);
};
function entryLines(entry, wording, palette) {
  let { standing, status } = wording, { day, before, after } = entry;
  return [
    `${palette.bold(day)}  ${causeOf(entry.kind === "commit" ? entry.commit : null, wording)}`,
    `  ${terminal(standing(before))} → ${paint(after, palette)(terminal(status(after)))}`,
    ...changeLines(entry, entry.kind === "commit" ? entry.commit : null, wording, palette)
  ];
}
function changeLines(changes, commit, wording, palette) {
  let { say, verdict, item, ending, events } = wording, { vendors, introduced, resolved, changed } = changes;
  return [
    ...(commit ? commitLines(commit, wording) : []).map((line) => `  ${palette.dim(terminal(line))}`),
    ...vendors.map(
      ({ vendor, before: was, after: is }) => terminal(`  ${say(historyWords.vendorChange, { vendor, before: verdict(was), after: verdict(is) })}`)
    ),
    ...events(changes).map((line) => terminal(`  ${line}`)),
    ...introduced.map((one) => `  + ${say(historyWords.introduced)} ${terminal(item(one))}`),
    ...resolved.map((one) => `  - ${ending(one)}: ${terminal(item(one))}`),
    ...changed.map((one) => `  ~ ${say(historyWords.changed)} ${terminal(item(one))}`)
  ];
}
function sideLines(sides, wording, palette) {
  if (sides.length === 0) return [];
  let { say } = wording;
  return [
    palette.bold(say(historyWords.besideHeading, besideCounts(sides))),
    ...sides.flatMap((side) => [
      `  ${say(historyWords.besideLine, besideArgs(side))}`,
      ...side.entries.length === 0 ? [`    ${say(historyWords.besideNothing)}`] : [],
      ...side.entries.flatMap((entry) => sideEntryLines(entry, wording, palette).map((line) => `    ${line}`))
    ]),
    ""
  ];
}
function sideEntryLines(entry, wording, palette) {
  let { day, commit, reason } = entry, { status } = wording;
  return [
    `${palette.bold(day)}  ${causeOf(commit, wording)}`,
    ...reason ? [`  ${terminal(status({ standing: "not-judged", reason }))}`] : [],
    ...changeLines(entry, commit, wording, palette)
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
