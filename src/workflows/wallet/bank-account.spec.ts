import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { reluvOptions } from "../../modules/reluv/options"
import { WALLET_MODULE } from "../../modules/wallet"
import type { KnownAccount } from "../../modules/wallet/bank-accounts"
import type { SealedFile } from "../../modules/wallet/payout-batches"
import { VendorError } from "../../shared/vendor-error"
import { accountNumberOf, saveBankAccount } from "./bank-account"
import { openFile, sealFile } from "./batch-file"
import { payoutKeys } from "./payout-keys"
import { resealAccountNumbers } from "./reseal"

const JWT_SECRET = "the secret of the project"
const [OLD, NEW] = [
  "an old secret of 32 characters at least",
  "a new secret, of 32 characters at least",
]
const NUMBER = "1234567890"

/** The accounts that are kept, as rows. */
let rows: KnownAccount[] = []
/** The files that banks were given. */
let files: SealedFile[] = []
beforeEach(() => {
  rows = []
  files = []
})

type Bank = { ownerOf: () => Promise<string | null> }

function projectWith(keys: string[], iris?: Bank): MedusaContainer {
  const services: Record<string, object> = {
    [ContainerRegistrationKeys.CONFIG_MODULE]: {
      projectConfig: { http: { jwtSecret: JWT_SECRET } },
    },
    [RELUV_MODULE]: {
      options: reluvOptions.parse({ payouts: { keys } }),
      has: () => iris !== undefined,
      iris,
    },
    [WALLET_MODULE]: {
      setBankAccount: async (row: KnownAccount) => rows.push(row),
      readBankAccount: async ({ id }: { id: string }) => rows.find((row) => row.id === id) ?? null,
      listFilesSealedOtherwise: async ({ key_id }: { key_id: string }) =>
        files.filter((file) => file.key_id !== key_id),
      resealFile: async ({ id, ...change }: { id: string; sealed: string; key_id: string }) => {
        files = files.map((file) => (file.id === id ? { ...file, ...change } : file))
      },
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

  expect(await resealAccountNumbers(changing)).toBe(2)
  expect(await resealAccountNumbers(changing)).toBe(0)

  expect(await open(projectWith([NEW]), first)).toBe(NUMBER)
  expect(await open(projectWith([NEW]), second)).toBe(NUMBER)
  await expect(open(projectWith([OLD]), first)).rejects.toMatchObject({
    code: "BANK_ACCOUNT_UNREADABLE",
  })
})

it("takes the files that name them over, too, to the last byte", async () => {
  const content = Buffer.from(`a file\r\nwith ${NUMBER}\r\n`)
  const [old] = payoutKeys(projectWith([OLD]))
  const row = { id: "pbat_1", file_name: "f.csv", key_id: old.id }
  files = [{ ...row, sealed: sealFile(old, content, row.id) }]

  expect(await resealAccountNumbers(projectWith([NEW, OLD]))).toBe(1)
  expect(await resealAccountNumbers(projectWith([NEW, OLD]))).toBe(0)

  const [file] = files
  expect(file && openFile(payoutKeys(projectWith([NEW])), file)).toEqual(content)
  expect(file && openFile(payoutKeys(projectWith([OLD])), file)).toBeNull()
  expect(file && openFile(payoutKeys(projectWith([NEW])), { ...file, id: "pbat_2" })).toBeNull()
})

describe("where the bank can be asked", () => {
  const asked = (ownerOf: Bank["ownerOf"]) => save(projectWith([], { ownerOf }))

  it("keeps whose the account is, for whoever pays to it", async () => {
    await asked(async () => "ANI LESTARI")
    expect(rows).toEqual([expect.objectContaining({ holder: "ANI", name_at_bank: "ANI LESTARI" })])
  })

  it("refuses an account that the bank does not know", async () => {
    await expect(asked(async () => null)).rejects.toMatchObject({ code: "ACCOUNT_UNKNOWN_TO_BANK" })
    expect(rows).toEqual([])
  })

  it("keeps an account whose bank does not answer, and knows that nobody has looked", async () => {
    await asked(async () => {
      throw new VendorError({
        vendor: "iris",
        code: "VENDOR_TIMEOUT",
        message: "iris did not answer",
        retryable: true,
      })
    })
    expect(rows).toEqual([expect.objectContaining({ name_at_bank: null })])
  })
})

it("lets no row pass for another shop's, and leaves alone what no key opens", async () => {
  const saved = await save(projectWith([OLD]))
  rows = rows.map((row) => ({ ...row, seller_id: "sel_budi" }))

  await expect(open(projectWith([OLD]), saved)).rejects.toMatchObject({
    code: "BANK_ACCOUNT_UNREADABLE",
  })
  expect(await resealAccountNumbers(projectWith([NEW, OLD]))).toBe(0)
})
