/** What a field of a fact is: ids and plain values, nothing of a person. */
type Values = {
  id: string
  ids: string[]
  word: string
  words: string[]
  rupiah: number
  /** ISO 8601. */
  time: string
}

export type FactShape = { says: string; data: Record<string, keyof Values> }

function fact(says: string): { says: string; data: Record<never, never> }
function fact<const Data extends FactShape["data"]>(
  says: string,
  data: Data
): { says: string; data: Data }
function fact(says: string, data: FactShape["data"] = {}): FactShape {
  return { says, data }
}

const OF_BADGE = { badge: "word", figures: "words" } as const
const OF_LEVEL = { before: "word", level: "word", figures: "words" } as const
const OF_COMMISSION = {
  scope: "words",
  basis_points: "word",
  fixed: "rupiah",
  minimum: "rupiah",
} as const
const OF_REPORT = { kind: "word", target_id: "id" } as const
const OF_LIVE_SALE = { seller_id: "id" } as const
const OF_LIVE_CLAIM = { live_sale_id: "id", seller_id: "id" } as const
const OF_OFFER = { seller_id: "id", customer_id: "id" } as const

/**
 * Everything that Reluv tells. A name is `reluv.<subject>.<what happened>`; where a status was left for
 * another, what happened is the new status. The table is the documentation, and the type of each payload.
 */
