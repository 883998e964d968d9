import type { RunConfig } from "../../config/disposition.ts";
import type { Identity } from "../../judgement/identity.ts";
import type { Finding } from "../../model/finding.ts";
import type { IsoDate } from "../../model/iso-date.ts";
import { isLeftOut, isOff } from "../../model/rule-override.ts";
import type { Section } from "../../model/section.ts";
import type { CatalogueIndex } from "../../rules/catalogue.ts";
import { type Continued, findingUnderNewNames, underNewNames } from "./continuity.ts";
import { type DetailsOf, noDetails } from "./details.ts";
import { type Afterwards, type Details, endingOf, type Successor } from "./ending.ts";
import { type EvidencePlace, placeUnderNewNames } from "./evidence-places.ts";
import { type differences, problemItem } from "./items.ts";
import type { Version } from "./judge-jobs.ts";
import { answeredDay, type Part } from "./part.ts";
import type { HistoryItem, ResolvedItem } from "./report.ts";
import { UnmetItems } from "./unmet.ts";

/** A part before and after a step, the names that its things have now, and what judged it. */
export interface Compared {
  readonly day: IsoDate;
  readonly before: Part | undefined;
  readonly after: Part | undefined;
  readonly identity: Identity;
  /** State of its folder; undefined if there is none. */
  readonly version: Version | undefined;
  readonly runConfig: RunConfig | undefined;
}

/** What may replace a finding, and the findings it may be asked about. */
interface Known {
  readonly introduced: readonly Successor[];
  readonly findingOf: (id: string) => Finding | undefined;
}

/** Tells how the findings of a history end, and which of them go on later. */
export class FindingEnds {
  private readonly catalogue: CatalogueIndex;
  private readonly detailsOf: DetailsOf;
  /** Evidence that findings are about. */
  private readonly places = new Map<string, EvidencePlace>();
  private readonly unmet = new UnmetItems();

  constructor(catalogue: CatalogueIndex, detailsOf: DetailsOf) {
    this.catalogue = catalogue;
    this.detailsOf = detailsOf;
  }

  /** Moves what is known to a vendor's other id. */
  move(from: Section, to: Section): void {
    this.unmet.move(from, to);
  }

  /** Gives what is known the names that the things of a vendor have now. */
  rename(section: Section, identity: Identity): void {
    this.unmet.rename(section, identity);
  }

  /** Takes a step. Returns the endings of what is gone, and the findings that go on. */
  take(
    section: Section,
    found: ReturnType<typeof differences>,
    compared: Compared,
  ): { readonly resolved: readonly ResolvedItem[]; readonly resumed: readonly Continued[] } {
    const { before, after, identity } = compared;
    this.takePlaces(found.resolved, compared);
    const was = before?.findings.map((finding) => findingUnderNewNames(finding, identity)) ?? [];
    const findings = new Map([...was, ...(after?.findings ?? [])].map((one) => [one.id, one]));
    const findingOf = (id: string) => findings.get(id);
    const { introduced } = found;
    const resolved = found.resolved.map((item) => {
      const now = { ...underNewNames(item, identity), file: fileIn(section, item) };
      return { ...item, ...endingOf(now, this.afterwards(compared, { introduced, findingOf })) };
    });
    const existing = [...(after?.findings ?? []).map(successor), ...(after?.problems ?? []).map(problemItem)];
    const resumed = this.unmet.take(section, {
      ...{ introduced, resolved: resolved.map((one) => underNewNames(one, identity)) },
      ...{ findingOf, placeOf: (id) => this.places.get(id) },
      afterwards: (finding) => {
        const own = (id: string) => (finding?.id === id ? finding : findingOf(id));
        return this.afterwards(compared, { introduced: existing, findingOf: own });
      },
    });
    return { resolved, resumed };
  }

  private takePlaces(resolved: readonly HistoryItem[], { after, identity }: Compared): void {
    for (const [id, place] of after?.answer?.places ?? []) this.places.set(id, place);
    for (const { id } of resolved) {
      const place = this.places.get(id);
      if (place) this.places.set(id, placeUnderNewNames(place, identity.contracts));
    }
  }

  private afterwards({ day, version, runConfig }: Compared, { introduced, findingOf }: Known): Afterwards {
    const { overrides = [], problems = [] } = runConfig ?? {};
    const about = <T>(id: string, tell: (finding: Finding) => T) => {
      const finding = findingOf(id);
      return finding && tell(finding);
    };
    return {
      ...this.detailsOn(version, day),
      names: version?.names,
      placeOf: (id) => this.places.get(id),
      servicesOf: (id) => about(id, ({ services }) => services) ?? null,
      excuseOf: (id) => about(id, excusedBy),
      isRunConfigUsable: problems.length === 0,
      introduced,
      isOff: (rule) => isOff(rule, overrides),
      isLeftOut: (id) => about(id, (finding) => isLeftOut(finding, overrides)) ?? false,
      isRunConfigRule: (rule) => !this.catalogue.isExcusable(rule),
    };
  }

  private detailsOn(version: Version | undefined, day: IsoDate): Details {
    const answered = version && answeredDay(version, day);
    return version && answered ? this.detailsOf(version, answered) : noDetails;
  }
}

/** The rule and subject that a finding about a waiver or the baseline is about. Its vendor may have another id by now. */
export function excusedBy({ args, service, contract }: Finding): string {
  return JSON.stringify([args.rule ?? null, service, contract]);
}

/** The file of an item, where its vendor may have another id by now. */
function fileIn(section: Section, { vendor, file }: HistoryItem): string {
  return vendor === null || vendor === section ? file : file.replace(`/${vendor}/`, `/${section}/`);
}

function successor({ id, rule, service, contract, guideline }: Finding): Successor {
  return { kind: "finding", id, rule, code: null, service, contract, guideline };
}
