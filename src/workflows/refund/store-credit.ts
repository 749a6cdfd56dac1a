import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Credit } from "../../domain/checkout/share-credits"

/** What `@medusajs/loyalty-plugin` calls its module of store credit, and the part of it that we use. */
const STORE_CREDIT = "store_credit"

type Transaction = { id: string; amount: unknown; type: "debit" | "credit"; reference: string }

type StoreCreditService = {
  listStoreCreditAccounts(filters: { id: string }): Promise<{ id: string }[]>
  listAccountTransactions(filters: {
    id?: string
    type?: "debit"
    reference?: string
    reference_id?: string
  }): Promise<Transaction[]>
  createAccountTransactions(
    transaction: Transaction & { account_id: string; reference_id: string; note: string }
  ): Promise<unknown>
  deleteAccountTransactions(ids: string[]): Promise<unknown>
}

/** The words of the plugin for what a credit line came from. */
const ACCOUNT = "store-credit"
const GIFT_CARD = "gift-card"

/** The references of what the plugin takes from an account when a cart is completed. */
const SPENT_ON_CART = { type: "debit" as const, reference: "cart" }

function serviceOf(container: MedusaContainer): StoreCreditService | null {
  const found = container.resolve(STORE_CREDIT, { allowUnregistered: true })
  return (found as StoreCreditService | undefined) ?? null
}

/** @returns null where nobody can say where a credit came from */
export async function accountOf(
  container: MedusaContainer,
  { reference, reference_id }: Credit
): Promise<string | null> {
  const service = serviceOf(container)
  if (!service || !reference_id) return null
  const id =
    reference === ACCOUNT
      ? reference_id
      : reference === GIFT_CARD
        ? await accountOfGiftCard(container, reference_id)
        : null
  const [account] = id ? await service.listStoreCreditAccounts({ id }) : []
  return account?.id ?? null
}

/**
 * Puts credit back into its account, once per refund: the refund names the transaction, whose key is
 * unique. So whoever repeats it after a crash, or at the same moment, adds nothing.
 */
export async function putCreditBack(
  container: MedusaContainer,
  input: { account_id: string; refund_id: string; order_id: string; amount: number }
): Promise<void> {
  const service = serviceOf(container)
  if (!service) throw new Error("there is no store credit any more")
  const id = `sc_trx_${input.refund_id}`
  try {
    await service.createAccountTransactions({
      id,
      account_id: input.account_id,
      amount: input.amount,
      type: "credit",
      reference: "order",
      reference_id: input.order_id,
      note: `Reluv ${input.refund_id}`,
    })
  } catch (error) {
    const [existing] = await service.listAccountTransactions({ id })
    if (!existing) throw error
  }
}

/**
 * Whether everything that a cart's credit lines stand for was taken from its accounts. Where no plugin
 * keeps accounts, there is nothing to take.
 */
export async function isCreditSpent(
  container: MedusaContainer,
  { cart_id, credits }: { cart_id: string; credits: readonly Credit[] }
): Promise<boolean> {
  const service = serviceOf(container)
  const kept = credits.filter(({ reference }) => reference === ACCOUNT || reference === GIFT_CARD)
  if (!service || kept.length === 0) return true
  const spent = await service.listAccountTransactions({ ...SPENT_ON_CART, reference_id: cart_id })
  const total = spent.reduce((all, { amount }) => all + Number(amount), 0)
  return total >= kept.reduce((all, { amount }) => all + amount, 0)
}

/** As the plugin itself does when a completion fails: what a cart had spent was never spent. */
export async function unspendCredit(container: MedusaContainer, cart_id: string): Promise<void> {
  const service = serviceOf(container)
  if (!service) return
  const spent = await service.listAccountTransactions({ ...SPENT_ON_CART, reference_id: cart_id })
  if (spent.length > 0) await service.deleteAccountTransactions(spent.map(({ id }) => id))
}

async function accountOfGiftCard(
  container: MedusaContainer,
  gift_card_id: string
): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "gift_card_store_credit_account",
    fields: ["store_credit_account_id"],
    filters: { gift_card_id },
  })
  return (
    z.object({ store_credit_account_id: z.string() }).safeParse(data[0]).data
      ?.store_credit_account_id ?? null
  )
}
