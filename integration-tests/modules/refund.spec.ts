import type { RefundStatus } from "../../src/domain/payment/refund-status"
import { PURCHASE_PAYMENT_MODULE } from "../../src/modules/purchase-payment"
import type { BankAccount, NewRefund, RefundMove } from "../../src/modules/purchase-payment/refunds"
import type { PurchasePaymentModuleService } from "../../src/modules/purchase-payment/service"
import type { Actor } from "../../src/shared/sql"
import { waitUntil } from "../helpers/wait"
import { atOnce, moduleSuite, movesOf, rowsOf } from "./support"

const operator: Actor = { type: "user", id: "user_dewi" }

function aRefund(refund: Partial<NewRefund> = {}): NewRefund {
  return {
    order_id: "order_1",
    seller_order_id: "sord_1",
    cause: "seller-order:sord_1",
    amount: 60_000,
    reason: "cancelled",
    transaction_id: "trx_1",
    known_key: null,
    booked_in_medusa: true,
    ...refund,
  }
}

/** Where an operator has transferred to. */
const OPERATORS: BankAccount = { bank: "BRI", account_number: "55512345", account_name: "Sari W" }

moduleSuite<PurchasePaymentModuleService>({
  moduleName: PURCHASE_PAYMENT_MODULE,
  folder: "purchase-payment",
  testSuite: ({ service, database }) => {
    const owe = (refund: Partial<NewRefund> = {}) => service.oweRefund(aRefund(refund))
    const refundOf = (id: string) => service.retrievePurchaseRefund(id)
    const claim = (request: { limit?: number; id?: string; lease_seconds?: number } = {}) =>
      service.claimRefunds({ limit: 10, lease_seconds: 60, ...request })
    const move = (id: string, to: RefundStatus, facts: RefundMove["facts"] = {}) =>
      service.moveRefund({
        id,
        to,
        actor: operator,
        reason: null,
        facts: to === "awaiting_confirmation" ? { bank_account: OPERATORS, ...facts } : facts,
      })
    const due = () =>
      rowsOf(
        database,
        `update reluv_purchase_refund set next_attempt_at = now() - interval '1 second'`
      )
    const aPaidPurchase = async () => {
      await service.expectPayment({
        order_id: "order_1",
        payment_session_id: "payses_1",
        amount: 100_000,
        credit_total: 0,
        expires_at: new Date(Date.now() + 3_600_000),
      })
      await service.beginAttempt({ order_id: "order_1", lease_seconds: 60 })
      await service.settle({
        midtrans_order_id: "payses_1-1",
        transaction_id: "trx_1",
        payment_type: "qris",
        paid_at: null,
        actor: operator,
      })
    }
    const paymentStatus = async () =>
      (await service.listPurchasePayments({ order_id: "order_1" }))[0]?.status

    describe("money that is owed", () => {
      it("is written once per cause, however many say so", async () => {
        const { answers, refusals } = await atOnce(10, () => owe())

        expect(refusals).toEqual([])
        expect(new Set(answers).size).toBe(1)
        expect(await service.listPurchaseRefunds({})).toMatchObject([
          { status: "queued", rail: "gateway", amount: 60_000, attempts: 0 },
        ])
      })

      it("is never nothing or less", async () => {
        await expect(owe({ amount: 0 })).rejects.toThrow()
        await expect(owe({ amount: -1 })).rejects.toThrow()
      })
    })

    describe("paying back", () => {
      it("goes to one of five workers, with its try counted", async () => {
        const id = await owe()

        const { answers } = await atOnce(5, () => claim())

        expect(answers.flat()).toMatchObject([
          { id, attempts: 1, amount: 60_000, transaction_id: "trx_1", rail: "gateway" },
        ])
      })

      it("goes to another worker when the first died", async () => {
        const id = await owe()
        await claim({ lease_seconds: 0 })

        expect(await claim({ id })).toMatchObject([{ id, attempts: 2 }])
      })

      it("takes one refund of an order at a time", async () => {
        await owe()
        await owe({ cause: "seller-order:sord_2", seller_order_id: "sord_2" })
        await owe({ cause: "late:trx_9", order_id: "order_2" })

        const first = await claim()

        expect(first.map(({ order_id }) => order_id).toSorted()).toEqual(["order_1", "order_2"])
        expect(await claim()).toEqual([])
        for (const { id } of first) await move(id, "done")
        expect(await claim()).toMatchObject([{ order_id: "order_1" }])
      })

      it("takes one refund of an order at a time when many workers come at once", async () => {
        for (let index = 0; index < 8; index++) await owe({ cause: `seller-order:sord_${index}` })

        const { answers, refusals } = await atOnce(8, () => claim({ limit: 1 }))

        expect(refusals).toEqual([])
        expect(answers.flat()).toHaveLength(1)
      })

      it("waits longer after each failure, and is not taken before", async () => {
        const id = await owe()
        await claim()

        await service.retryRefundLater({ id, attempts: 3, error: "no answer" })

        const refund = await refundOf(id)
        expect(refund).toMatchObject({ status: "queued", error: "no answer", lease_until: null })
        const wait = (new Date(refund.next_attempt_at).getTime() - Date.now()) / 1000
        expect(wait).toBeGreaterThan(4)
        expect(wait).toBeLessThanOrEqual(8.5)
        expect(await claim()).toEqual([])
        await due()
        expect(await claim()).toMatchObject([{ id, attempts: 2 }])
      })

      it("never puts a done one back", async () => {
        const id = await owe()
        await move(id, "done")

        await service.retryRefundLater({ id, attempts: 1, error: "late" })
        await due()

        expect(await refundOf(id)).toMatchObject({ status: "done", error: null })
        expect(await claim()).toEqual([])
      })
    })

    describe("the way of a refund", () => {
      it("goes by hand when the gateway cannot, and two people see it", async () => {
        const id = await owe()
        const step = (to: RefundStatus, facts: RefundMove["facts"]) => move(id, to, facts)

        await step("awaiting_transfer", { rail: "manual", error: "QRIS" })
        await step("awaiting_confirmation", { proof: "BCA 812", recorded_by: "user_dewi" })
        await step("queued", { confirmed_by: "user_agus" })
        await step("done", {})

        const refund = await refundOf(id)
        expect(refund).toMatchObject({
          status: "done",
          rail: "manual",
          proof: "BCA 812",
          recorded_by: "user_dewi",
          confirmed_by: "user_agus",
          error: null,
        })
        expect(refund.done_at).toBeInstanceOf(Date)
        expect(await movesOf(database, "refund")).toMatchObject([
          { from: "queued", to: "awaiting_transfer" },
          { from: "awaiting_transfer", to: "awaiting_confirmation" },
          { from: "awaiting_confirmation", to: "queued" },
          { from: "queued", to: "done" },
        ])
      })

      it("is transferred again when the first transfer was wrong", async () => {
        const id = await owe()
        const step = (to: RefundStatus, facts: object, reason: string | null = null) =>
          service.moveRefund({ id, to, actor: operator, reason, facts })
        const bank_account = OPERATORS
        await step("refused", { error: "414" })
        await step("awaiting_transfer", { rail: "manual" })
        await step("awaiting_confirmation", {
          proof: "BCA 812",
          recorded_by: "user_dewi",
          bank_account,
        })

        await step("awaiting_transfer", {}, "another account (BCA 812)")
        expect(await refundOf(id)).toMatchObject({
          status: "awaiting_transfer",
          rail: "manual",
          proof: null,
          recorded_by: null,
        })

        await step("awaiting_confirmation", { proof: "BRI 7", recorded_by: "user_agus" })
        await step("queued", { confirmed_by: "user_dewi" })
        await step("done", {})
        expect(await refundOf(id)).toMatchObject({ status: "done", proof: "BRI 7" })
        const reasons = (await movesOf(database, "refund")).map(({ reason }) => reason)
        expect(reasons.filter(Boolean)).toEqual(["another account (BCA 812)"])
      })

      it("ends without money when the buyer has it already, but not on its way", async () => {
        const refused = await owe()
        await expect(move(refused, "dropped")).rejects.toMatchObject({ code: "PAY_005" })
        await move(refused, "refused")
        expect(await move(refused, "dropped")).toBe(true)
        expect(await move(refused, "dropped")).toBe(false)
        await expect(move(refused, "queued")).rejects.toMatchObject({ code: "PAY_005" })

        const recorded = await owe({ cause: "seller-order:sord_2" })
        await move(recorded, "awaiting_transfer")
        await move(recorded, "awaiting_confirmation")
        await expect(move(recorded, "dropped")).rejects.toMatchObject({ code: "PAY_005" })
      })

      it("leaves only what the caller means to leave", async () => {
        const id = await owe()
        const takeBack = () =>
          service.moveRefund({
            id,
            from: ["awaiting_confirmation"],
            to: "awaiting_transfer",
            actor: operator,
            reason: null,
          })

        await expect(takeBack()).rejects.toMatchObject({ code: "PAY_005" })
        await move(id, "refused")
        await expect(takeBack()).rejects.toMatchObject({ code: "PAY_005" })
        expect((await refundOf(id)).status).toBe("refused")
      })

      it("is never asked of the gateway as well once a transfer of it was recorded, until that was confirmed", async () => {
        const id = await owe()
        await move(id, "awaiting_transfer")
        await move(id, "awaiting_confirmation", { proof: "BCA 812", recorded_by: "user_agus" })

        await expect(move(id, "queued")).rejects.toMatchObject({ code: "PAY_005" })
        expect(await refundOf(id)).toMatchObject({
          status: "awaiting_confirmation",
          proof: "BCA 812",
        })
      })

      it("is never confirmed by the one who recorded it, whatever was read before", async () => {
        const id = await owe()
        await move(id, "awaiting_transfer")
        await service.moveRefund({
          id,
          to: "awaiting_confirmation",
          actor: operator,
          reason: null,
          facts: { proof: "BCA 812", recorded_by: "user_dewi", bank_account: OPERATORS },
        })

        await expect(
          service.moveRefund({
            id,
            to: "queued",
            actor: operator,
            reason: null,
            facts: { confirmed_by: "user_dewi" },
          })
        ).rejects.toMatchObject({ code: "REFUND_NEEDS_ANOTHER" })
        expect(await refundOf(id)).toMatchObject({
          status: "awaiting_confirmation",
          confirmed_by: null,
        })
      })

      it("refuses a step that the table does not have", async () => {
        const id = await owe()

        await expect(move(id, "awaiting_confirmation")).rejects.toMatchObject({ code: "PAY_005" })
        await expect(move("rfnd_x", "done")).rejects.toMatchObject({ code: "REFUND_NOT_FOUND" })
        expect((await refundOf(id)).status).toBe("queued")
        expect(await movesOf(database, "refund")).toEqual([])
      })

      it("is done once when ten say so", async () => {
        const id = await owe()

        const { answers, refusals } = await atOnce(10, () => move(id, "done"))

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await movesOf(database, "refund")).toHaveLength(1)
      })
    })

    describe("the buyer's bank account", () => {
      const bank_account = { bank: "BCA", account_number: "1234567890", account_name: "Sari" }
      const buyer: Actor = { type: "customer", id: "cus_1" }
      const set = () =>
        service.setRefundAccount({ order_id: "order_1", bank_account, actor: buyer })
      const WAYS: Record<RefundStatus, RefundStatus[]> = {
        queued: [],
        refused: ["refused"],
        awaiting_transfer: ["awaiting_transfer"],
        awaiting_confirmation: ["awaiting_transfer", "awaiting_confirmation"],
        done: ["done"],
        dropped: ["refused", "dropped"],
      }

      it.each(["queued", "refused", "awaiting_transfer"] as const)(
        "is kept by a refund that is %s",
        async (status) => {
          const id = await owe()
          await owe({ order_id: "order_2", cause: "seller-order:sord_2" })
          for (const step of WAYS[status]) await move(id, step)

          expect(await set()).toEqual({ count: 1 })
          expect((await refundOf(id)).bank_account).toEqual(bank_account)
          expect(
            await rowsOf(
              database,
              `select subject_id, actor_type, actor_id, data from reluv_fact where name = 'reluv.refund.account-set'`
            )
          ).toEqual([
            { subject_id: id, actor_type: "customer", actor_id: "cus_1", data: { bank: "BCA" } },
          ])
        }
      )

      it.each(["awaiting_confirmation", "done", "dropped"] as const)(
        "comes too late for one that is %s",
        async (status) => {
          const id = await owe()
          for (const step of WAYS[status]) await move(id, step)

          expect(await set()).toEqual({ count: 0 })
          expect((await refundOf(id)).bank_account).not.toEqual(bank_account)
        }
      )

      it("is needed before a transfer is recorded, unless the operator knows where it went", async () => {
        const id = await owe()
        await move(id, "awaiting_transfer")
        const record = (account?: BankAccount) =>
          move(id, "awaiting_confirmation", { proof: "BCA 812", bank_account: account })

        await expect(record()).rejects.toMatchObject({ code: "REFUND_NEEDS_ACCOUNT" })
        expect(await refundOf(id)).toMatchObject({ status: "awaiting_transfer", proof: null })
        expect(await movesOf(database, "refund")).toHaveLength(1)

        await record(OPERATORS)
        expect((await refundOf(id)).bank_account).toEqual(OPERATORS)
        await move(id, "awaiting_transfer")
        await set()
        await record()
        expect((await refundOf(id)).bank_account).toEqual(bank_account)
      })

      it("comes too late for one whose transfer two people have seen", async () => {
        const id = await owe()
        for (const step of WAYS.awaiting_confirmation) await move(id, step)
        const facts = { confirmed_by: "user_agus" }
        await service.moveRefund({ id, to: "queued", actor: operator, reason: null, facts })

        expect(await set()).toEqual({ count: 0 })
      })

      it("never changes under a transfer that is being recorded", async () => {
        const id = await owe()
        await move(id, "awaiting_transfer")

        await rowsOf(
          database,
          `create function wait() returns trigger language plpgsql as
          $$ begin perform pg_sleep(1); return new; end $$`
        )
        await rowsOf(
          database,
          `create trigger slow before update on reluv_purchase_refund
          for each row when (new.status = 'awaiting_confirmation') execute function wait()`
        )
        const recorded = move(id, "awaiting_confirmation")
        await waitUntil(async () => {
          const sleeping = await rowsOf(
            database,
            `select 1 from pg_stat_activity
             where datname = current_database() and wait_event = 'PgSleep'`
          )
          return sleeping.length > 0
        })

        expect(await set()).toEqual({ count: 0 })
        await recorded
        expect(await refundOf(id)).toMatchObject({
          status: "awaiting_confirmation",
          bank_account: OPERATORS,
        })
      })
    })

    describe("the payment", () => {
      beforeEach(aPaidPurchase)

      it("shows a part that went back, then the whole", async () => {
        const first = await owe()
        const second = await owe({ cause: "seller-order:sord_2", amount: 40_000 })

        expect(await paymentStatus()).toBe("paid")
        await move(first, "done")
        expect(await paymentStatus()).toBe("partially_refunded")
        await move(second, "done")
        expect(await paymentStatus()).toBe("refunded")
      })

      it("is refunded at once by one refund of everything", async () => {
        await move(await owe({ amount: 100_000 }), "done")

        expect(await paymentStatus()).toBe("refunded")
      })

      it("stays paid by money that was never booked for it", async () => {
        await move(await owe({ cause: "late:trx_2", booked_in_medusa: false }), "done")

        expect(await paymentStatus()).toBe("paid")
      })

      it("is refunded when its last parts go back at once", async () => {
        const ids: string[] = []
        for (let index = 0; index < 10; index++) {
          ids.push(await owe({ cause: `seller-order:sord_${index}`, amount: 10_000 }))
        }

        const { refusals } = await atOnce(10, (index) => move(ids[index] ?? "", "done"))

        expect(refusals).toEqual([])
        expect(await paymentStatus()).toBe("refunded")
      })
    })
  },
})
