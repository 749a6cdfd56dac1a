import type { AgencyAnalyticsView, AgencyShopView, AgencyView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { balanceOf, earn, ledgerWrongs } from "../helpers/given/earnings"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const MINE = "/store/agencies/mine"

it("sees what shops earn once their owners agree, and no longer than they like", async () => {
  const manager = await given.aCustomer()
  const shop = await given.aSeller()
  await call("/store/agencies", { token: manager.token, body: { name: "Agensi Bandung" } })
  await call<{ agency: AgencyView }>(`${MINE}/shops`, {
    token: manager.token,
    body: { handle: shop.seller.handle },
  })
  await earn(shop, 80_000)
  await remember(shop.seller.id)
  const seen = async () => {
    const { analytics } = await call<{ analytics: AgencyAnalyticsView }>(
      `${MINE}/analytics?period=today`,
      { token: manager.token }
    )
    return analytics.shops.map(({ seller_id, numbers }) => [seller_id, numbers.income])
  }
  expect(await seen()).toEqual([])

  const { agencies } = await call<{ agencies: AgencyShopView[] }>("/seller/agencies", {
    token: shop.token,
  })
  const path = `/seller/agencies/${agencies[0]?.id}`
  await call(path, { token: shop.token, body: { status: "active" } })
  await waitUntil(
    async () => JSON.stringify(await seen()) === JSON.stringify([[shop.seller.id, 80_000]]),
    { message: "the income is not seen" }
  )
  expect((await balanceOf(shop)).available).toBe(80_000)

  const staff = await given.aMember(shop, "staff")
  const refused = await send(path, { token: staff.token, body: { status: "left" } })
  expect(refused).toMatchObject({ status: 403 })

  await call(path, { token: shop.token, body: { status: "left" } })
  expect(await seen()).toEqual([])
  expect(await ledgerWrongs()).toEqual([])
})

/** Its day is made again by the clock, as after any fact. */
function remember(seller_id: string) {
  return sql(
    `insert into reluv_analytics_due (id, kind, day, seller_id, due_at)
     select 'shop:' || day || ':' || $1, 'shop', day, $1, now()
     from to_char(now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day`,
    [seller_id]
  )
}
