import { readFileSync } from "node:fs"
import { join } from "node:path"
import { digitRuns, readable } from "./normal-text"
import { actionOf, isSuspicious, type ShieldPolicy, scan } from "./scam-shield"

type Labelled = { part: string; leads_off: boolean; text: string }

const SENTENCES = join(__dirname, "../../../integration-tests/fixtures/scam-sentences.txt")

function labelled(): Labelled[] {
  let part = ""
  return readFileSync(SENTENCES, "utf8")
    .split("\n")
    .flatMap((line) => {
      if (line.startsWith("## ")) part = line.slice(3)
      return /^[+-] /.test(line)
        ? [{ part, leads_off: line.startsWith("+"), text: line.slice(2) }]
        : []
    })
}

describe("the labelled sentences", () => {
  const all = labelled()

  it("are three hundred and more, about half of each, none twice", () => {
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    const share = all.filter(({ leads_off }) => leads_off).length / all.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })

  // What the rules were written by says little of what people will write; `unseen` was written last.
  it.each([
    { part: "tuned", precision: 0.97, recall: 0.97 },
    { part: "held out", precision: 0.95, recall: 0.9 },
    { part: "learned", precision: 0.95, recall: 0.85 },
    { part: "unseen", precision: 0.9, recall: 0.4 },
  ])("of the part $part are told apart", ({ part, ...floor }) => {
    const own = all.filter((one) => one.part === part)
    const told = own.filter(({ text }) => isSuspicious(scan(text)))
    const right = told.filter(({ leads_off }) => leads_off).length
    const precision = right / told.length
    const recall = right / own.filter(({ leads_off }) => leads_off).length
    console.info(
      `scam shield, ${part} (${own.length}): precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
    )
    expect(precision).toBeGreaterThanOrEqual(floor.precision)
    expect(recall).toBeGreaterThanOrEqual(floor.recall)
  })
})

describe("digits", () => {
  it.each([
    ["nol lapan satu dua", "0812"],
    ["o8l2 3456", "08123456"],
    ["𝟎𝟖𝟏𝟐", "0812"],
    ["0️⃣8️⃣1️⃣2️⃣", "0812"],
    ["0.8.1-2", "0812"],
    ["noldelapansatu dua", "0812"],
  ])("%s are read as %s", (text, digits) => {
    expect(digitRuns(readable(text))).toMatchObject([{ digits }])
  })

  it("of prices, sizes and parcels are no phone", () => {
    for (const text of [
      "812.000 saja",
      "80 x 60 x 12",
      "resi 081234567890123",
      "JP0812345678901",
    ]) {
      expect(scan(text)).toEqual({ score: 0, reasons: [] })
    }
  })
})

it("says why", () => {
  expect(scan("wa 081234567890").reasons).toEqual(["contact"])
  expect(scan("tf ke rek BCA 1234567890").reasons).toEqual(["payment"])
  expect(scan("klik https://bit.ly/x").reasons).toEqual(["link"])
  expect(scan("kirim kode otp kakak").reasons).toEqual(["trick"])
})

it("does what the policy says, from a score on", () => {
  const policy: ShieldPolicy<"hold" | "block"> = { suspicious: "hold", plain: "block" }
  expect([0, 1, 2, 4, 5, 9].map((score) => actionOf({ score }, policy))).toEqual([
    "pass",
    "pass",
    "hold",
    "hold",
    "block",
    "block",
  ])
})
