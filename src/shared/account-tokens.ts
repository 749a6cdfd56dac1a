import { timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { computedToken, isComputedToken } from "./computed-token"

const LETTER = "reluv-account-letter"
const SESSION = "reluv-account-session"
const PHONE = "reluv-phone-code"

/** What the link in a letter carries: which one, and the secret that opens it. */
export function letterToken(container: MedusaContainer, id: string): string {
  return `${id}.${computedToken(container, { purpose: LETTER, id })}`
}

/** The letter that a token opens; null for a token that nobody was given. */
export function letterOf(container: MedusaContainer, token: string): string | null {
  const [id = "", secret = "", ...more] = token.split(".")
  const isOurs =
    more.length === 0 && isComputedToken(container, { purpose: LETTER, id, token: secret })
  return isOurs ? id : null
}

/** What refreshes a session, for one turn. */
export function refreshToken(
  container: MedusaContainer,
  { id, turn }: { id: string; turn: number }
): string {
  const says = `${id}.${turn}`
  return `${says}.${computedToken(container, { purpose: SESSION, id: says })}`
}

/** Which turn of which session a token refreshes; null for a token that nobody was given. */
export function turnOf(
  container: MedusaContainer,
  token: string
): { id: string; turn: number } | null {
  const [id = "", turn = "", secret = "", ...more] = token.split(".")
  const isOurs =
    more.length === 0 &&
    isComputedToken(container, { purpose: SESSION, id: `${id}.${turn}`, token: secret })
  return isOurs ? { id, turn: Number(turn) } : null
}

/** What a message to a phone carries: as many digits as people type. */
export function phoneCode(container: MedusaContainer, id: string, digits: number): string {
  const bytes = Buffer.from(computedToken(container, { purpose: PHONE, id }), "base64url")
  return (bytes.readUIntBE(0, 6) % 10 ** digits).toString().padStart(digits, "0")
}

export function isPhoneCode(
  container: MedusaContainer,
  { id, digits, shown }: { id: string; digits: number; shown: string }
): boolean {
  const [wanted, given] = [Buffer.from(phoneCode(container, id, digits)), Buffer.from(shown)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
