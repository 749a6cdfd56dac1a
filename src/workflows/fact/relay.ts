import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ANALYTICS_MODULE } from "../../modules/analytics"
import { FACT_MODULE } from "../../modules/fact"
import type { UntoldFact } from "../../modules/fact/feed"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { STANDING_MODULE } from "../../modules/standing"
import { WORK_MODULE } from "../../modules/work"
import type { NewWork } from "../../modules/work/queue"
import { countFacts } from "../../shared/metrics"
import { together } from "../../shared/together"
import { reactionsTo } from "./reactions"

const BATCH = { limit: 100, lease_seconds: 30 }

/**
 * Tells what happened: one piece of work for each reaction, the cards and the days that are due, then Medusa's bus for
 * subscribers, then that it was told. A crash anywhere repeats it when the lease ends: the keys of the work
 * make that harmless, and the bus hears a fact twice rather than never. @returns how many facts it told
 */
export async function relayFacts(container: MedusaContainer): Promise<number> {
  const facts = container.resolve(FACT_MODULE)
  let told = 0
  while (await facts.hasUntold({})) {
    const batch = await together(container, async (context) => {
      const untold = await facts.takeUntold(BATCH, context)
      await container.resolve(WORK_MODULE).addWork(untold.flatMap(workOf), context)
      await container.resolve(LISTING_CARD_MODULE).markCards(cardsOf(untold), context)
      await container.resolve(ANALYTICS_MODULE).markTouched(soldIn(untold), context)
      await container.resolve(STANDING_MODULE).markStandings(judgedBy(untold), context)
      return untold
    })
    await container
      .resolve(Modules.EVENT_BUS)
      .emit(batch.map((fact) => ({ name: fact.name, data: payloadOf(fact) })))
    await facts.recordTold({ ids: batch.map(({ id }) => id) })
    countFacts(batch.map(({ name }) => name))
    told += batch.length
    if (batch.length < BATCH.limit) break
  }
  return told
}

function workOf(fact: UntoldFact): NewWork[] {
  return reactionsTo(fact.name).map((reaction) => ({
    kind: reaction,
    key: `${fact.id}:${reaction}`,
    args: { name: fact.name, fact: payloadOf(fact) },
  }))
}

/**
 * Who works for a shop is nothing that shoppers see, but for whose it is: another owner is not verified. What it is
 * known for is read beside its cards.
 */
const OF_ITS_PEOPLE =
  /^reluv\.seller\.(member-|invitation-|ownership-(?!transferred)|document-seen|badge-|level-)/

/** What shoppers find, and how, follows from what happened to a listing or its shop. */
function cardsOf(facts: readonly UntoldFact[]) {
  const subjects = (kind: string) => [
    ...new Set(
      facts
        .filter(({ name }) => name.startsWith(kind) && !OF_ITS_PEOPLE.test(name))
        .map((fact) => fact.subject_id)
    ),
  ]
  return { listing_ids: subjects("reluv.listing."), seller_ids: subjects("reluv.seller.") }
}

/** Days of shops follow from what happened to orders, and from the category that a listing lies in. */
function soldIn(facts: readonly UntoldFact[]) {
  const orders = facts.flatMap(({ order_id }) => (order_id === null ? [] : [order_id]))
  const changed = facts.filter(({ name }) => name === "reluv.listing.updated")
  return {
    order_ids: [...new Set(orders)],
    listing_ids: [...new Set(changed.map(({ subject_id }) => subject_id))],
  }
}

const OF_AN_ORDER = /^reluv\.seller-order\.(paid|shipped|completed|cancelled|refunded|disputed)$/
const OF_A_SHOP =
  /^reluv\.(seller\.(active|document-verified|document-refused)|review\.(shown|hidden|restored))$/

/** What a shop and a buyer are known for follows from how their orders go, from who they are, and from reviews. */
function judgedBy(facts: readonly UntoldFact[]) {
  const orders = facts.filter(({ name }) => OF_AN_ORDER.test(name))
  const shops = facts.filter(({ name }) => OF_A_SHOP.test(name))
  const order_ids = orders.flatMap(({ order_id }) => order_id ?? [])
  const seller_ids = shops.map(({ subject_id, data }) =>
    typeof data.seller_id === "string" ? data.seller_id : subject_id
  )
  return { order_ids: [...new Set(order_ids)], seller_ids: [...new Set(seller_ids)] }
}

function payloadOf({ id, subject_id, order_id, data }: UntoldFact) {
  return { ...data, fact_id: id, id: subject_id, order_id }
}
