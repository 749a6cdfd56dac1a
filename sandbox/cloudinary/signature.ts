import { sha } from "../core/ids"

const NEVER_SIGNED = new Set(["file", "api_key", "signature", "resource_type", "cloud_name"])
const MAX_AGE_S = 3_600

export type Account = { apiKey: string; secret: string }

/** Form fields of an upload; repeated fields (`tags[]`) are lists. */
export type Fields = Record<string, string | string[]>

/** `a=1&b=2` of everything that is signed. Version 2 writes `&` inside values as `%26`. */
export function stringToSign(fields: Fields, version: 1 | 2): string {
  return Object.entries(fields)
    .filter(([key]) => !NEVER_SIGNED.has(key))
    .map(([key, value]) => [key, Array.isArray(value) ? value.join(",") : value] as const)
    .filter(([, value]) => value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .map((pair) => (version === 2 ? pair.replaceAll("&", "%26") : pair))
    .join("&")
}

function expected(fields: Fields, secret: string, given: string): string[] {
  const algorithm = given.length === 64 ? "sha256" : "sha1"
  return ([2, 1] as const).map((version) => sha(algorithm, stringToSign(fields, version) + secret))
}

/** What is wrong with a signed request, in the vendor's words; `undefined` = nothing. */
export function signatureProblem(
  fields: Fields,
  account: Account,
  nowMs: number
): string | undefined {
  const { timestamp } = fields
  const forged = forgeryProblem(fields, account)
  if (forged) return forged
  const at = Number(timestamp)
  if (nowMs / 1_000 - at > MAX_AGE_S) {
    const reported = new Date(at * 1_000).toISOString()
    return `Stale request - reported time is ${reported} which is more than 1 hour ago`
  }
  return undefined
}

/** As `signatureProblem`, of a signed address: it ends when it says, or else after an hour. */
export function downloadProblem(
  fields: Fields,
  account: Account,
  nowMs: number
): string | undefined {
  if (fields.expires_at === undefined) return signatureProblem(fields, account, nowMs)
  const forged = forgeryProblem(fields, account)
  if (forged) return forged
  return nowMs / 1_000 > Number(fields.expires_at) ? "Resource link has expired" : undefined
}

function forgeryProblem(fields: Fields, account: Account): string | undefined {
  const { api_key, signature, timestamp } = fields
  if (typeof api_key !== "string") return "Must supply api_key"
  if (api_key !== account.apiKey) return `Unknown API key ${api_key}`
  if (typeof signature !== "string") return "Must supply signature"
  const at = Number(timestamp)
  if (!Number.isFinite(at) || at <= 0) return "Missing required parameter - timestamp"
  if (!expected(fields, account.secret, signature).includes(signature)) {
    return `Invalid Signature ${signature}. String to sign - '${stringToSign(fields, 2)}'.`
  }
  return undefined
}
