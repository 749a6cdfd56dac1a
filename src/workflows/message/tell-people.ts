import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../domain/fact/facts"
import { missingOf } from "../../domain/notification/draw-mail"
import { type Notification, notificationsOf } from "../../domain/notification/notifications"
import { type Told, writeTold } from "./channels"
import { buyerOf, customerOf, type Person, peopleOf } from "./people"
import { readSubject } from "./subject-of"
import type { Subject } from "./subjects/subject"

/**
 * Writes down who is told what of a fact. Heard of twice, it is written once; a fact that came before another is
 * told of as it was, or not at all where there is nothing to say any more.
 */
export async function tellPeople(
  container: MedusaContainer,
  { name, fact }: { name: FactName; fact: Fact }
): Promise<void> {
  const subject = await readSubject(container, { name, fact })
  if (!subject) return
  const all: Told[] = []
  for (const row of notificationsOf(name)) {
    if (row.at_door !== undefined && row.at_door !== Boolean(subject.at_door)) continue
    const told = await whom(container, row, subject)
    if (told.people.length === 0) continue
    const data = { ...told.data, ...subject.data }
    const missing = missingOf(row.mail, data)
    // Its time is not that time any more: what it asks for was done before anybody was told.
    if (missing.includes("until")) continue
    if (missing.length > 0) throw new Error(`the mail ${row.mail} lacks ${missing.join(", ")}`)
    for (const { opens, ...person } of told.people) {
      all.push({
        fact_id: fact.fact_id,
        kind: row.mail,
        person,
        content: { data, ids: subject.ids, opens },
        order_id: subject.order_id,
        seller_id: row.to === "buyer" || row.to === "customer" ? null : subject.seller_id,
        channels: row.channels,
      })
    }
  }
  await writeTold(container, all)
}

async function whom(
  container: MedusaContainer,
  { to }: Notification,
  { order_id, seller_id, customer_id }: Subject
): Promise<{ people: Person[]; data: { number?: string } }> {
  if (to === "buyer") {
    if (!order_id) return { people: [], data: {} }
    const { number, people } = await buyerOf(container, order_id)
    return { people, data: { number } }
  }
  if (to === "customer") {
    return { people: customer_id ? await customerOf(container, customer_id) : [], data: {} }
  }
  return {
    people: seller_id ? await peopleOf(container, { seller_id, may: to }) : [],
    data: {},
  }
}
