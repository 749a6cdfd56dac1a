import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { EVERYTHING } from "../../src/domain/voucher/voucher"
import { DISCOUNT_MODULE } from "../../src/modules/discount"
import { VOUCHER_MODULE } from "../../src/modules/voucher"
import type { Actor } from "../../src/shared/sql"
import { createCampaign } from "../../src/workflows/discount/campaigns"
import { operators } from "./data/customers"
import { sellers } from "./data/sellers"

const DAY_MS = 24 * 60 * 60 * 1000

type Sample = {
  title: string
  code: string
  effect: "percent" | "fixed" | "shipping"
  value: number
  max_discount: number | null
  min_spend: number
  days: number | null
}

const PLATFORM: Sample[] = [
  {
    title: "Ongkir lebih hemat",
    code: "ONGKIR50",
    effect: "shipping",
    value: 50,
    max_discount: 15_000,
    min_spend: 75_000,
    days: 30,
  },
]
/** Of the shop whose owner the sample logs in as. */
const OF_SHOP: Sample[] = [
  {
    title: "Gajian 10%",
    code: "GAJIAN10",
    effect: "percent",
    value: 10,
    max_discount: 25_000,
    min_spend: 100_000,
    days: 14,
  },
  {
    title: "Potongan 20 ribu",
    code: "LEMARI20",
    effect: "fixed",
    value: 20_000,
    max_discount: null,
    min_spend: 250_000,
    days: null,
  },
]
const CAMPAIGN = {
  handle: "obral-lemari",
  title: "Obral Lemari",
  description: "Seminggu potongan dari banyak toko sekaligus.",
  badge: "OBRAL",
  min_percent: 15,
  is_open: true,
}

/** Vouchers that can be claimed, some of a shop's own, and a sale that shops may join. Made once. */
export async function seedSales(
  container: MedusaContainer,
  { shops }: { shops: ReadonlyMap<string, string> }
): Promise<void> {
  const actor = await operatorOf(container)
  const now = Date.now()
  const vouchers = container.resolve(VOUCHER_MODULE)
  const owned = sellers.find(({ owner }) => owner.email === "seller@example.com")
  const shop = owned && shops.get(owned.handle)
  const wanted = [
    ...PLATFORM.map((sample) => ({ sample, seller_id: null })),
    ...(shop ? OF_SHOP.map((sample) => ({ sample, seller_id: shop })) : []),
  ]
  for (const { sample, seller_id } of wanted) {
    const { days, ...terms } = sample
    const [existing] = await vouchers.listVouchers({ title: terms.title }, { take: 1 })
    if (existing) continue
    await vouchers.createVoucher({
      ...terms,
      seller_id,
      stackable: true,
      platform_percent: seller_id === null ? 100 : 0,
      scope: seller_id === null ? EVERYTHING : { ...EVERYTHING, sellers: [seller_id] },
      visibility: "public",
      audience: "all",
      starts_at: null,
      ends_at: days === null ? null : new Date(now + days * DAY_MS),
      quota: 200,
      budget: null,
      per_buyer: 1,
      actor,
    })
  }
  const [campaign] = await container
    .resolve(DISCOUNT_MODULE)
    .listSaleCampaigns({ handle: CAMPAIGN.handle }, { take: 1 })
  if (campaign) return
  await createCampaign(container, {
    ...CAMPAIGN,
    starts_at: new Date(now + 3 * DAY_MS),
    ends_at: new Date(now + 10 * DAY_MS),
    actor,
  })
}

async function operatorOf(container: MedusaContainer): Promise<Actor> {
  const [user] = await container
    .resolve(Modules.USER)
    .listUsers({ email: operators[0]?.email ?? "" }, { take: 1 })
  return { type: "user", id: user?.id ?? "seed" }
}
