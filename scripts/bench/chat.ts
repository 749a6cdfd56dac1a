import { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { TwoServers } from "./changes/two-servers"
import { pairsIn } from "./chat/pairs"
import { Talk, type Talked } from "./chat/talk"
import { machineOf, onGround } from "./ground"
import { numbersFrom } from "./numbers"
import { table } from "./tables"
import { readyForTwo } from "./two"

const HELP = `npm run bench -- chat [options]
  --conversations <n>   pairs who write to each other (default: 200)
  --every <n>           seconds between two messages of a conversation, about (default: 10)
  --seconds <n>         how long they write (default: 60)`

const UNLESS = { conversations: 200, every: 10, seconds: 60 }

/** What a message may take to the other screen: the 95th of a hundred. */
const MOST_MS = 500

/**
 * Pairs of people write to each other on two servers, each of them at another one, and it says how soon the other
 * screen shows what was written, and whether each showed all of it, once and in order.
 */
export async function benchChat(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const ready = await readyForTwo(ground, { build, listings: 20, sellers: 2, progress })
    const servers = new TwoServers(ready.site, ready.ports, ready.publishable_key)
    await progress.step("starting two servers", () => servers.start())
    const database = new Client({ connectionString: ready.url })
    await database.connect()
    try {
      const pairs = await pairsIn(database, plan.conversations)
      const [one, other] = ready.ports.map((port) => `http://localhost:${port}`)
      const headers = servers.anyShop().headersOfAnybody()
      const talks = pairs.map((pair, n) => {
        const urls =
          n % 2 === 0
            ? { buyer: one ?? "", owner: other ?? "" }
            : { buyer: other ?? "", owner: one ?? "" }
        return new Talk(pair, urls, headers)
      })
      await progress.step(`opening ${pairs.length * 2} streams`, async () => {
        for (const talk of talks) await talk.open()
      })
      // What each process compiles and connects at first is not what people wait for.
      await progress.step("warming up", () => write(talks, { every: 2, seconds: 4 }))
      await results(talks)
      for (const talk of talks) talk.measureAnew()
      await progress.step(`writing for ${plan.seconds} seconds`, () => write(talks, plan))
      const all = await results(talks)
      for (const talk of talks) talk.close()
      progress.end()
      console.log(`\n${machineOf([build])}; two server processes, ${pairs.length} conversations.\n`)
      console.log(rowsOf(all, plan.seconds))
      judge(all)
    } finally {
      await database.end()
    }
  })
}

async function write(
  talks: readonly Talk[],
  { every, seconds }: { every: number; seconds: number }
): Promise<void> {
  const until = performance.now() + seconds * 1_000
  await Promise.all(talks.map((talk) => talk.write({ every_ms: every * 1_000, until })))
}

async function results(talks: readonly Talk[]): Promise<Talked> {
  const all = await Promise.all(talks.map((talk) => talk.result()))
  return {
    delivered: all.flatMap(({ delivered }) => delivered),
    answered: all.flatMap(({ answered }) => answered),
    wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
  }
}

function rowsOf({ delivered, answered, wrong }: Talked, seconds: number): string {
  const row = (what: string, ms: readonly number[]) => [
    what,
    ...[0.5, 0.95, 0.99, 1].map((part) => percentile(ms, part).toFixed(0)),
  ]
  return [
    table(
      ["ms", "p50", "p95", "p99", "slowest"],
      [row("On the other screen after", delivered), row("Sent after", answered)]
    ),
    `${delivered.length} messages, ${(delivered.length / seconds).toFixed(1)} a second; screens that missed one, or heard it twice or too early: ${wrong}`,
  ].join("\n\n")
}

function judge({ delivered, wrong }: Talked): void {
  if (wrong > 0) throw new Failure("not every screen showed what was written, once and in order")
  const p95 = percentile(delivered, 0.95)
  if (p95 >= MOST_MS)
    throw new Failure(`p95 of delivery is ${p95.toFixed(0)} ms, not below ${MOST_MS}`)
}

function percentile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
