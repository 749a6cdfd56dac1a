import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../domain/fact/facts"
import { NOTIFICATIONS } from "../../domain/notification/notifications"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { tellCustomerUpdated } from "../account/change-email"
import { deleteAccount } from "../account/delete-account"
import { mailLetter } from "../account/mail-letter"
import {
  mailEmailChanged,
  mailLoginJoined,
  mailPasswordChanged,
  mailSessionReused,
} from "../account/mail-news"
import { sendCode } from "../account/phone"
import { SHOWN_OF_OFFERS, showOffer } from "../conversation/show-offer"
import { giveUpClaimsOf } from "../live-claim/end-claim"
import { turnPiecesOf, turnPiecesOfShop } from "../live-claim/turn-pieces"
import { endLiveSalesOf } from "../live-sale/end-live-sales"
import { announce, callIn, tellCalledOff, tellMoved } from "../live-sale/tell-followers"
import { tellPeople } from "../message/tell-people"
import { lapseOffersOf, lapseSold } from "../offer/lapse-offers"
import { endOrderWithItsParts } from "../order/end-order"
import { ensurePayment } from "../payment/read-payment"
import { releasePicturesOf } from "../picture/delete-pictures"
import { matchSearches } from "../saved-search/tell-digests"
import { approveNewShop, finishOpening } from "../seller/approve-new-shop"
import { followShop } from "../seller/follow-shop"
import { mailInvitation } from "../seller/mail-invitation"
import { mailOffer } from "../seller/mail-offer"
import { suspendShopOfBanned } from "../seller/suspend-shop-of-banned"
import { askAboutShop } from "../task/ask-about-shop"
import { noteGone, noteListing } from "../wish/tell-wishers"

/** What follows from a fact. It may run again after a crash: doing it twice must be harmless. */
export type Reaction<Name extends FactName = FactName> = (
  container: MedusaContainer,
  fact: Fact<Name>
) => Promise<unknown>

/**
 * What follows from what. Each reaction is work of its own, tried until it is done or a person has to look
 * (`stuck_work`); its name is a part of the work's key and must never change. Medusa's own events have
 * subscribers.
 */
