import { MEMBER_ROLES, PERMISSIONS, type Permission } from "../../domain/seller/permissions"
import { sellerStatus } from "../../domain/seller/seller-status"
import type { ErrorCode } from "./error-codes"
import type { Route, Who } from "./route"

/** Of whoever shows a customer's token that opens nothing any more, also where none is needed. */
const TOKEN_ENDED: readonly ErrorCode[] = ["AUTH_004", "ACCOUNT_BANNED"]
const LOGGED_IN: readonly ErrorCode[] = [...TOKEN_ENDED, "AUTH_005"]

const MEMBER: readonly ErrorCode[] = [
  ...LOGGED_IN,
  "SELLER_MEMBERSHIP_REQUIRED",
  "SELLER_AMBIGUOUS",
  "SELLER_NOT_FOUND",
]

const OF_WHO: Record<Exclude<Who, "member">, readonly ErrorCode[]> = {
  anyone: TOKEN_ENDED,
  cart: TOKEN_ENDED,
  customer: LOGGED_IN,
  buyer: LOGGED_IN,
  operator: [],
  vendor: [],
}

/** Every code of ours that a route may refuse with: its own, those of who asks, those of bad input. */
export function codesOf(route: Route): ErrorCode[] {
  const { refuses = [], invalid, pictures } = route
  const input: ErrorCode[] = invalid ? ["INPUT_INVALID", invalid] : ["INPUT_INVALID"]
  const foreign: ErrorCode[] = pictures ? ["PICTURE_FOREIGN"] : []
  return [...new Set([...input, ...foreign, ...codesOfAsker(route), ...refuses])]
}

function codesOfAsker(route: Route): readonly ErrorCode[] {
  return route.who === "member" ? [...MEMBER, ...codesOfRule(route.may)] : OF_WHO[route.who]
}

function codesOfRule(permission: Permission): ErrorCode[] {
  const { roles, states } = PERMISSIONS[permission]
  return [
    ...(roles.length < MEMBER_ROLES.length ? (["SELLER_ROLE_FORBIDDEN"] as const) : []),
    ...(states.length < sellerStatus.statuses.length ? (["SELLER_STATUS_FORBIDDEN"] as const) : []),
  ]
}
