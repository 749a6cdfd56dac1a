import { createHash, timingSafeEqual } from "node:crypto"
import type { Server } from "node:http"
import type { ConfigModule, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Redis } from "ioredis"
import { Registry } from "prom-client"
import { z } from "zod"
import { metrics } from "../../shared/metrics"
import {
  type MonitoringOptions,
  monitoring,
  shutdownSeconds,
} from "../../shared/monitoring-options"
import { parseOptions } from "../../shared/parse-options"
import { reasonOf } from "../../shared/reason-of"
import { connectRedis } from "../../shared/redis"
import type { Sql } from "../../shared/sql"
import { beginWindingDown } from "../../shared/winding-down"
import {
  type Backlog,
  countConnections,
  countHolds,
  countLateCash,
  countRefusedBookings,
  type Heard,
  readBacklog,
  readClock,
  readHeard,
} from "./counts"
import { gaugesOf } from "./gauges"
import { countMissing, excludesProcesses, looksOf, migrationsOfTheCode, queueAges } from "./looks"
import { type MonitorAnswer, openPort, type Watcher } from "./port"
import { type Readiness, ReadinessChecks } from "./readiness"

type Container = { logger: Pick<Logger, "info" | "warn"> } & {
  [ContainerRegistrationKeys.PG_CONNECTION]: {
    client?: { pool?: Parameters<typeof gaugesOf>[1]["pool"] }
    raw: <Row>(statement: string, parameters: readonly unknown[]) => Promise<{ rows: Row[] }>
  }
  [ContainerRegistrationKeys.CONFIG_MODULE]?: ConfigModule
}

const givenOptions = z.looseObject({ monitoring, shutdown_seconds: shutdownSeconds })

const SIGNALS = ["SIGTERM", "SIGINT"] as const

const LOOPBACK = /^(::ffff:)?127\.|^::1$/

const NOT_FOUND: MonitorAnswer = { status: 404, type: "text/plain", body: "Not found" }

/** Tells whoever watches this process how it is. It holds no table, and every process has one, workers too. */
export class MonitorModuleService {
  readonly __hooks = {
    onApplicationStart: async () => {
      this.open()
      for (const signal of SIGNALS) process.once(signal, this.heard)
    },
    onApplicationShutdown: async () => this.close(),
  }
  private readonly options: MonitoringOptions
  private readonly patience_seconds: number
  private readonly sql: Sql
  private readonly config: ConfigModule | undefined
  private readonly pool: number
  private readonly redis: Promise<Redis | null>
  private readonly readiness: ReadinessChecks
  /** Of this module alone: a process may boot it again. */
  private readonly own = new Registry()
  private readonly gauges: ReturnType<typeof gaugesOf>
  private readonly logger: Container["logger"]
  private server: Server | null = null
  private isStopping = false

  constructor(container: Container, options: unknown) {
    const given = parseOptions(givenOptions, options ?? {}, "medusa-plugin-reluv")
    this.options = given.monitoring
    this.patience_seconds = given.shutdown_seconds
    this.logger = container.logger
    const connection = container[ContainerRegistrationKeys.PG_CONNECTION]
    const config = container[ContainerRegistrationKeys.CONFIG_MODULE]
    const sql: Sql = async (statement, parameters = []) =>
      (await connection.raw<never>(statement, parameters)).rows
    this.sql = sql
    this.config = config
    this.pool = connection.client?.pool?.max ?? 0
    // What is wrong with Redis is what its check says.
    this.redis = connectRedis(config, () => undefined)
    this.gauges = gaugesOf(this.own, {
      pool: connection.client?.pool,
      readBacklog: () => readBacklog(sql),
      readAges: () => queueAges(sql),
      readClaims: () => countHolds(sql),
    })
    this.readiness = new ReadinessChecks(looksOf({ sql, redis: this.redis, config }))
  }

  readReadiness(): Promise<Readiness> {
    return this.readiness.read()
  }

