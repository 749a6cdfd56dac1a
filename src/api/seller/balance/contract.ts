import { z } from "zod"
import { route } from "../../_contract/route"
import { BalanceView } from "../../_shapes/payout"

export const readBalance = route("GET /seller/balance", {
  who: "member",
  may: "money.read",
  says: "What the shop has earned: held, disputed, available, and on its way to its account; and when it can be paid out",
  answer: z.strictObject({ balance: BalanceView }),
})
