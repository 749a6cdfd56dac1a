import { paymentStatus } from "../../src/domain/payment/payment-status"
import { PURCHASE_STAGES, purchaseStage } from "../../src/domain/seller-order/purchase-stage"
import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../src/domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import type { PurchasePlace } from "../../src/modules/seller-order/purchases"
import type { SellerOrderModuleService } from "../../src/modules/seller-order/service"
import { aPart } from "./given-seller-orders"
import { moduleSuite, rowsOf } from "./support"

const placed_at = new Date("2026-11-21T05:00:00Z")

moduleSuite<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  folder: "seller-order",
  testSuite: ({ service, database }) => {
    /** A purchase with a part in each of these statuses. */
    const buy = async (
      order_id: string,
      statuses: readonly SellerOrderStatus[] = ["pending"],
      customer_id: string | null = "cus_budi"
    ) => {
      const parts = statuses.map((_, index) => aPart({ seller_id: `sel_${index}`, customer_id }))
      const ids = await service.insertSellerOrders({ order_id, placed_at, parts })
      await service.updateSellerOrders(
        ids.map((id, index) => ({ id, status: statuses[index] ?? "pending" }))
      )
    }
    const pay = (order_id: string, status: string) =>
      rowsOf(
        database,
        `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at)
         values ('ppay_' || ?, ?, 1000, ?, now())`,
        [order_id, order_id, status]
      )
    const list = (asked: Partial<Parameters<typeof service.listPurchases>[0]> = {}) =>
      service.listPurchases({ customer_id: "cus_budi", limit: 50, ...asked })

    describe("a buyer's purchases", () => {
      it("come newest first, each once however many parts it has, page by page without a gap", async () => {
        const bought = ["order_a", "order_b", "order_c", "order_d", "order_e"]
        for (const id of bought) await buy(id, ["pending", "paid", "shipped"])
        // Two at the same moment are still two.
        await rowsOf(
          database,
          `update reluv_seller_order set created_at = '2026-11-22T05:00:00.123456Z' where order_id in (?, ?)`,
          ["order_b", "order_c"]
        )

        const seen: string[] = []
        let after: PurchasePlace | null = null
        do {
          const page: Awaited<ReturnType<typeof list>> = await list({ limit: 2, after })
          seen.push(...page.order_ids)
          after = page.next
        } while (after)

        expect(seen).toEqual(["order_e", "order_d", "order_a", "order_c", "order_b"])
      })

      it("are nobody else's", async () => {
        await buy("order_budi")
        await buy("order_ani", ["pending"], "cus_ani")
        await buy("order_guest", ["pending"], null)
        await buy("order_gone")
        await rowsOf(
          database,
          `update reluv_seller_order set deleted_at = now() where order_id = 'order_gone'`
        )

        expect(await list()).toEqual({ order_ids: ["order_budi"], next: null })
        for (const stage of PURCHASE_STAGES) {
          const { order_ids } = await list({ customer_id: "cus_ani", stage })
          expect(order_ids).toEqual(stage === "to_pay" ? ["order_ani"] : [])
        }
      })

      it("are each at one stage: the one that the domain says, of any two parts and any payment", async () => {
        const payments = [null, ...paymentStatus.statuses]
        const expected: Record<string, string[]> = {}
        for (const [a, one] of sellerOrderStatus.statuses.entries()) {
          for (const [b, other] of sellerOrderStatus.statuses.slice(a).entries()) {
            const payment = payments[(a * 7 + b) % payments.length] ?? null
            const id = `order_${a}_${b}`
            await buy(id, [one, other])
            if (payment) await pay(id, payment)
            const stage = purchaseStage(
              [{ status: one }, { status: other }],
              payment && { status: payment }
            )
            ;(expected[stage] ??= []).push(id)
          }
        }

        for (const stage of PURCHASE_STAGES) {
          const { order_ids, next } = await list({ stage })
          expect([stage, order_ids.toSorted(), next]).toEqual([
            stage,
            (expected[stage] ?? []).toSorted(),
            null,
          ])
          expect(order_ids.length).toBeGreaterThan(0)
        }
      })

      it("of one stage go on where the page before ended", async () => {
        for (const [index, status] of (
          ["shipped", "paid", "shipped", "paid", "shipped"] as const
        ).entries())
          await buy(`order_${index}`, [status])

        const first = await list({ stage: "on_its_way", limit: 2 })
        const second = await list({ stage: "on_its_way", limit: 2, after: first.next })

        expect([first.order_ids, second]).toEqual([
          ["order_4", "order_2"],
          { order_ids: ["order_0"], next: null },
        ])
      })

      it("are read along their index, not sorted", async () => {
        for (let index = 0; index < 5; index++) await buy(`order_${index}`)
        const plan = await rowsOf<{ "QUERY PLAN": string }>(
          database,
          `explain select order_id from reluv_seller_order where customer_id = 'cus_budi' and deleted_at is null
           group by created_at, order_id order by created_at desc, order_id desc limit 3`
        )
        const text = plan.map((row) => row["QUERY PLAN"]).join("\n")
        expect(text).toContain("IDX_reluv_seller_order_customer_id_created_at_order_id")
      })
    })
  },
})
