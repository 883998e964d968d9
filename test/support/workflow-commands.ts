/** A workflow command as the runner understands it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Parses the commands in a step's output, by the rules of actions/runner (ActionCommand.cs): lines end at LF, CR LF or
 * CR; `::name::` counts after leading white space; `##[name]` counts anywhere in a line.
 */
export function workflowCommands(output: string): WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseV2(line.trimStart()) ?? parseV1(line) ?? []);
}

function parseV2(line: string): WorkflowCommand | undefined {
  const match = /^::([^\s:]+)(?: ((?:(?!::).)*))?::(.*)$/.exec(line);
  if (!match) return undefined;
  return {
    name: match[1] ?? "",
    properties: propertiesOf(match[2] ?? "", ",", unescapeProperty),
    data: unescapeData(match[3] ?? ""),
  };
}

function parseV1(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
  return match
    ? { name: match[1] ?? "", properties: propertiesOf(match[2] ?? "", ";", unescapeProperty), data: match[3] ?? "" }
    : undefined;
}

function propertiesOf(text: string, separator: string, decode: (value: string) => string): Record<string, string> {
  const pairs = text.trim().split(separator).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), decode(pair.slice(pair.indexOf("=") + 1))]),
  );
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
