import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { setUpMarketplaceWorkflow } from "../../src/workflows/marketplace/set-up-marketplace"
import { seedCategories } from "./categories"
import { seedCategoryPictures, seedCategoryRules } from "./category-rules"
import { seedCollection } from "./collection"
import { customers, operators } from "./data/customers"
import { sellers } from "./data/sellers"
import { seedHistory } from "./history/history"
import { seedListings } from "./listings"
import { SEED_PASSWORD, seedCustomers, seedOperators } from "./people"
import { seedSales } from "./sales"
import { seedShopSales } from "./shop-sales"
import { seedShops } from "./shops"

/**
 * Fills an empty marketplace with the sample data, through the same workflows that the API runs.
 * Everything is looked for before it is made, so a seed that was cut short goes on where it was.
 *
 * `RELUV_SEED_FILE` names the file that tells the key and the logins; `RELUV_SEED=set-up` leaves the
 * sample data out and only makes the marketplace and its operator.
 */
export default async function seed({ container }: ExecArgs) {
  const tell = (line: string) => process.stdout.write(`seed: ${line}\n`)
  const { result: marketplace } = await setUpMarketplaceWorkflow(container).run()
  tell("marketplace set up")
  await seedOperators(container)
  if (process.env.RELUV_SEED !== "set-up") {
    await seedCustomers(container)
    tell(`${customers.length} buyers`)
    const shops = await seedShops(container)
    tell(`${shops.size} shops`)
    const categories = await seedCategories(container)
    await seedCategoryRules(container, categories)
    tell(`${categories.size} categories`)
    await seedListings(container, { shops, categories, tell })
    await seedCategoryPictures(container, categories)
    await seedCollection(container)
    tell("a collection")
    await seedHistory(container, { shops, tell })
    await seedSales(container, { shops })
    await seedShopSales(container, { shops })
    tell("vouchers, a campaign, a discount and a live sale")
  }
  const file = process.env.RELUV_SEED_FILE ?? ".reluv/seed.json"
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(facts(marketplace.publishable_key), null, 2))
}

function facts(publishable_key: string) {
  const login = (email: string | undefined) => ({ email, password: SEED_PASSWORD })
  const owners = sellers.map((shop) => shop.owner.email)
  const sample = owners.find((email) => email.startsWith("seller@"))
  return {
    publishable_key,
    logins: {
      operator: login(operators[0]?.email),
      another_operator: login(operators[1]?.email),
      buyer: login(customers[0]?.email),
      seller: login(sample),
      another_seller: login(owners.find((email) => email !== sample)),
    },
  }
}