  /** What the engines of this process are, and whether its Redis answers. */
  async readEngines() {
    const redis = await this.redis
    const uses = (key: string) =>
      JSON.stringify(this.config?.modules?.[key] ?? "").includes("-redis")
    return {
      locks_exclude: excludesProcesses(this.config),
      has_redis: redis !== null,
      redis_answers: (await redis?.ping().catch(() => null)) === "PONG",
      events_shared: uses(Modules.EVENT_BUS),
      workflows_shared: uses(Modules.WORKFLOW_ENGINE),
    }
  }

  /** What of this version's tables is missing, and how its connections fit into PostgreSQL's. */
  async readDatabase() {
    return {
      missing_migrations: await countMissing(this.sql, migrationsOfTheCode()),
      pool: this.pool,
      free_connections: await countConnections(this.sql),
    }
  }

  readBacklog(): Promise<Backlog> {
    return readBacklog(this.sql)
  }

  /** Seconds that the oldest of each kind has waited. */
  readAges(): Promise<{ inbox: number; work: number; facts: number }> {
    return queueAges(this.sql)
  }

  readHeard(input: Parameters<typeof readHeard>[1]): Promise<Heard> {
    return readHeard(this.sql, input)
  }

  countRefusedBookings(input: { codes: readonly number[] }): Promise<number> {
    return countRefusedBookings(this.sql, input)
  }

  countLateCash(input: { days: number }): Promise<{ overdue: number; oldest_days: number }> {
    return countLateCash(this.sql, input)
  }

  readClock(): Promise<number> {
    return readClock(this.sql)
  }

  /** From here on nobody is to be sent here any more. A command that nobody else stops still ends. */
  private readonly heard = (signal: NodeJS.Signals): void => {
    if (this.isStopping) return
    this.isStopping = true
    beginWindingDown()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    else setTimeout(() => this.giveUp(), this.patience_seconds * 1_000).unref()
  }

  /** Medusa waits for every request, also for one that somebody never ends. Leases take care of the rest. */
  private giveUp(): void {
    const { patience_seconds } = this
    this.logger.warn(
      `Not everything has ended ${patience_seconds} s after this process was told to stop: it ends now, and others go on with it`
    )
    process.exit(1)
  }

  /** What a path of ours answers; everything else is not found. */
  async answer(watcher: Watcher): Promise<MonitorAnswer> {
    const { path } = watcher
    if (path === "/metrics") return this.mayScrape(watcher) ? this.scrape() : NOT_FOUND
    if (path === "/health/live") return json(200, { status: "live" })
    if (path !== "/health/ready") return NOT_FOUND
    if (this.isStopping) return json(503, { status: "stopping" })
    const readiness = await this.readReadiness()
    return json(readiness.status === "unready" ? 503 : 200, readiness)
  }

  private async scrape(): Promise<MonitorAnswer> {
    await this.gauges.read()
    const [counted, looked] = await Promise.all([metrics.metrics(), this.own.metrics()])
    return { status: 200, type: metrics.contentType, body: counted + looked }
  }

  /** With a token whoever shows it; without one this machine, and nobody behind a proxy on it. */
  private mayScrape({ token, address, is_forwarded }: Watcher): boolean {
    const wanted = this.options.token
    if (wanted === undefined) return !is_forwarded && LOOPBACK.test(address)
    const digest = (text: string) => createHash("sha256").update(text).digest()
    return token !== null && timingSafeEqual(digest(token), digest(wanted))
  }

  private open(): void {
    const { port, host } = this.options
    if (port === undefined || this.server) return
    this.server = openPort(
      { port, host },
      (watcher) => this.answer(watcher),
      // A command of the project beside a running server finds the port taken.
      (error) => this.logger.warn(`Nobody can watch at ${host}:${port}: ${reasonOf(error)}`)
    )
  }

  private async close(): Promise<void> {
    for (const signal of SIGNALS) process.off(signal, this.heard)
    this.server?.close()
    this.server?.closeAllConnections()
    const redis = await this.redis
    redis?.disconnect()
  }
}

function json(status: number, body: object): MonitorAnswer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(body) }
}
