import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import * as sandbox from "./sandbox/defaults"

/*
 * The host app: Reluv run by itself (`npm start`, tests, benchmarks). A project that installs the
 * plugin writes a configuration of its own; see README. Every variable is described in .env.example.
 */

const env = process.env

/** Public knowledge, therefore refused in production. */
const DEVELOPMENT_SECRET = "reluv-development-secret"
const KNOWN_SECRETS = [DEVELOPMENT_SECRET, "supersecret"]

const MIDTRANS_HOOK = "/hooks/payment/midtrans_midtrans"

const production = ["production", "prod"].includes(env.NODE_ENV ?? "")
const port = env.PORT || "9000"
/** Where buyers' and vendors' requests reach this server. */
const publicUrl = (env.RELUV_PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "")
const sandboxUrl = (
  env.SANDBOX_URL || `http://localhost:${env.SANDBOX_PORT || sandbox.SANDBOX_PORT}`
).replace(/\/+$/, "")

/** On a laptop the sandbox has pages that stand in for a storefront's. */
const storefronts = [
  "http://localhost:3000",
  "http://localhost:5173",
  "http://localhost:8000",
  ...(production ? [] : [sandboxUrl]),
].join(",")
const storeCors = env.STORE_CORS || storefronts

/** The way back from the payment page, and the storefronts that may name another one. */
const wayBack = {
  finish_url: env.MIDTRANS_FINISH_URL || undefined,
  finish_origins: storeCors.split(",").filter((origin) => URL.canParse(origin)),
}

/** Without a key of its own, a vendor is played by the sandbox; its other variables hold all the same. */
const midtrans = env.MIDTRANS_SERVER_KEY
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

const biteship = env.BITESHIP_API_KEY
  ? {
      api_key: env.BITESHIP_API_KEY,
      base_url: env.BITESHIP_BASE_URL || undefined,
      webhook_header: env.BITESHIP_WEBHOOK_HEADER || undefined,
      webhook_secret: env.BITESHIP_WEBHOOK_SECRET || undefined,
    }
  : {
      api_key: sandbox.SANDBOX_BITESHIP_API_KEY,
      base_url: env.BITESHIP_BASE_URL || sandboxUrl + sandbox.SANDBOX_BITESHIP_PATH,
      webhook_header: env.BITESHIP_WEBHOOK_HEADER || sandbox.SANDBOX_BITESHIP_WEBHOOK_HEADER,
      webhook_secret: env.BITESHIP_WEBHOOK_SECRET || sandbox.SANDBOX_BITESHIP_WEBHOOK_SECRET,
    }

/** Payouts through Midtrans are a choice: on a developer's machine the sandbox plays them. */
const iris = env.IRIS_CREATOR_KEY
  ? {
      creator_key: env.IRIS_CREATOR_KEY,
      approver_key: env.IRIS_APPROVER_KEY || undefined,
      merchant_key: env.IRIS_MERCHANT_KEY,
      base_url: env.IRIS_BASE_URL || undefined,
      is_production: production,
    }
  : production
    ? undefined
    : {
        creator_key: sandbox.SANDBOX_IRIS_CREATOR_KEY,
        approver_key: sandbox.SANDBOX_IRIS_APPROVER_KEY,
        merchant_key: sandbox.SANDBOX_IRIS_MERCHANT_KEY,
        base_url: env.IRIS_BASE_URL || sandboxUrl + sandbox.SANDBOX_IRIS_PATH,
      }

const cloudinary = env.CLOUDINARY_API_SECRET
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

const facebook = {
  callback_url: env.FACEBOOK_CALLBACK_URL || "http://localhost:8000/login/facebook",
  graph_version: env.FACEBOOK_GRAPH_VERSION || undefined,
  ...(env.FACEBOOK_APP_SECRET
    ? { client_id: env.FACEBOOK_APP_ID, client_secret: env.FACEBOOK_APP_SECRET }
    : {
        client_id: sandbox.SANDBOX_FACEBOOK_CLIENT_ID,
        client_secret: sandbox.SANDBOX_FACEBOOK_CLIENT_SECRET,
        dialog_base_url: sandboxUrl + sandbox.SANDBOX_FACEBOOK_PATH,
        graph_base_url: sandboxUrl + sandbox.SANDBOX_FACEBOOK_PATH,
      }),
}
/** In production whoever wants it has an app of their own: nobody else vouches for people. */
const logsInByFacebook = !production || Boolean(env.FACEBOOK_APP_SECRET)

