import { load } from "js-yaml";
import { expect, it } from "vitest";
import { githubWorkflow, gitlabJob } from "../../../../src/usecases/authoring/init/pipelines.ts";
import { workflowErrors } from "../../../support/workflow-linter.ts";

const action = "acme/clausegate@0123456789abcdef0123456789abcdef01234567";

it.each(["", "contracts/", "data/계약/"])("passes actionlint with the root '%s'", async (folder) => {
  const text = githubWorkflow(action, folder);
  expect(await workflowErrors("clausegate.yml", text)).toEqual([]);
  const step = folder === "" ? { uses: action } : { uses: action, with: { root: folder.slice(0, -1) } };
  expect(load(text)).toMatchObject({ permissions: {}, jobs: { contracts: { steps: [{}, step] } } });
});

it("judges the merge request's commit against its target, below the root", () => {
  expect(load(gitlabJob("1.2.3", "contracts/"))).toMatchObject({
    clausegate: {
      script: [
        'git fetch origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"',
        expect.stringMatching(
          /^npx --yes clausegate@1\.2\.3 check --root contracts --base FETCH_HEAD --head "\$CI_COMMIT_SHA" /,
        ),
      ],
    },
  });
});
