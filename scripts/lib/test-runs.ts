import { spawn } from "node:child_process"
import { closeSync, openSync, rmSync } from "node:fs"
import { delimiter, join, relative } from "node:path"
import { environmentWith } from "./environment"
import { Failure } from "./failure"
import { nextFreePort } from "./ports"
import { createDatabase, type Postgres, startPostgres } from "./postgres"
import { readJson } from "./setup"
import { systemPostgres } from "./system-postgres"
import type { Ground } from "./test-servers"
import { PACKAGE_TEST, type Suite } from "./test-suites"
import type { Timings } from "./timings"

export interface Counts {
  passed: number
  failed: number
  skipped: number
}

export interface Outcome {
  counts: Counts
  timings: Timings
}

export interface Run extends Ground {
  filters: readonly string[]
  /** The file of what spec files took, see timings.ts. */
  timings: string
}

const root = process.cwd()

/** Runs the spec files of one or more suites on these many workers. */
export async function runJest(
  run: Run,
  suites: readonly Suite[],
  workers: number,
  env: Record<string, string> = {}
): Promise<Outcome> {
  const results = join(run.folder, `${suites.join("-")}.json`)
  rmSync(results, { force: true })
  const code = await runNode(run, {
    args: [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      join(root, "node_modules/jest/bin/jest.js"),
      "--json",
      `--outputFile=${results}`,
      `--maxWorkers=${workers}`,
      "--passWithNoTests",
      "--forceExit",
      ...(run.coverage ? coverageArguments(join(run.coverage, suites.join("-"))) : []),
      ...run.filters,
    ],
    env: {
      ...env,
      TEST_TYPE: suites.join(","),
      RELUV_TEST_FOLDER: run.folder,
      RELUV_TEST_TIMINGS: run.timings,
      NODE_ENV: "test",
    },
    log: null,
  })
  const found = readJson<{
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    numRuntimeErrorTestSuites: number
    testResults: { name: string; startTime: number; endTime: number }[]
  }>(results)
  if (!found) throw new Failure(`Jest ended without results (code ${code})`)
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
  return {
    counts: {
      passed: found.numPassedTests,
      failed: code !== 0 && failed === 0 ? 1 : failed,
      skipped: found.numPendingTests + found.numTodoTests,
    },
    timings: Object.fromEntries(
      found.testResults.map(({ name, startTime, endTime }) => [
        relative(root, name).replaceAll("\\", "/"),
        Math.round((endTime - startTime) / 100) / 10,
      ])
    ),
  }
}

function coverageArguments(folder: string): string[] {
  return [
    "--coverage",
    "--coverageProvider=v8",
    "--coverageReporters=json",
    `--coverageDirectory=${folder}`,
    "--collectCoverageFrom=src/**/*.{ts,tsx}",
  ]
}

/** The package test, whose output goes to a file. */
export async function runPackageTest(run: Run, log: string): Promise<Outcome> {
  const system = systemPostgres()
  const postgres = system ? await startOther(run, system) : await run.postgres()
  await createDatabase(postgres, "package", { replace: true })
  const results = join(run.folder, "package.json")
  rmSync(results, { force: true })
  const since = Date.now()
  const code = await runNode(run, {
    args: [join(root, PACKAGE_TEST)],
    env: {
      DATABASE_URL: postgres.url("package"),
      PORT: String(await nextFreePort(9500)),
      RELUV_PACKAGE_RESULT: results,
      NODE_ENV: "",
      ...(system && {
        RELUV_HAS_PG_DUMP: "yes",
        PATH: `${system}${delimiter}${process.env.PATH ?? ""}`,
      }),
    },
    log,
  })
  if (system) postgres.stop()
  const counts = readJson<Counts>(results)
  if (!counts) throw new Failure(`the package test ended without results (code ${code})`)
  return { counts, timings: { [PACKAGE_TEST]: Math.round((Date.now() - since) / 1_000) } }
}

/** A PostgreSQL of this machine, whose tools back it up; and one more version that the plugin is seen on. */
async function startOther({ folder, processes }: Run, bin: string): Promise<Postgres> {
  const where = { folder: join(folder, "postgres-of-the-machine"), port: 5_699, bin }
  const postgres = await startPostgres({ ...where, disposable: true })
  processes.adopt("postgres-of-the-machine", postgres.pid, "postgres")
  return postgres
}

interface Command {
  args: string[]
  env: Record<string, string>
  /** Where the output goes; null is our terminal. */
  log: string | null
}

/** Runs Node to its end; it ends with us. */
function runNode(run: Run, { args, env, log }: Command): Promise<number> {
  const output = log ? openSync(log, "w") : ("inherit" as const)
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ["ignore", output, output],
    detached: process.platform !== "win32",
  })
  if (typeof output === "number") closeSync(output)
  if (child.pid)
    run.processes.adopt("suite", child.pid, args.find((arg) => !arg.startsWith("-")) ?? "")
  const stop = () => {
    if (child.pid) process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGTERM")
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
  return new Promise((resolve) => {
    child.on("exit", (code) => {
      process.off("SIGINT", stop)
      process.off("SIGTERM", stop)
      resolve(code ?? 1)
    })
    child.on("error", () => resolve(1))
  })
}
