import { type LiveRoomEvent, Reluv } from "../../src/client"
import type { LivePieceState } from "../../src/domain/live-sale/live-sale"
import type { ListingView, LiveClaimView, LiveSaleDetails } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { ledgerWrongs } from "../helpers/given/earnings"
import { variantOf } from "../helpers/given/listings"
import { aLiveSale } from "../helpers/given/live-sales"
import { buyAtOnce } from "../helpers/given/one-request"
import type { Customer, Seller } from "../helpers/given/people"
import { MENTENG } from "../helpers/given/places"
import {
  addressOf,
  chooseCouriers,
  complete,
  openPayment,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Claimed = { claim: LiveClaimView }
type Sale = { live_sale: LiveSaleDetails }

const claim = ({ token }: Customer, sale: LiveSaleDetails, piece: ListingView, server?: number) =>
  send<Claimed>(`/store/live/${sale.id}/claims`, {
    token,
    body: { variant_id: variantOf(piece).id },
    server,
  })

const ownClaim = async ({ token }: Customer, sale: LiveSaleDetails): Promise<LiveClaimView> => {
  const { claims } = await call<{ claims: LiveClaimView[] }>(`/store/live/${sale.id}/claims`, {
    token,
  })
  const [claim] = claims
  if (!claim) throw new Error("there is no claim")
  return claim
}

const pricesIn = async (cart_id: string | null) =>
  (
    await sql<{ price: number }>(
      `select unit_price::int as price from cart_line_item where cart_id = $1 and deleted_at is null
       order by created_at, id`,
      [cart_id]
    )
  ).map(({ price }) => price)

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

async function onAir(seller: Seller, pieces: readonly ListingView[], live_price: number | null) {
  const sale = await aLiveSale(seller, pieces, { live_price })
  await call(`/seller/live/${sale.id}/start`, { token: seller.token, body: {} })
  return sale
}

/** The buyer's own checkout of what they claimed. */
async function pay(buyer: Customer, cart_id: string | null) {
  const cart = { id: cart_id ?? "", buyer }
  await call(`/store/carts/${cart.id}`, {
    token: buyer.token,
    body: { shipping_address: await addressOf(buyer, MENTENG) },
  })
  await chooseCouriers(cart)
  const order = await complete(await startPayment(cart))
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay")
  await untilPaid(order)
  return order
}

describe("a claim in a live sale", () => {
  it("lies in its buyer's cart at the live price, is theirs alone, and ships with the others once paid", async () => {
    const [seller, buyer, other] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    const pieces = [
      await given.aListing(seller, { price: 100_000 }),
      await given.aListing(seller, { price: 150_000 }),
    ] as const
    const sale = await onAir(seller, pieces, 80_000)
    const { body, status } = await claim(buyer, sale, pieces[0])
    expect([status, body.claim]).toMatchObject([
      201,
      { status: "held", live_price: 80_000, position: null },
    ])
    const { body: second } = await claim(buyer, sale, pieces[1], 1)
    expect(second.claim.cart_id).toBe(body.claim.cart_id)
    expect(await pricesIn(body.claim.cart_id)).toEqual([80_000, 80_000])
    const { body: waits } = await claim(other, sale, pieces[0])
    expect(waits.claim).toMatchObject({ status: "waiting", position: 1, cart_id: null })

    const late = await buyAtOnce(other, [pieces[0]])
    expect([late.status, late.body]).toMatchObject([400, { code: "ORD_007" }])
    const onNow = await call<{ live_sales: object[] }>(`/store/live?seller_id=${seller.seller.id}`)
    expect(onNow.live_sales).toMatchObject([{ id: sale.id, status: "live" }])
    const read = await call<Sale>(`/store/live/${sale.id}`)
    expect(read.live_sale.pieces).toMatchObject([
      { state: "held", waiting: 1, price: 100_000, live_price: 80_000 },
      { state: "held", waiting: 0 },
    ])

    const order = await pay(buyer, body.claim.cart_id)
    const parts = await sql(`select 1 from reluv_seller_order where order_id = $1`, [order.id])
    expect(parts).toHaveLength(1)
    expect(await ownClaim(buyer, sale)).toMatchObject({ status: "sold", order_id: order.id })
    await waitUntil(async () => (await ownClaim(other, sale)).status === "closed")
    // The order has its price: Medusa's price lists of it go.
    await waitUntil(async () => {
      const lists = await sql(
        `select id from price_list where description = $1 and deleted_at is null`,
        [`Reluv ${body.claim.id}`]
      )
      return lists.length === 0
    })
  })

  it("falls to the next when it is given up, and when its time ends: within a second, with a cart of their own", async () => {
    const [seller, first, second, third] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    const piece = await given.aListing(seller, { price: 100_000 })
    const sale = await onAir(seller, [piece], 70_000)
    const { body } = await claim(first, sale, piece)
    await claim(second, sale, piece, 1)
    await claim(third, sale, piece)
    const gone = await call<Claimed>(`/store/live/${sale.id}/claims/${body.claim.id}`, {
      token: first.token,
      method: "DELETE",
    })
    expect(gone.claim.status).toBe("given_up")
    const next = await ownClaim(second, sale)
    expect(next.status).toBe("held")
    expect(await pricesIn(next.cart_id)).toEqual([70_000])
    expect(await pricesIn(body.claim.cart_id)).toEqual([])

    // The piece first, as everybody locks them.
    await sql(`update reluv_piece set reserved_until = now() where variant_id = $1`, [
      next.variant_id,
    ])
    await sql(`update reluv_live_claim set held_until = now() where id = $1`, [next.id])
    await waitUntil(async () => (await ownClaim(third, sale)).status === "held")
    await waitUntil(async () => (await ownClaim(third, sale)).cart_id !== null)
    const { cart_id } = await ownClaim(third, sale)
    await waitUntil(async () => (await pricesIn(cart_id)).join() === "70000")
    await waitUntil(async () => (await pricesIn(next.cart_id)).length === 0)
  })

  it("is refused to the shop's own people, to who is blocked, and once it is over", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const sale = await aLiveSale(seller, [piece])
    const early = await claim(buyer, sale, piece)
    expect(early.body).toMatchObject({ code: "LIVE_SALE_NOT_OPEN" })
    await call(`/seller/live/${sale.id}/start`, { token: seller.token, body: {} })
    const own = await claim({ ...buyer, token: seller.token }, sale, piece)
    expect(own.body).toMatchObject({ code: "OWN_PIECE" })
    await call("/seller/blocks", { token: seller.token, body: { customer_id: buyer.id } })
    const blocked = await claim(buyer, sale, piece)
    expect(blocked.body).toMatchObject({ code: "PARTY_BLOCKED" })
    const ended = await call<Sale>(`/admin/reluv/live/${sale.id}/end`, {
      token: await given.theOperator(),
      body: { note: "Barang palsu" },
    })
    expect(ended.live_sale).toMatchObject({ status: "ended", end_reason: "Barang palsu" })
    const late = await claim(await given.aCustomer(), sale, piece)
    expect(late.body).toMatchObject({ code: "LIVE_SALE_NOT_OPEN" })
  })
})

