import { addClauseCommand, addContractCommand, addDocumentCommand } from "./add-contract.ts";
import { addSelectionCommand } from "./add-selection.ts";
import { addGuidelineCommand, addServiceCommand, addVendorCommand } from "./add-vendor.ts";
import { addWaiverCommand } from "./add-waiver.ts";
import type { CliCommand } from "./command.ts";
import { writtenExitCodes } from "./options.ts";

const commands: readonly CliCommand[] = [
  addVendorCommand,
  addServiceCommand,
  addSelectionCommand,
  addContractCommand,
  addDocumentCommand,
  addClauseCommand,
  addGuidelineCommand,
  addWaiverCommand,
];

export const addCommand: CliCommand = {
  name: "add",
  description: {
    en: "Add a record or a part of one: by options, and on a terminal by questions for the rest",
    ko: "기록이나 그 일부를 추가. 옵션으로 지정하고, 터미널에서는 나머지를 질문으로 받음",
  },
  examples: commands.flatMap(({ examples }) => examples.slice(0, 1)),
  exitCodes: writtenExitCodes,
  commands,
};
