import { Container, Tabs } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorSellerView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { SellerAnalytics } from "./seller-analytics"
import { SellerBalance } from "./seller-balance"
import { SellerDocuments } from "./seller-documents"
import { SellerHistory } from "./seller-history"
import { SellerListings } from "./seller-listings"
import { SellerMembers } from "./seller-members"
import { SellerNotes } from "./seller-notes"
import { SellerOrders } from "./seller-orders"

const SECTIONS = {
  analytics: SellerAnalytics,
  listings: SellerListings,
  orders: SellerOrders,
  balance: SellerBalance,
  history: SellerHistory,
  notes: SellerNotes,
  members: SellerMembers,
  documents: SellerDocuments,
}
type Section = keyof typeof SECTIONS
const NAMES = Object.keys(SECTIONS) as Section[]

/** What lies below a shop, one at a time: each is read when it is looked at. */
export function SellerSections({ seller }: { seller: OperatorSellerView }) {
  const { t } = useTexts()
  const [open, setOpen] = useState<Section>("listings")
  const Content = SECTIONS[open]
  return (
    <Container className="p-0">
      <Tabs value={open} onValueChange={(name) => setOpen(name as Section)}>
        <div className="overflow-x-auto px-6 py-4">
          <Tabs.List className="w-max">
            {NAMES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {t(`sellers.sections.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        <Tabs.Content value={open} className="border-ui-border-base border-t">
          <Content id={seller.id} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}