/** The same figures, counted from facts and from Medusa's own orders, by nothing that the route asks. */
async function recount(sale_id: string) {
  const [counted] = await sql<Record<string, number>>(
    `with moves as (
       select name, created_at, lead(created_at) over (order by id) as until from reluv_fact
       where subject_id = $1 and name in ('reluv.live-sale.live', 'reluv.live-sale.paused', 'reluv.live-sale.ended')
     ), made as (
       select count(*)::int as claims from reluv_fact
       where name = 'reluv.live-claim.made' and data ->> 'live_sale_id' = $1
     ), line as (
       select i.unit_price * d.quantity as paid, s.status in ('cancelled', 'refunded') as is_over
       from reluv_fact f
       join reluv_live_claim c on c.id = f.subject_id
       join order_item d on d.order_id = c.order_id and d.version = 1
       join order_line_item i on i.id = d.item_id and i.variant_id = c.variant_id
       join reluv_seller_order s on s.order_id = c.order_id
       where f.name = 'reluv.live-claim.sold' and f.data ->> 'live_sale_id' = $1
     )
     select (select extract(epoch from sum(coalesce(until, now()) - created_at))::int from moves
         where name = 'reluv.live-sale.live') as seconds,
       (select claims from made) as claims,
       count(*) filter (where not is_over)::int as sold, coalesce(sum(paid), 0)::int as paid,
       coalesce(sum(paid) filter (where is_over), 0)::int as refunded
     from line`,
    [sale_id]
  )
  return counted ?? {}
}

