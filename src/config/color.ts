/** Whether to colour: `FORCE_COLOR` and `NO_COLOR` (no-color.org) win over the terminal's own support. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = environment;
  if (force !== undefined) return force !== "0" && force !== "false";
  return !no && isTerminal && term !== "dumb";
}
