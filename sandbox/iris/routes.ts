import { timingSafeEqual } from "node:crypto"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { hex } from "../core/ids"
import { filled, type Loose, list, object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { detailsBody, movePayout } from "./payouts"
import type { IrisPayout } from "./types"

const BASE = "/iris/api/v1"
const ACCOUNT = /^\d{6,20}$/
const AMOUNT = /^\d{1,10}(\.0{1,2})?$/
/** The bank knows no account that begins so. */
const UNKNOWN_ACCOUNT = /^999/

type Role = "creator" | "approver"

/** Midtrans Payouts (Iris) under `/iris/api/v1`: two keys, one to make payouts and one to release them. */
export function irisRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get(`${BASE}/ping`, async () => "pong")

  app.post(`${BASE}/payouts`, async (request, reply) => {
    if (!hasKey(sandbox, request, ["creator"])) return unauthorized(reply)
    const key = filled(request.headers["x-idempotency-key"])
    const asked = JSON.stringify(request.body ?? null)
    const known = key ? sandbox.state.iris_keys.get(key) : undefined
    if (known && known.asked !== asked) return refused(reply, "idempotency-key is not unique")
    if (known) return reply.code(201).send({ payouts: known.made })
    const wanted = list(object(request.body).payouts).map(object)
    const problem = wanted.length === 0 ? "payouts is empty" : wanted.map(problemOf).find(Boolean)
    if (problem) return refused(reply, problem)
    const made = wanted.map((one) => {
      const payout = payoutOf(sandbox, one)
      sandbox.state.iris_payouts.set(payout.reference_no, payout)
      return { status: payout.status, reference_no: payout.reference_no }
    })
    if (key) sandbox.state.iris_keys.set(key, { asked, made })
    sandbox.changed()
    return reply.code(201).send({ payouts: made })
  })

  app.post(`${BASE}/payouts/approve`, async (request, reply) => decide(request, reply, "approved"))
  app.post(`${BASE}/payouts/reject`, async (request, reply) => decide(request, reply, "rejected"))

  async function decide(
    request: FastifyRequest,
    reply: FastifyReply,
    status: "approved" | "rejected"
  ) {
    if (!hasKey(sandbox, request, ["approver"])) return unauthorized(reply)
    const payouts = list(object(request.body).reference_nos).map((one) =>
      sandbox.state.iris_payouts.get(String(one))
    )
    const open = payouts.filter((payout) => payout?.status === "queued")
    if (open.length === 0 || open.length !== payouts.length)
      return refused(reply, "payout is not queued")
    for (const payout of open) if (payout) void movePayout(sandbox, payout, status)
    return { status: "ok" }
  }

  app.get<{ Params: { reference: string } }>(
    `${BASE}/payouts/:reference`,
    async (request, reply) => {
      if (!hasKey(sandbox, request, ["creator", "approver"])) return unauthorized(reply)
      const payout = sandbox.state.iris_payouts.get(request.params.reference)
      if (!payout) return refused(reply, "payout does not exist", 404)
      return detailsBody(payout)
    }
  )

  app.get(`${BASE}/account_validation`, async (request, reply) => {
    if (!hasKey(sandbox, request, ["creator", "approver"])) return unauthorized(reply)
    const { bank, account } = object(request.query)
    const account_no = filled(account) ?? ""
    if (!ACCOUNT.test(account_no) || UNKNOWN_ACCOUNT.test(account_no)) {
      return reply.code(400).send({
        error_message: "An error occurred when validating account",
        errors: { account: ["Account does not exist"] },
      })
    }
    return {
      id: hex(12),
      account_no,
      account_name: sandbox.settings.iris_account_name,
      bank_name: filled(bank) ?? "",
    }
  })

  app.get(`${BASE}/balance`, async (request, reply) => {
    if (!hasKey(sandbox, request, ["creator", "approver"])) return unauthorized(reply)
    return { balance: "1000000000.00" }
  })
}

function payoutOf(sandbox: Sandbox, wanted: Loose): IrisPayout {
  const now = sandbox.clock.now()
  return {
    reference_no: hex(14),
    beneficiary_name: String(wanted.beneficiary_name),
    beneficiary_account: String(wanted.beneficiary_account),
    bank: String(wanted.beneficiary_bank),
    amount: Math.trunc(Number(wanted.amount)),
    notes: filled(wanted.notes) ?? "",
    status: "queued",
    error_code: null,
    error_message: null,
    created_at: now,
    updated_at: now,
    next_at: null,
  }
}

function problemOf(wanted: Loose): string | undefined {
  if (!filled(wanted.beneficiary_name)) return "beneficiary_name is missing"
  if (!ACCOUNT.test(String(wanted.beneficiary_account))) return "beneficiary_account is invalid"
  if (!filled(wanted.beneficiary_bank)) return "beneficiary_bank is missing"
  if (!AMOUNT.test(String(wanted.amount))) return "amount is invalid"
  return (filled(wanted.notes) ?? "").length > 100 ? "notes is too long" : undefined
}

function hasKey(sandbox: Sandbox, request: FastifyRequest, roles: Role[]): boolean {
  const [scheme, credentials] = (request.headers.authorization ?? "").split(" ")
  if (scheme?.toLowerCase() !== "basic" || !credentials) return false
  const given = Buffer.from(credentials, "base64")
  return roles.some((role) => {
    const wanted = Buffer.from(`${sandbox.keys[`iris_${role}_key`]}:`)
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  })
}

function unauthorized(reply: FastifyReply) {
  return reply.code(401).send({ error_message: "Access denied", errors: "Access denied" })
}

function refused(reply: FastifyReply, errors: string, status = 400) {
  return reply.code(status).send({ error_message: errors, errors })
}
