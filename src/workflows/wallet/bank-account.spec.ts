import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { reluvOptions } from "../../modules/reluv/options"
import { WALLET_MODULE } from "../../modules/wallet"
import type { KnownAccount } from "../../modules/wallet/bank-accounts"
import { accountNumberOf, resealBankAccounts, saveBankAccount } from "./bank-account"

const JWT_SECRET = "the secret of the project"
const [OLD, NEW] = [
  "an old secret of 32 characters at least",
  "a new secret, of 32 characters at least",
]
const NUMBER = "1234567890"

/** The accounts that are kept, as rows. */
let rows: KnownAccount[] = []
beforeEach(() => {
  rows = []
})

function projectWith(keys: string[]): MedusaContainer {
  const services: Record<string, object> = {
    [ContainerRegistrationKeys.CONFIG_MODULE]: {
      projectConfig: { http: { jwtSecret: JWT_SECRET } },
    },
    [RELUV_MODULE]: { options: reluvOptions.parse({ payouts: { keys } }) },
    [WALLET_MODULE]: {
      setBankAccount: async (row: KnownAccount) => rows.push(row),
      readBankAccount: async ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null,
      listSealedOtherwise: async ({ key_id }: { key_id: string }) =>
        rows.filter((row) => row.key_id !== key_id),
      resealBankAccount: async ({
        id,
        ...change
      }: {
        id: string
        sealed: string
        key_id: string
      }) => {
        rows = rows.map((row) => (row.id === id ? { ...row, ...change } : row))
      },
    },
  }
  return { resolve: (key: string) => services[key] } as unknown as MedusaContainer
}

const save = (project: MedusaContainer, number = "123 456-7890") =>
  saveBankAccount(project, {
    seller_id: "sel_ani",
    bank: "bca",
    number,
    holder: "ANI",
    actor: { type: "seller", id: "mem_ani" },
  })
const open = (project: MedusaContainer, { id }: { id: string }) =>
  accountNumberOf(project, { bank_account_id: id })

it("keeps no account number that anybody could read in the table", async () => {
  const saved = await save(projectWith([]))

  expect(JSON.stringify(rows)).not.toContain(NUMBER)
  expect(saved.last_digits).toBe("7890")
  expect(await open(projectWith([]), saved)).toBe(NUMBER)
})

it("refuses what cannot be a number of the bank", async () => {
  await expect(save(projectWith([]), "12345")).rejects.toMatchObject({
    code: "ACCOUNT_NUMBER_INVALID",
  })
  expect(rows).toEqual([])
})

it("takes all numbers over to a new key, after which the old one opens nothing", async () => {
  const [first, second] = [await save(projectWith([OLD])), await save(projectWith([]))]
  const changing = projectWith([NEW, OLD])
  expect(await open(changing, first)).toBe(NUMBER)

  expect(await resealBankAccounts(changing)).toBe(2)
  expect(await resealBankAccounts(changing)).toBe(0)

  expect(await open(projectWith([NEW]), first)).toBe(NUMBER)
  expect(await open(projectWith([NEW]), second)).toBe(NUMBER)
  await expect(open(projectWith([OLD]), first)).rejects.toMatchObject({
    code: "BANK_ACCOUNT_UNREADABLE",
  })
})

it("lets no row pass for another shop's, and leaves alone what no key opens", async () => {
  const saved = await save(projectWith([OLD]))
  rows = rows.map((row) => ({ ...row, seller_id: "sel_budi" }))

  await expect(open(projectWith([OLD]), saved)).rejects.toMatchObject({
    code: "BANK_ACCOUNT_UNREADABLE",
  })
  expect(await resealBankAccounts(projectWith([NEW, OLD]))).toBe(0)
})
