import type { Codes } from "./codes"

/** What makes something cheaper. */
export const DISCOUNT_CODES = {
  ORD_005: [
    400,
    "a voucher does not hold: unknown, used up, not for this buyer or this cart; `fields` tells of each why",
  ],
  ORD_006: [400, "a voucher has not begun, or has ended; `fields` tells of each which"],
  DISCOUNT_NOT_FOUND: [404, "the shop has no such discount"],
  DISCOUNT_TIMES_INVALID: [400, "its times make no sense; the message says why"],
  DISCOUNT_EMPTY: [400, "nothing that is on sale gets cheaper by it"],
  DISCOUNT_NOT_ON_SALE: [400, "some of the listings are not on sale in this shop"],
  DISCOUNT_NOT_LOWER: [
    400,
    "it is not below the lowest price of the last 30 days (`policies.discounts.compared_days`); the message names of what",
  ],
  DISCOUNT_OVERLAPS: [
    400,
    "another discount of the shop holds in that time; the message names for what",
  ],
  CAMPAIGN_NOT_FOUND: [
    404,
    "no such sale of the marketplace, or the shop was not asked to join it",
  ],
  CAMPAIGN_HANDLE_TAKEN: [400, "another sale has the handle"],
  CAMPAIGN_TIMES_INVALID: [400, "the times of a sale make no sense; the message says which"],
  CAMPAIGN_OVER: [400, "it is too late: the sale is over, or the time to join it is"],
  CAMPAIGN_SELLERS_UNKNOWN: [400, "some are no shops that may sell; the message names them"],
  CAMPAIGN_TOO_LITTLE: [
    400,
    "the sale asks for more percent below the price; the message names of what",
  ],
  VOUCHER_NOT_FOUND: [404, "no such voucher"],
  VOUCHER_LIMIT_TOO_LOW: [400, "a voucher's new limit is below what is used of it already"],
  VOUCHER_IN_USE: [400, "a voucher was used before: what it is for cannot change any more"],
  VOUCHER_CODE_TAKEN: [400, "another voucher has the code; the message names it"],
  VOUCHER_STATUS_NOT_ALLOWED: [400, "the voucher cannot get this status from the one it has"],
  CODE_UNKNOWN: [400, "no such promotion code"],
  CODE_NOT_APPLICABLE: [400, "the code takes nothing off this purchase; the message may say why"],
  CODE_USED_UP: [
    400,
    "others have used up what was left of a code in the cart; nothing was ordered",
  ],
} as const satisfies Codes
