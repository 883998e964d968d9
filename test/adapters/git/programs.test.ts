import { expect, it } from "vitest";
import { guardsAgainst, programGuards, programSettings } from "../../../src/adapters/git/programs.ts";
import { aFolder } from "../../support/cli.ts";
import { git } from "../../support/git.ts";

/** Words in the names of settings that lead to a program. */
const suspicious =
  /command|program|cmd|path|hook|helper|editor|pager|tool|proxy|driver|textconv|askpass|ssh|browser|viewer|clean|smudge|process|pack$|vcs|fsmonitor|external|alias|tunnel|httpd|filter|template|server|update$/i;

/** Settings of such names that start a program, by git-config(1). */
const startsOne =
  /^(?:alias\.\*|core\.(?:alternateRefsCommand|askPass|editor|fsmonitor|gitProxy|hooksPath|pager|sshCommand)|credential\.helper|diff\.(?:external|tool|guitool)|diff\.<driver>\.(?:command|textconv)|filter\.<driver>\..*|gc\.recentObjectsHook|gpg\.(?:program|<format>\.program|ssh\.defaultKeyCommand)|guitool\.<name>\.cmd|(?:browser|difftool|man|mergetool)\.<tool>\.(?:cmd|path)|help\.browser|imap\.tunnel|init\.templateDir|instaweb\.(?:httpd|browser)|interactive\.diffFilter|man\.viewer|merge\.(?:tool|guitool|<driver>\.driver)|pager\.<cmd>|remote\.<name>\.(?:receivepack|uploadpack|vcs)|sendemail\.(?:ccCmd|tocmd|headerCmd|sendmailCmd|smtpServer)|sequence\.editor|submodule\.<name>\.update|uploadpack\.packObjectsHook|web\.browser)$/i;

/** All others of such names, read about in git-config(1) of Git 2.39 to 2.55: they start none, or say how one named elsewhere is asked. */
const startsNone = [
  /^(?:advice|guitool|mergetool|difftool|fsck|receive\.fsck|commitGraph|includeIf|uploadpackfilter)\./,
  /^(?:clean\.requireForce|clone\.filterSubmodules|color\.pager|column\.clean|commit\.(?:cleanup|template)|completion\.commands)$/,
  /^core\.(?:fsmonitorHookVersion|quotePath)$|^credential\.useHttpPath$|^diff\.<driver>\.(?:binary|cachetextconv|trustExitCode|wordRegex|xfuncname)$/,
  /^(?:fsmonitor\.(?:allowRemote|socketDir)|gc\.repackFilter(?:To)?|gitcvs\.dbDriver|gpg\.ssh\.(?:allowedSignersFile|revocationFile))$/,
  /^(?:gui\.newBranchTemplate|help\.htmlPath|include\.path|init\.defaultSubmodulePathConfig|instaweb\.modulePath)$/,
  /^hook\.(?:jobs|<[\w-]+>\.(?:enabled|event|jobs|parallel))$|^http\.(?:proxy\w*|sslCAPath)$/,
  /^(?:merge\.<driver>\.(?:name|recursive)|notes\.rewrite\.<command>|pack\.usePathWalk|promisor\.acceptFromServer(?:Url)?)$/,
  /^(?:rebase\.abbreviateCommands|receive\.(?:shallowUpdate|updateServerInfo)|repack\.updateServerInfo|rerere\.autoUpdate)$/,
  /^remote\.<name>\.(?:partialclonefilter|proxy|proxyAuthMethod|serverOption|skipDefaultUpdate)$/,
  /^sendemail\.(?:aliasesFile|aliasFileType|smtpServerOption|smtpServerPort|smtpsslcertpath)$/,
  /^(?:ssh\.variant|status\.relativePaths|trailer\.<[\w-]+>\.(?:ifexists|ifmissing|key|where)|uploadpack\.allowFilter|worktree\.useRelativePaths)$/,
];

/** Names as Git's documentation writes them, brought to the form of ours. */
function named(documented: string): string {
  return documented.replace(/\.\*$/, ".<name>").replace("gpg.<format>", "gpg.ssh").toLowerCase();
}

it("overrides every setting of Git's documentation that can start a program", () => {
  const known = new Set(Object.keys(programSettings).map((name) => name.toLowerCase().replace(/<[^>]*>/, "<>")));
  const documented = git("/", ["help", "--config"]).split("\n");
  expect(documented.length).toBeGreaterThan(500);
  const starting = documented.filter((name) => startsOne.test(name));
  expect(starting.length).toBeGreaterThan(40);
  expect(starting.filter((name) => !known.has(named(name).replace(/<[^>]*>/, "<>")))).toEqual([]);
  // One that comes with another version of Git has to be read about.
  const unread = documented.filter((name) => suspicious.test(name) && !startsOne.test(name));
  expect(unread.filter((name) => !startsNone.some((those) => those.test(name)))).toEqual([]);
});

it("overrides names that a repository makes up, also ones with signs in them", () => {
  const root = aFolder();
  git(root, ["init", "--quiet"]);
  const settings = ["filter.a=b.clean", "filter.x.y.Process", "alias.log", "remote.o r.uploadpack", "hook.z.command"];
  for (const name of settings) git(root, ["config", name, "touch marked"]);
  const names = git(root, ["config", "--list", "--name-only"]).split("\n");
  const env = guardsAgainst(names);
  expect(env.GIT_CONFIG_COUNT).toBe(String(settings.length));
  const overridden = new Map(
    settings.map((_, at) => [env[`GIT_CONFIG_KEY_${at}`], env[`GIT_CONFIG_VALUE_${at}`]] as const),
  );
  expect(overridden).toEqual(
    new Map([
      ["filter.a=b.clean", ""],
      ["filter.x.y.process", ""],
      ["alias.log", ""],
      ["remote.o r.uploadpack", "git-upload-pack"],
      ["hook.z.command", ":"],
    ]),
  );
  expect(guardsAgainst(["core.bare", "user.name", "branch.main.merge"])).toEqual({ GIT_CONFIG_COUNT: "0" });
});

it("overrides the others on the command line, where the last value counts", () => {
  const root = aFolder();
  git(root, ["init", "--quiet"]);
  for (const name of ["core.sshCommand", "core.fsmonitor", "diff.external"])
    git(root, ["config", name, "touch marked"]);
  expect(git(root, [...programGuards, "config", "core.sshCommand"])).toBe("ssh");
  expect(git(root, [...programGuards, "config", "core.fsmonitor"])).toBe("false");
  expect(git(root, [...programGuards, "config", "diff.external"])).toBe("");
});
