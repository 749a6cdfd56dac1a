import { defineConfig } from "@medusajs/framework/utils"
import { engines, redisUrl } from "../../../host/engines"
import { DEVELOPMENT_SECRET, env } from "../../../host/environment"

/** Medusa by itself, on the same engines and as many connections: what a bench compares the marketplace with. */
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false }, pool: { min: 0, max: 40 } },
    redisUrl,
    http: {
      storeCors: "",
      adminCors: "",
      authCors: "",
      jwtSecret: DEVELOPMENT_SECRET,
      cookieSecret: DEVELOPMENT_SECRET,
    },
  },
  modules: [...engines],
})