const google = env.GOOGLE_CLIENT_SECRET
  ? [
      {
        resolve: "@medusajs/medusa/auth-google",
        id: "google",
        options: {
          clientId: env.GOOGLE_CLIENT_ID,
          clientSecret: env.GOOGLE_CLIENT_SECRET,
          callbackUrl: env.GOOGLE_CALLBACK_URL,
        },
      },
    ]
  : []

/** What a project would write as `options` of its `plugins` entry. */
const reluvOptions = {
  midtrans,
  biteship,
  cloudinary,
  payouts: { iris },
  policies: {
    seller_approval: "automatic",
    listing_moderation: "automatic",
    guest_checkout: env.RELUV_GUEST_CHECKOUT === "on",
    ...(env.RELUV_REQUIRE_VERIFIED_EMAIL && {
      require_verified_email: env.RELUV_REQUIRE_VERIFIED_EMAIL !== "off",
    }),
    refunds: { four_eyes: env.RELUV_REFUNDS_FOUR_EYES !== "off" },
    couriers: { default: env.RELUV_COURIERS_DEFAULT || undefined },
  },
  pictures: { hosts: (env.RELUV_PICTURE_HOSTS || "").split(",").filter(Boolean) },
  // Everybody of the tests asks from one address.
  ...(env.NODE_ENV === "test" && {
    limits: {
      login: { address: null },
      register: { address: null },
      letter: { address: null },
      proof: { address: null },
    },
    // Tests run at night, too.
    mails: { quiet_hours: { from: "00:00", to: "00:00" } },
  }),
  storefront_url:
    env.RELUV_STOREFRONT_URL ||
    (production ? undefined : sandboxUrl + sandbox.SANDBOX_STOREFRONT_PATH),
  backend_url: publicUrl,
  jobs_hurry: Number(env.RELUV_JOBS_HURRY) || undefined,
}

// `medusa build` reads this file too, on machines that rightly know no secrets.
if (production && process.argv[2] !== "build") refuseUnsafeProduction()

/** Stops the boot with one sentence when production would run on secrets or vendors that are not real. */
function refuseUnsafeProduction(): void {
  const problems: string[] = []
  for (const name of ["JWT_SECRET", "COOKIE_SECRET"] as const) {
    const secret = env[name]
    if (!secret) problems.push(`${name} is not set`)
    else if (KNOWN_SECRETS.includes(secret)) problems.push(`${name} is a public default`)
  }
  if (!env.DATABASE_URL) problems.push("DATABASE_URL is not set")
  const vendors = {
    MIDTRANS: [env.MIDTRANS_SERVER_KEY, midtrans.snap_base_url, midtrans.core_base_url],
    BITESHIP: [env.BITESHIP_API_KEY, biteship.base_url],
    CLOUDINARY: [env.CLOUDINARY_API_SECRET, cloudinary.upload_prefix, cloudinary.delivery_base_url],
  }
  for (const [vendor, [key, ...urls]] of Object.entries(vendors)) {
    if (!key) problems.push(`${vendor} has no key, so the sandbox would play it`)
    else if (urls.some((url) => url && isSandbox(url)))
      problems.push(`a base URL of ${vendor} points at the sandbox`)
  }
  if (env.BITESHIP_API_KEY && !biteship.webhook_secret) {
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

/** As in a project that installs the plugin, every folder of src/modules is a module. */
function reluvModules() {
  const folder = join(__dirname, "src/modules")
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => isPresent(`src/modules/${name}`))
    .sort()
    .map((name) => ({ resolve: `./src/modules/${name}`, options: reluvOptions }))
}

function reluvProvider(name: string, id: string, options: Record<string, unknown>) {
  return isPresent(`src/providers/${name}`)
    ? [{ resolve: `./src/providers/${name}`, id, options }]
    : []
}

function isPresent(folder: string): boolean {
  return ["ts", "js"].some((ending) => existsSync(join(__dirname, folder, `index.${ending}`)))
}

const redisUrl = env.REDIS_URL || undefined

/**
 * Medusa's own default for Redis is one at a time in each process: an event waits for the slow ones before it,
 * and a job for every other job. What a dead process was at is taken over after `lockDuration`, when the next
 * look for such work comes; BullMQ's own default of 30 seconds each is a minute.
 */
const workerOptions = { concurrency: 10, lockDuration: 15_000, stalledInterval: 5_000 }

/** One process needs no Redis; several share events, workflows, jobs and locks through it. */
const engines = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl, workerOptions },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl, workerOptions } },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : [
      {
        // Never the in-memory default: it does not keep two processes apart.
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-postgres",
              id: "locking-postgres",
              is_default: true,
            },
          ],
        },
      },
    ]

