import {
  defaultInventory,
  guidelinesFolder
} from "./7DZRBUIB.mjs";

// src/texts/init-files.ts
var initFileWords = {
  config: {
    en: "Configuration of Clausegate. 'clausegate config' prints every value and its source.",
    ko: "Clausegate 설정. 적용되는 값과 출처는 'clausegate config'로 확인합니다."
  },
  guideline: [
    {
      en: "The organisation's guideline on selecting and contracting outside parties. Fill in every empty value;",
      ko: "외부자 선정과 계약에 적용하는 내부 지침. 빈 값을 모두 채웁니다."
    },
    {
      en: "until then 'clausegate check' points at its line. Delete the file if there is no guideline yet.",
      ko: "채우기 전까지 'clausegate check'가 그 줄을 알립니다. 지침이 아직 없으면 이 파일을 삭제합니다."
    }
  ],
  guidelineId: {
    en: "a vendor's selection.procedure names it",
    ko: "업체 기록의 selection.procedure에 이 id를 적습니다"
  },
  guidelineTitle: { en: "title of the guideline", ko: "지침의 제목. 예: 외부자 보안 관리 지침" },
  guidelineFrom: { en: "first day in force, YYYY-MM-DD", ko: "시행일, YYYY-MM-DD" },
  documentTitle: {
    en: "title and edition of the document",
    ko: "문서의 제목과 판. 예: 외부자 보안 관리 지침 제2판"
  },
  documentPath: {
    en: "path from this file, such as documents/guideline.pdf",
    ko: "이 파일을 기준으로 한 경로. 예: documents/guideline.pdf"
  },
  documentDigest: {
    en: "printed by: clausegate evidence hash documents/guideline.pdf",
    ko: "다음 명령이 출력하는 값: clausegate evidence hash documents/guideline.pdf"
  },
  covers: {
    en: "the ones it sets a procedure for, of: [selection-procedure, rfp-requirements, evaluation-criteria, evaluation-applied]",
    ko: "절차를 정한 항목만 적습니다: [selection-procedure, rfp-requirements, evaluation-criteria, evaluation-applied]"
  },
  attributes: [
    {
      en: "Documents are compared with their recorded SHA-256, so Git must not change their line ends.",
      ko: "문서는 기록한 SHA-256과 비교하므로 Git이 줄바꿈을 바꾸지 않게 합니다."
    }
  ],
  largeFiles: {
    en: "Documents in Git LFS; the records stay plain files. Once in each clone: git lfs install",
    ko: "문서는 Git LFS에 두고 기록은 일반 파일로 둡니다. 클론마다 한 번 실행: git lfs install"
  },
  owners: {
    en: "Who reviews what decides the judgement: rules, waivers, baseline and guidelines.",
    ko: "판정 기준(설정, 예외 승인, 기준선, 내부 지침)의 변경을 검토할 담당."
  },
  ownersUnknown: {
    en: "Put the team in and remove the '#' from these lines.",
    ko: "담당 팀을 적고 아래 줄의 '#'을 지웁니다."
  },
  hook: [
    {
      en: "Judges what is staged before each commit. 'git commit --no-verify' skips it; the pull request is judged anyway.",
      ko: "커밋하기 전에 스테이징된 내용을 점검합니다. 'git commit --no-verify'로 건너뛸 수 있지만 풀 리퀘스트에서는 점검합니다."
    },
    {
      en: "Git runs it after: git config core.hooksPath .githooks (this replaces .git/hooks)",
      ko: "Git이 실행하게 하려면: git config core.hooksPath .githooks (.git/hooks 대신 사용됨)"
    }
  ],
  hookNoVendor: {
    en: "clausegate: no vendor on record yet, nothing to judge",
    ko: "clausegate: 아직 업체 기록이 없어 점검하지 않습니다"
  },
  hookNoProgram: {
    en: "clausegate is not on PATH, so the commit was not judged. Install it, or skip this once: git commit --no-verify",
    ko: "PATH에 clausegate가 없어 커밋을 점검하지 못했습니다. 설치하거나 이번만 건너뛰십시오: git commit --no-verify"
  },
  template: [
    { en: "## What changes", ko: "## 변경 내용" },
    {
      en: "Vendor, service and contract, and why the record changes.",
      ko: "업체, 업무, 계약과 기록을 바꾸는 이유를 적습니다."
    },
    { en: "## Before review", ko: "## 검토 전 확인" },
    { en: "- [ ] The signed documents are in the vendor's folder.", ko: "- [ ] 체결한 문서를 업체 폴더에 넣음" },
    {
      en: "- [ ] Each clause was compared with its document ('clausegate evidence check').",
      ko: "- [ ] 조항을 문서와 대조함 ('clausegate evidence check')"
    },
    {
      en: "- [ ] 'clausegate check' passes, or a waiver was approved in a pull request of its own.",
      ko: "- [ ] 'clausegate check' 적합, 또는 예외 승인을 별도의 풀 리퀘스트로 받음"
    },
    {
      en: "- [ ] No resident number, private phone or other needless personal data is in the records.",
      ko: "- [ ] 기록에 주민등록번호, 개인 전화번호 등 불필요한 개인정보가 없음"
    }
  ]
};

