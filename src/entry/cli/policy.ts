import { writeAllWhole } from "../../adapters/disk/output.ts";
import { readBundleParts } from "../../adapters/disk/policy-files.ts";
import type { Language } from "../../model/language.ts";
import { type BundleTarget, bundleTargets, packBundle, revisionOf } from "../../rules/opa-bundle.ts";
import { fill } from "../../texts/fill.ts";
import { words } from "../../texts/words.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import { pageLanguageOption, writtenExitCodes } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate policy bundle`. */
interface BundleFlags {
  readonly output: string;
  readonly target: BundleTarget;
  readonly language?: Language;
}

const bundleCommand: CliCommand<BundleFlags> = {
  name: "bundle",
  description: {
    en: "Write the rules as an OPA bundle (Rego, catalogue, manifest); it answers POST /v1/data/clausegate/gate",
    ko: "규칙을 OPA 번들(Rego, 규칙 목록, 매니페스트)로 저장. POST /v1/data/clausegate/gate 질의에 판정 결과를 돌려줌",
  },
  options: [
    { flags: "-o, --output <file>", en: "file for the bundle", ko: "번들을 저장할 파일", isRequired: true },
    {
      flags: "--target <target>",
      en: "rego, for every OPA; wasm, with the compiled module added, for an OPA built with WebAssembly (default: rego)",
      ko: "rego는 모든 OPA용, wasm은 컴파일된 모듈을 함께 담은 WebAssembly 지원 OPA용 (기본값: rego)",
      choices: bundleTargets,
      default: "rego",
    },
    pageLanguageOption,
  ],
  examples: ["clausegate policy bundle --output bundle.tar.gz"],
  exitCodes: writtenExitCodes,
  run: runPolicyBundle,
};

export const policyCommand: CliCommand = {
  name: "policy",
  description: {
    en: "The rules for an Open Policy Agent (OPA) server",
    ko: "Open Policy Agent(OPA) 서버용 규칙",
  },
  examples: bundleCommand.examples,
  exitCodes: writtenExitCodes,
  commands: [bundleCommand],
};

/** Writes the rules as a bundle for OPA, completely or not at all. Throws `RunError`. */
async function runPolicyBundle(flags: BundleFlags, terminal: Terminal): Promise<ExitCode> {
  const parts = await readBundleParts(terminal.policies);
  await writeAllWhole([{ path: flags.output, pieces: [packBundle(parts, flags.target)] }]);
  const done = fill(words.bundleWritten, { file: flags.output, revision: revisionOf(parts) });
  terminal.complain([done[flags.language ?? terminal.language]]);
  return 0;
}