export const FACTS = {
  "reluv.seller.opened": fact("a shop was opened"),
  "reluv.seller.pending": fact("a shop that was refused asks again"),
  "reluv.seller.rejected": fact("an operator refused it; it may ask again"),
  "reluv.seller.active": fact("it may sell now, or again"),
  "reluv.seller.suspended": fact("it may not sell for now"),
  "reluv.seller.suspension-changed": fact("its suspension has another reason, or another end"),
  "reluv.seller.closed": fact("it is closed for good"),
  "reluv.seller.vacation-planned": fact("it will be closed for a while, or ends that otherwise"),
  "reluv.seller.vacation-began": fact("it is closed for a while, and cannot be bought from"),
  "reluv.seller.vacation-ended": fact("it is open again, or will not close after all"),
  "reluv.seller.badge-gained": fact("its figures hold the rule of a badge now", OF_BADGE),
  "reluv.seller.badge-lost": fact("its figures do not hold it any more", OF_BADGE),
  "reluv.seller.level-changed": fact("its figures hold the rule of another level", OF_LEVEL),
  "reluv.seller.updated": fact("it changed what it says of itself", { fields: "words" }),
  "reluv.seller.shipping-changed": fact(
    "its name, where its parcels start, or with which couriers, is another one"
  ),
  "reluv.seller.member-invited": fact("somebody was asked by e-mail to work for it", {
    invitation_id: "id",
    role: "word",
  }),
  "reluv.seller.invitation-sent-again": fact("the same once more", { invitation_id: "id" }),
  "reluv.seller.invitation-withdrawn": fact("it was taken back, or who sent it may not invite", {
    invitation_id: "id",
  }),
  "reluv.seller.invitation-declined": fact("who was invited does not want to", {
    invitation_id: "id",
  }),
  "reluv.seller.member-joined": fact("somebody works for it now", {
    member_id: "id",
    role: "word",
  }),
  "reluv.seller.member-changed": fact("somebody has another role in it", {
    member_id: "id",
    before: "word",
    now: "word",
  }),
  "reluv.seller.member-removed": fact("somebody was sent away", { member_id: "id" }),
  "reluv.seller.member-left": fact("somebody went", { member_id: "id" }),
  "reluv.seller.ownership-offered": fact("its owner offered it to a member", { member_id: "id" }),
  "reluv.seller.ownership-withdrawn": fact("the offer was taken back", { member_id: "id" }),
  "reluv.seller.ownership-declined": fact("the offer was declined", { member_id: "id" }),
  "reluv.seller.ownership-transferred": fact("it belongs to somebody else now", {
    member_id: "id",
    former_member_id: "id",
  }),
  "reluv.seller.document-submitted": fact("its owner sent a document of who they are", {
    document_id: "id",
    kind: "word",
  }),
  "reluv.seller.document-seen": fact("an operator looked at the picture of it", {
    document_id: "id",
    kind: "word",
  }),
  "reluv.seller.document-verified": fact("it is right", {
    document_id: "id",
    kind: "word",
  }),
  "reluv.seller.document-refused": fact("it is not: its owner sends another", {
    document_id: "id",
    kind: "word",
  }),

  "reluv.listing.created": fact("a listing was made", { seller_id: "id", status: "word" }),
  "reluv.listing.updated": fact("its facts changed", { fields: "words" }),
  "reluv.listing.repriced": fact("its price changed", { before: "rupiah", now: "rupiah" }),
  "reluv.listing.draft": fact("it is its seller's alone again, as before it was taken down"),
  "reluv.listing.in-review": fact("an operator has to look at it"),
  "reluv.listing.rejected": fact("an operator refused it", { reason_code: "word" }),
  "reluv.listing.active": fact("it is on sale, or again"),
  "reluv.listing.inactive": fact("it is off sale for now, or its seller could not send it"),
  "reluv.listing.blocked": fact("an operator took it down", { reason_code: "word" }),
  "reluv.listing.sold": fact("no piece of it is left"),
  "reluv.listing.deleted": fact("its seller took it out of the shop"),
  "reluv.listing.pieces-held": fact("a checkout, or an order that came back to life, took pieces", {
    cart_id: "id",
    variant_ids: "ids",
  }),
  "reluv.listing.pieces-freed": fact("pieces can be bought again", {
    cart_id: "id",
    variant_ids: "ids",
  }),
  "reluv.listing.pieces-sold": fact("pieces are paid for", { cart_id: "id", variant_ids: "ids" }),

  "reluv.account.opened": fact("a customer registered with e-mail and password"),
  "reluv.account.verification-asked": fact("a link to verify an e-mail is to be sent", {
    letter_id: "id",
  }),
  "reluv.account.verified": fact("its e-mail is its owner's"),
  "reluv.account.reset-asked": fact("a link to set another password is to be sent", {
    letter_id: "id",
  }),
  "reluv.account.email-change-asked": fact("a link to verify another e-mail is to be sent there", {
    letter_id: "id",
  }),
  "reluv.account.email-changed": fact("its e-mail is another one, which its owner reads", {
    letter_id: "id",
  }),
  "reluv.account.updated": fact("its owner says something else of themselves", { fields: "words" }),
  "reluv.account.code-asked": fact("a code to verify a phone is to be sent", {
    code_id: "id",
    channel: "word",
  }),
  "reluv.account.phone-verified": fact("its phone is its owner's"),
  "reluv.account.login-joined": fact("its owner logs in by another provider, too", {
    provider: "word",
  }),
  "reluv.account.deletion-asked": fact("its owner wants it deleted: nothing opens it any more"),
  "reluv.account.deletion-stopped": fact("something came in between that has to end first", {
    reasons: "words",
  }),
  "reluv.account.deleted": fact("nothing is left of its owner but what orders have to say"),
  "reluv.account.password-changed": fact("its password is another one"),
  "reluv.account.sessions-ended": fact("it was logged out everywhere"),
  "reluv.account.session-reused": fact("somebody refreshed a session twice: it was ended", {
    session_id: "id",
  }),
  "reluv.account.badge-gained": fact("a buyer's figures hold the rule of a badge now", OF_BADGE),
  "reluv.account.badge-lost": fact("a buyer's figures do not hold it any more", OF_BADGE),
  "reluv.account.level-changed": fact("a buyer's figures hold the rule of another level", OF_LEVEL),
  "reluv.account.banned": fact("an operator shut it out, its shop too", { until: "word" }),
  "reluv.account.unbanned": fact("it may come back"),

  "reluv.category.rules-changed": fact("its listings are asked for something else", {
    fields: "words",
  }),

  "reluv.discount.created": fact("a shop takes something off its prices for a time", {
    seller_id: "id",
  }),
  "reluv.discount.ended": fact("it does not any more"),
  "reluv.campaign.created": fact("an operator plans a sale of the marketplace"),
  "reluv.campaign.changed": fact("it says something else, or asks for something else", {
    fields: "words",
  }),
  "reluv.campaign.seller-invited": fact("a shop was asked to join it", { seller_id: "id" }),
  "reluv.campaign.running": fact("it has begun: its prices hold"),
  "reluv.campaign.ended": fact("it is over: prices are as they were"),
  "reluv.voucher.created": fact("a voucher was made"),
  "reluv.voucher.changed": fact("its title, window or limits were changed", { fields: "words" }),
  "reluv.voucher.active": fact("it may be used again"),
  "reluv.voucher.paused": fact("it may not be used for now"),
  "reluv.voucher.ended": fact("it is over for good; who used it keeps what it gave"),
  "reluv.voucher.used": fact("a purchase took one of its uses", {
    cart_id: "id",
    amount: "rupiah",
  }),
  "reluv.voucher.returned": fact("a purchase that ended gave its use back", {
    cart_id: "id",
    amount: "rupiah",
  }),

  "reluv.commission.set": fact(
    "what sellers pay for a sale is another sum; `scope` says whose, such as `level:gold`, and is empty for everybody's",
    OF_COMMISSION
  ),
  "reluv.commission.removed": fact("the rule is gone: the one above it counts", OF_COMMISSION),
  "reluv.review.written": fact("one side of a finished purchase said what it was like", {
    seller_order_id: "id",
    seller_id: "id",
    kind: "word",
  }),
  "reluv.review.edited": fact("it says something else, within its two days", { seller_id: "id" }),
  "reluv.review.shown": fact("both sides wrote, or the time for it is over", {
    seller_id: "id",
    kind: "word",
  }),
  "reluv.review.answered": fact("its shop answered it", { seller_id: "id" }),
  "reluv.review.reported": fact("somebody says that it should not be there", { seller_id: "id" }),
  "reluv.review.hidden": fact("an operator took it out of sight", { seller_id: "id" }),
  "reluv.review.restored": fact("it is in sight again", { seller_id: "id" }),

  "reluv.offer.made": fact("a buyer offers a price for pieces of a shop", OF_OFFER),
  "reluv.offer.open": fact("its buyer answered the counter with another price", OF_OFFER),
  "reluv.offer.countered": fact("the shop named another price", OF_OFFER),
  "reluv.offer.accepted": fact("it is its buyer's price for a while, or again", OF_OFFER),
  "reluv.offer.declined": fact("one side said no", OF_OFFER),
  "reluv.offer.withdrawn": fact("its buyer took it back", OF_OFFER),
  "reluv.offer.expired": fact("nobody answered in time, or its window is over", OF_OFFER),
  "reluv.offer.lapsed": fact("a piece of it is gone", OF_OFFER),
  "reluv.offer.used": fact("its buyer's checkout took it", OF_OFFER),

  "reluv.live-sale.planned": fact("a shop plans to show pieces live", OF_LIVE_SALE),
  "reluv.live-sale.changed": fact("it says something else, or shows other pieces", {
    ...OF_LIVE_SALE,
    fields: "words",
  }),
  "reluv.live-sale.began": fact("it is on air; told once", OF_LIVE_SALE),
  "reluv.live-sale.live": fact("it is on air, or again after a pause", OF_LIVE_SALE),
  "reluv.live-sale.paused": fact("it is off air for a while; its room stays open", OF_LIVE_SALE),
  "reluv.live-sale.ended": fact(
    "it is over; `reason` is of an operator who ended it",
    OF_LIVE_SALE
  ),
  "reluv.live-sale.cancelled": fact("it was called off before it began", OF_LIVE_SALE),
  "reluv.live-claim.made": fact("somebody wants a piece, and has their place", OF_LIVE_CLAIM),
  "reluv.live-claim.held": fact("nobody else can buy its piece for a while", OF_LIVE_CLAIM),
  "reluv.live-claim.ordered": fact("its buyer's checkout took it", OF_LIVE_CLAIM),
  "reluv.live-claim.sold": fact("its piece is paid for", OF_LIVE_CLAIM),
  "reluv.live-claim.given-up": fact("its buyer does not want it any more", OF_LIVE_CLAIM),
  "reluv.live-claim.released": fact("the shop gave its piece to the next", OF_LIVE_CLAIM),
  "reluv.live-claim.expired": fact("its time ended, or its order", OF_LIVE_CLAIM),
  "reluv.live-claim.closed": fact(
    "its turn never came: the live sale is over, or its piece is gone",
    OF_LIVE_CLAIM
  ),

  "reluv.conversation.started": fact("a buyer and a shop began to talk about something", {
    customer_id: "id",
    seller_id: "id",
    topic: "word",
    topic_id: "id",
  }),
  "reluv.conversation.joined": fact("an operator takes part, in a dispute"),
  "reluv.conversation.read": fact("an operator reads it; told once an hour while they do"),
  "reluv.chat-message.shown": fact("an operator shows a message that was held, or hidden", {
    conversation_id: "id",
  }),
  "reluv.chat-message.hidden": fact("an operator took a message out of sight", {
    conversation_id: "id",
  }),

  "reluv.report.made": fact("somebody reports a listing, a shop or a buyer", OF_REPORT),
  "reluv.report.decided": fact("an operator decided all reports of the same thing", {
    ...OF_REPORT,
    outcome: "word",
  }),

  "reluv.bank-account.set": fact("a shop is paid to another account, after a while", {
    seller_id: "id",
    bank: "word",
  }),
  "reluv.payout.requested": fact("a shop asked to be paid", { seller_id: "id", amount: "rupiah" }),
  "reluv.payout.approved": fact("an operator agreed"),
  "reluv.payout.rejected": fact("an operator refused: the money is available again"),
  "reluv.payout.cancelled": fact("the shop took it back: the money is available again"),
  "reluv.payout.sent": fact("somebody pays it: from here on it may be paid"),
  "reluv.payout.paid": fact("the money is on the shop's account"),
  "reluv.payout.failed": fact("it was not paid, for sure"),
  "reluv.payout.returned": fact("the money is available again"),
  "reluv.payout-batch.made": fact("payouts went on their way together", {
    way: "word",
    count: "word",
  }),
  "reluv.payout-batch.file-taken": fact("somebody took its file, with account numbers in it"),

  "reluv.ledger-adjustment.requested": fact(
    "an operator wants something booked by hand; another one decides",
    { kind: "word", amount: "rupiah" }
  ),
  "reluv.ledger-adjustment.approved": fact("another operator agreed: it is booked"),
  "reluv.ledger-adjustment.rejected": fact("another operator refused: nothing is booked"),
  "reluv.ledger-adjustment.withdrawn": fact("whoever asked took it back: nothing is booked"),

  "reluv.agency.opened": fact("somebody wants to look after several shops"),
  "reluv.agency.closed": fact("an operator closed it, or whoever managed it"),
  "reluv.agency-shop.invited": fact("an agency asked a shop to join", {
    agency_id: "id",
    seller_id: "id",
  }),
  "reluv.agency-shop.active": fact("its owner agreed: the agency sees what it earns"),
  "reluv.agency-shop.declined": fact("its owner does not want to"),
  "reluv.agency-shop.withdrawn": fact("the agency took it back"),
  "reluv.agency-shop.left": fact("either side ended it: the agency sees nothing any more"),

  "reluv.purchase.placed": fact("the order exists and owns its pieces", { cart_id: "id" }),

  "reluv.payment.expected": fact("it can be paid now", { amount: "rupiah", expires_at: "time" }),
  "reluv.payment.ends-soon": fact("its time is nearly over, and nobody paid"),
  "reluv.payment.on-delivery": fact("couriers collect it at the door; its parcels may leave"),
  "reluv.payment.paid": fact("the money came; once"),
  "reluv.payment.accounted": fact("all that follows from the money is done; once"),
  "reluv.payment.expired": fact("nobody paid in time; once"),
  "reluv.payment.in-review": fact("the fraud check holds a card: an operator decides"),
  "reluv.payment.denied": fact("the held card was denied; another way of paying is open"),
  "reluv.payment.cancelled": fact("given up by the buyer, or called off by an operator; once"),
  "reluv.payment.failed": fact("ended at Midtrans before it was paid; once"),
  "reluv.payment.partially-refunded": fact("a part of the money has gone back"),
  "reluv.seller-order.cash-remitted": fact("what its courier collected has been handed over", {
    amount: "rupiah",
    fee: "rupiah",
  }),
  "reluv.cash-refusal.recorded": fact("a parcel that was to be paid at the door goes back", {
    seller_order_id: "id",
  }),
  "reluv.cash-refusal.forgiven": fact("its buyer may pay at the door all the same", {
    seller_order_id: "id",
  }),
  "reluv.payment.refunded": fact("all of the money has gone back"),

  "reluv.refund.owed": fact("money has to go back", { amount: "rupiah" }),
  "reluv.refund.account-set": fact("a buyer said to which account it is to be transferred", {
    bank: "word",
  }),
  "reluv.refund.queued": fact("the gateway is asked again, or it is only to be booked"),
  "reluv.refund.refused": fact("the gateway said no for good, or the money is not there any more"),
  "reluv.refund.awaiting-transfer": fact("the gateway cannot return it: somebody transfers it"),
  "reluv.refund.awaiting-confirmation": fact("one operator transferred it, another has to look"),
  "reluv.refund.done": fact("the money is back"),
  "reluv.refund.dropped": fact("it had gone back another way"),

  "reluv.seller-order.created": fact("the order was cut; one fact per part", { seller_id: "id" }),
  "reluv.seller-order.pending": fact("late money brought it back to life"),
  "reluv.seller-order.paid": fact("the seller can prepare it"),
  "reluv.seller-order.processing": fact("the seller prepares it, or it is being shipped"),
  "reluv.seller-order.ship-soon": fact("it is called off soon unless a courier is booked"),
  "reluv.seller-order.booked": fact("a courier is booked", { shipment_id: "id" }),
  "reluv.seller-order.booking-cancelled": fact("the courier was given back", { shipment_id: "id" }),
  "reluv.seller-order.tracking-typed": fact("the seller sent it alone, and typed its number", {
    shipment_id: "id",
  }),
  "reluv.seller-order.shipped": fact("the courier has it, or the seller typed its number"),
  "reluv.seller-order.tracking-changed": fact("the seller corrected a typed number", {
    shipment_id: "id",
  }),
  "reluv.seller-order.delivered": fact("the courier delivered it"),
  "reluv.seller-order.completes-soon": fact("it completes soon by itself"),
  "reluv.seller-order.extended": fact("the buyer took more time", { complete_by: "time" }),
  "reluv.seller-order.disputed": fact("the buyer, or a courier's trouble, stopped its clock"),
  "reluv.seller-order.completed": fact("the buyer, the clock or an operator confirmed it"),
  "reluv.seller-order.cancelled": fact(
    "it was called off before it shipped, paid or not, or was not paid at its door"
  ),
  "reluv.seller-order.refunded": fact("its money goes back after it had shipped"),

  "reluv.shipment.refused": fact("the courier refused the booking", { seller_order_id: "id" }),
  "reluv.shipment.reported": fact("the courier told where the parcel is", {
    seller_order_id: "id",
    courier_status: "word",
  }),
  "reluv.shipment.repriced": fact("the courier charges another price than it quoted", {
    seller_order_id: "id",
    before: "rupiah",
    now: "rupiah",
  }),

  "reluv.dispute.opened": fact("by the buyer, or by a courier's trouble", {
    seller_order_id: "id",
  }),
  "reluv.dispute.answered": fact("the seller answered", { seller_order_id: "id" }),
  "reluv.dispute.decided": fact("an operator decided; once", {
    seller_order_id: "id",
    decision: "word",
    amount: "rupiah",
  }),
} as const satisfies Record<`reluv.${string}.${string}`, FactShape>

