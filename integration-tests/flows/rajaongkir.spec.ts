import { execFile } from "node:child_process"
import { promisify } from "node:util"
import type { SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import type { Customer, Seller } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { aCart, chooseCouriers, sellerOrdersOf } from "../helpers/given/purchases"
import { leaveOwnServer, useOwnServer } from "../helpers/own-server"
import { callsTo, handIn } from "../helpers/sandbox"
import { testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

/** A marketplace that Biteship knows nothing of. */
let seller: Seller
let buyer: Customer

beforeAll(async () => {
  await useOwnServer("rajaongkir", { RELUV_COURIERS: "rajaongkir" })
  await setUpAgain()
  seller = await given.aSeller(JAKARTA)
  buyer = await given.aCustomer()
})
afterAll(leaveOwnServer)

async function setUpAgain(): Promise<void> {
  const [server] = testServers().servers
  if (!server) throw new Error("there is no server")
  const { command, args, cwd, env } = server
  const [cli = ""] = args
  await promisify(execFile)(command, [cli, "exec", "./src/scripts/set-up.js"], { cwd, env })
}
const optionsOf = (one: Seller) =>
  sql<{ provider_id: string }>(
    `select o.provider_id from shipping_option o
     join reluv_seller_contact c on c.shipping_option_id = o.id where c.seller_id = $1`,
    [one.seller.id]
  )

it("offers what RajaOngkir asks for, from postal code to postal code", async () => {
  const cart = await aCart(buyer, [await given.aListing(seller)])
  const { sellers } = await chooseCouriers(cart)
  const rates = sellers.flatMap((one) => one.rates)
  expect(rates.map((rate) => `${rate.courier_code}/${rate.courier_service_code}`)).toEqual(
    expect.arrayContaining(["jne/reg", "pos/pos_reguler"])
  )
  expect(await callsTo("biteship", "")).toEqual([])
})

it("a parcel goes by the counter and its number, and arrives by what RajaOngkir tells of it", async () => {
  const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const [part] = await sellerOrdersOf(order)
  const path = `/seller/orders/${part?.id}`
  const { token } = seller
  expect(await send(`${path}/ship`, { token, body: {} })).toMatchObject({
    status: 404,
    body: { code: "PART_OFF" },
  })
  await handIn({ awb: "JNE0012345678", courier: "jne", phone: "+6281234567890", delivered: true })
  const typed = { courier_code: "jne", tracking_number: "JNE0012345678" }
  const shipped = await call<{ order: SellerOrderView }>(`${path}/ship`, { token, body: typed })
  expect(shipped.order.shipment).toMatchObject({ provider: "typed", tracked: true })
  const arrived = await waitUntil(async () => {
    const [now] = await sellerOrdersOf(order)
    return now?.status === "delivered" ? now : null
  })
  expect(arrived.history.at(-1)).toMatchObject({ to: "delivered", actor: "vendor" })
})

it("shops of another vendor's time are priced by RajaOngkir once the marketplace is set up again", async () => {
  const older = await given.aSeller(BANDUNG)
  await sql(
    `update shipping_option set provider_id = 'biteship_biteship'
     where id = (select shipping_option_id from reluv_seller_contact where seller_id = $1)`,
    [older.seller.id]
  )
  await setUpAgain()
  expect(await optionsOf(older)).toEqual([{ provider_id: "rajaongkir_rajaongkir" }])
  await chooseCouriers(await aCart(buyer, [await given.aListing(older)]))
})
