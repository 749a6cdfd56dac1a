import type { ListingView, SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { untilTask } from "../helpers/given/endings"
import type { Customer, Seller } from "../helpers/given/people"
import { complete, openPayment, sellerOrdersOf, untilPaid } from "../helpers/given/purchases"
import { untilRefund } from "../helpers/given/refunds"
import { biteship, type Mail, mailsTo, midtrans, pictureUrl } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Language = "id" | "en"

/** What each is told, of the shop, the account and the purchase; each once. */
const OF_BUYER = [
  "dispute-answered",
  "dispute-decided",
  "dispute-opened",
  "part-completed",
  "part-delivered",
  "part-processing",
  "part-shipped",
  "payment-expected",
  "payment-received",
  "refund-done",
  "refund-owed",
  "verify-email",
]
const OF_SELLER = [
  "new-order",
  "order-dispute-decided",
  "order-disputed",
  "shop-active",
  "verify-email",
]

/** Ids of tables, what a template or a program leaves behind, and what is not there. */
const RAW =
  /\b[a-z]{2,12}_[0-9A-HJKMNP-TV-Z]{20,}|\{\{|\}\}|\bundefined\b|\bnull\b|\bNaN\b|\[object/

it.each<Language>(["id", "en"])(
  "a purchase with a dispute and a refund is told in every mail in whole words, with links to the storefront: %s",
  async (language) => {
    const seller = await given.aSeller()
    const buyer = await given.aCustomer()
    for (const { token } of [seller, buyer])
      await call("/store/accounts/me", { token, body: { language } })
    const order = await aDisputedPurchase(buyer, seller)

    // What was told before they said in which language is in that of the marketplace.
    const before = ["verify-email", "shop-active"]
    for (const [person, kinds] of [
      [buyer, OF_BUYER],
      [seller, OF_SELLER],
    ] as const) {
      const mails = await allMailsTo(person, kinds)
      for (const [kind, mail] of mails) {
        const said = [mail.subject, ...mail.text.split(/\s+/).filter((word) => !isLink(word))]
        expect([kind, said.join(" ").match(RAW)?.[0]]).toEqual([kind, undefined])
        expect([kind, visible(mail.html).match(RAW)?.[0]]).toEqual([kind, undefined])
        if (!before.includes(kind)) expect([kind, languageOf(mail)]).toEqual([kind, language])
        const homes = [...mail.links, ...mail.text.split(/\s+/).filter(isLink)].map(homeOf)
        expect([kind, homes.length > 0, [...new Set(homes)]]).toEqual([kind, true, [STOREFRONT()]])
        for (const link of mail.links) expect((await fetch(link)).status).toBe(200)
      }
      const about = [...mails].filter(([kind]) => !before.includes(kind))
      const number = `#${order.display_id}`
      const numbers = await partNumbersOf(order.id)
      for (const [kind, mail] of about)
        expect([
          kind,
          [number, ...numbers].some((name) => `${mail.subject} ${mail.text}`.includes(name)),
        ]).toEqual([kind, true])
    }
  }
)

it("one click of a mail program ends mails of a kind, and the inbox goes on", async () => {
  const seller = await given.aSeller()
  const [first, second] = [await given.aListing(seller), await given.aListing(seller)]
  await block(first)
  const [mail] = await mailsTo(seller.email, { subject: "diturunkan" })
  const header = /^List-Unsubscribe: <([^>]+)>/m.exec(unfolded(mail?.source ?? ""))?.[1] ?? ""
  expect(unfolded(mail?.source ?? "")).toMatch(
    /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m
  )
  expect(header.startsWith(`${serverUrl(0)}/hooks/unsubscribe?token=`)).toBe(true)

  const click = (url: string) =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "List-Unsubscribe=One-Click",
    })
  const forged = await click(header.slice(0, -1))
  expect([forged.status, ((await forged.json()) as { code: string }).code]).toEqual([
    404,
    "UNSUBSCRIBE_LINK_WRONG",
  ])
  expect((await click(header)).status).toBe(200)
  await block(second)

  const told = await waitUntil(async () => {
    const { notifications } = await call<{ notifications: { kind: string }[] }>(
      "/seller/notifications",
      { token: seller.token }
    )
    const blocked = notifications.filter(({ kind }) => kind === "listing-blocked")
    return blocked.length === 2 && blocked
  })
  expect(told).toHaveLength(2)
  const mails = await sql(
    `select 1 from reluv_message where person = $1 and kind = 'listing-blocked'`,
    [seller.id]
  )
  expect(mails).toHaveLength(1)
})

