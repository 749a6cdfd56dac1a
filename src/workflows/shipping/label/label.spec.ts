import { inflateSync } from "node:zlib"
import fc from "fast-check"
import { code128 } from "./code128"
import { drawLabel } from "./draw-label"
import { type Label, labelBlocks, maskedPhone, printable, weightText } from "./label"
import { wrap } from "./wrap"

const label: Label = {
  waybill: "JX1234567890",
  courier: "JNE",
  service: "Reguler",
  method: "pickup",
  order_number: "REL-2026-000123",
  sender: { shop: "Toko Ani", contact_name: "Ani", phone: "+628123456789" },
  receiver: {
    name: "Sari Wulandari",
    phone: "+6281234567890",
    street: "Jl. Cikini Raya No. 60",
    region: "Jakarta Pusat, 10310",
  },
  items: [{ title: "Kemeja Flanel", quantity: 1 }],
  weight_grams: 500,
  is_insured: false,
  cash: null,
}

const texts = (of: Label) => labelBlocks(of).flatMap(({ lines }) => lines.map(({ text }) => text))

describe("the words of a label", () => {
  it("tell who gets it, who sent it and what is in it", () => {
    expect(texts(label)).toEqual([
      "Sari Wulandari",
      "+6281234567890",
      "Jl. Cikini Raya No. 60",
      "Jakarta Pusat, 10310",
      "Toko Ani",
      "Ani · +62812****789",
      "1 × Kemeja Flanel",
    ])
  })

  it("count the pieces that find no room", () => {
    const items = Array.from({ length: 9 }, (_, n) => ({ title: `Baju ${n}`, quantity: 2 }))
    expect(texts({ ...label, items }).slice(-7)).toEqual([
      "2 × Baju 0",
      "2 × Baju 1",
      "2 × Baju 2",
      "2 × Baju 3",
      "2 × Baju 4",
      "2 × Baju 5",
      "+ 6 barang lain",
    ])
  })

  it("never leave a line empty", () => {
    const receiver = { name: "😀", phone: "", street: "\n", region: "\u200b" }
    expect(texts({ ...label, receiver }).slice(0, 4)).toEqual(["-", "-", "-", "-"])
  })

  it.each([
    ["Nguyễn Thị Đào", "Nguyen Thi Dào"],
    ["Łukasz Żółć", "Lukasz Zólc"],
    ["Zoë Müller-Ñuñez", "Zoë Müller-Ñuñez"],
    ["Ελένη", "Eleni"],
    ["Наталья", "Natalya"],
    ["李小龙 😀", "Li Xiao Long"],
  ])("are in letters that every courier reads: %s → %s", (written, printed) => {
    expect(printable(written)).toContain(printed)
  })

  it.each([
    ["+628123456789", "+62812****789"],
    ["08123456", "08****6"],
    ["", "****"],
  ])("hide the sender's phone: %s → %s", (phone, masked) => {
    expect(maskedPhone(phone)).toBe(masked)
  })

  it.each([
    [350, "350 g"],
    [1_000, "1 kg"],
    [1_250, "1,25 kg"],
    [12_344, "12,34 kg"],
  ])("write %i grams as %s", (grams, text) => {
    expect(weightText(grams)).toBe(text)
  })

  it.each([
    ["Gaun “Mawar” – baru\nmurah ✨", 'Gaun "Mawar" - baru murah'],
    ["Café  Ñandú", "Café Ñandú"],
    ["批发 ABC", "Pi Fa ABC"],
  ])("keep what the fonts can draw: %s", (text, drawn) => {
    expect(printable(text)).toBe(drawn)
  })
})

describe("wrapping", () => {
  const ten = (maxRows: number) => ({ width: 10, maxRows, measure: (text: string) => text.length })

  it.each([
    ["breaks between words", "satu dua tiga empat", 3, ["satu dua", "tiga empat"]],
    ["breaks a word that is too long", "abcdefghijklmno pq", 3, ["abcdefghij", "klmno pq"]],
    ["cuts off what is left", "satu dua tiga empat lima enam", 2, ["satu dua", "tiga empa…"]],
    ["cuts one long word", "abcdefghijklmno", 1, ["abcdefghi…"]],
    ["of nothing is nothing", "", 2, []],
  ])("%s", (_what, text, maxRows, rows) => {
    expect(wrap(text, ten(maxRows))).toEqual(rows)
  })
})

describe("the barcode", () => {
  it("has 11 modules a symbol and 13 for the stop, and starts and ends dark", () => {
    const { bars, modules } = code128("AB-12")
    // Start, five letters, checksum, stop.
    expect(modules).toBe(7 * 11 + 13)
    expect(bars[0]).toEqual({ start: 0, width: 2 })
    expect(bars.at(-1)).toEqual({ start: modules - 2, width: 2 })
  })
})

describe("the PDF", () => {
  it("is one page of A6, however long the texts are", async () => {
    const long = "Panjang sekali ".repeat(60)
    const pdf = await drawLabel({
      ...label,
      waybill: "ABCDEFGHIJKLMNOPQRSTUVWXYZ123456",
      courier: long,
      service: long,
      receiver: { name: long, phone: long, street: long, region: long },
      items: Array.from({ length: 30 }, () => ({ title: long, quantity: 3 })),
    })
    const text = pdf.toString("latin1")
    expect(text.startsWith("%PDF-")).toBe(true)
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(text).toContain("/MediaBox [0 0 297.64 419.53]")
  })

  it("leaves scanners ten modules of white on both sides of its barcode, whatever the waybill", async () => {
    const typed = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ./_-"
    const letter = fc.integer({ min: 0, max: typed.length - 1 }).map((at) => typed.charAt(at))
    const waybills = fc.string({ unit: letter, minLength: 5, maxLength: 32 })
    await fc.assert(
      fc.asyncProperty(waybills, async (waybill) => {
        const bars = barsIn(await drawLabel({ ...label, waybill }))
        const module = Math.min(...bars.map(({ width }) => width))
        const left = Math.min(...bars.map(({ x }) => x))
        const right = PAGE_WIDTH - Math.max(...bars.map(({ x, width }) => x + width))
        // 0.19 mm is the thinnest bar that a label printer of 203 dots an inch and a hand scanner agree on.
        expect(module).toBeGreaterThan(0.5)
        expect(Math.min(left, right) / module).toBeGreaterThan(9.99)
      }),
      { numRuns: 60, examples: [["9".repeat(32)], ["ABCDEFGHIJKLMNOPQRSTUVWXYZ123456"]] }
    )
  })
})

const PAGE_WIDTH = 297.64

/** The filled rectangles of a page; a label has none but its bars. */
function barsIn(pdf: Buffer): { x: number; width: number }[] {
  const start = pdf.indexOf("stream\n") + "stream\n".length
  const drawing = inflateSync(pdf.subarray(start, pdf.indexOf("endstream", start))).toString(
    "latin1"
  )
  return [...drawing.matchAll(/^([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re$/gm)].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }))
}
