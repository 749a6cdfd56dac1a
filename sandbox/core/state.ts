import type { BiteshipEvent, BiteshipOrder } from "../biteship/types"
import type { Asset } from "../cloudinary/types"
import { SANDBOX_BITESHIP_BALANCE } from "../defaults"
import type { IrisPayout } from "../iris/types"
import type { ReceivedMail } from "../mail/types"
import type { NotificationRecord, SnapSession, Transaction } from "../midtrans/types"
import type { PhoneMessage } from "../phone/types"
import type { Delivery } from "./deliveries"

/** Everything the pretended vendors remember, also over a restart of the sandbox. */
export interface SandboxState {
  sessions: Map<string, SnapSession>
  transactions: Map<string, Transaction>
  /** Transaction ids of an order id, oldest first. */
  attempts: Map<string, string[]>
  notifications: NotificationRecord[]
  iris_payouts: Map<string, IrisPayout>
  /** What an idempotency key of Iris stands for: the body, as text, and what was made. */
  iris_keys: Map<string, { asked: string; made: { status: string; reference_no: string }[] }>
  orders: Map<string, BiteshipOrder>
  /** Biteship order id by reference_id. */
  references: Map<string, string>
  events: BiteshipEvent[]
  assets: Map<string, Asset>
  deliveries: Delivery[]
  /** What phones were sent, oldest first. */
  phone_messages: PhoneMessage[]
  /** What everybody was mailed, oldest first. */
  mails: ReceivedMail[]
  biteship_balance: number
  refund_counter: number
  clock_offset_ms: number
}

export function emptyState(): SandboxState {
  return {
    sessions: new Map(),
    transactions: new Map(),
    attempts: new Map(),
    notifications: [],
    iris_payouts: new Map(),
    iris_keys: new Map(),
    orders: new Map(),
    references: new Map(),
    events: [],
    assets: new Map(),
    deliveries: [],
    phone_messages: [],
    mails: [],
    biteship_balance: SANDBOX_BITESHIP_BALANCE,
    refund_counter: 0,
    clock_offset_ms: 0,
  }
}

/** Maps are written as `{"$map": [[key, value], …]}`. */
export function serialize(state: SandboxState): string {
  return JSON.stringify({ version: 1, state }, (_key, value: unknown) =>
    value instanceof Map ? { $map: [...value] } : value
  )
}

export function deserialize(text: string): SandboxState {
  const parsed = JSON.parse(text, (_key, value: unknown) => {
    const entries = (value as { $map?: [string, unknown][] } | null)?.$map
    return Array.isArray(entries) ? new Map(entries) : value
  }) as { state?: Partial<SandboxState> }
  // The file is our own; keys that a newer version adds start empty.
  return { ...emptyState(), ...parsed.state }
}
