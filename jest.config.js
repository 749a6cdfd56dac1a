const fs = require("node:fs")
const path = require("node:path")

/**
 * The suites, chosen by TEST_TYPE; several, separated by commas, share the workers:
 *   unit     specs beside the code; no services, milliseconds (the default)
 *   modules  integration-tests/{modules,providers}: a module against a real PostgreSQL, a provider against the sandbox
 *   flows    integration-tests/{http,flows}: HTTP against running servers (scripts/test.mjs starts them)
 *   crashes  integration-tests/crashes: each spec kills a server of its own
 *   redis    integration-tests/redis: flows and crashes on servers that share a Redis
 */
const suites = {
  unit: ["src", "sandbox", "scripts"],
  modules: ["integration-tests/modules", "integration-tests/providers"],
  flows: ["integration-tests/http", "integration-tests/flows"],
  crashes: ["integration-tests/crashes"],
  redis: ["integration-tests/redis"],
}

const chosen = (process.env.TEST_TYPE || "unit").split(",")

const projectOf = (type) => ({
  rootDir: __dirname,
  displayName: type,
  testEnvironment: "node",
  testMatch: ["**/*.spec.ts", "**/*.spec.tsx"],
  roots: suites[type]
    .filter((root) => fs.existsSync(path.join(__dirname, root)))
    .map((root) => `<rootDir>/${root}`),
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.reluv/"],
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: {
            legacyDecorator: true,
            useDefineForClassFields: false,
            react: { runtime: "automatic" },
          },
          target: "es2021",
        },
        module: { type: "commonjs" },
      },
    ],
  },
})

for (const type of chosen) {
  if (suites[type]) continue
  throw new Error(`TEST_TYPE "${type}" must be one of ${Object.keys(suites).join(", ")}.`)
}

/** @type {import("jest").Config} */
module.exports = {
  // Two cores would otherwise be one worker.
  maxWorkers: "100%",
  ...(process.env.RELUV_TEST_TIMINGS && {
    testSequencer: "<rootDir>/scripts/lib/longest-first.cjs",
  }),
  // Against what hangs. What is slow is told by the timings.
  testTimeout: chosen.includes("unit") ? 30_000 : 480_000,
  projects: chosen.map(projectOf),
}
