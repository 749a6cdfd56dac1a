import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CHANNELS } from "../../src/domain/notification/channels"
import type { MailKind } from "../../src/domain/notification/mail-kinds"
import { ACCOUNT_MODULE } from "../../src/modules/account"
import { LIVE_MODULE } from "../../src/modules/live"
import type { LiveEvent } from "../../src/modules/live/feed"
import { MESSAGE_MODULE } from "../../src/modules/message"
import { NOTIFICATION_MODULE } from "../../src/modules/notification"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { tellLive } from "../../src/shared/live"
import { sqlIn } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import { unsubscribeToken } from "../../src/shared/unsubscribe-token"
import { type Told, writeTold } from "../../src/workflows/message/channels"
import { tellOperators } from "../../src/workflows/message/tell-operators"
import { changePreferences, unsubscribe } from "../../src/workflows/notification/preferences"
import { type House, openHouse } from "./house"
import { cloneTables } from "./tables"

const DATABASE = `notification_${process.env.JEST_WORKER_ID ?? "1"}`
/** At any time of day somebody is told nothing that can wait. */
const ALWAYS_QUIET = { from: "00:00", to: "23:59", zone: "WIB" } as const
const NEVER_QUIET = { from: "00:00", to: "00:00", zone: "WIB" } as const

let house: House
let container: MedusaContainer

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  container = house.container
  const http = { jwtSecret: "a-secret-of-the-project" }
  container.register(ContainerRegistrationKeys.CONFIG_MODULE, asValue({ projectConfig: { http } }))
  const mails = { quiet_hours: ALWAYS_QUIET, operators: ["dewi@example.com"] }
  container.register(RELUV_MODULE, asValue({ options: reluvOptions.parse({ mails }) }))
})
afterAll(() => house.close())

let made = 0
const someone = () => `cus_${++made}`

function told(customer_id: string | null, kind: MailKind, more: Partial<Told> = {}): Told {
  const address = `${customer_id ?? "guest"}@example.com`
  const person = { person: customer_id ?? address, customer_id, address, language: "id" as const }
  const content = {
    data: { shop: "Lemari Ani", title: "Kemeja", rating: 5, number: "#1", amount: 5 },
    ids: {},
  }
  const fact_id = `fact_${++made}`
  const about = { fact_id, order_id: null, seller_id: null, channels: CHANNELS }
  return { ...about, kind, person, content, ...more }
}

const inboxes = () => container.resolve(NOTIFICATION_MODULE)
const kindsOf = async (customer_id: string, seller_id: string | null = null) => {
  const inbox = { customer_id, seller_id }
  return (await inboxes().listInbox({ inbox, limit: 100 })).notifications.map(({ kind }) => kind)
}
const mailsTo = (customer_id: string) =>
  container.resolve(MESSAGE_MODULE).listMessages({ person: customer_id })

