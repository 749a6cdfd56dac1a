import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

const NAME = "Reluv"

/** The sales channel that every listing is in, and the publishable key that opens it. */
export const ensureChannelStep = createStep(
  "ensure-channel",
  async (_: undefined, { container }) => {
    const channels = container.resolve(Modules.SALES_CHANNEL)
    const keys = container.resolve(Modules.API_KEY)

    let [channel] = await channels.listSalesChannels({ name: NAME })
    if (!channel) {
      const { result } = await createSalesChannelsWorkflow(container).run({
        input: { salesChannelsData: [{ name: NAME, description: "Preloved fashion marketplace" }] },
      })
      channel = result[0]
    }
    let [key] = await keys.listApiKeys({ title: NAME, type: "publishable" })
    if (!key) {
      const { result } = await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: NAME, type: "publishable", created_by: "reluv-set-up" }] },
      })
      key = result[0]
    }
    if (!channel || !key) throw new Error("Medusa made no sales channel or publishable key")
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [channel.id] },
    })
    return new StepResponse({ sales_channel_id: channel.id, publishable_key: key.token })
  }
)
