import * as sandbox from "../sandbox/defaults"
import { env, production, publicUrl, sandboxUrl, storeCors } from "./environment"

const MIDTRANS_HOOK = "/hooks/payment/midtrans_midtrans"

/** The way back from the payment page, and the storefronts that may name another one. */
const wayBack = {
  finish_url: env.MIDTRANS_FINISH_URL || undefined,
  finish_origins: storeCors.split(",").filter((origin) => URL.canParse(origin)),
}

/** Without a key of its own, a vendor is played by the sandbox; its other variables hold all the same. */
export const midtrans = env.MIDTRANS_SERVER_KEY
  ? {
      server_key: env.MIDTRANS_SERVER_KEY,
      client_key: env.MIDTRANS_CLIENT_KEY || undefined,
      ...wayBack,
      is_production: env.MIDTRANS_IS_PRODUCTION === "true",
      snap_base_url: env.MIDTRANS_SNAP_BASE_URL || undefined,
      core_base_url: env.MIDTRANS_CORE_BASE_URL || undefined,
      // Without a public URL, the one in the Midtrans dashboard applies.
      notification_url:
        env.MIDTRANS_NOTIFICATION_URL ||
        (env.RELUV_PUBLIC_URL ? publicUrl + MIDTRANS_HOOK : undefined),
    }
  : {
      server_key: sandbox.SANDBOX_MIDTRANS_SERVER_KEY,
      client_key: env.MIDTRANS_CLIENT_KEY || sandbox.SANDBOX_MIDTRANS_CLIENT_KEY,
      ...wayBack,
      snap_base_url: env.MIDTRANS_SNAP_BASE_URL || sandboxUrl + sandbox.SANDBOX_MIDTRANS_SNAP_PATH,
      core_base_url: env.MIDTRANS_CORE_BASE_URL || sandboxUrl + sandbox.SANDBOX_MIDTRANS_CORE_PATH,
      notification_url: env.MIDTRANS_NOTIFICATION_URL || publicUrl + MIDTRANS_HOOK,
    }

/** Who knows couriers: `biteship`, `rajaongkir`, or `both`, where RajaOngkir stands in for a silent Biteship. */
const engine = env.RELUV_COURIERS || (env.RAJAONGKIR_API_KEY ? "both" : "biteship")

const ourBiteship = env.BITESHIP_API_KEY
  ? {
      api_key: env.BITESHIP_API_KEY,
      base_url: env.BITESHIP_BASE_URL || undefined,
      webhook_header: env.BITESHIP_WEBHOOK_HEADER || undefined,
      webhook_secret: env.BITESHIP_WEBHOOK_SECRET || undefined,
      insurance: "offered" as const,
    }
  : {
      api_key: sandbox.SANDBOX_BITESHIP_API_KEY,
      base_url: env.BITESHIP_BASE_URL || sandboxUrl + sandbox.SANDBOX_BITESHIP_PATH,
      webhook_header: env.BITESHIP_WEBHOOK_HEADER || sandbox.SANDBOX_BITESHIP_WEBHOOK_HEADER,
      webhook_secret: env.BITESHIP_WEBHOOK_SECRET || sandbox.SANDBOX_BITESHIP_WEBHOOK_SECRET,
      insurance: "offered" as const,
    }

const ourRajaOngkir = env.RAJAONGKIR_API_KEY
  ? { api_key: env.RAJAONGKIR_API_KEY, base_url: env.RAJAONGKIR_BASE_URL || undefined }
  : {
      api_key: sandbox.SANDBOX_RAJAONGKIR_API_KEY,
      base_url: env.RAJAONGKIR_BASE_URL || sandboxUrl + sandbox.SANDBOX_RAJAONGKIR_PATH,
    }

export const biteship = engine === "rajaongkir" ? undefined : ourBiteship
export const rajaongkir = engine === "biteship" ? undefined : ourRajaOngkir

/** Payouts through Midtrans are a choice: on a developer's machine the sandbox plays them. */
export const iris = env.IRIS_CREATOR_KEY
  ? {
      creator_key: env.IRIS_CREATOR_KEY,
      approver_key: env.IRIS_APPROVER_KEY || undefined,
      merchant_key: env.IRIS_MERCHANT_KEY,
      base_url: env.IRIS_BASE_URL || undefined,
      is_production: env.IRIS_IS_PRODUCTION === "true",
    }
  : production
    ? undefined
    : {
        creator_key: sandbox.SANDBOX_IRIS_CREATOR_KEY,
        approver_key: sandbox.SANDBOX_IRIS_APPROVER_KEY,
        merchant_key: sandbox.SANDBOX_IRIS_MERCHANT_KEY,
        base_url: env.IRIS_BASE_URL || sandboxUrl + sandbox.SANDBOX_IRIS_PATH,
      }

export const cloudinary = env.CLOUDINARY_API_SECRET
  ? {
      cloud_name: env.CLOUDINARY_CLOUD_NAME,
      api_key: env.CLOUDINARY_API_KEY,
      api_secret: env.CLOUDINARY_API_SECRET,
      upload_prefix: env.CLOUDINARY_UPLOAD_PREFIX || undefined,
      delivery_base_url: env.CLOUDINARY_DELIVERY_BASE_URL || undefined,
    }
  : {
      cloud_name: sandbox.SANDBOX_CLOUDINARY_CLOUD_NAME,
      api_key: sandbox.SANDBOX_CLOUDINARY_API_KEY,
      api_secret: sandbox.SANDBOX_CLOUDINARY_API_SECRET,
      upload_prefix: env.CLOUDINARY_UPLOAD_PREFIX || sandboxUrl + sandbox.SANDBOX_CLOUDINARY_PATH,
      delivery_base_url:
        env.CLOUDINARY_DELIVERY_BASE_URL || sandboxUrl + sandbox.SANDBOX_CLOUDINARY_PATH,
    }

/** PostgreSQL finds listings unless somebody else is to: a server of the project's own, or the sandbox's. */
export const meilisearch =
  env.RELUV_SEARCH === "meilisearch"
    ? {
        base_url: env.MEILISEARCH_URL || sandboxUrl + sandbox.SANDBOX_MEILISEARCH_PATH,
        api_key: env.MEILISEARCH_API_KEY || sandbox.SANDBOX_MEILISEARCH_API_KEY,
      }
    : undefined
