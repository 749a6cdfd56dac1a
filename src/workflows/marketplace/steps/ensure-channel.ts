import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { NAME } from "../marketplace"
import type { Shop } from "./look-around"

/**
 * The sales channel that every listing is in, and the publishable key that opens it. An untouched shop
 * keeps the one channel that Medusa made, under our name: with a second one each list of products
 * would send the ids of all products of the channel.
 */
export const ensureChannelStep = createStep("ensure-channel", async (shop: Shop, { container }) => {
  const keys = container.resolve(Modules.API_KEY)
  const notes: string[] = []
  const sales_channel_id = await ensureChannel(container, shop, notes)
  let [key] = await keys.listApiKeys({ title: NAME, type: "publishable" })
  if (!key) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: NAME, type: "publishable", created_by: "reluv-set-up" }] },
    })
    key = result[0]
    notes.push(`made the publishable key "${NAME}"`)
  }
  if (!key) throw new Error("Medusa made no publishable key")
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [sales_channel_id] },
  })
  return new StepResponse({ sales_channel_id, publishable_key: key.token, notes })
})

async function ensureChannel(
  container: MedusaContainer,
  { untouched, sales_channel_id }: Shop,
  notes: string[]
): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const [known] = sales_channel_id
    ? await channels.listSalesChannels({ id: sales_channel_id })
    : await channels.listSalesChannels({ name: NAME })
  if (known) {
    if (untouched && known.name !== NAME) {
      await channels.updateSalesChannels(known.id, { name: NAME, description: DESCRIPTION })
      notes.push(`called the sales channel "${known.name}" "${NAME}"`)
    }
    return known.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: NAME, description: DESCRIPTION }] },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no sales channel")
  notes.push(`made the sales channel "${NAME}" beside those that were there`)
  return made.id
}

const DESCRIPTION = "Preloved fashion marketplace"
