import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"
import { cursorOf } from "../_contract/cursor"
import type { PublicSeller } from "../_shapes/seller"
import { publicSellers } from "./seller"

/** Shops go by their ids, which sort as they were opened. */
const SHOP_ORDERS = {
  oldest: { direction: "ASC", beyond: "$gt" },
  newest: { direction: "DESC", beyond: "$lt" },
} as const
type ShopOrder = keyof typeof SHOP_ORDERS

interface ShopPage {
  order: ShopOrder
  limit: number
  offset: number
  cursor?: { id: string }
}

interface ShopsOnPage {
  sellers: PublicSeller[]
  count: number
  offset: number
  limit: number
  next_cursor: string | null
}

/** A page of shops that fit, from an offset or behind where the page before ended. */
export async function pageOfShops(
  scope: MedusaContainer,
  fitting: object,
  { order, limit, offset, cursor }: ShopPage
): Promise<ShopsOnPage> {
  const shops = scope.resolve(SELLER_MODULE)
  const { direction, beyond } = SHOP_ORDERS[order]
  const page = { take: limit, skip: offset, order: { id: direction } }
  const [found, count] = cursor
    ? await Promise.all([
        shops.listSellers({ ...fitting, id: { [beyond]: cursor.id } }, page),
        shops.listAndCountSellers(fitting, { take: 1, select: ["id"] }).then(([, all]) => all),
      ])
    : await shops.listAndCountSellers(fitting, page)
  const last = found.length === limit ? found.at(-1) : undefined
  const next_cursor = last ? cursorOf(order, { value: 0, id: last.id }) : null
  return { sellers: await publicSellers(scope, found), count, offset, limit, next_cursor }
}
