import type { UnpaidEnd } from "../../src/domain/payment/payment-status"
import { PURCHASE_PAYMENT_MODULE } from "../../src/modules/purchase-payment"
import type { NewPurchasePayment } from "../../src/modules/purchase-payment/expect-payment"
import type { PurchasePaymentModuleService } from "../../src/modules/purchase-payment/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, movesOf, rowsOf, tally } from "./support"

const midtrans: Actor = { type: "vendor", id: "midtrans" }
const HOUR = 3_600_000

function aPayment(payment: Partial<NewPurchasePayment> = {}): NewPurchasePayment {
  return {
    order_id: "order_1",
    payment_session_id: "payses_1",
    amount: 185_000,
    credit_total: 0,
    expires_at: new Date(Date.now() + 24 * HOUR),
    ...payment,
  }
}

moduleSuite<PurchasePaymentModuleService>({
  moduleName: PURCHASE_PAYMENT_MODULE,
  folder: "purchase-payment",
  testSuite: ({ service, database }) => {
    const order_id = "order_1"
    const begin = (lease_seconds = 60) => service.beginAttempt({ order_id, lease_seconds })
    const begun = async (lease_seconds = 60) => {
      const turn = await begin(lease_seconds)
      if (turn.turn !== "open") throw new Error(`expected to open an attempt, got ${turn.turn}`)
      return turn
    }
    const opened = async () => {
      const turn = await begun()
      await service.recordAttemptOpened({
        attempt_id: turn.attempt_id,
        snap_token: `token-of-${turn.midtrans_order_id}`,
        redirect_url: "https://pay.example/1",
      })
      return turn
    }
    const settle = (settlement: Partial<Parameters<typeof service.settle>[0]> = {}) =>
      service.settle({
        midtrans_order_id: "payses_1-1",
        transaction_id: "trx_1",
        payment_type: "bank_transfer",
        paid_at: null,
        actor: midtrans,
        ...settlement,
      })
    const close = (to: UnpaidEnd = "expired") =>
      service.closePayment({ order_id, to, actor: midtrans, reason: "nobody paid" })
    const payment = async () => {
      const [found] = await service.listPurchasePayments({ order_id })
      if (!found) throw new Error("there is no payment")
      return found
    }
    const attempts = () => service.listPaymentAttempts({}, { order: { number: "ASC" } })
    const moves = async () =>
      (await movesOf(database, "payment")).map(({ from, to }) => ({ from, to }))
    const pastDeadline = () =>
      rowsOf(database, `update reluv_purchase_payment set expires_at = now() - interval '1 second'`)

    describe("a payment whose time is nearly over", () => {
      const near = {
        lead_seconds: 3_600,
        limit: 100,
        actor: { type: "system", id: "remind" },
      } as const
      const remind = () => service.tellPaymentsEndingSoon(near)
      const told = () => countOf(database, `reluv_fact where name = 'reluv.payment.ends-soon'`)
      const waits = (since: string, ends: string) =>
        rowsOf(
          database,
          `update reluv_purchase_payment set created_at = now() - interval '${since}',
             expires_at = now() + interval '${ends}'`
        )

      it.each([
        ["its last hour has come", "23 hours", "59 minutes", 1],
        ["it has longer", "22 hours", "61 minutes", 0],
        ["it is short, and has just begun", "1 minute", "14 minutes", 0],
        ["it is short, and half over", "8 minutes", "7 minutes", 1],
        ["it is over", "24 hours", "-1 seconds", 0],
      ])("%s: told %s after it began, %s before it ends: %d", async (_, since, ends, times) => {
        await service.expectPayment(aPayment())
        await waits(since, ends)

        const { refusals } = await atOnce(5, remind)
        await remind()

        expect(refusals).toEqual([])
        expect(await told()).toBe(times)
      })

      it("is told to nobody who has paid", async () => {
        await service.expectPayment(aPayment())
        await waits("23 hours", "30 minutes")
        await close("cancelled")

        await remind()

        expect(await told()).toBe(0)
      })
    })

    describe("what an order waits for", () => {
      it("is written once, however many ask, and a later one changes nothing", async () => {
        const { refusals } = await atOnce(20, () => service.expectPayment(aPayment()))
        await service.expectPayment(aPayment({ amount: 1, payment_session_id: "payses_2" }))

        expect(refusals).toEqual([])
        expect(await countOf(database, `reluv_purchase_payment`)).toBe(1)
        expect(await payment()).toMatchObject({
          status: "pending",
          amount: 185_000,
          payment_session_id: "payses_1",
          paid_at: null,
        })
      })

      it("is another's for another order, never the same session", async () => {
        await service.expectPayment(aPayment())

        await expect(service.expectPayment(aPayment({ order_id: "order_2" }))).rejects.toThrow()
      })

      it("is never less than nothing", async () => {
        await expect(service.expectPayment(aPayment({ amount: -1 }))).rejects.toThrow()
      })

      it("is paid at once, and once, where credit leaves nothing to pay", async () => {
        const covered = { payment_session_id: null, amount: 0, credit_total: 185_000 }
        const { refusals } = await atOnce(20, () => service.expectPayment(aPayment(covered)))

        expect(refusals).toEqual([])
        const [payment] = await service.listPurchasePayments({ order_id })
        expect(payment).toMatchObject({
          status: "paid",
          payment_type: "credit",
          accounted_at: null,
        })
        const paid = await movesOf(database, "payment", payment?.id ?? "")
        expect(paid.map(({ to }) => to)).toEqual(["paid"])
        expect(await begin()).toEqual({ turn: "closed" })
        await service.updatePurchasePayments({
          id: payment?.id ?? "",
          heard_at: new Date(Date.now() - HOUR),
        })
        expect(await service.claimUnaccounted({ limit: 10, silent_seconds: 60 })).toEqual([
          { id: order_id, midtrans_order_id: null, transaction_id: `credit:${order_id}`, tries: 1 },
        ])
      })
    })

    describe("opening a payment page", () => {
      beforeEach(() => service.expectPayment(aPayment()))

      it("gives the caller the lease and what to ask Midtrans for", async () => {
        const turn = await begin()

        expect(turn).toMatchObject({
          turn: "open",
          midtrans_order_id: "payses_1-1",
          amount: 185_000,
        })
        expect(turn.turn === "open" && turn.expires_at).toBeInstanceOf(Date)
        expect(await attempts()).toMatchObject([{ number: 1, status: "opening" }])
      })

      it("lets one of ten callers at once ask Midtrans; the others wait", async () => {
        const { answers, refusals } = await atOnce(10, () => begin())

        expect(refusals).toEqual([])
        expect(tally(answers.map(({ turn }) => turn))).toEqual({ open: 1, busy: 9 })
        expect(await countOf(database, `reluv_payment_attempt`)).toBe(1)
      })

      it("is taken over under the same Midtrans order id when its caller died", async () => {
        const dead = await begun(0)

        const { answers } = await atOnce(5, () => begin())

        expect(tally(answers.map(({ turn }) => turn))).toEqual({ open: 1, busy: 4 })
        expect(answers).toContainEqual(
          expect.objectContaining({
            attempt_id: dead.attempt_id,
            midtrans_order_id: "payses_1-1",
          })
        )
        expect(await countOf(database, `reluv_payment_attempt`)).toBe(1)
      })

      it("is done once the page is there", async () => {
        await opened()

        expect(await begin()).toEqual({ turn: "done" })
        expect(await attempts()).toMatchObject([
          {
            status: "open",
            snap_token: "token-of-payses_1-1",
            redirect_url: "https://pay.example/1",
            lease_until: null,
          },
        ])
      })

      it("is tried again under the same id when Midtrans did not answer", async () => {
        const { attempt_id } = await begun()
        await service.recordAttemptFailure({ attempt_id, error: "time-out", final: false })

        expect(await begin()).toMatchObject({ attempt_id, midtrans_order_id: "payses_1-1" })
      })

      it("gets the next number when Midtrans refused for good", async () => {
        const { attempt_id } = await begun()
        await service.recordAttemptFailure({ attempt_id, error: "taken", final: true })

        expect(await begin()).toMatchObject({ midtrans_order_id: "payses_1-2" })
        expect(await attempts()).toMatchObject([
          { number: 1, status: "failed", error: "taken" },
          { number: 2, status: "opening" },
        ])
      })

      it("does not fail a page that opened in the meantime", async () => {
        const { attempt_id } = await opened()

        await service.recordAttemptFailure({ attempt_id, error: "late", final: true })

        expect(await attempts()).toMatchObject([{ status: "open" }])
      })

      it("is closed when the purchase is paid", async () => {
        await opened()
        await settle()

        expect(await begin()).toEqual({ turn: "closed" })
      })

      it("is closed when the deadline has passed, though nobody has ended it yet", async () => {
        await pastDeadline()

        expect(await begin()).toEqual({ turn: "closed" })
        expect(await countOf(database, `reluv_payment_attempt`)).toBe(0)
      })

      it("is refused for an order that waits for nothing", async () => {
        await expect(
          service.beginAttempt({ order_id: "order_x", lease_seconds: 60 })
        ).rejects.toMatchObject({ code: "ORD_001" })
      })

      it("starts anew, once, when the buyer wants another one", async () => {
        const { attempt_id } = await opened()

        const { answers } = await atOnce(5, () => service.retireAttempt({ order_id }))

        expect(answers.filter(Boolean)).toEqual([{ id: attempt_id }])
        expect(await begin()).toMatchObject({ midtrans_order_id: "payses_1-2" })
        expect(await attempts()).toMatchObject([{ status: "cancelled" }, { status: "opening" }])
      })

      it("does not start anew while the first is being made, or after the deadline", async () => {
        const { attempt_id } = await begun()
        expect(await service.retireAttempt({ order_id })).toBeNull()
        await service.recordAttemptOpened({ attempt_id, snap_token: "t", redirect_url: "u" })
        await pastDeadline()
        expect(await service.retireAttempt({ order_id })).toBeNull()
      })
    })

    describe("a method that the buyer chose", () => {
      const choose = (transaction_id = "trx_1") =>
        service.recordPendingTransaction({
          midtrans_order_id: "payses_1-1",
          transaction_id,
          payment_type: "bank_transfer",
          instructions: { va_numbers: [{ bank: "bca", va_number: "812" }] },
        })

      beforeEach(async () => {
        await service.expectPayment(aPayment())
        await opened()
      })

      it("is shown until the buyer chooses another", async () => {
        await choose()
        await service.recordPendingTransaction({
          midtrans_order_id: "payses_1-1",
          transaction_id: "trx_2",
          payment_type: "qris",
          instructions: {},
        })

        expect(await attempts()).toMatchObject([
          { status: "open", transaction_id: "trx_2", payment_type: "qris", instructions: {} },
        ])
      })

      it("never touches what is paid", async () => {
        await settle()

        await choose("trx_2")

        expect(await attempts()).toMatchObject([
          { status: "paid", transaction_id: "trx_1", instructions: null },
        ])
        expect((await payment()).status).toBe("paid")
      })

      it("is forgotten when that try is over, and the page stays", async () => {
        await choose()

        await service.recordTry({
          midtrans_order_id: "payses_1-1",
          transaction_id: "trx_1",
          review: false,
        })

        expect(await attempts()).toMatchObject([{ status: "open", instructions: null }])
      })

      it("may wait for a person to look at a card payment", async () => {
        const look = { midtrans_order_id: "payses_1-1", transaction_id: "trx_1", review: true }
        await service.recordTry(look)
        expect(await attempts()).toMatchObject([{ status: "open", review: true }])

        await settle()
        await service.recordTry(look)
        expect(await attempts()).toMatchObject([{ status: "paid", review: false }])
      })
    })

    describe("the money", () => {
      beforeEach(async () => {
        await service.expectPayment(aPayment())
        await opened()
      })

      it("settles payment and attempt together, and remembers which transaction it was", async () => {
        expect(await settle()).toBe(true)

        const paid = await payment()
        expect(paid).toMatchObject({
          status: "paid",
          payment_type: "bank_transfer",
          paid_by: "trx_1",
        })
        expect(paid.paid_at).toBeInstanceOf(Date)
        expect(await attempts()).toMatchObject([{ status: "paid", transaction_id: "trx_1" }])
        expect(await moves()).toEqual([{ from: "pending", to: "paid" }])
      })

      it("settles once when ten notifications come at once", async () => {
        const { answers, refusals } = await atOnce(10, () => settle())

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await moves()).toEqual([{ from: "pending", to: "paid" }])
      })

      it("settles one of two transactions that pay at once", async () => {
        await service.retireAttempt({ order_id })
        await opened()

        const { answers, refusals } = await atOnce(2, (index) =>
          settle({ midtrans_order_id: `payses_1-${index + 1}`, transaction_id: `trx_${index}` })
        )

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        const { paid_by } = await payment()
        expect((await attempts()).filter(({ status }) => status === "paid")).toMatchObject([
          { transaction_id: paid_by },
        ])
      })

      it("settles nothing of an order id that we never used", async () => {
        expect(await settle({ midtrans_order_id: "payses_9-1" })).toBe(false)
        expect((await payment()).status).toBe("pending")
      })

      it("is not an ordinary settlement after the purchase was ended", async () => {
        await close()

        expect(await settle()).toBe(false)
        expect((await payment()).status).toBe("expired")
        expect(await settle({ revived: true })).toBe(true)
        expect(await moves()).toEqual([
          { from: "pending", to: "expired" },
          { from: "expired", to: "paid" },
        ])
      })

      it("never revives a purchase that was given up", async () => {
        await close("cancelled")

        expect(await settle()).toBe(false)
        expect(await settle({ revived: true })).toBe(false)
        expect((await payment()).status).toBe("cancelled")
      })

      it("was paid when its vendor says so, and heard of now", async () => {
        const anHourAgo = new Date(Date.now() - 3_600_000)
        await settle({ paid_at: anHourAgo })

        const { paid_at, heard_at } = await payment()
        expect(paid_at).toEqual(anHourAgo)
        expect(Number(heard_at)).toBeGreaterThan(Date.now() - 60_000)
      })

      it.each([
        ["says nothing", null],
        ["has a clock that is ahead of ours", new Date(Date.now() + 3_600_000)],
      ])("was paid as we heard of it where the vendor %s", async (_, paid_at) => {
        await settle({ paid_at })

        const paid = await payment()
        expect(paid.paid_at).toEqual(paid.heard_at)
      })

      it("tells once that a card is held for a review, and once that it was denied", async () => {
        const tried = { midtrans_order_id: "payses_1-1", transaction_id: "trx_1" }
        for (const review of [true, true, false, false]) {
          await service.recordTry({ ...tried, review })
        }

        const told = await rowsOf(
          database,
          `select name, order_id from reluv_fact where name in ('reluv.payment.in-review', 'reluv.payment.denied') order by id`
        )
        expect(told).toEqual([
          { name: "reluv.payment.in-review", order_id },
          { name: "reluv.payment.denied", order_id },
        ])
      })

      it("cannot revive what is not over", async () => {
        expect(await settle({ revived: true })).toBe(false)
      })

      it("comes before the deadline or after it, never both", async () => {
        const { answers } = await atOnce(20, (index) => (index % 2 ? settle() : close()))

        expect(answers.filter(Boolean)).toHaveLength(1)
        const { status } = await payment()
        expect(await moves()).toEqual([{ from: "pending", to: status }])
        expect(await attempts()).toMatchObject([{ status }])
      })
    })

    describe("what follows from the money", () => {
      const claim = () => service.claimUnaccounted({ limit: 10, silent_seconds: 60 })
      const account = () => service.recordAccounted({ order_id })
      const anHourLater = () =>
        rowsOf(
          database,
          `update reluv_purchase_payment set heard_at = heard_at - interval '1 hour'`
        )

      beforeEach(async () => {
        await service.expectPayment(aPayment())
        await opened()
      })

      it("is nothing while nobody has paid", async () => {
        expect(await account()).toBe(false)
        expect(await payment()).toMatchObject({ accounted_at: null })
        expect(await claim()).toEqual([])
      })

      it("is done by one worker at a time, and the next one knows whether that one died", async () => {
        const take = () => service.claimAccounting({ order_id, lease_seconds: 60 })
        expect(await take()).toBeNull()
        await settle()

        const { answers } = await atOnce(5, take)
        expect(answers.filter(Boolean)).toEqual([{ died: false }])

        await rowsOf(
          database,
          `update reluv_purchase_payment set lease_until = now() - interval '1 second'`
        )
        expect(await take()).toEqual({ died: true })
        await service.returnAccounting({ order_id })
        expect(await take()).toEqual({ died: false })
        await account()
        expect(await take()).toBeNull()
      })

      it("is done once", async () => {
        await settle()

        const { answers } = await atOnce(10, account)

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect((await payment()).accounted_at).toBeInstanceOf(Date)
      })

      it("is looked for when it was silent for a while, by one worker and not soon again", async () => {
        await settle()
        expect(await claim()).toEqual([])
        await anHourLater()

        const { answers } = await atOnce(5, claim)

        expect(answers.flat()).toEqual([
          { id: order_id, midtrans_order_id: "payses_1-1", transaction_id: "trx_1", tries: 1 },
        ])
      })

      it("is not looked for once it is done", async () => {
        await settle()
        await anHourLater()
        await account()

        expect(await claim()).toEqual([])
      })
    })

    describe("the key of a purchase in one request", () => {
      const wanted = { customer_id: "cus_1", idempotency_key: "k1", fingerprint: "f1" }
      const begin = () => service.beginRequest({ ...wanted, lease_seconds: 60 })
      const old = { older_than_days: 30, limit: 10 }
      const age = (days: number) =>
        rowsOf(
          database,
          `update reluv_purchase_request set updated_at = now() - make_interval(days => ?),
             lease_until = now() - make_interval(days => ?)`,
          [days, days]
        )

      it("stands for its purchase until it is forgotten", async () => {
        const turn = await begin()
        if (turn.turn !== "mine") throw new Error("the key is somebody's")
        await service.finishRequest({ id: turn.id, order_id: "order_1" })
        await age(29)
        expect(await service.forgetOldRequests(old)).toBe(0)
        expect(await begin()).toEqual({ turn: "done", order_id: "order_1" })

        await age(31)
        expect(await service.forgetOldRequests(old)).toBe(1)
        expect(await begin()).toMatchObject({ turn: "mine", again: false })
      })

      it("is not forgotten while somebody makes its purchase", async () => {
        await begin()
        await rowsOf(
          database,
          `update reluv_purchase_request set updated_at = now() - interval '31 days'`
        )

        expect(await service.forgetOldRequests(old)).toBe(0)
      })
    })

    describe("a purchase that nobody paid", () => {
      const overdue = (limit = 10) => service.claimOverdue({ limit, lease_seconds: 60 })

      beforeEach(() => service.expectPayment(aPayment()))

      it.each([
        ["expired", "expired"],
        ["failed", "cancelled"],
        ["cancelled", "cancelled"],
      ] as const)("is %s, and its open page is %s", async (to, attempt) => {
        await opened()

        const { answers } = await atOnce(5, () => close(to))

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect((await payment()).status).toBe(to)
        expect(await attempts()).toMatchObject([{ status: attempt, instructions: null }])
        expect(await begin()).toEqual({ turn: "closed" })
      })

      it("is found after its deadline, by one of five workers", async () => {
        expect(await overdue()).toEqual([])
        await pastDeadline()

        const { answers } = await atOnce(5, () => overdue())

        expect(answers.flat()).toEqual([{ id: order_id, tries: 1 }])
        expect(await overdue()).toEqual([])
      })

      it("is found again when its worker died", async () => {
        await pastDeadline()
        await overdue()
        await rowsOf(database, "update reluv_purchase_payment set retry_at = now()")

        expect(await overdue()).toEqual([{ id: order_id, tries: 2 }])
      })

      it("leaves work until everything that follows is done, for one worker at a time", async () => {
        const claim = () => service.claimClosing({ order_id, lease_seconds: 60 })
        expect(await claim()).toBe(false)
        await close()
        const unclosed = () => service.claimUnclosed({ limit: 10, lease_seconds: 60 })
        expect(await unclosed()).toEqual([{ id: order_id, tries: 1 }])
        await rowsOf(database, "update reluv_purchase_payment set retry_at = null")

        const { answers } = await atOnce(5, claim)

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await unclosed()).toEqual([])
        await service.recordClosed({ order_id })
        expect(await claim()).toBe(false)
        expect((await payment()).closed_at).toBeInstanceOf(Date)
      })

      it("is asked about at Midtrans when its page was silent, and not soon again", async () => {
        await opened()
        expect(await service.claimSilent({ limit: 10, silent_seconds: 60 })).toEqual([])
        await rowsOf(
          database,
          `update reluv_payment_attempt set updated_at = now() - interval '2 minutes'`
        )

        const { answers } = await atOnce(5, () =>
          service.claimSilent({ limit: 10, silent_seconds: 60 })
        )

        expect(answers.flat()).toEqual([{ midtrans_order_id: "payses_1-1", tries: 1 }])
      })
    })
  },
})
