import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DISCOUNT_MODULE } from "../../modules/discount"
import type { Unsettled } from "../../modules/discount/settling"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
import { writeCards } from "../listing-card/write-cards"
import { makeOwnPriceList, removeOwnPriceList } from "./own-price-list"

const PATIENCE_SECONDS = 30
/** Longer than settling one may take. */
const LEASE_SECONDS = 60
const CLOCK: Actor = { type: "system", id: "clock" }

/**
 * Makes Medusa's price list what the discount says: there while it is promised, gone once it has ended.
 * Whoever begins or ends one calls it last; after a crash the job does. Repeating it changes nothing.
 */
export async function settleDiscount(container: MedusaContainer, id: string): Promise<void> {
  const discounts = container.resolve(DISCOUNT_MODULE)
  await container.resolve(Modules.LOCKING).execute(
    [`settle-discount:${id}`],
    async () => {
      await discounts.endInTime({ id, actor: CLOCK })
      const discount = await discounts.findUnsettledDiscount({ id })
      if (!discount) return
      const { status } = discount
      const price_list_id =
        status === "active"
          ? await makeList(container, discount)
          : await removeOwnPriceList(container, id)
      await discounts.settleDiscount({ id, status, price_list_id })
    },
    { timeout: PATIENCE_SECONDS }
  )
  const prices = await discounts.listDiscountPrices(
    { discount_id: id },
    { select: ["listing_id"], take: null }
  )
  const listing_ids = [...new Set(prices.map(({ listing_id }) => listing_id))]
  await container.resolve(LISTING_CARD_MODULE).markCards({ listing_ids })
  await writeCards(container)
}

function makeList(container: MedusaContainer, discount: Unsettled): Promise<string> {
  const { id, title, starts_at, ends_at, price_list_id } = discount
  const list = async () => {
    const prices = await container
      .resolve(DISCOUNT_MODULE)
      .listDiscountPrices({ discount_id: id }, { select: ["variant_id", "price"], take: null })
    return {
      title,
      starts_at: starts_at.toISOString(),
      ends_at: ends_at.toISOString(),
      prices: prices.map(({ variant_id, price }) => ({
        variant_id,
        amount: price,
        currency_code: "idr",
      })),
    }
  }
  // Medusa makes a sale of it: the lower of both prices holds.
  return makeOwnPriceList(container, id, { known: price_list_id, list })
}

/** Makes and removes what somebody died over, and ends what is over. @returns how many it took up */
export function settleDiscounts(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const discounts = container.resolve(DISCOUNT_MODULE)
  return workOffDue(container, {
    clock: "settle-discount",
    most,
    claim: (one) => discounts.claimUnsettledDiscounts({ ...one, lease_seconds: LEASE_SECONDS }),
    work: ({ id }) => settleDiscount(container, id),
    about: () => ({}),
  })
}
