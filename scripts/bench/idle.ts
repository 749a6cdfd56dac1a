import { join } from "node:path"
import { nextFreePort } from "../lib/ports"
import { sleep } from "../lib/processes"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { fillCatalogue } from "./catalogue"
import { type Ground, machineOf, onGround } from "./ground"
import { numbersFrom } from "./numbers"
import { PROBED, probe, startMeasuredServer } from "./server"
import { environmentOf, type Site, serverAt } from "./site"
import { median, table } from "./tables"

const HELP = `npm run bench -- idle [options]
  --starts <n>    how often each server is started; the median is told (default: 5)
  --seconds <n>   how long it rests after a start before its memory is read (default: 60)
Reluv and Medusa by itself, on the same database, without their admin.`

const UNLESS = { starts: 5, seconds: 60 }
type Plan = typeof UNLESS

/** Seconds until it answers; megabytes after a rest: resident, and after a garbage collection resident and held. */
type Start = { seconds: number; resident: number; cleared: number; held: number }

const HEAD = ["", "Answers after, s", "Memory, MB", "after a garbage collection", "of it objects"]

/** How soon a server answers and what it holds while nobody asks, beside Medusa by itself. */
export async function benchIdle(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  const build = thisBuild()
  await onGround(progress, async (ground) => {
    const name = await filledDatabase(ground, progress)
    const servers = [
      { what: "Medusa by itself", project: join(build.root, "scripts/bench/stock") },
      { what: "Reluv", project: undefined },
    ]
    const rows: string[][] = []
    for (const { what, project } of servers) {
      const port = await nextFreePort(9400)
      const site = {
        root: build.root,
        project,
        env: environmentOf(ground.postgres.url(name), join(ground.folder, name), {
          server: port,
          sandbox: await nextFreePort(4980),
        }),
      }
      const starts = await progress.step(`${what}: ${plan.starts} starts`, () =>
        startAgainAndAgain(site, port, { ...plan, processes: () => ground.processesOf(build) })
      )
      const of = (figure: keyof Start) => median(starts.map((one) => one[figure]))
      rows.push([
        what,
        of("seconds").toFixed(1),
        of("resident").toFixed(0),
        of("cleared").toFixed(0),
        of("held").toFixed(0),
      ])
    }
    progress.end()
    console.log(`\n${machineOf([build])}; read ${plan.seconds} s after the first answer.\n`)
    console.log(table(HEAD, rows))
  })
}

async function startAgainAndAgain(
  site: Omit<Site, "processes">,
  port: number,
  { starts, seconds, processes }: Plan & { processes: () => Promise<Site["processes"]> }
): Promise<Start[]> {
  const done: Start[] = []
  const probed = await nextFreePort(9450)
  while (done.length < starts) {
    const own = await processes()
    const began = performance.now()
    await serverAt(
      { ...site, processes: own },
      { name: "medusa", port, node: [...PROBED], env: { RELUV_BENCH_PROBE: String(probed) } }
    )
    const until = (performance.now() - began) / 1_000
    await sleep(seconds * 1_000)
    const { rss_mb: resident } = await probe(probed, "/")
    const { rss_mb: cleared, held_mb: held } = await probe(probed, "/cleared")
    done.push({ seconds: until, resident, cleared, held })
    await own.stop({ patience_ms: 10_000 })
    own.done()
  }
  return done
}

async function filledDatabase(ground: Ground, progress: Progress): Promise<string> {
  const catalogue = {
    name: "100",
    says: "100 listings",
    fill: (url: string, shop: Parameters<typeof fillCatalogue>[1]) =>
      fillCatalogue(url, shop, { sellers: 10, listings: 100 }),
  }
  const server = await startMeasuredServer(
    { ...ground, progress, list: false, catalogue },
    thisBuild()
  )
  await server.stop()
  return server.name
}
