import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { WISH_MODULE } from "../../modules/wish"
import type { DueAlert } from "../../modules/wish/alerting"
import type { WishNews } from "../../modules/wish/news"
import { workOffDue } from "../due/work-off-due"
import { refreshCard } from "../listing-card/write-cards"
import { writeTold } from "../message/channels"
import { customerOf } from "../message/people"

const MAIL_OF: Record<WishNews, MailKind> = {
  cheaper: "wish-cheaper",
  back: "wish-back",
  last_day: "wish-last-day",
}

/** Something happened to a listing: is there news for who marked it? It may run again. */
export async function noteListing(
  container: MedusaContainer,
  { listing_id }: { listing_id: string }
): Promise<void> {
  await refreshCard(container, listing_id)
  await container.resolve(WISH_MODULE).noteNews({ listing_ids: [listing_id] })
}

/** Somebody took it: who marked it is told once it can be bought again. */
export async function noteGone(
  container: MedusaContainer,
  { listing_id }: { listing_id: string }
): Promise<void> {
  await container.resolve(WISH_MODULE).noteGone({ listing_ids: [listing_id] })
}

/** Tells one person one thing; of what is gone by now nothing. A crash in between writes it once. */
async function tellWisher(container: MedusaContainer, alert: DueAlert): Promise<void> {
  const { id, customer_id, listing_id, news, price, until } = alert
  const [[card], [person]] = await Promise.all([
    container
      .resolve(LISTING_CARD_MODULE)
      .listListingCards({ id: listing_id, is_buyable: true }, { select: ["id", "title"], take: 1 }),
    customerOf(container, customer_id),
  ])
  const isOver = until !== null && until <= new Date()
  if (card && person && !isOver) {
    const data = { title: card.title, amount: price, ...(until && { until: until.toISOString() }) }
    await writeTold(container, [
      {
        fact_id: id,
        kind: MAIL_OF[news],
        person,
        content: { data, ids: { listing_id } },
        order_id: null,
        seller_id: null,
        channels: CHANNELS,
      },
    ])
  }
  await container.resolve(WISH_MODULE).endAlert({ id })
}

/** Looks for sales, and tells what there is to tell. @returns how many it took up */
export async function tellWishers(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const wishes = container.resolve(WISH_MODULE)
  await wishes.noteSales({ limit: most })
  return workOffDue(container, {
    clock: "wish-alert",
    most,
    claim: (one) => wishes.claimDueAlerts(one),
    work: (alert) => tellWisher(container, alert),
    about: () => ({}),
  })
}
