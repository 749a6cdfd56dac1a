import { TooManyRequests } from "../../../../shared/too-many-requests"
import { askReset } from "../../../../workflows/account/password"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { requireEmail } from "../../../_http/accounts/email"
import type { forgotPassword } from "../contract"

/** Longer than a letter takes to be written: the time does not tell whether one was. */
const TAKES_MS = 300

export async function POST(
  req: RequestTo<typeof forgotPassword>,
  res: ResponseOf<typeof forgotPassword>
) {
  const email = requireEmail(req.validatedBody.email)
  const asked = askReset(req.scope, email).catch((error: unknown) => {
    // That three links were sent already would tell that there is somebody.
    if (!(error instanceof TooManyRequests)) throw error
  })
  await Promise.all([asked, new Promise((resolve) => setTimeout(resolve, TAKES_MS))])
  res.json({})
}
