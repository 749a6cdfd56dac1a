import * as workflows from "./index"

/** What was ordered is always cut, and the set-up asks nobody. */
const WITHOUT = ["setUpMarketplaceWorkflow", "splitOrderBySellerWorkflow"]

it.each(Object.entries(workflows).filter(([name]) => !WITHOUT.includes(name)))(
  "%s can be refused by whoever installs the plugin",
  (_, workflow) => {
    expect(workflow.hooks).toHaveProperty("validate")
  }
)
