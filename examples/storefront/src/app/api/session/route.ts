import { type NextRequest, NextResponse } from "next/server"
import { publishableKey, reluvUrl, storefrontUrl } from "@/server/environment"
import { ENDED, freshTokens, keepTokens } from "@/server/session"

/** Where a page sends a browser whose token was refused: back to it as nobody, if that is so. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const next = request.nextUrl.searchParams.get("next") ?? "/"
  const target = new URL(storefrontUrl())
  // Only ever a page of ours.
  const [pathname = "/", search = ""] = next.replace(/^[/\\]*/, "/").split("?", 2)
  target.pathname = pathname
  target.search = search
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: target.pathname + target.search },
  })
  const session = await freshTokens(request.cookies)
  keepTokens(response.cookies, (await isRefused(session.token)) ? ENDED : session)
  return response
}

async function isRefused(token: string | null): Promise<boolean> {
  const answer = await fetch(`${reluvUrl()}/store/accounts/me`, {
    headers: {
      "x-publishable-api-key": publishableKey(),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    cache: "no-store",
  })
  return answer.status === 401
}