/** What a customer's inbox holds of live sales. */
const inboxOf = async ({ id }: Customer) =>
  (
    await sql<{ kind: string }>(
      `select kind from reluv_notification where customer_id = $1 and kind like 'live-%'`,
      [id]
    )
  )
    .map(({ kind }) => kind)
    .toSorted()

describe("a live sale that is planned", () => {
  it("is told to followers once in a day of its shop, when it is moved, and when it is called off", async () => {
    const [seller, fan] = [await given.aSeller(), await given.aCustomer()]
    const { token } = seller
    await call(`/store/follows`, {
      token: fan.token,
      body: { seller_handle: seller.seller.handle },
    })
    const plan = (title: string, days: number) =>
      send<Sale>("/seller/live", { token, body: { title, starts_at: inDays(days) } })
    const leads = await plan("WA 0812 3456 7890, transfer langsung", 2)
    expect(leads.body).toMatchObject({ code: "MESSAGE_LEADS_OFF" })
    const { body } = await plan("Batik", 2)
    await waitUntil(async () => (await inboxOf(fan)).length === 1)
    const { body: other } = await plan("Kebaya", 3)
    const of = (path: string) => `/seller/live/${path}`
    const renamed = await send(of(body.live_sale.id), {
      token,
      body: { title: "WA 0812 3456 7890, transfer langsung" },
    })
    expect(renamed.body).toMatchObject({ code: "MESSAGE_LEADS_OFF" })
    await call(of(body.live_sale.id), { token, body: { starts_at: inDays(4) } })
    await waitUntil(async () => (await inboxOf(fan)).length === 2)
    for (const { live_sale } of [other, body])
      await call(of(`${live_sale.id}/cancel`), { token, body: {} })
    await waitUntil(async () => (await inboxOf(fan)).length === 3)
    expect(await inboxOf(fan)).toEqual(["live-announced", "live-called-off", "live-moved"])
  })

  it("keeps what it shows when one more is shown, also what costs less by now", async () => {
    const seller = await given.aSeller()
    const { token } = seller
    const [known, more] = [
      await given.aListing(seller, { price: 100_000 }),
      await given.aListing(seller, { price: 100_000 }),
    ] as const
    const sale = await aLiveSale(seller, [known], { live_price: 80_000 })
    await call(`/seller/listings/${known.id}`, { token, body: { price: 70_000 } })
    const show = (live_price: number) =>
      send<Sale>(`/seller/live/${sale.id}/pieces`, {
        token,
        body: {
          pieces: [
            { variant_id: variantOf(known).id, live_price },
            { variant_id: variantOf(more).id, live_price: 60_000 },
          ],
        },
      })
    const { body, status } = await show(80_000)
    expect([status, body.live_sale.pieces.length]).toEqual([200, 2])
    expect((await show(75_000)).body).toMatchObject({ code: "LIVE_PRICE_NOT_LOWER" })
  })
})

