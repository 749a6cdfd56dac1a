import { z } from "zod"
import type { JsonAnswer } from "../../shared/json-http"

const created = z.object({
  payouts: z.tuple([z.object({ reference_no: z.string().min(1).max(100) })]),
})

const details = z.object({
  status: z.string().min(1),
  error_message: z.string().nullish(),
})

const owner = z.object({ account_name: z.string().min(1).max(200) })

/** `errors` is a text, a list or an object of lists, as it comes. */
const refused = z.object({ error_message: z.string(), errors: z.unknown().optional() })

export type IrisPayoutDetails = { status: string; reason: string | null }

/** What Midtrans calls the payout that was made. */
export function readCreated(body: unknown): string | null {
  return created.safeParse(body).data?.payouts[0].reference_no ?? null
}

export function readDetails(body: unknown): IrisPayoutDetails | null {
  const { data } = details.safeParse(body)
  return data ? { status: data.status, reason: data.error_message ?? null } : null
}

export function readOwner(body: unknown): string | null {
  return owner.safeParse(body).data?.account_name ?? null
}

export type Refusal = {
  reason: string
  /** Midtrans understood the call and did nothing. Of its key, its load and its own trouble that is not said. */
  isSure: boolean
  isAboutAccount: boolean
}

/** Null for a good answer. */
export function refusalOf({ status, body }: JsonAnswer): Refusal | null {
  if (status < 300) return null
  const { data } = refused.safeParse(body)
  const said = data ? `${data.error_message} ${JSON.stringify(data.errors ?? "")}` : ""
  const isSure =
    data !== undefined && [400, 404, 422].includes(status) && !/idempotency/i.test(said)
  return {
    reason: said.slice(0, 300) || "no reason",
    isSure,
    isAboutAccount: /account/i.test(said),
  }
}
