import type { MedusaContainer } from "@medusajs/framework/types"
import { drawBankFile } from "../../../src/domain/wallet/bank-file/bank-file"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import type { Actor, Sql } from "../../../src/shared/sql"
import { sealNumber } from "../../../src/workflows/wallet/bank-account"
import { sealFile } from "../../../src/workflows/wallet/batch-file"
import { payoutKeys } from "../../../src/workflows/wallet/payout-keys"
import { sellers } from "../data/sellers"
import { type Chance, idAt } from "./chance"
import { batchesOf, type PastBatch, type PastPayout, paidAt } from "./payouts"
import { insertRows, type PastFact, tellPast } from "./rows"

const BANKS = ["bca", "mandiri", "bri", "bni"] as const
type Account = {
  id: string
  seller_id: string
  bank: (typeof BANKS)[number]
  number: string
  holder: string
}

/** Where each shop is paid to: encrypted as any other account. */
export async function writeBankAccounts(
  container: MedusaContainer,
  sql: Sql,
  { shops, at, chance }: { shops: ReadonlyMap<string, string>; at: Date; chance: Chance }
): Promise<Map<string, Account>> {
  const [key] = payoutKeys(container)
  const accounts = sellers.map(({ handle, owner }, n): Account => {
    const seller_id = shops.get(handle) ?? ""
    const bank = BANKS[n % BANKS.length] ?? "bca"
    const holder = `${owner.first_name} ${owner.last_name}`.toUpperCase()
    // BCA has ten digits, the others more.
    const number = `${chance.between(1_000_000_000, 9_999_999_999)}${bank === "bca" ? "" : "123"}`
    return { id: idAt("bacc", at, chance), seller_id, bank, number, holder }
  })
  await insertRows(
    sql,
    "reluv_bank_account",
    accounts.map(({ number, ...account }) => ({
      ...account,
      sealed: sealNumber(key, Buffer.from(number), account),
      key_id: key.id,
      last_digits: number.slice(-4),
      name_at_bank: account.holder,
      usable_from: at,
      created_at: at,
      updated_at: at,
    }))
  )
  await tellPast(
    sql,
    accounts.map(({ id, seller_id, bank }) => ({
      name: "reluv.bank-account.set",
      subject_id: id,
      actor: { type: "seller", id: seller_id },
      data: { seller_id, bank },
      at,
    }))
  )
  return new Map(accounts.map((account) => [account.seller_id, account]))
}

type Past = {
  payouts: readonly PastPayout[]
  accounts: ReadonlyMap<string, Account>
  operator: Actor
  chance: Chance
}

/** Payouts with the batches in which they were sent, and the file of each. */
export async function writePayouts(
  container: MedusaContainer,
  sql: Sql,
  { payouts, accounts, operator, chance }: Past
): Promise<void> {
  await insertRows(
    sql,
    "reluv_payout",
    payouts.map(({ moves, ...payout }) => ({
      ...payout,
      bank_account_id: accounts.get(payout.seller_id)?.id,
      paid_at: paidAt({ moves, ...payout }),
      paid_by: moves.some(({ to }) => to === "paid") ? operator.id : null,
      failed_by: moves.some(({ to }) => to === "failed") ? operator.id : null,
      created_at: moves[0]?.at,
      updated_at: moves.at(-1)?.at,
    }))
  )
  const batches = batchesOf(payouts, chance)
  const attempts = batches.flatMap((batch) => attemptsOf(batch, chance))
  const files = batches.map((batch) => fileOf(container, batch, { attempts, accounts }))
  await insertRows(
    sql,
    "reluv_payout_batch",
    batches.map(({ id, at }, n) => ({
      id,
      way: "bank_file",
      ...files[n],
      created_by: operator.id,
      created_at: at,
      updated_at: at,
    }))
  )
  await insertRows(sql, "reluv_payout_attempt", attempts)
  await tellPast(sql, [
    ...payouts.flatMap((payout) => factsOf(payout, operator)),
    ...batches.map(
      (batch): PastFact => ({
        name: "reluv.payout-batch.made",
        subject_id: batch.id,
        actor: operator,
        data: { way: "bank_file", count: String(batch.payouts.length) },
        at: batch.at,
      })
    ),
  ])
}

type Attempt = { payout_id: string; reference: string } & Record<string, unknown>

function attemptsOf({ id, at, payouts }: PastBatch, { between }: Chance): Attempt[] {
  const day = at.toISOString().slice(0, 10).replaceAll("-", "")
  return payouts.map((payout, n) => ({
    id: payout.id.replace("pout_", "patt_"),
    payout_id: payout.id,
    batch_id: id,
    way: "bank_file",
    number: n + 1,
    reference: `R${day}${between(100_000_000, 999_999_999)}`,
    tries: 0,
    ended_at: payout.status === "sent" ? null : payout.moves.at(-1)?.at,
    created_at: at,
    updated_at: at,
  }))
}

function fileOf(
  container: MedusaContainer,
  { id, at, payouts }: PastBatch,
  { attempts, accounts }: { attempts: readonly Attempt[]; accounts: Past["accounts"] }
) {
  const { payouts: options, mails } = container.resolve(RELUV_MODULE).options
  const [key] = payoutKeys(container)
  const day = at.toISOString().slice(0, 10).replaceAll("-", "")
  const transfers = payouts.flatMap(({ id: payout_id, seller_id, amount, fee }) => {
    const account = accounts.get(seller_id)
    const attempt = attempts.find((one) => one.payout_id === payout_id)
    if (!account || !attempt) return []
    const { bank, number, holder } = account
    const { reference } = attempt
    return [{ payout_id, reference, bank, account_number: number, holder, amount: amount - fee }]
  })
  const facts = { day, remark: mails.name, settings: options.bank_file }
  return {
    format: "generic",
    file_name: `payouts-${day}-${id.slice(-6).toLowerCase()}.csv`,
    sealed: sealFile(key, Buffer.from(drawBankFile("generic", transfers, facts)), id),
    key_id: key.id,
  }
}

function factsOf(
  { id, seller_id, amount, reason, moves }: PastPayout,
  operator: Actor
): PastFact[] {
  return moves.map(({ to, from, at }) =>
    from === null
      ? {
          name: "reluv.payout.requested",
          subject_id: id,
          actor: { type: "seller", id: seller_id },
          data: { seller_id, amount },
          at,
        }
      : {
          name: `reluv.payout.${to}` as PastFact["name"],
          subject_id: id,
          actor: operator,
          from,
          to,
          ...(reason && { reason }),
          at,
        }
  )
}
