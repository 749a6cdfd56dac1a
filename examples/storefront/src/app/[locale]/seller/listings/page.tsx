import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { ListingRows } from "../rows"
import { partAsked, ShopList } from "../shop-list"

const STATUSES = [
  "active",
  "inactive",
  "sold",
  "draft",
  "in_review",
  "rejected",
  "blocked",
] as const

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ status?: string; page?: string }>
}

export const generateMetadata = ownHead((texts) => texts.shopWork.all)

/** All pieces of a shop, the newest first. */
export default async function SellerListings({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { page, chosen, query } = partAsked(STATUSES, await searchParams)
  const { listings, count } = await ask("GET /seller/listings", { query, headers })
  return (
    <ShopList
      title={texts.shopWork.all}
      path="/seller/listings"
      shop={shop.name}
      statuses={STATUSES}
      names={texts.shopWork.status}
      chosen={chosen}
      page={page}
      count={count}
      none={texts.shopWork.noListings}
      locale={locale}
    >
      <ListingRows listings={listings} locale={locale} />
    </ShopList>
  )
}
