/**
 * The client in an empty TypeScript project: installed from the tarball beside `@medusajs/js-sdk`, with
 * nothing of Medusa's server, compiled strictly, and run through a whole purchase.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expectEqual } from "./http.mjs"
import { npm, run, sandboxUrl, self, url } from "./project.mjs"

const PURCHASE = `import { type ListingView, Reluv, ReluvError } from "medusa-plugin-reluv/client"

const [API = "", KEY = "", SANDBOX = "", RUN = ""] = process.argv.slice(2)

function aStorefront(): Reluv {
  return new Reluv({
    baseUrl: API,
    publishableKey: KEY,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
}

/** A customer of Medusa's own SDK. */
async function aCustomer(name: string): Promise<{ reluv: Reluv; email: string }> {
  const reluv = aStorefront()
  const email = \`\${name}-\${RUN}@example.com\`
  const login = { email, password: "a-long-test-password" }
  await reluv.client.setToken(String(await reluv.auth.register("customer", "emailpass", login)))
  await reluv.store.customer.create({ email, first_name: name, last_name: "Wulandari" })
  await reluv.auth.login("customer", "emailpass", login)
  return { reluv, email }
}

async function until<T>(what: string, ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const answer = await ask()
    if (wanted(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(what + " did not happen within a minute")
}

async function vendors(path: string, body: object): Promise<void> {
  const answer = await fetch(SANDBOX + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(path + " answered " + answer.status)
}

async function main(): Promise<void> {
  const { reluv: seller } = await aCustomer("ani")
  const { reluv: buyer, email } = await aCustomer("sari")

  const opened = await seller.call("POST /store/sellers", {
    body: {
      name: "Toko Ani " + RUN,
      handle: "toko-ani-" + RUN,
      phone: "0812-3456-7890",
      origin: {
        contact_name: "Ani",
        address_1: "Jl. Kemang Raya No. 10",
        city: "Jakarta Selatan",
        province: "DKI Jakarta",
        postal_code: "12730",
      },
    },
  })
  const offered = { title: "Kemeja Flanel", price: 125_000, weight: 300, condition: "good" as const }
  const { listing } = await seller.call("POST /seller/listings", { body: offered })

  // What the server would refuse does not compile, and what gets through keeps its code.
  const wrong = { ...offered, price: "125000" }
  // @ts-expect-error a price is a number
  const refusal = await seller.call("POST /seller/listings", { body: wrong }).catch((error) => error)
  if (!(refusal instanceof ReluvError && refusal.code === "PROD_003" && refusal.status === 400)) throw refusal

  const { listings } = await buyer.call("GET /store/listings", {
    query: { seller_id: opened.seller.id, condition: ["good", "fair"] },
  })
  const found: ListingView | undefined = listings.find(({ id }) => id === listing.id)
  const variant_id = found?.variants[0]?.id
  if (!variant_id) throw new Error("the listing cannot be bought")

  const { regions } = await buyer.store.region.list()
  const region = regions.find((one: { currency_code: string }) => one.currency_code === "idr")
  const { areas } = await buyer.call("GET /store/areas", { query: { q: "Menteng" } })
  const area = areas[0]
  if (!region || !area) throw new Error("there is no rupiah, or no Menteng")
  const { cart } = await buyer.store.cart.create({
    region_id: region.id,
    email,
    items: [{ variant_id, quantity: 1 }],
    shipping_address: {
      first_name: "Sari",
      last_name: "Wulandari",
      phone: "+6281234567890",
      address_1: "Jl. Cikini Raya No. 60",
      city: area.city ?? "",
      province: area.province ?? "",
      postal_code: area.postal_code ?? "",
      country_code: "id",
      metadata: { biteship_area_id: area.id },
    },
  })
  const rates = await buyer.call("GET /store/carts/:id/shipping-rates", { params: { id: cart.id } })
  const courier = rates.sellers[0]
  const rate = courier?.rates[0]
  if (!courier?.shipping_option_id || !rate) throw new Error("no courier: " + courier?.error?.code)
  const { courier_code, courier_service_code } = rate
  await buyer.store.cart.addShippingMethod(cart.id, {
    option_id: courier.shipping_option_id,
    data: { courier_code, courier_service_code },
  })
  const { cart: ready } = await buyer.store.cart.retrieve(cart.id)
  await buyer.store.payment.initiatePaymentSession(ready, { provider_id: "pp_midtrans_midtrans" })
  const { order } = await buyer.call("POST /store/carts/:id/complete", { params: { id: cart.id } })

  const params = { id: order.id }
  const payment = () => buyer.call("GET /store/orders/:id/payment", { params })
  const page = await until("a payment page", payment, ({ snap_token }) => snap_token !== null)
  await vendors(\`/_control/midtrans/\${page.snap_token}/pay\`, { payment_type: "qris" })
  await until("a payment", payment, ({ status }) => status === "paid")

  const { seller_orders } = await buyer.call("GET /store/orders/:id/seller-orders", { params })
  const id = seller_orders[0]?.id ?? ""
  const { order: booked } = await seller.call("POST /seller/orders/:id/ship", { params: { id } })
  const label = await seller.call("GET /seller/orders/:id/label", { params: { id } })
  if (!(await label.text()).startsWith("%PDF")) throw new Error("the label is no PDF")
  for (const [report, status] of [["picked", "shipped"], ["delivered", "delivered"]] as const) {
    await vendors(\`/_control/biteship/orders/\${booked.shipment?.booking_id}/status\`, { status: report })
    const part = () => buyer.call("GET /store/seller-orders/:id", { params: { id } })
    await until(status, part, ({ seller_order }) => seller_order.status === status)
  }
  const received = await buyer.call("POST /store/seller-orders/:id/receive", { params: { id } })
  console.log(received.seller_order.status)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
`

/** @param {string} tarball of the package @param {string} key of the marketplace's storefront */
export async function buyFromStorefront(tarball, key) {
  const folder = mkdtempSync(join(tmpdir(), "reluv-storefront-"))
  try {
    writeProject(folder, tarball)
    await npm(folder, [
      "install",
      "--prefer-offline",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ])
    for (const server of ["framework", "medusa"]) {
      if (existsSync(join(folder, "node_modules/@medusajs", server))) {
        throw new Error(`the storefront got Medusa's server: @medusajs/${server}`)
      }
    }
    await run(folder, process.execPath, [join(folder, "node_modules/typescript/bin/tsc")])
    const purchase = join(folder, "dist/purchase.js")
    const asked = [purchase, url, key, sandboxUrl, String(Date.now())]
    expectEqual("the purchase", (await run(folder, process.execPath, asked)).trim(), "completed")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeProject(folder, tarball) {
  const { "@types/node": node, "@medusajs/js-sdk": sdk, typescript } = self.devDependencies
  const files = {
    "package.json": {
      name: "empty-storefront",
      version: "0.0.1",
      private: true,
      dependencies: { "@medusajs/js-sdk": sdk, [self.name]: `file:${tarball}` },
      devDependencies: { "@types/node": node, typescript },
    },
    "tsconfig.json": {
      compilerOptions: {
        target: "ES2022",
        module: "Node16",
        moduleResolution: "Node16",
        strict: true,
        noUncheckedIndexedAccess: true,
        // The SDK's own types name a package that it does not bring.
        skipLibCheck: true,
        outDir: "dist",
      },
      include: ["*.ts"],
    },
  }
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), JSON.stringify(content, null, 2))
  }
  writeFileSync(join(folder, "purchase.ts"), PURCHASE)
}
