import type { Language } from "../../domain/said"
import type { ShopStatement } from "./load-statement"
import { STATEMENT_TEXTS } from "./texts"

/** A month of a shop as rows for a spreadsheet: plain numbers, so that they can be added up. */
export function statementTable(
  { opening, closing, lines }: ShopStatement,
  language: Language
): (string | number)[][] {
  const { day, says, amount, balance, ...texts } = STATEMENT_TEXTS[language]
  return [
    [day, says, amount, balance],
    ["", texts.opening, "", opening],
    ...lines.map((line) => [line.day, line.says[language], line.amount, line.balance]),
    ["", texts.closing, closing - opening, closing],
  ]
}