describe("somebody is told", () => {
  it("once by each way, however often it is heard of, and by ten at once", async () => {
    const ani = someone()
    const one = told(ani, "payment-received")
    await Promise.all(Array.from({ length: 10 }, () => writeTold(container, [one])))

    expect(await kindsOf(ani)).toEqual(["payment-received"])
    expect(await mailsTo(ani)).toHaveLength(1)
  })

  it("in the language that they chose, whatever the shop that they bought in speaks", async () => {
    const [ani, budi] = [someone(), someone()]
    const profile = { language: "en" as const }
    await container.resolve(ACCOUNT_MODULE).writeProfile({ id: ani, profile, also: [] })
    await writeTold(container, [told(ani, "payment-received"), told(budi, "payment-received")])
    const languageOf = async (person: string) => {
      const filter = { q: person }
      const [mail] = await container
        .resolve(MESSAGE_MODULE)
        .readMessages({ filter, after: null, limit: 1 })
      return mail?.language
    }

    expect([await languageOf(ani), await languageOf(budi)]).toEqual(["en", "id"])
  })

  it("by mail only who has no account", async () => {
    const one = told(null, "payment-received")
    await writeTold(container, [one])

    expect(await mailsTo("guest@example.com")).toHaveLength(1)
    expect(await inboxes().listInboxItems({ fact_id: one.fact_id })).toEqual([])
  })

  it("nothing that they switched off; what is about an order goes by mail all the same", async () => {
    const ani = someone()
    const off = (kind: MailKind, channel: "email" | "inbox") => ({ kind, channel, is_on: false })
    const refused = changePreferences(container, {
      customer_id: ani,
      switches: [off("new-review", "inbox"), off("payment-received", "email")],
    })
    await expect(refused).rejects.toMatchObject({ code: "NOTIFICATION_NOT_OPTIONAL" })
    const switches = [off("new-review", "email"), off("payment-received", "inbox")]
    await changePreferences(container, { customer_id: ani, switches })
    await writeTold(container, [told(ani, "new-review"), told(ani, "payment-received")])

    expect(await kindsOf(ani)).toEqual(["new-review"])
    expect(await mailsTo(ani)).toMatchObject([{ kind: "payment-received" }])

    await changePreferences(container, {
      customer_id: ani,
      switches: [{ kind: "new-review", channel: "email", is_on: true }],
    })
    await writeTold(container, [told(ani, "new-review"), told(ani, "payment-received")])
    expect(await kindsOf(ani)).toEqual(["new-review", "new-review"])
    expect(await mailsTo(ani)).toHaveLength(3)
  })

  it("after their quiet hours what can wait, at once what is about an order", async () => {
    const [ani, budi] = [someone(), someone()]
    await changePreferences(container, {
      customer_id: budi,
      switches: [],
      quiet_hours: NEVER_QUIET,
    })
    await writeTold(container, [
      told(ani, "new-review"),
      told(ani, "payment-received"),
      told(budi, "new-review"),
    ])
    const waits = async (customer_id: string) =>
      Object.fromEntries(
        (await mailsTo(customer_id)).map(({ kind, next_attempt_at }) => [
          kind,
          new Date(next_attempt_at).getTime() > Date.now(),
        ])
      )

    expect(await waits(ani)).toEqual({ "new-review": true, "payment-received": false })
    expect(await waits(budi)).toEqual({ "new-review": false })
    expect(await kindsOf(ani)).toEqual(["payment-received", "new-review"].sort().reverse())
  })

  it("no more by mail after one click on the link of a mail, which nobody else can make", async () => {
    const ani = someone()
    const token = unsubscribeToken(container, { customer_id: ani, kind: "new-review" })
    const wrong = [
      "",
      "a.b.c",
      token.slice(0, -1),
      token.replace("new-review", "listing-blocked"),
      token.replace(ani, someone()),
      `${token}.x`,
      unsubscribeToken(container, { customer_id: ani, kind: "payment-received" }),
    ]
    for (const forged of wrong) {
      const asked = unsubscribe(container, { token: forged })
      await expect(asked).rejects.toMatchObject({ code: "UNSUBSCRIBE_LINK_WRONG" })
    }
    expect(await unsubscribe(container, { token })).toBe("new-review")
    expect(await unsubscribe(container, { token })).toBe("new-review")
    await writeTold(container, [told(ani, "new-review")])

    expect(await mailsTo(ani)).toEqual([])
    expect(await kindsOf(ani)).toEqual(["new-review"])
  })
})

