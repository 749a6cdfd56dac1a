import { Writable } from "node:stream"
import type { MedusaResponse } from "@medusajs/framework/http"
import { streamTable, tableText } from "./table-text"

/** A reader that takes a piece when it is told to. */
function slowReader() {
  const taken: string[] = []
  let goOn: () => void = () => undefined
  const res = Object.assign(
    new Writable({
      highWaterMark: 1,
      write(piece: Buffer, _encoding, done) {
        taken.push(piece.toString())
        goOn = done
      },
    }),
    { type: () => res, set: () => res }
  ) as unknown as MedusaResponse & Writable
  return { res, taken, goOn: () => goOn() }
}

/** So many pieces, and how many of them were made. */
function pieces(count: number) {
  const made: number[] = []
  async function* all() {
    for (let number = 1; number <= count; number++) {
      made.push(number)
      yield `piece ${number}`
    }
  }
  return { made, all: all() }
}

const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

it("makes no more of a table than its reader takes", async () => {
  const { res, taken, goOn } = slowReader()
  const { made, all } = pieces(3)
  const sent = streamTable(res, "a.csv", all)
  await settled()
  expect([made, taken]).toEqual([[1], ["piece 1"]])

  for (let turn = 0; turn < 3; turn++) {
    goOn()
    await settled()
  }
  await sent
  expect(taken).toEqual(["piece 1", "piece 2", "piece 3"])
})

it("reads nothing more once its reader has gone, and that is no error", async () => {
  const { res } = slowReader()
  const { made, all } = pieces(1_000)
  const sent = streamTable(res, "a.csv", all)
  await settled()
  res.destroy()

  await expect(sent).resolves.toBeUndefined()
  expect(made).toEqual([1])
})

it("tells of an error of its own, and cuts the table off rather than ending it as if it were whole", async () => {
  const { res, goOn } = slowReader()
  async function* broken() {
    yield "piece 1"
    throw new Error("the database is away")
  }

  const sent = streamTable(res, "a.csv", broken())
  await settled()
  goOn()
  await expect(sent).rejects.toThrow("the database is away")
  expect([res.destroyed, res.writableFinished]).toEqual([true, false])
})

it.each(["=1+1", "+62812", "-1", "@SUM(A1)", "\tx", "\rx"])(
  "is not computed by a spreadsheet where a cell begins as %j",
  (cell) => {
    const text = tableText([["a", cell]], { separator: "comma", isFirst: false })
    expect(text.trimEnd()).toMatch(/^a,"?'/)
  }
)

it("leaves a number a number, below zero too", () => {
  expect(tableText([["a", -40_000, 0]], { separator: "comma", isFirst: false })).toBe(
    "a,-40000,0\r\n"
  )
})

it("begins with its mark, and keeps separators, quotes and lines inside of cells", () => {
  const rows = [["a;b", 'say "hi"', "two\nlines", null]]
  expect(tableText(rows, { separator: "semicolon", isFirst: true })).toBe(
    '\ufeff"a;b";"say ""hi""";"two\nlines";\r\n'
  )
})
