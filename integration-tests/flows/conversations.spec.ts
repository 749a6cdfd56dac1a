import { randomUUID } from "node:crypto"
import { type LiveEvent, Reluv } from "../../src/client"
import type {
  ChatMessageView,
  ConversationEventView,
  ConversationView,
  OfferView,
  OperatorChatMessageView,
  OperatorConversationView,
  PublicSeller,
  ReportView,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import type { Customer, Seller } from "../helpers/given/people"
import { Screen } from "../helpers/screen"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Said = { message: ChatMessageView }
type Started = Said & { conversation: ConversationView }
type Page = { messages: ChatMessageView[]; has_more: boolean }
type Listed = { conversations: ConversationView[]; unread_count: number }

const ENOUGH = { message: "nobody was told" }

/** A buyer who asked a shop about one of its listings. */
async function aConversation(text = "Masih ada, Kak?") {
  const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
  const piece = await given.aListing(seller)
  const about = { kind: "listing", id: piece.id }
  const { conversation } = await call<Started>("/store/conversations", {
    token: buyer.token,
    body: { about, text },
  })
  return { seller, buyer, piece, about, id: conversation.id }
}

const saysAs = (who: "store" | "seller", { token }: Customer, id: string) => {
  const path = `/${who}/conversations/${id}/messages`
  return (body: object, { key = randomUUID(), server = 0 } = {}) =>
    send<Said>(path, { token, body, server, headers: { "idempotency-key": key } })
}

/** What a screen at a server hears, until it is left. */
async function listening({ token }: Customer, server: number) {
  const reluv = new Reluv({
    baseUrl: serverUrl(server),
    publishableKey: testServers().publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
  await reluv.client.setToken(token)
  const left = new AbortController()
  const heard: LiveEvent[] = []
  void (async () => {
    for await (const event of reluv.followNotifications({ signal: left.signal })) heard.push(event)
  })().catch(() => undefined)
  await waitUntil(() => heard.length > 0, ENOUGH)
  const texts = () =>
    heard.flatMap(({ name, data }) => (name === "message" ? data.message.text : []))
  const marks = () =>
    heard.flatMap((event) => (event.name === "conversation-read" ? event.data : []))
  return { texts, marks, leave: () => left.abort() }
}

describe("a conversation", () => {
  it("goes on live at two servers, with marks of what was read", async () => {
    const { seller, buyer, about, id } = await aConversation()
    const member = await given.aMember(seller, "staff")
    const [atBuyer, atMember] = [await listening(buyer, 0), await listening(member, 1)]
    const asks = saysAs("store", buyer, id)
    const answers = saysAs("seller", member, id)

    const key = randomUUID()
    const [first, again] = [
      await asks({ text: "Bisa kirim hari ini?" }, { key, server: 1 }),
      await asks({ text: "Bisa kirim hari ini?" }, { key, server: 0 }),
    ]
    expect([first.status, again.body.message.id]).toEqual([201, first.body.message.id])
    const another = await asks({ text: "Bisa kurang?" }, { key })
    expect([another.status, another.body]).toMatchObject([400, { code: "IDEMPOTENCY_KEY_USED" }])
    await answers({ text: "Bisa, Kak", card: about }, { server: 0 })
    await waitUntil(() => atBuyer.texts().length === 2 && atMember.texts().length === 2, ENOUGH)
    expect(atBuyer.texts()).toEqual(["Bisa kirim hari ini?", "Bisa, Kak"])
    expect(atMember.texts()).toEqual(atBuyer.texts())

    const mine = { token: buyer.token }
    expect(await call<Listed>("/store/conversations?unread=true", mine)).toMatchObject({
      unread_count: 1,
      conversations: [{ id, unread_count: 1, read_by_other_seq: 3, last_seq: 3 }],
    })
    const read = await call(`/store/conversations/${id}/read`, { ...mine, body: { seq: 3 } })
    expect(read).toEqual({ read_seq: 3, unread_count: 0 })
    await waitUntil(() => atMember.marks().length > 0, ENOUGH)
    expect(atMember.marks().at(-1)).toEqual({
      for_seller_id: seller.seller.id,
      conversation_id: id,
      by: "buyer",
      seq: 3,
    })
    const { messages } = await call<Page>(`/store/conversations/${id}/messages?after=1`, mine)
    expect(messages.map(({ seq, side }) => [seq, side])).toEqual([
      [2, "buyer"],
      [3, "seller"],
    ])
    expect(messages[1]?.card).toMatchObject({ kind: "listing", id: about.id, status: "active" })
    for (const screen of [atBuyer, atMember]) screen.leave()
  })

  it("is one for each thing, of its two sides alone, and not with one's own shop", async () => {
    const { seller, buyer, about, id } = await aConversation()
    const start = ({ token }: Customer, body: object) =>
      send<Started & { code?: string }>("/store/conversations", { token, body })
    const again = await start(buyer, { about, text: "Halo?" })
    expect([again.status, again.body.conversation.id]).toEqual([201, id])
    const own = await start(seller, { about, text: "Halo?" })
    expect([own.status, own.body.code]).toEqual([400, "CONVERSATION_WITH_OWN_SHOP"])
    const other = await given.aSeller()
    const theirs = { kind: "listing", id: (await given.aListing(other)).id }
    const shown = await saysAs("store", buyer, id)({ text: "Ini?", card: theirs })
    expect([shown.status, shown.body]).toMatchObject([
      404,
      { code: "CONVERSATION_TOPIC_NOT_FOUND" },
    ])
    for (const path of [`/seller/conversations/${id}`, `/seller/conversations/${id}/messages`]) {
      const seen = await send(path, { token: other.token })
      expect([seen.status, seen.body]).toMatchObject([404, { code: "CONVERSATION_NOT_FOUND" }])
    }
    const empty = await send(`/store/conversations/${id}/messages`, {
      token: buyer.token,
      body: {},
    })
    expect([empty.status, empty.body]).toMatchObject([400, { code: "INPUT_INVALID" }])
  })

  it("is resumed without loss after a cut, at another server", async () => {
    const { seller, buyer, id } = await aConversation()
    const screen = new Screen(buyer.id, buyer.token)
    await screen.open(0)
    const answers = saysAs("seller", seller, id)
    await answers({ text: "1" })
    await waitUntil(() => screen.heard.length === 1, ENOUGH)
    // What is said meanwhile is told to who comes back.
    await screen.cut()
    await answers({ text: "2" })
    await answers({ text: "3" })
    await screen.open(1)
    await answers({ text: "4" })
    await waitUntil(() => screen.heard.length === 4, ENOUGH)
    const from = (screen.from ?? 0) + 1
    expect([screen.heard, screen.lost]).toEqual([[from, from + 1, from + 2, from + 3], 0])
    await screen.cut()
  })

  it("shows what becomes of an offer, without a mail of its own", async () => {
    const { seller, buyer, piece, id } = await aConversation()
    const { offer } = await call<{ offer: OfferView }>("/store/offers", {
      token: buyer.token,
      body: { variant_ids: [variantOf(piece).id], amount: piece.price - 10_000 },
    })
    await call(`/seller/offers/${offer.id}/accept`, {
      token: seller.token,
      body: { amount: offer.amount },
    })
    const cards = async () =>
      (
        await call<Page>(`/store/conversations/${id}/messages`, { token: buyer.token })
      ).messages.flatMap(({ side, card }) => (card ? [[side, card.status, card.amount]] : []))
    await waitUntil(async () => (await cards()).length === 2, ENOUGH)
    // What happened within a moment is shown in any order.
    expect(new Set(await cards())).toEqual(
      new Set([
        ["buyer", "open", offer.amount],
        ["seller", "accepted", offer.amount],
      ])
    )
    const [told] = await sql<{ count: number }>(
      `select count(*)::int as count from reluv_unread_alert where id = $1`,
      [buyer.id]
    )
    expect(told).toEqual({ count: 0 })
  })

  it("warns of what may lead off the marketplace, and refuses what plainly does, saying why", async () => {
    const { buyer, id } = await aConversation()
    const says = saysAs("store", buyer, id)
    const warned = await says({ text: "chat wa aja ya kak" })
    expect(warned.body.message).toMatchObject({ status: "shown", warnings: ["contact"] })
    const refused = await says({ text: "Transfer ke rek BCA 1234567890, wa 081234567890" })
    expect([refused.status, refused.body]).toMatchObject([400, { code: "MESSAGE_LEADS_OFF" }])
    expect(JSON.stringify(refused.body)).toContain("another way to pay")
  })

  it("ends with a block, of either side", async () => {
    const { seller, buyer, id } = await aConversation()
    await call("/seller/blocks", { token: seller.token, body: { customer_id: buyer.id } })
    for (const says of [saysAs("store", buyer, id), saysAs("seller", seller, id)]) {
      const { status, body } = await says({ text: "Halo?" })
      expect([status, body]).toMatchObject([400, { code: "PARTY_BLOCKED" }])
    }
  })
})

it("who does not read is told once that messages wait, by mail and inbox", async () => {
  const { seller, buyer, id } = await aConversation()
  await saysAs("store", buyer, id)({ text: "Halo?" })
  await sql(`update reluv_unread_alert set due_at = now() where id = $1`, [seller.seller.id])
  const told = () =>
    sql<{ count: string }>(
      `select content->'data'->>'count' as count from reluv_notification
       where customer_id = $1 and kind = 'shop-unread-messages'`,
      [seller.id]
    )
  await waitUntil(async () => (await told()).length > 0, ENOUGH)
  expect(await told()).toEqual([{ count: "2" }])
  const [mail] = await sql(
    `select 1 from reluv_message where person = $1 and kind = 'shop-unread-messages'`,
    [seller.id]
  )
  expect(mail).toBeDefined()
})

it("a shop shows how fast it answers", async () => {
  const { seller, id } = await aConversation()
  await sql(
    `update reluv_conversation set asked_at = asked_at - interval '570 seconds' where id = $1`,
    [id]
  )
  await saysAs("seller", seller, id)({ text: "Masih" })
  const time = async () =>
    (await call<{ seller: PublicSeller }>(`/store/sellers/${seller.seller.handle}`)).seller
      .response_time
  await waitUntil(async () => (await time()) !== null, ENOUGH)
  expect(await time()).toEqual({ median_minutes: 10, answers: 1 })
})

describe("an operator", () => {
  it("hides a message that was reported, from both sides", async () => {
    const { seller, buyer, id } = await aConversation()
    const operator = await given.theOperator()
    const { body } = await saysAs("seller", seller, id)({ text: "Dasar miskin!" })
    const report = { kind: "message", id: body.message.id, reason: "offensive" }
    await call("/store/reports", { token: buyer.token, body: report })
    const stranger = await given.aCustomer()
    const foreign = await send("/store/reports", { token: stranger.token, body: report })
    expect([foreign.status, foreign.body]).toMatchObject([404, { code: "REPORT_TARGET_NOT_FOUND" }])

    const path = `/admin/reluv/reports?target_id=${body.message.id}`
    const { reports } = await call<{ reports: ReportView[] }>(path, { token: operator })
    expect(reports[0]?.target).toMatchObject({ title: "Dasar miskin!", conversation_id: id })
    await call(`/admin/reluv/reports/${reports[0]?.id}/decide`, {
      token: operator,
      body: { outcome: "message_hidden" },
    })
    const { messages } = await call<Page>(`/store/conversations/${id}/messages`, {
      token: buyer.token,
    })
    expect(messages.at(-1)).toMatchObject({ status: "hidden", text: null })
    const seen = await call<{ messages: OperatorChatMessageView[] }>(
      `/admin/reluv/conversations/${id}/messages`,
      { token: operator }
    )
    expect(seen.messages.at(-1)).toMatchObject({ text: "Dasar miskin!", author_id: seller.id })
    const shown = await call<{ message: ChatMessageView }>(
      `/admin/reluv/chat-messages/${body.message.id}/decide`,
      { token: operator, body: { to: "shown" } }
    )
    expect(shown.message.status).toBe("shown")
  })

  it("writes to both sides while a dispute is open, beside all that they said", async () => {
    const { seller, buyer, id } = await aConversation()
    const operator = await given.theOperator()
    const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
    const seller_order_id = order.seller_orders[0]?.id ?? ""
    const write = () =>
      send<{ conversation: OperatorConversationView; code?: string }>(
        "/admin/reluv/conversations",
        { token: operator, body: { seller_order_id, text: "Mohon kirim foto labelnya" } }
      )
    const early = await write()
    expect([early.status, early.body.code]).toEqual([400, "CONVERSATION_NOT_IN_DISPUTE"])
    await sql(
      `insert into reluv_dispute (id, seller_order_id, customer_id, reason, text, photos)
       values ($1, $2, $3, 'other', 'Rusak', '[]')`,
      [`dsp_${seller_order_id}`, seller_order_id, buyer.id]
    )
    const { body } = await write()
    expect(body.conversation).toMatchObject({
      topic: { kind: "seller_order", id: seller_order_id },
      operator_joined_at: expect.any(String),
    })
    const beside = await call<{ conversations: OperatorConversationView[] }>(
      `/admin/reluv/conversations?seller_order_id=${seller_order_id}`,
      { token: operator }
    )
    expect(beside.conversations.map((one) => one.id)).toEqual([body.conversation.id, id])
    // What people write is read on a page of its own, and who read it is kept.
    expect(JSON.stringify(beside)).not.toContain("Masih ada")
    for (let n = 0; n < 2; n++)
      await call(`/admin/reluv/conversations/${id}/messages?reason=dispute`, { token: operator })
    const { events } = await call<{ events: ConversationEventView[] }>(
      `/admin/reluv/conversations/${id}/history`,
      { token: operator }
    )
    expect(events).toMatchObject([
      { name: "reluv.conversation.read", reason: "dispute", actor: { type: "user" } },
      { name: "reluv.conversation.started", actor: { type: "customer", id: buyer.id } },
    ])
    for (const [who, { token }] of [
      ["store", buyer],
      ["seller", seller],
    ] as const) {
      const path = `/${who}/conversations/${body.conversation.id}/messages`
      const { messages } = await call<Page>(path, { token })
      expect(messages.map(({ side, text }) => [side, text])).toEqual([
        ["operator", "Mohon kirim foto labelnya"],
      ])
    }
    await sql(`delete from reluv_dispute where seller_order_id = $1`, [seller_order_id])
  })
})

it("a shop writes first about what was offered or bought, never about a listing", async () => {
  const [seller, buyer]: [Seller, Customer] = [await given.aSeller(), await given.aCustomer()]
  const piece = await given.aListing(seller)
  const order = await given.aPaidOrder(buyer, [piece])
  const start = (about: object) =>
    send<Started>("/seller/conversations", {
      token: seller.token,
      body: { about, text: "Paket dikirim sore ini, Kak" },
    })
  const sold = await start({ kind: "seller_order", id: order.seller_orders[0]?.id })
  expect([sold.status, sold.body.conversation.topic.kind]).toEqual([201, "seller_order"])
  expect((await start({ kind: "listing", id: piece.id })).status).toBe(400)
  const { conversations } = await call<Listed>("/store/conversations", { token: buyer.token })
  expect(conversations).toMatchObject([{ unread_count: 1, last_message: { side: "seller" } }])
})
