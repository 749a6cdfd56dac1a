import { readdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { Client } from "@medusajs/framework/pg"
import { anchorsOf, type SearchFacts } from "../../src/domain/saved-search/keys"
import { matchListing } from "../../src/modules/saved-search/matching"
import { createDatabase } from "../lib/postgres"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { machineOf, onGround, whole } from "./ground"
import { sqlOf } from "./many-orders"

const DATABASE = "bench_alerts"
const MODULES = ["listing-card", "saved-search"]

const WORDS = 3_000
const BRANDS = 150
const CATEGORIES = 60
const SIZES = ["xs", "s", "m", "l", "xl", "38", "39", "40", "41", "42"]
const COLORS = ["hitam", "putih", "navy", "merah", "sage", "krem", "coklat"]
/** Searches that are written in one statement. */
const BATCH = 2_000
/** Two at once, as two processes would. */
const WORKERS = 2

/**
 * `npm run bench -- alerts`: what one new listing costs with few and with very many saved searches; and whether all who
 * look for something like it, and nobody twice, are found when connections die again and again.
 */
export async function benchAlerts(progress: Progress, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      searches: { type: "string", default: "10,1000,100000" },
      listings: { type: "string", default: "1000" },
    },
  })
  const listings = whole(values.listings)
  await onGround(progress, async ({ postgres }) => {
    progress.end()
    console.log(`\n${listings} new listings; ${machineOf([thisBuild()])}`)
    console.log(
      "\n| saved searches | p50 ms | p95 ms | found each | memory MB |\n| ---: | ---: | ---: | ---: | ---: |"
    )
    for (const searches of values.searches.split(",").map(whole)) {
      await createDatabase(postgres, DATABASE, { replace: true })
      const client = new Client({ connectionString: postgres.url(DATABASE) })
      await client.connect()
      try {
        await makeTables(client)
        await fill(client, { searches, listings })
        await measure(client, { searches, listings })
      } finally {
        await client.end()
      }
    }
    await killAgainAndAgain(postgres.url(DATABASE), listings)
  })
}

/** As this file is loaded itself: by what reads TypeScript. */
const load = createRequire(join(process.cwd(), "package.json"))

interface MigrationLike {
  up(): Promise<void> | void
  getQueries(): unknown[]
}

async function makeTables(client: Client): Promise<void> {
  for (const module of MODULES) {
    const folder = join(process.cwd(), "src/modules", module, "migrations")
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .toSorted()) {
      const made = load(join(folder, file)) as Record<string, new () => MigrationLike>
      for (const Migration of Object.values(made).filter((one) => typeof one === "function")) {
        const migration = new Migration()
        await migration.up()
        for (const statement of migration.getQueries()) await client.query(String(statement))
      }
    }
  }
}

/** The same figures every time. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
  return {
    chance: (share: number) => next() < share,
    /** `0` is common, the last is rare. */
    skewed: (most: number) => Math.floor(most * next() ** 2.5),
    among: <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T,
  }
}

async function fill(
  client: Client,
  { searches, listings }: { searches: number; listings: number }
): Promise<void> {
  const die = dice(searches)
  for (let first = 0; first < searches; first += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, searches - first) }, (_, n) =>
      aSearch(die, first + n)
    )
    await client.query(
      `insert into reluv_saved_search
         (id, customer_id, name, matches, brands, category_ids, conditions, sizes, colors, max_price)
       select id, customer_id, 'x', matches, brands, category_ids, '{}', sizes, colors, max_price
       from jsonb_to_recordset($1::jsonb) as s(id text, customer_id text, matches text, brands text[],
         category_ids text[], sizes text[], colors text[], max_price int)`,
      [JSON.stringify(rows)]
    )
    await client.query(
      `insert into reluv_saved_search_key (id, saved_search_id, key)
       select 'k_' || id || '_' || key, id, key from jsonb_to_recordset($1::jsonb) as s(id text, keys text[]),
         unnest(keys) as key`,
      [JSON.stringify(rows)]
    )
  }
  for (let n = 0; n < listings; n++) await aListing(client, die, n)
  await client.query("analyze")
}

/** What people save: mostly two words, or a category in a size and a colour, sometimes a brand, often with a limit. */
function aSearch(die: ReturnType<typeof dice>, n: number) {
  const kind = die.among(["words", "words", "words", "size", "size", "brand"])
  const words = [die.skewed(WORDS), die.skewed(WORDS)]
  const facts: SearchFacts = {
    terms:
      kind === "words"
        ? words.map((word) => ({ words: [`w${word}`], weight: word < 30 ? 1 : word < 300 ? 3 : 4 }))
        : [],
    brands: kind === "brand" ? [`brand ${die.skewed(BRANDS)}`] : [],
    category_ids: kind === "size" || die.chance(0.3) ? [`pcat_${die.skewed(CATEGORIES)}`] : [],
    sizes: kind === "words" ? [] : [die.among(SIZES)],
    colors: kind === "size" ? [die.among(COLORS)] : [],
    seller_id: null,
    min_price: null,
    max_price: die.chance(0.6) ? (1 + die.skewed(20)) * 25_000 : null,
  }
  return {
    ...facts,
    id: `ssrc_${n}`,
    customer_id: `cus_${n >> 1}`,
    matches: kind === "words" ? words.map((word) => `'w${word}'`).join(" & ") : null,
    keys: anchorsOf(facts) ?? [],
  }
}

