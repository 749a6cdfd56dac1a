import { existsSync } from "node:fs"
import { join } from "node:path"
import * as sandbox from "../../sandbox/defaults"
import { Failure } from "./failure"

export interface Environment {
  production: boolean
  port: number
  sandboxPort: number
  smtpPort: number
  /** Undefined: the embedded PostgreSQL serves. */
  databaseUrl: string | undefined
  postgresPort: number | undefined
  redisUrl: string | undefined
  /** At least one vendor has no key of its own, or mails have no server. */
  needsSandbox: boolean
}

/** Reads `.env` (variables that are set already win) and checks what is not free text. */
export function readEnvironment(root: string): Environment {
  const file = join(root, ".env")
  if (existsSync(file)) process.loadEnvFile(file)
  const env = process.env
  const production = ["production", "prod"].includes(env.NODE_ENV ?? "")
  const sandboxPort = portFrom("SANDBOX_PORT") ?? sandbox.SANDBOX_PORT
  return {
    production,
    port: portFrom("PORT") ?? 9000,
    sandboxPort,
    smtpPort: portFrom("SANDBOX_SMTP_PORT") ?? sandbox.smtpPortBeside(sandboxPort),
    databaseUrl: databaseUrl(),
    postgresPort: portFrom("RELUV_POSTGRES_PORT"),
    redisUrl: redisUrl(),
    needsSandbox:
      !env.MIDTRANS_SERVER_KEY ||
      (!env.BITESHIP_API_KEY && env.RELUV_COURIERS !== "rajaongkir") ||
      (!env.RAJAONGKIR_API_KEY && ["rajaongkir", "both"].includes(env.RELUV_COURIERS ?? "")) ||
      !env.CLOUDINARY_API_SECRET ||
      (!env.SMTP_HOST && !production),
  }
}

/** The environment of our children: ours, plus what differs. */
export function environmentWith(
  changes: Record<string, string | undefined>
): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...process.env, ...changes })) {
    // Jest's and npm's own settings are none of our children's business.
    if (value !== undefined && !name.startsWith("npm_")) merged[name] = value
  }
  return merged
}

function portFrom(name: string): number | undefined {
  const text = process.env[name]
  if (!text) return undefined
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`${name} is "${text}", which is no port. Set a number from 1 to 65535 in .env`)
}

function databaseUrl(): string | undefined {
  const url = process.env.DATABASE_URL
  if (!url) return undefined
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url
  throw new Failure(
    "DATABASE_URL is not an address like postgres://user:password@host:5432/name. Correct it in .env, or remove it to use the embedded PostgreSQL"
  )
}

function redisUrl(): string | undefined {
  const url = process.env.REDIS_URL
  if (!url) return undefined
  if (/^rediss?:\/\//.test(url) && URL.canParse(url)) return url
  throw new Failure(
    "REDIS_URL is not an address like redis://localhost:6379. Correct it in .env, or remove it to do without"
  )
}
