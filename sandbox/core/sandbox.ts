import type { MailServer } from "../mail/mail-server"
import type { Mailbox } from "../mail/mailbox"
import type { CallLog } from "./calls"
import type { Clock } from "./clock"
import type { DeliveryQueue } from "./deliveries"
import type { FaultList } from "./faults"
import type { SandboxKeys, SandboxSettings } from "./settings"
import type { SandboxState } from "./state"

/** What every part of the sandbox is given: the vendors' memory and the ways to act on it. */
export interface Sandbox {
  keys: SandboxKeys
  settings: SandboxSettings
  readonly state: SandboxState
  clock: Clock
  deliveries: DeliveryQueue
  calls: CallLog
  faults: FaultList
  mailbox: Mailbox
  mailServer: MailServer
  /** Folder of the stored pictures. */
  mediaDir: string
  /** Where the sandbox is reached, without a trailing slash. */
  url(): string
  /** To be called after each change of `state`. */
  changed(): void
  /** Forgets everything; settings go back to those of the start. */
  reset(): void
}
