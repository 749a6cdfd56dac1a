import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { RELUV_MODULE } from "../../modules/reluv"
import { requireVerified } from "./verify"

type Options = {
  policies: { require_verified_email?: boolean }
  midtrans?: { is_production: boolean }
}

/** A marketplace where `verified` is the one address that its owner verified. */
function marketplace(options: Options, verified: string | null): MedusaContainer {
  const services: Record<string, object> = {
    [RELUV_MODULE]: { options },
    [Modules.CUSTOMER]: { listCustomers: async () => [{ id: "cus_1", email: "ani@example.com" }] },
    [ACCOUNT_MODULE]: { isVerified: async ({ email }: { email: string }) => email === verified },
  }
  return { resolve: (name: string) => services[name] } as unknown as MedusaContainer
}

const on = { policies: { require_verified_email: true } }
const off = { policies: { require_verified_email: false } }
const real = { policies: {}, midtrans: { is_production: true } }
const play = { policies: {}, midtrans: { is_production: false } }

it.each<[string, Options, string | null, "goes on" | "AUTH_006"]>([
  ["where the policy wants it and the e-mail is verified", on, "ani@example.com", "goes on"],
  ["where the policy wants it and nothing is verified", on, null, "AUTH_006"],
  ["where the policy wants it and an address of before is", on, "old@example.com", "AUTH_006"],
  ["where the policy is off", off, null, "goes on"],
  ["where real money is taken and nobody decided", real, null, "AUTH_006"],
  ["where real money is taken and the policy is off", { ...real, ...off }, null, "goes on"],
  ["in a sandbox where nobody decided", play, null, "goes on"],
])("AUTH_006 or not: %s", async (_, options, verified, outcome) => {
  const answer = await requireVerified(marketplace(options, verified), "cus_1").then(
    () => "goes on",
    ({ code }: { code: string }) => code
  )
  expect(answer).toBe(outcome)
})
