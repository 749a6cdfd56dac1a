import type { ErrorCode } from "./error-codes"
import type { Route, Who } from "./route"

const MEMBER: readonly ErrorCode[] = [
  "AUTH_005",
  "SELLER_MEMBERSHIP_REQUIRED",
  "SELLER_AMBIGUOUS",
  "SELLER_NOT_FOUND",
]

const OF_WHO: Record<Who, readonly ErrorCode[]> = {
  anyone: [],
  cart: [],
  customer: ["AUTH_005"],
  buyer: ["AUTH_005"],
  member: MEMBER,
  owner: [...MEMBER, "SELLER_OWNER_REQUIRED"],
  operator: [],
  vendor: [],
}

/** Every code of ours that a route may refuse with: its own, those of who asks, those of bad input. */
export function codesOf({ who, refuses = [], invalid, pictures }: Route): ErrorCode[] {
  const input: ErrorCode[] = invalid ? ["INPUT_INVALID", invalid] : ["INPUT_INVALID"]
  const foreign: ErrorCode[] = pictures ? ["PICTURE_FOREIGN"] : []
  return [...new Set([...input, ...foreign, ...OF_WHO[who], ...refuses])]
}
