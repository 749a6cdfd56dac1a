import type { ConfigModule } from "@medusajs/framework/types"
import type { Redis } from "ioredis"

/**
 * A connection of our own to the project's Redis; null where it has none. What is asked while Redis is away fails at
 * once, and nobody waits for it.
 */
export async function connectRedis(
  config: Pick<ConfigModule, "projectConfig"> | undefined,
  onError: (error: Error) => void
): Promise<Redis | null> {
  const { redisUrl, redisOptions } = config?.projectConfig ?? {}
  if (!redisUrl) return null
  // Medusa's modules for Redis bring it; a project that has none of them need not have it.
  const { Redis: Client } = await import("ioredis")
  const redis = new Client(redisUrl, { ...redisOptions, enableOfflineQueue: false })
  redis.on("error", onError)
  return redis
}
