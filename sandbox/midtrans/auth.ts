import { timingSafeEqual } from "node:crypto"
import type { FastifyRequest } from "fastify"
import type { Sandbox } from "../core/sandbox"

/** Whether the request carries `Basic base64(SERVER_KEY:)`: key as user name, no password. */
export function hasServerKey(sandbox: Sandbox, request: FastifyRequest): boolean {
  const [scheme, credentials] = (request.headers.authorization ?? "").split(" ")
  if (scheme?.toLowerCase() !== "basic" || !credentials) return false
  const given = Buffer.from(credentials, "base64")
  const wanted = Buffer.from(`${sandbox.keys.midtrans_server_key}:`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

export const SNAP_UNAUTHORIZED = {
  error_messages: [
    "Access denied due to unauthorized transaction, please check client or server key",
    "Visit https://snap-docs.midtrans.com/#request-headers for more details",
  ],
}

export const CORE_UNAUTHORIZED = {
  status_code: "401",
  status_message: "Transaction cannot be authorized with the current client/server key.",
}
