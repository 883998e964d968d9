import type { Localized, TextArgs } from "../model/language.ts";
import { fill } from "./fill.ts";

/** Sentences about what a commit is. All of it is claimed by the commit, except its parents. */
const texts = {
  days: {
    en: "author's day {author} differs from committer's day {committer}, as after a rebase, an amendment or a cherry-pick",
    ko: "작성일({author})과 커밋일({committer})이 다름. 리베이스, 커밋 수정, 체리픽 뒤에 나타나는 차이임",
  },
  judged: {
    en: "{days}; judged for the committer's day",
    ko: "{days}. 커밋일을 기준으로 판정함",
  },
  merge: { en: "merge by {who}", ko: "병합, 병합자 {who}" },
  mergeOnPlatform: { en: "merge on {platform} by {who}", ko: "{platform}에서 병합, 병합자 {who}" },
  platform: {
    en: "committer {platform} is the platform, not a person; the commit does not say who merged or edited there",
    ko: "커미터는 사람이 아닌 플랫폼({platform})이며, 누가 병합하거나 편집했는지는 커밋에 없음",
  },
  "pull-request": { en: "pull request {repository}#{number}", ko: "풀 리퀘스트 {repository}#{number}" },
  "merge-request": { en: "merge request {repository}!{number}", ko: "머지 리퀘스트 {repository}!{number}" },
  squash: {
    en: "{request} in one commit, not a merge: squashed, if the number is true",
    ko: "{request}, 병합이 아닌 커밋 하나. 번호가 사실이면 스쿼시된 것임",
  },
  trailer: { en: "message names {trailer}: {who}", ko: "메시지 기재 {trailer}: {who}" },
  reverts: { en: "message says: reverts {target}", ko: "메시지 기재: 되돌림, 대상 {target}" },
  reapplies: {
    en: "message says: reapplies what was undone by {target}",
    ko: "메시지 기재: {target}에서 되돌린 변경을 다시 적용",
  },
  "cherry-picked": { en: "message says: cherry-picked from {target}", ko: "메시지 기재: {target}에서 체리픽" },
  targets: {
    commit: { en: "commit {commit}", ko: "{commit} 커밋" },
    elsewhere: { en: "commit {commit}, not in this history", ko: "이 이력에 없는 {commit} 커밋" },
    request: { en: "{request}, commit {commit}", ko: "{request}({commit} 커밋)" },
    unnamed: { en: "a commit it does not name", ko: "메시지에 적지 않은 커밋" },
  },
  restored: {
    en: "{said}; the inventory folders it changed are as they were before it",
    ko: "{said}. 그 커밋이 바꾼 인벤토리 폴더가 그 전과 같아짐",
  },
  notRestored: {
    en: "{said}; the inventory folders it changed are not all as they were before it",
    ko: "{said}. 그 커밋이 바꾼 인벤토리 폴더 중 그 전과 다른 것이 있음",
  },
} as const satisfies Record<string, Localized | Record<string, Localized>>;

/** A pull or merge request. */
interface ToldRequest {
  readonly kind: "pull-request" | "merge-request";
  readonly number: number;
}

/** A commit that a message names. */
export interface ToldRelation {
  readonly kind: "reverts" | "reapplies" | "cherry-picked";
  readonly named: string | null;
  readonly pullRequest: ToldRequest | null;
  /** Repository that the message says the request is of. */
  readonly repository?: string;
  readonly commit: string | null;
  readonly restored: boolean | null;
}

/** What a commit is, as it states itself. */
export interface ToldCommit {
  readonly authoredOn: string;
  readonly committedOn: string;
  readonly clockRunsBackwards: boolean;
  /** Who merged: `name <address>`; null if it is no merge. */
  readonly mergedBy: string | null;
  readonly platform: string | null;
  readonly pullRequest: ToldRequest | null;
  readonly isSquash: boolean;
  readonly approvals: readonly { readonly trailer: string; readonly who: string }[];
  readonly trailers: readonly { readonly trailer: string; readonly who: string }[];
  readonly relations: readonly ToldRelation[];
}

/** Shows ids and names unchanged: none of them is a name of ours. */
const asWritten = () => undefined;
const say = (text: Localized, args: TextArgs) => fill(text, args, asWritten);

/** Says what a commit is, one fact per sentence: days that differ, merge or squash, relations, persons it names. */
export function commitTexts(commit: ToldCommit): Localized[] {
  const { pullRequest, approvals, trailers, relations } = commit;
  return [
    ...dayTexts(commit),
    ...mergeTexts(commit),
    ...(pullRequest ? [requestTextOf(pullRequest, commit)] : []),
    ...relations.map(relationText),
    ...[...approvals, ...trailers].map(({ trailer, who }) => say(texts.trailer, { trailer, who })),
  ];
}

function dayTexts({ authoredOn: author, committedOn: committer, clockRunsBackwards }: ToldCommit): Localized[] {
  if (author === committer) return [];
  const days = say(texts.days, { author, committer });
  return [clockRunsBackwards ? days : around(texts.judged, "days", days)];
}

function mergeTexts({ mergedBy: who, platform }: ToldCommit): Localized[] {
  if (who === null) return platform === null ? [] : [say(texts.platform, { platform })];
  return [platform === null ? say(texts.merge, { who }) : say(texts.mergeOnPlatform, { who, platform })];
}

/** Returns the number of a pull or merge request, with the repository of one that is not known to be of this one. */
function requestText({ kind, number }: ToldRequest, repository = ""): Localized {
  return say(texts[kind], { number: String(number), repository });
}

function requestTextOf(request: ToldRequest, { isSquash }: ToldCommit): Localized {
  const text = requestText(request);
  return isSquash ? around(texts.squash, "request", text) : text;
}

function relationText(relation: ToldRelation): Localized {
  const said = around(texts[relation.kind], "target", targetText(relation));
  if (relation.restored === null) return said;
  return around(relation.restored ? texts.restored : texts.notRestored, "said", said);
}

function targetText({ named, pullRequest, repository, commit }: ToldRelation): Localized {
  const { targets } = texts;
  if (pullRequest) {
    if (commit === null) return requestText(pullRequest, repository);
    return around(say(targets.request, { commit }), "request", requestText(pullRequest));
  }
  if (commit !== null) return say(targets.commit, { commit });
  return named === null ? targets.unnamed : say(targets.elsewhere, { commit: named });
}

/** Puts a text into another, each in its language. */
function around(outer: Localized, name: string, inner: Localized): Localized {
  const [en, ko] = (["en", "ko"] as const).map((language) => say(outer, { [name]: inner[language] })[language]);
  return { en: en ?? "", ko: ko ?? "" };
}
