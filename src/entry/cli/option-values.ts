import { RunError } from "../../model/run-error.ts";
import { reporterNames } from "../../report/formats/names.ts";
import { type NamedOutput, outputOf } from "../shared/named-output.ts";
import { addressOf } from "../shared/web-address.ts";

/** Parses a web address. Throws `RunError` `address-invalid`. */
export function parseAddress(value: string): string {
  const address = addressOf(value);
  if (address === undefined) throw new RunError("address-invalid", { value });
  return address;
}

/**
 * Parses `--output` values. Throws `RunError` `output-invalid`, `output-twice`: the second report would replace the
 * first.
 */
export function parseOutputs(values: readonly string[]): NamedOutput[] {
  const outputs = values.map(parseOutput);
  const twice = outputs.find(({ file }, at) => outputs.findIndex((other) => other.file === file) < at);
  if (twice) throw new RunError("output-twice", { file: twice.file });
  return outputs;
}

function parseOutput(value: string): NamedOutput {
  const output = outputOf(value);
  if (output) return output;
  throw new RunError("output-invalid", { value, formats: reporterNames });
}
