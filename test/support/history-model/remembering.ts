import type { Past } from "../../../src/model/past.ts";
import type { Policy } from "../../../src/rules/evaluate.ts";
import type { PolicyOutput } from "../../../src/schemas/generated/types.ts";

/** The same policy, which answers the same question once: many histories hold the same records. */
export function rememberingPolicy(policy: Policy): Policy {
  const known = new Map<string, PolicyOutput>();
  return {
    ...policy,
    evaluateAll: (inputs, asked) => {
      const keys = inputs.map((input) => `${asked} ${JSON.stringify(input)}`);
      const missing = new Map(
        inputs.flatMap((input, at) => (known.has(keys[at] ?? "") ? [] : [[keys[at] ?? "", input]])),
      );
      const answers = policy.evaluateAll([...missing.values()], asked);
      for (const [at, key] of [...missing.keys()].entries()) {
        const answer = answers[at];
        if (answer) known.set(key, answer);
      }
      return keys.flatMap((key) => known.get(key) ?? []);
    },
  };
}

/** The same repository, whose commits Git lists once for each head. */
export function rememberingPast(past: Past): Past {
  return { ...past, line: once(past.line, (head) => head), beside: once(past.beside, (line) => line.at(-1)?.id ?? "") };
}

function once<A, B>(ask: (about: A) => Promise<B>, keyOf: (about: A) => string): (about: A) => Promise<B> {
  const known = new Map<string, Promise<B>>();
  return (about) => {
    const answer = known.get(keyOf(about)) ?? ask(about);
    known.set(keyOf(about), answer);
    return answer;
  };
}
