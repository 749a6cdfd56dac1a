import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { LISTING_MODULE } from "../../modules/listing"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import type { ReportRow } from "../../modules/safety/reporting"
import { SELLER_MODULE } from "../../modules/seller"
import type { ReportView } from "../_shapes/report"

/** What is gone by now. */
const UNKNOWN: ReportView["target"] = {
  title: null,
  seller_id: null,
  status: null,
  conversation_id: null,
}

type Target = ReportView["target"]

/** Reports beside what they are about, as it is now; a query for each kind of thing, whatever their number. */
export async function viewReports(
  container: MedusaContainer,
  rows: readonly ReportRow[]
): Promise<ReportView[]> {
  const idsOf = (kind: ReportRow["kind"]) => [
    ...new Set(rows.filter((row) => row.kind === kind).map(({ target_id }) => target_id)),
  ]
  const [listings, sellers, buyers, messages, live_messages] = await Promise.all([
    listingsOf(container, idsOf("listing")),
    sellersOf(container, idsOf("seller")),
    buyersOf(container, idsOf("buyer")),
    messagesOf(container, idsOf("message")),
    roomMessagesOf(container, idsOf("live_message")),
  ])
  const targets = {
    listing: listings,
    seller: sellers,
    buyer: buyers,
    message: messages,
    live_message: live_messages,
  }
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    target_id: row.target_id,
    target: targets[row.kind].get(row.target_id) ?? UNKNOWN,
    reason: row.reason,
    text: row.text,
    reporter_id: row.reporter_id,
    status: row.status,
    outcome: row.outcome,
    note: row.note,
    decided_at: row.decided_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
    history: {
      open: row.open,
      acted: row.acted,
      dismissed: row.dismissed,
      reporter_dismissed: row.reporter_dismissed,
    },
  }))
}

async function listingsOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const [rows, cards] = await Promise.all([
    container
      .resolve(LISTING_MODULE)
      .listListings({ id: ids }, { select: ["id", "seller_id", "status"], take: ids.length }),
    container
      .resolve(LISTING_CARD_MODULE)
      .listListingCards({ id: ids }, { select: ["id", "title"], take: ids.length }),
  ])
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return new Map(
    rows.map(({ id, seller_id, status }) => [
      id,
      { ...UNKNOWN, title: titles.get(id) ?? null, seller_id, status },
    ])
  )
}

async function sellersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const rows = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: ids }, { select: ["id", "name", "status"], take: ids.length })
  return new Map(
    rows.map(({ id, name, status }) => [id, { ...UNKNOWN, title: name, seller_id: id, status }])
  )
}

async function buyersOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const rows = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: ids }, { select: ["id", "first_name", "last_name"], take: ids.length })
  return new Map(
    rows.map(({ id, first_name, last_name }) => [
      id,
      {
        ...UNKNOWN,
        title: [first_name, last_name].filter(Boolean).join(" ") || null,
      },
    ])
  )
}

async function messagesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const rows = await container.resolve(CONVERSATION_MODULE).findMessages({ ids })
  return new Map(
    rows.map(({ id, text, title, seller_id, status, conversation_id }) => [
      id,
      { title: text ?? title, seller_id, status, conversation_id },
    ])
  )
}

async function roomMessagesOf(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Target>> {
  if (ids.length === 0) return new Map()
  const rows = await container.resolve(LIVE_SALE_MODULE).findRoomMessages({ ids })
  return new Map(
    rows.map(({ id, text, seller_id, status }) => [
      id,
      { ...UNKNOWN, title: text, seller_id, status },
    ])
  )
}
