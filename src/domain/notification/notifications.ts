import type { FactName } from "../fact/facts"
import type { Permission } from "../seller/permissions"
import { CHANNELS, type Channel } from "./channels"
import type { MailKind } from "./mail-kinds"

export type Notification = {
  fact: FactName
  /** The buyer of the purchase, the customer whom it is about, or those of the shop who may do this. */
  to: "buyer" | "customer" | Permission
  channels: readonly Channel[]
  mail: MailKind
  /** Told of what is paid at the door only, or of what is paid before only; of both where it is left out. */
  at_door?: boolean
}

const buyer = (fact: FactName, mail: MailKind): Notification => ({
  fact,
  to: "buyer",
  channels: CHANNELS,
  mail,
})
const customer = (fact: FactName, mail: MailKind): Notification => ({
  fact,
  to: "customer",
  channels: CHANNELS,
  mail,
})
const shop = (fact: FactName, may: Permission, mail: MailKind): Notification => ({
  fact,
  to: may,
  channels: CHANNELS,
  mail,
})

/** What is good to know, and not worth a mail. */
const ofInbox = (fact: FactName, may: Permission, mail: MailKind): Notification => ({
  ...shop(fact, may, mail),
  channels: ["inbox"],
})

/** What is over before a mail is read. */
const customerInbox = (fact: FactName, mail: MailKind): Notification => ({
  ...customer(fact, mail),
  channels: ["inbox"],
})

/** Who is told what, by which way: one line for each. What a shop's people hear of is what they may see to. */
export const NOTIFICATIONS: readonly Notification[] = [
  buyer("reluv.payment.expected", "payment-expected"),
  buyer("reluv.payment.ends-soon", "payment-ends-soon"),
  buyer("reluv.payment.paid", "payment-received"),
  buyer("reluv.payment.on-delivery", "payment-on-delivery"),
  buyer("reluv.payment.expired", "payment-ended"),
  buyer("reluv.payment.cancelled", "payment-ended"),
  buyer("reluv.payment.failed", "payment-ended"),
  buyer("reluv.seller-order.processing", "part-processing"),
  buyer("reluv.seller-order.shipped", "part-shipped"),
  buyer("reluv.seller-order.delivered", "part-delivered"),
  buyer("reluv.seller-order.completes-soon", "part-completes-soon"),
  buyer("reluv.seller-order.completed", "part-completed"),
  { ...buyer("reluv.seller-order.cancelled", "part-cancelled"), at_door: false },
  { ...buyer("reluv.seller-order.cancelled", "part-cancelled-unpaid"), at_door: true },
  buyer("reluv.refund.owed", "refund-owed"),
  buyer("reluv.refund.awaiting-transfer", "refund-needs-account"),
  buyer("reluv.refund.done", "refund-done"),
  buyer("reluv.dispute.opened", "dispute-opened"),
  buyer("reluv.dispute.answered", "dispute-answered"),
  buyer("reluv.dispute.decided", "dispute-decided"),

  customer("reluv.offer.countered", "offer-countered"),
  customer("reluv.offer.accepted", "offer-accepted"),
  customer("reluv.offer.declined", "offer-declined"),
  customer("reluv.offer.lapsed", "offer-lapsed"),
  shop("reluv.offer.made", "offers.answer", "offer-made"),
  shop("reluv.offer.open", "offers.answer", "offer-made"),
  shop("reluv.offer.accepted", "offers.read", "offer-agreed"),

  customerInbox("reluv.live-claim.held", "live-claim-held"),
  customerInbox("reluv.live-claim.expired", "live-claim-over"),
  customerInbox("reluv.live-claim.released", "live-claim-over"),
  customerInbox("reluv.live-claim.closed", "live-claim-over"),

  shop("reluv.seller.active", "shop.change", "shop-active"),
  ofInbox("reluv.seller.badge-gained", "shop.change", "shop-badge-gained"),
  ofInbox("reluv.seller.badge-lost", "shop.change", "shop-badge-lost"),
  shop("reluv.seller.rejected", "shop.change", "shop-rejected"),
  shop("reluv.seller.suspended", "shop.change", "shop-suspended"),
  shop("reluv.review.shown", "reviews.read", "new-review"),
  shop("reluv.seller-order.paid", "orders.ship", "new-order"),
  shop("reluv.seller-order.ship-soon", "orders.ship", "order-ship-soon"),
  shop("reluv.seller-order.cancelled", "orders.ship", "order-cancelled"),
  shop("reluv.dispute.opened", "disputes.answer", "order-disputed"),
  shop("reluv.dispute.decided", "disputes.answer", "order-dispute-decided"),
  shop("reluv.listing.rejected", "listings.write", "listing-rejected"),
  shop("reluv.listing.blocked", "listings.write", "listing-blocked"),
  shop("reluv.listing.active", "listings.write", "listing-approved"),

  shop("reluv.campaign.seller-invited", "listings.write", "campaign-invitation"),

  shop("reluv.bank-account.set", "money.withdraw", "bank-account-set"),
  shop("reluv.payout.requested", "money.withdraw", "payout-requested"),
  shop("reluv.payout.paid", "money.read", "payout-paid"),
  shop("reluv.payout.rejected", "money.read", "payout-rejected"),
  shop("reluv.payout.returned", "money.read", "payout-returned"),
]

export function notificationsOf(fact: string): Notification[] {
  return NOTIFICATIONS.filter((row) => row.fact === fact)
}
