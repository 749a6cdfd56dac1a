import { readResults } from "./read-results"

it("reads a plain table, in any order of columns and of both languages", () => {
  expect(
    readResults([
      ["Status", "Reference", "Keterangan"],
      ["Berhasil", "R1", ""],
      ["GAGAL", "R2", "Rekening tutup"],
      ["?", "R3", ""],
      ["", "", ""],
    ])
  ).toEqual([
    { line: 2, reference: "R1", to: "paid", reason: null },
    { line: 3, reference: "R2", to: "failed", reason: "Rekening tutup" },
    { line: 4, reference: "R3", to: null, reason: "?" },
  ])
})

it("reads BRI's answers, whose reasons hold commas", () => {
  expect(
    readResults([
      ["NO", "NAMA", "ACCOUNT", "AMOUNT", "EMAIL", "CUSTOMERREFF", "STATUS"],
      ["1", "ANI", "1", "1", "", "R1", "SUCCESS"],
      ["2", "BUDI", "2", "1", "", "R2", "REJECTED account closed", "ask the branch"],
      ["batch 7 of 2026"],
    ])
  ).toEqual([
    { line: 2, reference: "R1", to: "paid", reason: null },
    { line: 3, reference: "R2", to: "failed", reason: "account closed, ask the branch" },
  ])
})

it("is no table of results without both columns", () => {
  expect(readResults([["reference", "amount"]])).toBeNull()
  expect(readResults([])).toBeNull()
})
