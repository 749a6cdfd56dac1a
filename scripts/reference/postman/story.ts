import { DISPUTE } from "./chapters/dispute"
import { LOGINS } from "./chapters/logins"
import { NOT_PAID, REVIEWED_CARDS } from "./chapters/payments"
import { A_PURCHASE, IN_ONE_REQUEST, RECEIVED } from "./chapters/purchase"
import { REFUND } from "./chapters/refund"
import { LISTINGS, SHOP } from "./chapters/shop"
import { VENDORS } from "./chapters/vendors"
import type { Chapter } from "./step"

/**
 * The whole API as one story, to be run from top to bottom: each request hands on what later ones
 * need. Every route of ours is in it.
 */
export const STORY: Chapter[] = [
  LOGINS,
  SHOP,
  LISTINGS,
  A_PURCHASE,
  DISPUTE,
  RECEIVED,
  REFUND,
  NOT_PAID,
  REVIEWED_CARDS,
  IN_ONE_REQUEST,
  VENDORS,
]
