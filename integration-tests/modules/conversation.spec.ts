import { CONVERSATION_MODULE } from "../../src/modules/conversation"
import type { NewConversation } from "../../src/modules/conversation/opening"
import type { NewMessage } from "../../src/modules/conversation/sending"
import type { ConversationModuleService } from "../../src/modules/conversation/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf, tally } from "./support"

const DEWI = { type: "user", id: "user_dewi" } as const
const SARI = "cus_sari"
const ANI = "cus_ani"
const SOON = { after_minutes: 10, again_hours: 6 }

moduleSuite<ConversationModuleService>({
  moduleName: CONVERSATION_MODULE,
  folder: "conversation",
  testSuite: ({ service, database }) => {
    const open = (given: Partial<NewConversation> = {}) =>
      service.openConversation({
        customer_id: SARI,
        seller_id: "sel_1",
        topic: "listing",
        topic_id: "lst_1",
        title: "Kebaya",
        actor: { type: "customer", id: SARI },
        ...given,
      })
    const say = (conversation_id: string, given: Partial<NewMessage> = {}) =>
      service.sendMessage({
        conversation_id,
        side: "buyer",
        author_id: given.side === "seller" ? ANI : SARI,
        key: null,
        text: "Masih ada, Kak?",
        pictures: [],
        card: null,
        status: "shown",
        warnings: [],
        alert: SOON,
        member_ids: [ANI],
        ...given,
      })
    const answer = (id: string, given: Partial<NewMessage> = {}) =>
      say(id, { side: "seller", text: "Masih", ...given })
    const buyer = { party: "buyer", customer_id: SARI } as const
    const shop = { party: "seller", seller_id: "sel_1" } as const
    const read = (id: string, of: typeof buyer | typeof shop = buyer) =>
      service.readConversation({ of, id })
    const mark = (id: string, party: "buyer" | "seller", seq: number) =>
      service.markConversationRead({ id, party, seq, member_ids: [ANI] })
    const saidIn = async (id: string, party: "buyer" | "seller" | "operator" = "buyer") =>
      (await service.readMessages({ conversation_id: id, party, page: { limit: 100 } })).messages
    const decide = (id: string, to: "shown" | "hidden") =>
      service.decideMessage({
        id,
        to,
        reason: "looked at",
        actor: DEWI,
        alert: SOON,
        member_ids: [ANI],
      })

    it("who begin at once are in one conversation, which is told of once", async () => {
      const { answers } = await atOnce(10, () => open())
      expect(new Set(answers).size).toBe(1)
      await open({ topic: "offer", topic_id: "offr_1" })
      await open({ seller_id: "sel_2" })
      expect(await countOf(database, "reluv_conversation")).toBe(3)
      expect(await countOf(database, "reluv_fact where name = 'reluv.conversation.started'")).toBe(
        3
      )
    })

    it("one key is one message, however often it is sent at once", async () => {
      const id = await open()
      const { answers } = await atOnce(10, () => say(id, { key: "k1" }))
      expect(new Set(answers.map((message) => message.id)).size).toBe(1)
      // The same key of somebody else is another message.
      await answer(id, { key: "k1" })
      expect(await countOf(database, "reluv_chat_message")).toBe(2)
      expect(await read(id, shop)).toMatchObject({ last_seq: 2, buyer_unread: 1 })
    })

    it("a key that names something else is refused, and says nothing", async () => {
      const id = await open()
      const card = {
        kind: "listing",
        id: "lst_1",
        title: "Kebaya",
        status: "active",
        amount: 1,
        picture: null,
      } as const
      const pictures = ["https://pictures.test/1.jpg"]
      await say(id, { key: "k1", card, pictures })
      // What its card showed may have changed meanwhile.
      const again = await say(id, { key: "k1", card: { ...card, amount: 2 }, pictures })
      expect(again.card).toMatchObject({ amount: 1 })
      const others: Partial<NewMessage>[] = [
        { text: "Bisa kurang?", card, pictures },
        { card: { ...card, id: "lst_2" }, pictures },
        { card, pictures: [] },
        { pictures },
      ]
      for (const other of others) {
        const refused = say(id, { key: "k1", ...other })
        await expect(refused).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_USED" })
      }
      expect(await read(id)).toMatchObject({ last_seq: 1 })
    })

    it("an operator's reading is written down once an hour, and for each reason, however often their page asks", async () => {
      const [id, other] = [await open(), await open({ topic_id: "lst_2" })]
      const reads = (given: { id?: string; actor?: Actor; reason?: string } = {}) =>
        service.noteReading({ id, actor: DEWI, reason: null, ...given })
      const noted = async (of = id) =>
        rowsOf<{ by: string; reason: string | null }>(
          database,
          `select actor_id as by, reason from reluv_fact
           where name = 'reluv.conversation.read' and subject_id = ? order by id`,
          [of]
        )
      await atOnce(10, () => reads())
      expect(await noted()).toEqual([{ by: DEWI.id, reason: null }])
      await reads({ reason: "dispute" })
      await reads({ reason: "dispute" })
      await reads()
      await reads({ actor: { type: "user", id: "user_eka" } })
      await reads({ id: other })
      expect(await noted()).toEqual([
        { by: DEWI.id, reason: null },
        { by: DEWI.id, reason: "dispute" },
        { by: "user_eka", reason: null },
      ])
      expect(await noted(other)).toHaveLength(1)
      await database.execute(
        `update reluv_conversation_reading set noted_at = now() - interval '61 minutes' where conversation_id = ?`,
        [other]
      )
      await reads({ id: other })
      expect(await noted(other)).toHaveLength(2)
      await service.forgetConversationsOf({ customer_id: SARI })
      expect(await countOf(database, "reluv_conversation_reading")).toBe(0)
    })

    it("messages of both sides at once have places without a gap, and screens hear them in that order", async () => {
      const id = await open()
      await atOnce(20, (n) => (n % 2 ? say(id, { text: `${n}` }) : answer(id, { text: `${n}` })))
      const said = await saidIn(id)
      expect(said.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
      const times = said.map(({ created_at }) => created_at.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
      for (const screen of [SARI, ANI]) {
        const heard = await rowsOf<{ seq: number }>(
          database,
          `select (data->>'seq')::int as seq from reluv_live_event
           where customer_id = ? and name = 'message' order by seq`,
          [screen]
        )
        expect(heard.map(({ seq }) => seq)).toEqual(said.map(({ seq }) => seq))
      }
    })

    it("a mark only goes forward, and no further than what was said", async () => {
      const id = await open()
      for (let n = 0; n < 5; n++) await answer(id)
      expect(await read(id)).toMatchObject({ buyer_unread: 5 })
      await atOnce(6, (n) => mark(id, "buyer", n))
      expect(await read(id)).toMatchObject({ buyer_read_seq: 5, buyer_unread: 0 })
      expect(await mark(id, "buyer", 2)).toEqual({ read_seq: 5, unread: 0 })
      expect(await mark(id, "buyer", 99)).toEqual({ read_seq: 5, unread: 0 })
      await answer(id)
      expect(await mark(id, "buyer", 3)).toEqual({ read_seq: 5, unread: 1 })
    })

    it("what is unread is what was counted, however reading and writing meet", async () => {
      const id = await open()
      await atOnce<unknown>(30, (n) => (n % 3 ? answer(id) : mark(id, "buyer", n)))
      const { buyer_read_seq, buyer_unread } = await read(id)
      const unread = await countOf(
        database,
        "reluv_chat_message where conversation_id = ? and seq > ? and side <> 'buyer'",
        [id, buyer_read_seq]
      )
      expect(buyer_unread).toBe(unread)
      expect(await service.countUnreadMessages({ of: buyer })).toBe(unread)
    })

    it("who writes has read what came before", async () => {
      const id = await open()
      await answer(id)
      await say(id)
      expect(await read(id)).toMatchObject({ buyer_unread: 0, seller_unread: 1 })
    })

    it("what is held is seen by its own side alone, until it is shown at the end", async () => {
      const id = await open()
      const held = await say(id, { status: "held", warnings: ["contact"] })
      await say(id, { text: "Halo?" })
      expect((await saidIn(id)).length).toBe(2)
      expect((await saidIn(id, "seller")).map(({ text }) => text)).toEqual(["Halo?"])
      expect(await read(id, shop)).toMatchObject({ seller_unread: 1, held: 1 })
      await mark(id, "seller", 2)

      const { answers, refusals } = await atOnce(5, () => decide(held.id, "shown"))
      expect([answers.length, tally(refusals)]).toEqual([1, { CHAT_MESSAGE_STATUS_NOT_ALLOWED: 4 }])
      // Whoever reads on after what they have finds it.
      const { messages } = await service.readMessages({
        conversation_id: id,
        party: "seller",
        page: { after: 2, limit: 10 },
      })
      expect(messages.map((message) => message.id)).toEqual([held.id])
      expect(await read(id, shop)).toMatchObject({ seller_unread: 1, held: 0 })
    })

    it("what is hidden is unread no more", async () => {
      const id = await open()
      const rude = await answer(id)
      await answer(id)
      await decide(rude.id, "hidden")
      expect(await read(id)).toMatchObject({ buyer_unread: 1 })
      await decide(rude.id, "shown")
      expect(await read(id)).toMatchObject({ buyer_unread: 2 })
      await expect(decide("cmsg_nobody", "shown")).rejects.toMatchObject({
        code: "CHAT_MESSAGE_NOT_FOUND",
      })
    })

    it("pages go on where they ended, in both directions", async () => {
      const id = await open()
      for (let n = 1; n <= 5; n++) await say(id, { text: `${n}` })
      const page = async (asked: { before?: number; after?: number }) => {
        const found = { conversation_id: id, party: "buyer", page: { limit: 2, ...asked } } as const
        const { messages, has_more } = await service.readMessages(found)
        return [messages.map(({ seq }) => seq), has_more]
      }
      expect(await page({})).toEqual([[4, 5], true])
      expect(await page({ before: 4 })).toEqual([[2, 3], true])
      expect(await page({ before: 2 })).toEqual([[1], false])
      expect(await page({ after: 3 })).toEqual([[4, 5], false])

      const others = [await open({ topic_id: "lst_2" }), await open({ topic_id: "lst_3" })]
      for (const other of others) await say(other)
      const first = await service.readConversations({ of: buyer, filters: {}, limit: 2 })
      expect(first.conversations.map((one) => one.id)).toEqual([...others].reverse())
      const second = await service.readConversations({
        of: buyer,
        filters: {},
        limit: 2,
        ...(first.next && { after: first.next }),
      })
      expect(second).toMatchObject({
        conversations: [{ id, last_message: { text: "5" } }],
        next: null,
      })
    })

    it("somebody is told of all that waits at once, and not again for some hours", async () => {
      const due = async () => {
        await database.execute(
          `update reluv_unread_alert set due_at = now() where due_at < now() + interval '1 hour'`
        )
        return service.claimDueUnread({ limit: 10 })
      }
      const id = await open()
      await say(id)
      await say(await open({ topic_id: "lst_2" }))
      const { answers } = await atOnce(3, () => due())
      const [alert, ...more] = answers.flat()
      expect([alert, more]).toMatchObject([{ id: "sel_1", news: 2 }, []])
      expect(await service.readUnread({ id: "sel_1" })).toMatchObject({
        conversations: 2,
        messages: 2,
      })
      // One comes while they are told: it is not lost, and waits its time.
      await say(id)
      await service.endUnread({ id: "sel_1", news: 2, is_told: true, again_hours: 6 })
      expect(await due()).toEqual([])
      const [row] = await rowsOf<{ waits: boolean }>(
        database,
        `select due_at > now() + interval '5 hours' as waits from reluv_unread_alert`
      )
      expect(row).toEqual({ waits: true })
    })

    it("a shop is known by the median of how long buyers waited for its answers", async () => {
      for (const [n, minutes] of [30, 1, 5].entries()) {
        const id = await open({ topic_id: `lst_${n}` })
        await say(id)
        await database.execute(
          `update reluv_conversation set asked_at = asked_at - make_interval(mins => ?) where id = ?`,
          [minutes, id]
        )
        // The second question waits as long as the first; the second answer answers nothing.
        await say(id)
        await answer(id)
        await answer(id)
      }
      const { answers } = await atOnce(3, () => service.measureResponseTimes({ limit: 10 }))
      expect(answers.sort()).toEqual([0, 0, 1])
      const measured = () => service.readResponseTimes({ ids: ["sel_1", "sel_2"] })
      expect(await measured()).toEqual([{ id: "sel_1", answers: 3, median_seconds: 300 }])
      // What is older counts no more.
      await database.execute(
        `update reluv_chat_answer set answered_at = now() - interval '31 days'`
      )
      await database.execute(`update reluv_response_time set due_at = now()`)
      await service.measureResponseTimes({ limit: 10 })
      expect(await measured()).toEqual([])
      expect(await service.forgetAnswers({ limit: 10 })).toBe(3)
    })

    it("what lies still for long is forgotten with all that was said, and what somebody said who goes", async () => {
      const [old, recent] = [await open(), await open({ topic_id: "lst_2" })]
      for (const id of [old, recent]) await say(id)
      await database.execute(
        `update reluv_conversation set last_message_at = now() - interval '400 days' where id = ?`,
        [old]
      )
      expect(await service.forgetConversations({ older_than_days: 365, limit: 10 })).toBe(1)
      expect(await countOf(database, "reluv_chat_message")).toBe(1)
      await service.forgetConversationsOf({ customer_id: SARI })
      expect(await countOf(database, "reluv_chat_message")).toBe(0)
      expect(await countOf(database, "reluv_conversation")).toBe(0)
    })
  },
})
