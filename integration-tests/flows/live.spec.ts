import { type LiveEvent, Reluv } from "../../src/client"
import { call } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const ENOUGH = { message: "the stream did not tell" }

/** What a customer's screen hears at one server, until it is left. */
async function aScreen(token: string, server = 0) {
  const reluv = new Reluv({
    baseUrl: serverUrl(server),
    publishableKey: testServers().publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await reluv.client.setToken(token)
  const left = new AbortController()
  const heard: LiveEvent[] = []
  const end = (async () => {
    for await (const event of reluv.followNotifications({ signal: left.signal })) heard.push(event)
  })().then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error)
  )
  await waitUntil(() => heard.length > 0, ENOUGH)
  return { heard, end, leave: () => left.abort() }
}

const told = ({ heard }: { heard: LiveEvent[] }) =>
  heard.flatMap(({ name, data }) => (name === "notification" ? data.kind : []))

it("a purchase is told to who bought and to who sells, at another server than it happens at", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const screens = [await aScreen(buyer.token, 1), await aScreen(seller.token, 1)] as const
  const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  // What follows from two facts is done side by side.
  await waitUntil(() => told(screens[0]).length === 2, ENOUGH)
  await waitUntil(() => told(screens[1]).includes("new-order"), ENOUGH)

  expect(told(screens[0]).sort()).toEqual(["payment-expected", "payment-received"])
  const { notifications, unread_count } = await call<{
    notifications: { id: string; kind: string; title: string; target: object }[]
    unread_count: number
  }>("/store/notifications", { token: buyer.token, headers: { "accept-language": "id" } })
  expect(unread_count).toBe(2)
  expect(notifications.find(({ kind }) => kind === "payment-received")).toMatchObject({
    title: expect.stringContaining("diterima"),
    target: { place: "order", ids: { order_id: order.id } },
  })
  const shop = await call<{ notifications: { kind: string }[] }>("/seller/notifications", {
    token: seller.token,
  })
  expect(shop.notifications[0]).toMatchObject({
    kind: "new-order",
    seller_id: seller.seller.id,
    is_read: false,
  })

  const ids = notifications.map(({ id }) => id)
  const read = { token: buyer.token, body: { ids: ids.slice(0, 1) } }
  expect(await call("/store/notifications/read", read)).toEqual({ unread_count: 1 })
  await waitUntil(() => screens[0].heard.at(-1)?.name === "notifications-read", ENOUGH)
  expect(screens[0].heard.at(-1)?.data).toEqual({ seller_id: null, unread_count: 1 })
  const path = `/store/notifications/${ids[1]}`
  expect(await call(path, { method: "DELETE", token: buyer.token })).toEqual({ unread_count: 0 })
  for (const { leave } of screens) leave()
})

it("a stream ends within a second of a log-out, at another server, and is not opened again", async () => {
  const buyer = await given.aCustomer()
  const screen = await aScreen(buyer.token, 1)
  await call("/store/accounts/me/logout-everywhere", { method: "POST", token: buyer.token })

  expect(await screen.end).toBe("AUTH_004")
})
