import Medusa from "@medusajs/js-sdk"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import { serverUrl } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

/*
 * What the pages of Medusa's admin do with files that are no pictures, by the calls that they make. What
 * comes of it they show in the feed of notifications.
 */

type Feed = { title: string; description: string; file?: { url: string; filename: string } }

let sdk: Medusa

beforeAll(async () => {
  sdk = new Medusa({ baseUrl: serverUrl(), auth: { type: "jwt", jwtTokenStorageMethod: "memory" } })
  await sdk.client.setToken(await given.theOperator())
})
afterAll(closeDatabase)

it("exports products, to be downloaded from the feed", async () => {
  const listing = await given.aListing(await given.aSeller())
  const before = await feed()
  await sdk.admin.product.export({}, {})

  const { file } = await news("Product export", before.length)
  expect(file?.filename).toMatch(/-product-exports\.csv$/)
  const table = await downloaded(file?.url)
  expect(table).toMatch(/^"?Product Id"?,/)
  expect(table).toContain(listing.title)
})

it("exports orders, to be downloaded from the feed", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer("Wulan")
  const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const before = await feed()
  await sdk.admin.order.export({})

  const { file } = await news("Order export", before.length)
  expect(await downloaded(file?.url)).toContain(order.id)
})

it("imports products from a table, read before it is confirmed", async () => {
  const title = `Payung Đà Nẵng ${unique()}`
  const columns = "Product Handle,Product Title,Product Status,Variant Title,Variant Price IDR,"
  const row = `payung-${unique()},${title},draft,Biasa,25000,`
  const rows = `${columns}Variant Option 1 Name,Variant Option 1 Value\n${row}Ukuran,Biasa\n`
  const file = new File([rows], "payung.csv", { type: "text/csv" })
  const before = await feed()

  const { transaction_id, summary } = await sdk.admin.product.createImport({ file }, {})
  expect(summary).toEqual({ toCreate: 1, toUpdate: 0 })
  await sdk.admin.product.confirmImport(transaction_id)

  await news("Product import", before.length)
  const { products } = await sdk.admin.product.list({ q: title })
  expect(products.map((product) => product.title)).toEqual([title])
})

it("tells at once that a table cannot be read", async () => {
  const file = new File(['a,b\n"1'], "broken.csv", { type: "text/csv" })
  await expect(sdk.admin.product.createImport({ file }, {})).rejects.toMatchObject({ status: 400 })
})

async function feed(): Promise<Feed[]> {
  const { notifications } = await sdk.admin.notification.list({ channel: "feed", limit: 100 })
  return notifications.map(({ data }) => data as Feed)
}

/** What the feed says of such a thing when it has grown. */
function news(title: string, before: number): Promise<Feed> {
  return waitUntil(async () => {
    const said = await feed()
    return said.length > before && said.find((one) => one.title === title)
  })
}

async function downloaded(url = ""): Promise<string> {
  const answer = await fetch(url)
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename=".*\.csv"$/)
  return answer.text()
}
