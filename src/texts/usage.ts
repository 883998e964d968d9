import type { Localized } from "../model/language.ts";

/** Titles that commander puts above the parts of a help text. */
export const titles: Readonly<Record<string, Localized>> = {
  "Usage:": { en: "Usage:", ko: "사용법:" },
  "Options:": { en: "Options:", ko: "옵션:" },
  "Arguments:": { en: "Arguments:", ko: "인자:" },
  "Commands:": { en: "Commands:", ko: "명령:" },
};

/** Reasons why a command line is wrong. `{token}` is the wrong part. */
export const usageReasons = {
  unknownOption: { en: "Unknown option '{token}'", ko: "알 수 없는 옵션 '{token}'" },
  unknownCommand: { en: "Unknown command '{token}'", ko: "알 수 없는 명령 '{token}'" },
  missingArgument: { en: "Argument '{token}' is missing", ko: "'{token}' 인자가 없음" },
  missingValue: { en: "Option '{token}' needs a value", ko: "'{token}' 옵션에 값이 필요함" },
  unknownChoice: {
    en: "Invalid value for option '{token}': expected one of {choices}",
    ko: "'{token}' 옵션의 값이 올바르지 않음 (가능한 값: {choices})",
  },
  repeatedOption: { en: "Option '{token}' is given twice", ko: "'{token}' 옵션을 두 번 지정함" },
  excessArguments: { en: "Too many arguments", ko: "인자가 너무 많음" },
  missingOption: { en: "Option '{token}' is required", ko: "'{token}' 옵션이 필요함" },
  missingCommand: { en: "A command is required", ko: "명령이 필요함" },
  emptyArgument: { en: "Argument '{token}' is empty", ko: "'{token}' 인자가 비어 있음" },
  emptyOption: { en: "Option '{token}' is empty", ko: "'{token}' 옵션의 값이 비어 있음" },
  other: { en: "The command line cannot be read", ko: "명령줄을 해석할 수 없음" },
} as const satisfies Record<string, Localized>;
