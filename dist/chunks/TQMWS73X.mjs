import {
  addressOf,
  outputOf
} from "./NIA2ZBZW.mjs";
import {
  reporterNames
} from "./B7LHAUU4.mjs";
import {
  RunError
} from "./PMGP53PN.mjs";

// src/entry/cli/option-values.ts
function parseAddress(value) {
  let address = addressOf(value);
  if (address === void 0) throw new RunError("address-invalid", { value });
  return address;
}
function parseOutputs(values) {
  let outputs = values.map(parseOutput), twice = outputs.find(({ file }, at) => outputs.findIndex((other) => other.file === file) < at);
  if (twice) throw new RunError("output-twice", { file: twice.file });
  return outputs;
}
function parseOutput(value) {
  let output = outputOf(value);
  if (output) return output;
  throw new RunError("output-invalid", { value, formats: reporterNames });
}

export {
  parseAddress,
  parseOutputs
};
