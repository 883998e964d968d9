/** Names of the files that `clausegate init` writes. */
export declare const initFileNames: {
    readonly config: {
        readonly en: "configuration";
        readonly ko: "설정";
    };
    readonly guideline: {
        readonly en: "guideline, to be filled in";
        readonly ko: "내부 지침(빈 값을 채워야 함)";
    };
    readonly attributes: {
        readonly en: "keeps documents byte for byte";
        readonly ko: "문서를 바이트 그대로 보관";
    };
    readonly schema: {
        readonly en: "schema for editors";
        readonly ko: "편집기용 스키마";
    };
    readonly editor: {
        readonly en: "editor settings: completion and checks of records";
        readonly ko: "편집기 설정: 기록의 자동 완성과 검사";
    };
    readonly workflow: {
        readonly en: "judges each pull request";
        readonly ko: "풀 리퀘스트 점검";
    };
    readonly job: {
        readonly en: "judges each merge request";
        readonly ko: "병합 요청(merge request) 점검";
    };
    readonly owners: {
        readonly en: "reviewers of what decides the judgement";
        readonly ko: "판정 기준의 검토 담당";
    };
    readonly template: {
        readonly en: "form of a pull request";
        readonly ko: "풀 리퀘스트 양식";
    };
    readonly hook: {
        readonly en: "judges each commit, once switched on";
        readonly ko: "커밋 점검(설정해야 실행됨)";
    };
    readonly ownHook: {
        readonly en: "judges each commit in this clone";
        readonly ko: "이 클론의 커밋 점검";
    };
};
export type InitFileKind = keyof typeof initFileNames;
/** Words of the report of `clausegate init`. */
export declare const initWords: {
    readonly written: {
        readonly en: "Written:";
        readonly ko: "저장함:";
    };
    readonly count: {
        readonly en: "Files written: {count}";
        readonly ko: "저장한 파일 {count}개";
    };
    readonly planned: {
        readonly en: "To be written:";
        readonly ko: "저장할 파일:";
    };
    readonly kept: {
        readonly en: "Kept as they are, since they exist:";
        readonly ko: "이미 있어 그대로 둠:";
    };
    readonly add: {
        readonly en: "add by hand:";
        readonly ko: "직접 추가할 내용:";
    };
    readonly leftOut: {
        readonly en: "Left out:";
        readonly ko: "쓰지 않음:";
    };
    readonly nothing: {
        readonly en: "Nothing to write: every file exists.";
        readonly ko: "저장할 파일이 없습니다. 모든 파일이 이미 있습니다.";
    };
    readonly dryRun: {
        readonly en: "Dry run: nothing was written.";
        readonly ko: "시험 실행(--dry-run)이므로 저장하지 않았습니다.";
    };
    readonly next: {
        readonly en: "Next:";
        readonly ko: "다음 단계:";
    };
    readonly actionUnknown: {
        readonly en: "the Action's address is not known; run again with --action OWNER/NAME@COMMIT (40 digits of the commit to pin)";
        readonly ko: "액션의 주소를 알 수 없음. --action OWNER/NAME@COMMIT(고정할 커밋 40자리)을 지정하여 다시 실행";
    };
    readonly hookElsewhere: {
        readonly en: "core.hooksPath is '{path}', outside this repository; call .githooks/pre-commit from the hook there";
        readonly ko: "core.hooksPath가 저장소 밖의 '{path}'임. 그곳의 훅에서 .githooks/pre-commit을 호출";
    };
    readonly hookNoRepository: {
        readonly en: "this is not a Git repository yet; run 'git init', then 'clausegate init --hook' again";
        readonly ko: "아직 Git 저장소가 아님. 'git init' 후 'clausegate init --hook'을 다시 실행";
    };
    readonly stepGit: {
        readonly en: "git init";
        readonly ko: "git init";
    };
    readonly stepGuideline: {
        readonly en: "Fill in {path} (clausegate add guideline), or delete it if there is no guideline yet.";
        readonly ko: "{path}의 빈 값을 채웁니다 (clausegate add guideline). 지침이 아직 없으면 파일을 삭제합니다.";
    };
    readonly stepVendor: {
        readonly en: "Add vendors: clausegate add vendor, clausegate import FILE (a spreadsheet), or clausegate draft CONTRACT";
        readonly ko: "업체 추가: clausegate add vendor, clausegate import 파일(업체 목록), clausegate draft 계약서";
    };
    readonly stepCheck: {
        readonly en: "Judge: clausegate check";
        readonly ko: "점검: clausegate check";
    };
    readonly stepOwner: {
        readonly en: "Put the reviewing team into {path}; its lines are comments until then.";
        readonly ko: "{path}에 검토 담당 팀을 적습니다. 그때까지 주석입니다.";
    };
    readonly stepHook: {
        readonly en: "To judge before each commit: git config core.hooksPath .githooks (once in each clone; Git then ignores .git/hooks)";
        readonly ko: "커밋 전에 점검하려면: git config core.hooksPath .githooks (클론마다 한 번. 이후 .git/hooks는 실행되지 않음)";
    };
    readonly stepLfs: {
        readonly en: "git lfs install (once in each clone)";
        readonly ko: "git lfs install (클론마다 한 번)";
    };
    readonly stepCommit: {
        readonly en: "Commit these files together with the first vendor: what is found that day can then be accepted at once (clausegate baseline write).";
        readonly ko: "이 파일들을 첫 업체와 함께 커밋합니다. 그러면 첫날의 지적사항을 한 번에 기준선으로 등록할 수 있습니다 (clausegate baseline write).";
    };
    readonly askLanguage: {
        readonly en: "Language of reports, en or ko";
        readonly ko: "보고서 언어 (en 또는 ko)";
    };
    readonly askInventory: {
        readonly en: "Folder for the records";
        readonly ko: "기록을 둘 폴더";
    };
    readonly askAction: {
        readonly en: "Action for GitHub, OWNER/NAME@COMMIT (empty: no workflow)";
        readonly ko: "GitHub 액션 주소, OWNER/NAME@COMMIT (비우면 워크플로를 만들지 않음)";
    };
    readonly askOwner: {
        readonly en: "Who reviews rules and waivers, such as @acme/security (empty: later)";
        readonly ko: "설정과 예외 승인을 검토할 담당. 예: @acme/security (비우면 나중에)";
    };
    readonly askLfs: {
        readonly en: "Documents in Git LFS?";
        readonly ko: "문서를 Git LFS에 둡니까?";
    };
    readonly askHook: {
        readonly en: "Judge each commit in this clone (.git/hooks)?";
        readonly ko: "이 클론의 커밋을 점검합니까? (.git/hooks)";
    };
    readonly askWrite: {
        readonly en: "Write these files?";
        readonly ko: "저장할까요?";
    };
};
