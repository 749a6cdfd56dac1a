import { env } from "./environment"

export const redisUrl = env.REDIS_URL || undefined

/**
 * Medusa's own default for Redis is one at a time in each process: an event waits for the slow ones before it,
 * and a job for every other job. What a dead process was at is taken over after `lockDuration`, when the next
 * look for such work comes; BullMQ's own default of 30 seconds each is a minute.
 */
const workerOptions = { concurrency: 10, lockDuration: 15_000, stalledInterval: 5_000 }

/** One process needs no Redis; several share events, workflows, jobs and locks through it. */
export const engines = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl, workerOptions },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl, workerOptions } },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [
      {
        // Never the in-memory default: it does not keep two processes apart.
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-postgres",
              id: "locking-postgres",
              is_default: true,
            },
          ],
        },
      },
    ]
