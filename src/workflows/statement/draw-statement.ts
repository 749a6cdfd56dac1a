import { formatRupiah } from "../../domain/money/rupiah"
import type { Language } from "../../domain/said"
import { beginPdf, collected } from "../../shared/pdf"
import { printable } from "../shipping/label/label"
import type { ShopStatement } from "./load-statement"
import { monthName, STATEMENT_TEXTS } from "./texts"

const MARGIN = 48
const REGULAR = "Helvetica"
const BOLD = "Helvetica-Bold"
const SIZE = 9
/** Below it a row goes on the next page. */
const BOTTOM = 780

/** Where each column begins, and how wide it is. */
const COLUMNS = [
  { x: MARGIN, width: 62, align: "left" },
  { x: 114, width: 253, align: "left" },
  { x: 371, width: 84, align: "right" },
  { x: 459, width: 88, align: "right" },
] as const

/** Draws a month of a shop as a PDF of A4 pages, in fonts that every reader has. */
export async function drawStatement(statement: ShopStatement, language: Language): Promise<Buffer> {
  const texts = STATEMENT_TEXTS[language]
  const { shop, month, opening, closing, lines } = statement
  const doc = await beginPdf({
    size: "A4",
    margin: MARGIN,
    bufferPages: true,
    info: { Title: `${texts.title} ${month}` },
  })
  const pdf = collected(doc)
  doc.font(BOLD).fontSize(18).text(texts.title, MARGIN, MARGIN)
  doc.font(REGULAR).fontSize(11).text(printable(shop))
  doc.text(monthName(month, language)).moveDown()
  doc.fontSize(SIZE)

  const head = [texts.day, texts.says, texts.amount, texts.balance]
  drawRow(doc, BOLD, head)
  doc.on("pageAdded", () => drawRow(doc, BOLD, head))
  drawRow(doc, REGULAR, ["", texts.opening, "", formatRupiah(opening)])
  if (lines.length === 0) drawRow(doc, REGULAR, ["", texts.nothing, "", ""])
  for (const { day, says, amount, balance } of lines) {
    const cells = [day, printable(says[language]), formatRupiah(amount), formatRupiah(balance)]
    drawRow(doc, REGULAR, cells)
  }
  drawRow(doc, BOLD, ["", texts.closing, formatRupiah(closing - opening), formatRupiah(closing)])
  drawPageNumbers(doc, texts.page)
  doc.end()
  return pdf
}

function drawRow(doc: PDFKit.PDFDocument, font: string, cells: readonly string[]): void {
  doc.font(font)
  const height = Math.max(
    ...cells.map((cell, n) => doc.heightOfString(cell || " ", { width: COLUMNS[n]?.width }))
  )
  if (doc.y + height > BOTTOM) {
    doc.addPage()
    // Whoever drew the head of the new page left its font.
    doc.font(font)
  }
  const { y } = doc
  for (const [n, { x, width, align }] of COLUMNS.entries()) {
    doc.text(cells[n] ?? "", x, y, { width, align })
  }
  const below = y + height + 3
  doc.moveTo(MARGIN, below).lineTo(547, below).lineWidth(0.5).strokeColor("#d4d4d8").stroke()
  doc.y = below + 4
}

function drawPageNumbers(doc: PDFKit.PDFDocument, page: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let n = start; n < start + count; n++) {
    doc.switchToPage(n)
    // Below the margin, where text would begin another page.
    doc.page.margins.bottom = 0
    doc
      .font(REGULAR)
      .fontSize(8)
      .text(`${page} ${n + 1} / ${count}`, MARGIN, 805)
  }
}
