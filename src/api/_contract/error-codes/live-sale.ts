import type { Codes } from "./codes"

/** What shops show live. */
export const LIVE_SALE_CODES = {
  LIVE_SALE_NOT_FOUND: [404, "no such live sale, or not of this shop"],
  LIVE_SALE_STATUS_NOT_ALLOWED: [400, "the live sale has a status in which this cannot be done"],
  LIVE_SALE_RUNNING_ALREADY: [400, "another live sale of the shop is running"],
  LIVE_SALE_TIME_INVALID: [400, "a live sale is planned for within 90 days"],
  LIVE_SALES_TOO_MANY: [400, "the shop has planned as many as it may"],
  LIVE_SHOP_CLOSED: [400, "a shop on vacation does not go on air"],
  LIVE_SALE_EMPTY: [400, "a live sale without pieces cannot begin"],
  LIVE_PIECES_UNKNOWN: [
    400,
    "some are no pieces that the shop has on sale; the message names them",
  ],
  LIVE_PIECE_NOT_FOUND: [404, "the live sale shows no such piece"],
  LIVE_PIECE_CLAIMED: [400, "a piece that somebody has claimed stays; the message names which"],
  LIVE_PRICE_NOT_LOWER: [
    400,
    "a live price is not below the ordinary one; the message names of what",
  ],
  LIVE_SALE_NOT_OPEN: [400, "nobody claims or writes while the live sale is not on"],
  LIVE_CLAIMS_TOO_MANY: [400, "the buyer has as many claims in the live sale as they may"],
  LIVE_CLAIM_NOT_FOUND: [404, "no such claim, or somebody else's"],
  LIVE_CLAIM_STATUS_NOT_ALLOWED: [400, "the claim has a status in which this cannot be done"],
  LIVE_CLAIM_ELSEWHERE: [400, "the buyer claims the piece in another live sale already"],
  LIVE_CLAIM_OVER: [
    400,
    "the cart has the live price of a claim that is over; the message names of what",
  ],
  LIVE_MUTED: [
    400,
    "this customer may not write in the live sale, and its shop claims nothing for them: it has muted them, or they are banned",
  ],
  LIVE_MESSAGE_NOT_FOUND: [404, "no such message in the live sale"],
  LIVE_MUTE_NOT_FOUND: [404, "nobody is muted by that id in the live sale"],
} as const satisfies Codes
