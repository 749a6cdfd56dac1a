import { NO_MONEY, type Rupiah, rupiah } from "../money/rupiah"
import { shareOut } from "../money/share-out"

/** Who pays for what vouchers took off. The two add up to it. */
export type Funding = { platform: Rupiah; seller: Rupiah }

const NO_FUNDING: Funding = { platform: NO_MONEY, seller: NO_MONEY }

/** Splits what one voucher took off one line, or one courier. */
export function fund(amount: Rupiah, platform_percent: number): Funding {
  const [platform = NO_MONEY, seller = NO_MONEY] = shareOut(amount, [
    platform_percent,
    100 - platform_percent,
  ])
  return { platform, seller }
}

export function addFunding(all: readonly Funding[]): Funding {
  return all.reduce(
    (whole, { platform, seller }) => ({
      platform: rupiah(whole.platform + platform),
      seller: rupiah(whole.seller + seller),
    }),
    NO_FUNDING
  )
}

/**
 * What of a part's funding is given back once `refunded` of its `total` has gone back to the buyer: in
 * proportion, so that refunds one after the other give back as much as one, and the whole of it with the last.
 * A part that cost nothing gives its funding back when it is called off (`refunded` 0 of 0).
 */
export function fundingBack(
  funding: Funding,
  { refunded, total }: { refunded: Rupiah; total: Rupiah }
): Funding {
  if (refunded >= total) return funding
  const of = (amount: Rupiah) => rupiah(Number((BigInt(amount) * BigInt(refunded)) / BigInt(total)))
  return { platform: of(funding.platform), seller: of(funding.seller) }
}
