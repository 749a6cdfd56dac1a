import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { compileServer } from "./lib/compile"
import { coverageReport } from "./lib/coverage"
import { Failure, reasonIn } from "./lib/failure"
import { settleIn } from "./lib/own-folder"
import { type Postgres, startPostgres } from "./lib/postgres"
import { commandOf, Processes } from "./lib/processes"
import { hasRedis, startRedis } from "./lib/redis"
import { problemsOfLogs, readServerLogs, removeServerLogs } from "./lib/server-logs"
import { readJson } from "./lib/setup"
import { type Counts, type Outcome, type Run, runJest, runPackageTest } from "./lib/test-runs"
import {
  appFolder,
  makeTemplate,
  prepareOwnServers,
  startRedisWorld,
  startWorlds,
  stopRedisWorld,
  stopRespawned,
} from "./lib/test-servers"
import { countSpecs, SUITES, type Suite } from "./lib/test-suites"
import { overBudget, recallTimings, rememberTimings, timingReport } from "./lib/timings"
import type { Progress } from "./start"

/** So many spec files run side by side, each on servers of its own. */
const WORKERS = 2

/** The suites whose spec files speak to servers. */
const SERVED = ["flows", "crashes", "redis"] as const

const root = process.cwd()

/** Runs the suites, sums their results and ends with `N passed, N failed`. */
export async function test(progress: Progress, args: string[]): Promise<void> {
  const started = Date.now()
  const named = SUITES.filter((suite) => args.includes(suite))
  const folder = claimFolder()
  const coverage = args.includes("--coverage") ? join(folder, "coverage") : null
  if (coverage) rmSync(coverage, { recursive: true, force: true })
  const processes = new Processes(folder, folder)
  let postgres: Promise<Postgres> | undefined
  let template: Promise<string> | undefined
  let ending: Promise<void> | undefined

  const end = () => {
    ending ??= (async () => {
      // A report of what was run is written on the way out.
      await processes.stop({ patience_ms: coverage ? 60_000 : 5_000 })
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
  removeServerLogs(folder)
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
    coverage,
    filters: args.filter((arg) => arg !== "--coverage" && !SUITES.some((suite) => suite === arg)),
    timings: join(root, ".reluv/test/timings.json"),
    template: () => {
      template ??= makeTemplate(ground)
      return template
    },
  }
  recallTimings(root, run.timings)
  const { counts, timings } = await runSuites(run, runnable(named, progress), () => Boolean(ending))
  if (ending) return
  progress.end()
  await end()
  const missed = coverage ? await reportCoverage(coverage, appFolder(folder)) : []
  // Counting what is run takes time of its own.
  if (!coverage) rememberTimings(run.timings, timings)
  // A budget is that of a whole suite; it is told, and no reason to fail: a machine may do much else beside.
  const over = coverage || run.filters.length ? [] : overBudget(timings)
  console.log(`\n${[timingReport(timings), ...over].join("\n\n")}`)
  console.log(`\n${Math.round((Date.now() - started) / 1_000)} s in all`)
  const failed = counts.failed + missed.length
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : ""
  console.log(`${counts.passed} passed, ${failed} failed${skipped}`)
  process.exit(failed ? 1 : 0)
}

/** All suites unless some are named; without a redis-server nothing runs on one, which is said. */
function runnable(named: readonly Suite[], progress: Progress): readonly Suite[] {
  if (hasRedis()) return named.length ? named : SUITES
  if (named.includes("redis")) throw new Failure("There is no redis-server on the PATH")
  if (!named.length) progress.line("No redis-server on the PATH: the suite redis is left out")
  return (named.length ? named : SUITES).filter((suite) => suite !== "redis")
}

async function reportCoverage(folder: string, app: string): Promise<string[]> {
  const servers = join(folder, "servers")
  const reports = readdirSync(folder).map((name) => join(folder, name))
  const jest = reports.filter((report) => report !== servers)
  const { text, enough } = await coverageReport(root, { jest, servers, app })
  console.log(`\n${text}`)
  return enough ? [] : ["coverage"]
}

/**
 * The package test runs beside all others. Servers start when what needs them is next, and those on Redis end before the
 * others begin: each that waits for its turn costs a tenth of a core and more.
 */
async function runSuites(
  run: Run,
  suites: readonly Suite[],
  stopping: () => boolean
): Promise<Outcome> {
  const wants = (suite: Suite) => suites.includes(suite)
  const attempt = async (title: string, work: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      if (!stopping()) return await work()
    } catch (error) {
      if (!stopping()) run.progress.line(`✗ ${title}: ${sentenceOf(error)}`)
    }
    return { counts: { passed: 0, failed: 1, skipped: 0 }, timings: {} }
  }
  const specs = async () => {
    const queue = suites.filter((suite) => suite !== "unit" && suite !== "package")
    const prepared = prepare(run, queue)
    // A failure is told of when the queue is about to start.
    prepared.catch(() => undefined)
    const outcomes: Outcome[] = []
    if (wants("unit")) outcomes.push(await attempt("unit", () => runJest(run, ["unit"], WORKERS)))
    if (countIn(run, queue, "redis")) {
      const onRedis = async () => {
        const { env, redis } = await prepared
        if (redis) await startRedisWorld(run, redis)
        return runJest(run, ["redis"], workersFor(run, ["redis"]), env)
      }
      outcomes.push(await attempt("redis", onRedis))
      stopRedisWorld(run.folder)
    }
    const others = queue.filter((suite) => suite !== "redis")
    if (others.length) {
      const rest = async () => {
        const { env } = await prepared
        const workers = workersFor(run, others)
        if (countIn(run, others, "flows")) await startWorlds(run, workers)
        return runJest(run, others, workers, env)
      }
      outcomes.push(await attempt(others.join(", "), rest))
    }
    if (SERVED.some((suite) => countIn(run, queue, suite))) {
      outcomes.push(await attempt("logs", async () => outcomeOfLogs(run)))
    }
    return outcomes
  }
  const packed = async () => {
    if (!wants("package")) return []
    const log = join(run.folder, "package.log")
    const outcome = await attempt("package", () => runPackageTest(run, log))
    if (existsSync(log)) run.progress.line(`\n— package —\n${readFileSync(log, "utf8")}`)
    return [outcome]
  }
  return (await Promise.all([specs(), packed()])).flat().reduce(added)
}

/** One test more: what the servers of this run logged tells nothing of anybody. */
function outcomeOfLogs({ folder, filters, progress }: Run): Outcome {
  const report = readServerLogs(folder)
  const problems = problemsOfLogs(report, { isWhole: filters.length === 0 })
  for (const problem of problems) progress.line(`✗ logs: ${problem}`)
  const { files, requests, of_requests } = report
  progress.line(`logs: ${requests} requests, ${of_requests} lines of them, ${files} files`)
  const failed = problems.length ? 1 : 0
  return { counts: { passed: 1 - failed, failed, skipped: 0 }, timings: {} }
}

function countIn({ filters }: Run, queue: readonly Suite[], suite: Suite): number {
  return queue.includes(suite) ? countSpecs(root, suite, filters) : 0
}

/** No more than there are spec files: a worker's servers take their time to start. */
function workersFor({ filters }: Run, queue: readonly Suite[]): number {
  const specs = queue.reduce((all, suite) => all + countSpecs(root, suite, filters), 0)
  return Math.max(1, Math.min(WORKERS, specs))
}

/** @returns what the environment of the spec files needs besides their folder, and where Redis is, if one is needed */
async function prepare(
  run: Run,
  queue: readonly Suite[]
): Promise<{ env: Record<string, string>; redis: string | null }> {
  if (!queue.length) return { env: {}, redis: null }
  const postgres = await run.postgres()
  const redis = countIn(run, queue, "redis") ? await startRedis(run.processes) : null
  if (countIn(run, queue, "flows") || countIn(run, queue, "crashes") || redis) {
    await compileServer(root, appFolder(run.folder))
    await prepareOwnServers(run)
  }
  const env = {
    ...(redis && { RELUV_TEST_REDIS_URL: redis }),
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: "postgres",
    DB_PASSWORD: "reluv",
  }
  return { env, redis }
}

function added(a: Outcome, b: Outcome): Outcome {
  const sum = (name: keyof Counts) => a.counts[name] + b.counts[name]
  return {
    counts: { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") },
    timings: { ...a.timings, ...b.timings },
  }
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

/** Runs side by side in one checkout get folders, databases and ports of their own. */
function claimFolder(): string {
  for (let number = 1; ; number++) {
    const folder = join(root, ".reluv", number === 1 ? "test" : `test-${number}`)
    settleIn(folder)
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
