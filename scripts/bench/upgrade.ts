import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { Failure } from "../lib/failure"
import { nextFreePort } from "../lib/ports"
import { createDatabase, query } from "../lib/postgres"
import { sleep } from "../lib/processes"
import { MEDUSA_CLI, readSeed, SEED_SCRIPT } from "../lib/setup"
import type { Progress } from "../start"
import { type Build, buildOf, thisBuild } from "./builds"
import { type Ground, machineOf, onGround } from "./ground"
import { pay } from "./pay"
import { environmentOf, type Site, sandboxAt, serverAt } from "./site"
import { Storefront } from "./storefront"
import { table } from "./tables"

const HELP = `npm run bench -- upgrade --from <commit> [options]
  --from <commit>   an earlier commit, or the folder of a checkout, whose sample marketplace is upgraded to this one
  --seconds <n>     how long each of the two serves it (default: 30)`

/** As `npm start` and the guides do it. */
const MIGRATE = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
const AUDIT = ["exec", "./src/scripts/audit-ledger.ts"]

/** What must be the same behind an upgrade: rows of what people made, and each account of the ledger. */
const SUMS = `
  select what, n::text from (
    select 'orders' as what, count(*) as n from "order"
    union all select 'listings', count(*) from reluv_listing
    union all select 'shops', count(*) from reluv_seller
    union all select 'purchases', count(*) from reluv_purchase_payment
    union all select 'payouts', count(*) from reluv_payout
    union all select 'ledger, postings', count(*) from reluv_ledger_posting
    union all select * from (
      select 'ledger, ' || account, sum(amount) from reluv_ledger_entry group by account order by account
    ) accounts
  ) sums`

const PAID_SECONDS = 30

type Sums = Map<string, string>

/**
 * A marketplace of an earlier commit, with its sample of ninety days, is served by that commit, then upgraded and served by
 * this one: the same rows and sums right behind the migrations, the audit says 0, and a piece is bought.
 */
export async function benchUpgrade(progress: Progress, args: string[]): Promise<void> {
  const { from, seconds } = planFrom(args)
  const earlier = buildOf(from)
  const now = thisBuild()
  await onGround(progress, async (ground) => {
    const name = `upgrade_${earlier.commit}`
    await createDatabase(ground.postgres, name, { replace: true })
    const at = { ground, name, progress }

    const old = await siteOf(earlier, at)
    await run(old, "migrate", MIGRATE, progress)
    await sandboxAt(old.site, old)
    await run(old, "fill", ["exec", `./${SEED_SCRIPT}`], progress)
    await serve(old, { seconds, progress })
    await old.site.processes.stop()
    const before = await sumsOf(at)

    const upgraded = await siteOf(now, at)
    await run(upgraded, "upgrade", MIGRATE, progress)
    const after = await sumsOf(at)
    await run(upgraded, "audit", AUDIT, progress)
    await sandboxAt(upgraded.site, upgraded)
    const shop = await serve(upgraded, { seconds, progress })
    await progress.step(`${now.commit}: a piece is listed and bought`, () =>
      sell(shop, upgraded.site)
    )
    await run(upgraded, "audit again", AUDIT, progress)

    progress.end()
    const rows = [...before].map(([what, sum]) => [what, sum, after.get(what) ?? "none"])
    console.log(`\n${machineOf([earlier, now])}; the sample of ${earlier.commit}.\n`)
    console.log(table(["", `at ${earlier.commit}`, `upgraded to ${now.commit}`], rows))
    const changed = rows.filter(([, sum, found]) => sum !== found)
    if (changed.length > 0)
      throw new Failure(`not the same: ${changed.map(([what]) => what).join(", ")}`)
    console.log("\nThe same, and the audit says 0 behind the migrations and after a purchase.")
  })
}

function planFrom(args: string[]): { from: string; seconds: number } {
  const { values } = parseArgs({
    args,
    options: { from: { type: "string" }, seconds: { type: "string", default: "30" } },
  })
  const seconds = Number(values.seconds)
  if (!values.from || !Number.isSafeInteger(seconds)) {
    console.error(HELP)
    process.exit(1)
  }
  return { from: values.from, seconds }
}

interface At {
  ground: Ground
  name: string
  progress: Progress
}

interface Served {
  build: Build
  site: Site
  folder: string
  port: number
  /** Where its sandbox tells what happened. */
  reports: string
}

async function siteOf(build: Build, { ground, name }: At): Promise<Served> {
  const folder = join(ground.folder, name)
  mkdirSync(folder, { recursive: true })
  const port = await nextFreePort(9400)
  const sandbox = await nextFreePort(4980)
  const processes = await ground.processesOf(build)
  const env = environmentOf(ground.postgres.url(name), folder, { server: port, sandbox })
  // The whole sample, not the bare set-up that other benches fill themselves.
  const { RELUV_SEED: _, ...sampled } = env
  return {
    build,
    site: { root: build.root, processes, env: sampled },
    folder,
    port,
    reports: `http://localhost:${port}`,
  }
}

function run({ build, site }: Served, what: string, args: string[], progress: Progress) {
  return progress.step(`${build.commit}: ${what}`, () =>
    site.processes.run({
      name: what.replaceAll(" ", "-"),
      what,
      cwd: build.root,
      args: [MEDUSA_CLI, ...args],
      env: site.env,
    })
  )
}

async function serve(
  { build, site, folder, port, reports }: Served,
  { seconds, progress }: { seconds: number; progress: Progress }
): Promise<Storefront> {
  await progress.step(`${build.commit}: serving it for ${seconds} s`, async () => {
    await serverAt(site, { name: "medusa", port })
    await sleep(seconds * 1_000)
  })
  const seed = readSeed(folder)
  if (!seed) throw new Failure("the sample left no seed.json")
  return new Storefront(reports, seed.publishable_key)
}

async function sumsOf({ ground, name }: At): Promise<Sums> {
  const rows = await query<{ what: string; n: string }>(ground.postgres.url(name), SUMS)
  return new Map(rows.map(({ what, n }) => [what, n]))
}

async function sell(shop: Storefront, { env }: Pick<Site, "env">): Promise<void> {
  const seller = await shop.aSeller("Lemari Baru")
  const { variant_id } = await shop.aListing(seller, 150_000)
  const buyer = await shop.aBuyer()
  const { order_id, snap_token } = await shop.purchase(buyer, [variant_id])
  await pay(env.SANDBOX_URL ?? "", snap_token)
  for (let tries = 0; tries < PAID_SECONDS; tries++) {
    const { status } = await shop.send<{ status: string }>(
      `/store/orders/${order_id}/payment`,
      buyer
    )
    if (status === "paid") return
    await sleep(1_000)
  }
  throw new Failure("what was bought behind the upgrade was never paid")
}
