/** What expressions may name. Only what the examples use; anything else throws. */
export interface Scope {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly steps?: Readonly<Record<string, { readonly outputs: Readonly<Record<string, string>> }>>;
  readonly token?: string;
  /** Whether a step before has failed. */
  readonly hasFailed?: boolean;
}

type Value = string | boolean;

/** Text with each expression in it replaced by its value. */
export function interpolate(text: string, scope: Scope): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression) => String(evaluate(expression, scope)));
}

/** Whether a step runs: one that asks for no status does not after a failure. */
export function holds(condition: string | undefined, scope: Scope): boolean {
  if (condition === undefined) return !scope.hasFailed;
  const [, expression] = /^\$\{\{(.*)\}\}$/.exec(condition) ?? [];
  if (expression === undefined) throw new Error(`not one expression: ${condition}`);
  const asksForStatus = /\b(?:cancelled|success|failure|always)\(\)/.test(expression);
  return (asksForStatus || !scope.hasFailed) && Boolean(evaluate(expression, scope));
}

function evaluate(expression: string, scope: Scope): Value {
  const tokens = tokensOf(expression);
  const next = () => tokens.shift() ?? "";
  const all = (): Value => {
    let value = equality();
    while (tokens[0] === "&&") {
      next();
      const other = equality();
      value = value && other;
    }
    return value;
  };
  const equality = (): Value => {
    const left = unary();
    if (tokens[0] !== "!=" && tokens[0] !== "==") return left;
    return (next() === "==") === (String(left).toLowerCase() === String(unary()).toLowerCase());
  };
  const unary = (): Value => {
    const token = next();
    if (token === "!") return !unary();
    return token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : named(token, scope);
  };
  const value = all();
  if (tokens.length > 0) throw new Error(`not understood from ${tokens[0]} on: ${expression}`);
  return value;
}

function tokensOf(expression: string): string[] {
  const pattern = /\s*('(?:[^']|'')*'|&&|==|!=|!|[a-z_][\w.-]*(?:\(\))?)\s*/gy;
  const tokens = [...expression.matchAll(pattern)];
  const length = tokens.reduce((sum, [whole]) => sum + whole.length, 0);
  if (length !== expression.length) throw new Error(`not understood: ${expression}`);
  return tokens.map(([, token]) => String(token));
}

function named(name: string, { inputs = {}, steps = {}, token }: Scope): Value {
  if (name === "cancelled()") return false;
  if (name === "github.token" && token !== undefined) return token;
  const [, step = "", output = ""] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(name) ?? [];
  const [, input = ""] = /^inputs\.([\w-]+)$/.exec(name) ?? [];
  const value = step ? steps[step]?.outputs[output] : inputs[input];
  if (value === undefined) throw new Error(`nothing is called ${name}`);
  return value;
}
