import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setUpMarketplaceWorkflow } from "../workflows/marketplace/set-up-marketplace"

/**
 * The set-up command of a project that installs the plugin, run with `npx medusa exec`. It says what it
 * did, prints the publishable key of the marketplace's sales channel, and can run as often as one likes.
 */
export default async function setUp({ container }: ExecArgs) {
  const { result } = await setUpMarketplaceWorkflow(container).run()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const note of result.notes) logger.info(`Reluv: ${note}`)
  logger.info(`Reluv is set up. Publishable key: ${result.publishable_key}`)
}
