import { aListing, anOrdinaryProduct } from "./given/listings"
import { aCustomer, aMember, aSeller, theOperator } from "./given/people"
import { aCart, anUnpaidOrder, aPaidOrder, aReadyCart } from "./given/purchases"

/** What a test starts from. Every builder makes new things through the public API and returns them. */
export const given = {
  aCustomer,
  aSeller,
  aMember,
  theOperator,
  aListing,
  anOrdinaryProduct,
  aCart,
  aReadyCart,
  anUnpaidOrder,
  aPaidOrder,
}
