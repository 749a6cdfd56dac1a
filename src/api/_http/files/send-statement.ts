import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { drawStatement } from "../../../workflows/statement/draw-statement"
import { loadStatement } from "../../../workflows/statement/load-statement"
import { statementTable } from "../../../workflows/statement/statement-table"
import { languageOf } from "../language"
import { type Separator, sendTable, tableText } from "./table-text"

type Asked = { seller_id: string; month: string }

/** Sends a shop's month as a PDF, in the language of whoever asks. */
export async function sendStatement(
  req: MedusaRequest,
  res: MedusaResponse<Buffer>,
  asked: Asked
): Promise<void> {
  const statement = await loadStatement(req.scope, asked)
  const pdf = await drawStatement(statement, languageOf(req))
  res
    .set({
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="statement-${asked.month}.pdf"`,
      // What a shop earns stays out of shared caches.
      "cache-control": "private, no-store",
    })
    .send(pdf)
}

/** The same as a table. */
export async function sendStatementTable(
  req: MedusaRequest,
  res: MedusaResponse<Buffer>,
  { separator, ...asked }: Asked & { separator: Separator }
): Promise<void> {
  const rows = statementTable(await loadStatement(req.scope, asked), languageOf(req))
  const text = tableText(rows, { separator, isFirst: true })
  sendTable(res, `statement-${asked.month}.csv`).send(Buffer.from(text))
}
