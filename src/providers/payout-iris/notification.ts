import { createHash, timingSafeEqual } from "node:crypto"
import { z } from "zod"

const notification = z.object({
  reference_no: z
    .string()
    .min(1)
    .max(100)
    .refine((value) => !value.includes("\0"), "PostgreSQL stores no NUL in a text"),
  status: z.string().min(1).max(50).toLowerCase(),
  error_code: z.string().nullish(),
  error_message: z.string().nullish(),
})

export type IrisNotification = {
  reference_no: string
  status: string
  /** Why it failed, in Midtrans' words. */
  reason: string | null
}

/** Reads the body of a notification; null for what is none of a payout, such as that of a top-up. */
export function parseIrisNotification(raw: string): IrisNotification | null {
  const { data } = notification.safeParse(parseJson(raw))
  if (!data) return null
  const { reference_no, status, error_code, error_message } = data
  const reason = [error_code, error_message].filter(Boolean).join(" ")
  return { reference_no, status, reason: reason.slice(0, 300) || null }
}

/** `Iris-Signature`: it is over every byte, so that a notification is believed as it is. */
export function signIrisNotification(raw: string, merchantKey: string): string {
  return createHash("sha512")
    .update(raw + merchantKey)
    .digest("hex")
}

/** Takes the same time for any answer. */
export function verifyIrisSignature(raw: string, given: unknown, merchantKey: string): boolean {
  const expected = Buffer.from(signIrisNotification(raw, merchantKey))
  const signature = Buffer.from(typeof given === "string" ? given.toLowerCase() : "")
  return signature.length === expected.length && timingSafeEqual(signature, expected)
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return null
  }
}
