import type { MedusaContainer } from "@medusajs/framework/types"
import { wrongOf } from "../../domain/seller/vacation"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { Actor } from "../../shared/sql"

export type TakeVacation = {
  id: string
  actor: Actor
  /** @default now */
  closes_at?: Date
  reopens_at: Date | null
  message: string | null
}

/** A shop closes for a while, now or later. Throws `VACATION_INVALID`. */
export async function takeVacation(
  container: MedusaContainer,
  { closes_at, ...vacation }: TakeVacation
): Promise<void> {
  const now = new Date()
  // What was to begin a moment ago begins now.
  const from = closes_at && closes_at > now ? closes_at : now
  const why = wrongOf({ ...vacation, closes_at: from }, now)
  if (why) throw SellerErrors.VACATION_INVALID({ why })
  await container.resolve(SELLER_MODULE).planVacation({ ...vacation, closes_at: from })
}
