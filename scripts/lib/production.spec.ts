import { spawnSync } from "node:child_process"
import { join } from "node:path"

/** What a production server is given; the values are nobody's. */
const COMPLETE = {
  NODE_ENV: "production",
  JWT_SECRET: "a-long-secret-of-a-test",
  COOKIE_SECRET: "another-long-secret-of-a-test",
  DATABASE_URL: "postgres://reluv:reluv@db.example.com/reluv",
  MIDTRANS_SERVER_KEY: "Mid-server-x",
  MIDTRANS_CLIENT_KEY: "Mid-client-x",
  BITESHIP_API_KEY: "biteship_test.x",
  BITESHIP_WEBHOOK_HEADER: "x-biteship",
  BITESHIP_WEBHOOK_SECRET: "a-header-of-a-test",
  CLOUDINARY_CLOUD_NAME: "demo",
  CLOUDINARY_API_KEY: "1",
  CLOUDINARY_API_SECRET: "x",
}

jest.setTimeout(60_000)

it("loads the configuration of a production server that lacks nothing", () => {
  expect(refusalOf({})).toBe("")
})

it("tells all that another lacks", () => {
  const lacks = { JWT_SECRET: undefined, DATABASE_URL: undefined, MIDTRANS_SERVER_KEY: undefined }
  const refusal = refusalOf({ ...lacks, BITESHIP_WEBHOOK_SECRET: undefined })
  expect(refusal).toContain("JWT_SECRET is not set")
  expect(refusal).toContain("DATABASE_URL is not set")
  expect(refusal).toContain("MIDTRANS has no key, so the sandbox would play it")
  expect(refusal).toContain("BITESHIP_WEBHOOK_SECRET is not set, so webhooks could be forged")
})

it("takes no secret that is public, and no vendor that is the sandbox", () => {
  const refusal = refusalOf({
    JWT_SECRET: "supersecret",
    COOKIE_SECRET: "reluv-development-secret",
    BITESHIP_BASE_URL: "http://127.0.0.1:4900/biteship",
  })
  expect(refusal).toContain("JWT_SECRET is a public default")
  expect(refusal).toContain("COOKIE_SECRET is a public default")
  expect(refusal).toContain("a base URL of BITESHIP points at the sandbox")
})

it("pays nobody out through the sandbox, and needs no account for payouts", () => {
  const keys = { IRIS_CREATOR_KEY: "creator-x", IRIS_MERCHANT_KEY: "merchant-x" }
  const sandbox = "http://localhost:4900/iris/api/v1"
  expect(refusalOf({ ...keys, IRIS_BASE_URL: sandbox })).toContain(
    "a base URL of IRIS points at the sandbox"
  )
  expect(refusalOf({ ...keys, IRIS_IS_PRODUCTION: "true" })).toBe("")
})

/** What loading the configuration says on its way down. */
function refusalOf(changes: Record<string, string | undefined>): string {
  const env = { PATH: process.env.PATH, ...COMPLETE, ...changes }
  const root = join(__dirname, "../..")
  const args = ["--import", "tsx", join(root, "medusa-config.ts")]
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env })
  return status === 0 ? "" : String(stderr)
}
