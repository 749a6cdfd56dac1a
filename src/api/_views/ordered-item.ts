import type { SellerOrderModuleService } from "../../modules/seller-order/service"

type Line = Awaited<ReturnType<SellerOrderModuleService["listSellerOrderLines"]>>[number]

/** What a line of an order is read by where it is shown in a list: not its evidence, a list is no proof. */
export const ORDERED_ITEM = [
  "line_item_id",
  "product_id",
  "variant_id",
  "title",
  "variant_title",
  "thumbnail",
  "quantity",
  "total",
] satisfies (keyof Line)[]

/** What was bought, as buyers and shops are shown it wherever an order is. */
export function orderedItem(line: Pick<Line, (typeof ORDERED_ITEM)[number]>) {
  const { line_item_id, product_id, variant_id, title, variant_title } = line
  const { thumbnail, quantity, total } = line
  return {
    line_item_id,
    product_id,
    variant_id,
    title,
    variant_title,
    thumbnail,
    quantity,
    total,
  }
}