// src/usecases/authoring/init/hook.ts
function preCommitHook({ language, inventory, folder }, script) {
  let below = `${folder}${inventory}`, vendors = `'${below}/' ':(exclude)${below}/_guidelines/'`;
  return `#!/bin/sh
${initFileWords.hook.map((line) => `# ${line[language]}`).join(`
`)}
set -eu
cd "$(git rev-parse --show-toplevel)"
if [ -z "$(git ls-files -- ${vendors})$(git diff --cached --name-only -- ${vendors})" ]; then
  echo ${quoted(initFileWords.hookNoVendor[language])} >&2
  exit 0
fi
${program({ language, folder }, script)}
`;
}
function program({ language, folder }, script) {
  let judging = `check --staged --base HEAD --root ${quoted(folder === "" ? "." : folder.slice(0, -1))}`;
  return script !== void 0 ? `exec node ${quoted(script)} ${judging}` : `clausegate=node_modules/.bin/clausegate
[ -x "$clausegate" ] || clausegate=$(command -v clausegate) || {
  echo ${quoted(initFileWords.hookNoProgram[language])} >&2
  exit 1
}
exec "$clausegate" ${judging}`;
}
function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

// src/usecases/authoring/init/pipelines.ts
var checkout = "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
function githubWorkflow(action, folder) {
  let inputs = folder === "" ? "" : `
        with:
          root: ${JSON.stringify(folder.slice(0, -1))}`;
  return `# .github/workflows/clausegate.yml
name: Clausegate
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  contracts:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${checkout}
        with:
          fetch-depth: 2
          lfs: true
          persist-credentials: false
      - uses: ${action}${inputs}
`;
}
function gitlabJob(version, folder) {
  let root = folder === "" ? "" : ` --root ${folder.slice(0, -1)}`;
  return `# .gitlab-ci.yml
clausegate:
  image: node:24
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: "0"
  script:
    - git fetch origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
    - npx --yes clausegate@${version} check${root} --base FETCH_HEAD --head "$CI_COMMIT_SHA" --output gitlab=clausegate.json junit=clausegate.xml
  artifacts:
    when: always
    reports:
      codequality: clausegate.json
      junit: clausegate.xml
`;
}

