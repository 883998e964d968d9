import type { WaiverNote } from "../../model/finding.ts";
import type { Language, Localized, TextArgs } from "../../model/language.ts";
import type { Frame, Location } from "../../model/location.ts";
import type { Problem } from "../../model/problem.ts";
import { codeFrame } from "../../report/formats/code-frame.ts";
import { terminal } from "../../report/formats/escape.ts";
import { type Palette, paletteFor } from "../../report/formats/palette.ts";
import { contractEventText } from "../../texts/contract-events.ts";
import { fill } from "../../texts/fill.ts";
import { onboardingWords } from "../../texts/gate.ts";
import { problemTexts } from "../../texts/problems.ts";
import { recordsOfText } from "../../texts/records-of.ts";
import { words } from "../../texts/words.ts";
import type { AskedService, ComingRenewal, OnboardingDecision, Reason } from "./decision.ts";
import type { DecisionFormat } from "./format.ts";

/** Renders the decision for a person: the answer first, then the reasons, what it rests on, and how long it holds. */
export const text: DecisionFormat = (decision, { language, color }) => {
  const page = new DecisionPage(language, paletteFor(color));
  const blocks = [
    [page.answer(decision), ...page.recordsOf(decision)],
    ...decision.reasons.map((reason) => page.reason(reason)),
    ...decision.problems.map((problem) => page.problem(problem)),
    page.reliedOn(decision),
    page.remarks(decision),
    page.services(decision),
    page.met(decision),
    page.ending(decision),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
};

/** Number of requirements that findings are about, counted as those that are met: each once for a subject. */
function requirementsIn(found: readonly Reason[]): number {
  const subjects = found.map(({ rule, service, contract, guideline }) => [rule, service, contract, guideline]);
  return new Set(subjects.map((subject) => JSON.stringify(subject))).size;
}

class DecisionPage {
  private readonly language: Language;
  private readonly palette: Palette;

  constructor(language: Language, palette: Palette) {
    this.language = language;
    this.palette = palette;
  }

  answer({ decision, vendor, service, asOf, commit }: OnboardingDecision): string {
    const paint = decision === "allow" ? this.palette.success : this.palette.error;
    const about = [
      vendor,
      ...(service === null ? [] : [this.line(onboardingWords.service, { service })]),
      ...(asOf === null ? [] : [this.line(onboardingWords.asOf, { as_of: asOf })]),
      ...(commit === null ? [] : [this.line(onboardingWords.commit, { commit })]),
    ];
    return `${paint(this.palette.bold(this.say(onboardingWords[decision])))}  ${terminal(about.join(", "))}`;
  }

  /** Says whose records these are, unless they are known to be those of the day. */
  recordsOf({ recordsOf, asOf }: OnboardingDecision): string[] {
    return recordsOf && asOf !== null ? [`  ${this.palette.dim(this.say(recordsOfText(recordsOf, asOf)))}`] : [];
  }

  reason(reason: Reason): string[] {
    const { code, rule, severity, message, remedy, title, citation, penalty, location, frame } = reason;
    const name = `${this.say(words[severity])} ${rule ?? code}`;
    return [
      `  ${this.palette[severity](name)} ${terminal(this.say(message))}`,
      ...(location && frame ? this.place(location, frame) : []),
      ...(title && citation ? [this.detail(words.required, `${this.say(title)} — ${this.say(citation)}`)] : []),
      ...(penalty ? [this.detail(words.penalty, this.say(penalty))] : []),
      ...(remedy ? [this.detail(words.fix, this.say(remedy))] : []),
      ...(rule === null ? [] : [this.detail(words.moreAbout, `clausegate explain ${rule}`)]),
    ];
  }

  problem(problem: Problem): string[] {
    const { code, file, location, frame } = problem;
    const { message, remedy } = problemTexts(problem, this.language);
    return [
      `  ${this.palette.error(`${this.say(words.problem)} ${code}`)} ${terminal(message)}`,
      ...(location && frame ? this.place(location, frame) : [`    ${this.palette.dim("-->")} ${terminal(file)}`]),
      this.detail(words.fix, remedy),
    ];
  }

  /** Renders what keeps findings from counting, each with the person responsible. */
  reliedOn({ waived, baselined, relaxed }: OnboardingDecision): string[] {
    const lines = [
      ...waived.flatMap((one) => [
        this.brief(this.say(words.waived), one),
        ...(one.waiver ? [this.waiver(one.waiver)] : []),
      ]),
      ...baselined.map((one) => this.brief(this.say(words.baselined), one)),
      ...relaxed.map((one) => this.brief(`${this.say(words[one.from])} → ${this.say(words[one.to])}`, one)),
    ];
    return lines.length === 0 ? [] : [this.title(onboardingWords.reliedOn), ...lines];
  }

  remarks({ remarks }: OnboardingDecision): string[] {
    if (remarks.length === 0) return [];
    const lines = remarks.map((one) => this.brief(this.say(words[one.severity]), one));
    return [this.title(onboardingWords.remarks), ...lines];
  }

  services({ services }: OnboardingDecision): string[] {
    if (services.length === 0) return [];
    const lines = services.map((one) => `  ${terminal(`${one.id} ${one.name}`)} ${this.palette.dim(this.state(one))}`);
    return [this.title(onboardingWords.services), ...lines];
  }

  /** Renders the clauses behind each requirement that clauses meet. */
  met({ passed }: OnboardingDecision): string[] {
    const names = {
      compared: onboardingWords.compared,
      checked: onboardingWords.byPerson,
      claimed: onboardingWords.claimed,
    };
    const lines = (["compared", "checked", "claimed"] as const).flatMap((standing) => {
      const rules = [...new Set(passed.filter((one) => one.standing === standing).map(({ rule }) => rule))];
      return rules.length > 0 ? [`  ${this.palette.dim(this.say(names[standing]))} ${rules.join(", ")}`] : [];
    });
    return lines.length === 0 ? [] : [this.title(onboardingWords.met), ...lines];
  }

  /** Renders how much was checked, and how long the answer holds. */
  ending(decision: OnboardingDecision): string[] {
    const { services, renewals, change, searchedUntil } = decision;
    return [
      ...(services.length > 0 ? [this.counts(decision)] : []),
      ...renewals.map((one) => this.renewal(one, decision)),
      ...(change
        ? [
            this.line(onboardingWords.changes, { day: change.on, answer: this.say(onboardingWords[change.to]) }),
            ...change.contracts.map((event) => `  ${terminal(this.say(contractEventText(event)))}`),
            ...change.appear.map((one) => this.brief(this.say(onboardingWords.appears), one)),
            ...change.vanish.map((one) => this.brief(this.say(onboardingWords.vanishes), one)),
          ]
        : []),
      ...(!change && searchedUntil ? [this.line(onboardingWords.stays, { until: searchedUntil })] : []),
    ];
  }

  private counts({ passed, notApplicable, waived, baselined }: OnboardingDecision): string {
    const template = waived.length + baselined.length > 0 ? "checkedAndExcused" : "checked";
    return this.line(onboardingWords[template], {
      passed: passed.length,
      not_applicable: notApplicable.length,
      waived: requirementsIn(waived),
      baselined: requirementsIn(baselined),
    });
  }

  private renewal({ contract, renewsOn, noticeBy }: ComingRenewal, { asOf }: OnboardingDecision): string {
    const isPast = asOf !== null && noticeBy < asOf;
    const template = isPast ? onboardingWords.renewsAnyhow : onboardingWords.renews;
    return terminal(this.line(template, { contract, renews_on: renewsOn, notice_by: noticeBy }));
  }

  private state({ state, startedOn, endedOn }: AskedService): string {
    return this.line(onboardingWords[state], { day: (state === "ended" ? endedOn : startedOn) ?? "" });
  }

  private brief(name: string, { rule, code, message, location }: Reason): string {
    const place = location ? ` ${this.palette.dim(`--> ${terminal(location.file)}:${location.line}`)}` : "";
    return `  ${this.palette.dim(name)} ${rule ?? code} ${terminal(this.say(message))}${place}`;
  }

  private place(location: Location, frame: Frame): string[] {
    const { file, line, column } = location;
    return [
      `    ${this.palette.dim("-->")} ${terminal(file)}:${line}:${column}`,
      ...codeFrame(frame, location, this.palette).map((shown) => `    ${shown}`),
    ];
  }

  private detail(name: Localized, content: string): string {
    return `    ${this.palette.dim(`${this.say(name)}:`)} ${terminal(content)}`;
  }

  private waiver({ expiresOn: until, owner, approver, reason }: WaiverNote): string {
    const shown = this.line(onboardingWords.waivedBy, { until, owner, approver, reason });
    return `    ${this.palette.dim(terminal(shown))}`;
  }

  private title(name: Localized): string {
    return this.palette.bold(this.say(name));
  }

  private line(template: Localized, args: TextArgs): string {
    return this.say(fill(template, args));
  }

  private say(localized: Localized): string {
    return localized[this.language];
  }
}