async function aListing(client: Client, die: ReturnType<typeof dice>, n: number): Promise<void> {
  const words = Array.from({ length: 25 }, () => `w${die.skewed(WORDS)}`).join(" ")
  await client.query(
    `insert into reluv_listing_card (id, product_id, seller_id, title, handle, price, conditions, sizes, colors,
       size_keys, color_keys, brand, category_ids, seller_name, seller_handle, city, province, is_open, is_verified,
       couriers, status, is_buyable, published_at, popularity, listed_at, variants, view, search)
     values ($1, $1, 'sel_1', $1, $1, $2, '{good}', $3, $4, $3, $4, $5, $6, 's', 's', 'Bandung', 'Jawa Barat', true,
       false, '{*}', 'active', true, now(), 0, now(), '[]', '{}', to_tsvector('simple', $7))`,
    [
      `lst_${n}`,
      10_000 + die.skewed(80) * 10_000,
      [die.among(SIZES)],
      [die.among(COLORS)],
      `brand ${die.skewed(BRANDS)}`,
      ["pcat_top", `pcat_${die.skewed(CATEGORIES)}`],
      words,
    ]
  )
}

async function measure(
  client: Client,
  { searches, listings }: { searches: number; listings: number }
): Promise<void> {
  const times: number[] = []
  let found = 0
  for (let n = 0; n < listings; n++) {
    const begun = performance.now()
    await client.query("begin")
    found += await matchListing(sqlOf(client), { listing_id: `lst_${n}` })
    await client.query("commit")
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
  console.log(
    `| ${searches} | ${at(0.5)} | ${at(0.95)} | ${(found / listings).toFixed(1)} | ${memory} |`
  )
}

/** All of it once more from nothing, by two at once whose connections die; and then what should have been found. */
async function killAgainAndAgain(url: string, listings: number): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query("truncate reluv_saved_search_match, reluv_search_digest")
  let kills = 0
  let isDone = false
  const killer = (async () => {
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 40))
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name like 'alerts worker%' and state <> 'idle' order by random() limit 1`
      )
      kills += rowCount ?? 0
    }
  })()
  await Promise.all(Array.from({ length: WORKERS }, (_, n) => matchAll(url, listings, n)))
  isDone = true
  await killer
  const sql = sqlOf(client)
  const [counted] = await sql<{ found: number; missing: number; wrong: number }>(
    `with fitting as materialized (
       select s.id as saved_search_id, card.id as listing_id
       from reluv_saved_search s join reluv_listing_card card on card.is_buyable
         and (s.brands = '{}' or lower(card.brand) = any(s.brands))
         and (s.category_ids = '{}' or s.category_ids && card.category_ids)
         and (s.sizes = '{}' or s.sizes && card.size_keys)
         and (s.colors = '{}' or s.colors && card.color_keys)
         and card.price <= coalesce(s.max_price, 2147483647)
         and (s.matches is null or card.search @@ s.matches::tsquery)
       where s.id in (select saved_search_id from reluv_saved_search_key)
     )
     select (select count(*)::int from reluv_saved_search_match) as found,
       (select count(*)::int from fitting f where not exists (
         select 1 from reluv_saved_search_match m
         where m.saved_search_id = f.saved_search_id and m.listing_id = f.listing_id)) as missing,
       (select count(*)::int from reluv_saved_search_match m where not exists (
         select 1 from fitting f
         where m.saved_search_id = f.saved_search_id and m.listing_id = f.listing_id)) as wrong`
  )
  await client.end()
  console.log(
    `\n${kills} connections killed: ${counted?.found} found once each, ${counted?.missing} missing, ${counted?.wrong} wrong`
  )
  if (!counted || counted.missing > 0 || counted.wrong > 0) process.exitCode = 1
}

/** Each worker takes every listing, so that both ask for the same; what dies is asked again. */
async function matchAll(url: string, listings: number, worker: number): Promise<void> {
  let client: Client | null = null
  for (let n = 0; n < listings; ) {
    try {
      client ??= await connect(url, worker)
      await client.query("begin")
      await matchListing(sqlOf(client), { listing_id: `lst_${n}` })
      await client.query("commit")
      n += 1
    } catch {
      await client?.end().catch(() => undefined)
      client = null
    }
  }
  await client?.end()
}

async function connect(url: string, worker: number): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: `alerts worker ${worker}` })
  client.on("error", () => undefined)
  await client.connect()
  return client
}
