import { BAD_BODIES } from "../../src/api/seller/listings/bad-bodies.spec.helper"
import type { AnswerOf } from "../../src/client"
import type { ListingView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { type Seller, unique } from "../helpers/given/people"
import { uploadTable } from "../helpers/given/tables"
import { pictureUrl } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Read = AnswerOf<"GET /seller/imports/:id">

it("makes and changes listings of a table that Excel saved, tells of each row, and writes what it reads", async () => {
  const seller = await given.aSeller()
  const kemeja = await given.aListing(seller, { title: `Kemeja ${unique()}`, price: 90_000 })
  const handle = `tas-rajut-${unique()}`
  const table = [
    "Judul;Handle;Id;Harga;Berat (gram);Kondisi;Merk;Deskripsi;Gambar;Status",
    `Tas Rajut;${handle};;Rp 75.000,00;1.200;Seperti Baru;Sari;"Rajut; tangan";${pictureUrl("tas")};Aktif`,
    "Kebaya;;;75,000;300;baik;;;;draf",
    `;;${kemeja.id};85.000;;;;;;`,
    ";;lst_of_nobody;85.000;;;;;;",
    "Sepatu;;;150.000;800;baik;;;https://evil.example/a.jpg;aktif",
    "'=1+1;;;150.000;800;baik;;;;draf",
    "",
  ].join("\r\n")
  const uploaded = await uploadTable(seller, `\ufeff${table}`)
  expect(uploaded).toMatchObject({ status: 201, body: { import: { status: "preview" } } })
  const { id } = uploaded.body.import
  expect(uploaded.body.import).toMatchObject({ total: 6, invalid: 3, ready: 3 })

  await call(`/seller/imports/${id}/start`, { token: seller.token, body: {} })
  const read = (language = "id") =>
    call<Read>(`/seller/imports/${id}`, {
      token: seller.token,
      headers: { "accept-language": language },
    })
  const ended = await waitUntil(async () => {
    const now = await read()
    return now.import.status === "done" ? now : null
  })
  expect(
    ended.rows.map(({ number, action, state, code }) => [number, action, state, code])
  ).toEqual([
    [2, "create", "done", null],
    [3, "create", "invalid", "PROD_003"],
    [4, "update", "done", null],
    [5, "update", "invalid", "PROD_001"],
    [6, "create", "invalid", "PICTURE_FOREIGN"],
    [7, "create", "done", null],
  ])
  expect(ended.rows[1]?.message).toBe("harga: 75,000 bisa dibaca dua cara; tulis 75000 atau 75.000")
  expect((await read("en")).rows[1]?.message).toMatch(/two ways/)

  const own = async (listing_id: string | null | undefined) =>
    (
      await call<{ listing: ListingView }>(`/seller/listings/${listing_id}`, {
        token: seller.token,
      })
    ).listing
  expect(await own(ended.rows[0]?.listing_id)).toMatchObject({
    title: "Tas Rajut",
    handle,
    price: 75_000,
    weight: 1_200,
    condition: "like_new",
    description: "Rajut; tangan",
    status: "active",
  })
  expect((await own(kemeja.id)).price).toBe(85_000)
  expect(await own(ended.rows[5]?.listing_id)).toMatchObject({ title: "=1+1", status: "draft" })

  const written = await download(seller, "/seller/exports/listings", "id")
  expect(written.type).toContain("text/csv")
  expect(written.text).toMatch(/^\ufeffid;handle;judul;/)
  expect(written.text).toContain(";'=1+1;")
  // Only written and read, it changes nothing; one cell changes one thing.
  const again = await uploadTable(seller, written.text.replace(";85000;", ";95.000;"))
  expect(again.body.import).toMatchObject({ total: 3, invalid: 0, ready: 3 })
  const report = await download(seller, `/seller/imports/${id}/report?separator=comma`, "en")
  expect(report.text.split("\r\n").slice(0, 2)).toEqual([
    "\ufeffrow,title,action,state,listing,code,message",
    expect.stringMatching(/^2,Tas Rajut,create,done,lst_/),
  ])
  const refused = await uploadTable(seller, Buffer.from("504b0304", "hex"))
  expect([refused.status, refused.body]).toMatchObject([400, { code: "IMPORT_INVALID" }])
  const stranger = await given.aSeller()
  expect((await send(`/seller/imports/${id}`, { token: stranger.token })).body.code).toBe(
    "IMPORT_NOT_FOUND"
  )
})

it("is refused with a code, and nothing is stored, whatever is wrong with its body", async () => {
  const seller = await given.aSeller()
  const some = BAD_BODIES.filter((_, index) => index % 4 === 0)
  const heard: unknown[] = []
  for (const { body } of some) {
    const answer = await send("/seller/listings", {
      token: seller.token,
      body: JSON.stringify(body),
    })
    heard.push([answer.status, answer.body.code])
  }
  const object = [400, "PROD_003"]
  expect(heard).toEqual(
    some.map(({ body }) => (typeof body === "object" ? object : [400, "INPUT_INVALID"]))
  )
  const { count } = await call<{ count: number }>("/seller/listings", { token: seller.token })
  expect(count).toBe(0)
})

it("changes several listings at once, each with an answer of its own", async () => {
  const seller = await given.aSeller()
  const [one, other, held] = [
    await given.aListing(seller),
    await given.aListing(seller),
    await given.aListing(seller),
  ]
  await given.anUnpaidOrder(await given.aCustomer(), [held])
  const foreign = await given.aListing(await given.aSeller())
  const changes = [
    { id: one.id, action: "reprice", price: 70_000 },
    { id: other.id, action: "delete" },
    { id: held.id, action: "deactivate" },
    { id: foreign.id, action: "delete" },
  ]
  for (let turn = 0; turn < 2; turn++) {
    const { results } = await call<AnswerOf<"POST /seller/bulk/listings">>(
      "/seller/bulk/listings",
      { token: seller.token, body: { changes } }
    )
    expect(results.map(({ id, outcome, code }) => [id, outcome, code])).toEqual([
      [one.id, "done", null],
      [other.id, "done", null],
      [held.id, "refused", "LISTING_HELD"],
      [foreign.id, "refused", "PROD_001"],
    ])
  }
  const { listings } = await call<{ listings: ListingView[] }>("/seller/listings", {
    token: seller.token,
  })
  expect(new Map(listings.map(({ id, price }) => [id, price]))).toEqual(
    new Map([
      [one.id, 70_000],
      [held.id, held.price],
    ])
  )
})

function headersOf({ token }: Seller) {
  return {
    "x-publishable-api-key": testServers().publishable_key,
    authorization: `Bearer ${token}`,
  }
}

async function download(seller: Seller, path: string, language: string) {
  const answer = await fetch(`${serverUrl()}${path}`, {
    headers: { ...headersOf(seller), "accept-language": language },
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { type: answer.headers.get("content-type"), text: bytes.toString("utf8") }
}
