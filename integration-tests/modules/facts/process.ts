/**
 * A process of its own: `tsx process.ts <database> <change | relay>`. `change` writes facts, tells none,
 * and waits to be killed; `relay` tells and reacts until nothing is left.
 */

import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { FactName } from "../../../src/domain/fact/facts"
import { LISTING_MODULE } from "../../../src/modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../../src/modules/purchase-payment"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import { SELLER_MODULE } from "../../../src/modules/seller"
import { SELLER_ORDER_MODULE } from "../../../src/modules/seller-order"
import { registerReaction } from "../../../src/workflows/fact/reactions"
import { relayFacts } from "../../../src/workflows/fact/relay"
import { workOff } from "../../../src/workflows/fact/work-off"
import { givenListing } from "../given-listings"
import { aPart } from "../given-seller-orders"
import { openHouse } from "../house"

const NOTED: FactName[] = [
  "reluv.seller.opened",
  "reluv.seller.updated",
  "reluv.listing.created",
  "reluv.listing.pieces-held",
  "reluv.seller-order.created",
  "reluv.payment.expected",
  "reluv.refund.owed",
]

async function main([database = "", command = ""]: string[]): Promise<void> {
  const { container, close } = await openHouse(database, { emit: async () => undefined })
  // Nobody approves shops here by themselves.
  container.register(
    RELUV_MODULE,
    asValue({ options: { policies: { seller_approval: "operator" }, mails: { language: "id" } } })
  )
  const order = { id: "order_1", display_id: 1, email: "dewi@example.com" }
  container.register(Modules.ORDER, asValue({ listOrders: async () => [order] }))
  if (command === "change") {
    await change(container)
    await say("changed")
  }
  for (const name of NOTED) registerReaction("note", name, note(name))
  let left = 1
  while (left > 0) left = (await relayFacts(container)) + (await workOff(container))
  await close()
}

/** Says so, and does nothing more until it is killed. */
function say(word: string): Promise<void> {
  process.stdout.write(`${word}\n`)
  return new Promise(() => setInterval(() => undefined, 1_000))
}

/** Not idempotent on purpose: a reaction that ran twice would show. */
function note(name: FactName) {
  return async (container: MedusaContainer, { fact_id }: { fact_id: string }) => {
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw("insert into noted (fact_id, name) values (?, ?)", [fact_id, name])
  }
}

/** One change in each module that tells something. */
async function change(container: MedusaContainer): Promise<void> {
  const { id: seller_id } = await container.resolve(SELLER_MODULE).openShop({
    customer_id: "cus_ani",
    name: "Lemari Ani",
    handle: "lemari-ani",
    description: null,
    phone: "081234567890",
    origin: {
      contact_name: "Ani",
      address: "Jl. Melati 1",
      area_id: "IDNP6",
      district: "Tebet",
      city: "Jakarta Selatan",
      province: "DKI Jakarta",
      postal_code: "12810",
    } as never,
  })
  await container.resolve(SELLER_MODULE).updateSellers({ id: seller_id, status: "active" })
  await container
    .resolve(SELLER_MODULE)
    .updateSellerContacts({ selector: { seller_id }, data: { shipping_profile_id: "sp_ani" } })
  await givenListing(container.resolve(LISTING_MODULE), { dress: 1 }, { seller_id })
  await container.resolve(LISTING_MODULE).claimPieces({
    cart_id: "cart_1",
    owner: "run_1",
    hold_seconds: 60,
    pieces: [{ variant_id: "dress", quantity: 1 }],
  })
  await container.resolve(SELLER_ORDER_MODULE).insertSellerOrders({
    order_id: "order_1",
    placed_at: new Date(),
    parts: [aPart()],
  })
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  await payments.expectPayment({
    order_id: "order_1",
    payment_session_id: "payses_1",
    amount: 112_000,
    credit_total: 0,
    expires_at: new Date(Date.now() + 60_000),
  })
  await payments.oweRefund({
    order_id: "order_1",
    seller_order_id: null,
    cause: "spec",
    amount: 1_000,
    reason: "spec",
    transaction_id: "trx_1",
    known_key: null,
    booked_in_medusa: false,
  })
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
