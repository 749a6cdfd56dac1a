import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../src/domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import type { SellerOrderModuleService } from "../../src/modules/seller-order/service"
import type { Actor } from "../../src/shared/sql"
import { aPart } from "./given-seller-orders"
import { atOnce, countOf, moduleSuite, movesOf, rowsOf, tally } from "./support"

const buyer: Actor = { type: "customer", id: "cus_budi" }
const operator: Actor = { type: "user", id: "user_dewi" }
const soon = () => new Date(Date.now() + 60_000)
const before = () => new Date(Date.now() - 60_000)
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

moduleSuite<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  folder: "seller-order",
  testSuite: ({ service, database }) => {
    const given = async (status: SellerOrderStatus, order_id = "order_1") => {
      const [id] = await service.insertSellerOrders({
        order_id,
        placed_at: new Date(),
        parts: [aPart()],
      })
      if (!id) throw new Error("the part was not written")
      if (status !== "pending") await service.updateSellerOrders({ id, status })
      return id
    }
    const orderOf = (id: string) => service.retrieveSellerOrder(id)

    describe("cancelling a paid part", () => {
      const cancel = (id: string) =>
        service.cancelPaid({ id, actor: operator, reason: "out of stock" })

      it.each(["paid", "processing"] as const)(
        "that is %s promises its whole amount back, once",
        async (status) => {
          const id = await given(status)

          const { answers, refusals } = await atOnce(10, () => cancel(id))

          expect(refusals).toEqual([])
          expect(answers.filter(Boolean)).toHaveLength(1)
          expect(await orderOf(id)).toMatchObject({ status: "cancelled", refund_due: 112_000 })
          expect(await movesOf(database, "seller_order")).toHaveLength(1)
        }
      )

      it.each(["pending", "shipped", "delivered", "disputed", "completed", "refunded"] as const)(
        "is refused when it is %s",
        async (status) => {
          const id = await given(status)

          await expect(cancel(id)).rejects.toMatchObject({
            code: "SELLER_ORDER_STATUS_NOT_ALLOWED",
          })

          expect(await orderOf(id)).toMatchObject({ status, refund_due: null })
        }
      )

      it("is refused while a courier is booked", async () => {
        const id = await given("paid")
        await service.takeCourier({ id })

        await expect(cancel(id)).rejects.toMatchObject({ code: "SHIPMENT_LIVE" })

        await service.freeCourier({ id })
        expect(await cancel(id)).toBe(true)
      })

      describe("by the clock of its seller", () => {
        const clockTakes = (id: string) =>
          service.cancelPaid({
            id,
            actor: { type: "system", id: "ship-deadline" },
            reason: "the seller did not ship in time",
            when_due: true,
          })
        const aLatePart = async () => {
          const id = await given("paid")
          await service.updateSellerOrders({ id, ship_by: before() })
          return id
        }

        it("happens where it is late", async () => {
          expect(await clockTakes(await aLatePart())).toBe(true)
        })

        it("does not where a courier was booked once the clock had found it", async () => {
          const id = await aLatePart()
          await service.takeCourier({ id })

          expect(await clockTakes(id)).toBe(false)
          expect((await orderOf(id)).status).toBe("paid")
        })

        it("does not where its seller got more time once the clock had found it", async () => {
          const id = await aLatePart()
          await service.extendShipClocks([{ id, ship_by: soon() }])

          expect(await clockTakes(id)).toBe(false)
          expect((await orderOf(id)).status).toBe("paid")
        })
      })

      it("leaves work until the refund is owed in the books", async () => {
        const id = await given("paid")
        const other = await given("paid", "order_2")
        await cancel(id)
        await cancel(other)
        const lines = await service.listSellerOrderLines({ seller_order_id: id })

        expect(await service.findRefundDue({ id })).toMatchObject({
          id,
          order_id: "order_1",
          status: "cancelled",
          refund_due: 112_000,
          variant_ids: lines.map(({ variant_id }) => variant_id),
          line_item_ids: lines.map(({ line_item_id }) => line_item_id),
        })
        const due = () => service.claimRefundsDue({ limit: 1, lease_seconds: 60 })
        expect(await due()).toEqual([{ id, tries: 1 }])
        expect(await due()).toEqual([{ id: other, tries: 1 }])
        expect(await due()).toEqual([])
        await service.clearRefundDue({ id })
        expect(await service.findRefundDue({ id })).toBeNull()
        await rowsOf(database, "update reluv_seller_order set retry_at = now()")
        expect(await due()).toEqual([{ id: other, tries: 2 }])
      })
    })

    describe("the ship-by clock", () => {
      const late = () => service.claimUnshipped({ limit: 10, lease_seconds: 60 })
      const start = (ship_by: Date) =>
        service.startShipClock({ order_id: "order_1", ship_from: new Date(), ship_by })

      it("starts with the payment and is not wound again", async () => {
        const id = await given("pending")
        await start(soon())
        expect((await orderOf(id)).ship_by).toBeNull()

        await service.markOrderPaid({
          order_id: "order_1",
          paid_at: null,
          actor: buyer,
          reason: "qris",
        })
        const first = soon()
        await start(first)
        await start(before())

        expect((await orderOf(id)).ship_by).toEqual(first)
      })

      it("starts also for a part that its seller has accepted already", async () => {
        const id = await given("processing")
        await start(before())

        expect(await late()).toMatchObject([{ id }])
      })

      it("is moved for those who wait over a day that becomes free, and never back", async () => {
        const id = await given("paid")
        const [from, until] = [before(), inHours(24)]
        await start(inHours(48))
        // Paid long before we heard of it: the seller's time runs from then.
        await service.updateSellerOrders({ id, paid_at: inHours(-72) })
        const clocks = () => service.listShipClocks({ from, until, after: "", limit: 10 })
        expect(await clocks()).toMatchObject([{ id }])
        expect(
          await service.listShipClocks({ from: inHours(72), until, after: "", limit: 10 })
        ).toEqual([])

        const later = inHours(72)
        await service.extendShipClocks([{ id, ship_by: later }])
        await service.extendShipClocks([{ id, ship_by: inHours(24) }])

        expect((await orderOf(id)).ship_by).toEqual(later)
      })

      it("does not count days that an operator set free, until they are forgotten", async () => {
        const day = { date: "2027-03-15", name: "Cuti tambahan", free: true, set_by: "user_dewi" }
        const from = { date: "2027-01-01" }
        await service.setHoliday({ ...day, name: "Cuti" })
        await service.setHoliday(day)

        const { set_by: _, ...choice } = day
        expect(await service.listHolidayChoices(from)).toEqual([choice])
        expect(await service.listHolidayChoices({ date: "2027-03-16" })).toEqual([])
        await service.forgetHoliday(day)
        expect(await service.listHolidayChoices(from)).toEqual([])
      })

      it("gives a late part to one of five workers", async () => {
        const id = await given("paid")
        await start(soon())
        expect(await late()).toEqual([])
        await service.updateSellerOrders({ id, ship_by: before() })

        const { answers } = await atOnce(5, late)

        expect(answers.flat()).toMatchObject([{ id }])
      })

      it("stops when a courier is booked, and runs on when the booking failed", async () => {
        const id = await given("paid")
        await start(before())
        await service.takeCourier({ id })
        expect(await late()).toEqual([])

        await service.freeCourier({ id })

        expect(await late()).toMatchObject([{ id }])
      })

      it.each(["shipped", "cancelled", "completed"] as const)(
        "says nothing about a part that is %s",
        async (status) => {
          const id = await given("paid")
          await start(before())
          await service.updateSellerOrders({ id, status })

          expect(await late()).toEqual([])
        }
      )
    })

    describe("the completion clock", () => {
      const due = () => service.claimUncompleted({ limit: 10, lease_seconds: 60 })
      const deliver = (id: string, complete_by: Date) =>
        service.advanceSellerOrder({
          id,
          to: "delivered",
          actor: buyer,
          reason: null,
          complete_by,
        })
      const complete = (id: string) =>
        service.completeDelivered({ id, actor: buyer, reason: "received" })

      it("starts with the delivery and is not wound again", async () => {
        const id = await given("shipped")
        const first = soon()
        await deliver(id, first)
        await deliver(id, before())

        expect(await orderOf(id)).toMatchObject({ status: "delivered", complete_by: first })
      })

      it("is never left out", async () => {
        const id = await given("shipped")
        const move = { id, to: "delivered" as const, actor: buyer, reason: null }

        await expect(service.changeSellerOrderStatus(move)).rejects.toThrow("clock")

        expect(await orderOf(id)).toMatchObject({ status: "shipped", complete_by: null })
      })

      it("takes the place of a typed number's clock", async () => {
        const id = await given("shipped")
        await service.restartTypedClock({ id, complete_by: inHours(168) })
        const delivered = inHours(72)
        await deliver(id, delivered)

        expect((await orderOf(id)).complete_by).toEqual(delivered)
      })

      it("keeps what the buyer was given, whatever is reported later", async () => {
        const id = await given("shipped")
        await service.restartTypedClock({ id, complete_by: inHours(168) })
        const extended = await service.extendCompletion({ id, hours: 48 })

        await service.restartTypedClock({ id, complete_by: inHours(170) })
        expect((await orderOf(id)).complete_by).toEqual(extended)
        await deliver(id, inHours(72))
        await deliver(id, inHours(72))
        expect((await orderOf(id)).complete_by).toEqual(extended)
      })

      it("gives a part that is due to one of five workers", async () => {
        const id = await given("shipped")
        await deliver(id, soon())
        expect(await due()).toEqual([])
        await service.updateSellerOrders({ id, complete_by: before() })

        const { answers } = await atOnce(5, due)

        expect(answers.flat()).toMatchObject([{ id }])
      })

      it("is extended once, however often the buyer asks", async () => {
        const id = await given("shipped")
        const complete_by = soon()
        await deliver(id, complete_by)

        const { answers, refusals } = await atOnce(5, () =>
          service.extendCompletion({ id, hours: 48 })
        )

        expect(answers).toEqual([new Date(complete_by.getTime() + 48 * 3_600_000)])
        expect(tally(refusals)).toEqual({ EXTENSION_NOT_ALLOWED: 4 })
        expect((await orderOf(id)).complete_by).toEqual(answers[0])
      })

      it.each(["shipped", "completed", "disputed"] as const)(
        "cannot be extended for a part that is %s",
        async (status) => {
          const id = await given(status)

          await expect(service.extendCompletion({ id, hours: 48 })).rejects.toMatchObject({
            code: "EXTENSION_NOT_ALLOWED",
          })
        }
      )

      it("completes a delivered part once", async () => {
        const id = await given("delivered")

        const { answers, refusals } = await atOnce(10, () => complete(id))

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect((await orderOf(id)).completed_at).toBeInstanceOf(Date)
      })

      it.each(
        sellerOrderStatus.statuses.filter(
          (status) => status !== "delivered" && status !== "completed"
        )
      )("does not complete a part that is %s", async (status) => {
        const id = await given(status)

        await expect(complete(id)).rejects.toMatchObject({
          code: "SELLER_ORDER_STATUS_NOT_ALLOWED",
        })

        expect((await orderOf(id)).status).toBe(status)
      })
    })

    describe("a dispute", () => {
      const open = (seller_order_id: string) =>
        service.openDispute({
          seller_order_id,
          customer_id: "cus_budi",
          reason: "damaged",
          text: "The sleeve is torn",
          photos: ["https://img.example/1.jpg"],
          actor: buyer,
        })
      const decide = (
        id: string,
        decision: "complete" | "refund" | "partial_refund",
        amount: number | null = null
      ) => service.decideDispute({ id, decision, amount, note: "seen", actor: operator })
      const aDispute = async () => {
        const order = await given("delivered")
        return { order, ...(await open(order)) }
      }

      it("is opened once, stops the clock, and keeps what the buyer showed", async () => {
        const id = await given("delivered")
        await service.updateSellerOrders({ id, complete_by: before() })

        const { answers, refusals } = await atOnce(10, () => open(id))

        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ DISPUTE_EXISTS: 9 })
        expect(await orderOf(id)).toMatchObject({ status: "disputed", complete_by: null })
        expect(await service.claimUncompleted({ limit: 10, lease_seconds: 60 })).toEqual([])
        expect(await service.listDisputes({})).toMatchObject([
          {
            status: "open",
            reason: "damaged",
            text: "The sleeve is torn",
            photos: ["https://img.example/1.jpg"],
          },
        ])
      })

      it.each(
        sellerOrderStatus.statuses.filter((status) => !sellerOrderStatus.can(status, "disputed"))
      )("cannot be opened for a part that is %s", async (status) => {
        const id = await given(status)

        await expect(open(id)).rejects.toThrow()

        expect((await orderOf(id)).status).toBe(status)
        expect(await countOf(database, `reluv_dispute`)).toBe(0)
      })

      it("or completion wins when both come at once, never both", async () => {
        for (let round = 0; round < 10; round++) {
          const id = await given("delivered", `order_${round}`)

          const { answers, refusals } = await atOnce<unknown>(2, (index) =>
            (index + round) % 2
              ? open(id)
              : service.completeDelivered({ id, actor: buyer, reason: "clock" })
          )

          expect(answers).toHaveLength(1)
          expect(refusals).toEqual(["SELLER_ORDER_STATUS_NOT_ALLOWED"])
        }
      })

      it.each([
        ["complete", null, "completed", null],
        ["refund", null, "refunded", 112_000],
        ["partial_refund", 30_000, "completed", 30_000],
      ] as const)(
        "is decided %s (%s): the part is %s, and Rp%s go back",
        async (decision, amount, status, refund_due) => {
          const { id, order } = await aDispute()

          expect(await decide(id, decision, amount)).toEqual({
            first_time: true,
            seller_order_id: order,
            order_id: expect.any(String) as string,
          })

          expect(await orderOf(order)).toMatchObject({ status, refund_due })
          expect(await service.retrieveDispute(id)).toMatchObject({
            status: "decided",
            decision,
            note: "seen",
            decided_by: "user_dewi",
          })
        }
      )

      it.each([0, -1, 112_000, 200_000, null])(
        "does not give Rp%s back as a part",
        async (amount) => {
          const { id, order } = await aDispute()

          await expect(decide(id, "partial_refund", amount)).rejects.toMatchObject({
            code: "REFUND_AMOUNT_INVALID",
          })

          expect(await orderOf(order)).toMatchObject({ status: "disputed", refund_due: null })
        }
      )

      it("stands as it was decided first", async () => {
        const { id, order } = await aDispute()

        const { answers, refusals } = await atOnce(10, (index) =>
          decide(id, index % 2 ? "refund" : "complete")
        )

        expect(answers.filter(({ first_time }) => first_time)).toHaveLength(1)
        expect(answers).toHaveLength(5)
        expect(tally(refusals)).toEqual({ DISPUTE_DECIDED: 5 })
        const { decision } = await service.retrieveDispute(id)
        expect(await orderOf(order)).toMatchObject(
          decision === "refund"
            ? { status: "refunded", refund_due: 112_000 }
            : { status: "completed", refund_due: null }
        )
      })

      it("gives a part back once, and never another amount", async () => {
        const { id, order } = await aDispute()
        await decide(id, "partial_refund", 30_000)

        expect(await decide(id, "partial_refund", 30_000)).toMatchObject({ first_time: false })
        for (const amount of [30_001, null]) {
          await expect(decide(id, "partial_refund", amount)).rejects.toMatchObject({
            code: "DISPUTE_DECIDED",
          })
        }

        expect(await orderOf(order)).toMatchObject({ refund_due: 30_000 })
      })

      it("takes the seller's answer until it is decided", async () => {
        const { id } = await aDispute()
        const actor: Actor = { type: "seller", id: "selm_budi" }
        await service.answerDispute({ id, answer: "It was whole when I sent it", actor })

        await decide(id, "complete")

        await expect(
          service.answerDispute({ id, answer: "too late", actor })
        ).rejects.toMatchObject({
          code: "DISPUTE_DECIDED",
        })
        expect((await service.retrieveDispute(id)).seller_answer).toBe(
          "It was whole when I sent it"
        )
        const told = await rowsOf(
          database,
          `select actor_id from reluv_fact where name = 'reluv.dispute.answered'`
        )
        expect(told).toEqual([{ actor_id: "selm_budi" }])
      })

      it("cannot be decided when there is none", async () => {
        await expect(decide("dsp_x", "refund")).rejects.toMatchObject({
          code: "DISPUTE_NOT_FOUND",
        })
      })
    })
  },
})
