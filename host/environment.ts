import { SANDBOX_PORT } from "../sandbox/defaults"

/** Every variable is described in .env.example. */
export const env = process.env

/** Public knowledge, therefore refused in production. */
export const DEVELOPMENT_SECRET = "reluv-development-secret"

export const production = ["production", "prod"].includes(env.NODE_ENV ?? "")
/** For machines where machines read them; a laptop's are read by a person. */
export const logFormat =
  (env.RELUV_LOG_FORMAT || (production || env.NODE_ENV === "test" ? "json" : "text")) === "text"
    ? "text"
    : "json"
const port = env.PORT || "9000"
/** Where buyers' and vendors' requests reach this server. */
export const publicUrl = (env.RELUV_PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "")
export const sandboxUrl = (
  env.SANDBOX_URL || `http://localhost:${env.SANDBOX_PORT || SANDBOX_PORT}`
).replace(/\/+$/, "")

/** On a laptop the sandbox has pages that stand in for a storefront's. */
export const storefronts = [
  "http://localhost:3000",
  "http://localhost:5173",
  "http://localhost:8000",
  ...(production ? [] : [sandboxUrl]),
].join(",")
export const storeCors = env.STORE_CORS || storefronts
