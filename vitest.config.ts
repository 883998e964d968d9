import { defineConfig } from "vitest/config";

/** Tests that run what a page of docs/ says. */
const guides = "test/**/guide.test.ts";
const installed = "test/node_modules/**";

const eachProject = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // By default one core is left to whoever watches.
  maxWorkers: "100%",
  // Files of one worker share what they load: a third of the time. No test changes what another one loads.
  isolate: false,
};

export default defineConfig({
  test: {
    globalSetup: ["test/support/brought.ts", "test/support/temporary.ts"],
    // .ci/run counts from this file, which has the tests of all projects.
    reporters: ["default", ["json", { outputFile: ".build/test-results.json" }]],
    projects: [
      { test: { ...eachProject, name: "unit", include: ["test/**/*.test.ts"], exclude: [installed, guides] } },
      {
        // A worker belongs to one project. In turn, neither project starts its workers again for every other file.
        test: { ...eachProject, name: "docs", include: [guides], exclude: [installed], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
