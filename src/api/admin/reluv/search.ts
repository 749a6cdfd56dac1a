import { text } from "../../_contract/fields"

/** The numbers that buyers, sellers and couriers name. */
export const SEARCH = text({ max: 60 }).describe(
  "the whole number of a seller order (`REL-…`), a waybill, or the number of an order"
)
