import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../domain/fact/facts"
import { CHANNELS, type Channel } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { WISH_MODULE } from "../../modules/wish"
import { type Told, writeTold } from "../message/channels"
import { customersOf } from "../message/people"
import { aShop } from "../message/subjects/shop"

/** Of one transaction. */
const AT_ONCE = 500

/**
 * A live sale is planned: those who follow its shop hear when it is. One for now is only told of as it begins, and so is
 * another one of the same day: nobody's mail is filled by plans.
 */
export async function announce(
  container: MedusaContainer,
  fact: Fact<"reluv.live-sale.planned">
): Promise<void> {
  const live = container.resolve(LIVE_SALE_MODULE)
  if (await live.noteAnnounced({ id: fact.id }))
    await tellFollowers(container, fact, { kind: "live-announced", channels: CHANNELS })
}

/**
 * It is on air: by the time somebody reads a mail it may be over. Of those that a shop begins in a day they hear of one:
 * nobody's inbox is filled by a shop that begins again and again.
 */
export async function callIn(
  container: MedusaContainer,
  fact: Fact<"reluv.live-sale.began">
): Promise<void> {
  if (await container.resolve(LIVE_SALE_MODULE).noteCalled({ id: fact.id }))
    await tellFollowers(container, fact, { kind: "live-began", channels: ["inbox"] })
}

/** Who was told another time hears the one that it is now; by no mail, for it may change often. */
export async function tellMoved(
  container: MedusaContainer,
  fact: Fact<"reluv.live-sale.changed">
): Promise<void> {
  if (!fact.fields.includes("starts_at")) return
  const { announced_at, starts_at, status } = await container
    .resolve(LIVE_SALE_MODULE)
    .readLiveSale({ id: fact.id })
  if (announced_at && status === "scheduled" && starts_at > new Date())
    await tellFollowers(container, fact, { kind: "live-moved", channels: ["inbox"] })
}

/** Who was told that it will be hears that it will not, unless its time is over anyway. */
export async function tellCalledOff(
  container: MedusaContainer,
  fact: Fact<"reluv.live-sale.cancelled">
): Promise<void> {
  const { announced_at, starts_at } = await container
    .resolve(LIVE_SALE_MODULE)
    .readLiveSale({ id: fact.id })
  if (announced_at && starts_at > new Date())
    await tellFollowers(container, fact, { kind: "live-called-off", channels: CHANNELS })
}

/** Page by page; heard of twice, each is told once. */
async function tellFollowers(
  container: MedusaContainer,
  { id, fact_id, seller_id }: Pick<Fact<"reluv.live-sale.planned">, "id" | "fact_id" | "seller_id">,
  { kind, channels }: { kind: MailKind; channels: readonly Channel[] }
): Promise<void> {
  const sale = await container.resolve(LIVE_SALE_MODULE).readLiveSale({ id })
  const shop = await aShop(container, seller_id)
  if (!shop) return
  const data = { ...shop.data, title: sale.title, until: sale.starts_at.toISOString() }
  const content = { data, ids: { live_sale_id: id } }
  const told = { fact_id, kind, content, order_id: null, seller_id: null, channels }
  let after = ""
  for (;;) {
    const follows = await container
      .resolve(WISH_MODULE)
      .listFollows(
        { seller_id, id: { $gt: after } },
        { select: ["id", "customer_id"], take: AT_ONCE, order: { id: "ASC" } }
      )
    const people = await customersOf(
      container,
      follows.map(({ customer_id }) => customer_id)
    )
    await writeTold(
      container,
      people.map((person): Told => ({ ...told, person }))
    )
    const last = follows.at(-1)
    if (!last || follows.length < AT_ONCE) return
    after = last.id
  }
}
