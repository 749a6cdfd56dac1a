import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { emailOf } from "../../domain/account/email"
import { type Count, countsOf, type LimitGroup } from "../../domain/limit/limits"
import { LIMIT_MODULE } from "../../modules/limit"
import { RELUV_MODULE } from "../../modules/reluv"
import { countRefused } from "../../shared/metrics"
import { reasonOf } from "../../shared/reason-of"
import { TooManyRequests } from "../../shared/too-many-requests"
import { addressOfAsker } from "./asker"
import { customerIdIn } from "./customer"
import { answerTooMany } from "./vendor-errors"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: (error?: unknown) => unknown
) => Promise<void>

/** Counts a request to a route of this group, and refuses it when there were too many (429 `RATE_LIMITED`). */
export function limited(group: LimitGroup, accountIn = accountOf): Middleware {
  return async (req, res, next) => {
    const { limits } = req.scope.resolve(RELUV_MODULE).options
    const counts = countsOf(group, limits[group], {
      address: addressOfAsker(req),
      account: accountIn(req),
    })
    const limiter = req.scope.resolve(LIMIT_MODULE)
    try {
      if (group === "read") await limiter.spendHere({ counts })
      else await limiter.spend({ counts })
    } catch (error) {
      if (!(error instanceof TooManyRequests)) throw error
      countRefused(group)
      return answerTooMany(req, res, error)
    }
    if (group === "login") forgiveWhenRight(req, res, counts)
    await next()
  }
}

const limitedReads = limited("read", customerIdIn)
const limitedWrites = limited("write", customerIdIn)
const READS = ["GET", "HEAD"]

/** Counts whatever is asked of people's routes, before anything is done for it. What vendors send is not counted. */
export const limitedTraffic: Middleware = async (req, res, next) => {
  // A browser asks by itself whether it may.
  if (req.method === "OPTIONS") return void (await next())
  await (READS.includes(req.method) ? limitedReads : limitedWrites)(req, res, next)
}

/** Whose it is about: who shows a token, or whose e-mail is named, by its spelling only, so that nothing is told of who has an account. */
function accountOf(req: MedusaRequest): string | null {
  return customerIdIn(req) ?? emailIn(req, "email")
}

export function emailIn({ body }: MedusaRequest, field: "email" | "identifier"): string | null {
  const typed = (body as Partial<Record<string, unknown>> | undefined)?.[field]
  // What is no e-mail is nobody's; it is counted like one, because it costs as much.
  return typeof typed === "string" && typed !== "" ? (emailOf(typed) ?? typed.toLowerCase()) : null
}

/** Who knows the password was not guessing. */
function forgiveWhenRight(req: MedusaRequest, res: MedusaResponse, counts: readonly Count[]): void {
  const forgiven = counts.filter(({ name }) => name === "login:account_at_address")
  res.once("finish", () => {
    if (res.statusCode >= 300) return
    req.scope
      .resolve(LIMIT_MODULE)
      .forgive({ counts: forgiven })
      .catch((error: unknown) => {
        req.scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`Guesses are forgiven later: ${reasonOf(error)}`)
      })
  })
}
