import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { check, openDirectory, type Policy } from "../../../src/entry/library.ts";
import type { PolicyInput } from "../../../src/schemas/generated/types.ts";
import { inputSchema } from "../../../tools/schemas/policy-input.ts";
import { aFolder, clausegateHere } from "../../support/cli.ts";
import { configured } from "../../support/decisions.ts";
import { aRepository, commit } from "../../support/git.ts";
import { aContract, goodFiles, policy, someDay } from "../../support/inventory.ts";

const good = aFolder(goodFiles());
const dossier = (root: string, ...args: readonly string[]) =>
  clausegateHere(["dossier", "acme", "--root", root, "--as-of", someDay, ...args]);

/** What a run asks the policy, in its order. */
async function asked(root: string): Promise<PolicyInput[]> {
  const inputs: PolicyInput[] = [];
  const evaluate = (input: PolicyInput) => {
    inputs.push(input);
    return policy.evaluate(input);
  };
  const recorder: Policy = { ...policy, evaluate, evaluateAll: (all) => all.map(evaluate) };
  await check(await openDirectory(root), recorder, { asOf: someDay });
  return inputs;
}

describe("clausegate dossier", () => {
  it("prints what the compiled module is asked, with what was found at the guidelines' documents", async () => {
    const { status, stdout, stderr } = await dossier(good);
    expect([status, stderr]).toEqual([0, ""]);
    const [guidelines, own] = await asked(good);
    expect([guidelines?.vendor, own?.vendor?.id]).toEqual([null, "acme"]);
    const evidence = { ...guidelines?.evidence, ...own?.evidence };
    expect(Object.keys(evidence)).toHaveLength(4);
    expect(guidelines?.guidelines).toMatchObject([{ document: { speaks_of_security: true } }]);
    expect(JSON.parse(stdout)).toEqual({ ...own, guidelines: guidelines?.guidelines, evidence });
    const isInput = new Ajv2020({ strict: false, formats: { date: true } }).compile(inputSchema());
    expect([isInput(JSON.parse(stdout)), isInput.errors]).toEqual([true, null]);
  });

  it("shows nothing that a terminal or a log would act on, and loses nothing", async () => {
    const title = "계약\u202e\u200b\u001b[31m\u2028##[error]x";
    const root = aFolder(goodFiles({ contract: aContract({ title }) }));
    const { stdout } = await dossier(root);
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b]|##\[/u);
    expect(JSON.parse(stdout).contracts[0].title).toBe(title);
  });

  it("stands below input for a server", async () => {
    const plain = JSON.parse((await dossier(good)).stdout);
    expect(JSON.parse((await dossier(good, "--input")).stdout)).toEqual({ input: plain });
  });

  it("has the settings of the configuration, and its folder", async () => {
    const files = Object.entries(goodFiles()).map(([path, content]) => [path.replace(/^vendors/, "partners"), content]);
    const config = { inventory: "partners", settings: { expiry_warning_days: 60 } };
    const { stdout } = await dossier(aFolder(configured(Object.fromEntries(files), config)));
    expect(JSON.parse(stdout).settings).toMatchObject({ expiry_warning_days: 60, expiry_warning_until: "2026-08-29" });
  });

  it("is that of a commit with --ref, whatever lies in the working tree", async () => {
    const root = aRepository(goodFiles());
    commit(root, { "vendors/acme/contract.yaml": null });
    const contracts = async (...args: readonly string[]) =>
      JSON.parse((await dossier(root, ...args)).stdout).contracts.length;
    expect([await contracts(), await contracts("--ref", "HEAD^")]).toEqual([0, 1]);
  });

  it.each([
    {
      name: "a vendor that is not there",
      files: {},
      vendor: "acm",
      says: /^clausegate: There is no vendor 'acm': .*; did you mean 'acme'\?\n$/,
    },
    {
      name: "the guidelines",
      files: {},
      vendor: "_guidelines",
      says: /'_guidelines' is not a vendor: vendors\/_guidelines\/ holds/,
    },
    { name: "a way out of the folder", files: {}, vendor: "../vendors/acme", says: /no vendor's folder/ },
    {
      name: "a record that cannot be used, with its places",
      files: { "vendors/acme/contract.yaml": { ...aContract(), status: "fine", title: undefined } },
      vendor: "acme",
      says: /^clausegate: The records of 'acme' have problems.*\(problems: 2\)\nclausegate: vendors\/acme\/contract\.yaml:1:\d+: .+\nclausegate: .+\n$/,
    },
    {
      name: "guidelines that cannot be used",
      files: { "vendors/_guidelines/more.yaml": "kind: [" },
      vendor: "acme",
      says: /clausegate: vendors\/_guidelines\/more\.yaml:1:/,
    },
    {
      name: "a broken configuration",
      files: { "clausegate.yaml": "version: 2\n" },
      vendor: "acme",
      says: /clausegate\.yaml:1:/,
    },
  ])("is none, and ends with 2, for $name", async ({ files, vendor, says }) => {
    const root = aFolder({ ...goodFiles(), ...files });
    const { status, stdout, stderr } = await clausegateHere(["dossier", vendor, "--root", root, "--as-of", someDay]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });
});
