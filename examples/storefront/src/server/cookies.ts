import { storefrontUrl } from "./environment"

/** What this storefront keeps in a browser. Scripts read none of it. */
export const COOKIE = {
  /** the customer's token, minutes to a day long */
  token: "reluv_token",
  /** works once: each answer brings the next */
  refresh: "reluv_refresh",
  /** a guest's, whose marks become the customer's at the login */
  wish: "reluv_wish",
  bag: "reluv_bag",
} as const

const DAY_SECONDS = 24 * 60 * 60

export function cookieOptions(days: number) {
  return {
    httpOnly: true,
    sameSite: "lax" as const,
    secure: storefrontUrl().startsWith("https:"),
    path: "/",
    maxAge: days * DAY_SECONDS,
  }
}
