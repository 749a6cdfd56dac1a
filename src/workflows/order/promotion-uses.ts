import type { Context, IPromotionModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_MODULE } from "../../modules/listing"
import type { ReleaseRequest } from "../../modules/listing/releasing"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { OFFER_MODULE } from "../../modules/offer"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { type Actor, type SqlContext, sqlIn } from "../../shared/sql"

/** Only late money takes the uses of an ended purchase again. */
const LATE: Actor = { type: "system", id: "late-money" }

type Counting = Parameters<IPromotionModuleService["registerUsage"]>

/** What a purchase used of promotions and their campaigns, as core counted it. */
export type PromotionUses = { uses: Counting[0]; buyer: Counting[1] }

const adjusted = z
  .array(
    z.object({
      adjustments: z
        .array(z.object({ code: z.string().nullish(), amount: z.coerce.number() }))
        .nullish(),
    })
  )
  .nullish()
const cartRow = z.object({
  customer_id: z.string().nullish(),
  email: z.string().nullish(),
  items: adjusted,
  shipping_methods: adjusted,
})

/**
 * What core's completion of a cart counted; a completed cart does not change any more. The order cannot be
 * asked: a cancelled one has no adjustments left. @returns null for a cart without codes
 */
export async function usesOfCart(
  container: MedusaContainer,
  cart_id: string
): Promise<PromotionUses | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: [
      "customer_id",
      "email",
      "items.id",
      "items.adjustments.code",
      "items.adjustments.amount",
      "shipping_methods.id",
      "shipping_methods.adjustments.code",
      "shipping_methods.adjustments.amount",
    ],
    filters: { id: cart_id },
  })
  if (!data[0]) return null
  const { customer_id, email, items, shipping_methods } = cartRow.parse(data[0])
  const uses = [...(items ?? []), ...(shipping_methods ?? [])]
    .flatMap(({ adjustments }) => adjustments ?? [])
    .flatMap(({ code, amount }) => (code ? { code, amount } : []))
  if (uses.length === 0) return null
  return { uses, buyer: { customer_id: customer_id ?? null, customer_email: email ?? null } }
}

/** @returns null for an order without codes */
export async function usesOfOrder(
  container: MedusaContainer,
  order_id: string
): Promise<PromotionUses | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id },
  })
  const cart_id = z.object({ cart_id: z.string() }).safeParse(data[0]).data?.cart_id
  return cart_id ? usesOfCart(container, cart_id) : null
}

/**
 * Gives the pieces of a purchase back and, with them, what it used of offers, vouchers and promotions: once however
 * often it is asked, because the claims are let go once.
 */
export async function releaseWithUses(
  container: MedusaContainer,
  { release, used }: { release: ReleaseRequest; used: PromotionUses | null },
  context: SqlContext
): Promise<void> {
  const released = await container.resolve(LISTING_MODULE).releaseClaims(release, context)
  if (released === 0) return
  await container.resolve(OFFER_MODULE).returnOffers(release, context)
  await container.resolve(VOUCHER_MODULE).returnVouchers(release, context)
  if (used) {
    await lockUses(used, context)
    await counting(container, context, (promotions, shared) =>
      promotions.revertUsage(used.uses, used.buyer, shared)
    )
  }
  await container.resolve(LIVE_SALE_MODULE).returnLiveClaims(release, context)
}

/**
 * Takes the pieces of an ended order again and, with them, what it used of vouchers and promotions, all or none.
 * Throws what `isUsedUp` knows where others used a code up since. @returns whether the order has its pieces
 */
export async function reclaimWithUses(
  container: MedusaContainer,
  {
    order_id,
    customer_id = null,
    used,
  }: { order_id: string; customer_id?: string | null; used: PromotionUses | null },
  context: SqlContext
): Promise<boolean> {
  const claims = await container.resolve(LISTING_MODULE).reclaim({ order_id, customer_id }, context)
  if (claims === "taken") {
    await container.resolve(OFFER_MODULE).retakeOffers({ order_id, actor: LATE }, context)
    await container.resolve(VOUCHER_MODULE).retakeVouchers({ order_id, actor: LATE }, context)
  }
  if (claims === "taken" && used) {
    await counting(container, context, (promotions, shared) =>
      promotions.registerUsage(used.uses, used.buyer, shared)
    )
  }
  if (claims === "taken")
    await container.resolve(LIVE_SALE_MODULE).retakeLiveClaims({ order_id, actor: LATE }, context)
  return claims !== "gone"
}

/** Core refuses a use beyond a limit without a code of its own, and its workflows hand it on as plain data. */
export function isUsedUp(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown }
  if (code === "ORD_005") return true
  return typeof message === "string" && message.startsWith("Promotion usage exceeds")
}

/** Core locks these as it counts, in this order, but not as it takes a count back. */
async function lockUses({ uses }: PromotionUses, context: SqlContext): Promise<void> {
  const sql = sqlIn(context)
  const codes = uses.map(({ code }) => code)
  await sql(`select 1 from promotion where code = any(?) order by id for update`, [codes])
  await sql(
    `select 1 from promotion_campaign_budget
     where campaign_id in (select campaign_id from promotion where code = any(?))
     order by id for update`,
    [codes]
  )
}

type InTransaction = (...counting: [...Counting, shared: Context]) => Promise<void>

/** What core's module has and its type leaves out: how it joins a transaction. */
type Promotions = {
  registerUsage: InTransaction
  revertUsage: InTransaction
  baseRepository_: {
    transaction(
      work: (transactionManager: unknown) => Promise<void>,
      within: { transaction: unknown; enableNestedTransactions: true }
    ): Promise<void>
  }
}

/**
 * Core's module of promotions inside a transaction of ours, both being in one database: it writes within
 * a savepoint, with its own entity manager, which the tables need.
 */
function counting(
  container: MedusaContainer,
  context: SqlContext,
  count: (promotions: Promotions, shared: Context) => Promise<void>
): Promise<void> {
  const promotions = container.resolve(Modules.PROMOTION) as unknown as Promotions
  return promotions.baseRepository_.transaction(
    (transactionManager) => count(promotions, { ...context, transactionManager } as Context),
    {
      transaction: context.transactionManager?.getTransactionContext(),
      enableNestedTransactions: true,
    }
  )
}