const REACTIONS = {
  "reluv.account.verification-asked": { "mail-letter": mailLetter },
  "reluv.account.reset-asked": { "mail-letter": mailLetter },
  "reluv.account.email-change-asked": { "mail-letter": mailLetter },
  "reluv.account.email-changed": {
    "mail-news": mailEmailChanged,
    "tell-medusa": tellCustomerUpdated,
  },
  "reluv.account.password-changed": { "mail-news": mailPasswordChanged },
  "reluv.account.login-joined": { "mail-news": mailLoginJoined },
  "reluv.account.session-reused": { "mail-news": mailSessionReused },
  "reluv.account.deletion-asked": { "delete-account": deleteAccount },
  "reluv.account.updated": { "release-pictures": releaseAvatars },
  "reluv.account.code-asked": { "send-code": sendCode },
  "reluv.account.banned": {
    "suspend-shop": bannedWithShop,
    "give-up-live-claims": giveUpOfBanned,
  },
  "reluv.seller.opened": { "approve-shop": approveShop, "ask-about-shop": askAbout },
  "reluv.seller.pending": { "ask-about-shop": askAbout },
  "reluv.seller.active": { "ask-about-shop": askAbout },
  "reluv.seller.rejected": { "ask-about-shop": askAbout },
  "reluv.seller.suspended": { "end-live-sales": endLiveSales },
  "reluv.seller.closed": { "ask-about-shop": askAbout, "end-live-sales": endLiveSales },
  "reluv.seller.shipping-changed": { "follow-shop": shippingFollows },
  "reluv.listing.updated": { "release-pictures": releaseReplaced, "turn-live-pieces": turnLive },
  "reluv.seller.document-submitted": { "ask-about-shop": askAbout },
  "reluv.seller.document-verified": { "approve-shop": approveVerified, "ask-about-shop": askAbout },
  "reluv.seller.document-refused": { "ask-about-shop": askAbout },
  "reluv.listing.deleted": {
    "release-pictures": releasePictures,
    "lapse-offers": lapseOfListing,
    "turn-live-pieces": turnLive,
  },
  "reluv.listing.blocked": { "lapse-offers": lapseOfListing, "turn-live-pieces": turnLive },
  "reluv.listing.inactive": { "turn-live-pieces": turnLive },
  "reluv.listing.in-review": { "turn-live-pieces": turnLive },
  // What is published as it is made has never come from another status.
  "reluv.listing.created": { "match-searches": matchNew },
  "reluv.listing.active": {
    "match-searches": matchNew,
    "note-wishes": noteForWishes,
    "turn-live-pieces": turnLive,
  },
  "reluv.listing.repriced": { "note-wishes": noteForWishes },
  "reluv.listing.pieces-freed": { "note-wishes": noteForWishes, "turn-live-pieces": turnLive },
  "reluv.listing.pieces-held": { "note-gone": noteTaken },
  "reluv.listing.pieces-sold": { "lapse-offers": lapseOfSold, "turn-live-pieces": turnLive },
  "reluv.live-sale.planned": { "tell-followers": announce },
  "reluv.live-sale.changed": { "tell-followers": tellMoved },
  "reluv.live-sale.began": { "tell-followers": callIn },
  "reluv.live-sale.cancelled": { "tell-followers": tellCalledOff },
  "reluv.seller.member-invited": { "mail-invitation": mailInvitation },
  "reluv.seller.invitation-sent-again": { "mail-invitation": mailInvitation },
  "reluv.seller.ownership-offered": { "mail-offer": mailOffer },
  "reluv.purchase.placed": { "open-payment": openPayment },
  "reluv.seller-order.delivered": { "end-parcels": endParcels },
  "reluv.seller-order.disputed": { "end-parcels": endParcels },
  "reluv.seller-order.completed": { "end-parcels": endParcels, "end-order": endOrder },
  "reluv.seller-order.cancelled": { "end-parcels": endParcels, "end-order": endUnpaidOrder },
  "reluv.seller-order.refunded": { "end-parcels": endParcels, "end-order": endOrder },
  "reluv.refund.done": { "end-order": endOrder },
  "reluv.refund.dropped": { "end-order": endOrder },
} satisfies { [Name in FactName]?: Record<string, Reaction<Name>> }

/** Opening a shop does all of this, too, unless its process died in between. */
async function approveShop(container: MedusaContainer, { id }: { id: string }) {
  await finishOpening(container, id)
}

/** Whether it waits for an operator, now that this has happened. */
async function askAbout(container: MedusaContainer, { id }: { id: string }) {
  await askAboutShop(container, id)
}

/** Nothing of it can be bought now. */
async function endLiveSales(container: MedusaContainer, { id }: { id: string }) {
  await endLiveSalesOf(container, { seller_id: id, reason: "the shop may not sell any more" })
  await turnPiecesOfShop(container, { seller_id: id })
}

/** It may have waited for just this. */
async function approveVerified(container: MedusaContainer, { id }: { id: string }) {
  await approveNewShop(container, id)
}

/** A shop that has moved, or has another name, is quoted from there, and called so. */
async function shippingFollows(container: MedusaContainer, { id }: { id: string }) {
  await followShop(container, id)
}

/** It shows other pictures, perhaps: whoever changed it, and in whichever way. */
async function releaseReplaced(
  container: MedusaContainer,
  { id, fields }: Fact<"reluv.listing.updated">
) {
  if (fields.includes("images") || fields.includes("defects"))
    await releasePicturesOf(container, id)
}

/** Nobody may show its pictures now. */
async function releasePictures(container: MedusaContainer, { id }: { id: string }) {
  await releasePicturesOf(container, id)
}

/** Who looks for something like it is told. */
async function matchNew(container: MedusaContainer, { id }: { id: string }) {
  await matchSearches(container, { listing_id: id })
}

/** Who marked it may be told. */
async function noteForWishes(container: MedusaContainer, { id }: { id: string }) {
  await noteListing(container, { listing_id: id })
}

async function noteTaken(container: MedusaContainer, { id }: { id: string }) {
  await noteGone(container, { listing_id: id })
}

/** Nobody can buy it any more. */
async function lapseOfListing(container: MedusaContainer, { id }: { id: string }) {
  await lapseOffersOf(container, { listing_id: id })
}

