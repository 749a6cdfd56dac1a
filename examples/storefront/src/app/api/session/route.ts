import { type NextRequest, NextResponse } from "next/server"
import { publishableKey, reluvUrl, storefrontUrl } from "@/server/environment"
import { afterRefusal, freshTokens, keepTokens, type Verdict } from "@/server/session"
import { asVisitor, visitorOf } from "@/server/visitor"
import { loginLater, ownPath } from "@/server/ways"

/** Where a page sends a browser whose token was refused: back to it as nobody, if that is so. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const next = ownPath(request.nextUrl.searchParams.get("next") ?? "/")
  const visitor = visitorOf(request.headers)
  const { session, mayReturn } = await afterRefusal(await freshTokens(request), (token) =>
    verdictOf(token, visitor)
  )
  const location = storefrontUrl() + (mayReturn ? next : loginLater(next))
  const response = new NextResponse(null, { status: 303, headers: { location } })
  keepTokens(response.cookies, session)
  return response
}

async function verdictOf(token: string, visitor: string | null): Promise<Verdict> {
  const answer = await fetch(`${reluvUrl()}/store/accounts/me`, {
    headers: {
      "x-publishable-api-key": publishableKey(),
      authorization: `Bearer ${token}`,
      ...asVisitor(visitor),
    },
    cache: "no-store",
  }).catch(() => null)
  // 403: an operator has closed the account.
  if (answer?.status === 401 || answer?.status === 403) return "refused"
  return answer?.ok ? "stands" : "unknown"
}
