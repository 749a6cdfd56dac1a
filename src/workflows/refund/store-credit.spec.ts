import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils"
import { rupiah } from "../../domain/money/rupiah"
import { accountOf, isCreditSpent, putCreditBack, unspendCredit } from "./store-credit"

type Row = { id: string; type: string; amount: number; reference: string; reference_id: string }

/** The loyalty plugin's module with one account, which a gift card has too. */
function aProject(rows: Row[] = []) {
  const container = createMedusaContainer()
  container.register({
    store_credit: asValue({
      listStoreCreditAccounts: async ({ id }: { id: string }) => (id === "acc_1" ? [{ id }] : []),
      listAccountTransactions: async (filters: Partial<Row>) =>
        rows.filter((row) =>
          Object.entries(filters).every(([key, value]) => row[key as keyof Row] === value)
        ),
      createAccountTransactions: async (made: Row) => {
        if (rows.some(({ id }) => id === made.id)) throw new Error("duplicate key")
        rows.push(made)
      },
      deleteAccountTransactions: async (ids: string[]) => {
        for (const id of ids)
          rows.splice(
            rows.findIndex((row) => row.id === id),
            1
          )
      },
    }),
    [ContainerRegistrationKeys.QUERY]: asValue({
      graph: async ({ filters }: { filters: { gift_card_id: string } }) => ({
        data: filters.gift_card_id === "gc_1" ? [{ store_credit_account_id: "acc_1" }] : [],
      }),
    }),
  })
  return { container, rows }
}

const credit = (reference: string, reference_id: string | null, amount = 5_000) => ({
  id: "ordcl_1",
  reference,
  reference_id,
  amount: rupiah(amount),
})
const spent = (amount: number): Row => ({
  id: `sc_trx_${amount}`,
  type: "debit",
  amount,
  reference: "cart",
  reference_id: "cart_1",
})

it("puts the credit of one refund back once, however often it is asked and by how many at once", async () => {
  const { container, rows } = aProject()
  const back = { account_id: "acc_1", refund_id: "rfnd_1", order_id: "order_1", amount: 5_000 }

  await Promise.all([putCreditBack(container, back), putCreditBack(container, back)])
  await putCreditBack(container, back)

  expect(rows).toMatchObject([{ type: "credit", amount: 5_000, reference_id: "order_1" }])
})

it.each([
  ["store credit", credit("store-credit", "acc_1"), "acc_1"],
  ["a gift card", credit("gift-card", "gc_1"), "acc_1"],
  ["an account that is gone", credit("store-credit", "acc_2"), null],
  ["a gift card that is gone", credit("gift-card", "gc_2"), null],
  ["something that only another plugin knows", credit("voucher", "v_1"), null],
  ["nothing", credit("store-credit", null), null],
])("finds the account of %s", async (_, from, account) => {
  expect(await accountOf(aProject().container, from)).toBe(account)
})

it("knows whether all that a cart's credit lines stand for was taken", async () => {
  const cart = { cart_id: "cart_1", credits: [credit("store-credit", "acc_1")] }

  expect(await isCreditSpent(aProject([spent(5_000)]).container, cart)).toBe(true)
  expect(await isCreditSpent(aProject([spent(4_999)]).container, cart)).toBe(false)
  expect(await isCreditSpent(aProject().container, cart)).toBe(false)
  expect(await isCreditSpent(createMedusaContainer(), cart)).toBe(true)
})

it("gives back what a checkout had spent that was undone", async () => {
  const { container, rows } = aProject([spent(5_000), { ...spent(7_000), reference_id: "cart_2" }])

  await unspendCredit(container, "cart_1")

  expect(rows.map(({ amount }) => amount)).toEqual([7_000])
})
