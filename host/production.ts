import { DEVELOPMENT_SECRET, env, sandboxUrl } from "./environment"
import { biteship, cloudinary, iris, meilisearch, midtrans, rajaongkir } from "./vendors"

const KNOWN_SECRETS = [DEVELOPMENT_SECRET, "supersecret"]

/** Stops the boot with one sentence when production would run on secrets or vendors that are not real. */
export function refuseUnsafeProduction(): void {
  const problems: string[] = []
  for (const name of ["JWT_SECRET", "COOKIE_SECRET"] as const) {
    const secret = env[name]
    if (!secret) problems.push(`${name} is not set`)
    else if (KNOWN_SECRETS.includes(secret)) problems.push(`${name} is a public default`)
  }
  if (!env.DATABASE_URL) problems.push("DATABASE_URL is not set")
  const vendors: Record<string, (string | undefined)[]> = {
    MIDTRANS: [env.MIDTRANS_SERVER_KEY, midtrans.snap_base_url, midtrans.core_base_url],
    ...(iris && { IRIS: [env.IRIS_CREATOR_KEY, iris.base_url] }),
    ...(biteship && { BITESHIP: [env.BITESHIP_API_KEY, biteship.base_url] }),
    ...(rajaongkir && { RAJAONGKIR: [env.RAJAONGKIR_API_KEY, rajaongkir.base_url] }),
    ...(meilisearch && { MEILISEARCH: [env.MEILISEARCH_API_KEY, meilisearch.base_url] }),
    CLOUDINARY: [env.CLOUDINARY_API_SECRET, cloudinary.upload_prefix, cloudinary.delivery_base_url],
  }
  for (const [vendor, [key, ...urls]] of Object.entries(vendors)) {
    if (!key) problems.push(`${vendor} has no key, so the sandbox would play it`)
    else if (urls.some((url) => url && isSandbox(url)))
      problems.push(`a base URL of ${vendor} points at the sandbox`)
  }
  if (biteship && env.BITESHIP_API_KEY && !biteship.webhook_secret) {
    problems.push("BITESHIP_WEBHOOK_SECRET is not set, so webhooks could be forged")
  }
  if (!problems.length) return
  const refusal = new Error(
    `Reluv does not start in production: ${problems.join("; ")}. Set real values (.env.example describes each).`
  )
  refusal.stack = ""
  throw refusal
}

function isSandbox(url: string): boolean {
  return url.startsWith(sandboxUrl) || /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/.test(url)
}
