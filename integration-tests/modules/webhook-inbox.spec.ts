import { MAX_ATTEMPTS } from "../../src/domain/work/retry-delay"
import { WEBHOOK_INBOX_MODULE } from "../../src/modules/webhook-inbox"
import type {
  IncomingWebhook,
  WebhookInboxModuleService,
} from "../../src/modules/webhook-inbox/service"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

function aNotification(webhook: Partial<IncomingWebhook> = {}): IncomingWebhook {
  return {
    vendor: "midtrans",
    subject: "payses_1-1",
    body: '{"transaction_status":"settlement"}',
    repeatable: false,
    ...webhook,
  }
}

moduleSuite<WebhookInboxModuleService>({
  moduleName: WEBHOOK_INBOX_MODULE,
  folder: "webhook-inbox",
  testSuite: ({ service, database }) => {
    const messageOf = (id: string) => service.retrieveWebhookMessage(id)
    const claim = (id?: string) => service.claimDue({ limit: 10, lease_seconds: 60, id })
    /** Received and taken by a worker. */
    const beingProcessed = async (webhook: Partial<IncomingWebhook> = {}) => {
      const { id } = await service.receive(aNotification(webhook))
      await claim(id)
      return id
    }
    const past = (id: string, column: "next_attempt_at" | "lease_until") =>
      rowsOf(
        database,
        `update reluv_webhook_message set ${column} = now() - interval '1 second' where id = ?`,
        [id]
      )

    describe("receiving", () => {
      it("stores the very bytes, due at once", async () => {
        const body = '{ "grägen":"\\u0041",\n "x" : 1.50 }'

        const { id, waiting } = await service.receive(aNotification({ body }))

        expect(waiting).toBe(true)
        expect(await messageOf(id)).toMatchObject({
          vendor: "midtrans",
          subject: "payses_1-1",
          body,
          status: "received",
          deliveries: 1,
          attempts: 0,
        })
      })

      it("stores a body that comes again once, and counts", async () => {
        const first = await service.receive(aNotification())
        const again = await service.receive(aNotification())

        expect(again.id).toBe(first.id)
        expect((await messageOf(first.id)).deliveries).toBe(2)
      })

      it("stores one message of twenty deliveries at once", async () => {
        const { answers, refusals } = await atOnce(20, () => service.receive(aNotification()))

        expect(refusals).toEqual([])
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
        expect(await rowsOf(database, `select deliveries from reluv_webhook_message`)).toEqual([
          { deliveries: 20 },
        ])
      })

      it("tells the same bytes of two vendors apart, and every other byte", async () => {
        await service.receive(aNotification())
        await service.receive(aNotification({ vendor: "biteship" }))
        await service.receive(aNotification({ body: '{"transaction_status":"settlement"} ' }))

        expect(await countOf(database, `reluv_webhook_message`)).toBe(3)
      })

      it("does not act again on what was done", async () => {
        const id = await beingProcessed()
        await service.finish({ id, status: "done", outcome: "settled" })

        expect(await service.receive(aNotification())).toEqual({ id, waiting: false })
        expect(await messageOf(id)).toMatchObject({ status: "done", deliveries: 2 })
      })

      it("takes a thousand deliveries of what was done for one message, and nothing waits", async () => {
        const id = await beingProcessed()
        await service.finish({ id, status: "done", outcome: "settled" })

        for (let round = 0; round < 50; round++) {
          const { answers, refusals } = await atOnce(20, () => service.receive(aNotification()))
          expect(refusals).toEqual([])
          expect(answers).toEqual(Array(20).fill({ id, waiting: false }))
        }

        expect(await messageOf(id)).toMatchObject({
          status: "done",
          deliveries: 1_001,
          attempts: 1,
        })
        expect(await countOf(database, `reluv_webhook_message`)).toBe(1)
        expect(await claim()).toEqual([])
      })

      it.each(["done", "dead"])(
        "acts again on a %s body that may mean something new",
        async (status) => {
          const webhook = { vendor: "biteship" as const, repeatable: true }
          const id = await beingProcessed(webhook)
          if (status === "done") await service.finish({ id, status: "done", outcome: "on hold" })
          else await service.retryLater({ id, attempts: MAX_ATTEMPTS, error: "no answer" })

          expect(await service.receive(aNotification(webhook))).toEqual({ id, waiting: true })
          expect(await claim(id)).toMatchObject([{ id }])
        }
      )

      it("leaves a message that waits for a person with that person", async () => {
        const webhook = { vendor: "biteship" as const, repeatable: true }
        const id = await beingProcessed(webhook)
        await service.finish({ id, status: "task", outcome: "an unknown shape" })

        expect(await service.receive(aNotification(webhook))).toEqual({ id, waiting: false })
        expect((await messageOf(id)).status).toBe("task")
      })
    })

    describe("processing", () => {
      it("gives a message to one worker, with its try counted", async () => {
        const { id } = await service.receive(aNotification())

        expect(await claim()).toEqual([
          {
            id,
            vendor: "midtrans",
            subject: "payses_1-1",
            body: '{"transaction_status":"settlement"}',
            attempts: 1,
            deliveries: 1,
          },
        ])
        expect(await claim()).toEqual([])
        expect((await messageOf(id)).status).toBe("processing")
      })

      it("takes the oldest first, as many as asked", async () => {
        const ids: string[] = []
        for (const body of ["a", "b", "c"]) {
          ids.push((await service.receive(aNotification({ body }))).id)
        }

        const first = await service.claimDue({ limit: 2, lease_seconds: 60 })
        const then = await service.claimDue({ limit: 2, lease_seconds: 60 })

        expect(first.map(({ id }) => id).toSorted()).toEqual(ids.slice(0, 2).toSorted())
        expect(then.map(({ id }) => id)).toEqual(ids.slice(2))
      })

      it("takes the one that is asked for", async () => {
        await service.receive(aNotification({ body: "older" }))
        const { id } = await service.receive(aNotification({ body: "newer" }))

        expect(await claim(id)).toMatchObject([{ id }])
      })

      it("gives each of a hundred messages to one of five workers", async () => {
        for (let number = 0; number < 100; number++) {
          await service.receive(aNotification({ body: `${number}`, subject: `payses_${number}-1` }))
        }
        const processed: string[] = []

        const { refusals } = await atOnce(5, async () => {
          for (;;) {
            const messages = await service.claimDue({ limit: 7, lease_seconds: 60 })
            if (messages.length === 0) return
            for (const { id } of messages) {
              processed.push(id)
              await service.finish({ id, status: "done", outcome: "seen" })
            }
          }
        })

        expect(refusals).toEqual([])
        expect(processed).toHaveLength(100)
        expect(new Set(processed).size).toBe(100)
        expect(
          await countOf(database, `reluv_webhook_message where status = 'done' and attempts = 1`)
        ).toBe(100)
      })

      it("gives the message of a dead worker to another when its lease is over", async () => {
        const id = await beingProcessed()
        expect(await claim()).toEqual([])

        await past(id, "lease_until")

        const { answers } = await atOnce(5, () => claim())
        expect(answers.flat()).toMatchObject([{ id, attempts: 2 }])
      })

      it("ends a message with what came of it", async () => {
        const id = await beingProcessed()

        await service.finish({ id, status: "task", outcome: "the amount differs" })

        expect(await messageOf(id)).toMatchObject({
          status: "task",
          outcome: "the amount differs",
          error: null,
          lease_until: null,
        })
        expect(await claim()).toEqual([])
      })

      it("ends only a message that is being processed", async () => {
        const { id } = await service.receive(aNotification())
        await service.finish({ id, status: "done", outcome: "too early" })
        expect((await messageOf(id)).status).toBe("received")

        await claim(id)
        await service.finish({ id, status: "done", outcome: "settled" })
        await service.finish({ id, status: "task", outcome: "too late" })
        await service.retryLater({ id, attempts: 1, error: "too late" })

        expect(await messageOf(id)).toMatchObject({ status: "done", outcome: "settled" })
      })
    })

    describe("trying again", () => {
      it.each([
        [1, 2],
        [2, 4],
        [5, 32],
        [MAX_ATTEMPTS - 1, 600],
      ])("after %i failures waits %i seconds", async (attempts, seconds) => {
        const id = await beingProcessed()

        await service.retryLater({ id, attempts, error: "midtrans does not answer" })

        const message = await messageOf(id)
        expect(message).toMatchObject({
          status: "received",
          error: "midtrans does not answer",
          lease_until: null,
        })
        const [pause] = await rowsOf<{ seconds: number }>(
          database,
          `update reluv_webhook_message set next_attempt_at = next_attempt_at + interval '1 minute' where id = ?
           returning extract(epoch from next_attempt_at - updated_at)::float - 60 as seconds`,
          [id]
        )
        expect(pause?.seconds).toBe(seconds)
        expect(await claim()).toEqual([])
        await past(id, "next_attempt_at")
        expect(await claim()).toMatchObject([{ id }])
      })

      it("forgets the error of a try that a later one made good", async () => {
        const id = await beingProcessed()
        await service.retryLater({ id, attempts: 1, error: "no answer" })
        await past(id, "next_attempt_at")
        await claim(id)

        await service.finish({ id, status: "done", outcome: "settled" })

        expect(await messageOf(id)).toMatchObject({ error: null, attempts: 2 })
      })

      it("gives up after the last try and waits for a person", async () => {
        const id = await beingProcessed()

        await service.retryLater({ id, attempts: MAX_ATTEMPTS, error: "no answer" })
        await past(id, "next_attempt_at")

        expect(await messageOf(id)).toMatchObject({ status: "dead", error: "no answer" })
        expect(await claim()).toEqual([])
      })
    })

    describe("forgetting", () => {
      const old = { older_than_days: 90, limit: 2 }
      const age = (days: number) =>
        rowsOf(
          database,
          `update reluv_webhook_message set created_at = now() - make_interval(days => ?),
             updated_at = now() - make_interval(days => ?)`,
          [days, days]
        )
      const done = async (body: string) => {
        const id = await beingProcessed({ body })
        await service.finish({ id, status: "done", outcome: "seen" })
      }

      it("deletes what was acted on long ago, so many at a time", async () => {
        for (const body of ["1", "2", "3"]) await done(body)
        await age(89)
        expect(await service.forgetOldMessages(old)).toBe(0)

        await age(91)
        expect(await service.forgetOldMessages(old)).toBe(2)
        expect(await service.forgetOldMessages(old)).toBe(1)
        expect(await countOf(database, `reluv_webhook_message`)).toBe(0)
      })

      it("keeps what still waits, for a worker or for a person", async () => {
        await service.receive(aNotification({ body: "waiting" }))
        const task = await beingProcessed({ body: "task" })
        await service.finish({ id: task, status: "task", outcome: "seen" })
        const dead = await beingProcessed({ body: "dead" })
        await service.retryLater({ id: dead, attempts: MAX_ATTEMPTS, error: "no answer" })
        await age(1_000)

        expect(await service.forgetOldMessages(old)).toBe(0)
        expect(await countOf(database, `reluv_webhook_message`)).toBe(3)
      })

      it("keeps only the beginning of what nobody understood", async () => {
        await service.keepUnknown({ vendor: "biteship", body: "x".repeat(250_000) })

        const [kept] = await service.listWebhookMessages()
        expect(kept?.body).toHaveLength(8_000)
      })
    })

    describe("replaying", () => {
      it.each(["done", "task", "dead"])("makes a %s message due again", async (status) => {
        const id = await beingProcessed()
        if (status === "dead") {
          await service.retryLater({ id, attempts: MAX_ATTEMPTS, error: "no answer" })
        } else {
          await service.finish({ id, status: status === "done" ? "done" : "task", outcome: "seen" })
        }

        expect(await service.replay(id)).toBe(true)

        expect(await claim()).toMatchObject([{ id, attempts: 1 }])
      })

      it("leaves a message alone that a worker has", async () => {
        const id = await beingProcessed()

        expect(await service.replay(id)).toBe(false)
        expect(await service.replay("whm_x")).toBe(false)

        expect(await claim()).toEqual([])
      })
    })
  },
})
