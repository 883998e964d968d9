import type { Localized } from "../model/language.ts";

/** Sentences in the files that `clausegate init` writes. */
export const initFileWords = {
  config: {
    en: "Configuration of Clausegate. 'clausegate config' prints every value and its source.",
    ko: "Clausegate 설정. 적용되는 값과 출처는 'clausegate config'로 확인합니다.",
  },
  guideline: [
    {
      en: "The organisation's guideline on selecting and contracting outside parties. Fill in every empty value;",
      ko: "외부자 선정과 계약에 적용하는 내부 지침. 빈 값을 모두 채웁니다.",
    },
    {
      en: "until then 'clausegate check' points at its line. Delete the file if there is no guideline yet.",
      ko: "채우기 전까지 'clausegate check'가 그 줄을 알립니다. 지침이 아직 없으면 이 파일을 삭제합니다.",
    },
  ],
  guidelineId: {
    en: "a vendor's selection.procedure names it",
    ko: "업체 기록의 selection.procedure에 이 id를 적습니다",
  },
  guidelineTitle: { en: "title of the guideline", ko: "지침의 제목. 예: 외부자 보안 관리 지침" },
  guidelineFrom: { en: "first day in force, YYYY-MM-DD", ko: "시행일, YYYY-MM-DD" },
  documentTitle: {
    en: "title and edition of the document",
    ko: "문서의 제목과 판. 예: 외부자 보안 관리 지침 제2판",
  },
  documentPath: {
    en: "path from this file, such as documents/guideline.pdf",
    ko: "이 파일을 기준으로 한 경로. 예: documents/guideline.pdf",
  },
  documentDigest: {
    en: "printed by: clausegate evidence hash documents/guideline.pdf",
    ko: "다음 명령이 출력하는 값: clausegate evidence hash documents/guideline.pdf",
  },
  covers: {
    en: "the ones it sets a procedure for, of: [selection-procedure, rfp-requirements, evaluation-criteria, evaluation-applied]",
    ko: "절차를 정한 항목만 적습니다: [selection-procedure, rfp-requirements, evaluation-criteria, evaluation-applied]",
  },
  attributes: [
    {
      en: "Documents are compared with their recorded SHA-256, so Git must not change their line ends.",
      ko: "문서는 기록한 SHA-256과 비교하므로 Git이 줄바꿈을 바꾸지 않게 합니다.",
    },
  ],
  largeFiles: {
    en: "Documents in Git LFS; the records stay plain files. Once in each clone: git lfs install",
    ko: "문서는 Git LFS에 두고 기록은 일반 파일로 둡니다. 클론마다 한 번 실행: git lfs install",
  },
  owners: {
    en: "Who reviews what decides the judgement: rules, waivers, baseline and guidelines.",
    ko: "판정 기준(설정, 예외 승인, 기준선, 내부 지침)의 변경을 검토할 담당.",
  },
  ownersUnknown: {
    en: "Put the team in and remove the '#' from these lines.",
    ko: "담당 팀을 적고 아래 줄의 '#'을 지웁니다.",
  },
  hook: [
    {
      en: "Judges what is staged before each commit. 'git commit --no-verify' skips it; the pull request is judged anyway.",
      ko: "커밋하기 전에 스테이징된 내용을 점검합니다. 'git commit --no-verify'로 건너뛸 수 있지만 풀 리퀘스트에서는 점검합니다.",
    },
    {
      en: "Git runs it after: git config core.hooksPath .githooks (this replaces .git/hooks)",
      ko: "Git이 실행하게 하려면: git config core.hooksPath .githooks (.git/hooks 대신 사용됨)",
    },
  ],
  hookNoVendor: {
    en: "clausegate: no vendor on record yet, nothing to judge",
    ko: "clausegate: 아직 업체 기록이 없어 점검하지 않습니다",
  },
  hookNoProgram: {
    en: "clausegate is not on PATH, so the commit was not judged. Install it, or skip this once: git commit --no-verify",
    ko: "PATH에 clausegate가 없어 커밋을 점검하지 못했습니다. 설치하거나 이번만 건너뛰십시오: git commit --no-verify",
  },
  template: [
    { en: "## What changes", ko: "## 변경 내용" },
    {
      en: "Vendor, service and contract, and why the record changes.",
      ko: "업체, 업무, 계약과 기록을 바꾸는 이유를 적습니다.",
    },
    { en: "## Before review", ko: "## 검토 전 확인" },
    { en: "- [ ] The signed documents are in the vendor's folder.", ko: "- [ ] 체결한 문서를 업체 폴더에 넣음" },
    {
      en: "- [ ] Each clause was compared with its document ('clausegate evidence check').",
      ko: "- [ ] 조항을 문서와 대조함 ('clausegate evidence check')",
    },
    {
      en: "- [ ] 'clausegate check' passes, or a waiver was approved in a pull request of its own.",
      ko: "- [ ] 'clausegate check' 적합, 또는 예외 승인을 별도의 풀 리퀘스트로 받음",
    },
    {
      en: "- [ ] No resident number, private phone or other needless personal data is in the records.",
      ko: "- [ ] 기록에 주민등록번호, 개인 전화번호 등 불필요한 개인정보가 없음",
    },
  ],
} as const satisfies Record<string, Localized | readonly Localized[]>;
