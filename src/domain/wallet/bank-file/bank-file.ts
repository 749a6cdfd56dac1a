import { BANKS, type BankKey } from "../banks"

/** One payout as a bank is told of it. Rupiah. */
export type Transfer = {
  payout_id: string
  reference: string
  bank: BankKey
  account_number: string
  holder: string
  amount: number
}

/** What a format may say of all of them. */
export type FileFacts = {
  /** `YYYYMMDD` in WIB. */
  day: string
  /** What the seller reads on their statement. */
  remark: string
  settings: BankFileSettings
}

/** What no public source settles, or only the platform knows: an operator tries a file of one row at the bank first. */
type BankFileSettings = {
  /** The platform's account that is debited. */
  debit_account: string
  /** How KlikBCA Bisnis calls RTGS: `RTS` in older sheets, `RTG` in others. */
  bca_rtgs: string
  /** `02` in newer sheets of KlikBCA Bisnis, `88` in older ones. */
  bca_transaction_code: string
  /** Mandiri's service for other banks: `BAU` (BI-FAST), `OBU` (online), `LBU` (SKN). */
  mandiri_other_bank: string
  /** Whether Mandiri is given a bank's BIC or its three digits. */
  mandiri_bank_code: "bic" | "code"
}

type Column = {
  title: string
  /** Characters that fit. */
  most: number
  of: (transfer: Transfer, facts: FileFacts, row: number) => string
}

export type BankFile = {
  says: string
  /** Whether it can pay to e-wallets, which have no code among banks. */
  pays_wallets: boolean
  /** Whether titles come first; else what `header` says. */
  titles: boolean
  header?: (transfers: readonly Transfer[], facts: FileFacts) => readonly string[]
  columns: readonly Column[]
}

const BI_FAST_MOST = 250_000_000
const SKN_MOST = 1_000_000_000

const column = (title: string, most: number, of: Column["of"]): Column => ({ title, most, of })
const empty = (title: string): Column => column(title, 0, () => "")
const cents = (amount: number) => `${amount}.00`

/** What KlikBCA Bisnis calls the way to the account. */
function bcaType({ bank, amount }: Transfer, { settings }: FileFacts): string {
  if (bank === "bca") return "BCA"
  if (amount <= BI_FAST_MOST) return "BIF"
  return amount <= SKN_MOST ? "LLG" : settings.bca_rtgs
}

/** Only of other banks: of its own accounts BCA wants these columns to be empty. */
const elsewhere =
  (value: (transfer: Transfer, facts: FileFacts) => string): Column["of"] =>
  (transfer, facts) =>
    transfer.bank === "bca" ? "" : value(transfer, facts)

function mandiriService({ bank, amount }: Transfer, { settings }: FileFacts): string {
  if (bank === "mandiri") return "IBU"
  if (amount <= BI_FAST_MOST) return settings.mandiri_other_bank
  return amount <= SKN_MOST ? "LBU" : "RBU"
}

const BIC_OF = ({ bank }: Transfer) => BANKS[bank].bic ?? ""
const NAME_OF = ({ bank }: Transfer) => BANKS[bank].name

