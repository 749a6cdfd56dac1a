import { setTimeout as sleep } from "node:timers/promises"
import { Client } from "@medusajs/framework/pg"
import { reasonOf } from "./reason-of"

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000
/** What PostgreSQL says while it starts or stops; with any other words of its own it is there. */
const STARTING = new Set(["57P03", "57P01"])

export interface Waiting {
  /** As `DATABASE_URL` of a project. */
  url: string
  /** @default 120 */
  seconds?: number
  say?: (line: string) => void
  /** Throws while nobody answers. */
  knock?: (url: string) => Promise<void>
}

/**
 * Waits until PostgreSQL answers, however it answers: a wrong password is told by whoever logs in next. Asks after 0.25 s,
 * then after twice as long each time, at most 5 s apart. Throws when the time is over, with what was wrong last.
 */
export async function waitForDatabase({
  url,
  seconds = 120,
  say = console.error,
  knock = knockAt,
}: Waiting): Promise<void> {
  const { host } = new URL(url)
  const end = Date.now() + seconds * 1_000
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await knock(url)
    } catch (error) {
      if (isAnswer(error)) return
      const why = reasonOf(error) || String(Object(error).code)
      if (Date.now() + pause > end) {
        throw new Error(
          `PostgreSQL at ${host} did not answer within ${seconds} s: ${why}. Start it, or set DATABASE_URL`
        )
      }
      say(`PostgreSQL at ${host} does not answer yet (${why}); asked again in ${pause / 1_000} s`)
      await sleep(pause)
    }
  }
}

async function knockAt(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // Whoever connects may be cut off; that is told by what is asked.
  client.on("error", () => undefined)
  try {
    await client.connect()
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** An error with a code of SQL was sent by PostgreSQL. */
function isAnswer(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown }
  return typeof code === "string" && /^(?!E[A-Z])[0-9A-Z]{5}$/.test(code) && !STARTING.has(code)
}
