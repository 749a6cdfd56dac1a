import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { theOperator, unique } from "../helpers/given/people"
import { aPromotion, usePromotion } from "../helpers/given/promotions"
import { type Cart, chooseCouriers, complete, startPayment } from "../helpers/given/purchases"

afterAll(closeDatabase)

type Shown = { total: number; discount_total: number; shipping_discount_total?: number }

describe("a code in a cart of pieces", () => {
  it("makes whole rupiah wherever the cart is shown, before any payment", async () => {
    const piece = await given.aListing(await given.aSeller(), { price: 164_999 })
    const cart = await given.aCart(await given.aCustomer(), [piece])
    const code = await aPromotion(7)
    const { cart: answered } = await call<{ cart: Shown }>(`/store/carts/${cart.id}/promotions`, {
      token: cart.buyer.token,
      body: { promo_codes: [code] },
    })
    const shown = await read(cart)
    for (const { total, discount_total } of [answered, shown]) {
      expect([Number.isInteger(total), Number.isInteger(discount_total)]).toEqual([true, true])
    }
    expect(shown.total).toBe(answered.total)
    await chooseCouriers(cart)
    const { total } = await read(cart)
    expect((await startPayment(cart)).total).toBe(total)
  })

  it("of shipping is remembered until its couriers are chosen", async () => {
    const piece = await given.aListing(await given.aSeller())
    const cart = await given.aCart(await given.aCustomer(), [piece])
    const code = await aCode({ target_type: "shipping_methods", value: 5_000 })
    await usePromotion(cart.buyer.token, cart.id, code)
    expect((await read(cart)).discount_total).toBe(0)

    await chooseCouriers(cart)
    expect((await read(cart)).discount_total).toBe(5_000)
    const ready = await startPayment(cart)
    expect((await complete(ready)).total).toBe(ready.total)
  })

  it("that takes nothing off is refused with its reason", async () => {
    const piece = await given.aListing(await given.aSeller())
    const cart = await given.aCart(await given.aCustomer(), [piece])
    const day = 24 * 60 * 60 * 1000
    const ended = await aCode({ starts_at: -2 * day, ends_at: -day })
    const later = await aCode({ starts_at: day, ends_at: 2 * day })
    for (const [code, why] of [
      [ended, "has ended"],
      [later, "not valid yet"],
    ] as const) {
      const { status, body } = await send(`/store/carts/${cart.id}/promotions`, {
        token: cart.buyer.token,
        body: { promo_codes: [code] },
      })
      expect([status, body.code]).toEqual([400, "CODE_NOT_APPLICABLE"])
      expect(body.message).toContain(`${code} (it ${why === "has ended" ? why : `is ${why}`})`)
    }
  })

  it("that others used up meanwhile is named when the cart is completed", async () => {
    const seller = await given.aSeller()
    const code = await aCode({ limit: 1 })
    const carts: Cart[] = []
    for (let n = 0; n < 2; n++) {
      const cart = await given.aCart(await given.aCustomer(), [await given.aListing(seller)])
      await usePromotion(cart.buyer.token, cart.id, code)
      await chooseCouriers(cart)
      carts.push(cart)
    }
    const ready = await Promise.all(carts.map(startPayment))
    const [first, second] = ready
    if (!first || !second) throw new Error("two carts")
    await complete(first)
    const refusal = await send(`/store/carts/${second.id}/complete`, {
      token: second.buyer.token,
      body: {},
    })
    expect(refusal).toMatchObject({
      status: 400,
      body: { code: "CODE_USED_UP", message: expect.stringContaining(code) },
    })

    await call(`/store/carts/${second.id}/promotions`, {
      method: "DELETE",
      token: second.buyer.token,
      body: { promo_codes: [code] },
    })
    await complete(await startPayment(second))
  })
})

async function read({ id, buyer }: Cart): Promise<Shown> {
  return (await call<{ cart: Shown }>(`/store/carts/${id}`, { token: buyer.token })).cart
}

type Code = {
  target_type?: "items" | "shipping_methods"
  value?: number
  limit?: number
  /** Milliseconds from now. */
  starts_at?: number
  ends_at?: number
}

/** A code of a fixed amount, with a campaign where it has a time. */
async function aCode({
  target_type = "items",
  value = 1_000,
  limit,
  ...times
}: Code): Promise<string> {
  const code = `KODE-${unique()}`
  const at = (offset = 0) => new Date(Date.now() + offset).toISOString()
  await call("/admin/promotions", {
    token: await theOperator(),
    body: {
      code,
      type: "standard",
      status: "active",
      limit,
      application_method: {
        type: "fixed",
        target_type,
        allocation: "across",
        currency_code: "idr",
        value,
      },
      ...(times.starts_at === undefined
        ? {}
        : {
            campaign: {
              name: code,
              campaign_identifier: code,
              starts_at: at(times.starts_at),
              ends_at: at(times.ends_at),
            },
          }),
    },
  })
  return code
}
