import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  createCartWorkflow,
  deleteLineItemsWorkflow,
} from "@medusajs/medusa/core-flows"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { UnsettledClaim } from "../../modules/live-sale/settling"
import { RELUV_MODULE } from "../../modules/reluv"
import { makeOwnPriceList, removeOwnPriceList } from "../discount/own-price-list"
import { workOffDue } from "../due/work-off-due"
import { LEASE_SECONDS } from "../live-claim/turn-pieces"
import { getMarketplace } from "../marketplace/marketplace"
import { BUYER_RULE } from "../offer/settle-offer"

/** The next round goes on. */
const MOST_PER_ROUND = 50
const PATIENCE_SECONDS = 30

/**
 * Makes Medusa's books what a claim says: its price and its line in a cart of the buyer's are there while it holds, and
 * gone once it does not. Whoever changed a claim calls it last; after a crash the job does. Repeating it changes nothing.
 */
export async function settleClaim(container: MedusaContainer, id: string): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  await container.resolve(Modules.LOCKING).execute(
    [`settle-live-claim:${id}`],
    async () => {
      const claim = await live.findUnsettledClaim({ id })
      if (!claim) return
      const { status } = claim
      const price_list_id = claim.is_priced
        ? await makePrice(container, claim)
        : await removeOwnPriceList(container, id)
      if (status === "held") await layIntoCart(container, claim)
      else await takeOut(container, claim)
      await live.settledClaim({ id, status, price_list_id })
    },
    { timeout: PATIENCE_SECONDS }
  )
}

function makePrice(container: MedusaContainer, claim: UnsettledClaim): Promise<string> {
  const { id, customer_id, held_until, live_price, price_list_id, title, variant_id } = claim
  if (!held_until || live_price === null) throw new Error(`the claim ${id} holds without an end`)
  const { checkout_hold_seconds } = container.resolve(RELUV_MODULE).options.policies
  return makeOwnPriceList(container, id, {
    known: price_list_id,
    list: () => ({
      title: `Live: ${title}`.slice(0, 100),
      // It begins at once, by the clock of whoever asks; ours may be ahead of the database's. A checkout that began in time
      // has its price until it is through; one that begins later is refused by the claim.
      ends_at: new Date(held_until.getTime() + checkout_hold_seconds * 1_000).toISOString(),
      rules: { [BUYER_RULE]: [customer_id] },
      prices: [{ variant_id, amount: live_price, currency_code: "idr", max_quantity: 1 }],
    }),
  })
}

/** One cart for all that a buyer holds in a live sale: of one shop, which sends it in one parcel. */
async function layIntoCart(container: MedusaContainer, claim: UnsettledClaim): Promise<void> {
  const { customer_id, live_sale_id, variant_id, id } = claim
  await container.resolve(Modules.LOCKING).execute(
    [`live-cart:${live_sale_id}:${customer_id}`],
    async () => {
      const live = container.resolve(LIVE_SALE_MODULE)
      // Another claim of theirs may have made it while this one waited.
      const known = (await live.findUnsettledClaim({ id }))?.known_cart_ids ?? []
      const items = [{ variant_id, quantity: 1 }]
      const open = await openCart(container, known)
      // Written down first: whoever ends the claim meanwhile finds the line, and takes it out.
      if (open && !(await live.noteCart({ id, cart_id: open.id }))) return
      if (open && !open.variant_ids.includes(variant_id)) {
        await addToCartWorkflow(container).run({ input: { cart_id: open.id, items } })
      }
      if (open) return
      const cart_id = await newCart(container, { customer_id, items })
      if (!(await live.noteCart({ id, cart_id })))
        await emptyCart(container, { cart_id, variant_id })
    },
    { timeout: PATIENCE_SECONDS }
  )
}

/** The first of them that is neither ordered nor gone. */
async function openCart(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<{ id: string; variant_ids: string[] } | null> {
  const id = [...new Set(ids)]
  if (id.length === 0) return null
  const carts = await container
    .resolve(Modules.CART)
    .listCarts({ id }, { select: ["id", "completed_at"], relations: ["items"], take: id.length })
  const open = new Map(carts.filter((cart) => !cart.completed_at).map((cart) => [cart.id, cart]))
  const cart = id.flatMap((one) => open.get(one) ?? [])[0]
  if (!cart) return null
  const variant_ids = (cart.items ?? []).flatMap(({ variant_id }) => variant_id ?? [])
  return { id: cart.id, variant_ids }
}

async function newCart(
  container: MedusaContainer,
  { customer_id, items }: { customer_id: string; items: { variant_id: string; quantity: number }[] }
): Promise<string> {
  const [{ region_id, sales_channel_id }, [customer]] = await Promise.all([
    getMarketplace(container),
    container
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id: customer_id }, { select: ["id", "email"], take: 1 }),
  ])
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id,
      currency_code: "idr",
      customer_id,
      ...(customer?.email && { email: customer.email }),
      items,
    },
  })
  return result.id
}

/** What is not held any more leaves its cart; the cart that is its order stays as it is, and one in a checkout waits. */
async function takeOut(
  container: MedusaContainer,
  { cart_id, checkout_cart_id, order_id, status, variant_id, is_claimed_again }: UnsettledClaim
): Promise<void> {
  if (!cart_id || is_claimed_again || (status === "ordered" && !order_id)) return
  if (order_id && cart_id === checkout_cart_id) return
  await emptyCart(container, { cart_id, variant_id })
}

/** Takes a piece out of a cart that is still open. */
async function emptyCart(
  container: MedusaContainer,
  { cart_id, variant_id }: { cart_id: string; variant_id: string }
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "completed_at", "items.id", "items.variant_id"],
    filters: { id: cart_id },
  })
  const [cart] = data as {
    completed_at: Date | null
    items: { id: string; variant_id: string | null }[] | null
  }[]
  if (!cart || cart.completed_at) return
  const ids = (cart.items ?? [])
    .filter((line) => line.variant_id === variant_id)
    .map(({ id }) => id)
  if (ids.length > 0) await deleteLineItemsWorkflow(container).run({ input: { cart_id, ids } })
}

/** Makes and removes what follows from the clock, and what somebody died over. @returns how many it took up */
export async function settleClaims(container: MedusaContainer): Promise<number> {
  const live = container.resolve(LIVE_SALE_MODULE)
  if (!(await live.hasDueClaims({}))) return 0
  return workOffDue(container, {
    clock: "settle-live-claim",
    most: MOST_PER_ROUND,
    claim: (one) => live.claimDueClaims({ ...one, lease_seconds: LEASE_SECONDS }),
    work: ({ id }) => settleClaim(container, id),
    about: () => ({}),
  })
}
