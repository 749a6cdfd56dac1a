import type { ListingView } from "../../src/types/http"
import { type Answer, type Refusal, send } from "../helpers/api"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { type Seller, unique } from "../helpers/given/people"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { reservedOf } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

beforeAll(() => useOwnServer("crash_listings"))
afterAll(leaveOwnServer)

/** From the end of a making to its beginning: each next one stops before the ones before it. */
const TABLES = ["reluv_piece", "inventory_level", "inventory_item", "product_variant", "product"]

describe("after kill -9 and a restart", () => {
  it("no listing is half made, wherever its making was cut short, and the same request makes it once", async () => {
    const seller = await given.aSeller()
    const titles = TABLES.map((table) => `Kebaya ${table} ${unique()}`)
    const roadblocks: Roadblock[] = []
    const interrupted: Promise<unknown>[] = []
    for (const [index, table] of TABLES.entries()) {
      const roadblock = await Roadblock.beforeWritesTo(table)
      roadblocks.push(roadblock)
      interrupted.push(offer(seller, titles[index] ?? "").catch(() => "lost"))
      await roadblock.reached()
    }
    await killOwnServer()
    await Roadblock.removeAll(roadblocks)
    expect(await Promise.all(interrupted)).toEqual(TABLES.map(() => "lost"))
    expect(await productsOf(titles, "published")).toEqual([])

    await passTwoMinutes()
    await startOwnServer()
    for (const title of titles) {
      const { body } = await waitUntil(async () => {
        const answer = await offer(seller, title)
        // The job takes away what the dead one left.
        if (answer.status !== 201) expect(answer.body.code).toBe("LISTING_BEING_MADE")
        return answer.status === 201 && answer
      })
      expect(body.listing.status).toBe("active")
      const variant = variantOf(body.listing)
      expect(variant.available).toBe(1)
      await given.anUnpaidOrder(await given.aCustomer(), [body.listing])
      expect(await reservedOf(variant.id)).toEqual({ level: 1, reservations: 1 })
    }
    expect((await productsOf(titles, "published")).toSorted()).toEqual(titles.toSorted())
    expect(await productsOf(titles, "draft")).toEqual([])
  })
})

function offer(
  { token }: Seller,
  title: string
): Promise<Answer<{ listing: ListingView } & Partial<Refusal>>> {
  return send("/seller/listings", {
    token,
    headers: { "idempotency-key": title.replaceAll(" ", "-") },
    body: { title, price: 120_000, weight: 400, condition: "good" },
  })
}

async function productsOf(titles: string[], status: string): Promise<string[]> {
  const rows = await sql<{ title: string }>(
    "select title from product where title = any($1) and status = $2 and deleted_at is null",
    [titles, status]
  )
  return rows.map(({ title }) => title)
}
