import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACCOUNT_MODULE } from "../../modules/account"
import { askCode } from "./phone"

/** A project whose notification providers serve these channels. */
function project({ phone, channels }: { phone: string | null; channels: string[] }) {
  const sent: object[] = []
  const services: Record<string, object> = {
    [Modules.CUSTOMER]: { retrieveCustomer: async () => ({ id: "cus_1", phone }) },
    [ACCOUNT_MODULE]: { writeCode: async (code: object) => sent.push(code) },
    [ContainerRegistrationKeys.PG_CONNECTION]: {
      raw: async (_: string, [channel]: string[]) => ({
        rows: channels.filter((served) => served === channel),
      }),
    },
  }
  const container = { resolve: (name: string) => services[name] } as unknown as MedusaContainer
  return { sent, ask: () => askCode(container, { customer_id: "cus_1", channel: "sms" }) }
}

it("sends a code to the phone of an account, in one spelling", async () => {
  const { sent, ask } = project({ phone: "0812-3456-7890", channels: ["sms"] })
  await ask()
  expect(sent).toEqual([{ customer_id: "cus_1", phone: "+6281234567890", channel: "sms" }])
})

it.each<[string, Parameters<typeof project>[0], string]>([
  ["to no phone", { phone: null, channels: ["sms"] }, "PHONE_MISSING"],
  ["to what is no phone", { phone: "call me", channels: ["sms"] }, "PHONE_MISSING"],
  [
    "a way that nobody serves",
    { phone: "081234567890", channels: ["whatsapp"] },
    "CODE_CHANNEL_OFF",
  ],
])("sends no code %s", async (_, given, code) => {
  const { sent, ask } = project(given)
  await expect(ask()).rejects.toMatchObject({ code })
  expect(sent).toEqual([])
})
