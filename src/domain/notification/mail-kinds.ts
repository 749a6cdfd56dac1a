import { ACCOUNT_MAILS } from "./mails/account"
import { AFTER_SALE_MAILS } from "./mails/after-sale"
import { CONVERSATION_MAILS } from "./mails/conversation"
import { LISTING_MAILS } from "./mails/listing"
import { LIVE_SALE_MAILS } from "./mails/live-sale"
import { OFFER_MAILS } from "./mails/offer"
import { OPERATOR_MAILS } from "./mails/operator"
import { PAYOUT_MAILS } from "./mails/payout"
import { PURCHASE_MAILS } from "./mails/purchase"
import { SELLER_ORDER_MAILS } from "./mails/seller-order"
import type { MailShape } from "./mails/shape"
import { SHOP_MAILS } from "./mails/shop"
import { WISH_MAILS } from "./mails/wish"

/**
 * Everything that is said by mail, in each language: plain words, from which the layout makes HTML and text. A mail's
 * name is what a project's own notification provider is given as `template`, after `reluv-`.
 */
export const MAILS = {
  ...ACCOUNT_MAILS,
  ...PURCHASE_MAILS,
  ...AFTER_SALE_MAILS,
  ...SHOP_MAILS,
  ...SELLER_ORDER_MAILS,
  ...LISTING_MAILS,
  ...OFFER_MAILS,
  ...LIVE_SALE_MAILS,
  ...CONVERSATION_MAILS,
  ...PAYOUT_MAILS,
  ...WISH_MAILS,
  ...OPERATOR_MAILS,
} satisfies Record<string, MailShape>

export type MailKind = keyof typeof MAILS

export const MAIL_KINDS = Object.keys(MAILS) as readonly MailKind[]

export function isMailKind(kind: string): kind is MailKind {
  return kind in MAILS
}
