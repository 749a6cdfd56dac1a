import { type JsonAnswer, JsonHttp, type JsonRequest, VendorError } from "../../shared/json-http"
import { type IrisPayoutDetails, readCreated, readDetails, readOwner, refusalOf } from "./answer"
import type { IrisOptions } from "./options"

export type NewIrisPayout = {
  /** Ours: until the next midnight in UTC the same one makes the same payout, never a second one. */
  key: string
  /** As Midtrans calls it. */
  bank: string
  account_number: string
  holder: string
  /** Rupiah. */
  amount: number
  notes: string
}

/**
 * Midtrans Payouts as Reluv uses it. Each method ends within `timeout_ms` and throws `VendorError` only: one that is
 * `VENDOR_REJECTED` was understood and not done; after any other nobody knows whether it was.
 */
export class IrisGateway {
  private readonly creator: JsonHttp
  private readonly approver: JsonHttp | null

  constructor({ base_url, timeout_ms, creator_key, approver_key }: IrisOptions) {
    const http = (key: string) =>
      new JsonHttp({
        service: "iris",
        baseUrl: base_url,
        headers: { authorization: `Basic ${Buffer.from(`${key}:`).toString("base64")}` },
        timeoutMs: timeout_ms,
      })
    this.creator = http(creator_key)
    this.approver = approver_key === undefined ? null : http(approver_key)
  }

  /** Makes a payout that is not paid before somebody releases it. @returns what Midtrans calls it */
  async create({
    key,
    bank,
    account_number,
    holder,
    amount,
    notes,
  }: NewIrisPayout): Promise<string> {
    const body = {
      payouts: [
        {
          beneficiary_name: holder,
          beneficiary_account: account_number,
          beneficiary_bank: bank,
          amount: `${amount}.00`,
          notes,
        },
      ],
    }
    const call: JsonRequest = { method: "POST", body, headers: { "x-idempotency-key": key } }
    return read(await this.creator.send("/payouts", call), readCreated)
  }

  /**
   * Releases a payout, where the options have a key for it. It is one payout to Midtrans: released twice, it is paid
   * once. @returns whether it did
   */
  async approve(vendor_reference: string): Promise<boolean> {
    if (!this.approver) return false
    const body = { reference_nos: [vendor_reference] }
    read(await this.approver.send("/payouts/approve", { method: "POST", body }), () => true)
    return true
  }

  /** Midtrans asks for this not to be used in the first ten minutes of a payout. */
  async details(vendor_reference: string): Promise<IrisPayoutDetails> {
    const path = `/payouts/${encodeURIComponent(vendor_reference)}`
    return read(await this.creator.send(path, { method: "GET" }), readDetails)
  }

  /** Whose an account is by its bank; null where the bank knows none with this number. */
  async ownerOf({
    bank,
    account_number,
  }: {
    bank: string
    account_number: string
  }): Promise<string | null> {
    const query = { bank, account: account_number }
    const answer = await this.creator.send("/account_validation", { method: "GET", query })
    if (answer.status === 404 || (answer.status === 400 && refusalOf(answer)?.isAboutAccount))
      return null
    return read(answer, readOwner)
  }
}

/** Throws `VendorError`. */
function read<T>(answer: JsonAnswer, parse: (body: unknown) => T | null): T {
  const { status } = answer
  const failure = (code: VendorError["code"], message: string, retryable: boolean) =>
    new VendorError({ vendor: "iris", code, message: `iris ${message}`, status, retryable })
  const refusal = refusalOf(answer)
  if (refusal) {
    const { reason, isSure } = refusal
    throw isSure
      ? failure("VENDOR_REJECTED", `refused: ${reason}`, false)
      : failure("VENDOR_BAD_ANSWER", `answered ${status}: ${reason}`, true)
  }
  const parsed = parse(answer.body)
  if (parsed === null)
    throw failure("VENDOR_BAD_ANSWER", `gave an unknown answer (${status})`, true)
  return parsed
}
