import { boolean, type Loose, number, text } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import type { SandboxSettings } from "../core/settings"
import { Problem } from "./problem"

type Reader<T> = (value: unknown) => T | undefined

const url: Reader<string | null> = (value) => {
  if (value === null || value === "") return null
  return typeof value === "string" && URL.canParse(value) ? value : undefined
}
const oneOf =
  <T extends string>(...names: T[]): Reader<T> =>
  (value) =>
    names.find((name) => name === value)
const intervals: Reader<number[]> = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === "number" && each >= 0)
    ? value
    : undefined

const READERS: { [K in keyof SandboxSettings]: Reader<SandboxSettings[K]> } = {
  midtrans_notification_url: url,
  midtrans_notifications: boolean,
  midtrans_not_found_http_status: number,
  midtrans_refunds: oneOf("approve", "deny"),
  midtrans_repeated_refund: oneOf("same", "duplicate"),
  midtrans_refund_confirm_ms: number,
  iris_notification_url: url,
  iris_notifications: boolean,
  iris_repeat: number,
  iris_step_ms: number,
  iris_outcome: oneOf("completed", "failed"),
  iris_account_name: text,
  biteship_webhook_url: url,
  biteship_webhook_header: text,
  biteship_webhook_secret: text,
  biteship_webhooks: boolean,
  biteship_webhook_on_create: boolean,
  retry_intervals_ms: intervals,
}

export function settingsView(sandbox: Sandbox) {
  return {
    ...sandbox.settings,
    biteship_balance: sandbox.state.biteship_balance,
    clock_offset_ms: sandbox.clock.offsetMs,
  }
}

/** Changes what is named; an unknown name or a wrong type changes nothing at all. */
export function changeSettings(sandbox: Sandbox, wanted: Loose): void {
  const { biteship_balance, clock_offset_ms, advance_ms, ...rest } = wanted
  const next: SandboxSettings = { ...sandbox.settings }
  for (const [key, value] of Object.entries(rest)) {
    if (!isSetting(key)) {
      const names = [...Object.keys(READERS), "biteship_balance", "clock_offset_ms", "advance_ms"]
      throw new Problem(400, `There is no setting "${key}"; known are ${names.join(", ")}`)
    }
    assign(next, key, value)
  }
  const balance = number(biteship_balance)
  const offset = number(clock_offset_ms) ?? sandbox.clock.offsetMs
  sandbox.settings = next
  if (balance !== undefined) sandbox.state.biteship_balance = balance
  sandbox.clock.offsetMs = offset + (number(advance_ms) ?? 0)
  sandbox.state.clock_offset_ms = sandbox.clock.offsetMs
  sandbox.changed()
}

function isSetting(key: string): key is keyof SandboxSettings {
  return Object.hasOwn(READERS, key)
}

function assign<K extends keyof SandboxSettings>(
  next: SandboxSettings,
  key: K,
  value: unknown
): void {
  const read = READERS[key](value)
  if (read === undefined) throw new Problem(400, `${key} has a value that cannot be used`)
  next[key] = read
}
