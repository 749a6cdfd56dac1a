import { type NextRequest, NextResponse } from "next/server"
import { publishableKey, reluvUrl, storefrontUrl } from "@/server/environment"
import { ENDED, freshTokens, keepTokens } from "@/server/session"

/** Where a page sends a browser whose token was refused: back to it as nobody, if that is so. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  // Whole, with our own site: a path by itself may be read as another one.
  const own = new URL(storefrontUrl())
  const next = request.nextUrl.searchParams.get("next") ?? "/"
  const wanted = URL.canParse(next, own) ? new URL(next, own) : own
  const location = wanted.origin === own.origin ? wanted.href : own.href
  const response = new NextResponse(null, { status: 303, headers: { location } })
  const session = await freshTokens(request.cookies)
  // A login that could not be renewed just now is not over.
  const isOver = session.token !== null && (await isRefused(session.token))
  keepTokens(response.cookies, isOver ? ENDED : session)
  return response
}

async function isRefused(token: string): Promise<boolean> {
  const answer = await fetch(`${reluvUrl()}/store/accounts/me`, {
    headers: {
      "x-publishable-api-key": publishableKey(),
      authorization: `Bearer ${token}`,
    },
    cache: "no-store",
  })
  return answer.status === 401
}
