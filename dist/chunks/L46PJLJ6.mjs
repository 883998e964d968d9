import {
  bundleTargets,
  packBundle,
  revisionOf
} from "./DHFYTRBT.mjs";
import "./VWB26Q27.mjs";
import {
  words
} from "./E4YOFGUG.mjs";
import "./5ACC536N.mjs";
import {
  pageLanguageOption,
  writtenExitCodes
} from "./6DTKQRCX.mjs";
import {
  writeAllWhole
} from "./MQV6JI44.mjs";
import "./B7LHAUU4.mjs";
import "./6DF3KYW5.mjs";
import "./PPVFOSUK.mjs";
import "./UITIN32H.mjs";
import {
  readBundleParts
} from "./BRIQJ62W.mjs";
import {
  fill
} from "./AWFRYJOD.mjs";
import "./LXN4WPQL.mjs";
import "./PMGP53PN.mjs";
import "./VABSIXCH.mjs";

// src/entry/cli/policy.ts
var bundleCommand = {
  name: "bundle",
  description: {
    en: "Write the rules as an OPA bundle (Rego, catalogue, manifest); it answers POST /v1/data/clausegate/gate",
    ko: "규칙을 OPA 번들(Rego, 규칙 목록, 매니페스트)로 저장. POST /v1/data/clausegate/gate 질의에 판정 결과를 돌려줌"
  },
  options: [
    { flags: "-o, --output <file>", en: "file for the bundle", ko: "번들을 저장할 파일", isRequired: !0 },
    {
      flags: "--target <target>",
      en: "rego, for every OPA; wasm, with the compiled module added, for an OPA built with WebAssembly (default: rego)",
      ko: "rego는 모든 OPA용, wasm은 컴파일된 모듈을 함께 담은 WebAssembly 지원 OPA용 (기본값: rego)",
      choices: bundleTargets,
      default: "rego"
    },
    pageLanguageOption
  ],
  examples: ["clausegate policy bundle --output bundle.tar.gz"],
  exitCodes: writtenExitCodes,
  run: runPolicyBundle
}, policyCommand = {
  name: "policy",
  description: {
    en: "The rules for an Open Policy Agent (OPA) server",
    ko: "Open Policy Agent(OPA) 서버용 규칙"
  },
  examples: bundleCommand.examples,
  exitCodes: writtenExitCodes,
  commands: [bundleCommand]
};
async function runPolicyBundle(flags, terminal) {
  let parts = await readBundleParts(terminal.policies);
  await writeAllWhole([{ path: flags.output, pieces: [packBundle(parts, flags.target)] }]);
  let done = fill(words.bundleWritten, { file: flags.output, revision: revisionOf(parts) });
  return terminal.complain([done[flags.language ?? terminal.language]]), 0;
}
export {
  policyCommand
};
