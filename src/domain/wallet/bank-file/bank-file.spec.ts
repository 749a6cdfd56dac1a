import { BANK_FILE_FORMATS, BANK_FILES, drawBankFile, type Transfer, unpayable } from "./bank-file"

const facts = {
  day: "20261127",
  remark: "Reluv",
  settings: {
    debit_account: "0011223344",
    bca_rtgs: "RTS",
    bca_transaction_code: "02",
    mandiri_other_bank: "BAU",
    mandiri_bank_code: "bic",
  },
} as const
const toBca: Transfer = {
  payout_id: "pout_1",
  reference: "R20261127AAAAAAAAA",
  bank: "bca",
  account_number: "0012345678",
  holder: "ANI LESTARI",
  amount: 150_000,
}
const toBri: Transfer = {
  ...toBca,
  payout_id: "pout_2",
  reference: "R20261127BBBBBBBBB",
  bank: "bri",
  account_number: "111112222233333",
  holder: "BUDI",
}
const lines = (text: string) => text.split("\r\n").slice(0, -1)

it("is a table with titles for everybody", () => {
  expect(lines(drawBankFile("generic", [toBca], facts))).toEqual([
    "reference,bank_code,bic,bank_name,account_number,holder,amount,remark",
    "R20261127AAAAAAAAA,014,CENAIDJA,BCA,0012345678,ANI LESTARI,150000,Reluv",
  ])
})

it("is the sheet of BCA's converter, which wants nothing of a receiver's bank that is BCA", () => {
  expect(lines(drawBankFile("bca_multi_auto_transfer", [toBca, toBri], facts)).slice(1)).toEqual([
    "1,R20261127AAAAAAAAA,BCA,0011223344,,0012345678,150000.00,20261127,,IDR,OUR,0011223344,Reluv,R20261127AAAAAAAAA,,,ANI LESTARI,,,,",
    "2,R20261127BBBBBBBBB,BIF,0011223344,,111112222233333,150000.00,20261127,,IDR,OUR,0011223344,Reluv,R20261127BBBBBBBBB,BRINIDJA,BRI,BUDI,1,1,02,",
  ])
})

it("is Mandiri's file, with a line of sums before the rows and as many columns in each", () => {
  const [sums = "", first = "", ...others] = lines(
    drawBankFile("mandiri_multi_service", [toBca, toBri], facts)
  )
  expect(sums).toMatch(/^P,20261127,0011223344,2,300000\.00,+$/)
  expect(first).toMatch(
    /^0012345678,ANI LESTARI,Jakarta,,,IDR,150000\.00,Reluv,R20261127AAAAAAAAA,BAU,CENAIDJA,BCA,,,,,N,/
  )
  const widths = [sums, first, ...others].map((line) => line.split(",").length)
  expect(new Set(widths)).toEqual(new Set([41]))
})

it.each([
  [250_000_000, "BIF", "BAU"],
  [250_000_001, "LLG", "LBU"],
  [1_000_000_000, "LLG", "LBU"],
  [1_000_000_001, "RTS", "RBU"],
])("goes another way for Rp%i", (amount, bca, mandiri) => {
  const transfers = [{ ...toBri, amount }]
  expect(lines(drawBankFile("bca_multi_auto_transfer", transfers, facts))[1]?.split(",")[2]).toBe(
    bca
  )
  expect(lines(drawBankFile("mandiri_multi_service", transfers, facts))[1]?.split(",")[9]).toBe(
    mandiri
  )
})

it.each(BANK_FILE_FORMATS)(
  "%s has no cell that divides a line or is a formula, whatever a holder is called",
  (format) => {
    const holders = ['=HYPERLINK("x")', "+62,1", "-1+1", "@SUM(A1)", "Ani\r\nP,1", "\tJosé;Ü"]
    const transfers = holders.map((holder) => ({ ...toBri, holder }))
    const [first = "", ...rows] = lines(drawBankFile(format, transfers, facts))

    expect(rows).toHaveLength(holders.length)
    for (const row of rows) {
      expect(row.split(",")).toHaveLength(first.split(",").length)
      for (const cell of row.split(",")) expect(cell).toMatch(/^$|^[A-Za-z0-9][A-Za-z0-9 .\-/]*$/)
    }
  }
)

it("cannot pay to an e-wallet through a bank", () => {
  const transfers = [toBca, { ...toBca, payout_id: "pout_3", bank: "gopay" as const }]
  expect(unpayable("generic", transfers)).toEqual([])
  expect(unpayable("bca_multi_auto_transfer", transfers)).toEqual(["pout_3"])
})

it("keeps its references within what every bank takes", () => {
  for (const format of BANK_FILE_FORMATS)
    for (const { most, title } of BANK_FILES[format].columns)
      if (/reference|Transaction ID/i.test(title)) expect(most).toBeGreaterThanOrEqual(18)
})
