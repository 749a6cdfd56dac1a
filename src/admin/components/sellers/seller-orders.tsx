import { useState } from "react"
import { useOrdersOfSeller } from "../../lib/use-sellers"
import { SellerOrderTable } from "../seller-orders/seller-order-table"
import { Section } from "./section"

export function SellerOrders({ id }: { id: string }) {
  const [offset, turnTo] = useState(0)
  const read = useOrdersOfSeller(id, offset)
  return (
    <Section name="orders" read={read} count={read.data?.count} page={{ offset, turnTo }}>
      <SellerOrderTable orders={read.data?.seller_orders ?? []} />
    </Section>
  )
}
