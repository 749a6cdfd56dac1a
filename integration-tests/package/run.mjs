/**
 * The package test: what we publish works in somebody else's project. Builds the plugin, packs it and
 * installs it in a stock Medusa project beside the official loyalty plugin. That shop sells before Reluv
 * is configured and sells the same way after; then sellers' pieces are bought, from a storefront with the
 * client, and with store credit.
 *
 * `npm run test:package` gives it a database. RELUV_PACKAGE_FOLDER keeps the project for the next run.
 */
import { rmSync, writeFileSync } from "node:fs"
import { buyFromStorefront } from "./client.mjs"
import * as credit from "./credit.mjs"
import { expectCommands, medusaArguments } from "./guide.mjs"
import { ask, call, expectEqual, until } from "./http.mjs"
import * as shop from "./ordinary-shop.mjs"
import * as project from "./project.mjs"
import { canRestore, restore } from "./restore.mjs"
import { killStorefront, runStorefront } from "./storefront.mjs"
import * as tarball from "./tarball.mjs"
import { expectHarmlessTraces } from "./traces.mjs"

const { DATABASE_URL, RELUV_PACKAGE_RESULT } = process.env

process.on("SIGTERM", () => {
  project.killEverything()
  killStorefront()
  process.exit(143)
})

/** What the checks hand on to each other. */
const found = {}

const checks = {
  "the guide tells what is run here": expectCommands,
  "the plugin builds": tarball.build,
  "the tarball holds what it should and nothing else": async () => {
    found.tarball = await tarball.pack()
  },
  "importing projects find its types": () => tarball.expectTypes(found.tarball),
  [`it installs in a stock Medusa ${project.MEDUSA} project beside the loyalty plugin`]: () =>
    project.installProject(found.tarball),
  "every export can be imported there": tarball.importExports,
  "a shop sells before it is configured": async () => {
    project.configure("alone")
    await migrate()
    await project.boot()
    found.shop = await shop.openShop()
    found.before = await shop.checkouts(found.shop)
    await project.stop()
  },
  "its tables are created beside Medusa's": async () => {
    project.configure("with Reluv")
    await migrate()
  },
  "its set-up command makes the marketplace, and says what it did": async () => {
    const output = await project.medusa(medusaArguments("set up"))
    found.key = /pk_[0-9a-f]{20,}/.exec(output)?.[0]
    if (!found.key) throw new Error(`the set-up tells no key:\n${output.slice(-2_000)}`)
    if (!output.includes("added rupiah to the currencies")) {
      throw new Error(`the set-up does not say what it did:\n${output.slice(-2_000)}`)
    }
  },
  "the project boots with it": project.boot,
  "the set-up took nothing from the shop": () => shop.expectUntouched(found.shop),
  "the shop's own checkouts are answered as before": async () => {
    const after = await shop.checkouts(found.shop)
    for (const [name, answers] of Object.entries(found.before)) {
      for (const [index, answer] of answers.entries()) {
        expectEqual(`${name}, ${answer.what}`, after[name]?.[index], answer)
      }
      expectEqual(`the steps of "${name}"`, after[name]?.length, answers.length)
    }
  },
  "a Reluv route answers a storefront": async () => {
    const { listings } = await call("/store/listings", { key: found.key })
    expectEqual("the listings", listings, [])
  },
  "the loyalty plugin still answers beside it": async () => {
    expectEqual("the gift cards without a token", (await ask("/admin/gift-cards")).status, 401)
  },
  "the sandbox of the package plays the vendors": project.startSandbox,
  "the client buys from an empty TypeScript project": () =>
    buyFromStorefront(found.tarball, found.key),
  "sellers open shops of one name, and a buyer has store credit": async () => {
    found.world = await credit.openMarketplace(found.key)
  },
  "a reaction of the project hears of each shop, once": async () => {
    const opened = found.world.sellers.map(({ seller }) => seller.id)
    // The empty project's seller has opened a shop before.
    const noted = () => project.notedShops().filter((id) => opened.includes(id))
    await until("the reaction", () => noted().length >= opened.length)
    expectEqual("the noted shops", noted().toSorted(), opened.toSorted())
  },
  "the example storefront runs by itself, installed by its README alone": () =>
    runStorefront(found.tarball, found.key, found.world),
  "a purchase paid partly by store credit ends completed, and its sums hold": () =>
    credit.purchaseCompletes(found.world),
  "its cancellation gives both moneys back": () => credit.cancellationGivesBoth(found.world),
  "killed in between, it gives them back once": () => credit.killGivesOnce(found.world),
  "given up before it is paid, it gives the credit back": () => credit.unpaidGivesBack(found.world),
  "a gift card pays for all of it, without Midtrans": () => credit.giftCardPaysAll(found.world),
  ...(canRestore() && {
    "a backup is made while it sells, in the words of the guide, and is whole when it is restored":
      restore,
    "what was restored sells on, and its sums hold": async () => {
      await project.boot()
      await credit.purchaseCompletes(found.world)
    },
  }),
  "traces tell which routes were asked, and nothing of who asked": () =>
    expectHarmlessTraces(found.key),
}

const counts = { passed: 0, failed: 0, skipped: canRestore() ? 0 : 2 }
if (counts.skipped) console.log("  – no pg_dump as new as PostgreSQL: backups are left out")
try {
  if (!DATABASE_URL) throw new Error("DATABASE_URL is missing; run this with npm run test:package")
  for (const [name, check] of Object.entries(checks)) {
    const since = Date.now()
    console.log(`  … ${name}`)
    await check()
    counts.passed++
    console.log(`  ✓ ${name} (${Math.round((Date.now() - since) / 1000)} s)`)
  }
} catch (error) {
  // What follows needs what failed.
  counts.failed = Object.keys(checks).length - counts.passed
  console.error(`  ✗ ${error.message}`)
} finally {
  await project.stopEverything()
  if (found.tarball) rmSync(found.tarball, { force: true })
  if (RELUV_PACKAGE_RESULT) writeFileSync(RELUV_PACKAGE_RESULT, JSON.stringify(counts))
}
process.exit(counts.failed ? 1 : 0)

async function migrate() {
  const unasked = ["--execute-all-links", "--execute-all-search"]
  await project.medusa([...medusaArguments("tables"), ...unasked])
}