describe("what became of a live sale", () => {
  it("is counted as a recount counts it, also after a refund, and is the shop's income by live sale", async () => {
    const [seller, buyer, other] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    await call(`/store/follows`, {
      token: other.token,
      body: { seller_handle: seller.seller.handle },
    })
    const pieces = [
      await given.aListing(seller, { price: 100_000 }),
      await given.aListing(seller, { price: 150_000 }),
    ] as const
    const sale = await onAir(seller, pieces, 60_000)
    // The shop's own people are no audience.
    for (const { token } of [other, seller])
      await call(`/store/live/${sale.id}/join`, { token, body: {} })
    const { body: first } = await claim(buyer, sale, pieces[0])
    const { body: second } = await claim(other, sale, pieces[1])
    await claim(other, sale, pieces[0])
    await pay(buyer, first.claim.cart_id)
    const back = await pay(other, second.claim.cart_id)
    await call(`/seller/live/${sale.id}/end`, { token: seller.token, body: {} })
    // A fact and its stretch are written one after the other, and both are rounded.
    const isAsCounted = async ({ seconds: told, ...figures }: Record<string, number>) => {
      const { seconds = Number.NaN, ...counted } = await recount(sale.id)
      expect(figures).toMatchObject(counted)
      expect(Math.abs((told ?? Number.NaN) - seconds)).toBeLessThanOrEqual(1)
    }
    const statistics = async () =>
      (
        await call<{ statistics: Record<string, number> }>(`/seller/live/${sale.id}/statistics`, {
          token: seller.token,
        })
      ).statistics
    await isAsCounted(await statistics())
    expect(await statistics()).toMatchObject({ viewers: 1 })
    expect(await statistics()).toMatchObject({ claims: 3, sold: 2, paid: 120_000, refunded: 0 })

    const { orders } = await call<{ orders: { id: string; order_id: string }[] }>(
      "/seller/orders",
      {
        token: seller.token,
      }
    )
    const part = orders.find(({ order_id }) => order_id === back.id)
    await call(`/seller/orders/${part?.id}/reject`, {
      token: seller.token,
      body: { reason: "Barangnya rusak" },
    })
    await waitUntil(async () => (await statistics()).refunded === 60_000)
    await isAsCounted(await statistics())
    expect(await statistics()).toMatchObject({ sold: 1 })

    const { rows } = await call<{
      rows: { key: string; name: string; pieces: number; goods: number }[]
    }>("/seller/income?group=live_sale&period=today", { token: seller.token })
    expect(rows).toMatchObject([{ key: sale.id, name: sale.title, pieces: 2, goods: 120_000 }])
    const fans = await call<{ ranking: { spent: number; buyer: { id: string } }[] }>(
      "/seller/live-fans?period=today",
      { token: seller.token }
    )
    expect(fans.ranking).toMatchObject([{ spent: 60_000, buyer: { id: buyer.id } }])
    const shops = await call<{ ranking: { seller: { id: string } }[] }>(
      "/store/rankings/live-sellers?period=today&limit=50"
    )
    expect(shops.ranking.map((one) => one.seller.id)).toContain(seller.seller.id)
    await call("/store/rankings/live-fans?period=week")
    await waitUntil(async () => {
      const told = await sql<{ kind: string }>(
        `select kind from reluv_notification where customer_id = $1`,
        [other.id]
      )
      return told.some(({ kind }) => kind === "live-began")
    })
    expect(await ledgerWrongs()).toEqual([])
  })
})

