import type { Language } from "../../said"

/** Where the button of a mail leads; the storefront's paths are options. */
export type Place =
  | "order"
  | "seller_order"
  | "shop"
  | "listing"
  | "piece"
  | "saved_searches"
  | "live_sale"
  | "offer"
  | "seller_offer"
  | "conversation"
  | "seller_conversation"
  | "reviews"
  | "campaign"
  | "payouts"
  | "verify_email"
  | "reset_password"
  | "change_email"
  | "account"
  | "home"
  | "invitation"
  | "tasks"

/** What a mail may name. A person reads it: amounts and times are written out before. */
export type Value =
  | "number"
  | "shop"
  | "amount"
  | "until"
  | "waybill"
  | "title"
  | "role"
  | "rating"
  /** A bank and the last digits of a number. */
  | "account"
  | "count"
  /** Its key: each language has its own word. */
  | "badge"
  | "tasks"

export type Words = { subject: string; lines: string[]; button: string }

export type MailShape = {
  needs: readonly Value[]
  leads: Place
  says: Record<Language, (named: Record<Value, string>) => Words>
}

/** A mail can name only what it needs, so that none has a gap. */
export function mail<const Needs extends readonly Value[]>(
  needs: Needs,
  leads: Place,
  says: Record<Language, (named: Record<Needs[number], string>) => Words>
): MailShape {
  return { needs, leads, says }
}