/** The files that banks take, as data: what stands in which column. */
export const BANK_FILES = {
  generic: {
    says: "a table for people, or for a bank whose template it is copied into",
    pays_wallets: true,
    titles: true,
    columns: [
      column("reference", 18, ({ reference }) => reference),
      column("bank_code", 3, ({ bank }) => BANKS[bank].code ?? ""),
      column("bic", 8, BIC_OF),
      column("bank_name", 60, NAME_OF),
      column("account_number", 20, ({ account_number }) => account_number),
      column("holder", 70, ({ holder }) => holder),
      column("amount", 12, ({ amount }) => String(amount)),
      column("remark", 35, (_, { remark }) => remark),
    ],
  },
  bca_multi_auto_transfer: {
    says: "KlikBCA Bisnis, Multi Auto-Transfer: the sheet `Data` of BCA's converter",
    pays_wallets: false,
    titles: true,
    columns: [
      column("No", 5, (_, __, row) => String(row)),
      column("Transaction ID", 18, ({ reference }) => reference),
      column("Transfer Type", 3, bcaType),
      column("Debited Acc.", 10, (_, { settings }) => settings.debit_account),
      empty("Beneficiary ID"),
      column("Credited Acc.", 34, ({ account_number }) => account_number),
      column("Amount", 18, ({ amount }) => cents(amount)),
      column("Eff. Date", 8, (_, { day }) => day),
      empty("Transaction Purpose"),
      column("Currency", 3, () => "IDR"),
      column("Charges Type", 3, () => "OUR"),
      column("Charges Acc.", 10, (_, { settings }) => settings.debit_account),
      column("Remark 1", 18, (_, { remark }) => remark),
      column("Remark 2", 18, ({ reference }) => reference),
      column("Receiver Bank Cd", 11, elsewhere(BIC_OF)),
      column("Receiver Bank Name", 35, elsewhere(NAME_OF)),
      column("Receiver Name", 70, ({ holder }) => holder),
      column(
        "Receiver Cust. Type",
        1,
        elsewhere(() => "1")
      ),
      column(
        "Receiver Cust. Residence",
        1,
        elsewhere(() => "1")
      ),
      column(
        "Transaction Cd",
        2,
        elsewhere((_, { settings }) => settings.bca_transaction_code)
      ),
      empty("Beneficiary Email"),
    ],
  },
  mandiri_multi_service: {
    says: "Mandiri MCM or Kopra, Payroll – Multi Service",
    pays_wallets: false,
    titles: false,
    header: (transfers, { day, settings }) => [
      "P",
      day,
      settings.debit_account,
      String(transfers.length),
      cents(transfers.reduce((all, { amount }) => all + amount, 0)),
    ],
    columns: [
      column("Account", 35, ({ account_number }) => account_number),
      column("Name", 40, ({ holder }) => holder),
      column("Address 1", 35, () => "Jakarta"),
      ...["Address 2", "Address 3"].map(empty),
      column("Currency", 3, () => "IDR"),
      column("Amount", 20, ({ amount }) => cents(amount)),
      column("Remark", 140, (_, { remark }) => remark),
      column("Customer reference", 19, ({ reference }) => reference),
      column("Service", 3, mandiriService),
      column("Bank code", 12, ({ bank }, { settings }) =>
        bank === "mandiri" ? "" : (BANKS[bank][settings.mandiri_bank_code] ?? "")
      ),
      column("Bank name", 100, NAME_OF),
      ...Array.from({ length: 4 }, (_, index) => empty(`Bank address ${index + 1}`)),
      column("E-mail notice", 1, () => "N"),
      ...Array.from({ length: 23 }, (_, index) => empty(`Left out ${index + 1}`)),
      column("Remark again", 140, (_, { remark }) => remark),
    ],
  },
} as const satisfies Record<string, BankFile>

export type BankFileFormat = keyof typeof BANK_FILES

export const BANK_FILE_FORMATS = Object.keys(BANK_FILES) as BankFileFormat[]

/** The payouts that this file cannot pay to where they go. */
export function unpayable(
  format: BankFileFormat,
  transfers: readonly Pick<Transfer, "payout_id" | "bank">[]
) {
  return BANK_FILES[format].pays_wallets
    ? []
    : transfers.flatMap(({ bank, payout_id }) => (BANKS[bank].code === null ? [payout_id] : []))
}

/**
 * The file as its bank reads it. Cells have letters, digits and a few marks only, and begin with a letter or a digit:
 * none of them divides the line, or is a formula to a spreadsheet.
 */
export function drawBankFile(
  format: BankFileFormat,
  transfers: readonly Transfer[],
  facts: FileFacts
): string {
  const { titles, header, columns }: BankFile = BANK_FILES[format]
  const rows = transfers.map((transfer, index) =>
    columns.map(({ most, of }) => cell(of(transfer, facts, index + 1)).slice(0, most))
  )
  const first = titles
    ? [columns.map(({ title }) => title)]
    : header
      ? [padded(header(transfers, facts).map(cell), columns.length)]
      : []
  return [...first, ...rows].map((row) => `${row.join(",")}\r\n`).join("")
}

function cell(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9 .\-/]/g, "")
    .replace(/^[^A-Za-z0-9]+/, "")
    .trim()
}

/** Some of its readers want as many columns in every line. */
function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill("")]
}