describe("an inbox", () => {
  it("is read page by page, newest first, each once, and is counted", async () => {
    const ani = someone()
    const inbox = { customer_id: ani, seller_id: null }
    const facts = Array.from({ length: 7 }, () => told(ani, "payment-received"))
    for (const fact of facts) await writeTold(container, [fact])
    const ids: string[] = []
    let after: { value: number; id: string } | null | undefined
    do {
      const page = await inboxes().listInbox({ inbox, limit: 3, ...(after && { after }) })
      ids.push(...page.notifications.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(new Set(ids).size).toBe(7)

    const [newest = "", second = "", third = ""] = ids
    expect(await inboxes().countUnread({ inbox })).toBe(7)
    expect(await inboxes().markRead({ inbox, ids: [newest, second] })).toBe(5)
    expect(await inboxes().hideNotification({ inbox, id: third })).toBe(4)
    const { notifications } = await inboxes().listInbox({ inbox, unread: true, limit: 10 })
    expect(notifications.map(({ id }) => id)).toEqual(ids.slice(3))
    expect(await inboxes().markRead({ inbox, ids: null })).toBe(0)
    expect(await kindsOf(ani)).toHaveLength(6)
    // What was taken out of sight is not told again.
    await writeTold(container, facts)
    expect(await kindsOf(ani)).toHaveLength(6)
  })

  it("is nobody else's, and a member's of a shop is not the buyer's", async () => {
    const [ani, budi] = [someone(), someone()]
    const shop = told(ani, "new-order", { seller_id: "sel_1" })
    const forBudi = { ...told(budi, "new-order", { seller_id: "sel_1" }), fact_id: shop.fact_id }
    await writeTold(container, [shop, forBudi, told(ani, "payment-received")])
    const [theirs] = await inboxes().listInboxItems({ customer_id: budi })
    const id = theirs?.id ?? ""

    expect(await kindsOf(ani)).toEqual(["payment-received"])
    expect(await kindsOf(ani, "sel_1")).toEqual(["new-order"])
    for (const inbox of [
      { customer_id: ani, seller_id: "sel_1" },
      { customer_id: budi, seller_id: null },
      { customer_id: budi, seller_id: "sel_2" },
    ]) {
      await inboxes().markRead({ inbox, ids: [id] })
      const hidden = inboxes().hideNotification({ inbox, id })
      await expect(hidden).rejects.toMatchObject({ code: "NOTIFICATION_NOT_FOUND" })
    }
    await inboxes().markRead({ inbox: { customer_id: ani, seller_id: "sel_1" }, ids: null })
    // Each member reads for themselves.
    expect(await inboxes().countUnread({ inbox: { customer_id: budi, seller_id: "sel_1" } })).toBe(
      1
    )
  })
})

describe("the feed of somebody's screens", () => {
  const live = () => container.resolve(LIVE_MODULE)
  const heard = (customer_id: string) => {
    const events: LiveEvent[] = []
    return { customer_id, events, tell: (event: LiveEvent) => void events.push(event) }
  }
  const until = async (done: () => boolean) => {
    const deadline = Date.now() + 60_000
    while (!done()) {
      if (Date.now() > deadline) throw new Error("it was not heard")
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const happens = (customer_ids: string[], holdMs = 0) =>
    together(container, async (context) => {
      const sql = sqlIn(context)
      const name = "notifications-read" as const
      await tellLive(
        sql,
        customer_ids.map((customer_id) => ({ customer_id, name, data: {} }))
      )
      if (holdMs) await sql(`select pg_sleep(?)`, [holdMs / 1_000])
    })
  const seqs = ({ events }: { events: LiveEvent[] }) => events.map(({ seq }) => seq)
  const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

  it("is told in the order of commits without a gap, though many write at once and hold on", async () => {
    const [ani, budi] = [someone(), someone()]
    const screens = [heard(ani), heard(ani), heard(budi)]
    const stops: (() => void)[] = []
    for (const screen of screens)
      stops.push((await live().followLive(screen, { last_seen: null })).begin())
    await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        happens(n % 2 ? [ani, budi] : [budi, ani, ani], (n * 7) % 30)
      )
    )
    await until(() => screens.every(({ events }, n) => events.length === (n === 2 ? 24 : 36)))

    expect(screens.map(seqs)).toEqual([upTo(36), upTo(36), upTo(24)])
    for (const stop of stops) stop()
  })

  it("goes on where somebody was cut off, and says so when something was forgotten meanwhile", async () => {
    const ani = someone()
    for (let n = 0; n < 5; n++) await happens([ani])
    const back = async (last_seen: number | null) => {
      const screen = heard(ani)
      const { seq, is_complete, begin } = await live().followLive(screen, { last_seen })
      const stop = begin()
      await happens([ani])
      const [{ seq: last } = { seq: 0 }] = await live().lastOfLive({ customer_ids: [ani] })
      await until(() => screen.events.at(-1)?.seq === last)
      stop()
      return { seq, is_complete, heard: seqs(screen) }
    }

    expect(await back(2)).toEqual({ seq: 2, is_complete: true, heard: [3, 4, 5, 6] })
    expect(await back(6)).toEqual({ seq: 6, is_complete: true, heard: [7] })
    expect(await back(null)).toEqual({ seq: 7, is_complete: true, heard: [8] })
    // A number that nobody was told, such as of a database that was set back.
    expect(await back(99)).toEqual({ seq: 8, is_complete: false, heard: [9] })
    await live().forgetLive({ older_than_minutes: 0, limit: 100 })
    expect(await back(9)).toEqual({ seq: 9, is_complete: true, heard: [10] })
    expect(await back(3)).toEqual({ seq: 10, is_complete: false, heard: [11] })
    // One that was written before another, and committed after it, is forgotten first.
    await together(container, (context) =>
      sqlIn(context)(`delete from reluv_live_event where customer_id = ? and seq = 11`, [ani])
    )
    await happens([ani])
    expect(await back(9)).toMatchObject({ is_complete: false })
    expect(await back(11)).toMatchObject({ is_complete: true })
  })

  it("is told of what is undone to nobody", async () => {
    const ani = someone()
    const undone = together(container, async (context) => {
      const data = {}
      await tellLive(sqlIn(context), [{ customer_id: ani, name: "notifications-read", data }])
      throw new Error("something went wrong")
    })
    await expect(undone).rejects.toThrow("something went wrong")

    expect(await live().lastOfLive({ customer_ids: [ani] })).toEqual([])
  })
})

it("tells operators of what waits in one mail, and of nothing new in none", async () => {
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const digests = async () => {
    const sent = await container.resolve(MESSAGE_MODULE).listMessages({ kind: "operator-digest" })
    return sent.map(({ content }) => (content as { data: object }).data)
  }
  const laterBy = (minutes: number) =>
    container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(
        `update reluv_message set created_at = created_at - make_interval(mins => ?) where kind = 'operator-digest'`,
        [minutes]
      )
  const atOnce = () => Promise.all(Array.from({ length: 5 }, () => tellOperators(container)))
  await atOnce()
  expect(await digests()).toEqual([])
  await tasks.openTask({ kind: "dispute", cause: "dispute:1", reason: "-" })
  await tasks.openTask({ kind: "dispute", cause: "dispute:2", reason: "-" })
  await tasks.openTask({ kind: "manual_refund", cause: "manual_refund:1", reason: "-" })
  await atOnce()
  await atOnce()
  const first = { count: 3, tasks: "2 × komplain, 1 × pengembalian untuk ditransfer" }
  expect(await digests()).toEqual([first])

  await tasks.openTask({ kind: "chargeback", cause: "chargeback:1", reason: "-" })
  await atOnce()
  expect(await digests()).toHaveLength(1)
  await laterBy(61)
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(
      `update reluv_operator_task set created_at = now() - interval '2 hours' where kind <> 'chargeback'`
    )
  await atOnce()
  expect(await digests()).toHaveLength(2)
  await laterBy(61)
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`update reluv_operator_task set created_at = now() - interval '3 hours'`)
  await atOnce()
  expect(await digests()).toHaveLength(2)
})
