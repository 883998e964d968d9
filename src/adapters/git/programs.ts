/**
 * Settings by which a repository can make Git start a program (git-config(1)), each with a value that starts none.
 * Judged content must not choose what runs. `<…>` stands for any name, dots included.
 */
export const programSettings: Readonly<Record<string, string>> = {
  "alias.<name>": "",
  "alias.<name>.command": "",
  "browser.<tool>.cmd": ":",
  "browser.<tool>.path": "",
  "core.alternateRefsCommand": ":",
  "core.askPass": "",
  "core.editor": ":",
  "core.fsmonitor": "false",
  // The first value counts, and the environment comes before it: see `gitEnvironment`.
  "core.gitProxy": "none",
  "core.hooksPath": "/dev/null",
  "core.pager": "cat",
  "core.sshCommand": "ssh",
  "gc.recentObjectsHook": "",
  // An empty helper clears those configured before it, also for single addresses.
  "credential.helper": "",
  "credential.<url>.helper": "",
  "diff.external": "",
  "diff.tool": "",
  "diff.guitool": "",
  "diff.<driver>.command": "",
  "diff.<driver>.textconv": "",
  "difftool.<tool>.cmd": ":",
  "difftool.<tool>.path": "",
  "filter.<driver>.clean": "",
  "filter.<driver>.smudge": "",
  "filter.<driver>.process": "",
  "gpg.program": "gpg",
  "gpg.openpgp.program": "gpg",
  "gpg.x509.program": "gpgsm",
  "gpg.ssh.program": "ssh-keygen",
  "gpg.ssh.defaultKeyCommand": "",
  "guitool.<name>.cmd": ":",
  "help.browser": "",
  "hook.<name>.command": ":",
  "imap.tunnel": "",
  "init.templateDir": "",
  "instaweb.httpd": "",
  "instaweb.browser": "",
  "interactive.diffFilter": "",
  "man.viewer": "",
  "man.<tool>.cmd": ":",
  "man.<tool>.path": "",
  "merge.tool": "",
  "merge.guitool": "",
  "merge.<driver>.driver": ":",
  "mergetool.<tool>.cmd": ":",
  "mergetool.<tool>.path": "",
  "pager.<cmd>": "false",
  "remote.<name>.receivepack": "git-receive-pack",
  "remote.<name>.uploadpack": "git-upload-pack",
  "remote.<name>.vcs": "",
  "sendemail.ccCmd": "",
  "sendemail.headerCmd": "",
  "sendemail.sendmailCmd": "",
  "sendemail.toCmd": "",
  "sendemail.smtpServer": "",
  "sendemail.<identity>.ccCmd": "",
  "sendemail.<identity>.headerCmd": "",
  "sendemail.<identity>.sendmailCmd": "",
  "sendemail.<identity>.toCmd": "",
  "sendemail.<identity>.smtpServer": "",
  "sequence.editor": ":",
  "submodule.<name>.update": "none",
  "trailer.<keyAlias>.cmd": ":",
  "trailer.<keyAlias>.command": ":",
  "uploadpack.packObjectsHook": "",
  "web.browser": "",
};

/** `-c` options for the settings whose names are fixed. */
export const programGuards: readonly string[] = Object.entries(programSettings).flatMap(([name, value]) =>
  name.includes("<") ? [] : ["-c", `${name}=${value}`],
);

/** Settings with variable names: their first and last part, in lower case as Git writes them, and the value. */
const patterns = Object.entries(programSettings).flatMap(([name, value]) => {
  const [, section, key] = /^([^.]+)\.<[^>]+>(?:\.([^.]+))?$/.exec(name) ?? [];
  return section === undefined ? [] : [{ start: `${section}.`, end: key && `.${key.toLowerCase()}`, value }];
});

/**
 * Returns the environment that overrides those of the given settings that can start a program under a variable name;
 * environment, because a name may contain "=". `names` are as `git config --list` prints them. Git before 2.31 ignores
 * these variables; no command used here reads such settings.
 */
export function guardsAgainst(names: readonly string[]): Record<string, string> {
  const found = names.flatMap((name) => {
    const pattern = patterns.find(({ start, end }) => name.startsWith(start) && (!end || name.endsWith(end)));
    return pattern ? [[name, pattern.value] as const] : [];
  });
  const variables = found.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, name] as const,
    [`GIT_CONFIG_VALUE_${at}`, value] as const,
  ]);
  return { GIT_CONFIG_COUNT: String(found.length), ...Object.fromEntries(variables) };
}
