import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import { query } from "../lib/postgres"
import { MEDUSA_CLI, readJson } from "../lib/setup"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { KINDS, SUSPENDED } from "./changes/kinds"
import { People } from "./changes/people"
import { read, type Seen } from "./changes/readers"
import { ownersOf, type Piece, piecesIn } from "./changes/shops"
import { changesTable } from "./changes/table"
import { TwoServers } from "./changes/two-servers"
import { type Change, watch } from "./changes/watch"
import { machineOf, onGround } from "./ground"
import { numbersFrom } from "./numbers"
import type { Site } from "./site"
import { readyForTwo } from "./two"

const HELP = `npm run bench -- changes [options]
  --listings <n>   how many listings change, of twenty shops (default: 500)
  --clients <n>    shoppers who read meanwhile (default: 10)
  --changers <n>   how many change something at the same time (default: 10)
  --seconds <n>    how long two servers run until one of them is killed (default: 10)`

const UNLESS = { listings: 500, clients: 10, changers: 10, seconds: 10 }
type Plan = typeof UNLESS

const SHOPS = 20

/** How long a card may take when all is over. */
const PATIENCE_MS = 120_000

/**
 * Changes listings in every way there is while shoppers read and servers are killed, and says how soon their
 * cards were true again, and what shoppers saw that was not.
 */
export async function benchChanges(progress: Progress, args: string[]): Promise<void> {
  const plan = numbersFrom(args, { help: HELP, unless: UNLESS })
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const { url, site, sandbox, folder, ports, publishable_key, operator } = await readyForTwo(
      ground,
      { build, listings: plan.listings, sellers: SHOPS, progress }
    )
    const servers = new TwoServers(site, ports, publishable_key)
    await progress.step("starting two servers", () => servers.start())
    const database = new Client({ connectionString: url })
    await database.connect()
    try {
      const pieces = await piecesIn(url)
      const changes = planned(pieces)
      const seen: Seen = { pages: 0, listings: 0, gone_on_own_page: 0, gone_in_lists: 0, old: 0 }
      const shop = servers.anyShop()
      const people = new People(
        servers,
        `http://localhost:${sandbox}`,
        await shop.aBuyer(),
        await ownersOf(shop, pieces),
        await shop.operator(operator),
        ({ listing_id }) => changes.get(listing_id)?.happened !== undefined
      )
      await progress.step(`changing ${changes.size} listings`, () =>
        changeAll({ plan, servers, people, changes, seen, database })
      )
      const drifted = await progress.step("comparing all cards", () => drift(site, folder))
      const warned = await query(
        url,
        "select 1 from reluv_operator_task where kind = 'cards_drifted'"
      )
      progress.end()
      const head = `${machineOf([build])}; two server processes, killed ${servers.deaths} times`
      console.log(
        `\n${changesTable([...changes.values()], {
          head,
          seen,
          drifted,
          warned: warned.length > 0,
          alone: servers.alone,
        })}`
      )
    } finally {
      await database.end()
    }
  })
}

/** Every kind as often as the others; a shop is suspended with all that it sells. */
function planned(pieces: readonly Piece[]): Map<string, Change> {
  const kinds = Object.keys(KINDS)
  const single = kinds.filter((kind) => kind !== SUSPENDED)
  const sellers = [...new Set(pieces.map(({ seller_id }) => seller_id))]
  const suspended = new Set(sellers.slice(0, Math.ceil(sellers.length / kinds.length)))
  return new Map(
    pieces.map((piece, n) => [
      piece.listing_id,
      {
        piece,
        kind: suspended.has(piece.seller_id) ? SUSPENDED : (single[n % single.length] ?? ""),
        is_begun: false,
      },
    ])
  )
}

async function changeAll({
  plan,
  servers,
  people,
  changes,
  seen,
  database,
}: {
  plan: Plan
  servers: TwoServers
  people: People
  changes: ReadonlyMap<string, Change>
  seen: Seen
  database: Client
}): Promise<void> {
  const all = [...changes.values()]
  // As they come to mind: what happens to the pieces of one shop is not all at once.
  const waiting = all.toSorted((a, b) =>
    a.piece.listing_id.slice(-4) < b.piece.listing_id.slice(-4) ? -1 : 1
  )
  let isOver = false
  const over = () => isOver
  const change = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.is_begun) continue
      const together = all.filter(
        ({ piece, kind }) =>
          kind === SUSPENDED && next.kind === SUSPENDED && piece.seller_id === next.piece.seller_id
      )
      for (const one of [next, ...together]) one.is_begun = true
      await KINDS[next.kind]?.happens(people, next.piece)
    }
  }
  const changing = async () => {
    await Promise.all(Array.from({ length: plan.changers }, change))
    const deadline = performance.now() + PATIENCE_MS
    while (all.some(({ lag_ms }) => lag_ms === undefined) && performance.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const beside = [
    watch(database, all, over),
    servers.killAgainAndAgain(over, plan.seconds * 1_000),
    ...Array.from({ length: plan.clients }, () => read(servers, changes, { seen, isOver: over })),
  ]
  try {
    await Promise.race([changing(), Promise.all(beside)])
  } finally {
    isOver = true
    await Promise.allSettled(beside)
  }
}

async function drift(site: Site, folder: string): Promise<number> {
  const file = join(folder, "drift.json")
  await site.processes.run({
    name: "drift",
    what: "Comparing all cards",
    cwd: site.root,
    args: [MEDUSA_CLI, "exec", "./scripts/bench/changes/drift.ts"],
    env: { ...site.env, RELUV_BENCH_DRIFT: file },
  })
  const found = readJson<{ cards: number }>(file)
  if (!found) throw new Failure("nobody said how many cards differ")
  return found.cards
}
