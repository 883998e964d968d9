#!/usr/bin/env node
// Starts the command line. It needs no other file to say that one is missing: an installation that is not whole must
// never end like a verdict.

try {
  const { start } = await import("./start.ts");
  await start(new URL("./", import.meta.url));
} catch (error) {
  process.exitCode = 2;
  const [reason] = String(error).split("\n");
  const advice =
    "The program is not complete; reinstall clausegate (프로그램이 온전하지 않습니다. clausegate를 다시 설치하십시오)";
  process.stderr.write(`clausegate: ${advice}: ${reason}\n`);
}
