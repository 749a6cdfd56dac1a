import { durationMs, parseZonedTime } from "../core/clock"
import {
  filled,
  isObject,
  type JsonObject,
  type Loose,
  list,
  number,
  object,
  text,
} from "../core/json"
import { methodsNamed } from "./methods"
import type { SnapSession } from "./types"

type Wanted = Omit<SnapSession, "token" | "notify" | "created_at" | "canceled_at" | "locale">

const DAY_MS = 86_400_000
const MAX_LIFE_MS = 7 * DAY_MS
const MIN_LIFE_MS = 20_000

/** Reads the body of `POST /snap/v1/transactions`; a list of texts says what is wrong. */
export function readSnapRequest(body: unknown, now: number): Wanted | string[] {
  if (!isObject(body)) return ["request body is not a valid JSON object"]
  const problems: string[] = []
  const details = object(body.transaction_details)
  const orderId = filled(details.order_id)
  if (!orderId) problems.push("transaction_details.order_id is required")
  else if (orderId.length > 50) {
    problems.push("transaction_details.order_id too long, maximum 50 characters")
  } else if (!/^[A-Za-z0-9\-_~.]+$/.test(orderId)) {
    problems.push("transaction_details.order_id contains characters that are not allowed")
  }
  const gross = details.gross_amount
  if (gross === undefined || gross === null) {
    problems.push("transaction_details.gross_amount is required")
  } else if (!isWhole(gross)) {
    problems.push("transaction_details.gross_amount is not a number without decimals")
  } else if (gross < 1) {
    problems.push("transaction_details.gross_amount must be greater than or equal to 1")
  }
  const items = readItems(body.item_details, problems)
  if (isWhole(gross) && items.length > 0) {
    const sum = items.reduce((total, item) => total + item.price * item.quantity, 0)
    if (sum !== gross) {
      problems.push("transaction_details.gross_amount is not equal to the sum of item_details")
    }
  }
  const expiry = readExpiry(body.expiry, now, problems)
  const pageMs = readPageExpiry(body.page_expiry, problems)
  const finish = filled(object(body.callbacks).finish)
  if (finish && finish.length > 255)
    problems.push("callbacks.finish too long, maximum 255 characters")
  const customFields = readCustomFields(body, problems)
  if (problems.length > 0 || !orderId || !isWhole(gross)) return problems
  const customer = object(body.customer_details)
  const names = [text(customer.first_name), text(customer.last_name)].filter(Boolean)
  const lifeMs = pageMs ?? (expiry ? endOf(expiry, now) - now : DAY_MS)
  return {
    order_id: orderId,
    gross_amount: gross,
    items,
    customer: {
      name: names.join(" "),
      email: text(customer.email) ?? "",
      phone: text(customer.phone) ?? "",
    },
    methods: methodsNamed(list(body.enabled_payments).flatMap((name) => text(name) ?? [])),
    finish_url: finish ?? null,
    expiry,
    page_expires_at: now + Math.min(lifeMs, MAX_LIFE_MS),
    custom_fields: customFields,
    card_type: object(body.credit_card).type === "authorize" ? "authorize" : "authorize_capture",
  }
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value)
}

function readItems(value: unknown, problems: string[]): SnapSession["items"] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    problems.push("item_details must be an array")
    return []
  }
  return value.map((entry: unknown, index) => {
    const item = object(entry)
    const at = `item_details[${index}]`
    const name = filled(item.name)
    if (!name) problems.push(`${at}.name is required`)
    else if (name.length > 50) problems.push(`${at}.name too long, maximum 50 characters`)
    const id = text(item.id) ?? (typeof item.id === "number" ? String(item.id) : null)
    if (id && id.length > 50) problems.push(`${at}.id too long, maximum 50 characters`)
    if (!isWhole(item.price)) problems.push(`${at}.price is not a number without decimals`)
    if (!isWhole(item.quantity) || item.quantity < 1) {
      problems.push(`${at}.quantity must be greater than or equal to 1`)
    }
    for (const key of ["brand", "category", "merchant_name", "url"]) {
      if ((text(item[key])?.length ?? 0) > 50)
        problems.push(`${at}.${key} too long, maximum 50 characters`)
    }
    return {
      id,
      name: name ?? "",
      price: isWhole(item.price) ? item.price : 0,
      quantity: isWhole(item.quantity) ? item.quantity : 0,
    }
  })
}

function readExpiry(value: unknown, now: number, problems: string[]): SnapSession["expiry"] {
  if (value === undefined || value === null) return null
  const { start_time, duration, unit } = object(value)
  const length = durationMs(number(duration) ?? 0, text(unit) ?? "")
  const startAt = start_time === undefined ? null : parseZonedTime(text(start_time) ?? "")
  if (startAt === undefined) {
    problems.push("expiry.start_time format must be yyyy-MM-dd hh:mm:ss Z")
    return null
  }
  if (!length || length <= 0) {
    problems.push("expiry.duration and expiry.unit (day, hour or minute) are required")
    return null
  }
  const expiry = { start_at: startAt, duration_ms: length }
  if (endOf(expiry, now) < now + MIN_LIFE_MS) {
    problems.push("expiry must be at least 20 seconds from now")
    return null
  }
  return expiry
}

function endOf(expiry: { start_at: number | null; duration_ms: number }, now: number): number {
  return (expiry.start_at ?? now) + expiry.duration_ms
}

function readPageExpiry(value: unknown, problems: string[]): number | undefined {
  if (value === undefined || value === null) return undefined
  const { duration, unit } = object(value)
  const length = durationMs(number(duration) ?? 0, text(unit) ?? "") ?? 0
  if (length < 5 * 60_000 || length > MAX_LIFE_MS) {
    problems.push("page_expiry must be between 5 minutes and 7 days")
    return undefined
  }
  return length
}

function readCustomFields(body: Loose, problems: string[]): JsonObject {
  const fields: JsonObject = {}
  for (const key of ["custom_field1", "custom_field2", "custom_field3"]) {
    const value = text(body[key])
    if (value === undefined) continue
    if (value.length > 255) problems.push(`${key} too long, maximum 255 characters`)
    fields[key] = value
  }
  return fields
}
