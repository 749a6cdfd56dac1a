const fs = require("node:fs")
const path = require("node:path")

/**
 * The suites, chosen by TEST_TYPE:
 *   unit     specs beside the code; no services, milliseconds (the default)
 *   modules  integration-tests/{modules,providers}: a module against a real PostgreSQL, a provider against the sandbox
 *   flows    integration-tests/{http,flows}: HTTP against running servers (scripts/test.mjs starts them)
 *   crashes  integration-tests/crashes: each spec kills a server of its own
 */
const suites = {
  unit: {
    roots: ["src", "sandbox", "scripts"],
    testMatch: ["**/*.spec.ts", "**/*.spec.tsx"],
    testTimeout: 10_000,
    // Two cores would otherwise be one worker.
    maxWorkers: "100%",
  },
  modules: {
    roots: ["integration-tests/modules", "integration-tests/providers"],
    testMatch: ["**/*.spec.ts"],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
  flows: {
    roots: ["integration-tests/http", "integration-tests/flows"],
    testMatch: ["**/*.spec.ts"],
    testTimeout: 60_000,
    maxWorkers: 1,
  },
  crashes: {
    roots: ["integration-tests/crashes"],
    testMatch: ["**/*.spec.ts"],
    testTimeout: 240_000,
    maxWorkers: 1,
  },
}

const type = process.env.TEST_TYPE || "unit"
const suite = suites[type]
if (!suite) {
  throw new Error(`TEST_TYPE is "${type}"; it must be one of ${Object.keys(suites).join(", ")}.`)
}

/** @type {import("jest").Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  ...suite,
  roots: suite.roots
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
}
