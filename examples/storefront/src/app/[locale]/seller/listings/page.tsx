import type { Metadata } from "next"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { pageAt } from "@/ui/pager"
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

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.shopWork.all, robots: { index: false } }
}

/** All pieces of a shop, the newest first. */
export default async function SellerListings({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const asked = await searchParams
  const page = pageAt(asked)
  const { chosen, query } = partAsked(STATUSES, asked, page)
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