/** Whoever waits for it in a live sale holds it now, or hears that it is gone; and its room sees it. */
async function turnLive(container: MedusaContainer, { id }: { id: string }) {
  await turnPiecesOf(container, { listing_ids: [id] })
}

async function lapseOfSold(
  container: MedusaContainer,
  { variant_ids }: Fact<"reluv.listing.pieces-sold">
) {
  await lapseSold(container, { variant_ids })
}

async function releaseAvatars(
  container: MedusaContainer,
  { id, fields }: Fact<"reluv.account.updated">
) {
  if (fields.includes("avatar_url")) await releasePicturesOf(container, id)
}

async function bannedWithShop(container: MedusaContainer, { id }: { id: string }) {
  await suspendShopOfBanned(container, { customer_id: id })
}

/** Others wait for what they hold, and they cannot log in to pay for it. */
async function giveUpOfBanned(container: MedusaContainer, { id }: { id: string }) {
  await giveUpClaimsOf(container, { customer_id: id, reason: "their account is banned" })
}

async function openPayment(container: MedusaContainer, { id }: { id: string }) {
  // The gate has begun it already, unless its process died.
  await ensurePayment(container, id)
}

async function endOrder(container: MedusaContainer, { order_id }: { order_id: string | null }) {
  if (order_id) await endOrderWithItsParts(container, order_id)
}

/** What was to be paid at the door, or cost nothing, has no refund that would end its order. */
async function endUnpaidOrder(
  container: MedusaContainer,
  { id, order_id }: { id: string; order_id: string | null }
) {
  const { cash_due, total } = await container
    .resolve(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(id, { select: ["cash_due", "total"] })
  if ((cash_due !== null || total === 0) && order_id)
    await endOrderWithItsParts(container, order_id)
}

/**
 * Nobody asks a courier any more about a parcel that arrived, or whose order is over; but for one that is still out with
 * the order to collect its price.
 */
async function endParcels(container: MedusaContainer, { id: seller_order_id }: { id: string }) {
  const { cash_due, shipped_at, status } = await container
    .resolve(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(seller_order_id, { select: ["cash_due", "shipped_at", "status"] })
  if (status === "cancelled" && cash_due !== null && shipped_at !== null) return
  await container.resolve(SHIPMENT_MODULE).endShipments({ seller_order_id })
}

/** What people agree on is shown where they talk. */
const SHOWN = Object.keys(SHOWN_OF_OFFERS) as (keyof typeof SHOWN_OF_OFFERS)[]

/** Ours, and those that the project registered. */
const known = new Map<string, Record<string, (container: MedusaContainer, fact: never) => unknown>>(
  Object.entries(REACTIONS)
)
for (const { fact: name } of NOTIFICATIONS) {
  known.set(name, {
    ...known.get(name),
    "tell-people": (container, fact: Fact) => tellPeople(container, { name, fact }),
  })
}
for (const name of SHOWN) {
  known.set(name, {
    ...known.get(name),
    "show-offer": (container, fact: Fact) => showOffer(container, name, fact),
  })
}

/**
 * Adds a reaction of your own to a fact; call it while the project boots, from a file in `src/workflows`.
 *
 * @param reaction its name, once for the fact; work that waits is found by it, so it must never change
 */
export function registerReaction<Name extends FactName>(
  reaction: string,
  fact: Name,
  handler: Reaction<Name>
): void {
  const reactions = known.get(fact) ?? {}
  if (reaction in reactions) throw new Error(`${fact} has a reaction "${reaction}" already`)
  known.set(fact, { ...reactions, [reaction]: handler })
}

/** The names of what follows from a fact. */
export function reactionsTo(name: string): string[] {
  return Object.keys(known.get(name) ?? {})
}

/** Does one reaction to one fact. Throws when nothing of that name is registered in this process. */
export async function react(
  container: MedusaContainer,
  { reaction, name, fact }: { reaction: string; name: string; fact: Fact }
): Promise<void> {
  const handler = known.get(name)?.[reaction]
  if (!handler) throw new Error(`no reaction "${reaction}" to ${name} is registered here`)
  await handler(container, fact as never)
}
