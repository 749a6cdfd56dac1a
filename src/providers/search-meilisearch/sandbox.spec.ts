import { SANDBOX_MEILISEARCH_API_KEY, SANDBOX_MEILISEARCH_PATH } from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import type { ListingText } from "../../domain/search/listing-text"
import { documentOf } from "./document"
import { MeilisearchGateway } from "./gateway"
import { meilisearchOptions } from "./options"

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(() => fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" }))

const given = (changed: object = {}, thesaurus = [["kaos", "t-shirt"]]) =>
  new MeilisearchGateway(
    meilisearchOptions.parse({
      base_url: sandbox.url + SANDBOX_MEILISEARCH_PATH,
      api_key: SANDBOX_MEILISEARCH_API_KEY,
      ...changed,
    }),
    thesaurus
  )

let listed = 0
function text(title: string, changed: Partial<ListingText> = {}): ListingText {
  listed += 1
  return {
    id: `lst_${listed}`,
    seller_id: "sel_1",
    is_buyable: true,
    published_at: new Date(1_790_000_000_000 + listed * 1_000),
    title,
    brand: null,
    kind: "",
    description: null,
    ...changed,
  }
}

/** An index of its own, with these in it. @returns how it finds, by titles */
async function indexOf(texts: readonly ListingText[], engine = given({ index: `t${listed}` })) {
  await engine.client.makeIndex(engine.index, engine.settings)
  await engine.client.put(engine.index, texts.map(documentOf))
  const titles = new Map(texts.map(({ id, title }) => [id, title]))
  const find = async (q: string, wanted: { words?: "all" | "some"; seller_id?: string } = {}) => {
    const asked = { q, only_buyable: true, words: "all" as const, ...wanted }
    return (await engine.find(engine.index, asked)).map((id) => titles.get(id))
  }
  return { engine, find }
}

it("finds a word, its beginning, a typo of it, one without its affixes and one that means the same", async () => {
  const { find } = await indexOf([
    text("Kaos Polos Putih"),
    text("Kemeja Rajut"),
    text("T-Shirt Band"),
  ])
  expect(await find("kaos polos")).toEqual(["Kaos Polos Putih"])
  expect(await find("keme")).toEqual(["Kemeja Rajut"])
  expect(await find("kemja rajutannya")).toEqual(["Kemeja Rajut"])
  expect(new Set(await find("kaos"))).toEqual(new Set(["Kaos Polos Putih", "T-Shirt Band"]))
  expect(await find("jual kaos polos murah")).toEqual(["Kaos Polos Putih"])
})

it("some words are enough where it is asked so", async () => {
  const { find } = await indexOf([text("Sepatu Lari")])
  expect(await find("sepatu bulutangkis")).toEqual([])
  expect(await find("sepatu bulutangkis", { words: "some" })).toEqual(["Sepatu Lari"])
})

it("finds what can be bought, of one shop where that is asked, with any name of it", async () => {
  const shop = "sel_o'hara\\"
  const { find } = await indexOf([
    text("Tas Kulit", { seller_id: shop }),
    text("Tas Anyam"),
    text("Tas Terjual", { is_buyable: false }),
  ])
  expect(await find("tas", { seller_id: shop })).toEqual(["Tas Kulit"])
  expect(await find("tas")).toEqual(["Tas Anyam", "Tas Kulit"])
})

it("an index is made once, however often, and a document is replaced by its newer self", async () => {
  const first = text("Rok Plisket")
  const { engine, find } = await indexOf([first])
  await engine.client.makeIndex(engine.index, engine.settings)
  await engine.client.put(engine.index, [documentOf({ ...first, title: "Rok Mini" })])
  expect(await find("plisket")).toEqual([])
  await engine.client.remove(engine.index, [first.id, "lst_nobody"])
  expect(await find("rok")).toEqual([])
  await engine.client.dropIndex(engine.index)
  await engine.client.dropIndex(engine.index)
})

it("a write that fails later is an error, though it was taken", async () => {
  const { engine } = await indexOf([])
  await expect(
    engine.client.put(engine.index, [documentOf(text("Topi", { id: "no good id" }))])
  ).rejects.toMatchObject({ code: "VENDOR_REJECTED", vendor_code: "invalid_document_id" })
})

it("a wrong key, and an index that is not there, are refusals", async () => {
  const wanted = { q: "kaos", only_buyable: true, words: "all" as const }
  await expect(given({ api_key: "another" }).find("none", wanted)).rejects.toMatchObject({
    vendor_code: "invalid_api_key",
  })
  await expect(given().find("none", wanted)).rejects.toMatchObject({
    vendor_code: "index_not_found",
  })
})

it("an engine that fails again and again is left alone for a while", async () => {
  const engine = given()
  const body = JSON.stringify({ vendor: "meilisearch", status: 500, times: 100 })
  await fetch(`${sandbox.url}/_control/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  })
  const asked = { q: "kaos", only_buyable: true, words: "all" as const }
  const ask = () => engine.find("none", asked)
  for (let n = 0; n < 5; n++)
    await expect(ask()).rejects.toMatchObject({ code: expect.any(String) })
  await expect(ask()).rejects.toThrow(/circuit/i)
  const answer = await fetch(`${sandbox.url}/_control/calls?vendor=meilisearch&path=search`)
  const { count } = (await answer.json()) as { count: number }
  await expect(ask()).rejects.toThrow(/circuit/i)
  const after = await fetch(`${sandbox.url}/_control/calls?vendor=meilisearch&path=search`)
  expect(((await after.json()) as { count: number }).count).toBe(count)
})
