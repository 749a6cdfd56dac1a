import type { ConfigModule, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { Redis } from "ioredis"
import type { Count } from "../../domain/limit/limits"
import { reasonOf } from "../../shared/reason-of"
import { connectRedis } from "../../shared/redis"
import { withSql } from "../../shared/with-sql"
import { Counters } from "./counters"
import { forgetCounts } from "./forget-counts"
import { RequestCount } from "./models/request-count"

type Container = { logger: Pick<Logger, "warn"> } & {
  [ContainerRegistrationKeys.PG_CONNECTION]: object
  [ContainerRegistrationKeys.CONFIG_MODULE]?: Pick<ConfigModule, "projectConfig">
}

/** How often something may be asked for, by all processes together: in the project's Redis, else in PostgreSQL. */
export class LimitModuleService extends withSql(
  MedusaService({ RequestCount }),
  {},
  { forgetCounts }
) {
  readonly __hooks = { onApplicationShutdown: async () => this.redis?.disconnect() }
  private readonly counters: Promise<Counters>
  private readonly here = new Counters("memory")
  private redis: Redis | null = null

  constructor(container: Container, ...given: unknown[]) {
    super(container, ...given)
    this.counters = this.countersOf(container)
  }

  /** One more of each, until one is refused. Throws `TooManyRequests`. */
  async spend({ counts }: { counts: readonly Count[] }): Promise<void> {
    const counters = await this.counters
    for (const count of counts) await counters.spend(count)
  }

  /** As `spend`, by this process alone: nothing is asked of anybody. */
  async spendHere({ counts }: { counts: readonly Count[] }): Promise<void> {
    for (const count of counts) await this.here.spend(count)
  }

  async forgive({ counts }: { counts: readonly Count[] }): Promise<void> {
    const counters = await this.counters
    await Promise.all(counts.map((count) => counters.forgive(count)))
  }

  private async countersOf(container: Container): Promise<Counters> {
    const knex = container[ContainerRegistrationKeys.PG_CONNECTION]
    const redis = await connectRedis(container[ContainerRegistrationKeys.CONFIG_MODULE], (error) =>
      container.logger.warn(`Each process counts requests for itself: ${reasonOf(error)}`)
    )
    if (!redis) return new Counters({ knex })
    this.redis = redis
    return new Counters({ redis })
  }
}
