#!/usr/bin/env node

// src/entry/cli/main.ts
try {
  let { start } = await import("./chunks/GR7PPISR.mjs");
  await start(new URL("./", import.meta.url));
} catch (error) {
  process.exitCode = 2;
  let [reason] = String(error).split(`
`);
  process.stderr.write(`clausegate: The program is not complete; reinstall clausegate (프로그램이 온전하지 않습니다. clausegate를 다시 설치하십시오): ${reason}
`);
}