/** Medusa turns SSL on for every host that is not localhost; here the operator says so. */
const ssl = {
  off: false,
  require: { rejectUnauthorized: false },
  verify: { rejectUnauthorized: true },
}[env.DATABASE_SSL || "off"]

/** Tests register hundreds of people, and a password that is hard to guess costs a tenth of a second each. */
const cheapPasswords = { hashConfig: { logN: 8, r: 8, p: 1 } }

/** On a laptop the sandbox has everybody's phone; elsewhere a project has a gateway of its own, or sends no codes. */
const phones = env.PHONE_GATEWAY_KEY
  ? { base_url: env.PHONE_GATEWAY_URL, api_key: env.PHONE_GATEWAY_KEY }
  : {
      base_url: sandboxUrl + sandbox.SANDBOX_PHONE_PATH,
      api_key: sandbox.SANDBOX_PHONE_API_KEY,
    }
const sendsToPhones = !production || Boolean(env.PHONE_GATEWAY_KEY)

/** On a laptop mails lie in the sandbox's mailbox; in production nobody is sent any without a server. */
const mailServer = env.SMTP_HOST
  ? {
      host: env.SMTP_HOST,
      port: Number(env.SMTP_PORT) || undefined,
      secure: env.SMTP_TLS === "always",
      require_tls: env.SMTP_TLS !== "off",
      user: env.SMTP_USER || undefined,
      password: env.SMTP_PASSWORD || undefined,
      from: env.SMTP_FROM,
    }
  : production
    ? null
    : {
        host: new URL(sandboxUrl).hostname,
        port: Number(env.SANDBOX_SMTP_PORT) || sandbox.smtpPortBeside(new URL(sandboxUrl).port),
        require_tls: false,
        from: env.SMTP_FROM || sandbox.SANDBOX_SMTP_FROM,
      }

const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/notification-local",
        id: "local",
        options: { name: "Local Notification Provider", channels: ["feed"] },
      },
      ...(sendsToPhones
        ? reluvProvider("notification-phone", "phone", { channels: ["whatsapp", "sms"], ...phones })
        : []),
      ...(mailServer
        ? reluvProvider("notification-smtp", "smtp", {
            channels: ["email"],
            timeout_ms: Number(env.SMTP_TIMEOUT_MS) || undefined,
            ...mailServer,
          })
        : []),
    ],
  },
}

const auth = {
  resolve: "@medusajs/medusa/auth",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/auth-emailpass",
        id: "emailpass",
        options: env.NODE_ENV === "test" ? cheapPasswords : {},
      },
      ...google,
      ...(logsInByFacebook ? reluvProvider("auth-facebook", "facebook", facebook) : []),
    ],
  },
}

module.exports = defineConfig({
  admin: { disable: env.RELUV_ADMIN === "off" },
  projectConfig: {
    databaseUrl: env.DATABASE_URL || "postgres://postgres:reluv@localhost:5499/reluv",
    databaseDriverOptions: {
      connection: { ssl: ssl ?? false },
      // Two processes fit into PostgreSQL's default of 100 connections, as while one replaces the other.
      pool: { min: 0, max: Number(env.RELUV_DATABASE_POOL) || 40 },
    },
    redisUrl,
    http: {
      storeCors,
      adminCors: env.ADMIN_CORS || `${publicUrl},http://localhost:5173`,
      authCors: env.AUTH_CORS || `${storefronts},${publicUrl}`,
      jwtSecret: env.JWT_SECRET || DEVELOPMENT_SECRET,
      cookieSecret: env.COOKIE_SECRET || DEVELOPMENT_SECRET,
    },
  },
  modules: [
    ...reluvModules(),
    ...engines,
    auth,
    notification,
    {
      resolve: "@medusajs/medusa/payment",
      options: { providers: reluvProvider("payment-midtrans", "midtrans", midtrans) },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
          ...reluvProvider("fulfillment-biteship", "biteship", biteship),
        ],
      },
    },
    ...(isPresent("src/providers/file-cloudinary")
      ? [
          {
            resolve: "@medusajs/medusa/file",
            options: { providers: reluvProvider("file-cloudinary", "cloudinary", cloudinary) },
          },
        ]
      : []),
  ],
})
