// src/model/run-error.ts
var RunError = class extends Error {
  name = "RunError";
  code;
  args;
  /** Arguments that are texts themselves. */
  texts;
  /** Problems, place by place, of a file the run depends on; empty for most codes. */
  problems;
  constructor(code, args, options = {}) {
    let { texts = {}, problems = [], ...others } = options;
    super(`${code}: ${JSON.stringify(args)}`, others), this.code = code, this.args = args, this.texts = texts, this.problems = problems;
  }
};

export {
  RunError
};
