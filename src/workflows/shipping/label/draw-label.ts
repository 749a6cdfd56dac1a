import { beginPdf, collected } from "../../../shared/pdf"
import { code128 } from "./code128"
import {
  type Label,
  type LabelBlock,
  labelBlocks,
  methodText,
  printable,
  serviceText,
  weightText,
} from "./label"
import { wrap } from "./wrap"

/** A6, 105 × 148 mm, in points; half a centimetre of it stays white. */
const PAGE = { width: 297.64, height: 419.53 }
const MARGIN = 14
const WIDTH = PAGE.width - 2 * MARGIN
const REGULAR = "Helvetica"
const BOLD = "Helvetica-Bold"
/** Scanners need this much white, in modules, on both sides of a barcode. */
const QUIET_MODULES = 10

type Pen = { doc: PDFKit.PDFDocument; y: number }

/** Draws a label as a PDF of one page, in black on white and with fonts that every printer has. */
export async function drawLabel(label: Label): Promise<Buffer> {
  const doc = await beginPdf({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: { Title: label.order_number },
  })
  const pdf = collected(doc)
  const pen: Pen = { doc, y: MARGIN }
  drawHeader(pen, label)
  drawBarcode(pen, label.waybill)
  drawSides(pen, `No. ${label.order_number}`, weightText(label.weight_grams), 9.5)
  for (const block of labelBlocks(label)) drawBlock(pen, block)
  doc.end()
  return pdf
}

function drawHeader(pen: Pen, label: Label): void {
  drawSides(pen, label.courier, label.service, 15)
  drawSides(pen, methodText(label.method), serviceText(label), 9)
  drawRule(pen)
}

function drawBarcode(pen: Pen, waybill: string): void {
  const height = 52
  const { bars, modules } = code128(waybill)
  const module = Math.min(WIDTH / (modules + 2 * QUIET_MODULES), 1.6)
  const left = (PAGE.width - modules * module) / 2
  for (const { start, width } of bars) {
    pen.doc.rect(left + start * module, pen.y + 2, width * module, height)
  }
  pen.doc.fill("black")
  pen.y += height + 6
  drawRow(pen, waybill, { font: BOLD, size: 12, align: "center" })
  pen.y += 2
}

function drawBlock(pen: Pen, { heading, lines }: LabelBlock): void {
  drawRule(pen)
  drawRow(pen, heading, { font: REGULAR, size: 7 })
  for (const { text, size, bold, max_rows } of lines) {
    const font = bold ? BOLD : REGULAR
    const measure = (row: string) => pen.doc.font(font).fontSize(size).widthOfString(row)
    for (const row of wrap(text, { width: WIDTH, maxRows: max_rows, measure })) {
      drawRow(pen, row, { font, size })
    }
  }
}

/** Two texts of one row, each in its half. */
function drawSides(pen: Pen, left: string, right: string, size: number): void {
  const y = pen.y
  const half = WIDTH / 2 - 4
  const measure = (row: string) => pen.doc.font(BOLD).fontSize(size).widthOfString(row)
  for (const [text, align] of [
    [left, "left"],
    [right, "right"],
  ] as const) {
    pen.y = y
    const [row = ""] = wrap(printable(text), { width: half, maxRows: 1, measure })
    drawRow(pen, row, { font: BOLD, size, align })
  }
}

function drawRow(
  pen: Pen,
  text: string,
  {
    font,
    size,
    align = "left",
  }: { font: string; size: number; align?: "left" | "center" | "right" }
): void {
  pen.doc.font(font).fontSize(size).fillColor("black")
  pen.doc.text(text, MARGIN, pen.y, { width: WIDTH + 1, align, lineBreak: false })
  pen.y += size * 1.22
}

function drawRule(pen: Pen): void {
  pen.y += 3
  pen.doc
    .moveTo(MARGIN, pen.y)
    .lineTo(PAGE.width - MARGIN, pen.y)
    .lineWidth(0.7)
    .stroke("black")
  pen.y += 5
}