/** Somebody who watches at one server, until they leave; with a login, or as a guest. */
async function aWatcher(sale: LiveSaleDetails, server: number, viewer?: string) {
  const reluv = new Reluv({
    baseUrl: serverUrl(server),
    publishableKey: testServers().publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  const left = new AbortController()
  const heard: LiveRoomEvent[] = []
  const follow = async () => {
    const options = { signal: left.signal, ...(viewer !== undefined && { viewer }) }
    for await (const event of reluv.followLiveSale(sale.id, options)) heard.push(event)
  }
  follow().catch(() => undefined)
  await waitUntil(() => heard.length > 0)
  const all = (name: LiveRoomEvent["name"]) => heard.filter((event) => event.name === name)
  return { heard, all, leave: () => left.abort() }
}

type Said = { message: { id: string; author: string | null; text: string } }

const say = ({ token }: { token: string }, sale: LiveSaleDetails, text: string, server?: number) =>
  send<Said>(`/store/live/${sale.id}/messages`, { token, body: { text }, server })

describe("the room of a live sale", () => {
  it("tells guests at every server what is written, pinned and claimed, and how many watch", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const sale = await onAir(seller, [piece], null)
    const { viewer } = await call<{ viewer: string }>(`/store/live/${sale.id}/join`, { body: {} })
    const watchers = [await aWatcher(sale, 0, viewer), await aWatcher(sale, 1)] as const
    const countsTwo = ({ heard }: (typeof watchers)[number]) =>
      heard.some((event) => event.name === "counts" && event.data.viewers === 2)
    await waitUntil(() => watchers.every(countsTwo))

    const { status, body } = await say(buyer, sale, "Ukuran M masih ada?", 1)
    expect(status).toBe(201)
    await call(`/seller/live/${sale.id}/pin`, {
      token: seller.token,
      body: { variant_id: variantOf(piece).id },
    })
    await claim(buyer, sale, piece)
    for (const watcher of watchers) {
      await waitUntil(() => watcher.all("piece").length > 0)
      expect(watcher.all("chat")).toMatchObject([{ data: { message: body.message } }])
      expect(watcher.all("pinned")).toEqual([
        { name: "pinned", data: { variant_id: variantOf(piece).id } },
      ])
      expect(watcher.all("piece")).toMatchObject([{ data: { state: "held" } }])
      expect(JSON.stringify(watcher.heard)).not.toContain(buyer.id)
    }
    watchers[1].leave()
    await waitUntil(() =>
      watchers[0].heard.some((event) => event.name === "counts" && event.data.viewers === 1)
    )
    watchers[0].leave()
  })

  it("is kept in order by the shop: it hides, mutes, and claims for who wrote", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const sale = await onAir(seller, [piece], null)
    const of = (path: string) => `/seller/live/${sale.id}/${path}`
    const { token } = seller
    const { body } = await say(buyer, sale, "Saya mau kebayanya")
    const { claim: made } = await call<{ claim: { id: string; status: string; way: string } }>(
      of("claims"),
      {
        token,
        body: { variant_id: variantOf(piece).id, message_id: body.message.id },
      }
    )
    expect(made).toMatchObject({ status: "held", way: "seller", buyer: { id: buyer.id } })
    await call(of(`claims/${made.id}/release`), { token, body: { reason: "Tidak menjawab" } })
    await waitUntil(async () => (await inboxOf(buyer)).includes("live-claim-over"))
    const leads = await say(buyer, sale, "WA saya 0812 3456 7890 ya kak, transfer langsung")
    expect(leads.body).toMatchObject({ code: "MESSAGE_LEADS_OFF" })

    const watcher = await aWatcher(sale, 1)
    await call(of(`messages/${body.message.id}/hide`), { token, body: {} })
    await waitUntil(() => watcher.all("chat-hidden").length > 0)
    const read = await call<{ messages: object[] }>(`/store/live/${sale.id}/messages`)
    expect(read.messages).toEqual([])
    const { mutes } = await call<{ mutes: { id: string }[] }>(of("mutes"), {
      token,
      body: { message_id: body.message.id },
    })
    const muted = await say(buyer, sale, "Kak?")
    expect(muted.body).toMatchObject({ code: "LIVE_MUTED" })
    await call(of(`mutes/${mutes[0]?.id}`), { token, method: "DELETE" })
    expect((await say(buyer, sale, "Kak?")).status).toBe(201)
    const guest = await send(`/store/live/${sale.id}/messages`, { body: { text: "Halo" } })
    expect(guest.body).toMatchObject({ code: "AUTH_005" })
    watcher.leave()
  })

  it("sees what becomes of a piece outside of it: promised by an offer, taken back, over, bought, and there is more", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const sale = await onAir(seller, [piece], null)
    const watcher = await aWatcher(sale, 1)
    const isSeen = (state: LivePieceState) =>
      waitUntil(() => {
        const last = watcher.heard.findLast((event) => event.name === "piece")
        return last?.name === "piece" && last.data.state === state
      })
    const anOffer = async () => {
      const { offer } = await call<{ offer: { id: string } }>("/store/offers", {
        token: buyer.token,
        body: { variant_ids: [variantOf(piece).id], amount: 80_000 },
      })
      await call(`/seller/offers/${offer.id}/accept`, {
        token: seller.token,
        body: { amount: 80_000, holds: true },
      })
      await isSeen("taken")
      return offer
    }
    const { id } = await anOffer()
    await call(`/store/offers/${id}/withdraw`, { token: buyer.token, body: {} })
    await isSeen("free")
    const { id: left } = await anOffer()
    await sql(`update reluv_piece set reserved_until = now() where variant_id = $1`, [
      variantOf(piece).id,
    ])
    await sql(`update reluv_offer set valid_until = now(), settle_at = now() where id = $1`, [left])
    await isSeen("free")
    await buyAtOnce(buyer, [piece])
    await isSeen("taken")
    await call(`/seller/listings/${piece.id}`, { token: seller.token, body: { stock: 2 } })
    await isSeen("free")
    watcher.leave()
  })

  it("tells who comes back what they missed, at another server", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const sale = await onAir(seller, [await given.aListing(seller)], null)
    const stream = async (last: string | null, server: number) => {
      const cut = new AbortController()
      const headers = {
        "x-publishable-api-key": testServers().publishable_key,
        ...(last !== null && { "last-event-id": last }),
      }
      const { body } = await fetch(`${serverUrl(server)}/store/live/${sale.id}/stream`, {
        headers,
        signal: cut.signal,
      })
      const reader = (body as ReadableStream<Uint8Array>).getReader()
      let text = ""
      await waitUntil(async () => {
        text += new TextDecoder().decode((await reader.read()).value)
        return text.includes("event: ready") && /event: (counts|status|chat)[^]*\n\n$/.test(text)
      })
      cut.abort()
      return text
    }
    const first = await stream(null, 0)
    const last = /id: (\d+)/.exec(first)?.[1] ?? ""
    for (const n of [1, 2, 3]) await say(buyer, sale, `Pesan ${n}`, n % 2)
    const missed = await stream(last, 1)
    expect(missed).toContain('{"is_complete":true}')
    expect([...missed.matchAll(/Pesan (\d)/g)].map(([, n]) => n)).toEqual(["1", "2", "3"])
    expect(await stream("999999", 0)).toContain('{"is_complete":false}')
  })

  it("a message is reported, and an operator hides it with its reports", async () => {
    const [seller, buyer, other] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    const sale = await onAir(seller, [await given.aListing(seller)], null)
    const { body } = await say(buyer, sale, "Kata kata kasar")
    const report = { kind: "live_message", id: body.message.id, reason: "offensive" }
    await call("/store/reports", { token: other.token, body: report })
    const token = await given.theOperator()
    const { reports } = await call<{ reports: { id: string; target: object }[] }>(
      "/admin/reluv/reports?kind=live_message&status=open",
      { token }
    )
    const found = reports.find(({ target }) => JSON.stringify(target).includes("Kata kata kasar"))
    await call(`/admin/reluv/reports/${found?.id}/decide`, {
      token,
      body: { outcome: "message_hidden" },
    })
    const { messages } = await call<{ messages: object[] }>(`/store/live/${sale.id}/messages`)
    expect(messages).toEqual([])
  })
})
