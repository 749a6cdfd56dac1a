import type { MedusaContainer } from "@medusajs/framework/types"
import { type Fact, type FactName, subjectOf } from "../../domain/fact/facts"
import { aCampaign } from "./subjects/campaign"
import { aListing } from "./subjects/listing"
import { aLiveClaim } from "./subjects/live-sale"
import { anOffer } from "./subjects/offer"
import { aDispute, aPart } from "./subjects/part"
import { aPayment, aRefund } from "./subjects/payment"
import { aBankAccount, aPayout } from "./subjects/payout"
import { aReview } from "./subjects/review"
import { aShopWithBadge } from "./subjects/shop"
import type { Subject } from "./subjects/subject"

type Read = (container: MedusaContainer, fact: Fact, name: FactName) => Promise<Subject | null>

const READ: Record<string, Read> = {
  payment: aPayment,
  refund: aRefund,
  seller_order: (container, { id }, name) => aPart(container, id, name),
  dispute: aDispute,
  seller: aShopWithBadge,
  listing: aListing,
  campaign: aCampaign,
  review: aReview,
  offer: anOffer,
  live_claim: aLiveClaim,
  payout: aPayout,
  bank_account: aBankAccount,
}

/** Null where there is nothing to tell any more. */
export async function readSubject(
  container: MedusaContainer,
  { name, fact }: { name: FactName; fact: Fact }
): Promise<Subject | null> {
  return (await READ[subjectOf(name)]?.(container, fact, name)) ?? null
}