// src/usecases/authoring/init/files.ts
var schemasFolder = ".clausegate/schemas", editorSchemas = ["config", "record", "waivers"], sharedHook = { folder: ".githooks", name: "pre-commit" }, largeEndings = ["pdf", "docx", "hwp", "hwpx"];
function initFiles(choices) {
  let { folder, inventory, forges, action } = choices, has = (forge) => forges.includes(forge), schemas = [...choices.schemas].map(
    ([name, text]) => ({ kind: "schema", path: `${folder}${schemasFolder}/${name}`, text })
  );
  return [
    { kind: "config", path: `${folder}clausegate.yaml`, text: config(choices) },
    {
      kind: "guideline",
      path: `${folder}${inventory}/${guidelinesFolder}/vendor-selection.yaml`,
      text: guideline(choices)
    },
    { kind: "attributes", path: `${folder}.gitattributes`, text: attributes(choices), addable: "lines" },
    ...schemas,
    { kind: "editor", path: ".vscode/settings.json", text: editorSettings(choices), addable: "whole" },
    { kind: "editor", path: ".vscode/extensions.json", text: json({ recommendations: ["redhat.vscode-yaml"] }) },
    ...has("github") && action !== void 0 ? [workflow(action, folder)] : [],
    ...has("gitlab") ? [gitlab(choices)] : [],
    {
      kind: "owners",
      path: has("gitlab") ? "CODEOWNERS" : ".github/CODEOWNERS",
      text: owners(choices),
      addable: "lines"
    },
    ...has("github") ? [template(".github/pull_request_template.md", choices.language)] : [],
    ...has("gitlab") ? [template(".gitlab/merge_request_templates/Default.md", choices.language)] : [],
    { kind: "hook", path: `${sharedHook.folder}/${sharedHook.name}`, text: preCommitHook(choices), isProgram: !0 }
  ];
}
function config({ language, inventory }) {
  return `# yaml-language-server: $schema=${schemasFolder}/config.schema.json
# ${initFileWords.config[language]}
version: 1
inventory: ${inventory === defaultInventory ? inventory : JSON.stringify(inventory)}
language: ${language}
`;
}
function guideline({ language, inventory }) {
  let up = "../".repeat(inventory.split("/").length + 1), say = (name) => `# ${initFileWords[name][language]}`;
  return `# yaml-language-server: $schema=${up}${schemasFolder}/record.schema.json
${initFileWords.guideline.map((line) => `# ${line[language]}`).join(`
`)}
kind: guideline
id: vendor-selection ${say("guidelineId")}
title: ${say("guidelineTitle")}
effective:
  from: ${say("guidelineFrom")}
document:
  title: ${say("documentTitle")}
  path: ${say("documentPath")}
  sha256: ${say("documentDigest")}
covers: ${say("covers")}
`;
}
function attributes({ language, inventory, lfs }) {
  let large = largeEndings.map((ending) => `${inventory}/**/*.${ending} filter=lfs diff=lfs merge=lfs -text`);
  return [
    ...initFileWords.attributes.map((line) => `# ${line[language]}`),
    `${inventory}/** -text`,
    `${inventory}/**/*.yaml text eol=lf`,
    `${inventory}/**/*.yml text eol=lf`,
    ...lfs ? [`# ${initFileWords.largeFiles[language]}`, ...large] : [],
    ""
  ].join(`
`);
}
function editorSettings({ folder, inventory }) {
  let schema = (name) => `./${folder}${schemasFolder}/${name}.schema.json`;
  return json({
    "yaml.schemas": {
      [schema("record")]: [`/${folder}${inventory}/**/*.yaml`, `/${folder}${inventory}/**/*.yml`],
      [schema("config")]: [`/${folder}clausegate.yaml`],
      [schema("waivers")]: [`/${folder}waivers.yaml`]
    }
  });
}
function workflow(action, folder) {
  return { kind: "workflow", path: ".github/workflows/clausegate.yml", text: githubWorkflow(action, folder) };
}
function gitlab({ version, folder }) {
  return { kind: "job", path: ".gitlab-ci.yml", text: gitlabJob(version, folder), addable: "whole" };
}
function owners({ language, folder, inventory, forges, owner }) {
  let rows = [
    ...forges.includes("github") ? ["/.github/"] : [],
    ...forges.includes("gitlab") ? ["/.gitlab-ci.yml"] : [],
    ...["clausegate.yaml", "waivers.yaml", ".clausegate/", `${inventory}/${guidelinesFolder}/`].map(
      (path) => `/${folder}${path}`
    )
  ].map((path) => `${path} ${owner ?? "@OWNER/TEAM"}`);
  return [
    `# ${initFileWords.owners[language]}`,
    ...owner === void 0 ? [`# ${initFileWords.ownersUnknown[language]}`, ...rows.map((row) => `# ${row}`)] : rows,
    ""
  ].join(`
`);
}
function template(path, language) {
  let [title, hint, check, ...items] = initFileWords.template.map((line) => line[language]);
  return { kind: "template", path, text: [title, "", `<!-- ${hint} -->`, "", check, "", ...items, ""].join(`
`) };
}
function json(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

export {
  preCommitHook,
  schemasFolder,
  editorSchemas,
  sharedHook,
  initFiles
};
