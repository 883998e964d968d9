// Jobs of GitHub Actions and GitLab CI that judge a change: the same in `clausegate init` and in the documentation.

/** Commit of actions/checkout that the workflow pins, and its version. */
const checkout = "3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

/**
 * Returns the workflow for GitHub. `action` is `OWNER/NAME@COMMIT`; `folder` is the root below the top of the
 * repository, ending in "/", or "".
 */
export function githubWorkflow(action: string, folder: string): string {
  const inputs = folder === "" ? "" : `\n        with:\n          root: ${JSON.stringify(folder.slice(0, -1))}`;
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

/** Returns the job for GitLab, with the package of a version. `folder` as above. */
export function gitlabJob(version: string, folder: string): string {
  const root = folder === "" ? "" : ` --root ${folder.slice(0, -1)}`;
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
