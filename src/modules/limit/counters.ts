import { createHash } from "node:crypto"
import type { Redis } from "ioredis"
import {
  type IRateLimiterRes,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from "rate-limiter-flexible"
import type { Count } from "../../domain/limit/limits"
import { TooManyRequests } from "../../shared/too-many-requests"

/** Where all processes count together; `memory`: this one, for itself. */
export type Store = { redis: Redis } | { knex: object } | "memory"

/**
 * Counts requests in a store that all processes share; while it is away, each process counts for itself. The
 * table of PostgreSQL is our migration's: a limiter that had to make it would not count again when it was made
 * while the database was away.
 */
export class Counters {
  private readonly limiters = new Map<string, RateLimiterAbstract>()

  constructor(private readonly store: Store) {}

  /** One more. Throws `TooManyRequests`. */
  async spend(count: Count): Promise<void> {
    const refused = await this.limiterOf(count)
      .consume(hashOf(count.key))
      .then(
        () => null,
        (reason: Partial<IRateLimiterRes>) => reason
      )
    if (!refused) return
    if (refused.msBeforeNext === undefined) throw refused
    throw new TooManyRequests(Math.max(Math.ceil(refused.msBeforeNext / 1_000), 1))
  }

  async forgive(count: Count): Promise<void> {
    await this.limiterOf(count).delete(hashOf(count.key))
  }

  private limiterOf({ name, most, seconds }: Count): RateLimiterAbstract {
    const id = `${name} ${most} ${seconds}`
    const limiter = this.limiters.get(id) ?? limiterOf(this.store, { name, most, seconds })
    this.limiters.set(id, limiter)
    return limiter
  }
}

function limiterOf(store: Store, { name, most, seconds }: Omit<Count, "key">): RateLimiterAbstract {
  const counts = { keyPrefix: name, points: most, duration: seconds }
  if (store === "memory") return new RateLimiterMemory(counts)
  const shared = {
    ...counts,
    // What is refused already asks the store no more, until it may come again.
    inMemoryBlockOnConsumed: most + 1,
    insuranceLimiter: new RateLimiterMemory(counts),
  }
  if ("redis" in store) {
    return new RateLimiterRedis({
      ...shared,
      storeClient: store.redis,
      keyPrefix: `reluv:${name}`,
      rejectIfRedisNotReady: true,
    })
  }
  return new RateLimiterPostgres({
    ...shared,
    storeClient: store.knex,
    storeType: "knex",
    tableName: "reluv_request_count",
    tableCreated: true,
    clearExpiredByTimeout: false,
  })
}

/** Nobody's e-mail or address is kept to be counted. */
function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("base64url")
}
