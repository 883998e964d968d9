import type { Localized } from "../model/language.ts";

/** Texts of the GitHub Action, apart from the reports. */
export const actionWords = {
  noRepository: {
    en: "No Git repository: files on disk were judged",
    ko: "Git 저장소가 없으므로 디스크의 파일을 점검함",
  },
  newRef: {
    en: "New branch or tag without a commit before it: everything was judged",
    ko: "새 브랜치나 태그에는 이전 커밋이 없으므로 전체를 점검함",
  },
  beforeUnreachable: {
    en: "The commit before this push is not in the clone or its history: everything was judged",
    ko: "푸시 이전 커밋이 이 저장소나 이력에 없어 전체를 점검함",
  },
  notMergeCommit: {
    en: "{commit} is not the merge commit of this pull request: the base of the event is used",
    ko: "{commit}은(는) 이 풀 리퀘스트의 병합 커밋이 아니므로 이벤트에 적힌 기준 커밋을 사용함",
  },
  nothingToJudge: {
    en: "Nothing to judge: the branch or tag was deleted",
    ko: "삭제된 브랜치나 태그이므로 점검할 내용이 없음",
  },
  groupBase: {
    en: "Judged since {commit}, where this merge group left {branch}",
    ko: "이 병합 그룹이 {branch}에서 갈라진 커밋 {commit}을(를) 기준으로 점검함",
  },
  entriesAhead: {
    en: "Judged together with the earlier entries of the merge queue (up to {commit}), because they are merged together",
    ko: "병합 대기열의 앞선 항목({commit}까지)과 함께 병합되므로 함께 점검함",
  },
  broughtAhead: {
    en: "Findings and problems from earlier entries of the merge queue: {count}",
    ko: "병합 대기열의 앞선 항목에서 생긴 지적사항과 문제: {count}건",
  },
  aheadUnknown: {
    en: "Which of them come from earlier entries is not known",
    ko: "그중 앞선 항목에서 생긴 것은 구분하지 못함",
  },
  summaryFailed: {
    en: "The job summary could not be written; the verdict is still {verdict}",
    ko: "작업 요약을 작성하지 못함. 판정은 그대로 {verdict}",
  },
  commentFailed: {
    en: "The comment could not be written ({reason}); the verdict is still {verdict}",
    ko: "댓글을 작성하지 못함 ({reason}). 판정은 그대로 {verdict}",
  },
  forbidden: {
    en: "the token lacks a permission (403): give the job 'permissions: pull-requests: write'. On pull requests from forks or by Dependabot the token is read-only",
    ko: "토큰에 권한이 없음(403). 작업에 'permissions: pull-requests: write' 권한을 부여할 것. 포크나 Dependabot의 풀 리퀘스트에서는 토큰이 읽기 전용임",
  },
  rateLimited: { en: "GitHub's rate limit was reached", ko: "GitHub 호출 한도를 초과함" },
  notFound: {
    en: "GitHub does not show the pull request to this token",
    ko: "이 토큰으로는 풀 리퀘스트를 볼 수 없음",
  },
  invalidComment: { en: "GitHub rejected the comment (422)", ko: "GitHub에서 댓글을 받지 않음(422)" },
  noToken: { en: "there is no token", ko: "토큰이 없음" },
  noApi: { en: "the runner does not give the address of GitHub's API", ko: "러너가 GitHub API 주소를 알려 주지 않음" },
  noAnswer: { en: "GitHub's API did not answer", ko: "GitHub API가 응답하지 않음" },
  maybePosted: {
    en: "it may have been posted, so it is not sent again",
    ko: "GitHub에 등록되었는지 알 수 없어 다시 보내지 않음",
  },
  tooMany: { en: "there are too many comments to look through", ko: "댓글이 너무 많아 모두 확인할 수 없음" },
  answered: { en: "GitHub answered {status}", ko: "GitHub 응답 {status}" },
  bug: {
    en: "Internal error of Clausegate; nothing was judged. Please report it with the log",
    ko: "Clausegate 내부 오류로 판정하지 못했습니다. 로그와 함께 알려 주십시오",
  },
  unwritten: { en: "ERROR: a report could not be written", ko: "오류: 보고서를 쓰지 못함" },
  locked: {
    en: "the conversation is locked: unlock it, or use the token of a user who may write there",
    ko: "대화가 잠겨 있음. 잠금을 풀거나 그곳에 쓸 수 있는 사용자의 토큰을 지정할 것",
  },
  badToken: {
    en: "invalid token (401): expired, revoked, or of another server",
    ko: "유효하지 않은 토큰(401). 만료되었거나 폐기되었거나 다른 서버의 토큰임",
  },
  runLog: { en: "the log of this run", ko: "이 실행의 로그" },
  place: { en: "{what}: {address}", ko: "{what}: {address}" },
  jobSummary: { en: "the job summary", ko: "작업 요약" },
  runLink: { en: "Summary and log of this run", ko: "실행 요약과 로그" },
} as const satisfies Record<string, Localized>;
