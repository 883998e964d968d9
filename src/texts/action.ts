import type { Localized } from "../model/language.ts";

/** What the GitHub Action says beside the reports. */
export const actionWords = {
  noRepository: {
    en: "There is no Git repository here: the files on disk were judged",
    ko: "Git 저장소가 없어 디스크의 파일을 점검함",
  },
  newRef: {
    en: "A new branch or tag has nothing before it: everything was judged",
    ko: "새 브랜치나 태그에는 이전 커밋이 없어 전체를 점검함",
  },
  beforeUnreachable: {
    en: "The commit before this push is not in the clone, or no longer in its history: everything was judged",
    ko: "푸시 이전 커밋이 이 저장소나 이력에 없어 전체를 점검함",
  },
  notMergeCommit: {
    en: "{commit} is not the merge commit of this pull request: the base is the one the event names",
    ko: "{commit}은(는) 이 풀 리퀘스트의 병합 커밋이 아니므로 이벤트에 적힌 기준 커밋을 사용함",
  },
  summaryFailed: {
    en: "The job summary could not be written; the verdict stays {verdict}",
    ko: "작업 요약을 작성하지 못함. 판정은 그대로 {verdict}",
  },
  commentFailed: {
    en: "The comment could not be written ({reason}); the verdict stays {verdict}",
    ko: "댓글을 작성하지 못함 ({reason}). 판정은 그대로 {verdict}",
  },
  forbidden: {
    en: "the token may not; give the job 'permissions: pull-requests: write'. On a pull request from a fork, or by Dependabot, a token can only read",
    ko: "토큰에 권한이 없음. 작업에 'permissions: pull-requests: write' 권한을 부여하십시오. 포크나 Dependabot의 풀 리퀘스트에서는 토큰이 읽기 전용임",
  },
  rateLimited: { en: "GitHub's rate limit was met", ko: "GitHub 호출 한도를 초과함" },
  notFound: {
    en: "GitHub does not show the pull request to this token",
    ko: "이 토큰으로는 풀 리퀘스트를 볼 수 없음",
  },
  invalidComment: { en: "GitHub does not take the comment (422)", ko: "GitHub에서 댓글을 받지 않음(422)" },
  noToken: { en: "there is no token", ko: "토큰이 없음" },
  noApi: { en: "the runner does not say where GitHub's API is", ko: "러너가 GitHub API 주소를 알려 주지 않음" },
  noAnswer: { en: "GitHub's API gave no answer", ko: "GitHub API가 응답하지 않음" },
  maybePosted: {
    en: "whether GitHub took it is not known, so it is not sent twice",
    ko: "GitHub에 등록되었는지 알 수 없어 다시 보내지 않음",
  },
  tooMany: { en: "there are too many comments to look through", ko: "댓글이 너무 많아 모두 확인할 수 없음" },
  answered: { en: "GitHub answered {status}", ko: "GitHub 응답 {status}" },
  bug: {
    en: "This is a fault of Clausegate; nothing was judged. Please report it with the lines of the log",
    ko: "Clausegate의 오류로 판정하지 못했습니다. 로그와 함께 알려 주십시오",
  },
  jobSummary: { en: "the job summary", ko: "작업 요약" },
  runLink: { en: "Summary and log of this run", ko: "실행 요약과 로그" },
} as const satisfies Record<string, Localized>;
