import type { MedusaContainer } from "@medusajs/framework/types"
import { nextMidnightInWib } from "../../src/domain/wib"
import { DISCOUNT_MODULE } from "../../src/modules/discount"
import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import { LIVE_SALE_MODULE } from "../../src/modules/live-sale"
import type { Actor } from "../../src/shared/sql"
import { giveDiscountWorkflow } from "../../src/workflows/discount/give-discount"
import { planLiveSale } from "../../src/workflows/live-sale/plan-live-sale"

const HOUR_MS = 60 * 60 * 1000
const DISCOUNT = { shop: "loteng-medan", title: "Obral akhir bulan", percent: 20, days: 14 }
/** Of the shop whose owner the sample logs in as: tomorrow evening, when people watch. */
const LIVE = { shop: "lemari-jane", title: "Lemari Jane malam ini", pieces: 4, hour: 19 }

/** What shops do by themselves to sell: one takes something off its prices, one plans a live sale. Made once. */
export async function seedShopSales(
  container: MedusaContainer,
  { shops }: { shops: ReadonlyMap<string, string> }
): Promise<void> {
  const of = (handle: string) => ({
    seller_id: shops.get(handle) ?? "",
    actor: { type: "system", id: "seed" } as Actor,
  })
  const now = new Date()
  const discounts = container.resolve(DISCOUNT_MODULE)
  const [given] = await discounts.listDiscounts({ title: DISCOUNT.title }, { take: 1 })
  if (!given) {
    const ends = new Date(now.getTime() + DISCOUNT.days * 24 * HOUR_MS)
    await giveDiscountWorkflow(container).run({
      input: {
        ...of(DISCOUNT.shop),
        title: DISCOUNT.title,
        kind: "percentage",
        value: DISCOUNT.percent,
        starts_at: now.toISOString(),
        ends_at: ends.toISOString(),
      },
    })
  }
  const lives = container.resolve(LIVE_SALE_MODULE)
  const [planned] = await lives.listLiveSales({ title: LIVE.title }, { take: 1 })
  if (planned) return
  await planLiveSale(container, {
    ...of(LIVE.shop),
    title: LIVE.title,
    cover: null,
    stream_url: null,
    starts_at: new Date(nextMidnightInWib(now).getTime() + LIVE.hour * HOUR_MS),
    pieces: await newestOf(container, of(LIVE.shop).seller_id),
  })
}

async function newestOf(container: MedusaContainer, seller_id: string) {
  const cards = await container
    .resolve(LISTING_CARD_MODULE)
    .listListingCards(
      { seller_id, status: "active" },
      { select: ["id"], order: { published_at: "DESC" }, take: LIVE.pieces }
    )
  const pieces = await container
    .resolve(LISTING_MODULE)
    .listPieces({ listing_id: cards.map(({ id }) => id), stock: { $gt: 0 } })
  return pieces.slice(0, LIVE.pieces).map(({ variant_id }) => ({ variant_id, live_price: null }))
}
