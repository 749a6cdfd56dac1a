import { METHOD_IDS, type MethodId } from "./methods"
import type { SnapSession } from "./types"

/** Whether a customer can still choose a method on the payment page. */
export function isOpen(session: SnapSession, now: number): boolean {
  return session.canceled_at === null && session.page_expires_at > now
}

/** Methods the page offers. Names the account does not have simply do not appear. */
export function offeredMethods(session: SnapSession): MethodId[] {
  return session.methods.length > 0 ? session.methods : METHOD_IDS
}
