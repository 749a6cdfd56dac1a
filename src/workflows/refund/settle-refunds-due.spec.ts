import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { settleRefundsDue } from "./settle-refunds-due"

/** Three promises; the books of `order_2` are in trouble. */
function aMarketplace(trouble: () => unknown) {
  const said: string[] = []
  const numbers = [1, 2, 3]
  const container = createMedusaContainer()
  container.register({
    [ContainerRegistrationKeys.LOGGER]: asValue({ warn: (line: string) => said.push(line) }),
    [SELLER_ORDER_MODULE]: asValue({
      listRefundsDue: async () =>
        numbers.map((number) => ({
          id: `sord_${number}`,
          number: `REL-${number}`,
          order_id: `order_${number}`,
          status: "refunded",
          refund_due: 100_000,
          total: 100_000,
          credits: [],
        })),
      clearRefundDue: async ({ id }: { id: string }) => said.push(`${id} is owed`),
      deferRefundDue: async ({ id }: { id: string }) => said.push(`${id} waits`),
    }),
    [PURCHASE_PAYMENT_MODULE]: asValue({
      listPurchasePayments: async ({ order_id }: { order_id: string }) =>
        order_id === "order_2" ? trouble() : [{ paid_by: "trx" }],
      oweRefund: async ({ seller_order_id }: { seller_order_id: string }) =>
        `of ${seller_order_id}`,
    }),
  })
  return { container, said }
}

it.each([
  [
    "does not answer",
    () => {
      throw new Error("no connection")
    },
    "no connection",
  ],
  ["knows no payment", () => [], "its payment is not known"],
])("keeps the other promises when the book of one %s", async (_, trouble, reason) => {
  const { container, said } = aMarketplace(trouble)

  expect(await settleRefundsDue(container, { limit: 10 })).toEqual(["of sord_1", "of sord_3"])
  expect(said).toEqual([
    "sord_1 is owed",
    `What REL-2 promised back is not owed yet: ${reason}`,
    "sord_2 waits",
    "sord_3 is owed",
  ])
})
