import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { fillCatalogue } from "./catalogue"
import { customers, type LoggedIn } from "./customers"
import { machineOf, onGround } from "./ground"
import { askFor } from "./load"
import { numbersFrom } from "./numbers"
import { type MeasuredServer, startMeasuredServer } from "./server"
import { table } from "./tables"

const HELP = `npm run bench -- sessions [options]
  --customers <n>   who show a token in turn (default: 1000)
  --clients <n>     requests at the same time (default: 10)
  --seconds <n>     for how long each row is asked (default: 10)`

const UNLESS = { customers: 1_000, clients: 10, seconds: 10 }
type Plan = typeof UNLESS

/** Nothing but what is done for every request under `/store`: what it costs to show a token, and nothing else. */
const PATH = "/store/bench-empty"
const CHECK = "live-session:liveSession"
const NOBODY = "nobody's"
const ONE = "one customer's"

interface Row {
  who: string
  requests: number
  per_second: number
  cpu_ms: number
  statements: number
  p50_ms: number
}

/** Asks an empty route with and without tokens, on a server that looks whether a token has ended and on one that does not. */
export async function benchSessions(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const rows = new Map<string, Row[]>()
    for (const [name, leave_out] of [
      ["with the check", null],
      ["without", CHECK],
    ] as const) {
      const server = await startMeasuredServer(
        {
          ...ground,
          progress,
          list: false,
          leave_out,
          catalogue: {
            name: "1000",
            says: "1000 listings",
            fill: (url, shop) => fillCatalogue(url, shop, { sellers: 20, listings: 1_000 }),
          },
        },
        build
      )
      rows.set(name, await progress.step(name, () => measure(server, plan)))
      await server.stop()
    }
    progress.end()
    console.log(`\n${machineOf([build])}; one server process, ${plan.clients} clients.\n`)
    console.log(sessionsTable(rows))
  })
}

async function measure(server: MeasuredServer, plan: Plan): Promise<Row[]> {
  const people = await customers(server.database, plan.customers)
  const asked: [string, readonly (LoggedIn | null)[]][] = [
    [NOBODY, [null]],
    [ONE, people.slice(0, 1)],
    [`those of ${people.length} customers in turn`, people],
  ]
  const rows: Row[] = []
  for (const [who, tokens] of asked) {
    await ask(server, { who, tokens, clients: plan.clients, seconds: 2 })
    const before = await server.read()
    const load = await ask(server, { who, tokens, clients: plan.clients, seconds: plan.seconds })
    const after = await server.read()
    const { requests, seconds, ms } = load
    rows.push({
      who,
      requests,
      per_second: requests / seconds,
      cpu_ms: (after.cpu_ms - before.cpu_ms) / requests,
      statements: ((after.statements[who] ?? 0) - (before.statements[who] ?? 0)) / requests,
      p50_ms: ms[Math.floor(ms.length / 2)] ?? 0,
    })
  }
  return rows
}

function ask(
  server: MeasuredServer,
  {
    who,
    tokens,
    clients,
    seconds,
  }: { who: string; tokens: readonly (LoggedIn | null)[]; clients: number; seconds: number }
) {
  let next = 0
  const headers = () => {
    const one = tokens[next++ % tokens.length]
    return {
      ...server.shop.headersOfAnybody(),
      "x-bench-call": who,
      ...(one && { authorization: `Bearer ${one.token}` }),
    }
  }
  return askFor(server.url, { paths: [PATH], clients, seconds, headers })
}

function sessionsTable(rows: ReadonlyMap<string, readonly Row[]>): string {
  const [head = [], ...more] = [...rows.values()]
  return table(
    [
      "Token",
      ...[...rows.keys()].flatMap((name) => [`${name}: CPU, ms`, "SQL", "req/s", "p50, ms"]),
    ],
    head.map(({ who }, index) => [
      who,
      ...[head, ...more].flatMap((all) => {
        const row = all[index]
        if (!row) return ["", "", "", ""]
        const { cpu_ms, statements, per_second, p50_ms } = row
        return [cpu_ms.toFixed(3), statements.toFixed(2), per_second.toFixed(0), p50_ms.toFixed(1)]
      }),
    ])
  )
}
