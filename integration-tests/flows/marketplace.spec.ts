import type { HttpTypes } from "@medusajs/framework/types"
import type { DiagnosisView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { JAKARTA } from "../helpers/given/places"

afterAll(closeDatabase)

describe("the set-up of an untouched database", () => {
  it("makes one channel and one default currency, both under the marketplace's name", async () => {
    const token = await given.theOperator()
    const { stores } = await call<HttpTypes.AdminStoreListResponse>("/admin/stores", { token })
    const { sales_channels } = await call<HttpTypes.AdminSalesChannelListResponse>(
      "/admin/sales-channels",
      { token }
    )

    expect(stores.map(({ name }) => name)).toEqual(["Reluv"])
    expect(sales_channels.map(({ name }) => name)).toEqual(["Reluv"])
    const [store] = stores
    expect(store?.default_sales_channel_id).toBe(sales_channels[0]?.id)
    expect(
      store?.supported_currencies
        .filter(({ is_default }) => is_default)
        .map(({ currency_code }) => currency_code)
    ).toEqual(["idr"])
  })

  it("prices listings with their tax inside", async () => {
    const listing = await given.aListing(await given.aSeller())
    const { regions } = await call<HttpTypes.StoreRegionListResponse>("/store/regions")
    const { product } = await call<HttpTypes.StoreProductResponse>(
      `/store/products/${listing.product_id}?region_id=${regions[0]?.id}&fields=*variants.calculated_price`
    )

    const price = product.variants?.[0]?.calculated_price
    expect(price).toMatchObject({
      calculated_amount: 150_000,
      is_calculated_price_tax_inclusive: true,
    })
  })
})

describe("the shipping of a shop", () => {
  it("carries the shop's name, also of two shops that are called the same", async () => {
    const shops = [await given.aSeller(JAKARTA, "Kembar"), await given.aSeller(JAKARTA, "Kembar")]
    for (const { seller, token } of shops) {
      await call("/seller/me", { token, body: { name: "Toko Kembar" } })
      expect(await shippingOf(seller.id)).toMatchObject({
        profile: `Toko Kembar (${seller.handle})`,
        option: "Toko Kembar",
      })
    }
  })

  it("is found and used by the next approval when the first one was killed before it was written down", async () => {
    const { seller } = await given.aSeller()
    const made = await shippingOf(seller.id)
    await sql(
      `update reluv_seller_contact set shipping_profile_id = null, shipping_option_id = null
       where seller_id = $1`,
      [seller.id]
    )

    const token = await given.theOperator()
    await call(`/admin/reluv/sellers/${seller.id}/approve`, { token, body: {} })

    expect(await shippingOf(seller.id)).toEqual(made)
  })
})

it("the doctor finds nothing grave, then names exactly what was broken, with what to do", async () => {
  const token = await given.theOperator()
  const examined = () =>
    call<{ is_well: boolean; diagnoses: DiagnosisView[] }>("/admin/reluv/doctor", { token })
  const wrongs = ({ diagnoses }: { diagnoses: DiagnosisView[] }) =>
    diagnoses.filter(({ state }) => state === "wrong" || state === "unknown")

  // What specs before this one have left is no fault of its own.
  const before = await examined()
  expect(wrongs(before).filter(({ severity }) => severity === "error")).toEqual([])
  const known = new Set(wrongs(before).map(({ name }) => name))

  await sql(
    `insert into reluv_webhook_message (id, vendor, subject, body, digest, status, next_attempt_at)
     values ('whm_doctor', 'midtrans', 'x', '{}', 'doctor', 'dead', now())`
  )
  const broken = await examined()
  await sql("delete from reluv_webhook_message where id = 'whm_doctor'")
  expect(broken.is_well).toBe(false)
  const found = wrongs(broken).filter(({ name }) => !known.has(name))
  expect(found.map(({ name }) => name)).toEqual(["waiting.webhooks"])
  expect(found[0]).toMatchObject({
    severity: "error",
    says: { en: expect.stringContaining("given up"), id: expect.stringContaining("gagal") },
    fix: { id: expect.stringContaining("Webhook") },
  })
  expect(JSON.stringify(broken)).not.toMatch(/SB-|biteship_|secret-|postgres:/)
})

it("machines hear whether a server lives and is ready, without a login and without a secret", async () => {
  const live = await send<object>("/health/live")
  const ready = await send<{ status: string; checks: Record<string, { ok: boolean }> }>(
    "/health/ready"
  )

  expect(live).toMatchObject({ status: 200, body: { status: "live" } })
  expect(ready.status).toBe(200)
  expect(Object.keys(ready.body.checks)).toEqual([
    "database",
    "migrations",
    "redis",
    "locks",
    "queues",
  ])
  expect(Object.values(ready.body.checks).every(({ ok }) => ok)).toBe(true)
  expect(ready.headers.get("cache-control")).toBe("no-store")
})

it("Prometheus reads what was asked by the templates of routes, and finds no id", async () => {
  const listing = await given.aListing(await given.aSeller())
  const asked = await send(`/store/listings/${listing.id}`, {
    headers: { "x-request-id": "of-a-test-1" },
  })
  expect(asked.headers.get("x-request-id")).toBe("of-a-test-1")
  const forged = await send("/store/listings", { headers: { "x-request-id": "a b<script>" } })
  expect(forged.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/)
  const missing = await send("/store/listings/prod_of_nobody", {
    headers: { "x-request-id": "of-a-test-2" },
  })
  expect(missing.body).toMatchObject({ code: "PROD_001", request_id: "of-a-test-2" })
  const unreadable = await send("/store/offers", { body: "{" })
  expect(unreadable.body).toMatchObject({ request_id: unreadable.headers.get("x-request-id") })

  const { status, body } = await send<{ text: string }>("/metrics")
  expect(status).toBe(200)
  expect(body.text).toContain('route="/store/listings/:id"')
  expect(body.text).toContain("reluv_database_up 1")
  expect(body.text).toContain('reluv_vendor_call_seconds_count{vendor="biteship"')
  expect(body.text).not.toContain(listing.id)
  const proxied = await send("/metrics", { headers: { "x-forwarded-for": "36.1.2.3" } })
  expect(proxied.status).toBe(404)
})

function shippingOf(sellerId: string): Promise<Record<string, string>> {
  return sqlOne(
    `select p.id as profile_id, p.name as profile, o.id as option_id, o.name as option
     from reluv_seller_contact c
     join shipping_profile p on p.id = c.shipping_profile_id
     join shipping_option o on o.id = c.shipping_option_id
     where c.seller_id = $1`,
    [sellerId]
  )
}
