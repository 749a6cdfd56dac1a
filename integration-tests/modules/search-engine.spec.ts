import { asValue } from "@medusajs/framework/awilix"
import { SANDBOX_MEILISEARCH_API_KEY, SANDBOX_MEILISEARCH_PATH } from "../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../sandbox/server"
import { SYNONYMS } from "../../src/domain/search/synonyms"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import type { CardFilters } from "../../src/modules/listing-card/filters"
import { reluvOptions } from "../../src/modules/reluv/options"
import { MeilisearchGateway } from "../../src/providers/search-meilisearch/gateway"
import { meilisearchOptions } from "../../src/providers/search-meilisearch/options"
import { refreshCard } from "../../src/workflows/listing-card/write-cards"
import { countListings, searchListings } from "../../src/workflows/search/search-listings"
import { keepSearchIndex, writeDocuments } from "../../src/workflows/search/write-documents"
import { waitUntil } from "../helpers/wait"
import { type House, openHouse } from "./house"
import { rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { givenCorpus, queries } from "./search/corpus"
import { cloneTables } from "./tables"

const DATABASE = `search_engine_${process.env.JEST_WORKER_ID ?? "1"}`
/** Of what must be among the first five, how much the sandbox's stand-in finds, in percent. */
const PRECISION = 95

let house: House
let sandbox: RunningSandbox
let engine: MeilisearchGateway

const engineOf = (more: string[][] = []) =>
  new MeilisearchGateway(
    meilisearchOptions.parse({
      base_url: sandbox.url + SANDBOX_MEILISEARCH_PATH,
      api_key: SANDBOX_MEILISEARCH_API_KEY,
    }),
    [...SYNONYMS, ...more]
  )
const use = (one: MeilisearchGateway) => {
  engine = one
  house.container.register(
    "reluv",
    asValue({ options: reluvOptions.parse({}), courierCodes: ["jne"], searchEngine: one })
  )
}

beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  sandbox = await startSandbox()
  house = await openHouse(DATABASE, { emit: async () => undefined })
  use(engineOf())
  await givenCorpus(house.container)
})
afterAll(async () => {
  await house.close()
  await sandbox.close()
})
afterEach(() => fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" }))

const cards = () => house.container.resolve(LISTING_CARD_MODULE)
const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const search = async (q: string, filters: CardFilters = {}, limit = 5) => {
  const page = { limit, offset: 0 }
  const found = await searchListings(house.container, { q, filters, order: "relevance", page })
  return { ...found, keys: found.cards.map(({ id }) => id.replace("lst_", "")) }
}
const isByEngine = async (q: string) => "ids" in ((await search(q)).search ?? {})
/** What the job does, until the index of these words answers. */
async function untilFull(): Promise<void> {
  await waitUntil(async () => {
    await writeDocuments(house.container)
    await keepSearchIndex(house.container)
    const [first] = await cards().listIndexes({})
    return first?.id === engine.index && first.filled_at !== null
  })
  await waitUntil(() => isByEngine("kaos"))
}
async function rename(key: string, title: string): Promise<void> {
  await rows(`update product set title = ? where id = ?`, [title, `prod_${key}`])
  await refreshCard(house.container, `lst_${key}`)
}
const fault = (changed: object) =>
  fetch(`${sandbox.url}/_control/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ vendor: "meilisearch", times: 100, ...changed }),
  })

it("PostgreSQL answers until the index is full, and the engine from then on", async () => {
  expect(await isByEngine("kaos")).toBe(false)
  await untilFull()
  expect((await search("kaos uniqlo")).matched).toBe("all")
  expect(await search("zzzqqq")).toMatchObject({ keys: [], matched: "none", next: null })
})

it("finds what people look for among the first five", async () => {
  let sum = 0
  const asked = queries()
  for (const { query, wanted } of asked) {
    const { keys } = await search(query)
    sum += keys.filter((key) => wanted.includes(key)).length / Math.min(5, wanted.length)
  }
  const precision = (100 * sum) / asked.length
  console.info(`${asked.length} queries by the engine: ${precision.toFixed(1)} %`)
  expect(precision).toBeGreaterThanOrEqual(PRECISION)
})

it("pages of what it finds go through all of it once", async () => {
  const whole = await search("kaos", {}, 100)
  const seen: string[] = []
  for (let after = whole.next ?? undefined, more = true; more; ) {
    const page = { limit: 7, offset: 0, ...(after && { after }) }
    const found = await searchListings(house.container, {
      q: "kaos",
      filters: {},
      order: "relevance",
      page,
    })
    seen.push(...found.cards.map(({ id }) => id.replace("lst_", "")))
    after = found.next ?? undefined
    more = after !== undefined
  }
  expect(seen).toEqual(whole.keys)
  expect(seen.length).toBeGreaterThan(10)
})

it("filters and facets are the cards'", async () => {
  const { search: looked } = await search("kaos")
  const counted = await countListings(house.container, { search: looked, filters: {} })
  const [brand] = counted.facets.brand
  const chosen = await search("kaos", { brand: [brand?.value ?? ""] }, 100)
  expect(chosen.keys).toHaveLength(brand?.count ?? 0)
  expect(counted.count).toBe((await search("kaos", {}, 100)).keys.length)
})

it("what changed is found as it is now, and what was sold is not offered, before the engine has heard", async () => {
  await rename("sp12", "Sepatu Terompah")
  expect((await search("terompah")).keys).toEqual([])
  await writeDocuments(house.container)
  expect((await search("terompah")).keys).toEqual(["sp12"])
  await rows(`update reluv_listing set status = 'sold' where id = 'lst_sp12'`)
  expect((await search("terompah")).keys).toEqual([])
  await rows(`update reluv_listing set status = 'active' where id = 'lst_sp12'`)
})

it("what changes while it is written is written again", async () => {
  await rename("sp12", "Sepatu Kelom")
  const [mark] = await cards().claimDocuments({ limit: 500, lease_seconds: 60 })
  await rename("sp12", "Sepatu Bakiak")
  expect(await cards().claimDocuments({ limit: 500, lease_seconds: 60 })).toEqual([])
  await cards().settleDocuments({ marks: mark ? [mark] : [] })
  await writeDocuments(house.container)
  expect((await search("bakiak")).keys).toEqual(["sp12"])
  expect(await rows("select id from reluv_listing_document_due")).toEqual([])
})

it("a writer that died leaves what it took to another", async () => {
  await rename("sp12", "Sepatu Klompen")
  await cards().claimDocuments({ limit: 500, lease_seconds: 60 })
  await writeDocuments(house.container)
  expect((await search("klompen")).keys).toEqual([])
  await rows("update reluv_listing_document_due set retry_at = now()")
  await writeDocuments(house.container)
  expect((await search("klompen")).keys).toEqual(["sp12"])
})

it("while the engine is down PostgreSQL answers, and what changes meanwhile is told later", async () => {
  await fault({ status: 503 })
  expect(await isByEngine("kaos uniqlo")).toBe(false)
  expect((await search("kaos uniqlo")).keys.length).toBeGreaterThan(0)
  await rename("sp12", "Sepatu Gamparan")
  await expect(writeDocuments(house.container)).rejects.toMatchObject({ vendor: "meilisearch" })
  await fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" })
  await rows("update reluv_listing_document_due set retry_at = now()")
  await writeDocuments(house.container)
  use(engineOf())
  expect((await search("gamparan")).keys).toEqual(["sp12"])
})

it("other words are another index, which takes the place of the old once it is full", async () => {
  const before = engine.index
  use(engineOf([["gamparan", "kelepon"]]))
  expect((await search("kelepon")).keys).toEqual([])
  await keepSearchIndex(house.container)
  expect((await cards().listIndexes({}))[0]?.id).toBe(before)
  // A process of before is still there, and leaves the newer one alone.
  const newer = engine
  use(engineOf())
  await keepSearchIndex(house.container)
  expect((await cards().listIndexes({})).map(({ id }) => id)).toContain(newer.index)
  use(newer)
  expect(await isByEngine("kaos")).toBe(true)
  await untilFull()
  await waitUntil(async () => (await search("kelepon")).keys.includes("sp12"))
  await keepSearchIndex(house.container)
  expect((await cards().listIndexes({})).map(({ id }) => id)).toEqual([engine.index])
})