/** Bought, paid, shipped, disputed, answered, and decided for a part of the money, which went back. */
async function aDisputedPurchase(buyer: Customer, seller: Seller) {
  const order = await complete(await given.aReadyCart(buyer, [await given.aListing(seller)]))
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "gopay" })
  await untilPaid(order)
  const [part] = await sellerOrdersOf(order)
  if (!part) throw new Error("the order was not cut")
  const { order: booked } = await call<{ order: SellerOrderView }>(
    `/seller/orders/${part.id}/ship`,
    { token: seller.token, body: {} }
  )
  for (const report of ["picked", "delivered"]) {
    await biteship.report(booked.shipment?.booking_id ?? "", report)
    const reached = report === "picked" ? "shipped" : report
    await waitUntil(async () => (await sellerOrdersOf(order))[0]?.status === reached)
    // What is over when it is told is not told any more.
    await untilMailed(order.id, `part-${reached}`)
  }
  await call(`/store/seller-orders/${part.id}/dispute`, {
    token: buyer.token,
    body: { reason: "not_as_described", text: "Ada noda besar.", photos: [pictureUrl("noda")] },
  })
  const answer = { answer: "Sudah sesuai foto." }
  await call(`/seller/orders/${part.id}/dispute`, { token: seller.token, body: answer })
  const { dispute_id } = await untilTask(order, "dispute")
  const { status } = await send(`/admin/reluv/disputes/${dispute_id}/decide`, {
    token: await given.theOperator(),
    body: { note: "Dilihat dari foto", decision: "partial_refund", amount: 40_000 },
  })
  expect(status).toBe(200)
  await untilRefund(order, "done")
  return order
}

function untilMailed(order_id: string, kind: string): Promise<unknown> {
  return waitUntil(
    async () =>
      (await sql(`select 1 from reluv_message where order_id = $1 and kind = $2`, [order_id, kind]))
        .length > 0,
    { message: `nobody was told ${kind}` }
  )
}

/** Everything in a mailbox, by its kind; that is just what was to be told. */
async function allMailsTo(
  { email }: Customer,
  kinds: readonly string[]
): Promise<Map<string, Mail>> {
  const mails = await mailsTo(email, { at_least: kinds.length })
  const rows = await sql<{ id: string; kind: string }>(
    "select id, kind from reluv_message where address = $1",
    [email]
  )
  const found = mails.map((mail): [string, Mail] => [
    rows.find(({ id }) => mail.message_id.startsWith(`<${id}@`))?.kind ?? mail.message_id,
    mail,
  ])
  expect(found.map(([kind]) => kind).toSorted()).toEqual([...kinds])
  return new Map(found)
}

async function partNumbersOf(order_id: string): Promise<string[]> {
  const rows = await sql<{ number: string }>(
    "select number from reluv_seller_order where order_id = $1",
    [order_id]
  )
  return rows.map(({ number }) => number)
}

async function block({ id }: ListingView): Promise<void> {
  await call(`/admin/reluv/listings/${id}/block`, {
    token: await given.theOperator(),
    body: { reason: "counterfeit" },
  })
}

const STOREFRONT = () => `${testServers().sandbox_url}/storefront`
const isLink = (word: string) => /^https?:/.test(word)
const homeOf = (link: string) =>
  link.startsWith(`${STOREFRONT()}/`) ? STOREFRONT() : new URL(link).origin
const languageOf = ({ html }: Mail) => /<html lang="(\w+)"/.exec(html)?.[1]
const unfolded = (source: string) => source.replace(/\r?\n[ \t]+/g, " ")

/** What somebody reads of HTML. */
function visible(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
}
