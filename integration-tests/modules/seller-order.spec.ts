import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../src/domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import type { SellerOrderModuleService } from "../../src/modules/seller-order/service"
import type { Actor } from "../../src/shared/sql"
import { aPart } from "./given-seller-orders"
import { atOnce, countOf, moduleSuite, movesOf, rowsOf, tally } from "./support"

const courier: Actor = { type: "vendor", id: "biteship" }
const placed_at = new Date("2026-11-21T05:00:00Z")
const complete_by = new Date("2026-11-24T05:00:00Z")

moduleSuite<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  folder: "seller-order",
  testSuite: ({ service, database }) => {
    const insert = (order_id: string, sellers: string[]) =>
      service.insertSellerOrders({
        order_id,
        placed_at,
        parts: sellers.map((seller_id) => aPart({ seller_id })),
      })
    const given = async (status: SellerOrderStatus, order_id = "order_1") => {
      const [id] = await insert(order_id, ["sel_ani"])
      if (!id) throw new Error("the part was not written")
      if (status !== "pending") await service.updateSellerOrders({ id, status })
      return id
    }
    const statusOf = async (id: string) => (await service.retrieveSellerOrder(id)).status
    const historyOf = async (id: string) =>
      (await movesOf(database, "seller_order", id)).map(({ from, to }) => `${from} → ${to}`)
    const change = (id: string, to: SellerOrderStatus) =>
      service.changeSellerOrderStatus({ id, to, actor: courier, reason: "told", complete_by })
    const advance = (id: string, to: SellerOrderStatus) =>
      service.advanceSellerOrder({ id, to, actor: courier, reason: "told", complete_by })

    describe("a part whose time is nearly over", () => {
      const near = {
        lead_seconds: 86_400,
        limit: 100,
        actor: { type: "system", id: "remind" },
      } as const
      const told = async () =>
        (
          await rowsOf<{ name: string }>(
            database,
            `select name from reluv_fact where name like '%-soon'`
          )
        ).map(({ name }) => name.replace("reluv.seller-order.", ""))
      const remind = async () => {
        await atOnce(3, () => service.tellShipSoon(near))
        await atOnce(3, () => service.tellCompletesSoon(near))
      }
      const set = (what: string) => rowsOf(database, `update reluv_seller_order set ${what}`)
      const SOON = "now() + interval '3 hours'"
      const LONG_AGO = "now() - interval '3 days'"

      it.each<[SellerOrderStatus, string, string[]]>([
        ["paid", "null", ["ship-soon"]],
        ["processing", "null", ["ship-soon"]],
        ["processing", "now()", []],
        ["shipped", "now()", ["completes-soon"]],
        ["delivered", "now()", ["completes-soon"]],
        ["disputed", "now()", []],
        ["completed", "now()", []],
        ["cancelled", "null", []],
      ])("%s, its courier since %s: %j is told, once", async (status, courier_since, soon) => {
        await given(status)
        await set(`ship_from = ${LONG_AGO}, shipped_at = ${LONG_AGO}, courier_since = ${courier_since},
          ship_by = ${SOON}, complete_by = ${SOON}`)

        await remind()
        await remind()

        expect(await told()).toEqual(soon)
      })

      it("is told of again when its time was put off, and is nearly over again", async () => {
        await given("delivered")
        await set(`shipped_at = ${LONG_AGO}, complete_by = ${SOON}`)
        await remind()
        await set(`complete_by = now() + interval '3 days'`)
        await remind()
        expect(await told()).toHaveLength(1)

        // Two days later.
        await set(`complete_by = ${SOON}, complete_reminded_at = now() - interval '2 days'`)
        await remind()

        expect(await told()).toHaveLength(2)
      })
    })

    describe("what a customer bought", () => {
      const LAST = { customer_id: "cus_budi", limit: 2 }

      it("is counted by orders, however many sellers each has, and is nobody else's", async () => {
        for (const order_id of ["order_1", "order_2", "order_3"]) {
          await insert(order_id, ["sel_ani", "sel_budi"])
        }
        const [part] = await service.listSellerOrders({ order_id: "order_2" })
        await service.updateSellerOrders({ id: part?.id ?? "", refunded_total: 50_000 })
        await service.createDisputes({
          seller_order_id: part?.id ?? "",
          customer_id: "cus_budi",
          reason: "damaged",
          text: "robek",
          photos: [],
        } as never)

        expect(await service.readCustomerNumbers({ customer_id: "cus_budi" })).toEqual({
          purchases: 3,
          paid_total: 0,
          refunded_total: 50_000,
          disputes: 1,
          open_disputes: 1,
        })
        const last = await service.listLastPurchases(LAST)
        expect(last.map(({ order_id }) => order_id)).toEqual(["order_3", "order_2"])
        expect(await service.readCustomerNumbers({ customer_id: "cus_sari" })).toEqual({
          purchases: 0,
          paid_total: 0,
          refunded_total: 0,
          disputes: 0,
          open_disputes: 0,
        })
      })
    })

    it("is counted for its shop by status, and apart what couriers are still to collect at the door", async () => {
      const [paid, cash, brought] = await Promise.all(
        ["order_1", "order_2", "order_3"].map((order_id) => insert(order_id, ["sel_ani"]))
      )
      const set = (ids: readonly string[] | undefined, status: "paid" | "delivered") =>
        service.updateSellerOrders({ id: ids?.[0] ?? "", status })
      for (const order_id of ["order_2", "order_3"]) await service.dueAtTheDoor({ order_id })
      await Promise.all([set(paid, "paid"), set(cash, "paid"), set(brought, "delivered")])

      const nothing = { refunded_total: 0, at_the_door: { count: 0, total: 0 } }
      expect(await service.sumOrdersByStatus({ seller_id: "sel_ani" })).toEqual([
        { ...nothing, status: "delivered", count: 1, total: 112_000 },
        {
          ...nothing,
          status: "paid",
          count: 2,
          total: 224_000,
          at_the_door: { count: 1, total: 112_000 },
        },
      ])
    })

    describe("cutting an order", () => {
      it("writes a part per seller with its lines, and each gets a number", async () => {
        const ids = await insert("order_1", ["sel_ani", "sel_budi"])

        expect(ids).toHaveLength(2)
        const parts = await service.listSellerOrders({}, { order: { number: "ASC" } })
        expect(parts).toMatchObject([
          { number: "REL-2026-000001", seller_id: "sel_ani", status: "pending", total: 112_000 },
          { number: "REL-2026-000002", seller_id: "sel_budi", status: "pending" },
        ])
        expect(await service.listSellerOrderLines({ seller_order_id: ids })).toHaveLength(2)
      })

      it("counts the year in Jakarta, where it begins seven hours earlier", async () => {
        await service.insertSellerOrders({
          order_id: "order_1",
          placed_at: new Date("2026-12-31T18:00:00Z"),
          parts: [aPart()],
        })

        expect(await service.listSellerOrders({})).toMatchObject([{ number: "REL-2027-000001" }])
      })

      it("writes each part once when it is cut ten times at once, and spends no number", async () => {
        const { answers, refusals } = await atOnce(10, () =>
          insert("order_1", ["sel_ani", "sel_budi"])
        )

        expect(refusals).toEqual([])
        expect(answers.flat()).toHaveLength(2)
        expect(await countOf(database, `reluv_seller_order_line`)).toBe(2)
        await insert("order_2", ["sel_ani"])
        expect(await service.listSellerOrders({ order_id: "order_2" })).toMatchObject([
          { number: "REL-2026-000003" },
        ])
      })

      it("adds the part that is missing and keeps the others", async () => {
        const [ani] = await insert("order_1", ["sel_ani"])
        await change(ani ?? "", "paid")

        const added = await insert("order_1", ["sel_ani", "sel_budi"])

        expect(added).toHaveLength(1)
        expect(await statusOf(ani ?? "")).toBe("paid")
      })

      it("gives numbers of their own to orders that are cut at once", async () => {
        const { refusals } = await atOnce(20, (index) => insert(`order_${index}`, ["a", "b"]))

        expect(refusals).toEqual([])
        const numbers = (await service.listSellerOrders({}, { take: 100 })).map(
          ({ number }) => number
        )
        expect(new Set(numbers).size).toBe(40)
        expect(numbers.toSorted().at(-1)).toBe("REL-2026-000040")
      })

      it("writes nothing of an order when a part does not add up", async () => {
        const parts = [aPart(), aPart({ seller_id: "sel_budi", total: 1 })]

        await expect(
          service.insertSellerOrders({ order_id: "order_1", placed_at, parts })
        ).rejects.toThrow(/reluv_seller_order_adds_up/)

        expect(await countOf(database, `reluv_seller_order`)).toBe(0)
        expect(await countOf(database, `reluv_seller_order_line`)).toBe(0)
      })
    })

    describe("one step", () => {
      const moves = sellerOrderStatus.statuses.flatMap((from) =>
        sellerOrderStatus.statuses.map((to) => ({ from, to }))
      )

      it.each(moves.filter(({ from, to }) => sellerOrderStatus.can(from, to)))(
        "leads from $from to $to, once, with who and why",
        async ({ from, to }) => {
          const id = await given(from)

          expect(await change(id, to)).toBe(true)
          expect(await change(id, to)).toBe(false)

          expect(await statusOf(id)).toBe(to)
          expect(await movesOf(database, "seller_order", id)).toMatchObject([
            { from, to, actor_type: "vendor", actor_id: "biteship", reason: "told" },
          ])
        }
      )

      it("is refused in every other direction, and changes nothing", async () => {
        for (const { from, to } of moves) {
          if (from === to || sellerOrderStatus.can(from, to)) continue
          const id = await given(from, `order_${from}_${to}`)

          await expect(change(id, to)).rejects.toMatchObject({
            code: "SELLER_ORDER_STATUS_NOT_ALLOWED",
          })

          expect(await statusOf(id)).toBe(from)
        }
        expect(await movesOf(database, "seller_order")).toEqual([])
      })

      it("is recorded once when twenty take it at once", async () => {
        const id = await given("paid")

        const { answers, refusals } = await atOnce(20, () => change(id, "processing"))

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await historyOf(id)).toEqual(["paid → processing"])
      })

      it("goes one way when two are taken at once", async () => {
        const id = await given("processing")

        const { answers, refusals } = await atOnce(2, (index) =>
          change(id, index === 0 ? "shipped" : "cancelled")
        )

        expect(answers).toEqual([true])
        expect(refusals).toEqual(["SELLER_ORDER_STATUS_NOT_ALLOWED"])
      })

      it("keeps when it was taken", async () => {
        const id = await given("pending")
        for (const to of ["paid", "processing", "shipped", "delivered", "completed"] as const) {
          await change(id, to)
        }

        const order = await service.retrieveSellerOrder(id)

        for (const time of [
          order.paid_at,
          order.processing_at,
          order.shipped_at,
          order.delivered_at,
          order.completed_at,
        ]) {
          expect(time).toBeInstanceOf(Date)
        }
        expect(order.cancelled_at).toBeNull()
      })

      it("cannot be taken by an order that does not exist", async () => {
        await expect(change("sord_x", "paid")).rejects.toMatchObject({ code: "ORD_001" })
        await expect(advance("sord_x", "paid")).rejects.toMatchObject({ code: "ORD_001" })
      })
    })

    describe("the way ahead", () => {
      it("passes through what a courier did not report, and records each step", async () => {
        const id = await given("processing")

        expect(await advance(id, "delivered")).toEqual(["shipped", "delivered"])

        expect(await historyOf(id)).toEqual(["processing → shipped", "shipped → delivered"])
        expect((await service.retrieveSellerOrder(id)).shipped_at).toBeInstanceOf(Date)
      })

      it.each([
        ["delivered", "shipped"],
        ["delivered", "delivered"],
        ["completed", "delivered"],
        ["cancelled", "shipped"],
        ["refunded", "delivered"],
      ] as const)("never leads back: %s stays when told %s", async (from, to) => {
        const id = await given(from)

        expect(await advance(id, to)).toEqual([])

        expect(await statusOf(id)).toBe(from)
        expect(await historyOf(id)).toEqual([])
      })

      it("is walked once when twenty reports come at once, in any order", async () => {
        const id = await given("processing")

        const { answers, refusals } = await atOnce(20, (index) =>
          advance(id, index % 2 ? "delivered" : "shipped")
        )

        expect(refusals).toEqual([])
        expect(answers.flat().toSorted()).toEqual(["delivered", "shipped"])
        expect(await historyOf(id)).toEqual(["processing → shipped", "shipped → delivered"])
      })
    })

    describe("a purchase", () => {
      const paid = (paid_at: Date | null = null) =>
        service.markOrderPaid({ order_id: "order_1", paid_at, actor: courier, reason: "qris" })

      it("is paid in all its parts, once, however often it is told", async () => {
        const ids = await insert("order_1", ["sel_ani", "sel_budi"])
        await insert("order_2", ["sel_ani"])

        const { answers, refusals } = await atOnce(10, () => paid())

        expect(refusals).toEqual([])
        expect(answers.flat().toSorted()).toEqual(ids.toSorted())
        expect(await movesOf(database, "seller_order")).toHaveLength(2)
        expect(tally((await service.listSellerOrders({})).map(({ status }) => status))).toEqual({
          paid: 2,
          pending: 1,
        })
      })

      it("was paid when the vendor says, but never in the future, and now where it says nothing", async () => {
        const paidAt = async (told: Date | null, order_id = "order_1") => {
          const [id] = await insert(order_id, ["sel_ani"])
          await service.markOrderPaid({ order_id, paid_at: told, actor: courier, reason: "qris" })
          return (await service.retrieveSellerOrder(id ?? "")).paid_at?.getTime() ?? 0
        }
        const before = Date.now() - 1_000
        const anHourAgo = new Date(before - 3_600_000)

        expect(await paidAt(anHourAgo)).toBe(anHourAgo.getTime())
        for (const [index, told] of [null, new Date(before + 3_600_000)].entries()) {
          const at = await paidAt(told, `order_${index + 2}`)
          expect(at).toBeGreaterThan(before)
          expect(at).toBeLessThanOrEqual(Date.now() + 1_000)
        }
      })

      it("does not pay a part that was cancelled or is further already", async () => {
        const [ani, budi] = await insert("order_1", ["sel_ani", "sel_budi"])
        await change(ani ?? "", "cancelled")
        await service.updateSellerOrders({ id: budi ?? "", status: "shipped" })

        expect(await paid()).toEqual([])

        expect(await statusOf(ani ?? "")).toBe("cancelled")
        expect(await statusOf(budi ?? "")).toBe("shipped")
      })

      it("that nobody paid ends with its waiting parts", async () => {
        await insert("order_1", ["sel_ani", "sel_budi"])
        const cancel = () =>
          service.cancelPending({ order_id: "order_1", actor: courier, reason: "expired" })

        const { refusals } = await atOnce(5, cancel)

        expect(refusals).toEqual([])
        expect(await movesOf(database, "seller_order")).toHaveLength(2)
        expect((await service.listSellerOrders({})).map(({ status }) => status)).toEqual([
          "cancelled",
          "cancelled",
        ])
      })

      it("is paid or ended when both come at once, each part one way", async () => {
        for (let round = 0; round < 10; round++) {
          const order_id = `order_${round}`
          const [id] = await insert(order_id, ["sel_ani"])

          const { refusals } = await atOnce(2, async (index) => {
            const what = { order_id, actor: courier, reason: "race" }
            await ((index + round) % 2
              ? service.cancelPending(what)
              : service.markOrderPaid({ ...what, paid_at: null }))
          })

          expect(refusals).toEqual([])
          expect(await historyOf(id ?? "")).toHaveLength(1)
        }
      })

      it("comes back to life by late money, but not a part that was paid before", async () => {
        const [ani, budi] = await insert("order_1", ["sel_ani", "sel_budi"])
        await change(budi ?? "", "paid")
        await change(budi ?? "", "cancelled")
        await change(ani ?? "", "cancelled")

        await service.revive({ order_id: "order_1", actor: courier, reason: "late money" })
        await paid()

        expect(await service.retrieveSellerOrder(ani ?? "")).toMatchObject({
          status: "paid",
          cancelled_at: null,
        })
        expect(await statusOf(budi ?? "")).toBe("cancelled")
        expect(await historyOf(ani ?? "")).toEqual([
          "pending → cancelled",
          "cancelled → pending",
          "pending → paid",
        ])
      })
    })
  },
})