export type FactName = keyof typeof FACTS

/** What a fact says beyond its subject and its purchase. */
export type FactData<Name extends FactName> = {
  -readonly [Field in keyof (typeof FACTS)[Name]["data"]]: (typeof FACTS)[Name]["data"][Field] extends keyof Values
    ? Values[(typeof FACTS)[Name]["data"][Field]]
    : never
}

/** What whoever reacts to a fact is given. Read what you need by the ids: by then more may have happened. */
export type Fact<Name extends FactName = FactName> = {
  /** `fact_…`, the same again when it is told again. */
  fact_id: string
  /** The id of what it is about: of the seller order in `reluv.seller-order.shipped`. */
  id: string
  /** The purchase (a Medusa order) that it belongs to, if any. */
  order_id: string | null
} & FactData<Name>

/** `seller_order` of `reluv.seller-order.shipped`. */
export function subjectOf(name: FactName): string {
  return (name.split(".")[1] ?? "").replaceAll("-", "_")
}

/** The fact that a row of this subject has come to a status. */
export function moveName(subject: string, status: string): FactName {
  const name = `reluv.${subject}.${status}`.replaceAll("_", "-")
  if (!isFactName(name)) throw new Error(`no fact is called ${name}`)
  return name
}

function isFactName(name: string): name is FactName {
  return name in FACTS
}
