import { spawn } from "node:child_process"
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { environmentWith } from "./lib/environment"
import { Failure, reasonIn } from "./lib/failure"
import { nextFreePort } from "./lib/ports"
import { createDatabase, type Postgres, startPostgres } from "./lib/postgres"
import { commandOf, Processes } from "./lib/processes"
import { readJson } from "./lib/setup"
import {
  type Ground,
  makeTemplate,
  prepareOwnServer,
  startTwoServers,
  stopRespawned,
} from "./lib/test-servers"
import type { Progress } from "./start"

const SUITES = ["unit", "modules", "flows", "crashes", "package"] as const
type Suite = (typeof SUITES)[number]

/**
 * Stages come one after the other, the lines of a stage side by side: two cores have two lines.
 */
const STAGES: Suite[][][] = [[["unit"]], [["flows"], ["modules", "crashes", "package"]]]

interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface Run extends Ground {
  filters: string[]
  stopping: () => boolean
}

const root = process.cwd()

/** Runs the suites, sums their results and ends with `N passed, N failed`. */
export async function test(progress: Progress, args: string[]): Promise<void> {
  const wanted = SUITES.filter((suite) => args.includes(suite))
  const folder = claimFolder()
  const processes = new Processes(folder, folder)
  let postgres: Promise<Postgres> | undefined
  let template: Promise<string> | undefined
  let ending: Promise<void> | undefined

  const end = () => {
    ending ??= (async () => {
      await processes.stop({ patience_ms: 5_000 })
      stopRespawned(folder)
      await postgres?.then((server) => server.stop()).catch(() => undefined)
      processes.done()
      rmSync(join(folder, "lock.json"), { force: true })
    })()
    return ending
  }
  for (const [name, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(name, () => {
      progress.end()
      console.error("\nStopping …")
      void end().finally(() => process.exit(code))
    })
  }

  await processes.stopLeftovers()
  stopRespawned(folder)
  const ground = {
    folder,
    processes,
    progress,
    postgres: () => {
      postgres ??= startTestPostgres(folder, processes)
      return postgres
    },
  }
  const run: Run = {
    ...ground,
    filters: args.filter((arg) => !SUITES.some((suite) => suite === arg)),
    stopping: () => ending !== undefined,
    template: () => {
      template ??= makeTemplate(ground)
      return template
    },
  }
  const total: Counts = { passed: 0, failed: 0, skipped: 0 }
  const runLine = async (line: readonly Suite[], beside: boolean) => {
    for (const suite of line) {
      if (ending) return
      const counts = await runSuite(suite, run, beside)
      total.passed += counts.passed
      total.failed += counts.failed
      total.skipped += counts.skipped
    }
  }
  for (const stage of stagesOf(wanted.length ? wanted : SUITES)) {
    await Promise.all(stage.map((line, index) => runLine(line, index > 0)))
  }
  if (ending) return
  progress.end()
  await end()
  const skipped = total.skipped ? `, ${total.skipped} skipped` : ""
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exit(total.failed ? 1 : 0)
}

function stagesOf(wanted: readonly Suite[]): Suite[][][] {
  return STAGES.map((stage) =>
    stage
      .map((line) => line.filter((suite) => wanted.includes(suite)))
      .filter((line) => line.length > 0)
  )
}

/** A suite that runs beside another one is told of when it has ended, in one piece. */
async function runSuite(suite: Suite, run: Run, beside: boolean): Promise<Counts> {
  const log = beside ? join(run.folder, `${suite}.log`) : null
  const title = `\n— ${suite} —`
  if (!log) console.log(title)
  try {
    return await START[suite](run, { suite, log })
  } catch (error) {
    if (!run.stopping()) run.progress.line(`✗ ${suite}: ${sentenceOf(error)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    if (log && existsSync(log)) run.progress.line(`${title}\n${readFileSync(log, "utf8")}`)
  }
}

/** Where the output of a suite goes: to a file, or to our terminal. */
type Show = { suite: Suite; log: string | null }

const START: Record<Suite, (run: Run, show: Show) => Promise<Counts>> = {
  unit: (run, show) => runJest(run, show, {}),
  modules: async (run, show) => {
    const postgres = await run.postgres()
    return runJest(run, show, {
      // With any other name the runner turns SSL on and hangs.
      DB_HOST: "localhost",
      DB_PORT: String(postgres.port),
      DB_USERNAME: "postgres",
      DB_PASSWORD: "reluv",
    })
  },
  flows: async (run, show) =>
    runJest(run, show, { RELUV_TEST_SERVERS: await startTwoServers(run) }),
  crashes: async (run, show) =>
    runJest(run, show, { RELUV_TEST_SERVERS: await prepareOwnServer(run) }),
  package: runPackageTest,
}

async function runJest(run: Run, show: Show, env: Record<string, string>): Promise<Counts> {
  const results = join(run.folder, `${show.suite}.json`)
  rmSync(results, { force: true })
  const code = await runNode(
    [
      "--experimental-vm-modules",
      "--disable-warning=ExperimentalWarning",
      join(root, "node_modules/jest/bin/jest.js"),
      "--json",
      `--outputFile=${results}`,
      "--passWithNoTests",
      "--forceExit",
      ...run.filters,
    ],
    { ...env, TEST_TYPE: show.suite, NODE_ENV: "test" },
    run,
    show
  )
  const found = readJson<{
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    numRuntimeErrorTestSuites: number
  }>(results)
  if (!found) throw new Failure(`Jest ended without results (code ${code})`)
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
  return {
    passed: found.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  }
}

async function runPackageTest(run: Run, show: Show): Promise<Counts> {
  const script = join(root, "integration-tests/package/run.mjs")
  const postgres = await run.postgres()
  await createDatabase(postgres, "package", { replace: true })
  const results = join(run.folder, "package.json")
  rmSync(results, { force: true })
  const code = await runNode(
    [script],
    {
      DATABASE_URL: postgres.url("package"),
      PORT: String(await nextFreePort(9500)),
      RELUV_PACKAGE_RESULT: results,
      NODE_ENV: "",
    },
    run,
    show
  )
  const counts = readJson<Counts>(results)
  if (!counts) throw new Failure(`the package test ended without results (code ${code})`)
  return counts
}

async function startTestPostgres(folder: string, processes: Processes): Promise<Postgres> {
  const postgres = await startPostgres({
    folder: join(folder, "postgres"),
    port: 5599,
    disposable: true,
  })
  processes.adopt("postgres", postgres.pid, "postgres")
  return postgres
}

/** Runs Node to its end; it ends with us. */
function runNode(
  args: string[],
  env: Record<string, string>,
  run: Run,
  { log }: Show
): Promise<number> {
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

/** Runs side by side in one checkout get folders, databases and ports of their own. */
function claimFolder(): string {
  for (let number = 1; ; number++) {
    const folder = join(root, ".reluv", number === 1 ? "test" : `test-${number}`)
    mkdirSync(folder, { recursive: true })
    const lock = join(folder, "lock.json")
    const other = readJson<{ pid: number }>(lock)
    if (other && commandOf(other.pid)?.includes("test.mjs")) continue
    writeFileSync(lock, JSON.stringify({ pid: process.pid }))
    return folder
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : reasonIn(String(error))
}
