import { join } from "node:path";
import { expect, it } from "vitest";
import { bundle, repository } from "../../support/cli.ts";
import { lasting, playPage } from "../../support/page.ts";

/** An empty folder beside the documents that came with a contract. */
function besideReceived(script: string): string {
  const from = join(repository, "vendors");
  const received = [
    ["hanbit-cs/documents/2026-contract.md", "contract.md"],
    ["hanbit-cs/documents/2026-pledge.md", "pledge.md"],
    ["hanbit-cs/documents/rfp.md", "rfp.md"],
    ["hanbit-cs/documents/evaluation.md", "evaluation.md"],
    ["_guidelines/documents/vendor-selection-2021.md", "guideline.md"],
  ];
  return [
    `clausegate() { "${process.execPath}" "${bundle}" "$@"; }`,
    'cd "$(mktemp -d)" && mkdir received records',
    ...received.map(([path, name]) => `cp "${from}/${path}" received/${name}`),
    "cd records",
    script,
  ].join("\n");
}

it.each([
  ["en", "en_US.UTF-8", "PASS"],
  ["ko", "ko_KR.UTF-8", "적합"],
])("the page in '%s' leads from a contract to a record that passes, as it says", async (language, LANG, verdict) => {
  const { stderr, printed, promised } = await playPage(`docs/${language}/drafting.md`, {
    adapt: besideReceived,
    environment: { LANG },
  });
  expect(stderr).toBe("");
  expect(lasting(printed)).toEqual(lasting(promised));
  expect(printed.at(-1)?.trimEnd().split("\n").at(-1)).toBe(verdict);
});
