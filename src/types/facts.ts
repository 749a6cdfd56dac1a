import type { FactData, FactName } from "../domain/fact/facts"

export type { FactName } from "../domain/fact/facts"

/**
 * What a subscriber or a reaction is given: ids only. Read what you need by them, because by then more may
 * have happened.
 */
export type Fact<Name extends FactName = FactName> = {
  /** `fact_…`: told at least once, so remember it where doing a thing twice would hurt. */
  fact_id: string
  /** The id of what the fact is about: of the seller order in `reluv.seller-order.shipped`. */
  id: string
  /** The purchase (a Medusa order) that it belongs to, if any. */
  order_id: string | null
} & FactData<Name>
