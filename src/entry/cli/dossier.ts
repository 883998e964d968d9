import { loadPolicyFiles } from "../../adapters/disk/policy-files.ts";
import { dossierOf } from "../../judgement/vendor-input.ts";
import { parseDay } from "../../model/iso-date.ts";
import type { Language } from "../../model/language.ts";
import { jsonForLogs } from "../../report/formats/escape.ts";
import { type StateFlags, withDossierSource } from "../shared/dossier-source.ts";
import type { CliCommand, ExitCode } from "./command.ts";
import {
  asOfOption,
  gitDirOption,
  pageLanguageOption,
  recordsRefOption,
  rootOption,
  vendorArgument,
} from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Options of `clausegate dossier`. */
interface DossierFlags extends StateFlags {
  readonly asOf?: string;
  /** Whether the dossier goes under the key `input`, as OPA's server expects it. */
  readonly input?: true;
  readonly language?: Language;
}

export const dossierCommand: CliCommand<DossierFlags, [string]> = {
  name: "dossier",
  description: {
    en: "Print a vendor's dossier, the input of the rules, as JSON (for OPA)",
    ko: "업체의 점검 기록(dossier), 즉 규칙의 입력을 JSON으로 출력 (OPA 입력용)",
  },
  arguments: [vendorArgument],
  options: [
    asOfOption,
    recordsRefOption,
    rootOption,
    gitDirOption,
    {
      flags: "--input",
      en: "wrap the dossier in 'input', as the OPA server expects",
      ko: "OPA 서버의 입력 형식에 맞추어 'input' 키 아래에 출력",
    },
    pageLanguageOption,
  ],
  examples: [
    "clausegate dossier hanbit-cs --as-of 2026-06-30",
    "clausegate dossier hanbit-cs --input | curl --silent --data-binary @- http://localhost:8181/v1/data/clausegate/gate",
  ],
  exitCodes: {
    en: "Exit codes: 0 printed, 2 no dossier (unknown vendor, or records with problems)",
    ko: "종료 코드: 0 출력함, 2 출력하지 못함 (없는 업체이거나 기록에 문제가 있음)",
  },
  run: runDossier,
};

/** Prints the policy's input for a vendor. Throws `RunError`. */
async function runDossier(flags: DossierFlags, terminal: Terminal, vendor: string): Promise<ExitCode> {
  const given = flags.asOf === undefined ? undefined : parseDay(flags.asOf);
  const policy = await loadPolicyFiles(terminal.policies);
  return withDossierSource<ExitCode>(flags, policy, given, async (source) => {
    const dossier = await dossierOf(vendor, source);
    terminal.queue([`${jsonForLogs(JSON.stringify(flags.input ? { input: dossier } : dossier, null, 1))}\n`]);
    return 0;
  });
}
