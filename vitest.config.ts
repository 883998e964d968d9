import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/node_modules/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left to whoever watches.
    maxWorkers: "100%",
    // Files of one worker share what they load: a third of the time. No test changes what another one loads.
    isolate: false,
    globalSetup: ["test/support/brought.ts", "test/support/temporary.ts"],
    // .ci/run counts from this file, which has all tests.
    reporters: ["default", ["json", { outputFile: ".build/test-results.json" }]],
  },
});
