import { defineConfig } from "@medusajs/framework/utils"
import { engines, redisUrl } from "./host/engines"
import {
  DEVELOPMENT_SECRET,
  env,
  logFormat,
  production,
  publicUrl,
  sandboxUrl,
  storeCors,
  storefronts,
} from "./host/environment"
import { auth } from "./host/logins"
import { notification } from "./host/messages"
import { isPresent, reluvModules, reluvProvider } from "./host/present"
import { refuseUnsafeProduction } from "./host/production"
import { biteship, cloudinary, iris, meilisearch, midtrans, rajaongkir } from "./host/vendors"
import { SANDBOX_STOREFRONT_PATH } from "./sandbox/defaults"
import { createLogger } from "./src/logger"

/*
 * The host app: Reluv run by itself (`npm start`, tests, benchmarks). A project that installs the
 * plugin writes a configuration of its own; see README. Every variable is described in .env.example.
 */

/** How many requests one address may make in so many seconds, whatever they are. */
const everything = {
  address: Number(env.RATE_LIMIT_MAX),
  minutes: (Number(env.RATE_LIMIT_TTL) || 60) / 60,
}

/** What a project would write as `options` of its `plugins` entry. */
const reluvOptions = {
  midtrans,
  biteship,
  rajaongkir,
  cloudinary,
  payouts: { iris },
  policies: {
    seller_approval: "automatic",
    listing_moderation: "automatic",
    guest_checkout: env.RELUV_GUEST_CHECKOUT === "on",
    ...(env.RELUV_REQUIRE_VERIFIED_EMAIL && {
      require_verified_email: env.RELUV_REQUIRE_VERIFIED_EMAIL !== "off",
    }),
    cash_on_delivery: { enabled: biteship !== undefined && midtrans !== undefined },
    refunds: { four_eyes: env.RELUV_REFUNDS_FOUR_EYES !== "off" },
    couriers: { default: env.RELUV_COURIERS_DEFAULT || undefined },
  },
  search: { meilisearch },
  pictures: { hosts: (env.RELUV_PICTURE_HOSTS || "").split(",").filter(Boolean) },
  ...(env.RATE_LIMIT_MAX && { limits: { read: everything, write: everything } }),
  // Everybody of the tests asks from one address.
  ...(env.NODE_ENV === "test" && {
    limits: {
      read: { address: null },
      write: { address: null, account: null },
      login: { address: null },
      register: { address: null },
      letter: { address: null },
      proof: { address: null },
    },
    // Tests run at night, too.
    mails: { quiet_hours: { from: "00:00", to: "00:00" } },
  }),
  storefront_url:
    env.RELUV_STOREFRONT_URL || (production ? undefined : sandboxUrl + SANDBOX_STOREFRONT_PATH),
  backend_url: publicUrl,
  monitoring: {
    token: env.RELUV_MONITORING_TOKEN || undefined,
    port: env.RELUV_MONITORING_PORT ? Number(env.RELUV_MONITORING_PORT) : undefined,
    host: env.RELUV_MONITORING_HOST || undefined,
  },
  shutdown_seconds: Number(env.RELUV_SHUTDOWN_SECONDS) || undefined,
  jobs_hurry: Number(env.RELUV_JOBS_HURRY) || undefined,
}

// `medusa build` reads this file too, on machines that rightly know no secrets.
if (production && process.argv[2] !== "build") refuseUnsafeProduction()

/** Medusa turns SSL on for every host that is not localhost; here the operator says so. */
const ssl = {
  off: false,
  require: { rejectUnauthorized: false },
  verify: { rejectUnauthorized: true },
}[env.DATABASE_SSL || "off"]

module.exports = defineConfig({
  logger: createLogger({ format: logFormat, level: env.LOG_LEVEL }),
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
    ...reluvModules(reluvOptions),
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
          ...(biteship ? reluvProvider("fulfillment-biteship", "biteship", biteship) : []),
          ...(rajaongkir ? reluvProvider("fulfillment-rajaongkir", "rajaongkir", rajaongkir) : []),
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
