import { execFileSync } from "node:child_process"
import { worldFile } from "../../scripts/lib/test-servers"
import { killServer, testFolder } from "./servers"

/** The databases of the one Redis of a run: 0 is the world's, the others belong to spec files. */
type OwnDatabase = 1

/**
 * This spec file lives in the world whose two servers share a Redis; nobody else does, so that they end with it: their
 * jobs would go on beside every other spec. To be called before anything else.
 */
export function useRedisWorld(): void {
  process.env.RELUV_TEST_SERVERS = worldFile(testFolder(), "redis")
  afterAll(() => Promise.all([killServer(0), killServer(1)]))
}

/** The server that this spec file makes itself runs on this Redis database. To be called before anything else. */
export function useRedis(database: OwnDatabase): void {
  const url = process.env.RELUV_TEST_REDIS_URL
  if (!url) throw new Error("These tests need a Redis: start them with npm run test:redis")
  process.env.RELUV_TEST_OWN_REDIS_URL = `${url}/${database}`
}

export function ownRedisUrl(): string | undefined {
  return process.env.RELUV_TEST_OWN_REDIS_URL
}

/** Every lock of core's, for when nobody is alive to hold one. */
export function dropLocks(redisUrl: string): void {
  const script = `for _, key in ipairs(redis.call("keys", "medusa_lock:*")) do redis.call("del", key) end`
  execFileSync("redis-cli", ["-u", redisUrl, "--no-auth-warning", "eval", script, "0"])
}
