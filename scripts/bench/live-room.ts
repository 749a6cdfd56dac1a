import { Failure } from "../lib/failure"
import { sleep } from "../lib/processes"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { TwoServers } from "./changes/two-servers"
import { machineOf, onGround } from "./ground"
import { type Delivered, Room } from "./live-room/room"
import { type Spent, spentBy } from "./live-room/spent"
import { numbersFrom } from "./numbers"
import { table } from "./tables"
import { readyForTwo } from "./two"

const HELP = `npm run bench -- live-room [options]
  --watchers <n>   who watch one live sale at one server process (default: 200; 2000 for figures to keep)
  --seconds <n>    how long the shop writes a message each second (default: 20; 60 for figures to keep)

Then the process is killed while messages go on: its watchers come back at the other one.`

const UNLESS = { watchers: 200, seconds: 20 }

/** What a message may take to a watcher: the 95th of a hundred. */
const MOST_MS = 1_000
/** Messages go on for so long while nobody hears them. */
const CUT_OFF_SECONDS = 10
/** So many come back at once: thousands of phones do not find their way in the same moment. */
const AT_ONCE = 100

/** Thousands watch one room: how late they hear what is said, what it costs, and whether a dead process loses anything. */
export async function benchLiveRoom(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const ready = await readyForTwo(ground, { build, listings: 20, sellers: 2, progress })
    const servers = new TwoServers(ready.site, ready.ports, ready.publishable_key)
    await progress.step("starting two servers", () => servers.start())
    const [one, other] = ready.ports.map((port) => `http://localhost:${port}`)
    const [watched = 0] = servers.pids()
    if (!one || !other) throw new Failure("two servers have two addresses")

    const room = await Room.of(servers.anyShop(), { watchers: plan.watchers, url: one })
    const rest = await progress.step("at rest", () => spentBy(watched, () => sleep(10_000)))
    await progress.step(`opening ${plan.watchers} streams`, () => room.open(one, AT_ONCE))
    // What a process compiles and connects at first is not what people wait for.
    await progress.step("warming up", () => room.write({ url: other, seconds: 5 }))
    room.measureAnew()
    const busy = await progress.step(`a message each second, ${plan.seconds} times`, () =>
      spentBy(watched, () => room.write({ url: other, seconds: plan.seconds }))
    )
    await room.untilHeard()
    const calm = room.delivered()
    room.measureAnew()
    await progress.step("killed, while messages go on", async () => {
      await servers.kill(0)
      await room.write({ url: other, seconds: CUT_OFF_SECONDS })
    })
    const back = await progress.step("all come back at the other process", async () => {
      const started = performance.now()
      const writing = room.write({ url: other, seconds: CUT_OFF_SECONDS })
      await room.open(other, AT_ONCE)
      const ms = performance.now() - started
      await writing
      await room.untilHeard()
      return ms
    })
    const wrong = room.whoMissed()
    room.close()
    progress.end()
    console.log(
      `\n${machineOf([build])}; ${plan.watchers} watchers of one live sale at one of two server processes.\n`
    )
    console.log(table(["", "At rest", "A message each second"], rowsOf({ rest, busy, calm })))
    console.log(
      `\nKilled, and ${CUT_OFF_SECONDS} messages later back at the other process within ${(back / 1_000).toFixed(1)} s: ${wrong.length} of ${plan.watchers} watchers missed something, or heard it twice.`
    )
    if (calm.p95_ms > MOST_MS) console.log(`Missed: p95 is above ${MOST_MS} ms.`)
    if (wrong.length > 0) throw new Failure(`watchers missed: ${wrong.slice(0, 5).join(", ")}`)
  })
}

function rowsOf({ rest, busy, calm }: { rest: Spent; busy: Spent; calm: Delivered }) {
  const number = (value: number) => value.toFixed(0)
  return [
    ["CPU of the process, ms a second", number(rest.cpu_ms), number(busy.cpu_ms)],
    ["Its memory, MB", number(rest.rss_mb), number(busy.rss_mb)],
    ["Messages heard", "", String(calm.count)],
    ["Heard after ms: p50", "", number(calm.p50_ms)],
    ["p95", "", number(calm.p95_ms)],
    ["p99", "", number(calm.p99_ms)],
    ["slowest", "", number(calm.slowest_ms)],
  ]
}
