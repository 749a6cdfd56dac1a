import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { OrderRows } from "../rows"
import { partAsked, ShopList } from "../shop-list"

/** What is to be done first comes first. */
const STATUSES = [
  "disputed",
  "paid",
  "processing",
  "shipped",
  "delivered",
  "completed",
  "cancelled",
  "refunded",
] as const

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ status?: string; page?: string }>
}

export const generateMetadata = ownHead((texts) => texts.shopWork.orders)

/** All orders of a shop, the newest first. */
export default async function SellerOrders({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { page, chosen, query } = partAsked(STATUSES, await searchParams)
  const { orders, count } = await ask("GET /seller/orders", { query, headers })
  return (
    <ShopList
      title={texts.shopWork.orders}
      path="/seller/orders"
      shop={shop.name}
      statuses={STATUSES}
      names={texts.order.part}
      chosen={chosen}
      page={page}
      count={count}
      none={texts.shopWork.noOrders}
      locale={locale}
    >
      <OrderRows orders={orders} locale={locale} />
    </ShopList>
  )
}
