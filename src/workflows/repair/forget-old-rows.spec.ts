import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_VIEW_MODULE } from "../../modules/listing-view"
import { RELUV_MODULE } from "../../modules/reluv"
import { reluvOptions } from "../../modules/reluv/options"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import { forgetOldRows } from "./forget-old-rows"

it("forgets everything else where one thing cannot be forgotten, and says which", async () => {
  const asked: string[] = []
  const modules = new Proxy(
    {},
    {
      get: (_, method: string) => async () => {
        asked.push(method)
        if (method === "forgetOldMessages") throw new Error("the inbox is away")
      },
    }
  )
  const names: string[] = []
  const container = {
    resolve: (name: string) => {
      names.push(name)
      return name === RELUV_MODULE ? { options: reluvOptions.parse({}) } : modules
    },
  } as unknown as MedusaContainer

  await expect(forgetOldRows(container)).rejects.toThrow(
    "Could not forget webhook messages: the inbox is away"
  )

  expect(names).toEqual(expect.arrayContaining([WEBHOOK_INBOX_MODULE, LISTING_VIEW_MODULE]))
  expect(asked).toHaveLength(20)
})
