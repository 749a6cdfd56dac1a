import type { AnswerOf } from "medusa-plugin-reluv/client"
import { notFound } from "next/navigation"
import { cache } from "react"
import { ask, needLogin } from "./reluv"

type Shop = AnswerOf<"GET /store/seller-memberships">["memberships"][number]["seller"]

/** The shop that whoever asks works for: the first, where there are several. Null of who has none. */
export const ownShop = cache(async (): Promise<Shop | null> => {
  const { memberships } = await ask("GET /store/seller-memberships")
  return memberships[0]?.seller ?? null
})

/** The same for pages of a shop, and what their requests say of it: there is no such page for who has none. */
export async function needShop(): Promise<{ shop: Shop; headers: { "x-seller-id": string } }> {
  await needLogin()
  const shop = await ownShop()
  if (!shop) notFound()
  return { shop, headers: { "x-seller-id": shop.id } }
}
