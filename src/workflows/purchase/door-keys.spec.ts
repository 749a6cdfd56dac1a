import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { doorKeys } from "./door-keys"

const PHONE = "+6281234567890"

function houseOf(verified_phone: string | null): MedusaContainer {
  const things: Record<string, unknown> = {
    [ACCOUNT_MODULE]: { readProfile: async () => ({ verified_phone }) },
    [ContainerRegistrationKeys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: "x" } } },
  }
  return { resolve: (name: string) => things[name] } as MedusaContainer
}

const keysOf = (id: string, { proven = null as string | null, recipient = PHONE } = {}) =>
  doorKeys(houseOf(proven), { customer: { id, email: `${id}@example.com` }, recipient })

const meets = (asked: readonly string[], own: readonly string[]) =>
  asked.some((key) => own.includes(key))

describe("whoever pays at the door", () => {
  it("is known again by the number that couriers call, with another account", async () => {
    const [first, second] = [await keysOf("cus_1"), await keysOf("cus_2")]
    expect(meets(second.asked, first.own)).toBe(true)
  })

  it("is known again by a number that was proven, also where it is only written down", async () => {
    const [first, second] = [await keysOf("cus_1", { proven: PHONE }), await keysOf("cus_2")]
    expect(meets(second.asked, first.own)).toBe(true)
  })

  it("answers for nothing that others did with a number that is proven to be theirs", async () => {
    const [stranger, victim] = [await keysOf("cus_1"), await keysOf("cus_2", { proven: PHONE })]
    expect(meets(victim.asked, stranger.own)).toBe(false)
  })

  it("is nobody else with another number", async () => {
    const [first, second] = [
      await keysOf("cus_1"),
      await keysOf("cus_2", { recipient: "+6281234567891" }),
    ]
    expect(meets(second.asked, first.own)).toBe(false)
  })

  it("is kept by hashes, but for the account", async () => {
    const { own, asked } = await keysOf("cus_1", { proven: "+6281111111111" })
    expect(own).toHaveLength(4)
    expect([...own, ...asked].join(" ")).not.toMatch(/6281|example/)
  })
})
