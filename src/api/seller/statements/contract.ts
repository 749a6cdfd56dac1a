import { z } from "zod"
import { month } from "../../_contract/date-range"
import { PDF, route } from "../../_contract/route"

export const printStatement = route("GET /seller/statements", {
  who: "member",
  may: "money.read",
  says: "All that moved the shop's balance in a month, as a PDF",
  notes:
    "In the language that is asked for. The lines make the difference of the two balances, as the ledger has them.",
  query: z.strictObject({ month }),
  answer: PDF,
  refuses: ["STATEMENT_NOT_FOUND"],
})
